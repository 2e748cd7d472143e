"""The shipped fonts in figures: how wide words are, where lines break, what stands for what no font has."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from planner.paths import resource

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties

SMALL, BODY, HEADING = 8.625, 9.75, 10.5
"""Sizes in points: 11.5, 13 and 14 pixels of 1/96 inch, as in the window."""
MISSING = "\u25a1"

_REGULAR, _STRONG, _EMOJI = "Ritim figures", "Ritim figures strong", "Ritim figures emoji"
_FILES = {_REGULAR: "RitimSans-Regular.otf", _STRONG: "RitimSans-SemiBold.otf", _EMOJI: "RitimEmoji-Regular.ttf"}
# How much wider a screen may draw letters than they are.
_SLACK = 1.02
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Mn"})


@cache
def load() -> frozenset[int]:
    """Makes the shipped fonts known to matplotlib, by names that no system has; the characters that they have."""
    import matplotlib
    from matplotlib.font_manager import FontEntry, fontManager
    from matplotlib.ft2font import FT2Font

    paths = {name: str(resource("fonts", file)) for name, file in _FILES.items()}
    fontManager.ttflist += [FontEntry(fname=path, name=name) for name, path in paths.items()]
    # Figures are the same whatever else the person uses matplotlib for.
    matplotlib.rcdefaults()
    # Letters keep their widths, on screen as on paper.
    matplotlib.rcParams["text.hinting"] = "no_hinting"
    return frozenset(code for name in (_REGULAR, _EMOJI) for code in FT2Font(paths[name]).get_charmap())


def face(size: float, *, strong: bool = False) -> FontProperties:
    """The font of words, in points."""
    from matplotlib.font_manager import FontProperties

    load()
    return FontProperties(family=[_STRONG if strong else _REGULAR, _EMOJI], size=size)


def drawable(words: str) -> str:
    """One line that can be drawn: what no font has becomes `MISSING`, what is never seen is left out."""
    known = load()
    line = unicodedata.normalize("NFC", " ".join(words.split()))
    return "".join(_drawn(each, known) for each in line)


def _drawn(character: str, known: frozenset[int]) -> str:
    if ord(character) in known:
        return character
    return "" if unicodedata.category(character) in _UNSEEN else MISSING


def width_of(words: str, size: float, *, strong: bool = False) -> float:
    """How wide a line is, in inches, or a little less."""
    from matplotlib.textpath import text_to_path

    width, _, _ = text_to_path.get_text_width_height_descent(words, face(size, strong=strong), ismath=False)
    return float(width) / 72 * _SLACK


def wrapped(words: str, width: float, size: float, *, strong: bool = False, most: int = 99) -> list[str]:
    """The words in lines that are `width` inches wide at most; what `most` lines do not hold ends in an ellipsis."""

    def fits(line: str) -> bool:
        return width_of(line, size, strong=strong) <= width

    lines: list[str] = []
    left = drawable(words)
    while left and len(lines) < most:
        end = _longest(left, fits)
        lines.append(left[:end].rstrip())
        left = left[end:].lstrip()
    if left:
        last = lines[-1]
        while last and not fits(f"{last}…"):
            last = last[:-1].rstrip()
        lines[-1] = f"{last}…"
    return lines


def _longest(line: str, fits: Callable[[str], bool]) -> int:
    """How much of a line fits: whole words, or, of a word that is too long by itself, as many letters as do."""
    if fits(line):
        return len(line)
    spaces = [at for at, each in enumerate(line) if each == " "]
    fitting = [at for at in spaces if fits(line[:at])]
    if fitting:
        return fitting[-1]
    letters = 1
    while fits(line[: letters + 1]):
        letters += 1
    return letters
