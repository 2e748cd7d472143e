"""A memo computes once for equal inputs."""

from __future__ import annotations

from planner.checks.memo import Memo


def test_the_same_inputs_are_computed_once() -> None:
    asked: list[tuple[str, ...]] = []

    def joined(*parts: str) -> str:
        asked.append(parts)
        return "".join(parts)

    memo = Memo()
    assert memo.remember("key", joined, "a", "b") == "ab"
    assert memo.remember("key", joined, "a", "b") == "ab"
    assert memo.remember("key", joined, "a", "c") == "ac"
    assert memo.remember("key", joined, "a", "b") == "ab"
    assert memo.remember("other", joined, "a", "b") == "ab"
    assert asked == [("a", "b"), ("a", "c"), ("a", "b"), ("a", "b")]


def test_what_is_nothing_is_remembered_too() -> None:
    asked: list[int] = []
    memo = Memo()
    for _ in range(2):
        assert memo.remember("key", asked.append, 1) is None
    assert asked == [1]
