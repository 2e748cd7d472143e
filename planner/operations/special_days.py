"""The verbs of special days: which kinds the business marks, and a day that becomes an event of the plan."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from planner.domain.business import SpecialDayKind
from planner.domain.content import Event
from planner.errors import Refused
from planner.knowledge.special_day_words import KIND_WORDS
from planner.knowledge.special_days import special_days, undated
from planner.operations.nouns import new_id
from planner.session import Session, Step
from planner.text import Text


def mark(session: Session, kinds: Iterable[SpecialDayKind]) -> None:
    """Has the calendar show the special days of these kinds, and no others; none is an answer too."""
    chosen = frozenset(kinds)
    with session.step(Text("Choose the special days")) as step:
        ordered = tuple(kind for kind in KIND_WORDS if kind in chosen)
        step.put(replace(step.plan.business, special_days=ordered))


def make_event(session: Session, key: str, on: date) -> str:
    """Makes an event of the special day with this key that lasts on `on`, named in the plan's language; its id.

    Raises `Refused` when there is no such day in the business's country, and when it is an event already.
    """
    session.refresh()
    business = session.plan.business
    day = next((each for each in special_days(business.country, on, on, business.language) if each.key == key), None)
    if day is None:
        raise Refused(Text("there is no such special day on {on:year} : the country may have changed", on=on))
    with session.step(Text("Make “{name}” an event", name=day.name)) as step:
        id = _free_for(step, step.plan.events, key, day.name)
        step.add(Event(id, day.name, day.first, day.last, "holiday", day.tone, day.lead_days, key))
    return id


def type_in(session: Session, key: str) -> str:
    """Makes an event without a date of a special day of which no date is known; its id.

    Such a day has one name for all years: where its event is over, the next one may be typed in. Raises `Refused` as
    `make_event` does.
    """
    session.refresh()
    business = session.plan.business
    missing = undated(business.country, session.today(), business.language)
    day = next((each for each in missing if each.key == key), None)
    if day is None:
        raise Refused(Text("the date of this special day is known : find it on the calendar"))
    with session.step(Text("Make “{name}” an event", name=day.name)) as step:
        coming = [each for each in step.plan.events if each.starts is None or each.starts >= session.today()]
        id = _free_for(step, coming, key, day.name)
        step.add(Event(id, day.name, None, None, "holiday", day.tone, day.lead_days, key))
    return id


def _free_for(step: Step, events: Iterable[Event], key: str, name: str) -> str:
    """The id of an event that is to be made of a special day, unless one of these events is that day."""
    if any(event.special_day == key for event in events):
        raise Refused(Text("“{name}” is an event of the plan already : change that one", name=name))
    return new_id(step.plan.events, "e")
