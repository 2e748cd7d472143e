"""Which of the shipped fonts has which character."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache

import regex
from PySide6.QtGui import QRawFont, QTextLayout

from planner.painting.faces import EMOJI, SANS, Face, font

MISSING = "\u25a1"
"""Stands for what neither font has: the reader sees that something is there."""

_PLAIN_CHARACTERS = r" -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2026"
_PLAIN = regex.compile(rf"[{_PLAIN_CHARACTERS}]*")
# With the character before it, which may be the base of a mark or of a keycap.
_ODD = regex.compile(rf"[{_PLAIN_CHARACTERS}]?[^{_PLAIN_CHARACTERS}]+")
_GRAPHEME = regex.compile(r"\X")
_IS_EMOJI = regex.compile(r"\p{Emoji_Presentation}|\p{Emoji}\uFE0F")
_UNSEEN = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]")
_PRIVATE = regex.compile(r"\p{Co}")
_TO_BLANK = regex.compile(r"[\t\r\n\v\f\u0085\u2028\u2029]+")


@cache
def raw(family: str) -> QRawFont:
    """The font's file, for its glyphs."""
    return QRawFont.fromFont(font(Face(10), family))


def is_plain(text: str) -> bool:
    """Whether all of it is such that the text font surely has it."""
    return _PLAIN.fullmatch(text) is not None


@cache
def _has(family: str, cluster: str) -> bool:
    # The emoji font uses private characters for itself (resources/fonts/README.md); in a text they have no meaning.
    return not _PRIVATE.search(cluster) and all(
        raw(family).supportsCharacter(ord(each)) for each in _UNSEEN.sub("", cluster)
    )


@cache
def family_of(cluster: str) -> str:
    """The font in which one grapheme is drawn, SANS or EMOJI."""
    return EMOJI if _has(EMOJI, cluster) and (_IS_EMOJI.search(cluster) or not _has(SANS, cluster)) else SANS


@cache
def _drawable(cluster: str) -> str:
    if family_of(cluster) == EMOJI:
        return cluster
    seen = _UNSEEN.sub("", cluster)
    if _has(SANS, seen):
        return seen
    # Letters of mathematics and the like, which some use as an ornament, are letters still.
    plain = unicodedata.normalize("NFKC", seen)
    return plain if _has(SANS, plain) else MISSING


def drawable(text: str) -> str:
    """A line of text that can be drawn: what neither font has becomes `MISSING`, what is never seen is left out."""
    if is_plain(text):
        return text
    # A letter and its mark as one character: as such it is found again in a PDF.
    text = unicodedata.normalize("NFC", _TO_BLANK.sub(" ", text))
    return _ODD.sub(lambda part: "".join(_drawable(each) for each in graphemes(part[0])), text)


def graphemes(text: str) -> list[str]:
    """What a reader takes for one sign each."""
    found: list[str] = _GRAPHEME.findall(text)
    return found


def emoji_in(text: str) -> list[tuple[int, str]]:
    """The graphemes that are drawn in the emoji font, each with the place where it begins."""
    if is_plain(text):
        return []
    found = []
    for part in _ODD.finditer(text):
        at = part.start()
        for cluster in graphemes(part[0]):
            if family_of(cluster) == EMOJI:
                found.append((at, cluster))
            at += len(cluster)
    return found


def emoji_characters(clusters: Iterable[str]) -> dict[int, str]:
    """What the glyphs of these emoji mean, by the character that Qt's PDFs have for each: U+E000 + the glyph's number.

    An emoji that is drawn by several glyphs is told by its parts.
    """
    found: dict[int, str] = {}
    for cluster in sorted(clusters, key=lambda each: (len(each), each)):
        layout = QTextLayout(cluster, font(Face(10), EMOJI))
        layout.beginLayout()
        layout.createLine().setLineWidth(1000)
        layout.endLayout()
        glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
        if len(glyphs) > 1:
            alone = [(each, raw(EMOJI).glyphIndexesForString(each)) for each in cluster]
        else:
            alone = [(cluster, glyphs)]
            # A glyph that has a short character of its own is known by that.
            if cluster[0] <= "\uffff" and glyphs == raw(EMOJI).glyphIndexesForString(cluster[0]):
                found.setdefault(ord(cluster[0]), cluster)
        for part, numbers in alone:
            found.update({0xE000 + number: part for number in numbers if 0xE000 + number not in found})
    return found
