"""How Threads counts a text: an emoji counts as many characters as it has bytes (Threads documentation, *Posts*)."""

from __future__ import annotations

from planner.counting.characters import nfc, utf8_bytes
from planner.counting.emoji import EMOJI, SIMPLE_EMOJI, has_sequences


def length(text: str) -> int:
    """Characters, an emoji as its bytes of UTF-8."""
    text = nfc(text)
    if text.isascii():
        return len(text)
    emoji = "".join((EMOJI if has_sequences(text) else SIMPLE_EMOJI).findall(text))
    return len(text) - len(emoji) + utf8_bytes(emoji)
