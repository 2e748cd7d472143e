"""What was muted, in words."""

from __future__ import annotations

from collections.abc import Sequence

from planner.checks.registry import findings
from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.gui.models.mutes import Mute, mutes_of
from planner.operations.muting import mute, unmute
from planner.session import Entry
from planner.text import speak
from tests.builders import channel, day, goal, muted, person, plan, post
from tests.gui.conftest import TODAY, DeskOn


def mutes(whole: Plan, history: Sequence[Entry] = ()) -> list[Mute]:
    return mutes_of(whole, TODAY, findings(whole, TODAY), lambda: history)


def said(*nouns: Noun) -> list[str]:
    return [speak(each.words, "en") for each in mutes(plan(*nouns))]


def test_what_is_found_is_said_in_its_own_words() -> None:
    assert said(channel(), post("p1", "2026-12-20"), muted("post.orphan", "post:p1")) == ["“Post p1” serves no goal."]


def test_several_are_counted() -> None:
    days = [post(f"p{day}{at}", f"2026-12-{day}T{at}:00") for day in (20, 22, 24) for at in (10, 18)]
    assert said(channel(max_per_day=1), *days, muted("cadence.over.day", "channel:ig")) == [
        "Instagram: 2 posts on one day. You planned at most 1. And 2 more like it."
    ]


def test_what_is_not_found_now_is_said_by_its_rule() -> None:
    assert said(
        channel(),
        goal("g1"),
        post("p1", "2026-12-20", goals=["g1"]),
        person("ayse", "editor"),
        muted("post.orphan", "post:p1"),
        muted("mix.run", "channel:ig"),
        muted("editor.missing", "plan"),
        muted("strategy.goal_unserved", "goal:g1"),
        muted("some.old_rule", "person:ayse"),
    ) == [
        "Post p1: A post that serves no goal",
        "Instagram: One advertisement after the other",
        "Nobody releases the posts",
        "Goal g1: A goal without a post",
        "Ayse: some.old_rule",
    ]


def test_those_that_end_first_come_first_and_the_ended_are_gone() -> None:
    ends = {"a": None, "b": "2026-12-31", "c": "2026-12-08", "d": "2026-12-07"}
    nouns = [muted("post.orphan", f"post:{id}", until=end) for id, end in ends.items()]
    whole = plan(channel(), *(post(id) for id in ends), *nouns)
    assert [each.muted.subject for each in mutes(whole)] == ["post:c", "post:b", "post:a"]


def test_the_history_knows_who(desk_on: DeskOn) -> None:
    desk = desk_on(plan(channel(), person("ayse", "editor", name="Ayşe"), post("p1", "2026-12-20")), person="ayse")
    bridge = desk.bridge
    bridge.do(mute, "post.orphan", "post:p1", day("2026-12-31"), "A greeting")
    bridge.do(mute, "strategy.no_goal", "plan", None, "Later")
    bridge.undo()
    found = mutes_of(bridge.plan, TODAY, bridge.findings, bridge.session.history)
    assert [(each.muted.subject, each.by, each.finding is not None) for each in found] == [("post:p1", "Ayşe", True)]
    bridge.do(unmute, "post.orphan", "post:p1")
    assert mutes_of(bridge.plan, TODAY, bridge.findings, bridge.session.history) == []


def test_nobody_in_particular_has_no_name(desk_on: DeskOn) -> None:
    desk = desk_on(plan(channel(), post("p1", "2026-12-20"), muted("post.orphan", "post:p1")))
    (found,) = mutes_of(desk.bridge.plan, TODAY, desk.bridge.findings, desk.bridge.session.history)
    assert found.by == ""
