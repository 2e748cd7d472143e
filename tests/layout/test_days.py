from __future__ import annotations

from planner.domain.plan import Plan
from planner.layout.days import Label, days_of, labels_of, status_of
from tests.builders import campaign, channel, day, event, plan, post

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
    assert found[1] == Label("Event opening", day("2026-12-19"), day("2026-12-19"), True)
    assert found[2].one_day
