"""Bluesky: handles are domains, links go on to the next space."""

from __future__ import annotations

import pytest

from planner.counting.bluesky import found


@pytest.mark.parametrize(
    ("text", "links", "mentions", "hashtags"),
    [
        (
            "https://example.com/日本, (firin.com.tr/menu) a.b",
            ["https://example.com/日本", "firin.com.tr/menu"],
            [],
            [],
        ),
        ("“https://example.com” x.com!", ["x.com"], [], []),
        ("@firin.bsky.social, (@firin.com.tr) @firin a@b.com", [], ["firin.bsky.social", "firin.com.tr"], []),
        ("@deneme.test.", [], ["deneme.test"], []),
        ("#ekmek, #ekşi-maya! a#b ＃maya", [], [], ["ekmek", "ekşi-maya", "maya"]),
        ("#1 #2026yaz #! #🥖", [], [], ["2026yaz", "🥖"]),
        (f"#{'a' * 64} #{'b' * 65}", [], [], ["a" * 64]),
        ("https://example.com/a_(b) example.com/#menu", ["https://example.com/a_(b)", "example.com/#menu"], [], []),
    ],
)
def test_what_is_found(text: str, links: list[str], mentions: list[str], hashtags: list[str]) -> None:
    assert [list(kind) for kind in found(text)] == [links, mentions, hashtags, []]
