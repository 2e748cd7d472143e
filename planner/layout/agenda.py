"""The agenda: weeks, days and entries, for those days on which something stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from planner.domain.occurrences import Occurrence
from planner.domain.times import Weekday, week_of
from planner.layout.days import Days, Label


class Entry(NamedTuple):
    """One text of a post, and the neighbouring occurrences of the day in which it goes out, in their order."""

    occurrences: tuple[Occurrence, ...]
    text: str


class AgendaDay(NamedTuple):
    """A day with its one-day events and special days, and its entries, at least one."""

    day: date
    labels: tuple[Label, ...]
    entries: tuple[Entry, ...]


class AgendaWeek(NamedTuple):
    """The days from `first` to `last`, both included, that have something; `labels` are those of none of its days."""

    first: date
    last: date
    labels: tuple[Label, ...]
    days: tuple[AgendaDay, ...]


def agenda(days: Days, labels: Sequence[Label], first: date, last: date, week_start: Weekday) -> tuple[AgendaWeek, ...]:
    """The weeks from `first` to `last`, both included, on which something stands or an event lies.

    The outer ones are cut to that span.
    """
    weeks = []
    begin = first
    while begin <= last:
        end = min(week_of(begin, week_start) + timedelta(days=6), last)
        found = [
            AgendaDay(day, tuple(each for each in labels if each.one_day and each.starts == day), entries(days[day]))
            for day in sorted(days)
            if begin <= day <= end
        ]
        said = {label for day in found for label in day.labels}
        others = tuple(each for each in labels if each.starts <= end and each.ends >= begin and each not in said)
        if found or any(each.is_event for each in others):
            weeks.append(AgendaWeek(begin, end, others, tuple(found)))
        begin = end + timedelta(days=1)
    return tuple(weeks)


def entries(occurrences: Sequence[Occurrence]) -> tuple[Entry, ...]:
    """What stands on a day, as entries: neighbours with the same text of the same post, all posted or none, are one."""

    def content(occurrence: Occurrence) -> tuple[str, str, bool]:
        return occurrence.post.id, occurrence.post.text_on(occurrence.placement), occurrence.posted

    return tuple(Entry(tuple(group), key[1]) for key, group in groupby(occurrences, key=content))
