"""The names of platforms."""

from __future__ import annotations

import pytest

from planner.knowledge.platforms import platform_name
from planner.text import Text


@pytest.mark.parametrize(
    ("platform", "name"),
    [
        ("x", "X"),
        ("linkedin", "LinkedIn"),
        ("google_business", Text("Google Business Profile")),
        ("town_board", "town board"),
    ],
)
def test_the_name_that_people_know(platform: str, name: str | Text) -> None:
    assert platform_name(platform) == name
