"""Unplanned entry: goals, reviews, and whether channels and posts serve anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from planner.checks.calendar import Block, Row, Span, coming_weeks
from planner.checks.finding import Found
from planner.checks.situation import Name, Situation
from planner.domain.posts import Post
from planner.text import Text

_COUNTABLE = Text("Only a goal with a measure, a number and a day can be met.")
_COSTS_HOURS = Text("A channel that serves no goal takes hours from those that do.")
_STALE = Text("A strategy that is written once and never looked at again goes stale; half an hour keeps it true.")
_UNSERVED = Text("A goal comes nearer only when posts work for it.")
_ORPHAN = Text("A post that serves no goal takes time from those that do.")
_MISMATCH = Text("A post reaches the people it is meant for only where they are.")


def no_goal(situation: Situation) -> Iterator[Found]:
    """There is no active goal."""
    if not situation.active_goals:
        yield Found(
            "",
            Text("You have no active goal yet."),
            Text("Without a goal nobody can tell whether the posts bring anything. Begin with one that you can count."),
        )


def goal_incomplete(situation: Situation) -> Iterator[Found]:
    """An active goal lacks metric, target or due date; the evidence names what is missing."""
    for goal in situation.plan.goals:
        if goal.state != "active":
            continue
        parts = (
            ("metric", (goal.metric or "").strip() or None, Text("what to count")),
            ("target", goal.target, Text("what number to reach")),
            ("due", goal.due, Text("by which day")),
        )
        missing = {name: words for name, value, words in parts if value is None}
        if missing:
            words = list(missing.values())
            message = Text("The goal “{goal}” does not say yet: {missing}.", goal=goal.title, missing=words)
            yield Found(goal.id, message, _COUNTABLE, evidence={"missing": list(missing)})


def channel_no_goal(situation: Situation) -> Iterator[Found]:
    """A channel that is active today names no active goal."""
    for channel in situation.active_channels:
        if situation.active_goals.isdisjoint(channel.goals):
            message = Text("{account} serves no active goal.", account=situation.names[channel.id])
            yield Found(channel.id, message, _COSTS_HOURS)


def review_due(situation: Situation) -> Iterator[Found]:
    """`reviewed_on` is empty, or `review_every_weeks` weeks or more ago."""
    business = situation.plan.business
    if business.reviewed_on is None:
        evidence = {"reviewed_on": None, "limit": business.review_every_weeks}
        yield Found("", Text("You have not reviewed your goals yet."), _STALE, evidence=evidence)
        return
    if situation.today >= business.reviewed_on + timedelta(weeks=business.review_every_weeks):
        weeks = (situation.today - business.reviewed_on).days // 7
        yield Found(
            "",
            Text(
                "You reviewed your goals {n} week ago. You planned to do it every {limit}.",
                "You reviewed your goals {n} weeks ago. You planned to do it every {limit}.",
                n=weeks,
                limit=business.review_every_weeks,
            ),
            _STALE,
            evidence={
                "reviewed_on": business.reviewed_on.isoformat(),
                "weeks": weeks,
                "limit": business.review_every_weeks,
            },
        )


def goals_of(post: Post, campaign_goals: Mapping[str, str]) -> frozenset[str]:
    """The ids of the goals that a post serves: those it names, and that of its campaign."""
    goal = campaign_goals.get(post.campaign or "")
    return frozenset(post.goals if goal is None else (*post.goals, goal))


def _campaign_goals(situation: Situation) -> dict[str, str]:
    return {campaign.id: campaign.goal for campaign in situation.plan.campaigns if campaign.goal is not None}


def goal_unserved(situation: Situation) -> Iterator[Found]:
    """An active goal has no dated post in the coming 4 weeks."""
    soon = coming_weeks(situation.today)
    campaign_goals = _campaign_goals(situation)
    posts = {item.post.id: item.post for item in situation.calendar.within(soon)}
    served = {goal for post in posts.values() for goal in goals_of(post, campaign_goals)}
    for goal in situation.plan.goals:
        if goal.state == "active" and goal.id not in served:
            message = Text("In the coming 4 weeks no post serves the goal “{goal}”.", goal=goal.title)
            yield Found(goal.id, message, _UNSERVED, *soon)


def orphan(situation: Situation) -> Iterator[Found]:
    """A post that is dated in the span serves no goal that is active or met.

    A finding reaches from its first to its last day in the span.
    """
    goals = frozenset(goal.id for goal in situation.plan.goals if goal.state != "dropped")
    dropped = {goal.id: goal.title for goal in situation.plan.goals if goal.state == "dropped"}
    campaign_goals = _campaign_goals(situation)
    for number, block in situation.calendar.blocks.items():
        rows = situation.memo.remember(("serving none", number), _serving_none, block, goals, campaign_goals)
        yield from situation.memo.remember(("orphan", number), _orphans, rows, campaign_goals, dropped, situation.span)


def _serving_none(block: Block, goals: frozenset[str], campaign_goals: dict[str, str]) -> list[Row]:
    return [row for row in block.rows if row.counted and goals.isdisjoint(goals_of(row.post, campaign_goals))]


def _orphans(rows: list[Row], campaign_goals: dict[str, str], dropped: dict[str, str], span: Span) -> list[Found]:
    found = []
    for row in rows:
        first, last = row.stretch_within(span)
        if first:
            served = goals_of(row.post, campaign_goals)
            goals = [title for id, title in dropped.items() if id in served]
            message = (
                Text("“{title}” serves only what you have dropped: {goals}.", title=row.post.title, goals=goals)
                if goals
                else Text("“{title}” serves no goal.", title=row.post.title)
            )
            found.append(Found(row.post.id, message, _ORPHAN, first, last, (row.post.id,)))
    return found


def audience_mismatch(situation: Situation) -> Iterator[Found]:
    """None of a post's audiences is among those of a channel it is placed on; the evidence names these channels.

    A post without an audience is for everyone. What is cancelled, and what was posted before the span, is past
    changing; everything else is looked at, dated or not. A finding reaches from the post's first to its last day in the
    span, where it has one there.
    """
    addressed = {channel.id: frozenset(channel.audiences) for channel in situation.plan.channels}
    audiences = {audience.id: audience.name for audience in situation.plan.audiences}
    for number, block in situation.calendar.blocks.items():
        misplaced = situation.memo.remember(("misplaced", number), _misplaced, block, addressed)
        yield from situation.memo.remember(
            ("mismatch", number), _mismatches, misplaced, situation.names, audiences, situation.span
        )


def _misplaced(block: Block, addressed: dict[str, frozenset[str]]) -> list[tuple[Row, list[str]]]:
    """The posts that stand on channels where none of their audiences is, with these channels."""
    found = []
    for row in block.rows:
        post = row.post
        if post.audiences and post.status != "cancelled":
            channels = [each.channel for each in post.placements if addressed[each.channel].isdisjoint(post.audiences)]
            if channels:
                found.append((row, channels))
    return found


def _mismatches(
    misplaced: list[tuple[Row, list[str]]], names: dict[str, Name], audiences: dict[str, str], span: Span
) -> list[Found]:
    found = []
    for row, channels in misplaced:
        post, (first, last) = row.post, row.stretch_within(span)
        if first or post.status != "posted":
            message = Text(
                "“{title}” is for {audiences}, whom you do not address on {accounts}.",
                title=post.title,
                audiences=[audiences[id] for id in post.audiences],
                accounts=[names[channel] for channel in channels],
            )
            found.append(Found(post.id, message, _MISMATCH, first, last, (post.id,), {"channels": channels}))
    return found
