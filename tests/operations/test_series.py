"""This one, this and later, all: the rest of a series stands as it stood."""

from __future__ import annotations

import contextlib
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.noun import Invalid
from planner.domain.occurrences import occurrences_of
from planner.domain.posts import FromSeries, Placement, Post, Series
from planner.domain.series import occurrences, turned
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.operations import posts, series
from planner.session import Session

END = date(2027, 12, 31)


def standing(session: Session, *ids: str) -> list[tuple[str, str]]:
    """(channel, day) of every occurrence of these posts, in order."""
    every = [each for id in ids for each in occurrences_of(session.plan.posts[id], END)]
    return sorted((each.placement.channel, each.day.isoformat()) for each in every)


def series_of(session: Session, id: str) -> Series | None:
    return session.plan.posts[id].series


def test_one_occurrence_edited_alone_becomes_a_post_of_its_own(session: Session) -> None:
    before = standing(session, "p1")
    id = series.change(session, "p1", date(2026, 12, 8), "this", text="Yalnız bugün")
    alone = session.plan.posts[id]
    assert alone.from_series == FromSeries("p1", date(2026, 12, 8))
    assert (alone.series, alone.text, alone.placements) == (
        None,
        "Yalnız bugün",
        (Placement("ig", at=LocalTime("2026-12-08T09:30")),),
    )
    whole = session.plan.posts["p1"]
    assert whole.series is not None
    assert whole.series.excluded == (date(2026, 12, 8), date(2026, 12, 15), date(2026, 12, 16))
    assert whole.text != "Yalnız bugün"
    assert standing(session, "p1", id) == before
    assert len(session.history()) == 1


def test_this_and_later_cuts_the_series(session: Session) -> None:
    before = standing(session, "p1")
    id = series.change(session, "p1", date(2026, 12, 23), "following", title="Yeni ad")
    first, later = session.plan.posts["p1"], session.plan.posts[id]
    assert first.series == Series("FREQ=WEEKLY;UNTIL=20261222", (date(2026, 12, 15), date(2026, 12, 16)))
    assert later.series == Series("FREQ=WEEKLY;UNTIL=20270120", ())
    assert [each.at for each in later.placements] == ["2026-12-29T09:30", "2026-12-23T12:00"]
    assert standing(session, "p1", id) == before


def test_an_endless_series_is_cut_too(session: Session) -> None:
    before = standing(session, "p5")
    id = series.move(session, "p5", date(2027, 1, 29), "following", date(2027, 1, 29), "18:00")
    assert session.plan.posts[id].series == Series("FREQ=MONTHLY;BYDAY=-1FR")
    assert session.plan.posts[id].placements[0].at == "2027-01-29T18:00"
    assert standing(session, "p5", id) == before


def test_this_and_later_from_the_first_day_is_all(session: Session) -> None:
    assert series.change(session, "p1", date(2026, 12, 1), "following", title="Hepsi") == "p1"
    assert session.plan.posts["p1"].title == "Hepsi"
    assert len(session.plan.posts) == 5


def test_all_move_together(session: Session) -> None:
    series.move(session, "p1", date(2026, 12, 8), "all", date(2026, 12, 9), "10:00")
    moved = session.plan.posts["p1"]
    assert [each.at for each in moved.placements] == ["2026-12-02T10:00", "2026-12-03T10:00"]
    assert moved.series == Series("FREQ=WEEKLY;COUNT=8", (date(2026, 12, 16), date(2026, 12, 17)))


def test_days_of_the_month_do_not_move_by_days(session: Session) -> None:
    with pytest.raises(Refused, match="days in the month"):
        series.move(session, "p5", date(2026, 12, 25), "all", date(2026, 12, 26))
    id = series.move(session, "p5", date(2027, 1, 29), "this", date(2027, 1, 30))
    assert session.plan.posts[id].placements[0].at == "2027-01-30T10:00"


def test_removing_one_later_and_all(session: Session) -> None:
    series.remove(session, "p1", date(2026, 12, 22), "this")
    assert ("ig", "2026-12-22") not in standing(session, "p1")
    series.remove(session, "p1", date(2026, 12, 30), "following")
    assert standing(session, "p1") == [
        ("ig", "2026-12-01"), ("ig", "2026-12-08"), ("ig", "2026-12-29"),
        ("x", "2026-12-02"), ("x", "2026-12-09"), ("x", "2026-12-23"),
    ]  # fmt: skip
    series.remove(session, "p1", date(2026, 12, 2), "all")
    assert "p1" not in session.plan.posts
    assert session.plan.posts["p2"].from_series is None


