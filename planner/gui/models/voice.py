"""What the page of the voice says of the business's own posts; it knows nothing of the window, and runs in a thread."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from planner.domain.plan import Plan
from planner.figures.voice import WeekHeard
from planner.text import Text
from planner.voice.judge import Judge
from planner.voice.learned import Histogram, histogram, learned
from planner.voice.over_time import weeks
from planner.voice.profile import HABITS_FROM, LIKENESS_FROM
from planner.voice.said import LANGUAGES

UNLEARNED = Text("What is usual for you can be learned in English and in Turkish.")
"""Said where the business's language is another."""
_WEEKS_BACK, _WEEKS_AT_ONCE, _AHEAD = 25, 5, timedelta(days=27)
_POSTS = 600
"""Where so many posts stand in the weeks, no earlier ones are heard: it would take longer than somebody waits."""


class LearnedLine(NamedTuple):
    """A sentence, and how its figure is spread over the posts."""

    said: Text
    spread: Histogram


class LanguageLearned(NamedTuple):
    """What was learned in a language, from so many posts and examples."""

    language: str
    posts: int
    lines: tuple[LearnedLine, ...]

    @property
    def speaks(self) -> bool:
        """Whether there are enough of them for habits to be heard."""
        return self.posts >= HABITS_FROM


class VoiceFacts(NamedTuple):
    """Everything that was learned: by language, the business's own first, and over the weeks."""

    learned: tuple[LanguageLearned, ...]
    weeks: tuple[WeekHeard, ...]

    @property
    def known(self) -> int:
        """How many posts there are in the business's own language."""
        return self.learned[0].posts if self.learned else 0


def voice_facts(judge: Judge, today: date) -> VoiceFacts:
    """What the plan of a judge teaches."""
    found = [_learned(judge, language) for language in _languages(judge)]
    return VoiceFacts(tuple(found), _weeks(judge.plan, judge, today))


def _weeks(plan: Plan, judge: Judge, today: date) -> tuple[WeekHeard, ...]:
    """The weeks that can be compared, up to the coming ones, as far back as not too many posts stand in them."""
    if judge.learned(judge.home) < LIKENESS_FROM:
        return ()
    found = weeks(plan, judge, today, today + _AHEAD)
    for back in range(_WEEKS_AT_ONCE, _WEEKS_BACK + 1, _WEEKS_AT_ONCE):
        if sum(len(week.posts) for week in found) >= _POSTS:
            break
        first = today - timedelta(weeks=back)
        found = (*weeks(plan, judge, first, first + timedelta(weeks=_WEEKS_AT_ONCE - 1)), *found)
    return tuple(
        WeekHeard(week.first, len(week.posts), week.score, week.limit, week.note)
        for week in found
        if week.score is not None and week.limit is not None
    )


def _languages(judge: Judge) -> Sequence[str]:
    """The business's own language, and each other in which there are posts."""
    others = [each for each in LANGUAGES if each != judge.home and judge.learned(each)]
    return [*([judge.home] if judge.home else []), *others]


def _learned(judge: Judge, language: str) -> LanguageLearned:
    texts, posts = [each.text for each in judge.own(language)], judge.learned(language)
    if posts < HABITS_FROM:
        return LanguageLearned(language, posts, ())
    lines = tuple(LearnedLine(each.said, histogram(each.name, texts, language)) for each in learned(texts, language))
    return LanguageLearned(language, posts, lines)
