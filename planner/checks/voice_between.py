"""A scattered voice: the channel, and the author, whose posts lie furthest from the rest.

A hint, at most one of each, and never a list from best to worst.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from planner.checks.finding import Found
from planner.checks.situation import Situation
from planner.checks.voice_learned import in_a_row
from planner.checks.voice_runs import as_evidence
from planner.text import Text
from planner.voice.between import Apart, compared_texts, furthest_author, furthest_channel
from planner.voice.judge import Judge, judge_of
from planner.voice.memory import Remembers

_CHANNELS = Text(
    "Who follows you in two places meets two businesses. It may be on purpose; if not, let one person go over the "
    "texts of both."
)
_AUTHORS = Text(
    "Readers hear that somebody else speaks. It says nothing of who writes well: show each other the examples in your "
    "voice guide."
)


class Furthest(NamedTuple):
    """Which channel and which author lie furthest from the rest; None where none certainly does."""

    channel: Apart | None
    author: Apart | None


def furthest_of(judge: Judge, memory: Remembers) -> Furthest:
    """Who lies furthest in the plan of a judge; asked again when one of the texts has changed that count."""
    return Furthest(_remembered(judge, memory, furthest_channel), _remembered(judge, memory, furthest_author))


def channel(situation: Situation) -> Iterator[Found]:
    """The posts on one channel are written in another way than those on all others (texts, features)."""
    judge = judge_of(situation.plan, situation.memo)
    return channel_found(situation, _remembered(judge, situation.memo, furthest_channel))


def channel_found(situation: Situation, apart: Apart | None) -> Iterator[Found]:
    """As `channel`, of the one that was found."""
    if apart is not None and apart.id in situation.names:
        message = Text(
            "{account} sounds furthest from your other channels ({features}).",
            account=situation.names[apart.id],
            features=in_a_row([each.said for each in apart.features]),
        )
        yield Found(apart.id, message, _CHANNELS, evidence=_evidence(apart))


def author(situation: Situation) -> Iterator[Found]:
    """The posts of one author are written in another way than those of all others (texts, features)."""
    judge = judge_of(situation.plan, situation.memo)
    return author_found(situation, _remembered(judge, situation.memo, furthest_author))


def author_found(situation: Situation, apart: Apart | None) -> Iterator[Found]:
    """As `author`, of the one who was found."""
    person = situation.plan.people.get(apart.id) if apart is not None else None
    if apart is not None and person is not None:
        message = Text(
            "Of all who write, {name} sounds furthest from the others ({features}).",
            name=person.name,
            features=in_a_row([each.said for each in apart.features]),
        )
        yield Found(apart.id, message, _AUTHORS, evidence=_evidence(apart))


def _remembered(judge: Judge, memory: Remembers, furthest: Callable[..., Apart | None]) -> Apart | None:
    key = ("voice between", furthest.__name__)
    texts = compared_texts(judge.plan, judge)
    apart: Apart | None = memory.remember(key, furthest, texts, judge.home, judge.unheard)
    return apart


def _evidence(apart: Apart) -> dict[str, Any]:
    return {"texts": apart.texts, "features": [as_evidence(feature) for feature in apart.features]}
