"""Letters for layout without fonts: every letter is 5 wide, a chip's lead 45."""

from __future__ import annotations

import math

from planner.layout.chips import Measure, Sizes

SIZES = Sizes(
    head=12,
    number=18,
    line=10,
    lane=9,
    mark=8,
    padding=1,
    left=7,
    right=4,
    gap=2,
    inset=3,
    strip=12,
    blank=60,
    title_lines=3,
)


def lines(text: str, width: float) -> int:
    """The lines that a text takes, broken anywhere."""
    return max(1, math.ceil(len(text) * 5 / max(width, 5)))


MEASURE = Measure(lines, lambda occurrence: 45.0)
