"""The special days of a country: public holidays as the library `holidays` computes them, and a shipped table."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any, Literal, NamedTuple

from planner.domain.business import SpecialDayKind
from planner.knowledge.special_day_words import NAMES, NOTES, Standing
from planner.paths import resource
from planner.text import speak

_HOLIDAY_LEAD_DAYS = 3
_EVERYWHERE = "*"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_YEAR_OF_THE_MOON = 355
"""A day of the Hijri calendar comes again after 354 or 355 days."""


class Source(NamedTuple):
    """Where a date or a rule is from."""

    id: str
    title: str
    publisher: str
    url: str


class SpecialDay(NamedTuple):
    """A day, or some days in a row from `first` to `last`, both included.

    `key` is another one each year. `name` and `note`, what the day asks of a shop, "" for nothing, are in one language.
    `lead_days` before it people should hear of it.
    """

    key: str
    name: str
    first: date
    last: date
    kind: SpecialDayKind
    tone: Literal["normal", "solemn"]
    lead_days: int
    standing: Standing
    source: Source
    half_day: bool = False
    note: str = ""

    def on(self, day: date) -> bool:
        """Whether `day` is one of its days."""
        return self.first <= day <= self.last


class Undated(NamedTuple):
    """A special day of which no date is known here: who knows it types it in. `typed` when nobody computes it."""

    key: str
    name: str
    kind: SpecialDayKind
    tone: Literal["normal", "solemn"]
    lead_days: int
    source: Source
    typed: bool


class _Row(NamedTuple):
    """A row of the table; `when` is a date, a rule, or the English name of a public holiday (see `_days_of`)."""

    id: str
    countries: tuple[str, ...]
    kind: SpecialDayKind
    tone: Literal["normal", "solemn"]
    lead_days: int
    when: str
    standing: Standing
    source: Source


class _Holiday(NamedTuple):
    """A public holiday of the library, some days in a row; `english` names it where the table looks for it."""

    english: str
    name: str
    first: date
    last: date
    half_day: bool
    estimated: bool


_Key = tuple[str | None, int, str]
_known: dict[_Key, tuple[SpecialDay, ...]] = {}
"""By country, year and language. The first takes a fifth of a second, the others next to nothing."""


def special_days(country: str | None, first: date, last: date, language: str = "en") -> list[SpecialDay]:
    """The special days of a country ("TR") that touch the days from `first` to `last`, both included, by their
    beginning, the longest first.

    Named in `language` where somebody has named them so, else as in the country. Without a country, or for one that
    the library does not know, the days that everybody has. A day without a known date is none of them (see `undated`).
    """
    found = [day for year in _years(first, last) for day in _of_year((country, year, language))]
    touching = {day.key: day for day in found if day.first <= last and first <= day.last}
    return sorted(touching.values(), key=lambda day: (day.first, -day.last.toordinal(), day.key))


def are_known(country: str | None, first: date, last: date, language: str = "en") -> bool:
    """Whether `special_days` answers at once: its first answer takes some tenths of a second."""
    return all((country, year, language) in _known for year in _years(first, last))


def undated(country: str | None, on: date, language: str = "en") -> list[Undated]:
    """The special days of a country of which, as seen on `on`, no coming date is known here."""
    rows = [row for row in _rows() if country in row.countries]
    dated = {row.id: row for row in rows if _is_date(row.when)}
    end = on + timedelta(days=_YEAR_OF_THE_MOON)
    coming = {row.id for row in rows if _is_date(row.when) and on <= date.fromisoformat(row.when) <= end}
    missing = [row for id, row in dated.items() if id not in coming] + [row for row in rows if not row.when]
    return [
        Undated(row.id, speak(NAMES[row.id], language), row.kind, row.tone, row.lead_days, row.source, not row.when)
        for row in missing
    ]


def _years(first: date, last: date) -> range:
    return range(first.year, last.year + 1)


def _of_year(key: _Key) -> tuple[SpecialDay, ...]:
    if key not in _known:
        _known[key] = tuple(_made(*key))
    return _known[key]


def _made(country: str | None, year: int, language: str) -> Iterator[SpecialDay]:
    rows = [row for row in _rows() if country in row.countries or _EVERYWHERE in row.countries]
    holidays = _holidays(country, year, language)
    dated = [(row, day) for row in rows for day in _days_of(row.when, year, holidays)]
    known = {row.when: row for row in rows}
    merged = set()
    for holiday in holidays:
        same = next(((row, day) for row, day in dated if _is_the_same(holiday, row, day)), None)
        merged.add(same)
        yield _of_holiday(holiday, same[0] if same else known.get(holiday.english), language)
    for row, day in dated:
        if (row, day) not in merged:
            yield SpecialDay(
                f"{row.id}:{day.isoformat()}",
                speak(NAMES[row.id], language),
                day,
                day,
                row.kind,
                row.tone,
                row.lead_days,
                row.standing,
                row.source,
                note=_note(row.id, language),
            )


def _is_the_same(holiday: _Holiday, row: _Row, day: date) -> bool:
    """Whether a public holiday is the day of a row under another name: "Women's Day" on 8 March."""
    words = NAMES[row.id].message.lower().removeprefix("international ").split()
    return holiday.first == day == holiday.last and set(words) <= set(holiday.english.lower().split())


def _of_holiday(holiday: _Holiday, row: _Row | None, language: str) -> SpecialDay:
    """A public holiday, with what the table says of it. The table's names and notes are of its own rows alone: other
    countries have a Victory Day too.
    """
    id = row.id if row else re.sub(r"\W+", "-", holiday.english.lower()).strip("-")
    return SpecialDay(
        f"{id}:{holiday.first.isoformat()}",
        speak(NAMES[id], language) if row and id in NAMES else holiday.name,
        holiday.first,
        holiday.last,
        "public",
        row.tone if row else "normal",
        row.lead_days if row else _HOLIDAY_LEAD_DAYS,
        _standing(holiday, row),
        row.source if row else _sources()["holidays"],
        holiday.half_day,
        _note(id, language) if row else "",
    )


def _standing(holiday: _Holiday, row: _Row | None) -> Standing:
    """How sure its day is: what somebody announces is computed for the years after the last that the table has as
    announced.
    """
    if holiday.estimated:
        return "computed"
    if row is None:
        return "rule"
    years = [int(each.when[:4]) for each in _rows() if each.standing == "announced" and _is_date(each.when)]
    return "computed" if row.standing == "announced" and holiday.first.year > max(years) else row.standing


def _note(id: str, language: str) -> str:
    return speak(NOTES[id], language) if id in NOTES else ""


def _is_date(when: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\d", when) is not None


def _days_of(when: str, year: int, holidays: Iterable[_Holiday]) -> list[date]:
    """The days of a year on which a row stands.

    "2026-12-10" is a date, "02-14" one of every year, "2 sun 05" the second Sunday of May, "-19 Good Friday" so many
    days before a public holiday. A public holiday itself stands already, and what has no date stands nowhere.
    """
    if _is_date(when):
        day = date.fromisoformat(when)
        return [day] if day.year == year else []
    if re.fullmatch(r"\d\d-\d\d", when):
        return [date.fromisoformat(f"{year}-{when}")]
    if nth := re.fullmatch(r"(\d) (\w{3}) (\d\d)", when):
        begin = date(year, int(nth[3]), 1)
        to_first = (_WEEKDAYS.index(nth[2]) - begin.weekday()) % 7
        return [begin + timedelta(days=to_first + 7 * (int(nth[1]) - 1))]
    if offset := re.fullmatch(r"([+-]\d+) (.+)", when):
        return [each.first + timedelta(days=int(offset[1])) for each in holidays if each.english == offset[2]]
    return []


def _holidays(country: str | None, year: int, language: str) -> list[_Holiday]:
    """The public holidays and half-days of a country, those in a row as one; none where the library has none."""
    from holidays import list_supported_countries

    if country is None or country not in list_supported_countries():
        return []
    found: list[_Holiday] = []
    for category in ("public", "half_day"):
        # The table knows them by their English names; those in a language are found beside them by their days.
        english = _days_by_name(country, year, category, "en")
        said = _days_by_name(country, year, category, language)
        for (name, estimated), days in english.items():
            shown = _shown(name, days, [english, said])
            for first, last in _in_a_row(days):
                found.append(_Holiday(name, shown, first, last, category == "half_day", estimated))
    return found


_DaysByName = Mapping[tuple[str, bool], Sequence[date]]
"""The days of a year that a holiday has, by its name and whether they are estimated."""


def _shown(english: str, days: Sequence[date], names: Sequence[_DaysByName]) -> str:
    """What a holiday is called in the second of the lists: as the one with its days there; as in English, the first,
    where that is not plain.

    The lists may differ: the days of two holidays that meet, or are made up for, are not joined alike in all languages.
    """
    theirs = [[name for (name, _), each in some.items() if each == days] for some in names]
    return theirs[1][0] if [len(each) for each in theirs] == [1, 1] else english


def _days_by_name(country: str, year: int, category: str, language: str) -> _DaysByName:
    from holidays import country_holidays  # 0.1 s

    there = country_holidays(country)
    if category not in there.supported_categories:
        return {}
    there = country_holidays(country, language=_closest(there, language), categories=(category,), years=year)
    # "%s (estimated)", in its language.
    label = getattr(there, "estimated_label", None)
    mark = there.tr(label).replace("%s", "") if label else ""
    found: dict[tuple[str, bool], list[date]] = {}
    for day in sorted(there):
        for name in there.get_list(day):
            estimated = bool(mark) and name.endswith(mark)
            found.setdefault((name.removesuffix(mark) if estimated else name, estimated), []).append(day)
    return found


def _closest(there: Any, language: str) -> str | None:
    """The language of a country's holidays that is this one, else the country's own; of a few countries None."""
    own: str | None = there.default_language
    if own is None or own.startswith(language):
        return own
    return next((each for each in there.supported_languages if each.startswith(language)), own)


def _in_a_row(days: Iterable[date]) -> Iterator[tuple[date, date]]:
    """The first and the last day of each stretch."""
    stretch: list[date] = []
    for day in days:
        if stretch and day - stretch[-1] > timedelta(days=1):
            yield stretch[0], stretch[-1]
            stretch = []
        stretch.append(day)
    if stretch:
        yield stretch[0], stretch[-1]


@cache
def _sources() -> Mapping[str, Source]:
    return {row["id"]: Source(**row) for row in _table("special_day_sources.csv")}


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(
        _Row(
            row["id"],
            tuple(row["countries"].split()),
            row["kind"],  # type: ignore[arg-type]  # tests read the table
            row["tone"],  # type: ignore[arg-type]
            int(row["lead_days"]),
            row["when"],
            row["standing"],  # type: ignore[arg-type]
            _sources()[row["source"]],
        )
        for row in _table("special_days.csv")
    )


def _table(name: str) -> Iterator[dict[str, str]]:
    with resource("data", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
