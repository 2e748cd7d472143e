"""Days in a row."""

from __future__ import annotations

from datetime import date

import msgspec

from planner.domain.noun import Noun


class Stretch(Noun, frozen=True):
    """The days from `starts` to `ends`, both included."""

    starts: date = msgspec.field(name="from")
    ends: date = msgspec.field(name="to")

    def holds(self, day: date) -> bool:
        """Whether `day` is one of them."""
        return self.starts <= day <= self.ends
