"""The owner's own audience statistics."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from msgspec.structs import replace

from planner.domain.plan import Plan
from planner.domain.statistics import FollowerProfile, StatisticsTable
from planner.errors import Refused
from planner.session import Session
from planner.text import Text


def take_in(
    session: Session, tables: Iterable[StatisticsTable], profiles: Iterable[FollowerProfile]
) -> tuple[str, ...]:
    """Adds tables and follower profiles in one step; their ids in the plan.

    A table takes the place of the one that it is another edition of (see `standing`), a profile that of its channel's
    of the same day; others get an id that is free. Raises `Refused` where there is nothing to add.
    """
    with session.step(Text("Import audience statistics")) as step:
        ids: list[str] = []
        for table in tables:
            known = standing(step.plan, table)
            taken = {each.id for each in step.plan.statistics} | set(ids)
            ids.append(known.id if known and known.id not in ids else _free(table.id, taken))
            (step.put if known and known.id == ids[-1] else step.add)(replace(table, id=ids[-1]))
        for profile in profiles:
            (step.put if profile.id in step.plan.follower_profiles else step.add)(profile)
            ids.append(profile.id)
        if not ids:
            raise Refused(Text("there is nothing to import : choose another file"))
    return tuple(ids)


def standing(plan: Plan, table: StatisticsTable) -> StatisticsTable | None:
    """The table in the plan of the same survey: all is the same but its id and its figures."""
    return next((each for each in plan.statistics if replace(table, id=each.id, rows=each.rows) == each), None)


def _free(id: str, taken: set[str]) -> str:
    return id if id not in taken else next(other for number in count(2) if (other := f"{id}-{number}") not in taken)
