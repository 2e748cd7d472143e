"""A text as the features look at it: once for all of them, each view made when it is first asked for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cached_property

from planner.voice.features.english_words import english_kinds
from planner.voice.features.stiff import phrases
from planner.voice.features.turkish_words import turkish_kinds
from planner.voice.notes import Span
from planner.voice.seen import seen_of
from planner.voice.words import Word, around, sentences, small

_ENDING = re.compile(r"[^\W_]|[.!?…:;,]")
_KINDS = {"en": english_kinds, "tr": turkish_kinds}


class View:
    """What the guide sees of the text, as `whole`, and more: what is in links, mentions and hashtags does not count.

    All spans are places in the text.
    """

    def __init__(self, text: str, language: str) -> None:
        self.whole = seen_of(text)
        self.text = self.whole.text
        self.language = language

    @cached_property
    def links(self) -> Sequence[Span]:
        """Links and addresses of mail."""
        return [span for span in self.whole.links if self.text[span.start] != "@"]

    @cached_property
    def mentions(self) -> Sequence[Span]:
        """People and accounts that are named by @."""
        return [span for span in self.whole.links if self.text[span.start] == "@"]

    @cached_property
    def prose(self) -> str:
        """The text with spaces for links, mentions and hashtags: what is in them is nobody's habit."""
        return _blanked(self.text, [*self.whole.links, *self.whole.hashtags])

    @cached_property
    def signs(self) -> frozenset[str]:
        """The characters that stand in the prose."""
        return frozenset(self.prose)

    @cached_property
    def small(self) -> str:
        """The prose in small letters, as long as the text."""
        return small(self.prose, self.language)

    @cached_property
    def words(self) -> Sequence[Word]:
        """The words of the prose, as they are written."""
        if not self.whole.hashtags:
            return self.whole.words
        return [word for word in self.whole.words if around(self.whole.hashtags, word.start) is None]

    @cached_property
    def forms(self) -> Sequence[str]:
        """These words in small letters."""
        text = self.small
        return [text[start:end] for _, start, end in self.words]

    @cached_property
    def spoken(self) -> Sequence[Span]:
        """The sentences that have words."""
        return [span for span, words in self._counted if words]

    @cached_property
    def sentence_words(self) -> Sequence[int]:
        """How many words each of these sentences has."""
        return [words for _, words in self._counted if words]

    @cached_property
    def _counted(self) -> Sequence[tuple[Span, int]]:
        starts = [start for _, start, _ in self.words]
        return [
            (span, bisect_left(starts, span.end) - bisect_left(starts, span.start)) for span in sentences(self.text)
        ]

    @cached_property
    def ending(self) -> Span | None:
        """The last letter, figure or mark of the prose; what follows are emoji, signs, quotes and spaces."""
        match = _ENDING.search(self.prose[::-1])
        return None if match is None else Span(len(self.prose) - match.end(), len(self.prose) - match.start())

    @cached_property
    def kinds(self) -> Mapping[str, Sequence[Span]]:
        """Where the words stand that a feature of the language counts, by the feature's name."""
        kinds_of = _KINDS.get(self.language)
        found: dict[str, list[Span]] = {}
        if kinds_of is not None:
            for (_, start, end), form in zip(self.words, self.forms, strict=True):
                for kind in kinds_of(form):
                    found.setdefault(kind, []).append(Span(start, end))
        return found

    def all(self, pattern: re.Pattern[str], view: str) -> list[Span]:
        """Every match of the pattern in a view of the text: the `text` itself, its `prose` or its `small` letters."""
        return [Span(*match.span()) for match in pattern.finditer(getattr(self, view))]

    @cached_property
    def phrases(self) -> Sequence[Span]:
        """Where the set phrases of the language stand."""
        known = phrases(self.language)
        found = []
        for start, end in self.kinds.get("phrase", ()):
            if match := known[self.small[start:end]].match(self.small, start):
                found.append(Span(*match.span()))
        return found


def _blanked(text: str, spans: Sequence[Span]) -> str:
    """The text with a space for each character of the spans, which do not overlap."""
    if not spans:
        return text
    parts, done = [], 0
    for start, end in sorted(spans):
        parts += [text[done:start], " " * (end - start)]
        done = end
    return "".join([*parts, text[done:]])
