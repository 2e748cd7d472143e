"""For whom the business posts."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.business import Country
from planner.domain.noun import Id, Line, NotNegative, Noun, Prose


class Audience(Noun, frozen=True):
    """A group of people of one country; within a trait any of its values holds, and all traits hold together."""

    id: Id
    name: Line
    country: Country | None = None
    weight: NotNegative = NotNegative(1)
    traits: Mapping[Line, tuple[Line, ...]] = {}
    note: Prose = ""
