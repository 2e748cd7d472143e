"""The units in which platforms measure texts: characters, graphemes, bytes."""

from __future__ import annotations

import re
import unicodedata

import regex

# Marks that move when they are put into order, and three that are of class 0 but consist of such.
_MARKS = r"\P{ccc=0}\u0f73\u0f75\u0f81"
_HEAPS = regex.compile(rf"(?<![{_MARKS}])[{_MARKS}]{{128,}}+")
# These may belong to the letter before or behind them; all others stand alone.
_JOINING = (
    r"\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}\p{GCB=Prepend}"
    r"\p{Hangul_Syllable_Type=L}\p{Hangul_Syllable_Type=V}\p{Hangul_Syllable_Type=T}"
)
_ALONE = regex.compile(rf"(?<=[^{_JOINING}])[^{_JOINING}]+(?=[^{_JOINING}])")
_GRAPHEME = regex.compile(r"\X")
_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]{1,2}")


def nfc(text: str) -> str:
    """The text in Unicode's normal form C, in time that grows with its length alone."""
    if text.isascii():
        return text
    # Python puts marks into their order one by one, which takes for ever where thousands are heaped on a letter.
    return unicodedata.normalize("NFC", _HEAPS.sub(_in_order, text))


def _in_order(heap: regex.Match[str]) -> str:
    """The marks by their classes, which is their canonical order; those of one class stay as they stand."""
    marks = heap[0]
    for mark in set(marks):
        marks = marks.replace(mark, unicodedata.normalize("NFD", mark))
    classes: dict[int, set[str]] = {}
    for mark in set(marks):
        classes.setdefault(unicodedata.combining(mark), set()).add(mark)
    return "".join([_of_class(classes[each], marks) for each in sorted(classes)])


def _of_class(members: set[str], marks: str) -> str:
    if len(members) == 1:
        mark = next(iter(members))
        return mark * marks.count(mark)
    return "".join(filter(members.__contains__, marks))


def characters(text: str) -> int:
    """Code points after NFC."""
    return len(nfc(text))


def graphemes(text: str) -> int:
    """What a reader takes for one character (Unicode Standard Annex 29): `👩‍🍳` and a letter with its marks are one."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    # Two signs of a flag are one, and no part of what is around them; told here, as counting them takes \X for ever.
    text = _FLAGS.sub("\ufffd", text).replace("\r\n", "\v")
    # What nothing joins needs no looking at: of a run of it the ends stay, for what they are joined to.
    shorter = _ALONE.sub("x", text)
    return len(_GRAPHEME.findall(shorter)) + len(text) - len(shorter)


def utf16_units(text: str) -> int:
    """Code units of UTF-16: two for each code point beyond U+FFFF, one for the others."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8_bytes(text: str) -> int:
    """Bytes of UTF-8: two for letters such as ş and ı, four for most emoji."""
    return len(text.encode("utf-8", "surrogatepass"))
