"""Who an audience is, in a sentence: "women of 18 to 29 in the United States"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planner.domain.audiences import Audience
from planner.knowledge.countries import in_country
from planner.knowledge.traits import trait_name, value_name
from planner.text import Text

_AGES = re.compile(r"([0-9]{1,3})(?:-([0-9]{1,3})|(\+))")
_GENDERS = {
    frozenset(("Women",)): Text("women"),
    frozenset(("Men",)): Text("men"),
    frozenset(("Women", "Men")): Text("women and men"),
    frozenset(("Girls",)): Text("girls"),
    frozenset(("Boys",)): Text("boys"),
    frozenset(("Girls", "Boys")): Text("girls and boys"),
}


def who(audience: Audience) -> Text:
    """The people of an audience: their gender, their ages, their country; then what else they have in common.

    It begins without a capital, as the middle of a sentence does.
    """
    traits = dict(audience.traits)
    gender = _GENDERS.get(frozenset(traits.get("gender", ())))
    if gender is not None:
        del traits["gender"]
    spans = _spans(traits.get("age", ()))
    if spans:
        del traits["age"]
    people = gender or (Text("people") if spans or traits else Text("everyone"))
    people = _in_country(_of_ages(people, spans), audience.country)
    rest = [_rest(trait, values) for trait, values in traits.items() if values]
    for each in rest:
        people = Text("{people} · {trait}", people=people, trait=each)
    return people


def _in_country(people: Text, country: str | None) -> Text:
    if country is None:
        return people
    return Text("{people} {where}", people=people, where=in_country(country))


def _of_ages(people: Text, spans: list[tuple[int, int | None]]) -> Text:
    """The people of these spans of ages, of which the last may be open."""
    closed = [_span(first, last) for first, last in spans if last is not None]
    first = next((str(first) for first, last in spans if last is None), "")
    if closed and first:
        return Text("{people} of {ages}, or of {first} and older", people=people, ages=closed, first=first)
    if closed:
        return Text("{people} of {ages}", people=people, ages=closed)
    return Text("{people} of {first} and older", people=people, first=first) if first else people


def _span(first: int, last: int) -> Text:
    return Text("{youngest} to {oldest}", youngest=str(first), oldest=str(last))


def _spans(ages: Sequence[str]) -> list[tuple[int, int | None]]:
    """The ages "18-29", "65+" in years, those together that follow on each other; none where one is no such thing."""
    found = [_AGES.fullmatch(each) for each in ages]
    read = sorted(
        ((int(each[1]), None if each[3] else int(each[2])) for each in found if each), key=lambda span: span[0]
    )
    spans: list[tuple[int, int | None]] = []
    for first, last in read if all(found) else ():
        before = spans[-1][1] if spans else None
        if spans and (before is None or first <= before + 1):
            end = None if before is None or last is None else max(before, last)
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((first, last))
    return spans


def _rest(trait: str, values: Sequence[str]) -> Text:
    return Text("{thing}: {field}", thing=trait_name(trait), field=[value_name(value) for value in values])
