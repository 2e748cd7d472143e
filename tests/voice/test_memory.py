"""What is learned once."""

from __future__ import annotations

from planner.voice.memory import Once


def test_a_key_is_computed_once() -> None:
    memory, asked = Once(), []

    def doubled(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert [memory.remember("two", doubled, 2), memory.remember("two", doubled, 2)] == [4, 4]
    assert memory.remember(("two", "en"), doubled, 3) == 6
    assert asked == [2, 3]


def test_nothing_is_remembered_too() -> None:
    memory = Once()
    assert memory.remember("none", lambda: None) is None
    assert memory.remember("none", lambda: "something") is None
