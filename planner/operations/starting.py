"""The first start: what five short steps have asked, written as one step."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from msgspec.structs import replace

from planner.domain.audiences import Audience
from planner.domain.business import Business
from planner.domain.channels import Cadence, Channel
from planner.domain.goals import Goal
from planner.domain.noun import NotNegative
from planner.domain.plan import Plan, table_of
from planner.domain.posts import Placement, Post
from planner.knowledge.cadence import default_of
from planner.operations.free_time import free_time
from planner.session import Session
from planner.text import Text

_WEEK = 7
_USUAL_A_WEEK = 3


class Answers(NamedTuple):
    """What was answered; what was skipped stands as it does here.

    `platforms` are those to be on, `posts_on` is the one of them on which the first posts go out, None to leave them
    ideas; `titles` are what these are about.
    """

    business: Business
    goal: Goal | None = None
    audience: Audience | None = None
    platforms: tuple[str, ...] = ()
    posts_on: str | None = None
    titles: tuple[str, ...] = ()


def planned(answers: Answers, today: date) -> Plan:
    """The plan that the answers make, beginning on `today`: everything tied to the goal and the audience.

    A channel gets its platform's default rhythm, and for its why the goal. The posts go out from tomorrow on, as far
    apart as the channel's rhythm has them. Who has said a goal has looked at the goals today.
    """
    goal, audience = answers.goal, answers.audience
    audiences = () if audience is None else (audience.id,)
    goals = () if goal is None else (goal.id,)
    business = answers.business if goal is None else replace(answers.business, reviewed_on=today)
    channels = [
        _channel(
            f"c{number}", platform, today, why="" if goal is None else goal.title, goals=goals, audiences=audiences
        )
        for number, platform in enumerate(answers.platforms, start=1)
    ]
    plan = Plan(
        business=business,
        goals=table_of([] if goal is None else [replace(goal, audiences=audiences)]),
        audiences=table_of([] if audience is None else [audience]),
        channels=table_of(channels),
    )
    channel = next((each for each in channels if each.platform == answers.posts_on), None)
    posts = [
        Post(f"p{number}", title, goals=goals, audiences=audiences)
        for number, title in enumerate(answers.titles, start=1)
    ]
    return replace(plan, posts=table_of(posts if channel is None else _dated(plan, channel, posts, today)))


def start(session: Session, answers: Answers) -> None:
    """Writes what the answers make into a plan that is still empty. Raises `Refused`; then nothing is written."""
    with session.step(Text("Start the plan")) as step:
        made = planned(answers, session.today())
        if made.business != step.plan.business:
            step.put(made.business)
        for noun in (*made.audiences, *made.goals, *made.channels, *made.posts):
            step.add(noun)


def made_of(plan: Plan) -> Text | None:
    """What a plan holds, "1 goal and 3 posts"; None where there is nothing in it."""
    things = [
        Text(words.message, words.plural, n=len(table))
        for words, table in (
            (Text("{n} goal", "{n} goals", n=0), plan.goals),
            (Text("{n} audience", "{n} audiences", n=0), plan.audiences),
            (Text("{n} channel", "{n} channels", n=0), plan.channels),
            (Text("{n} post", "{n} posts", n=0), plan.posts),
        )
        if len(table)
    ]
    return Text("{things}", things=things) if things else None


def _channel(
    id: str, platform: str, today: date, *, why: str, goals: tuple[str, ...], audiences: tuple[str, ...]
) -> Channel:
    known = default_of(platform)
    return Channel(
        id,
        platform,
        why=why,
        hours_per_post=known.hours_per_post if known else NotNegative(0),
        goals=goals,
        audiences=audiences,
        active_from=today,
        cadence=known.cadence if known else Cadence(),
    )


def _dated(plan: Plan, channel: Channel, posts: list[Post], today: date) -> list[Post]:
    """The posts as drafts on the channel, in its rhythm."""
    apart = max(1, _WEEK // (channel.cadence.min_per_week or _USUAL_A_WEEK))
    days = [today + timedelta(days=1 + apart * number) for number in range(len(posts))]
    return [
        replace(post, status="draft", placements=(Placement(channel.id, at=free_time(plan, channel, day)),))
        for post, day in zip(posts, days, strict=True)
    ]
