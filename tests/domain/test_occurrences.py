from __future__ import annotations

from datetime import date

from planner.domain.occurrences import occurrences_of
from planner.domain.posts import Placement, Post, Series
from planner.domain.times import LocalTime

LAST = date(2026, 12, 31)
AT = LocalTime("2026-12-01T09:30")


def standing(post: Post, last: date = LAST) -> list[tuple[str, str, int | None, bool]]:
    return [
        (each.placement.channel, each.day.isoformat(), each.minutes, each.posted) for each in occurrences_of(post, last)
    ]


def post(*placements: Placement, rule: str | None = None, excluded: tuple[date, ...] = ()) -> Post:
    return Post("p1", "Bread", placements=placements, series=Series(rule, excluded) if rule else None)


def test_placements_stand_on_their_days() -> None:
    placements = Placement("ig", at=AT), Placement("x", at=LocalTime("2026-12-02")), Placement("fb")
    assert standing(post(*placements)) == [("ig", "2026-12-01", 570, False), ("x", "2026-12-02", None, False)]


def test_nothing_stands_after_the_last_day() -> None:
    placements = Placement("ig", at=AT), Placement("x", posted_at=LocalTime("2026-12-03"))
    assert standing(post(*placements), date(2026, 12, 1)) == [("ig", "2026-12-01", 570, False)]
    assert standing(post(*placements), date(2026, 11, 30)) == []


def test_what_was_posted_stands_where_it_was_posted() -> None:
    posted = Placement("ig", at=AT, posted_at=LocalTime("2026-12-03T10:00"))
    assert standing(post(posted)) == [("ig", "2026-12-03", 600, True)]
    # Before that day it stands nowhere: what was planned did not happen.
    assert standing(post(posted), date(2026, 12, 2)) == []
    assert standing(post(Placement("ig", posted_at=AT))) == [("ig", "2026-12-01", 570, True)]


def test_a_series_stands_on_each_of_its_days_but_the_excepted() -> None:
    repeating = post(
        Placement("ig", at=AT),
        Placement("x", at=LocalTime("2026-12-02")),
        rule="FREQ=WEEKLY;COUNT=3",
        excluded=(date(2026, 12, 8),),
    )
    assert standing(repeating) == [
        ("ig", "2026-12-01", 570, False),
        ("ig", "2026-12-15", 570, False),
        ("x", "2026-12-02", None, False),
        ("x", "2026-12-09", None, False),
        ("x", "2026-12-16", None, False),
    ]


def test_the_first_occurrence_of_a_series_is_the_one_that_was_posted() -> None:
    posted = Placement("ig", at=AT, posted_at=LocalTime("2026-12-02T18:00"))
    repeating = post(posted, rule="FREQ=WEEKLY;COUNT=3")
    assert standing(repeating) == [
        ("ig", "2026-12-02", 1080, True),
        ("ig", "2026-12-08", 570, False),
        ("ig", "2026-12-15", 570, False),
    ]
    excepted = post(posted, rule="FREQ=WEEKLY;COUNT=2", excluded=(AT.day,))
    assert standing(excepted) == [("ig", "2026-12-02", 1080, True), ("ig", "2026-12-08", 570, False)]
    # Posted later than this window reaches: the others still stand as planned.
    late = post(Placement("ig", at=AT, posted_at=LocalTime("2027-01-02")), rule="FREQ=WEEKLY;COUNT=2")
    assert standing(late) == [("ig", "2026-12-08", 570, False)]


def test_what_has_no_time_comes_first_on_its_day() -> None:
    first, second = occurrences_of(post(Placement("ig", at=AT), Placement("x", at=LocalTime("2026-12-01"))), LAST)
    assert second.order < first.order
    assert first.order < (date(2026, 12, 2), -1)
