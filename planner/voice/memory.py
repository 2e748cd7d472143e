"""What was learned before an edit, so that it is not learned again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Protocol


class Remembers(Protocol):
    """What keeps a result while its inputs are equal, as `planner.checks.memo.Memo` does."""

    def remember(self, key: Hashable, compute: Callable[..., Any], *inputs: Any) -> Any:
        """`compute(*inputs)`, or what it was for this key, if the inputs are equal."""
        ...


class Once:
    """The memory of what looks at one plan only: the inputs of a key never change."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Any] = {}

    def remember(self, key: Hashable, compute: Callable[..., Any], *inputs: Any) -> Any:
        """`compute(*inputs)` of the first call for this key."""
        if key not in self._known:
            self._known[key] = compute(*inputs)
        return self._known[key]
