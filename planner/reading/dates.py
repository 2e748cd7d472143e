"""Dates of the calendar in a text, in their many spellings: `19 Aralık`, `19.12.`, `December 19th`, `12/19`.

A date without its year may mean the years around the day on which the post goes out, the nearest first. Two numbers are
a date only when nothing else is likelier. With a slash: not a fraction, not so many out of ten; the month stands first
in the United States, and in English elsewhere unless it cannot, either may be the month. With a full stop: the day
stands first, and unless a year, a last full stop or a weekday stands beside, it is an hour (`9.30`) or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from planner.reading.days import MONTH, MONTHS, WEEKDAY, WEEKDAYS
from planner.reading.fact import Days, Fact
from planner.reading.letters import BESIDE, DIGIT

_TH = r"(?:st|nd|rd|th)?"
# Whole names take an ending as they are, short ones would become other words: "Mar" and "Marta".
_TAIL = r"(?:'[a-z]{1,6}|(?<=[a-z]{4})(?:t[ae]n?|d[ae]n?|[iu]n|[aeiu]))?(?![a-z])"
_YEAR = r"(?:,?\s+(?P<year>20\d\d)(?!\d)(?:'[a-z]{1,4})?)?"
_LEFT = rf"(?:\b(?P<left>{WEEKDAY})(?:\s+gunu)?\.?[,\s]+)?(?:the\s+)?"
_RIGHT = rf"(?:[,\s(]{{1,2}}(?P<right>{WEEKDAY})\b)?"
_JOIN = r"\s*(?P<join>-|to|through|ile|ila|and|ve|&|(?P<comma>,))\s*"
# "December 19, 20" are two days, but behind the comma of "December 19, 9-11am" stands an hour.
_LISTED = r"(?(comma)(?=\s*(?:[,;!?)&\n]|\.(?!\d)|(?:and|ve)\b|\Z)))"
_FREE = r"(?<![\w.,:/%+₺$€£-])"

_DAY_MONTH = re.compile(
    rf"{_LEFT}{_FREE}(?P<day>\d{{1,2}}){_TH}\.?(?:{_JOIN}(?P<until>\d{{1,2}}){_TH}\.?)?\s*(?:of\s+)?(?P<month>{MONTH})\.?"
    rf"{_TAIL}{_YEAR}{_RIGHT}"
)
_MONTH_DAY = re.compile(
    rf"{_LEFT}\b(?P<month>{MONTH})\.?(?:'?[iu]n"
    rf"|\s+ayinin)?\s+(?:the\s+)?(?P<day>\d{{1,2}}){_TH}(?:'?[iu]n?(?:d[ae]n?|[ae])?)?"
    rf"(?:{_JOIN}(?P<until>\d{{1,2}}){_TH}{_LISTED})?(?![\w:%]|[.,]\d|\s?(?:am|pm|a\.m|p\.m)\b){_YEAR}{_RIGHT}"
)
_NUMERIC = re.compile(
    rf"{_LEFT}{_FREE}(?:(?P<iso>20\d\d-\d\d-\d\d)|(?P<one>\d{{1,2}})(?P<mark>[./-])(?P<two>\d{{1,2}})"
    rf"(?:(?P<last>\.)?(?!\d|[.,:/-]\d)|(?P=mark)(?P<year>20\d\d|\d\d)))(?![\w:%])(?:'[a-z]{{1,6}})?{_RIGHT}"
)
_OF_A_MONTH = re.compile(
    rf"\b(?:(?P<left>{WEEKDAY})[,\s]+(?:the\s+)?|on the )(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b"
    r"(?=\s*(?:[.,!?;:)\n]|\Z|at\b|from\b|and\b|to\b|we\b|in\b|with\b|for\b|until\b))"
    r"|\bayin (?P<ayin>\d{1,2})'?s?[iu]n?(?:d[ae]n?|[ae])?(?![a-z])"
    r"|(?<![\w.,:/%])(?<!yuzde )(?P<alone>\d{1,2})'s?[iu]nd[ae](?![a-z])"
)
_BETWEEN = re.compile(r"\s*(?:-|to|until|till|through|ile|ila)?\s*\Z")
_AWAY = re.compile(r"'?[td][ae]n\Z")
# A month that is another word too is written with a capital: "you may", "to march", two "ocak" of a stove.
_CAPITAL = frozenset({"may", "mar", "march", "ara", "ocak", "ocag", "ekim", "eki", "kas", "nis", "sub", "haz", "tem"})
_NEEDS_GENITIVE = frozenset(list(MONTHS)[:12])
_SO_MANY_OF = (2, 3, 4, 5, 8, 10, 100)


def dates(text: str, seen: str, on: date, language: str, country: str | None) -> Iterator[Fact]:
    """The dates of a text, and `seen`, which is its plain form, as they are meant on the day `on`."""
    if DIGIT.search(seen) is None:
        return
    found = [
        *(fact for match in _DAY_MONTH.finditer(seen) for fact in _named(text, match, on)),
        *(fact for match in _MONTH_DAY.finditer(seen) if _with_genitive(match) for fact in _named(text, match, on)),
        *(fact for match in _NUMERIC.finditer(seen) for fact in _numeric(text, seen, match, on, language, country)),
        *(fact for match in _OF_A_MONTH.finditer(seen) for fact in _of_a_month(text, match, on)),
    ]
    yield from _joined(text, seen, sorted(found, key=lambda fact: (fact.start, -fact.end)))


def _with_genitive(match: re.Match[str]) -> bool:
    """ "Aralık'ın 19'u", while "Aralık 19 simit" is none."""
    return match["month"] not in _NEEDS_GENITIVE or "'" in match[0] or " ay" in match[0]


def _named(text: str, match: re.Match[str], on: date) -> Iterator[Fact]:
    if match["month"] in _CAPITAL and not text[match.start("month")].isupper():
        return
    month, year = MONTHS[match["month"]], int(match["year"]) if match["year"] else None
    first, last = int(match["day"]), int(match["until"] or match["day"])
    start, end = match.span()
    if match["join"] in ("and", "ve", "&", ","):
        yield from _fact(text, match, _years(first, month, first, month, year, on), start, match.end("day"))
        first, start = last, match.start("until")
    yield from _fact(text, match, _years(first, month, last, month, year, on), start, end)


def _numeric(
    text: str, seen: str, match: re.Match[str], on: date, language: str, country: str | None
) -> Iterator[Fact]:
    if match["iso"]:
        iso_year, month, day = (int(part) for part in match["iso"].split("-"))
        yield from _fact(text, match, _years(day, month, day, month, iso_year, on), *match.span())
        return
    one, two = int(match["one"]), int(match["two"])
    year = int(match["year"]) % 100 + 2000 if match["year"] else None
    weekday = match["left"] or match["right"]
    if year is None and not weekday:
        if match["mark"] == "-" or (match["mark"] == "." and not _is_no_hour(seen, match)):
            return
        if (
            match["mark"] == "/"
            and not _is_said_as_a_day(seen, match)
            and (two in _SO_MANY_OF or one >= two > 12 or (one, two) == (24, 7))
        ):
            return
    if year is None and match["mark"] == "." and two % 5 == 0:
        return  # "Saturday 10.10" is rather ten past ten
    day_first = _years(one, two, one, two, year, on)
    month_first = _years(two, one, two, one, year, on) if match["mark"] == "/" else []
    if country == "US":
        day_first, month_first = month_first or day_first, []
    elif day_first and (language != "en" or country is not None):
        month_first = []
    yield from _fact(text, match, [*day_first, *month_first], *match.span())


def _is_said_as_a_day(seen: str, match: re.Match[str]) -> bool:
    return "'" in match[0] or seen[: match.start()].endswith((" on ", "by ", "from ", "until ", "thru ", "ending "))


def _is_no_hour(seen: str, match: re.Match[str]) -> bool:
    written_as_a_day = match["last"] or "'" in match[0]
    return bool(written_as_a_day) and not seen[: match.start()].endswith(("saat ", "at ", "from "))


def _of_a_month(text: str, match: re.Match[str], on: date) -> Iterator[Fact]:
    """In this month, or in its neighbours; the nearest to come first."""
    day = int(match["day"] or match["ayin"] or match["alone"])
    months = [(on.year * 12 + on.month - 1 + away) for away in (0, 1, -1)]
    readings = [each for month in months for each in _years(day, month % 12 + 1, day, month % 12 + 1, month // 12, on)]
    readings.sort(key=lambda days: (days.last < on, abs(days.last - on)))
    if match["left"]:
        readings = [each for each in readings if each.last.weekday() == WEEKDAYS[match["left"]]]
    if readings:
        start, end = match.span()
        sure = match["alone"] is None
        yield Fact("date", readings[0], start, end, text[start:end], tuple(readings[1:]), sure)


def _years(day: int, month: int, last_day: int, last_month: int, year: int | None, on: date) -> list[Days]:
    """The same days in the year stated, or in those around `on`, the nearest first; none where there is no such day."""
    found = []
    for each in (year,) if year is not None else (on.year, on.year + 1, on.year - 1):
        try:
            days = Days(date(each, month, day), date(each, last_month, last_day))
        except ValueError:
            continue
        if day <= last_day:
            found.append(days)
    return sorted(found, key=lambda days: abs(days.last - on))


def _fact(text: str, match: re.Match[str], readings: list[Days], start: int, end: int) -> Iterator[Fact]:
    if not readings:
        return
    weekday = WEEKDAYS.get(match["left"] or match["right"] or "")
    if weekday is not None:
        fitting = [days for days in readings if weekday in (days.last.weekday(), (days.first or days.last).weekday())]
        # The year that is meant is the nearest, so a weekday that fits another year is wrong.
        near = [days for days in fitting if abs(days.last - readings[0].last) < timedelta(days=330)]
        readings = near or [readings[0]._replace(stated=weekday)]
    yield Fact("date", readings[0], start, end, text[start:end], tuple(readings[1:]))


def _joined(text: str, seen: str, found: list[Fact]) -> Iterator[Fact]:
    """Two dates with "to" between them are one stretch of days, as in "28 December to 2 January"."""
    waiting: Fact | None = None
    for fact in found:
        if waiting is not None and fact.start < waiting.end and (fact.start, fact.end) != (waiting.start, waiting.end):
            continue  # the same words, read another way
        gap = seen[waiting.end : fact.start] if waiting is not None else None
        if waiting is not None and gap is not None and len(gap) <= BESIDE and _BETWEEN.match(gap):
            apart = _AWAY.search(waiting.words.lower()) or gap.strip()
            stretch = _stretch(waiting, fact) if apart else None
            if stretch:
                waiting = Fact("date", stretch[0], waiting.start, fact.end, text[waiting.start : fact.end], stretch[1:])
                continue
        if waiting is not None:
            yield waiting
        waiting = fact
    if waiting is not None:
        yield waiting


def _stretch(first: Fact, last: Fact) -> tuple[Days, ...]:
    return tuple(
        Days(one.first, other.last)
        for one in first.readings
        for other in last.readings
        if isinstance(one, Days) and isinstance(other, Days) and one.last < other.last
        if one.last + timedelta(days=92) > other.last
    )
