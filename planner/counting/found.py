"""What was found in a text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

import regex

Span = tuple[int, int]
"""Where something begins, and before what it ends."""


class Found(NamedTuple):
    """Everything of each kind that a platform would link, in the order of the text, without the leading signs."""

    links: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    cashtags: tuple[str, ...] = ()


def texts(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    """What stands there."""
    return tuple([text[start:end] for start, end in spans])


def beside(links: Sequence[Span], text: str, pattern: re.Pattern[str] | regex.Pattern[str]) -> tuple[str, ...]:
    """The first groups of all matches that do not begin within a link: what is part of one is nothing else."""
    if not links:
        return tuple(pattern.findall(text))
    starts = [start for start, _ in links]
    within = ((match, bisect_right(starts, match.start())) for match in pattern.finditer(text))
    return tuple([match[1] for match, index in within if index == 0 or links[index - 1][1] <= match.start()])
