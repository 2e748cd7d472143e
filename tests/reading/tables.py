"""What readers find, in short: for tables of texts."""

from __future__ import annotations

from datetime import date

from planner.reading.fact import Countdown, Days, FactKind, Hours, Price, Value
from planner.reading.facts import facts

ON = date(2026, 12, 12)
"""A Saturday, on which the texts go out unless another day is named."""


def read(kind: FactKind, text: str, language: str = "tr", on: date = ON, country: str | None = None) -> list[str]:
    """The values of one kind, each as the likeliest reading says; "?" behind those that are not sure."""
    found = facts(text, language, on, country)
    for fact in found:
        assert text[fact.start : fact.end] == fact.words
    return [said(fact.value) + ("" if fact.sure else "?") for fact in found if fact.kind == kind]


def said(value: Value) -> str:
    """ "12-19", "12-19/12-21", "/12-19" for until; "09:30-18:00"; "120 TRY"; "3", "1 to the end"."""
    match value:
        case Days(first, last, stated):
            both = f"{last:%m-%d}" if first == last else f"{first:%m-%d}/{last:%m-%d}" if first else f"/{last:%m-%d}"
            return both + ("" if stated is None else " wrong weekday")
        case Hours(first, last):
            return "-".join("" if each is None else f"{each // 60:02}:{each % 60:02}" for each in _ends(first, last))
        case Price(low, high, unit):
            return f"{low} {unit}" if low == high else f"{low}-{high} {unit}"
        case Countdown(days, to_end, _):
            return f"{days} to the end" if to_end else str(days)


def _ends(first: int | None, last: int | None) -> list[int | None]:
    return [first] if last is None else [first, last]
