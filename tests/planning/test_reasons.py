"""Differences in words."""

from __future__ import annotations

import pytest

from planner.planning.reasons import points
from planner.text import speak


@pytest.mark.parametrize(
    ("value", "english"), [(0.4, "less than 1 point"), (0.6, "1 point"), (1.2, "1 point"), (3.5, "4 points")]
)
def test_points_are_whole(value: float, english: str) -> None:
    assert speak(points(value), "en") == english
