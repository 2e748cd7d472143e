"""Mastodon: links and mentions of people on other servers take less than they are written with."""

from __future__ import annotations

import pytest

from planner.counting.count import count
from planner.counting.mastodon import counted


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Ekmek çıktı", 11),
        ("@ayse Ekmek", 11),
        ("@ayse@mastodon.com.tr Ekmek", 11),
        ("https://example.com/" + "a" * 100, 23),
        ("http://a.co", 23),
        ("example.com", 11),
        ("https://ja.wikipedia.org/wiki/日本語", 23),
        ("Bak: https://example.com/ekmek.", 29),
        ("s\u0327", 1),
        ("👩\u200d🍳", 3),
    ],
)
def test_length(text: str, length: int) -> None:
    assert count("mastodon", text).length == length


@pytest.mark.parametrize(
    ("text", "links", "mentions", "hashtags"),
    [
        ("https://example.com/日本 example.com", ["https://example.com/日本"], [], []),
        ("https://firin.com.tr/@ayse/1", ["https://firin.com.tr/@ayse/1"], [], []),
        ("@ayse, @ayse.y@firin.social.", [], ["ayse", "ayse.y@firin.social"], []),
        ("a@b.com /@ayse @çiçek", [], [], []),
        ("#ekmek #2026 #2026yaz #l·l ekmek#maya (#çörek)", [], [], ["ekmek", "2026yaz", "l·l", "çörek"]),
    ],
)
def test_what_is_found(text: str, links: list[str], mentions: list[str], hashtags: list[str]) -> None:
    found, _ = counted(text)
    assert [list(kind) for kind in found] == [links, mentions, hashtags, []]
