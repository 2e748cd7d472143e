"""What a step changed, as whole things before and after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, get_args

from planner.domain.noun import Noun

TableName = Literal[
    "business",
    "strategy",
    "people",
    "goals",
    "reviews",
    "audiences",
    "statistics",
    "channels",
    "follower_profiles",
    "pillars",
    "campaigns",
    "events",
    "posts",
    "holds",
    "voice",
    "muted",
]
TABLES: tuple[TableName, ...] = get_args(TableName)
"""The tables of a plan in the order of the plan document."""
SINGLES: tuple[TableName, ...] = ("business", "strategy", "voice")
"""Those that hold one row, which is always there."""


class Change(NamedTuple):
    """One row of a table; `before` None is an addition, `after` None a removal. `number` is the row's own, never used
    again.
    """

    table: TableName
    number: int
    before: Noun | None
    after: Noun | None


class Changed(NamedTuple):
    """What listeners are told after a commit: per table the ids of what was added, changed or removed; None means
    everything.
    """

    ids: Mapping[TableName, frozenset[str]] | None

    def touches(self, table: TableName) -> bool:
        """Whether anything of `table` may be different."""
        return self.ids is None or table in self.ids


EVERYTHING = Changed(None)
_TOO_MANY = 500


def changed(changes: Iterable[Change]) -> Changed:
    """The notification for these changes; over 500 of them it says everything."""
    ids: dict[TableName, set[str]] = {}
    count = 0
    for change in changes:
        count += 1
        for noun in (change.before, change.after):
            if noun is not None:
                ids.setdefault(change.table, set()).add(getattr(noun, "id", ""))
    if count > _TOO_MANY:
        return EVERYTHING
    return Changed({table: frozenset(names) for table, names in ids.items()})
