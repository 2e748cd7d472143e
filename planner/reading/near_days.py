"""Days that are named from the day on which the post goes out: `tomorrow`, `cumartesi günü`, `haftaya cumartesi`.

They are sure only where they announce something: see `facts.py`. A plain weekday is the one to come, but may be the
last one; "next Saturday" may be either of the two to come. What repeats (`every Saturday`, `hafta içi`), what is past
(`geçen cumartesi`) and what has become a name (`Black Friday`) is no day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from planner.reading.days import WHOLE_WEEKDAY, WHOLE_WEEKDAYS
from planner.reading.fact import Days, Fact

_TODAY = re.compile(r"\b(?:today|tonight|this evening|this afternoon|bugun|bu aksam|bu gece)(?:'?(?:un|den|s))?\b")
_TOMORROW = re.compile(r"(?<!day after )\b(?:tomorrow|yarin)(?:'?(?:dan|s|a))?\b(?! sonra| degil)")
_AFTER_TOMORROW = re.compile(r"\b(?:the )?day after tomorrow\b|\bobur gun\b|\byarindan sonra(?:ki gun)?\b")
_WEEKEND = re.compile(r"\b(?:this weekend|bu hafta ?sonu)\b")
_NEXT = r"next|onumuzdeki|gelecek"
_WEEKDAY = re.compile(
    rf"(?:\b(?P<which>this coming|this|coming|bu hafta|bu|haftaya|gelecek hafta|{_NEXT})\s+)?"
    rf"\b(?P<day>{WHOLE_WEEKDAY})(?P<tail>'?s|'?y[ae]|[ae]|'?d[ae]n|nin|[iu]n)?(?P<gunu>\s+gun(?:u|une"
    rf"|unden)?)?\b(?!-)"
)
_REPEATED = re.compile(
    r"\b(?:every|each|any|her|gecen|last|black|cyber|good|giving|easter|palm|business|casual|most|on and|kara|other|"
    r"slow|soft|son)\s+\Z|[a-z]-\Z|\b(?:[a-z]+day|[a-z]+si|sali|cuma)(?:'?d[ae]n)?\s*(?:-|to|through)\s*\Z"
)
_RANGE_AHEAD = re.compile(rf"\A\s*(?:-|to|through|ile|[ae]\s)\s*(?:{WHOLE_WEEKDAY})\b|\A\s+(?:ile\s+\w+\s+arasi)")
_PLURAL = re.compile(r"\A(?:s|leri|lari|lar|ler)\b|\A\s+(?:roast|club|special|market|yeri|pazari)\b")
# "pazar" is a market as well, and "sun" has not enough letters to be read alone.
_PLAINLY_SUNDAY = re.compile(r"\A\s*(?:\d|[,.!)]|saat|sabah|aksam|kapal|ac|oglen|gunu|kahvalt|\Z)")


def near_days(text: str, seen: str, on: date) -> Iterator[Fact]:
    """The days of a text, and `seen`, which is its plain form, as they are meant on the day `on`; none is sure yet."""
    for pattern, away in ((_TODAY, 0), (_TOMORROW, 1), (_AFTER_TOMORROW, 2)):
        for match in pattern.finditer(seen):
            yield _fact(text, match, [on + timedelta(days=away)])
    for match in _WEEKEND.finditer(seen):
        saturday = on + timedelta(days=(5 - on.weekday()) % 7 if on.weekday() < 6 else -1)
        stretch = Days(saturday, saturday + timedelta(days=1))
        fact = _fact(text, match, [stretch.last])
        yield fact._replace(value=stretch, others=(Days(saturday, saturday), Days(stretch.last, stretch.last)))
    for match in _WEEKDAY.finditer(seen):
        if _names_a_day(seen, match):
            yield _fact(text, match, _meant(match["which"], WHOLE_WEEKDAYS[match["day"]], on))


def _names_a_day(seen: str, match: re.Match[str]) -> bool:
    before, after = seen[max(0, match.start() - 24) : match.start()], seen[match.end() : match.end() + 24]
    if _REPEATED.search(before) or _RANGE_AHEAD.search(after) or _PLURAL.search(after) or match["tail"] == "s":
        return False
    if match["day"] == "pazar" and not (match["which"] or match["gunu"]):
        joined = re.search(r"cumartesi (?:ve|veya|ya da) \Z", before)
        return match["tail"] is None and bool(joined or _PLAINLY_SUNDAY.search(after))
    return True


def _meant(which: str | None, weekday: int, on: date) -> list[date]:
    coming = on + timedelta(days=(weekday - on.weekday()) % 7)
    monday = on - timedelta(days=on.weekday())
    week = timedelta(days=7)
    if which in ("haftaya", "gelecek hafta"):
        return [monday + week + timedelta(days=weekday)]
    if which == "bu hafta":
        return [monday + timedelta(days=weekday)]
    if which in ("this", "this coming", "coming", "bu"):
        return [coming]
    if which is not None:
        return [coming + week] if coming == on else [coming, coming + week]
    return [coming, coming + week, coming - week] if coming == on else [coming, coming - week]


def _fact(text: str, match: re.Match[str], days: list[date]) -> Fact:
    readings = tuple(Days(day, day) for day in days)
    start, end = match.span()
    return Fact("date", readings[0], start, end, text[start:end], readings[1:], sure=False)
