"""What is known about parts of the plan, so that after an edit only the touched parts are looked at again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar, TypeVarTuple

Inputs = TypeVarTuple("Inputs")
T = TypeVar("T")


class Memo:
    """One result for each key, with the immutable inputs that it was computed from.

    A key names a part of the plan ("feed", "ig") and keeps its newest result only, so a memo grows with the plan, not
    with its edits. Inputs are compared by `==`, which is quick for what an edit left the same object.
    """

    def __init__(self) -> None:
        self._known: dict[Hashable, tuple[tuple[Any, ...], Any]] = {}

    def remember(self, key: Hashable, compute: Callable[[*Inputs], T], *inputs: *Inputs) -> T:
        """`compute(*inputs)`, or what it was when this key was last asked for, if the inputs are equal.

        `compute` must be pure, and read nothing but its inputs; nobody may change what it returns.
        """
        known = self._known.get(key)
        if known is not None and known[0] == inputs:
            return known[1]  # type: ignore[no-any-return]  # a key is only ever asked for with one compute
        result = compute(*inputs)
        self._known[key] = inputs, result
        return result
