from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.checks.memo import Memo
from planner.domain.business import SpecialDayKind
from planner.domain.occurrences import occurrences_of
from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.knowledge.special_days import Source, SpecialDay
from planner.layout.days import Label, days_of, labels_of, status_of
from tests.builders import business, campaign, channel, day, event, plan, post

FIRST, LAST = day("2026-12-01"), day("2026-12-31")


def titles(whole: Plan) -> dict[int, list[str]]:
    return {at.day: [each.post.id for each in some] for at, some in days_of(whole, FIRST, LAST).items()}


def test_a_day_is_sorted_by_time_then_by_channel_and_begins_with_what_has_no_time() -> None:
    whole = plan(
        channel("ig"),
        channel("fb", "facebook"),
        post("late", "2026-12-02T18:00"),
        post("fb", "2026-12-02T09:30", "fb"),
        post("ig", "2026-12-02T09:30", "ig"),
        post("some-time", "2026-12-02"),
    )
    assert titles(whole) == {2: ["some-time", "ig", "fb", "late"]}


def test_both_ends_are_included() -> None:
    ends = [post(each, f"2026-{each}T09:00") for each in ("11-30", "12-01", "12-31")]
    assert titles(plan(channel(), *ends, post("next", "2027-01-01T00:00"))) == {1: ["12-01"], 31: ["12-31"]}


def test_what_was_cancelled_stands_nowhere_unless_it_was_posted() -> None:
    whole = plan(
        channel(),
        post("dropped", "2026-12-02T09:00", status="cancelled"),
        post("too-late", "2026-12-03T09:00", status="cancelled", posted_at="2026-12-03T09:05"),
        post("idea", status="idea"),
        post("dated-idea", "2026-12-04", status="idea"),
    )
    assert titles(whole) == {3: ["too-late"], 4: ["dated-idea"]}


def test_a_series_stands_on_each_of_its_days() -> None:
    weekly = post("weekly", "2026-12-07T08:00", rule="FREQ=WEEKLY", excluded=["2026-12-14"])
    assert titles(plan(channel(), weekly)) == {7: ["weekly"], 21: ["weekly"], 28: ["weekly"]}


def test_of_a_posted_series_the_first_is_posted_and_the_others_are_approved() -> None:
    weekly = post("weekly", "2026-12-07T08:00", status="posted", rule="FREQ=WEEKLY;COUNT=2")
    (first,), (second,) = days_of(plan(channel(), weekly), FIRST, LAST).values()
    assert (status_of(first), status_of(second)) == ("posted", "approved")


def test_labels_are_those_that_touch_the_span_by_their_beginning() -> None:
    whole = plan(
        event("before", "2026-11-30"),
        event("opening", "2026-12-19"),
        event("undated"),
        campaign("long", starts="2026-11-01", ends="2027-02-01"),
        campaign("only-its-end", ends="2026-12-24"),
    )
    found = labels_of(whole, FIRST, LAST)
    assert [label.name for label in found] == ["Campaign long", "Event opening", "Campaign only-its-end"]
    assert found[1] == Label("Event opening", day("2026-12-19"), day("2026-12-19"), "event")
    assert found[2].one_day


def special(
    key: str, on: str, kind: SpecialDayKind = "public", tone: Literal["normal", "solemn"] = "normal"
) -> SpecialDay:
    source = Source("s", "A list", "Somebody", "https://example.com/")
    return SpecialDay(key, f"Day {key}", day(on), day(on), kind, tone, 3, "fixed", source)


SPECIAL = [
    special("feast", "2026-12-03"),
    special("quiet", "2026-12-05", "remembrance", "solemn"),
    special("gifts", "2026-12-04", "commercial"),
    special("later", "2027-01-04"),
]


def test_special_days_stand_beside_events_told_apart_by_their_signs() -> None:
    whole = plan(
        business(special_days=["public", "remembrance", "commercial"]),
        event("own", "2026-12-04"),
        event("sad", "2026-12-06", tone="solemn"),
    )
    found = labels_of(whole, FIRST, LAST, SPECIAL)
    assert [(label.name, label.sign, label.is_event) for label in found] == [
        ("Day feast", "holiday", False),
        ("Event own", "event", True),
        ("Day gifts", "day", False),
        ("Day quiet", "solemn", False),
        ("Event sad", "solemn", True),
    ]
    assert found[0].special == SPECIAL[0]


@pytest.mark.parametrize(
    ("kinds", "expected"), [(None, []), ([], []), (["commercial"], ["Day gifts"]), (["other"], [])]
)
def test_only_the_kinds_that_the_business_marks_stand(kinds: list[str] | None, expected: list[str]) -> None:
    whole = plan(business(special_days=kinds))
    assert [label.name for label in labels_of(whole, FIRST, LAST, SPECIAL)] == expected


def test_a_special_day_that_is_an_event_stands_once() -> None:
    whole = plan(business(special_days=["public"]), event("e1", "2026-12-03", special_day="feast"))
    assert [label.name for label in labels_of(whole, FIRST, LAST, SPECIAL)] == ["Event e1"]


SPANS = st.tuples(st.dates(day("2026-01-01"), day("2029-01-01")), st.integers(0, 60)).map(
    lambda drawn: (drawn[0], drawn[0] + timedelta(days=drawn[1]))
)
DATES = st.dates(day("2026-06-01"), day("2028-12-01"))


@st.composite
def dated_posts(draw: st.DrawFn) -> list[Post]:
    kinds: dict[str, dict[str, Any]] = {
        "once": {},
        "posted": {"status": "posted"},
        "cancelled": {"status": "cancelled"},
        "endless": {"rule": "FREQ=WEEKLY"},
        "ended": {"rule": "FREQ=DAILY;INTERVAL=9;COUNT=20"},
    }
    drawn = draw(st.lists(st.tuples(DATES, st.sampled_from(sorted(kinds))), max_size=12))
    return [post(f"p{number}", f"{each}T09:00", **kinds[kind]) for number, (each, kind) in enumerate(drawn)]


@settings(max_examples=60)
@given(dated_posts(), dated_posts(), st.lists(SPANS, min_size=1, max_size=4))
def test_with_a_memo_the_same_stands_however_one_looks_about(
    before: list[Post], after: list[Post], spans: list[tuple[date, date]]
) -> None:
    memo = Memo()
    for posts in (before, after):
        whole = plan(channel(), *posts)
        for first, last in spans:
            expected: dict[date, list[tuple[int | None, str]]] = {}
            for each in posts:
                for occurrence in occurrences_of(each, last):
                    if occurrence.day >= first and (occurrence.posted or each.status != "cancelled"):
                        expected.setdefault(occurrence.day, []).append((occurrence.minutes, each.id))
            found = days_of(whole, first, last, memo)
            assert {at: [(each.minutes, each.post.id) for each in some] for at, some in found.items()} == expected
            assert list(found) == sorted(expected)
