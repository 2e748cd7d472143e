"""Where terms stand in a text, in all their inflected forms: whole words, never a part of another."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from planner.voice.inflection import english, same_word, turkish
from planner.voice.notes import Span
from planner.voice.seen import Seen, bare
from planner.voice.words import small, words

_BETWEEN = " \t\n\r\xa0\u202f-‐‑–"
"""Only these stand between the words of a term: "Black Friday", "black-friday"."""
_APOSTROPHE = re.compile("[’ʼ`´]")
_HEAD = 5
"""By so many first letters of a Turkish word its forms are looked up."""
OPENED = {"don't": "do not", "can't": "can not", "won't": "will not", "isn't": "is not", "doesn't": "does not"}
"""English says these in two ways."""

_Test = Callable[[str], bool]


class Term:
    """A word, or several in a row, in a language; in any other than "en" and "tr" it is found as it stands.

    English words of a row may each have an ending, of Turkish ones the last has it. A term with other signs than
    letters and figures, as an emoji or "%50", is found as it stands.
    """

    def __init__(self, term: str, language: str) -> None:
        self.term = term
        self.language = language
        written = _APOSTROPHE.sub("'", small(term.strip(), language))
        found = words(written)
        self._words = tuple(word.text for word in found)
        outside = written[: found[0].start] + written[found[-1].end :] if found else written
        between = "".join(written[a.end : b.start] for a, b in pairwise(found))
        self._literal = small(written, "") if outside or between.strip(_BETWEEN) or not found else None

    @cached_property
    def keys(self) -> frozenset[str]:
        """Bare words of which a text has one, if it has the term; those with a "*" begin so. Empty: nobody knows."""
        if self._literal is not None:
            return frozenset()
        lengths = [len(word) for word in self._words]
        if self.language == "tr":
            lengths[-1] = min(len(variant.stem) for variant in turkish(self._words[-1]))
        return self._forms_at(lengths.index(max(lengths)))

    def _forms_at(self, place: int) -> frozenset[str]:
        """How one of its words looks, or begins, in a bare text; empty where that is not sure."""
        word = self._words[place]
        if self.language == "en":
            # Behind an apostrophe begins another word there: "don", "t".
            forms = {form.split("'")[0] for form in english(word)} | {form.replace("'", "") for form in english(word)}
            keys = {bare(form) for form in forms} | set(OPENED.get(word, "").split()[:1])
        elif self.language == "tr" and place == len(self._words) - 1:
            keys = {f"{bare(variant.stem)[:_HEAD]}*" for variant in turkish(word)}
        else:
            keys = {bare(word)}
        # A sign that a bare text does not have is a space in it.
        return frozenset() if any(" " in key or len(key.rstrip("*")) < 2 for key in keys) else frozenset(keys)

    @cached_property
    def _needed(self) -> tuple[frozenset[str], ...]:
        """Of each word that has no endings to come the forms, of which a text has one, if it has the term."""
        if self._literal is not None:
            return ()
        forms = [self._forms_at(place) for place in range(len(self._words))]
        return tuple(each for each in forms if each and not any(key.endswith("*") for key in each))

    def spans(self, seen: Seen) -> list[Span]:
        """Where it stands, in the order of the text."""
        if self._literal is not None:
            return [Span(*match.span()) for match in self._pattern.finditer(seen.small)]
        if any(forms.isdisjoint(seen.tokens) for forms in self._needed):
            return []
        found = []
        for row in self._rows:
            begins, count = row[0], len(row)
            for at, form in enumerate(seen.forms):
                if begins(form) and (count == 1 or _goes_on(row, seen, at)):
                    found.append(Span(seen.words[at].start, seen.words[at + count - 1].end))
        return found if len(self._rows) == 1 else sorted(found)

    def is_in(self, seen: Seen) -> bool:
        """Whether it stands anywhere, in a link or a mention too."""
        if self._literal is not None:
            return self._literal in seen.small
        return bool(self.spans(seen)) or (len(self._words) == 1 and bare(self._words[0]) in seen.tokens)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        literal = self._literal
        if not literal:
            return re.compile(r"(?!)")
        begin = r"(?<!\w)" if literal[0].isalnum() else ""
        end = r"(?!\w)" if literal[-1].isalnum() else ""
        return re.compile(f"{begin}{re.escape(literal)}{end}")

    @cached_property
    def _rows(self) -> tuple[tuple[_Test, ...], ...]:
        """A test for each word, in each way to write the term."""
        if self.language == "en":
            first, *others = self._words
            rows = [self._words] + ([(*OPENED[first].split(), *others)] if first in OPENED else [])
            return tuple(tuple(_with_possessor(english(word)).__contains__ for word in row) for row in rows)
        tests = [_is_word(word, self.language) for word in self._words]
        if self.language == "tr":
            variants = turkish(self._words[-1])
            tests[-1] = lambda word: any(variant.fits(word) for variant in variants)
        return (tuple(tests),)


def _is_word(word: str, language: str) -> _Test:
    if language == "tr":
        return lambda other: same_word(word, other)
    return lambda other: word == other


def _with_possessor(forms: frozenset[str]) -> frozenset[str]:
    return forms | {f"{form}'s" for form in forms}


def _goes_on(row: Sequence[_Test], seen: Seen, at: int) -> bool:
    """Whether the words behind the one at a place are the others of a row, with nothing between them."""
    if at + len(row) > len(seen.words):
        return False
    return all(
        test(seen.forms[at + step])
        and not seen.text[seen.words[at + step - 1].end : seen.words[at + step].start].strip(_BETWEEN)
        for step, test in enumerate(row[1:], start=1)
    )


class Terms:
    """Several terms that are looked for together; most texts are done with at a glance."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._unsure: list[Term] = []
        self._by_key: dict[str, list[Term]] = {}
        for term in terms:
            if not term.keys:
                self._unsure.append(term)
            for key in term.keys:
                self._by_key.setdefault(key, []).append(term)
        self._exact = frozenset(key for key in self._by_key if not key.endswith("*"))
        beginnings = {key[:-1] for key in self._by_key if key.endswith("*")}
        self._beginnings = {
            length: {key for key in beginnings if len(key) == length} for length in map(len, beginnings)
        }

    def found_in(self, seen: Seen) -> list[tuple[Term, list[Span]]]:
        """The terms that a text has, each with its places."""
        tried = dict.fromkeys(self._unsure)
        tokens = seen.tokens
        for length, keys in self._beginnings.items():
            begun = [token[:length] for token in tokens]
            if not keys.isdisjoint(begun):
                tried.update(
                    dict.fromkeys(term for key in keys.intersection(begun) for term in self._by_key[f"{key}*"])
                )
        tried.update(dict.fromkeys(term for key in tokens & self._exact for term in self._by_key[key]))
        return [(term, spans) for term in tried if (spans := term.spans(seen))]
