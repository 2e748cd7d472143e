"""Features of any language: marks, letters and figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from planner.text import Text
from planner.voice.capitals import shouted
from planner.voice.features.feature import Feature
from planner.voice.features.view import View
from planner.voice.notes import Span

_MARKS = {
    "exclamations": (Text("exclamation marks"), "!！¡‼", "[!！¡‼]"),
    "marks_in_a_row": (Text("marks in a row, as in !!"), "!?！？‼⁉", "[!?！？‼⁉]{2,}"),
    "questions": (Text("question marks"), "?？؟", "[?？؟]"),
    "ellipses": (Text("dots in a row"), ".…", r"…|\.{2,}"),
    "colons": (Text("colons and semicolons"), ":;", r"[:;](?![/\w)(\-])"),
    "dashes": (Text("dashes"), "-–—―", "[–—―]|(?<= )-{1,3}(?= )"),
    "parentheses": (Text("parentheses"), "(", r"\((?=\w)"),
    "quotes": (Text("quotation marks"), '"“”„«»', '["“”„«»]'),
    "symbols": (Text("signs as & and →"), "&|•·→➡►▶▸✓✔★☆■●▪*=~^+/", "[&|•·→➡►▶▸✓✔★☆■●▪*=~^](?!\ufe0f)|(?<= )[+/](?= )"),
    "money": (Text("prices and percentages"), "$€£₺%L", r"[$€£₺%T](?:(?<!T)|L\b(?:(?<=\d TL)|(?<=\dTL)))"),
    "numbers": (Text("numbers"), "0123456789", r"\d(?<!\w\d)(?<!\d[.,:/]\d)\d*+(?:[.,:/]\d++)*+(?!\w)"),
    "emoticons": (
        Text("emoticons, as in :)"),
        ":;=8x<^(",
        r"(?<!\w)(?:[:;=8x]['’]?-?[)(DPpOo3\]\[/|*]+|<3+|\^\^|\(:)(?!\w)",
    ),
}
"""Title, the characters of which there is one in each, and the expression."""
_COMMA = re.compile(r",(?!\d)|[،、，]")
_STOP = re.compile(r"\.(?![\w.])(?<!\.\.)")
_STRETCHED = re.compile(r"([^\W\d_])\1\1")
_NUMERALS = frozenset({"viii", "xiii", "xviii"})
_ABBREVIATION = 4
"""A word of so many capitals is an abbreviation: BBB, WWW."""


def _in_prose(signs: str, expression: str) -> Callable[[View], Sequence[Span]]:
    pattern, needed = re.compile(expression), frozenset(signs)
    return lambda seen: () if needed.isdisjoint(seen.signs) else seen.all(pattern, "prose")


def _capitals(seen: View) -> Sequence[Span]:
    return [Span(start, end) for row in shouted(seen.whole) for _, start, end in row]


def _names(seen: View) -> Sequence[Span]:
    """Words that begin with a capital letter right behind another word."""
    before, found = -2, []
    for word, start, end in seen.words:
        if start == before + 1 and word[0].isupper() and seen.text[before] in " -,":
            found.append(Span(start, end))
        before = end
    return found


def _stretched(seen: View) -> Sequence[Span]:
    if _STRETCHED.search(seen.small) is None:
        return ()
    return [
        Span(start, end)
        for (word, start, end), form in zip(seen.words, seen.forms, strict=True)
        if _STRETCHED.search(form) is not None
        and form not in _NUMERALS
        and not (len(word) <= _ABBREVIATION and word.isupper())
    ]


def _small_beginnings(seen: View) -> Sequence[Span]:
    return [Span(start, start + 1) for start, _ in seen.spoken if seen.prose[start].islower()]


MARKS = (
    *(Feature(name, title, "count", _in_prose(signs, sought)) for name, (title, signs, sought) in _MARKS.items()),
    Feature("stretched", Text("stretched words, as in sooo"), "count", _stretched),
    Feature("commas", Text("commas"), "rate", lambda seen: seen.all(_COMMA, "prose")),
    Feature("stops", Text("full stops"), "rate", lambda seen: seen.all(_STOP, "prose"), told=False),
    Feature("capitals", Text("words in capitals"), "count", _capitals),
    Feature("names", Text("capitalised words within a sentence"), "rate", _names, told=False),
    Feature("small_beginnings", Text("sentences that begin with a small letter"), "count", _small_beginnings),
)
