"""The plan: an immutable image of the database."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Generic, Protocol, TypeVar

import msgspec

from planner.domain.audiences import Audience
from planner.domain.business import Business, Person
from planner.domain.changes import Change
from planner.domain.channels import Channel
from planner.domain.content import Campaign, Event, Pillar
from planner.domain.goals import Goal, Review
from planner.domain.holds import Hold
from planner.domain.muted import Muted
from planner.domain.noun import Noun
from planner.domain.posts import Post
from planner.domain.statistics import FollowerProfile, StatisticsTable
from planner.domain.strategy import Strategy
from planner.domain.voice import VoiceGuide


class Named(Protocol):
    """What a table can hold: it is known by an id."""

    @property
    def id(self) -> str:
        """Unique within its table."""
        ...


T = TypeVar("T", bound=Named)


class Table(Generic[T]):
    """Rows by number, in the order in which they were made, found by id. Immutable: `patched` gives another."""

    __slots__ = ("_numbers", "_rows")

    def __init__(self, rows: Mapping[int, T]) -> None:
        self._rows = rows
        self._numbers = {row.id: number for number, row in rows.items()}

    def __iter__(self) -> Iterator[T]:
        return iter(self._rows.values())

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, id: object) -> bool:
        return id in self._numbers

    def __getitem__(self, id: str) -> T:
        return self._rows[self._numbers[id]]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Table) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def get(self, id: str | None) -> T | None:
        """The one with this id; None when there is none."""
        number = self._numbers.get(id) if id is not None else None
        return None if number is None else self._rows[number]

    def number(self, id: str) -> int:
        """The row number of the one with this id; raises KeyError."""
        return self._numbers[id]

    def blocks(self, size: int) -> Iterator[tuple[int, tuple[T, ...]]]:
        """The rows in blocks of `size` numbers, each with its own number; a removal leaves the other blocks alone."""
        numbers, rows = list(self._rows), tuple(self._rows.values())
        start = 0
        while start < len(numbers):
            block = numbers[start] // size
            end = bisect_left(numbers, (block + 1) * size, start)
            yield block, rows[start:end]
            start = end

    def patched(self, changes: Iterable[tuple[int, T | None]]) -> Table[T]:
        """Another table in which these rows stand, or, for None, stand no more."""
        rows = dict(self._rows)
        replaced_only = True
        for number, row in changes:
            replaced_only = replaced_only and row is not None and number in rows and rows[number].id == row.id
            if row is None:
                rows.pop(number, None)
            else:
                rows[number] = row
        if replaced_only:  # an edit, the usual case: the index of ids holds
            table: Table[T] = Table.__new__(Table)
            table._rows, table._numbers = rows, self._numbers
            return table
        # What undo brings back belongs where it stood, not at the end.
        return Table(dict(sorted(rows.items())))


def table_of(rows: Iterable[T]) -> Table[T]:
    """A table of rows that are not in a file yet, numbered from 1."""
    return Table(dict(enumerate(rows, start=1)))


class Plan(msgspec.Struct, frozen=True, eq=True):
    """The whole plan of one business; its fields are the tables of `changes.TABLES`, in the order of the plan
    document.
    """

    business: Business = Business()
    strategy: Strategy = Strategy()
    people: Table[Person] = Table({})
    goals: Table[Goal] = Table({})
    reviews: Table[Review] = Table({})
    audiences: Table[Audience] = Table({})
    statistics: Table[StatisticsTable] = Table({})
    channels: Table[Channel] = Table({})
    follower_profiles: Table[FollowerProfile] = Table({})
    pillars: Table[Pillar] = Table({})
    campaigns: Table[Campaign] = Table({})
    events: Table[Event] = Table({})
    posts: Table[Post] = Table({})
    holds: Table[Hold] = Table({})
    voice: VoiceGuide = VoiceGuide()
    muted: Table[Muted] = Table({})

    def patched(self, changes: Iterable[Change]) -> Plan:
        """The plan after these changes, in their order; what they do not touch stays the same object."""
        rows: dict[str, list[tuple[int, Any]]] = {}
        for change in changes:
            rows.setdefault(change.table, []).append((change.number, change.after))
        parts: dict[str, Any] = {}
        for name, patches in rows.items():
            part = getattr(self, name)
            parts[name] = part.patched(patches) if isinstance(part, Table) else patches[-1][1]
        return msgspec.structs.replace(self, **parts) if parts else self

    @property
    def editor(self) -> Person | None:
        """The one person who releases."""
        return next((person for person in self.people if person.role == "editor"), None)

    def releasers(self, day: date) -> tuple[Person, ...]:
        """Who releases on a day: the editor first, then those who deputise then. Empty: whoever likes to."""
        deputies = (person for person in self.people if any(stretch.holds(day) for stretch in person.deputises))
        return tuple(person for person in (self.editor, *deputies) if person is not None)


NOUNS: Mapping[str, type[Noun]] = {
    "business": Business,
    "strategy": Strategy,
    "people": Person,
    "goals": Goal,
    "reviews": Review,
    "audiences": Audience,
    "statistics": StatisticsTable,
    "channels": Channel,
    "follower_profiles": FollowerProfile,
    "pillars": Pillar,
    "campaigns": Campaign,
    "events": Event,
    "posts": Post,
    "holds": Hold,
    "voice": VoiceGuide,
    "muted": Muted,
}
"""What a row of each table is."""
