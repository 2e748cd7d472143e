"""A month's pillars, and what the next post should be."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.checks.calendar import Calendar
from planner.checks.memo import Memo
from planner.checks.month_mix import MonthMix, month_mixes, next_pillar
from planner.checks.registry import findings
from planner.domain.content import Event
from planner.domain.holds import Hold
from planner.domain.plan import Plan
from tests.builders import business, channel, day, event, made, pillar, plan, post
from tests.gui.conftest import TODAY

DAY = date(2026, 12, 16)
PILLARS = (pillar("know", share=0.5), pillar("fun", "entertaining", 0.3), pillar("sell", "promotional", 0.2))


def whole(*more: object, ceiling: float = 0.3) -> Plan:
    return plan(business(promotional_share_max=ceiling), channel(), channel("fb", "facebook"), *PILLARS, *more)  # type: ignore[arg-type]


def mixes(of: Plan, months: int = 1, first: date = TODAY) -> list[MonthMix]:
    return month_mixes(Calendar(of, TODAY, None, Memo()), first, months)


def chosen(of: Plan, **counts: int) -> str | None:
    found = next_pillar(of, MonthMix(date(2026, 12, 1), Counter[str | None](counts)), DAY)
    return None if found is None else found.id


def test_months_are_counted_whole_and_a_post_once_on_however_many_channels() -> None:
    of = whole(
        post("p1", "2026-12-01", status="posted", pillar="know"),
        post("p2", "2026-12-20", "ig", "fb", pillar="know"),
        post("p3", "2026-12-21"),
        post("p4", "2026-12-22", status="idea", pillar="fun"),
        post("p5", "2027-01-04", rule="FREQ=WEEKLY;COUNT=3", pillar="fun"),
    )
    december, january, february = mixes(of, 3)
    assert (december.first, december.counts) == (day("2026-12-01"), {"know": 2, None: 1})
    assert (january.counts, january.total) == ({"fun": 3}, 3)
    assert (february.first, february.total) == (day("2027-02-01"), 0)


def test_they_are_the_figures_of_the_check() -> None:
    posts = [post(f"p{each}", f"2026-12-{each + 10}", pillar="sell" if each < 4 else "know") for each in range(8)]
    of = whole(*posts)
    (found,) = findings(of, TODAY, codes=["mix.promotional"])
    (mix,) = mixes(of)
    assert found.evidence["count"] == mix.of([PILLARS[2]])
    assert found.evidence["of"] == mix.total


def test_the_next_is_the_one_that_lacks_most_of_several_the_first() -> None:
    assert chosen(whole()) == "know"
    assert chosen(whole(), know=3) == "fun"
    assert chosen(whole(), know=5, fun=3) == "sell"
    assert chosen(plan(pillar("a", share=0.5), pillar("b", share=0.5))) == "a"


def test_what_sells_is_never_next_where_the_ceiling_would_be_passed() -> None:
    assert chosen(whole(ceiling=0.1), know=5, fun=3) == "fun"
    assert chosen(whole(ceiling=0.2), know=50, fun=30, sell=19) == "sell"
    assert chosen(whole(ceiling=0), know=100, fun=100) != "sell"


@pytest.mark.parametrize(
    "quiet",
    [
        event("e1", str(DAY), "2026-12-20", tone="solemn"),
        made(Hold, id="h1", starts="2026-12-01", ends=str(DAY), held=[]),
    ],
)
def test_what_sells_is_never_next_on_a_quiet_day(quiet: Event | Hold) -> None:
    assert chosen(whole(quiet, ceiling=1), know=5, fun=3) == "fun"


def test_without_wanted_shares_all_are_meant_to_be_equal() -> None:
    assert chosen(plan(pillar("a"), pillar("b")), a=2, b=1) == "b"
    assert chosen(plan(pillar("a"), pillar("b", share=0.1)), b=1) == "a"
    assert chosen(plan()) is None


@given(st.lists(st.integers(0, 30), min_size=3, max_size=3), st.sampled_from([0.0, 0.1, 0.25, 0.5, 1.0]))
def test_following_it_never_passes_the_ceiling_and_never_overshoots(counts: list[int], ceiling: float) -> None:
    of = whole(ceiling=ceiling)
    month = Counter[str | None](dict(zip(("know", "fun", "sell"), counts, strict=True)))
    for _ in range(10):
        found = next_pillar(of, MonthMix(date(2026, 12, 1), month), DAY)
        assert found is not None
        month[found.id] += 1
        if found.id == "sell":
            assert month["sell"] <= ceiling * month.total() + 1e-9
        elif ceiling >= 0.2:
            assert month[found.id] <= float(found.share or 0) * month.total() + 1
