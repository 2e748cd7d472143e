"""When two statements about an event agree, and when they speak of the same thing at all."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from planner.domain.content import Event
from planner.reading.fact import Countdown, Days, Fact, Hours, Price, Value
from planner.reading.facts import facts
from planner.reading.letters import plain, sentence

_CLOSING = re.compile(
    r"\b(?:closed|closing|days? off|reopen\w*|we(?:'re| are) back|kapali\w*|kapat\w*|tatil\w*|bakim\w*|dinlen\w*|"
    r"yeniden ac\w*|tekrar ac\w*)\b"
)
_OF_THE_EVENT = re.compile(
    r"\b(?:tickets?|entry|entrance|admission|fee|per person|a person|a head|each|costs?|price|bilet\w*|giris\w*"
    r"|ucret\w*|katilim\w*|"
    r"kisi basi\w*|fiyat\w*)\b"
)
_ANOTHER_DAY = re.compile(
    r"\b(?:christmas|xmas|new year\w*|easter|thanksgiving|halloween|valentine\w*|hanukkah|ramadan|mother's day"
    r"|father's day|"
    r"yilbasi\w*|yeni yil\w*|noel\w*|ramazan\w*|bayram\w*|sevgililer|anneler|babalar|kandil\w*)\b"
)
_DOORS = re.compile(r"\b(?:doors?|kapilar\w*)\b")
_STARTS = re.compile(r"\b(?:starts?|starting|begins?|beginning|basl\w+)\b")
_REGISTERS = re.compile(r"\b(?:sign[- ]?up|register|registration|check[- ]in|kayit\w*|prova\w*|rehears\w*)\b")
_WITH_YEAR = re.compile(r"20\d\d|\d[./-]\d{1,2}[./-]\d\d")
_FARES = (
    re.compile(r"\b(?:students?|ogrenci\w*)\b"),
    re.compile(r"\b(?:child(?:ren)?|kids?|toddlers?|cocu[kg]\w*)\b"),
    re.compile(r"\b(?:adults?|yetiskin\w*)\b"),
    re.compile(r"\b(?:seniors?|pensioners?|retired|emekli\w*)\b"),
    re.compile(r"\b(?:members?|uye(?:ler\w*|ye|miz\w*)?)\b"),
    re.compile(r"\b(?:early[- ]?birds?|erken (?:kayit|rezervasyon|bilet)\w*|(?:on|ilk) (?:kayit|satis)\w*)\b"),
    re.compile(r"\b(?:concessions?|reduced|indirimli\w*|discounted)\b"),
    re.compile(r"\b(?:famil(?:y|ies)|groups?|aile\w*|grup\w*)\b"),
    re.compile(r"\b(?:full[- ]price|regular|tam)\b"),
)
"""Who pays a fare: two prices for different people do not contradict each other."""
_SAY_LITTLE = frozenset({
    "only", "just", "the", "for", "and", "from", "with", "our", "your", "this", "that", "today", "tomorrow", "you",
    "are", "price", "per", "person", "each", "dollars", "sadece", "yalniz", "tane", "icin", "olan", "bugun",
    "yarin", "ile",
    "sizi", "bizim", "kisi", "basi", "fiyat", "fiyati", "ucret", "ucreti", "lira", "liraya",
})  # fmt: skip
_STEM = 5


class Told:
    """A fact of a text that goes out on the day `on`."""

    def __init__(self, fact: Fact, on: date, text: str) -> None:
        self.fact = fact
        self.on = on
        self._text = text

    @cached_property
    def sentence(self) -> str:
        """The sentence in which it stands, in plain letters."""
        first, last = sentence(self._text, self.fact.start, self.fact.end)
        return plain(self._text)[first:last]

    @cached_property
    def topics(self) -> frozenset[str]:
        """The beginnings of the words of its sentence that say what it is about; of the whole text where none does."""
        return _topics(self.sentence) or _topics(plain(self._text))

    @cached_property
    def days(self) -> frozenset[date]:
        """The days named in its sentence, in all that they may mean."""
        first, last = sentence(self._text, self.fact.start, self.fact.end)
        named = facts(self._text[first:last], "en", self.on)
        readings = (each for fact in named for each in fact.readings if isinstance(each, Days))
        return frozenset(day for each in readings for day in (each.first or each.last, each.last))

    @cached_property
    def fares(self) -> frozenset[int]:
        """For whom the prices of its sentence are, as far as it says so."""
        return frozenset(number for number, pattern in enumerate(_FARES) if pattern.search(self.sentence))

    @property
    def tells_of_the_past(self) -> bool:
        """Whether it is a day with its year that is past when the text goes out: how it all began, not what comes."""
        value = self.fact.value
        return isinstance(value, Days) and value.last < self.on and _WITH_YEAR.search(self.fact.words) is not None

    def about(self, event: Event) -> frozenset[str]:
        """What its sentence is about, as far as that tells two hours or two prices apart."""
        if isinstance(self.fact.value, Price):
            fares = frozenset(str(each) for each in self.fares)
            return self.topics | fares | ({""} if self.speaks_of(event) else frozenset())
        marks = (("doors", _DOORS), ("start", _STARTS), ("register", _REGISTERS))
        return frozenset(name for name, pattern in marks if pattern.search(self.sentence))

    def speaks_of(self, event: Event) -> bool:
        """Whether its sentence speaks of the event itself."""
        return not self.topics.isdisjoint(_topics(plain(event.title))) or bool(_OF_THE_EVENT.search(self.sentence))


def _topics(seen: str) -> frozenset[str]:
    words = (word for word in re.findall(r"[a-z]{3,}", seen) if word not in _SAY_LITTLE)
    return frozenset(word[:_STEM] for word in words)


def of_the_event(event: Event, told: Told) -> bool:
    """Whether a day or a countdown speaks of the event, which has a day.

    A day that is not sure does when its sentence names the event; so does a countdown that names a special day. A day
    of the past with its year does only where it is the event's: nobody writes the year of a day just gone by mistake.
    """
    value, last = told.fact.value, event.ends or event.starts
    if not isinstance(value, Days):
        another = _ANOTHER_DAY.search(told.sentence)
        return another is None or not told.topics.isdisjoint(_topics(plain(event.title)))
    if told.tells_of_the_past and not agree(event, told):
        return False
    if last is None or (not told.fact.sure and told.topics.isdisjoint(_topics(plain(event.title)))):
        return False
    if value.first is None:  # until
        return event.on(value.last) or (value.last > last and (event.kind == "offer" or event.starts != last))
    return True


def agree(one: Event | Told, other: Told) -> bool:
    """Whether something that the other may mean agrees with the event, or with something that the one may mean."""
    if isinstance(one, Event):
        return any(_within(one, value, other) for value in other.fact.readings)
    return any(_equal(a, b) for a in one.fact.readings for b in other.fact.readings)


def _within(event: Event, value: Value, told: Told) -> bool:
    assert event.starts is not None
    first, last = event.starts, event.ends or event.starts
    if isinstance(value, Countdown):
        reckoned = told.on + timedelta(days=value.days)
        ends = {last, last + timedelta(days=1)} if value.with_today or first <= told.on < last else {last}
        return reckoned in ends if value.to_end else reckoned in ends | {first}
    if not isinstance(value, Days):
        return True
    if value.stated is not None:
        return False
    if _CLOSING.search(plain(event.title)) or _CLOSING.search(told.sentence):
        first, last = first - timedelta(days=1), last + timedelta(days=1)
    return first <= (value.first or value.last) and value.last <= last


def same_thing(event: Event, one: Told, other: Told) -> bool:
    """Whether two facts of one kind speak of the same thing."""
    match one.fact.value, other.fact.value:
        case Price(unit=unit), Price(unit=another):
            related = one.speaks_of(event) and other.speaks_of(event)
            same = related or not one.topics.isdisjoint(other.topics)
            return unit == another and one.fares == other.fares and same
        case Hours(), Hours():
            about = one.about(event), other.about(event)
            apart = (all(about) and about[0].isdisjoint(about[1])) or "register" in about[0] ^ about[1]
            elsewhere = one.days and other.days and one.days.isdisjoint(other.days)
            return not apart and not elsewhere
        case Days(), Days():
            return not (one.tells_of_the_past or other.tells_of_the_past)
    return True


def _equal(one: Value, other: Value) -> bool:
    match one, other:
        case Hours(first=None), Hours(first=None):
            return one == other
        case Hours(first=None) as until, Hours() as hours:
            return hours.last is None or hours.last == until.last
        case Hours(), Hours(first=None):
            return _equal(other, one)
        case Hours(first, last), Hours(another, until):
            if last is not None and until is not None:
                return first == another and last == until
            # An hour within a stretch agrees with it: one may come then.
            return _within_hours(first, Hours(another, until)) or _within_hours(another, Hours(first, last))
        case Price(), Price():
            return one.low <= other.high and other.low <= one.high
        case Days(), Days():
            return (one.first or one.last) <= other.last and (other.first or other.last) <= one.last
    return True


def _within_hours(hour: int | None, stretch: Hours) -> bool:
    last = stretch.first if stretch.last is None else stretch.last
    return hour is not None and stretch.first is not None and last is not None and stretch.first <= hour <= last


def as_text(value: Value, on: date) -> Any:
    """The value as JSON: "2026-12-19", "2026-12-19/2026-12-21", "09:30-18:00", "120 TRY"; of a countdown the day."""
    match value:
        case Days(first, last):
            return "/".join(day.isoformat() for day in dict.fromkeys((first or last, last)))
        case Hours(first, last):
            return "-".join(
                f"{each // 60:02}:{each % 60:02}" if each is not None else "" for each in _ends(first, last)
            )
        case Price(low, high, unit):
            return f"{low}-{high} {unit}" if low != high else f"{low} {unit}"
        case Countdown():
            return (on + timedelta(days=value.days)).isoformat()


def _ends(first: int | None, last: int | None) -> tuple[int | None, ...]:
    return (first,) if last is None else (first, last)
