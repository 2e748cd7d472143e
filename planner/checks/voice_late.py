"""The checks of the voice, imported when the first of them is asked: their tables take as long to read as all other
checks together, and a window is painted, and many a command done, before anybody asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from planner.checks.finding import Found
from planner.checks.situation import Situation


def rule(code: str) -> Callable[[Situation], Iterable[Found]]:
    """The check of one rule of tone."""

    def look(situation: Situation) -> Iterable[Found]:
        from planner.checks.voice import noted

        return noted(code, situation)

    return look


def habit(situation: Situation) -> Iterable[Found]:
    """See `voice_learned.habit`."""
    from planner.checks import voice_learned

    return voice_learned.habit(situation)


def likeness(situation: Situation) -> Iterable[Found]:
    """See `voice_learned.likeness`."""
    from planner.checks import voice_learned

    return voice_learned.likeness(situation)


def drift(situation: Situation) -> Iterable[Found]:
    """See `voice_runs.drift`."""
    from planner.checks import voice_runs

    return voice_runs.drift(situation)


def channel(situation: Situation) -> Iterable[Found]:
    """See `voice_between.channel`."""
    from planner.checks import voice_between

    return voice_between.channel(situation)


def author(situation: Situation) -> Iterable[Found]:
    """See `voice_between.author`."""
    from planner.checks import voice_between

    return voice_between.author(situation)
