"""The counter of a channel in words: how long, how much is left, what is in it."""

from __future__ import annotations

import pytest

from planner.gui.models.counters import Counter, counter, plain
from planner.knowledge.limits import platforms_with_limits
from planner.knowledge.platforms import OFFLINE


@pytest.mark.parametrize(
    ("platform", "text", "words", "warns"),
    [
        ("x", "Rye", "3 of 280 characters · 277 left", False),
        ("x", "a" * 252, "252 of 280 characters · 28 left", False),
        ("x", "a" * 253, "253 of 280 characters · only 27 left", True),
        ("x", "a" * 280, "280 of 280 characters · only 0 left", True),
        ("x", "a" * 281, "281 of 280 characters · 1 too many", True),
        ("x", "https://example.com/" + "a" * 99, "23 of 280 characters · 257 left · 1 link", False),
        ("x", "$RYE $OAT", "9 of 280 characters · 271 left · 2 cashtags, 1 at most", True),
        (
            "instagram",
            "#a #b #c #d #e @f",
            "17 of 2,200 characters · 2,183 left · 5 hashtags · 1 mention",
            False,
        ),
        ("instagram", "#a #b #c #d #e #f", "17 of 2,200 characters · 2,183 left · 6 hashtags, 5 at most", True),
        (
            "instagram",
            "#a " * 30 + "#b",
            "92 of 2,200 characters · 2,108 left · 31 hashtags, 30 at most",
            True,
        ),
        (
            "instagram",
            "https://example.com",
            "19 of 2,200 characters · 2,181 left · 1 link, which nobody can tap there",
            False,
        ),
        ("bluesky", "👨‍👩‍👧‍👦" * 130, "3,250 of 3,000 bytes · 250 too many", True),
        ("youtube", "ş" * 10, "20 of 5,000 bytes · 4,980 left", False),
        ("nextdoor", "Rye", "3 characters · no source for a limit", False),
    ],
)
def test_what_it_says(platform: str, text: str, words: str, warns: bool) -> None:
    assert counter(platform, "video" if platform == "youtube" else "post", text, False) == Counter(words, warns)


def test_the_format_and_a_picture_decide() -> None:
    for format, with_media, limit in (("video", True, "2,200"), ("carousel", True, "4,000")):
        found = counter("tiktok", format, "Rye", with_media)  # type: ignore[arg-type]  # a format each
        assert found is not None
        assert found.words.startswith(f"3 of {limit} characters")
    for with_media, limit in ((False, "4,096"), (True, "1,024")):
        found = counter("telegram", "post", "Rye", with_media)
        assert found is not None
        assert found.words.startswith(f"3 of {limit} characters")


def test_below_a_story_stands_no_text() -> None:
    assert counter("instagram", "story", "Rye", True) == counter("x", "interaction", "Rye", False) == plain("Rye")
    assert plain("Rye") == Counter("3 characters", False)


@pytest.mark.parametrize("platform", sorted(OFFLINE))
def test_what_needs_no_network_is_not_counted(platform: str) -> None:
    assert counter(platform, "post", "Rye", False) is None


@pytest.mark.parametrize("platform", platforms_with_limits())
def test_every_platform_of_the_table_has_a_counter(platform: str) -> None:
    found = counter(platform, "post", "Rye", False)
    assert found is not None
    assert " left" in found.words
