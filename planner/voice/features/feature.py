"""A feature: something that can be counted or measured in a post."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from planner.text import Text
from planner.voice.features.view import View
from planner.voice.notes import Span

Scale = Literal["count", "rate", "length", "level", "yes"]
"""What a figure is: how many; how many a word; a length; a level that may be below 0; or 1 for yes and 0 for no."""
FEWEST = 12
"""A rate is by so many words at least: one word of a text of five is chance. By judgement."""
READABLE = 25
"""Words from which it can be said how easily they are read. By judgement."""


class Feature(NamedTuple):
    """Something countable in a post.

    `title` names it in the reader's words, as "exclamation marks". `find` gives the places of what is counted, or those
    that have most to do with the figure. `figure` is None where it is the number of these places (or, of a rate, their
    number by the number of words). `language` "" is any language. `told`: whether to name it explains anything; the
    small words that nobody chooses are compared, but not told. Below `least` words the figure is chance.
    """

    name: str
    title: Text
    scale: Scale
    find: Callable[[View], Sequence[Span]]
    figure: Callable[[View], float] | None = None
    language: str = ""
    told: bool = True
    least: int = 0

    def measure(self, seen: View) -> float:
        """The figure of a text, in its natural unit."""
        if self.figure is not None:
            return self.figure(seen)
        places = len(self.find(seen))
        if self.scale == "rate":
            return places / max(FEWEST, len(seen.words))
        return float(places > 0) if self.scale == "yes" else float(places)

    def even(self, figure: float) -> float:
        """The figure on the scale of comparing: the tenth more of a thing weighs less than the first."""
        match self.scale:
            case "count" | "rate":
                return math.sqrt(figure)
            case "length":
                return math.log1p(figure)
            case _:
                return figure

    def natural(self, even: float) -> float:
        """The figure of what `even` gave."""
        match self.scale:
            case "count" | "rate":
                return max(0.0, even) ** 2
            case "length":
                return max(0.0, math.expm1(even))
            case _:
                return even

    def say(self, figure: float) -> Text:
        """The figure as it is said: "2", "3 per 100 words", "yes"."""
        match self.scale:
            case "rate":
                return Text("{figure} per 100 words", figure=_rounded(figure * 100))
            case "yes":
                return Text("yes") if figure >= 0.5 else Text("no")
            case _:
                return Text("{figure}", figure=_rounded(figure))


def counting(language: str, kind: str, title: Text, scale: Scale = "rate", told: bool = True) -> Feature:
    """The feature that counts the words of a list of the language."""
    return Feature(f"{language}_{kind}", title, scale, lambda seen: seen.kinds.get(kind, ()), None, language, told)


def _rounded(figure: float) -> float | int:
    """With one decimal below 10, unless it is 0."""
    rounded = round(figure, 1)
    return round(figure) if abs(rounded) >= 10 or rounded == round(rounded) else rounded
