"""The names of platforms."""

from __future__ import annotations

import pytest

from planner.knowledge.platforms import channel_name, platform_name
from planner.text import Text, speak


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


@pytest.mark.parametrize(
    ("platform", "handle", "name"),
    [
        ("x", "@simit", "X @simit"),
        ("google_business", "Simit Ltd", "Google Business Profile Simit Ltd"),
        ("x", "", "X"),
        ("google_business", "", "Google Business Profile"),
    ],
)
def test_a_channel_is_called_by_its_platform_and_its_handle(platform: str, handle: str, name: str) -> None:
    assert speak(channel_name(platform, handle), "en") == name
