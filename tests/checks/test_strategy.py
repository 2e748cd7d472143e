"""Goals, reviews, and what serves them."""

from __future__ import annotations

from typing import Any

import pytest

from planner.domain.posts import Post
from planner.text import speak
from tests.builders import audience, business, campaign, channel, goal, placement, post
from tests.checks.asking import days_of, found, span

COMPLETE = {"metric": "reservations", "target": 200, "due": "2027-02-28"}


def test_no_active_goal() -> None:
    (finding,) = found("strategy.no_goal", goal("g1", state="met"), goal("g2", state="dropped"))
    assert (finding.mistake, finding.severity, finding.subject) == (1, "warning", "plan")
    assert (days_of(finding), finding.posts) == (None, ())
    assert speak(finding.message, "en") == "You have no active goal yet."
    assert found("strategy.no_goal", goal("g1")) == []


@pytest.mark.parametrize("missing", ["metric", "target", "due"])
def test_a_goal_that_cannot_be_measured(missing: str) -> None:
    fields: dict[str, Any] = {**COMPLETE, missing: None}
    (finding,) = found("strategy.goal_incomplete", goal("g1", **fields))
    assert (finding.mistake, finding.severity, finding.subject) == (1, "hint", "goal:g1")
    assert finding.evidence == {"missing": [missing]}
    assert found("strategy.goal_incomplete", goal("g1", **COMPLETE), goal("g2", state="met")) == []


def test_a_goal_that_says_nothing() -> None:
    (finding,) = found("strategy.goal_incomplete", goal("g1", metric=" "))
    assert finding.evidence == {"missing": ["metric", "target", "due"]}
    assert speak(finding.message, "en") == (
        "The goal “Goal g1” does not say yet: what to count, what number to reach, and by which day."
    )


def test_a_channel_that_serves_nothing() -> None:
    goals = (goal("g1"), goal("g2", state="dropped"))
    (finding,) = found("strategy.channel_no_goal", *goals, channel(goals=["g2"]))
    assert (finding.mistake, finding.severity, finding.subject) == (1, "hint", "channel:ig")
    assert speak(finding.message, "en") == "Instagram serves no active goal."
    assert found("strategy.channel_no_goal", *goals, channel(goals=["g1", "g2"])) == []


def test_a_channel_that_is_not_active_need_not_serve() -> None:
    closed, coming = channel("a", active_to="2026-11-30"), channel("b", active_from="2026-12-02")
    assert found("strategy.channel_no_goal", closed, coming) == []
    today = (channel("a", active_to="2026-12-01"), channel("b", active_from="2026-12-01"))
    assert len(found("strategy.channel_no_goal", *today)) == 2


def test_never_reviewed() -> None:
    (finding,) = found("strategy.review_due")
    assert (finding.mistake, finding.severity, finding.subject) == (1, "warning", "plan")
    assert speak(finding.message, "en") == "You have not reviewed your goals yet."


def test_reviewed_six_weeks_ago() -> None:
    (finding,) = found("strategy.review_due", business(reviewed_on="2026-10-20"))
    assert finding.evidence == {"reviewed_on": "2026-10-20", "weeks": 6, "limit": 6}
    assert speak(finding.message, "en") == "You reviewed your goals 6 weeks ago. You planned to do it every 6."
    assert found("strategy.review_due", business(reviewed_on="2026-10-21")) == []
    assert found("strategy.review_due", business(reviewed_on="2026-10-20", review_every_weeks=7)) == []


def test_a_goal_for_which_nothing_is_planned() -> None:
    posts = (post("p1", "2026-12-29", goals=["g1"]), post("p2", "2026-12-03", goals=["g1"], status="idea"))
    (finding,) = found("strategy.goal_unserved", channel(), goal("g1"), goal("g2", state="met"), *posts)
    assert (finding.mistake, finding.severity, finding.subject) == (1, "warning", "goal:g1")
    assert days_of(finding) == ("2026-12-01", "2026-12-28")
    assert speak(finding.message, "en") == "In the coming 4 weeks no post serves the goal “Goal g1”."


