"""A quick look at many texts: which of them the rules of tone may have something to say of."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache

from planner.domain.voice import VoiceGuide
from planner.knowledge.stiff_words import stiff_words
from planner.voice.guide import guide_notes
from planner.voice.language import LEARNED
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote
from planner.voice.seen import Seen
from planner.voice.terms import OPENED, Term, Terms
from planner.voice.words import small, words

_NOTHING_LEARNED = Manners()
_MOST_WORDS = 100_000
"""So many harmless words are known: more than ten thousand posts have, and a limit to what years of typing leave."""
_WORD = re.compile(r"\w+")
_TWO_CAPITALS = re.compile(r"[^\W\d_a-z]{2}")
_APOSTROPHES = frozenset("'’")
"""What is short may stand in full, as "don't" in "do not"."""
_BETWEEN_WORDS = re.compile(r"[\s\-‐‑–]+")
_NO_QUOTES = str.maketrans(dict.fromkeys('“"«‘', " "))


class Glance:
    """Which texts are doubted, by a guide and by what the own posts show: all that a rule notes, and a few more.

    Whether a word breaks a rule is asked once of each word of all texts, by itself: the vocabulary of a thousand
    posts is small beside them. Where a rule looks at more than single words every text is doubted.
    """

    def __init__(self, guide: VoiceGuide, english: Manners, turkish: Manners) -> None:
        self._guide = guide
        self._manners = {"en": english, "tr": turkish}
        self._of_words = VoiceGuide(
            person=guide.person,
            avoid=guide.avoid,
            contractions=guide.contractions,
            # Alone, a word that is stiff in company only is noted where none may stand.
            stiff=bool(guide.stiff),
        )
        self._of_signs = VoiceGuide(
            emoji=guide.emoji, hashtags=guide.hashtags, exclamations_max=guide.exclamations_max, stiff=True
        )
        self._counts_signs = self._of_signs != VoiceGuide(stiff=True)
        avoided = _longest(each.term for each in guide.avoid)
        avoided |= {max((word.text for word in words(each.not_so)), key=len, default="") for each in guide.sayings}
        self._of_terms = [Terms(Term(word, language) for word in avoided) for language in LEARNED]
        if not guide.stiff:
            self._of_terms += map(_stiff, LEARNED)
        self._all = any(
            (guide.address, manners.address) != ("any", "any") or guide.contractions == "use" or manners.short
            for manners in self._manners.values()
        )
        # A word in a link is no word: this is certain only behind a space.
        self._required = [re.compile(rf"(?<!\S){re.escape(term.strip())}(?!\w)") for term in guide.require]
        self._harmless: set[str] = set()
        self._doubtful: set[str] = set()

    def notes(self, text: str, language: str) -> tuple[GuideNote, ...]:
        """What the rules say of a text."""
        return guide_notes(self._guide, text, language, self._manners.get(language, _NOTHING_LEARNED))

    def doubted(self, texts: Collection[str]) -> set[str]:
        """The texts of which a rule may have something to say."""
        if len(self._harmless) > _MOST_WORDS:
            self._harmless.clear()
        new = set(" ".join(texts).split()) - self._harmless
        # Where there are few texts, to ask of each of them is quicker.
        if self._all or len(new) > len(texts) + len(self._doubtful):
            return set(texts)
        for word in new - self._doubtful:
            (self._doubtful if self._is_doubtful(word) else self._harmless).add(word)
        doubted = set() if self._doubtful.isdisjoint(new) else {each for each in texts if self._has_doubtful(each)}
        return doubted.union(filter(self._may_be_noted, texts)) if self._looks_at_texts else doubted

    def _is_doubtful(self, word: str) -> bool:
        seen = Seen(word)
        # "Mine" is one who speaks behind "is" alone; and what is quoted here may stand outside of quotes in its text.
        in_company = f"is {word.translate(_NO_QUOTES)}"
        return any(terms.found_in(seen) for terms in self._of_terms) or any(
            guide_notes(self._of_words, said, language, self._manners[language])
            for said in (word, in_company)
            for language in LEARNED
        )

    def _has_doubtful(self, text: str) -> bool:
        return not self._doubtful.isdisjoint(text.split())

    @property
    def _looks_at_texts(self) -> bool:
        guide = self._guide
        return bool(self._counts_signs or guide.sentence_words_max or guide.require or guide.all_caps is False)

    def _may_be_noted(self, text: str) -> bool:
        """Whether it may have too much or too little of what is counted, lack what is required, or shout."""
        most = self._guide.sentence_words_max
        return (
            (most is not None and len(_WORD.findall(text)) > most)
            or any(pattern.search(text) is None for pattern in self._required)
            or (self._guide.all_caps is False and _TWO_CAPITALS.search(text) is not None)
            or (self._counts_signs and bool(guide_notes(self._of_signs, text, "", _NOTHING_LEARNED)))
        )


@cache
def _stiff(language: str) -> Terms:
    """The stiff terms of several words, each by one of its words."""
    return Terms(Term(word, language) for word in _longest(each.term for each in stiff_words(language)))


def _longest(terms: Iterable[str]) -> set[str]:
    """Of each term of several words the longest, without which none of its forms can stand; "can't" is two as well."""
    forms = [form for term in terms for form in (term.strip(), OPENED.get(_plain(term), ""))]
    rows = [row for form in forms if len(row := _BETWEEN_WORDS.split(form)) > 1]
    return {max([word for word in row if not set(word) & _APOSTROPHES] or row, key=len) for row in rows}


def _plain(term: str) -> str:
    return small(term.strip(), "en").replace("’", "'")
