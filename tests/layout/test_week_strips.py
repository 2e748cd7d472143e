from __future__ import annotations

from datetime import date

from planner.checks.memo import Memo
from planner.checks.registry import findings
from planner.domain.plan import Plan
from planner.layout.strips import Strip
from planner.layout.week_strips import week_strips
from tests.builders import channel, day, muted, plan, post

TODAY = day("2026-12-08")
FIRST, LAST = day("2026-11-30"), day("2027-01-03")


def of(whole: Plan, memo: Memo | None = None) -> dict[date, tuple[Strip, ...]]:
    return dict(week_strips(whole, FIRST, LAST, TODAY, memo or Memo()))


def runner(*more: object, count: int = 6, **fields: int) -> Plan:
    posts = [post(f"p{number}", f"2026-12-{11 + number}T09:00") for number in range(count)]
    return plan(channel(max_per_week=fields.get("most", 4)), *posts, *more)  # type: ignore[arg-type]


def test_each_week_counts_its_own_days() -> None:
    found = of(runner(most=9))
    assert {week.day: strip.placed for week, (strip,) in found.items()} == {30: 0, 7: 3, 14: 3, 21: 0, 28: 0}


def test_a_run_over_the_maximum_is_told_where_it_ends() -> None:
    found = of(runner())
    assert [(week.day, strip.rolling) for week, (strip,) in found.items() if strip.rolling] == [(14, 6)]


def test_what_is_muted_is_not_told() -> None:
    found = of(runner(muted("cadence.over.week", "channel:ig")))
    assert not any(strip.rolling for (strip,) in found.values())


def test_before_today_only_what_was_posted_counts() -> None:
    whole = plan(
        channel(max_per_week=4),
        post("posted", "2026-12-01T09:00", status="posted"),
        post("forgotten", "2026-12-02T09:00"),
    )
    assert of(whole)[FIRST][0].placed == 1


def test_with_the_memo_of_the_checks_the_same_is_found() -> None:
    whole, memo = runner(), Memo()
    before = findings(whole, TODAY, memo=memo)
    assert of(whole, memo) == of(whole)
    assert findings(whole, TODAY, memo=memo) == before
