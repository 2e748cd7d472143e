"""What was learned from a business's own posts: their habits, their likeness, and where the unusual begins."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property, lru_cache
from statistics import fmean, pstdev

from planner.voice.background import background
from planner.voice.blocks import blocks_of, limit_of, limit_of_runs
from planner.voice.habits import Habits
from planner.voice.likeness import Likeness, traits_of
from planner.voice.notes import HabitsNote, LikenessNote, Run
from planner.voice.seen import seen_of

NEWEST = 200
"""So many texts are learned from: older ones are another voice."""
HABITS_FROM, LIKENESS_FROM, RUN_FROM = 20, 40, 3
RATE = 0.05
"""How many of the own posts may be noted."""
_READ_RATE = RATE / 5
"""How many may be noted of those that somebody has approved: who approves says *this is us*."""
_REASON = 1.0
"""Standard deviations below which a feature is no reason to call a text unlike the own ones."""


class Profile:
    """The voice of own texts, the oldest first, in one language.

    Of more than `NEWEST` the newest count. `unheard` are the names of features that are muted, `ruled` of those that
    the guide rules on (see `planner.voice.ruled`). `halved`: half as many notes are wanted. `posts`: so many posts say
    the texts, where one may say several; without it each says one. What was found out of a text is kept by text, so
    that the next profile is made quickly.
    """

    def __init__(
        self,
        texts: Sequence[str],
        language: str,
        *,
        unheard: Collection[str] = (),
        ruled: Collection[str] = (),
        halved: bool = False,
        posts: int | None = None,
    ) -> None:
        self.texts = tuple(texts)[-NEWEST:]
        self.posts = len(self.texts) if posts is None else posts
        self.language = language
        self._own = frozenset(self.texts)
        self._unheard, self._ruled = frozenset(unheard), frozenset(ruled)
        self._halved = halved

    def heard_in(self, text: str, saved: str, read: bool = False) -> tuple[HabitsNote | None, LikenessNote | None]:
        """What `habits_of` and `likeness_of` say of a text, nothing of one without a word; without it, or else without
        what is `saved` of it, where that is one of the texts: nobody is judged by himself.

        Where somebody has `read` and approved it, a fifth as many are noted.
        """
        if not seen_of(text).words:
            return None, None
        without = next((known for known in (text, saved) if known in self._own), None)
        return self.habits_of(text, without, read), self.likeness_of(text, without, read)

    def habits_of(self, text: str, without: str | None = None, read: bool = False) -> HabitsNote | None:
        """How far its features lie from the own ones, `without` one of the texts: itself, or what it was before.

        None below `HABITS_FROM` posts.
        """
        if self.posts < HABITS_FROM:
            return None
        score, limit = self.habits.score(text, without), self._habits_limits[read]
        return HabitsNote(score, limit, self.habits.unusual(text, without, noted=score > limit))

    def likeness_of(self, text: str, without: str | None = None, read: bool = False) -> LikenessNote | None:
        """How little it reads like the own texts, `without` one of them: itself, or what it was before.

        None below `LIKENESS_FROM` posts.
        """
        if self.posts < LIKENESS_FROM:
            return None
        note = self._voice.note(text, without, self._rate(read))
        if not note.note:
            return note
        reasons = self.habits.unusual(text, without, noted=True)
        return note._replace(features=tuple(each for each in reasons if abs(each.distance) >= _REASON))

    def run_of(self, scores: Sequence[float], read: bool = False) -> Run | None:
        """Three or more likeness scores of posts in a row, taken together; None for fewer, or with too few posts.

        Where somebody has `read` and approved all of them, a fifth as many runs are unusual.
        """
        if len(scores) < RUN_FROM or self.posts < LIKENESS_FROM:
            return None
        return Run(fmean(scores), self._voice.limit(len(scores), self._rate(read)))

    def _rate(self, read: bool) -> float:
        rate = _READ_RATE if read else RATE
        return rate / 2 if self._halved else rate

    @cached_property
    def habits(self) -> Habits:
        """The habits of the texts, as far as they are not muted."""
        return self._habits_from(self.texts)

    def _habits_from(self, texts: Sequence[str]) -> Habits:
        spreads = {name: (spread.mean, spread.sd) for name, spread in background(self.language).features.items()}
        return Habits(texts, self.language, spreads, self._unheard, self._ruled)

    @cached_property
    def _habits_limits(self) -> dict[bool, float]:
        """By whether the text was read and approved."""
        scores = []
        for cut in blocks_of(len(self.texts)):
            rest = self._habits_from(self.texts[: cut.start] + self.texts[cut.stop :])
            scores += [rest.score(text) for text in self.texts[cut]]
        return {read: limit_of(scores, self._rate(read)) for read in (False, True)}

    @cached_property
    def _voice(self) -> _Voice:
        return _voice_of(self.texts, self.language)


class _Voice:
    """The likeness of texts to own posts, on their scale: 0 is their mean, 1 the standard deviation of each part."""

    def __init__(self, texts: Sequence[str], language: str) -> None:
        self._texts, self._language = texts, language
        posts = [traits_of(text, language) for text in texts]
        self._likeness = Likeness(posts, language)
        parts = [
            self._likeness.parts_of(posts[place], range(cut.start, cut.stop))
            for cut in blocks_of(len(posts))
            for place in range(cut.start, cut.stop)
        ]
        self._scales = [(fmean(part), pstdev(part) or 1.0) for part in zip(*parts, strict=True)]
        self._own = [self._score(part) for part in parts]
        self._limits: dict[tuple[int, float], float] = {}

    def note(self, text: str, without: str | None, rate: float) -> LikenessNote:
        """What is said of a text by the others, or by all of them but one, where so many may be noted."""
        place = 0 if without is None else self._texts.index(without)
        left_out = range(place, place + (without is not None))
        score = self._score(self._likeness.parts_of(traits_of(text, self._language), left_out))
        others = self._own[: left_out.start] + self._own[left_out.stop :]
        rank = 1 + sum(other >= score for other in others)
        return LikenessNote(score, self.limit(1, rate), rank, 1 + len(others))

    def limit(self, length: int, rate: float) -> float:
        """Where the unusual begins at this rate: for one score, or for the mean of so many in a row."""
        if (length, rate) not in self._limits:
            own = self._own
            self._limits[length, rate] = limit_of(own, rate) if length == 1 else limit_of_runs(own, length, rate)
        return self._limits[length, rate]

    def _score(self, parts: Sequence[float]) -> float:
        return fmean((mean - part) / spread for part, (mean, spread) in zip(parts, self._scales, strict=True))


@lru_cache(maxsize=4)
def _voice_of(texts: tuple[str, ...], language: str) -> _Voice:
    """Kept, for it stays the same while the guide changes, and takes longest."""
    return _Voice(texts, language)
