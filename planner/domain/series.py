"""Series: the part of RFC 5545 that a posting plan needs, checked by us and expanded in a window under a budget.

dateutil is never shown a rule that it would repeat for ever, find empty, or search to the end of time.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from msgspec.structs import replace

from planner.domain.noun import Invalid
from planner.domain.posts import Placement, Post
from planner.domain.times import FIRST_YEAR, LAST_YEAR
from planner.text import Text

LONGEST_YEARS = 10
"""A series ends within this many years of its first occurrence, or never; a rule without an end is expanded in its
window only.
"""
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_PARTS = ("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST")
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_BY_DAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)


class Rule(NamedTuple):
    """A checked rule. `by_day` holds (ordinal or 0, weekday with Monday 0); `times` is COUNT; `until` is
    included; empty tuples are parts not given."""

    text: str
    frequency: str
    interval: int
    times: int | None
    until: date | None
    by_day: tuple[tuple[int, int], ...]
    by_month_day: tuple[int, ...]
    by_month: tuple[int, ...]
    by_position: tuple[int, ...]
    week_start: int

    @property
    def endless(self) -> bool:
        """Whether it has neither COUNT nor UNTIL."""
        return self.times is None and self.until is None


@lru_cache(maxsize=4096)
def parse(text: str) -> Rule:
    """The rule that `text` writes. Raises `Invalid`, naming the part."""
    parts = _parts(text)
    frequency = parts.get("FREQ", "")
    if frequency not in _FREQUENCIES:
        raise Invalid(Text("the rule needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY : correct the rule"))
    rule = Rule(
        text,
        frequency,
        _number(parts, "INTERVAL", 1, 366) or 1,
        _number(parts, "COUNT", 1, 3700),
        _until(parts.get("UNTIL")),
        _by_day(parts.get("BYDAY"), frequency, "BYMONTH" in parts),
        _numbers(parts, "BYMONTHDAY", 31, signed=True),
        _numbers(parts, "BYMONTH", 12, signed=False),
        _numbers(parts, "BYSETPOS", 31, signed=True),
        _week_start(parts.get("WKST", "MO")),
    )
    if rule.times and rule.until:
        raise Invalid(Text("the rule has both COUNT and UNTIL : keep one of them"))
    if rule.by_month_day and frequency == "WEEKLY":
        raise Invalid(Text("BYMONTHDAY does not go with FREQ=WEEKLY : use FREQ=MONTHLY"))
    if rule.by_position and not (frequency == "MONTHLY" and (rule.by_day or rule.by_month_day)):
        raise Invalid(Text("BYSETPOS needs FREQ=MONTHLY with BYDAY or BYMONTHDAY : correct the rule"))
    return rule


def _parts(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for part in text.split(";"):
        name, equals, value = part.partition("=")
        if name not in _PARTS or not equals or not value:
            raise Invalid(Text('a rule cannot have "{part}" : use {known}', part=part, known=", ".join(_PARTS)))
        if name in parts:
            raise Invalid(Text("{part} appears twice in the rule : keep one of them", part=name))
        parts[name] = value
    return parts


def _bad(part: str) -> Invalid:
    return Invalid(Text("{part} in the rule has an impossible value : correct the rule", part=part))


def _whole(part: str, value: str) -> int:
    if not re.fullmatch(r"[+-]?\d{1,4}", value, re.ASCII):
        raise _bad(part)
    return int(value)


def _number(parts: dict[str, str], part: str, least: int, most: int) -> int | None:
    if part not in parts:
        return None
    number = _whole(part, parts[part])
    if not least <= number <= most:
        raise _bad(part)
    return number


def _numbers(parts: dict[str, str], part: str, most: int, *, signed: bool) -> tuple[int, ...]:
    if part not in parts:
        return ()
    numbers = tuple(_whole(part, value) for value in parts[part].split(","))
    if not all(1 <= (abs(number) if signed else number) <= most for number in numbers):
        raise _bad(part)
    return numbers


def _until(value: str | None) -> date | None:
    if value is None:
        return None
    if value.endswith("Z"):
        raise Invalid(Text("UNTIL is a local date here : write it without the time and the Z, as in UNTIL=20261231"))
    if not re.fullmatch(r"\d{8}(T\d{6})?", value, re.ASCII):
        raise _bad("UNTIL")
    try:
        day = date.fromisoformat(value[:8])
    except ValueError:
        raise _bad("UNTIL") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise _bad("UNTIL")
    return day


def _week_start(value: str) -> int:
    if value not in _DAYS:
        raise _bad("WKST")
    return _DAYS.index(value)


def _by_day(value: str | None, frequency: str, by_month: bool) -> tuple[tuple[int, int], ...]:
    if value is None:
        return ()
    matches = [_BY_DAY.fullmatch(each) for each in value.split(",")]
    days = tuple((int(match[1] or 0), _DAYS.index(match[2])) for match in matches if match)
    if len(days) < len(matches):
        raise _bad("BYDAY")
    if frequency in ("DAILY", "WEEKLY") and any(ordinal for ordinal, _ in days):
        raise Invalid(Text('a numbered day such as 3MO needs FREQ=MONTHLY : "{days}" would never come', days=value))
    if len({bool(ordinal) for ordinal, _ in days}) > 1:  # dateutil would find no day at all
        raise Invalid(
            Text('numbered days such as 3MO and others do not go together : make two posts of "{days}"', days=value)
        )
    if frequency == "YEARLY" and not by_month:
        raise Invalid(Text("BYDAY with FREQ=YEARLY needs BYMONTH : name the month"))
    return days


def _fits(rule: Rule, day: date, first: date) -> bool:
    """Whether the BY parts, or what they take from the first day when they are missing, allow this day."""
    length = monthrange(day.year, day.month)[1]
    if rule.by_month and day.month not in rule.by_month:
        return False
    if rule.by_month_day and not {day.day, day.day - length - 1} & set(rule.by_month_day):
        return False
    if rule.by_day:
        nth, nth_last = (day.day - 1) // 7 + 1, -((length - day.day) // 7 + 1)
        return any(weekday == day.weekday() and ordinal in (0, nth, nth_last) for ordinal, weekday in rule.by_day)
    if rule.by_month_day:
        return True
    match rule.frequency:
        case "WEEKLY":
            return day.weekday() == first.weekday()
        case "MONTHLY":
            return day.day == first.day
        case "YEARLY":
            return day.day == first.day and (bool(rule.by_month) or day.month == first.month)
    return True


def begins(rule: Rule, first: date) -> bool:
    """Whether `first` is an occurrence of the rule that begins with it."""
    if not _fits(rule, first, first) or (rule.until and rule.until < first):
        return False
    if not rule.by_position:
        return True
    length = monthrange(first.year, first.month)[1]
    fitting = [day for day in range(1, length + 1) if _fits(rule, first.replace(day=day), first)]
    place = fitting.index(first.day)
    return bool({place + 1, place - len(fitting)} & set(rule.by_position))


def _by_steps(rule: Rule, first: date, end: date) -> Iterator[date]:
    """Daily and weekly rules up to and with `end`: day by day within each interval, by our own arithmetic."""
    daily = rule.frequency == "DAILY"
    width = 1 if daily else 7
    start = first if daily else first - timedelta(days=(first.weekday() - rule.week_start) % 7)
    for period in range(start.toordinal(), end.toordinal() + 1, rule.interval * width):
        for number in range(period, min(period + width, end.toordinal() + 1)):
            day = date.fromordinal(number)
            if day >= first and _fits(rule, day, first):
                yield day


def _by_dateutil(rule: Rule, first: date) -> Iterator[date]:
    from dateutil.rrule import rrulestr

    # Without its own end: COUNT and UNTIL are ours, as everywhere. The first day is an occurrence, so a next one is
    # near.
    text = ";".join(part for part in rule.text.split(";") if not part.startswith(("COUNT=", "UNTIL=")))
    return (moment.date() for moment in rrulestr(text, dtstart=datetime(first.year, first.month, first.day)))


@lru_cache(maxsize=16_384)
def occurrences(text: str, first: date, last: date) -> tuple[date, ...]:
    """The days of the rule from `first`, which is its first occurrence, to `last`, both included; excepted days are
    among them.

    COUNT counts them all. Raises `Invalid` for a rule that is none, or that does not begin with `first`.
    """
    rule = parse(text)
    if not begins(rule, first):
        raise Invalid(Text("{day:full} is not an occurrence of the rule : correct the date or the rule", day=first))
    end = min(last, rule.until or last)
    if end < first:
        return ()
    if rule.frequency == "WEEKLY" and not (rule.by_day or rule.by_month):
        step = 7 * rule.interval
        number = min((end - first).days // step + 1, rule.times or 10**6)
        return tuple(date.fromordinal(first.toordinal() + step * each) for each in range(number))
    days: list[date] = []
    for day in _by_steps(rule, first, end) if rule.frequency in ("DAILY", "WEEKLY") else _by_dateutil(rule, first):
        if day > end or len(days) == rule.times:
            break
        days.append(day)
    return tuple(days)


def dates(post: Post, placement: Placement, last: date) -> tuple[date, ...]:
    """The days on which this placement stands, up to and with `last`: its own, or those of the post's series that are
    not excepted.
    """
    if placement.at is None:
        return ()
    first = placement.at.day
    if post.series is None:
        return (first,) if first <= last else ()
    days = occurrences(post.series.rule, first, last)
    excluded = post.series.excluded
    return tuple(day for day in days if day not in excluded) if excluded else days


def trimmed(post: Post) -> Post:
    """The post without those excepted days that none of its placements has any more. Raises `Invalid`."""
    if post.series is None or not post.series.excluded:
        return post
    last = max(post.series.excluded)
    firsts = {placement.at.day for placement in post.placements if placement.at}
    standing = {day for first in firsts for day in occurrences(post.series.rule, first, last)}
    excluded = tuple(day for day in post.series.excluded if day in standing)
    return replace(post, series=replace(post.series, excluded=excluded))


def longest(first: date) -> date:
    """The last day on which a series that begins on `first` and has an end may end."""
    return date.fromordinal(first.toordinal() + 3653)


def turned(text: str, days: int) -> str:
    """The rule for placements that all moved by a number of days: its weekdays turn with them, its end moves.

    Raises `Invalid` for a monthly or yearly rule, whose days lie in a month and do not move by days.
    """
    rule = parse(text)
    if not days:
        return text
    if rule.frequency in ("MONTHLY", "YEARLY") or rule.by_month_day or rule.by_month:
        raise Invalid(Text("this repeat names its days in the month : change the repeat instead of moving it"))
    parts = dict(part.split("=") for part in text.split(";"))
    if rule.by_day:
        parts["BYDAY"] = ",".join(_DAYS[(weekday + days) % 7] for _, weekday in rule.by_day)
        if rule.interval > 1:  # what is one week has to stay one week
            parts["WKST"] = _DAYS[(rule.week_start + days) % 7]
    if rule.until:
        parts["UNTIL"] = f"{rule.until + timedelta(days=days):%Y%m%d}"
    return ";".join(f"{name}={value}" for name, value in parts.items())
