"""Room shared out fairly: who needs little gets what they need, who needs much gets alike."""

from __future__ import annotations

from collections.abc import Sequence


def shared(total: float, needs: Sequence[float]) -> list[float]:
    """Shares that add up to `total`, for at least one need.

    Where the room is enough nobody gets less than they need, and what is left raises the smallest; where it is not,
    the largest are lowered, all to the same level.
    """
    enough = sum(needs) <= total
    rest = total
    level = 0.0
    # The level at which the shares add up: from the largest need down where there is enough, else from the smallest up.
    ordered = sorted(needs, reverse=enough)
    for index, need in enumerate(ordered):
        level = rest / (len(ordered) - index)
        if (need <= level) if enough else (need >= level):
            break
        rest -= need
    return [max(need, level) if enough else min(need, level) for need in needs]
