"""The review of the strategy: what is kept, changed and dropped, and what came of what was changed before."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Literal, NamedTuple

from msgspec.structs import replace

from planner.domain.channels import Channel
from planner.domain.goals import Decision, Goal, Review
from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.domain.posts import Post, settled
from planner.session import Session
from planner.text import Text

Done = Literal["yes", "partly", "no"]
Helped = Literal["yes", "no", "unclear"]


class Answer(NamedTuple):
    """What came of the change that the review with this id decided on a subject, "channel:ig"; None is not answered."""

    review: str
    subject: str
    done: Done | None = None
    helped: Helped | None = None


def review(
    session: Session,
    made: Review,
    answers: Collection[Answer] = (),
    met: Collection[str] = (),
    instead_of: Review | None = None,
    to_ideas: Collection[str] = (),
) -> None:
    """Keeps a review, writes what came of earlier changes, and does what was decided, all in one step.

    A review of the same day is completed by it, and replaced if it still is `instead_of`. A dropped goal is dropped; a
    dropped channel is in use up to that day, what is planned on it stays; a dropped audience is named no longer by
    active goals and channels, and stays itself, so that one can read why. The goals with the ids `met` are met. The
    posts of the dropped channels with the ids `to_ideas` leave them as `taken_off` says. Raises `Refused` when a
    subject is missing.
    """
    with session.step(Text("Review of {day:year}", day=made.on)) as step:
        plan = step.plan
        before = plan.reviews.get(made.id)
        if before is None:
            step.add(made)
        else:
            step.put(made if before == instead_of else _completed(before, made))
        ended = {id for id in to_ideas if f"channel:{id}" in dropped_by(made)}
        posts = taken_off(plan, ended, made.on)
        for noun in (*_answered(plan, made, answers), *_consequences(plan, made, met), *posts):
            step.put(noun)
        step.put(replace(plan.business, reviewed_on=made.on))


def dropped_by(made: Review) -> set[str]:
    """The subjects that a review drops."""
    return {each.subject for each in made.decisions if each.decision == "drop"}


def taken_off(plan: Plan, channels: Collection[str], day: date) -> list[Post]:
    """The posts that are planned on these channels after a day, as they are once they have left them: ideas again where
    they stand on no other. What repeats, was posted or cancelled stays.
    """
    left = []
    for post in plan.posts:
        rest = tuple(
            each
            for each in post.placements
            if each.channel not in channels or each.posted_at is not None or each.at is None or each.at.day <= day
        )
        if len(rest) < len(post.placements) and post.series is None and post.status != "cancelled":
            after = settled(replace(post, placements=rest))
            left.append(replace(after, status="idea") if after.waits_for_a_day else after)
    return left


def _completed(before: Review, made: Review) -> Review:
    """What was decided anew takes the place of what was decided before."""
    decisions = {each.subject: each for each in (*before.decisions, *made.decisions)}
    return Review(made.on, made.note or before.note, tuple(decisions.values()))


def _answered(plan: Plan, made: Review, answers: Collection[Answer]) -> list[Noun]:
    """The earlier reviews, with what came of their changes; an answer to one that is there no more is not kept."""
    known = {(each.review, each.subject): each for each in answers}

    def with_answer(review: Review, decision: Decision) -> Decision:
        answer = known.get((review.id, decision.subject))
        return decision if answer is None else replace(decision, done=answer.done, helped=answer.helped)

    earlier = [each for each in plan.reviews if each.id != made.id and any(each.id == id for id, _ in known)]
    return [replace(each, decisions=tuple(with_answer(each, one) for one in each.decisions)) for each in earlier]


def _consequences(plan: Plan, made: Review, met: Collection[str]) -> list[Noun]:
    """The goals and channels that are not as they were."""
    dropped = dropped_by(made)

    def kept(audiences: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(id for id in audiences if f"audience:{id}" not in dropped)

    def goal_after(goal: Goal) -> Goal:
        if goal.state == "active":
            state = "dropped" if f"goal:{goal.id}" in dropped else "met" if goal.id in met else "active"
            return replace(goal, state=state, audiences=kept(goal.audiences))
        return goal

    def channel_after(channel: Channel) -> Channel:
        if not channel.active_on(made.on):
            return channel
        ends = made.on if f"channel:{channel.id}" in dropped else channel.active_to
        return replace(channel, active_to=ends, audiences=kept(channel.audiences))

    goals = ((each, goal_after(each)) for each in plan.goals)
    channels = ((each, channel_after(each)) for each in plan.channels)
    return [after for before, after in (*goals, *channels) if after != before]
