"""Which signs are emoji, and where one ends."""

from __future__ import annotations

import pytest

from planner.counting.emoji import EMOJI, has_sequences


@pytest.mark.parametrize(
    ("text", "emoji"),
    [
        ("Taze 🥖 ve 🧁", ["🥖", "🧁"]),
        ("👩\u200d🍳👍🏽", ["👩\u200d🍳", "👍🏽"]),
        ("🇹🇷🇩🇪", ["🇹🇷", "🇩🇪"]),
        ("1\ufe0f\u20e3. 2", ["1\ufe0f\u20e3"]),
        ("© ☺ ™ ❤", []),
        ("©\ufe0f ☺\ufe0f", ["©\ufe0f", "☺\ufe0f"]),
        ("☺\ufe0e", []),
        ("⌚", ["⌚"]),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 1),
        ("📷📷", ["📷", "📷"]),
    ],
)
def test_emoji(text: str, emoji: list[str] | int) -> None:
    found = EMOJI.findall(text)
    assert (len(found) if isinstance(emoji, int) else found) == emoji


def test_sequences_can_be_seen_at_a_glance() -> None:
    assert [text for text in ("a", "😀", "☺", "👍🏽", "🇹🇷", "1\u20e3", "©\ufe0f") if has_sequences(text)] == [
        "👍🏽",
        "🇹🇷",
        "1\u20e3",
        "©\ufe0f",
    ]