@pytest.mark.parametrize("scope", ["this", "following"])
def test_a_series_goes_with_its_last_day(session: Session, scope: series.Scope) -> None:
    series.repeat(session, "p3", "FREQ=WEEKLY;COUNT=2")
    series.remove(session, "p3", date(2026, 12, 11), "this")
    series.remove(session, "p3", date(2026, 12, 18), scope)
    assert "p3" not in session.plan.posts
    session.undo()
    assert standing(session, "p3") == [("fb", "2026-12-18"), ("ig", "2026-12-18")]


def test_the_last_day_of_a_series_that_is_edited_alone_is_the_post_itself(session: Session) -> None:
    series.repeat(session, "p3", "FREQ=WEEKLY;COUNT=2")
    alone = series.change(session, "p3", date(2026, 12, 11), "this", text="Bir")
    count = len(session.plan.posts)
    assert series.change(session, "p3", date(2026, 12, 18), "this", text="İki") == "p3"
    assert len(session.plan.posts) == count
    last = session.plan.posts["p3"]
    assert (last.series, last.from_series, last.text) == (None, None, "İki")
    assert standing(session, "p3", alone) == [(id, day) for id in ("fb", "ig") for day in ("2026-12-11", "2026-12-18")]


def test_an_occurrence_that_was_posted_becomes_a_post_of_its_own(session: Session) -> None:
    id = series.mark_posted(session, "p1", date(2026, 12, 8), "ig", LocalTime("2026-12-08T09:41"))
    assert session.plan.posts[id].status == "posted"
    assert standing(session, id) == [("ig", "2026-12-08")]


def test_a_day_without_an_occurrence_is_refused(session: Session) -> None:
    for day in (date(2026, 12, 7), date(2026, 12, 15), date(2026, 11, 24)):
        with pytest.raises(Refused, match="is not on"):
            series.change(session, "p1", day, "this", text="")
    with pytest.raises(Refused, match="does not repeat"):
        series.change(session, "p3", date(2026, 12, 11), "this", text="")


def test_a_rule_is_set_changed_and_taken_away(session: Session) -> None:
    series.repeat(session, "p3", "FREQ=WEEKLY;COUNT=2")
    assert standing(session, "p3") == [(id, day) for id in ("fb", "ig") for day in ("2026-12-11", "2026-12-18")]
    series.repeat(session, "p1", "FREQ=WEEKLY;INTERVAL=2;COUNT=4")
    excluded = (date(2026, 12, 15), date(2026, 12, 16))
    assert series_of(session, "p1") == Series("FREQ=WEEKLY;INTERVAL=2;COUNT=4", excluded)
    series.repeat(session, "p1", None)
    assert series_of(session, "p1") is None
    for rule in ("FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=SU", "often"):
        with pytest.raises(Refused):
            series.repeat(session, "p3", rule)


def test_a_series_is_not_moved_as_a_single_post(session: Session) -> None:
    with pytest.raises(Refused, match="this one, this and later, or all"):
        posts.move(session, [("p1", "ig")], date(2026, 12, 20))


rules = st.sampled_from(
    [
        "FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;INTERVAL=2",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SA",
    ]
)
ends = st.sampled_from(["", ";COUNT=1", ";COUNT=5", ";COUNT=12", ";UNTIL=20270115"])


@given(rules, ends, st.integers(-40, 40))
def test_a_turned_rule_stands_as_many_days_later(rule: str, end: str, by: int) -> None:
    first, days = date(2026, 12, 1), timedelta(days=by)
    before = occurrences(rule + end, first, date(2027, 6, 1))
    assert occurrences(turned(rule + end, by), first + days, date(2027, 6, 1) + days) == tuple(
        day + days for day in before
    )


@given(rules, ends, st.integers(0, 30), st.integers(0, 12), st.sets(st.integers(0, 20), max_size=3))
def test_a_cut_series_stands_where_it_stood(rule: str, end: str, at: int, apart: int, without: set[int]) -> None:
    """Whatever is cut, the two parts stand where the one stood; or the cut is refused."""
    first = date(2026, 12, 1)
    weekday_kept = 7 * (apart // 2) if "BYDAY" in rule else apart
    placements = tuple(
        Placement(channel, at=LocalTime.of(first + timedelta(days=days)))
        for channel, days in (("a", 0), ("b", weekday_kept))
    )
    with contextlib.suppress(Invalid, Refused):
        days = sorted({each for start in placements if start.at for each in occurrences(rule + end, start.at.day, END)})
        excluded = tuple(sorted({days[each % len(days)] for each in without}))
        post = Post("p", "P", placements=placements, series=Series(rule + end, excluded))
        earlier, later = series.split(post, days[at % len(days)])
        together = [
            (each.placement.channel, each.day)
            for part in (earlier, later)
            if part is not None and (earlier is not None or part is later)
            for each in occurrences_of(part, END)
        ]
        assert sorted(together) == sorted((each.placement.channel, each.day) for each in occurrences_of(post, END))
