"""Findings that the business chose not to hear for a while."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec

from planner.domain.noun import Noun, Prose

CODE_PATTERN = r"^[a-z_]+(\.[a-z_]+)*\Z"
FINDING_SUBJECT_PATTERN = r"^(plan|(goal|audience|channel|pillar|campaign|event|post|person):[A-Za-z0-9._-]{1,40})\Z"


class Muted(Noun, frozen=True):
    """A finding that is printed as muted up to and with the day `until`; None is for good."""

    code: Annotated[str, msgspec.Meta(pattern=CODE_PATTERN, max_length=60)]
    subject: Annotated[str, msgspec.Meta(pattern=FINDING_SUBJECT_PATTERN)]
    until: date | None = None
    reason: Prose = ""

    @property
    def id(self) -> str:
        """What it mutes: a code on a subject is muted once."""
        return f"{self.code} {self.subject}"
