"""What was learned of the voice, asked a post at a time: for a program that answers somebody in between.

To judge a post takes a millisecond, and one approved post more makes another profile, by which every post that is to
come is judged again. So a window checks the rest at once (`findings(..., learned=False)`), and this whenever nothing
has changed for a moment: it has a thread learn (`learned`), and then judges in slices (`sweep`). What was learned is
so that of the posts approved by the last quiet moment, and nobody sees notes come and go while typing in one of them.
What is not asked again yet is shown as the last sweep found it, as far as it is `still_true`.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from planner.checks.calendar import Row
from planner.checks.finding import Finding, Found
from planner.checks.memo import Memo
from planner.checks.registry import CHECKS, finding_of, muted_on
from planner.checks.situation import Situation
from planner.checks.voice import STILL_TO_COME
from planner.checks.voice_between import Furthest, author_found, channel_found, furthest_of
from planner.checks.voice_learned import habit_of, likeness_of, profiles_of, to_come
from planner.checks.voice_runs import drift_in_steps
from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.voice.judge import Judge, judge_of
from planner.voice.memory import Remembers

_CHECKS = {check.code: check for check in CHECKS if check.learned}


class Learned(NamedTuple):
    """What takes long and cannot be cut into slices: the judge of a plan with his profiles, and who lies furthest."""

    judge: Judge
    furthest: Furthest


class Answer(NamedTuple):
    """What one of the learned checks finds about one subject, "post:p1": nothing, one thing or several; and the posts
    of which it speaks, as they were judged.
    """

    code: str
    subject: str
    found: tuple[Finding, ...]
    posts: tuple[Post, ...] = ()


def learned(plan: Plan, memory: Remembers) -> Learned:
    """What is to be learned from a plan; for a thread, with a `memory` of its own.

    Its judge has everything by then: whoever asks him, in whatever thread, does not touch that memory.
    """
    judge = judge_of(plan, memory)
    judge.learn()
    return Learned(judge, furthest_of(judge, memory))


def sweep(learned: Learned, today: date, memo: Memo) -> Iterator[Answer | None]:
    """Judges what is to come in the usual span, some milliseconds of work a step, the nearest posts first.

    A step has an answer, or None where there is none yet. `memo` keeps what is known from one sweep to the next: what
    no edit has touched is not judged again.
    """
    plan = learned.judge.plan
    situation = Situation(plan, today, None, memo)
    profiles = profiles_of(learned.judge)
    yield None
    muted = muted_on(plan, today)

    def answer(code: str, id: str, found: Iterable[Found]) -> Answer:
        check = _CHECKS[code]
        findings = tuple(finding_of(check, each, muted) for each in found)
        posts = dict.fromkeys(post for each in findings for post in each.posts)
        return Answer(code, f"{check.subject}:{id}", findings, tuple(plan.posts[post] for post in posts))

    coming: list[tuple[date, int, Row]] = []
    for row in to_come(situation):
        coming.append((row.stretch_within(situation.span)[0] or today, len(coming), row))
        yield None
    for _, _, row in sorted(coming):
        yield answer("voice.habit", row.post.id, habit_of(situation, row, profiles))
        yield answer("voice.likeness", row.post.id, likeness_of(situation, row, profiles))
    for channel in plan.channels:
        found = []
        for each in drift_in_steps(situation, channel.id, profiles):
            if each is not None:
                found.append(each)
            yield None
        yield answer("voice.drift", channel.id, found)
    furthest = learned.furthest
    if furthest.channel is not None:
        yield answer("voice.channel", furthest.channel.id, channel_found(situation, furthest.channel))
    if furthest.author is not None:
        yield answer("voice.author", furthest.author.id, author_found(situation, furthest.author))


def still_true(answers: Iterable[Answer], plan: Plan, today: date) -> list[Finding]:
    """Of what a sweep found in an earlier state of the plan that which speaks of what there is, muted as it is now.

    What speaks of a post that says something else by now, was posted or given up, is left out, and so is a run whose
    posts are.
    """
    muted = muted_on(plan, today)
    there: dict[str, Container[str]] = {"post": plan.posts, "channel": plan.channels, "person": plan.people}
    kept = []
    for answer in answers:
        before = {post.id: post for post in answer.posts}
        for each in answer.found:
            kind, _, id = each.subject.partition(":")
            posts = [(before[post], plan.posts.get(post)) for post in each.posts]
            if (
                id in there[kind]
                and all(now is not None and _say_the_same(was, now) for was, now in posts)
                and (not posts or any(now.status in STILL_TO_COME for _, now in posts if now is not None))
            ):
                kept.append(each._replace(muted=(each.code, each.subject) in muted))
    return kept


def _say_the_same(one: Post, other: Post) -> bool:
    return one is other or set(map(one.text_on, one.placements)) == set(map(other.text_on, other.placements))
