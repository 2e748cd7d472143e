"""By which traits the surveys of a country tell people apart, and how many of each they asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from planner.knowledge.audience_statistics import Edition
from planner.planning.shares import Traits

_FIRST = ("age", "gender")


def traits_asked(editions: Iterable[Edition]) -> dict[str, tuple[str, ...]]:
    """The values of every trait, each from the first edition that has it; age and gender first."""
    found: dict[str, tuple[str, ...]] = {}
    for edition in editions:
        for trait in edition.traits:
            found.setdefault(trait, edition.values(trait))
    first = {trait: found[trait] for trait in _FIRST if trait in found}
    if "age" in first:
        first["age"] = tuple(sorted(first["age"], key=_youngest))
    return first | {trait: values for trait, values in found.items() if trait not in first}


def _youngest(ages: str) -> int:
    years = re.match("[0-9]+", ages)
    return int(years[0]) if years else 0


def edition_asking(editions: Iterable[Edition], traits: Traits) -> Edition | None:
    """The first edition that tells people apart by one of these traits; None where none does."""
    return next((edition for edition in editions if not set(edition.traits).isdisjoint(traits)), None)


def people_asked(edition: Edition, trait: str) -> Mapping[str, int | None]:
    """How many an edition asked of each value of a trait; None where it does not say.

    Not everybody was asked about every platform: it is the most that were asked about one.
    """
    asked = {}
    for value in edition.values(trait):
        cells = edition.cells[(trait, value),].values()
        asked[value] = max((cell.base for cell in cells if cell.base is not None), default=None)
    return asked
