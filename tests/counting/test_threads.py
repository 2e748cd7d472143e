"""Threads: an emoji counts as its bytes."""

from __future__ import annotations

import pytest

from planner.counting.threads import length


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ekşi maya", 9),
        ("🥖", 4),
        ("a🥖ş", 6),
        ("👩\u200d🍳", 11),
        ("🇹🇷!", 9),
        ("©", 1),
        ("❤\ufe0f", 6),
        ("s\u0327", 1),
    ],
)
def test_length(text: str, expected: int) -> None:
    assert length(text) == expected
