"""Findings in groups."""

from __future__ import annotations

from planner.checks.finding import Finding
from planner.checks.registry import CHECKS, findings
from planner.domain.plan import Plan
from planner.gui.models.findings import MISTAKES, by_channel, by_date, by_mistake, gravest, is_past, touching
from planner.text import speak
from tests.builders import channel, day, goal, pillar, plan, post
from tests.gui.conftest import TODAY, bakery


def of(things: Plan, *codes: str) -> list[Finding]:
    """The findings of these checks on Tuesday, 8 December 2026."""
    return findings(things, TODAY, codes=codes or None)


def titles(groups: object) -> list[str]:
    assert isinstance(groups, list)
    return [speak(group.title, "en") for group in groups]


def test_every_mistake_that_a_check_guards_against_has_words() -> None:
    assert {check.mistake for check in CHECKS} <= MISTAKES.keys()
    assert list(MISTAKES) == [1, 2, 3, 4, 5, 6]


def test_by_mistake_each_finding_stands_once_and_the_gravest_first() -> None:
    found = of(bakery())
    groups = by_mistake(found)
    assert [group.key for group in groups] == sorted({f"mistake:{each.mistake}" for each in found})
    assert sum(len(group.findings) for group in groups) == len(found)
    tiring = next(group for group in groups if group.key == "mistake:4")
    severities = [each.severity for each in tiring.findings]
    assert severities == sorted(severities, key=["error", "warning", "hint"].index)


def test_by_date_what_has_begun_belongs_to_this_week() -> None:
    things = plan(
        channel(max_per_day=0),
        post("overdue", "2026-11-20"),
        post("sunday", "2026-12-13"),
        post("monday", "2026-12-14"),
        post("later", "2026-12-21"),
        post("january", "2027-01-05"),
    )
    groups = by_date(of(things, "cadence.over.day", "post.overdue", "strategy.no_goal"), things, TODAY)
    assert titles(groups) == ["At any time", "This week", "Next week", "December 2026", "January 2027"]
    assert [each.code for each in groups[1].findings] == ["post.overdue", "cadence.over.day"]


def test_by_channel_a_post_belongs_to_its_first_channel() -> None:
    things = plan(
        channel("x", "x", handle="@x"),
        channel("ig"),
        goal("g1"),
        post("p1", "2026-12-10", "ig", "x"),
        post("p2", "2026-12-11", "x"),
    )
    groups = by_channel(of(things, "post.orphan", "editor"), things)
    assert titles(groups) == ["The whole plan", "X @x", "Instagram"]
    assert [[each.subject for each in group.findings] for group in groups] == [["plan"], ["post:p2"], ["post:p1"]]


def test_what_is_over_is_past_but_not_what_still_asks() -> None:
    things = plan(
        channel(max_per_day=1, trial_until="2026-11-01"),
        post("p1", "2026-12-07T09:00", status="posted"),
        post("p2", "2026-12-07T18:00", status="posted"),
        post("p3", "2026-12-04"),
    )
    past = {each.code: is_past(each, TODAY) for each in of(things)}
    assert past["cadence.over.day"]
    assert not past["post.overdue"]
    assert not past["platform.trial_ended"]
    assert not past["strategy.no_goal"]


def test_what_touches_a_month_and_what_has_no_date() -> None:
    things = plan(channel(max_per_day=0), post("p1", "2026-12-31"), post("p2", "2027-01-01"), pillar("k1"), goal("g1"))
    found = of(things, "cadence.over.day", "strategy.review_due")
    touched = touching(found, day("2027-01-01"), day("2027-01-31"))
    assert [each.code for each in touched] == ["strategy.review_due", "cadence.over.day"]
    assert touched[1].posts == ("p2",)
    assert gravest(touched) == touched
