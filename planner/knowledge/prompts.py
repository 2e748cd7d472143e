"""What to write about when there is no idea left: prompts by kind of pillar and by season, shipped as a table."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple, cast

from planner.domain.content import PillarKind
from planner.knowledge.special_days import special_days
from planner.paths import resource
from planner.text import LANGUAGES, Text

CONTEXT_QUESTIONS: tuple[Text, ...] = (
    Text("For whom is it, and what does it help them with?"),
    Text("What is different about it?"),
    Text("Until when, and on what condition?"),
)
"""What a promotional post should answer, so that it says more than a price."""


class Prompt(NamedTuple):
    """A post that any small business can write.

    It suits every day where it has no `season`; else the days of the year from `first` to `last`, "MM-DD", both
    included; of those, where it names a `special_day`, that day and so many days before it in `lead_days`.
    """

    id: str
    pillar_kind: PillarKind
    season: str | None
    first: str
    last: str
    special_day: str
    lead_days: int
    text: Mapping[str, str]
    """By language."""

    def said(self, language: str) -> str:
        """The prompt in a language, in English where it does not have that one."""
        return self.text.get(language, self.text["en"])

    def suits(self, day: date, country: str | None) -> bool:
        """Whether it suits a day in a country ("TR")."""
        if self.season is None:
            return True
        on = f"{day:%m-%d}"
        # A season may reach over the turn of the year.
        if not (self.first <= on <= self.last or (self.last < self.first and not self.last < on < self.first)):
            return False
        return not self.special_day or any(
            each.key.startswith(f"{self.special_day}:") and each.first >= day
            for each in special_days(country, day, day + timedelta(days=self.lead_days))
        )


@cache
def prompts() -> tuple[Prompt, ...]:
    """All prompts; the seasons are those of the northern half of the world."""
    with resource("data", "prompts.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Prompt(
                row["id"],
                cast(PillarKind, row["pillar"]),
                row["season"] or None,
                row["first"],
                row["last"],
                row["special_day"],
                int(row["lead_days"] or 0),
                {language: row[language] for language in LANGUAGES},
            )
            for row in csv.DictReader(file)
        )


def prompt(id: str) -> Prompt:
    """The prompt with this id. Raises KeyError for none."""
    return _by_id()[id]


@cache
def _by_id() -> dict[str, Prompt]:
    return {each.id: each for each in prompts()}
