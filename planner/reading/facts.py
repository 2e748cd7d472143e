"""All that a text states of days, hours, prices and of how long it still takes.

When unsure, nothing is read: a warning that is wrong costs more trust than one that is missing. Both languages are
tried; that of the plan decides what could be either (`12/10`).
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from planner.reading.countdowns import countdowns
from planner.reading.dates import dates
from planner.reading.fact import Countdown, Days, Fact, Hours, Price, Value
from planner.reading.hours import hours
from planner.reading.letters import BESIDE, LONGEST, plain, sentence
from planner.reading.near_days import near_days
from planner.reading.prices import prices

__all__ = ["Countdown", "Days", "Fact", "Hours", "Price", "Value", "facts"]

_SHORT = 4
"""A sentence of so few words with a day in it says that day and little else."""

_ANNOUNCES = re.compile(
    r"\b(?:open|opens|opening|starts?|starting|begins?|launch(?:es|ing)?|see you|join us|come (?:by|in|over|along"
    r"|and)|meet|"
    r"the (?:big )?(?:day|night)|celebrat\w+|party|invited|happening|doors|only|closed|closing|kicks? off|welcome"
    r"|takes? place|"
    r"is (?:on|this|tomorrow|today|tonight)|be here|gather|"
    r"ac(?:il)?(?:iyor|acag|acak|iliyor|iyoruz)\w*|aciyoruz|acilis\w*|basliyor\w*|baslayac\w*|bekl(?:iyor|eri)\w*|"
    r"bulus\w*|gorus\w*|gel(?:in|iyor)\w*|kutlu\w*|davet\w*|kapiday\w*|kapali\w*|sizi|yalniz\w*|sadece|buyuk gun"
    r"|\w+miz var)\b"
)
_DEADLINE_BEFORE = re.compile(
    r"\b(?:by|before|until|till|til|through|thru|no later than|ends?|(?:son|last) (?:gun|day"
    r"|tarih)\w*:?)\s+(?:on )?\Z"
)
_DEADLINE_AFTER = re.compile(r"\A\s*(?:gunu(?:ne)?\s+)?(?:kadar|dek|once|son gun|son tarih)")
_NOT_OF_IT_BEFORE = re.compile(
    r"\b(?:since|after|back on|back|next (?:one|workshop|time)\W+\w*|bir sonraki\w*)\s+(?:on )?\Z"
)
_NOT_OF_IT_AFTER = re.compile(r"\A\s*(?:beri|sonra)\b")


def facts(text: str, language: str, on: date, country: str | None = None) -> tuple[Fact, ...]:
    """What the text states when it goes out on the day `on`, by where it stands; no two on the same words.

    `country` (as "US") says whether the month stands first in `12/19`.
    """
    text = text[:LONGEST]
    seen = plain(text)
    found: list[Fact] = []
    taken = bytearray(len(seen))
    for some in (
        countdowns(text, seen),
        prices(text, seen),
        dates(text, seen, on, language, country),
        hours(text, seen),
        near_days(text, seen, on),
    ):
        for fact in some:
            if not any(taken[fact.start : fact.end]):
                found.append(fact)
                taken[fact.start : fact.end] = b"\1" * (fact.end - fact.start)
    hours_at = [fact.start for fact in found if fact.kind == "hour"]
    read = (_settled(text, seen, fact, hours_at, on) for fact in found)
    return tuple(sorted((fact for fact in read if fact is not None), key=lambda fact: fact.start))


def _settled(text: str, seen: str, fact: Fact, hours_at: list[int], on: date) -> Fact | None:
    """A date as it stands in its sentence: until when, sure or not, or not of what is announced.

    A day that is past when the post goes out may tell how it all began, so it is no surer than a near one.
    """
    if not isinstance(fact.value, Days):
        return fact
    before, after = seen[max(0, fact.start - BESIDE) : fact.start], seen[fact.end : fact.end + BESIDE]
    if _NOT_OF_IT_BEFORE.search(before) or _NOT_OF_IT_AFTER.match(after):
        return None
    stretch = fact.value.first != fact.value.last
    if not stretch and (_DEADLINE_BEFORE.search(before) or _DEADLINE_AFTER.match(after)):
        readings = tuple(Days(None, days.last) for days in fact.readings if isinstance(days, Days))
        return fact._replace(value=readings[0], others=readings[1:], sure=True)
    if fact.sure and fact.value.last >= on:
        return fact
    first, last = sentence(text, fact.start, fact.end)
    timed = any(first <= start < last for start in hours_at)
    return fact._replace(sure=timed or _announces(seen[first:last]))


# The days of one sentence ask the same.
@lru_cache(maxsize=64)
def _announces(said: str) -> bool:
    return len(said.split()) <= _SHORT or _ANNOUNCES.search(said) is not None
