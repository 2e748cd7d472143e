"""The one who hears texts for a plan: by its guide, by its habits, by likeness to its own posts."""

from __future__ import annotations

from functools import cached_property

from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.domain.voice import VoiceGuide
from planner.voice.beside import beside
from planner.voice.dismissals import LEARNED_CODES, often_dismissed
from planner.voice.guide import guide_notes
from planner.voice.language import language_of
from planner.voice.manners import Manners, manners_of
from planner.voice.memory import Once, Remembers
from planner.voice.notes import HabitsNote, Heard, LikenessNote
from planner.voice.own import OURS, OwnText, home_language, own_texts
from planner.voice.profile import Profile
from planner.voice.ruled import ruled_on

_MOST_KNOWN = 1000


class Judge:
    """Hears texts for one plan; with a `channel` by that channel's posts alone.

    Making one costs nothing: what it needs is learned when it is first asked for. What does not change from one plan
    to the next is kept in `memory`, so that after an edit little is learned again.
    """

    def __init__(self, plan: Plan, memory: Remembers | None = None, channel: str | None = None) -> None:
        self.plan = plan
        self.channel = channel
        self.home = home_language(plan)
        """The language of what is not clearly in another; "" where the business's is neither English nor Turkish."""
        self._here = Once()
        self._memory = memory or self._here

    def learn(self) -> None:
        """Learns at once all that it may be asked for. Then it only remembers, and any thread may have it hear."""
        for language in ("en", "tr", ""):
            self.manners(language)
            if language:
                profile = self.profile(language)
                # The first text that is asked about, whatever it is, has the profile made.
                profile.habits_of(language)
                profile.likeness_of(language)

    def hear(self, text: str, post: str | None = None, guide: VoiceGuide | None = None) -> Heard:
        """What is heard in a text, of the post with this id or of none; by this guide, or else by that of the plan.

        What is one of the own texts is judged without itself, and what somebody writes in a post without what the
        plan has of it; in a post that was approved only what is very unusual is noted. Of a text without a word, as of
        one of emoji alone, only the guide may say something.
        """
        language = language_of(text, self.home)
        habits, likeness = None, None
        if language:
            saved = self.plan.posts.get(post)
            known = text if saved is None else text_of(saved)
            habits, likeness = self._learned(language).hear(text, known, saved is not None and saved.status in OURS)
        notes = guide_notes(guide or self.plan.voice, text, language, self.manners(language))
        return Heard(language, notes, *beside(notes, habits, likeness))

    def own(self, language: str) -> tuple[OwnText, ...]:
        """The own texts in a language, the oldest first."""
        own: tuple[OwnText, ...] = self._here.remember(
            ("own", language), own_texts, self.plan, language, self.channel, self._memory
        )
        return own

    def learned(self, language: str) -> int:
        """From how many own posts and examples in a language is learned; a post may say several texts."""
        own = self.own(language)
        return len({each.post for each in own} - {None}) + sum(each.post is None for each in own)

    def profile(self, language: str) -> Profile:
        """What was learned from the own texts in a language: the same object while that is the same."""
        return self._learned(language).profile

    def manners(self, language: str) -> Manners:
        """What the own texts in a language show where the guide says nothing."""
        manners: Manners = self._here.remember(
            ("manners", language),
            lambda: self._memory.remember(
                ("voice manners", self.channel, language), manners_of, self._texts(language), language
            ),
        )
        return manners

    def _texts(self, language: str) -> tuple[str, ...]:
        return tuple(each.text for each in self.own(language))

    def _learned(self, language: str) -> _Learned:
        return self._learned_at(language, self._halved)

    @cached_property
    def unheard(self) -> frozenset[str]:
        """The features of which nothing is said: those that are muted."""
        return frozenset(self.plan.voice.unheard)

    def _learned_at(self, language: str, halved: bool) -> _Learned:
        unheard, ruled = self.unheard, ruled_on(self.plan.voice)
        key = ("voice", self.channel, language, halved)
        learned: _Learned = self._here.remember(
            ("learned", language, halved),
            lambda: self._memory.remember(
                key, _Learned, self._texts(language), self.learned(language), language, unheard, ruled, halved
            ),
        )
        return learned

    @cached_property
    def _halved(self) -> bool:
        """Whether notes are rarer, because too many were dismissed."""
        return often_dismissed(self.plan, self._noted)

    def _noted(self, post: Post) -> list[str]:
        """The codes under which a post is noted at the usual rate."""
        text = text_of(post)
        language = language_of(text, self.home)
        if not language:
            return []
        notes = self._learned_at(language, False).hear(text, text)
        return [code for code, note in zip(LEARNED_CODES, notes, strict=True) if note is not None and note.note]


def judge_of(plan: Plan, memory: Remembers | None = None, channel: str | None = None) -> Judge:
    """The judge of a plan, or of one channel of it; with the `memory` of its session the same one for the same plan."""
    if memory is None:
        return Judge(plan, None, channel)
    judge: Judge = memory.remember(("judge", channel), Judge, plan, memory, channel)
    return judge


def text_of(post: Post) -> str:
    """What is heard of a post: its text, else the first that its placements have."""
    return next((text for text in (post.text, *map(post.text_on, post.placements)) if text.strip()), "")


class _Learned:
    """A profile, and what it said of texts."""

    def __init__(
        self,
        texts: tuple[str, ...],
        posts: int,
        language: str,
        unheard: frozenset[str],
        ruled: frozenset[str],
        halved: bool,
    ) -> None:
        self.profile = Profile(texts, language, unheard=unheard, ruled=ruled, halved=halved, posts=posts)
        self._known: dict[tuple[str, str, bool], tuple[HabitsNote | None, LikenessNote | None]] = {}

    def hear(self, text: str, saved: str, read: bool = False) -> tuple[HabitsNote | None, LikenessNote | None]:
        """What `Profile.heard_in` says, and said before."""
        asked = text, saved, read
        known = self._known.get(asked)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[asked] = self.profile.heard_in(*asked)
        return known