@pytest.mark.parametrize(
    "serving",
    [
        post("p1", "2026-12-28", goals=["g1"]),
        post("p1", "2026-12-01", goals=["g1"]),
        post("p1", "2026-12-01", campaign="c1"),
        post("p1", "2025-01-01", rule="FREQ=YEARLY;BYMONTH=1,12", goals=["g1"]),
    ],
)
def test_a_goal_is_served_in_the_coming_weeks_whatever_the_span(serving: Post) -> None:
    things = (channel(), goal("g1"), campaign("c1", goal="g1"), serving)
    assert found("strategy.goal_unserved", *things) == []
    assert found("strategy.goal_unserved", *things, over=span("2030-01-01", "2030-01-31")) == []


def test_a_post_that_serves_no_goal() -> None:
    lost = post("p1", placements=[placement("2026-12-03"), placement("2026-12-05", "fb")], goals=["g1"])
    (finding,) = found("post.orphan", channel(), channel("fb", "facebook"), goal("g1", state="dropped"), lost)
    assert (finding.mistake, finding.severity, finding.subject) == (1, "hint", "post:p1")
    assert days_of(finding) == ("2026-12-03", "2026-12-05")
    assert finding.posts == ("p1",)
    assert speak(finding.message, "en") == "“Post p1” serves only what you have dropped: Goal g1."
    bare = post("p1", "2026-12-03")
    (finding,) = found("post.orphan", channel(), goal("g1", state="dropped"), bare)
    assert speak(finding.message, "en") == "“Post p1” serves no goal."


def test_the_dropped_goal_of_a_campaign_is_named_too() -> None:
    goals = goal("g1", state="dropped", title="Tables"), goal("g2", state="dropped", title="Cakes")
    lost = post("p1", "2026-12-03", goals=["g1"], campaign="c1")
    (finding,) = found("post.orphan", channel(), *goals, campaign("c1", goal="g2"), lost)
    assert speak(finding.message, "en") == "“Post p1” serves only what you have dropped: Tables and Cakes."


@pytest.mark.parametrize(
    "served",
    [
        post("p1", "2026-12-03", goals=["active"]),
        post("p1", "2026-12-03", goals=["dropped", "met"]),
        post("p1", "2026-12-03", campaign="c1"),
        post("p1", "2026-12-03", status="idea"),
        post("p1"),
    ],
)
def test_a_post_that_serves_a_goal_or_is_not_dated(served: Post) -> None:
    goals = [goal(state, state=state) for state in ("active", "met", "dropped")]
    assert found("post.orphan", channel(), *goals, campaign("c1", goal="met"), served) == []


def test_an_orphan_is_one_of_the_span() -> None:
    weekly = post("p1", "2026-12-03", rule="FREQ=WEEKLY")
    (finding,) = found("post.orphan", channel(), weekly, over=span("2026-12-11", "2026-12-24"))
    assert days_of(finding) == ("2026-12-17", "2026-12-24")
    assert found("post.orphan", channel(), weekly, over=span("2026-12-11", "2026-12-16")) == []


AUDIENCES = (audience("women", name="Women"), audience("students", name="Students"))


def test_a_post_where_its_people_are_not() -> None:
    channels = (channel(audiences=["students"]), channel("x", "x"), channel("fb", "facebook", audiences=["women"]))
    lost = post("p1", "2026-12-03T09:00", "ig", "x", "fb", audiences=["women"])
    (finding,) = found("post.audience_mismatch", *AUDIENCES, *channels, lost)
    assert (finding.mistake, finding.severity, finding.subject) == (1, "hint", "post:p1")
    assert days_of(finding) == ("2026-12-03", "2026-12-03")
    assert finding.posts == ("p1",)
    assert finding.evidence == {"channels": ["ig", "x"]}
    assert speak(finding.message, "en") == ("“Post p1” is for Women, whom you do not address on Instagram and X.")


@pytest.mark.parametrize(
    "fitting",
    [
        post("p1", "2026-12-03", audiences=["women", "students"]),
        post("p1", "2026-12-03"),
        post("p1", "2026-12-03", audiences=["women"], status="cancelled"),
        post("p1", "2026-11-03", audiences=["women"], status="posted"),
    ],
)
def test_a_post_where_its_people_are_or_that_is_past_changing(fitting: Post) -> None:
    assert found("post.audience_mismatch", *AUDIENCES, channel(audiences=["students"]), fitting) == []


def test_a_draft_without_a_day_may_be_in_the_wrong_place() -> None:
    draft = post("p1", placements=[placement()], audiences=["women"], status="idea")
    (finding,) = found("post.audience_mismatch", *AUDIENCES, channel(), draft)
    assert days_of(finding) is None
