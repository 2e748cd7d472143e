"""Hours of the day in a text: `09.30`, `9:30'da`, `saat 9`, `dokuz buçukta`, `akşam 7`, `9 am`, `noon`, `10.00-18.00`.

An hour up to 12 without morning or evening may be either; one written with two digits ("09.30") is in the morning.
With a full stop between, two numbers are an hour only when something beside says so: "saat", "at", a part of the day, a
case ("10.00'da"), a range, or a word of opening and beginning in the same sentence. What happens every day, what was
yesterday, and durations ("3 saat", "2:30 min") are no hours of anything to come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from planner.reading.fact import Fact, Hours
from planner.reading.letters import BESIDE, DIGIT, NUMBERS, sentence, words_of

_WORD = words_of(NUMBERS)
_PARTS = {
    "sabah": (3, 11), "ogleden once": (8, 11), "oglen": (11, 14), "ogle": (11, 14), "ogleden sonra": (12, 18),
    "ikindi": (14, 18), "aksam": (16, 23), "aksama": (16, 23), "gece": (20, 26),
}  # fmt: skip
"""The part of the day in Turkish, with the hours of it: from the first, up to but without the last."""
_ENGLISH_PARTS = {
    "in the morning": (3, 12),
    "in the afternoon": (12, 18),
    "in the evening": (16, 24),
    "at night": (19, 26),
}
_CASE = r"(?P<case>'?(?:[td][ae]n?|y?[ae]|yi|[iu]|teki|daki|deki|taki)(?![a-z]))?"
_UNIT = (
    r"(?!\s*(?:kg|gr?\b|gram|lt?\b|litre|ml|cl|cm|mm?\b|km|metre|meter|oz|lbs?\b|derece|degree|°|%|[₺$€£]|tl\b"
    r"|lira|euro|"
    r"dollar|min\b|dk\b|dakika|minutes|hours?\b|saat\b|kisi|people|spots|places|yer\b|adet|tane|yil|year|day|gun\b))"
)
_AMPM = r"(?P<ampm>\s?(?:a\.m\.?|p\.m\.?|am\b|pm\b))"
_CLOCK = r"(?P<hour>[01]?\d|2[0-4])(?:(?P<mark>[:.])(?P<minute>[0-5]\d))?"
_PART = rf"(?:\b(?P<part>{words_of(_PARTS)})\s+)?"
_SAAT = r"(?:(?P<saat>\bsaat(?:ler)?i?|\bat)(?:\s*:\s*|\s+))?"

_TIME = re.compile(
    rf"{_PART}{_SAAT}(?<![\w.,/%+₺$€£-])(?<!\d:){_CLOCK}(?:{_AMPM}|(?P<oclock>\s?o'clock)|(?P<half>\s(?:bucuk"
    rf"|bucug))?{_CASE})?"
    rf"(?![\w:%/]|[.,]\d){_UNIT}(?P<later>\s(?:{words_of(_ENGLISH_PARTS)})\b)?"
)
_WORDED = re.compile(
    rf"{_PART}(?P<saat>\bsaat\s+)?(?P<at>\bat\s+)?\b(?P<word>{_WORD})(?P<half>\s?bucuk)?"
    rf"(?P<case>'?[td][ae]n?(?:ki)?|'?y?[ae]|[iu])?(?![a-z])(?P<oclock>\s?(?:o'clock|a\.m\.?|p\.m\.?))?"
    rf"(?P<later>\s(?:{words_of(_ENGLISH_PARTS)})\b)?"
)
_TO_CLOCK, _TO_AMPM = _CLOCK.replace("?P<", "?P<to_"), _AMPM.replace("?P<", "?P<to_")
_RANGE = re.compile(
    rf"(?P<told>\bsaat(?:ler)?i?\s*:?\s+|\bfrom\s+)?(?P<between>\bbetween\s+)?(?<![\w.,:/%+₺$€£-]){_CLOCK}{_AMPM}?"
    rf"(?:'?[td][ae]n)?\s*(?:-|to|until|till|ile|ila|and)\s*{_TO_CLOCK}{_TO_AMPM}?(?:'?y?[ae])?"
    rf"(?:\s*(?P<until>kadar|arasi\w*))?(?![\w:%/]|[.,]\d){_UNIT}"
)
_PAST = re.compile(rf"\b(?P<how>half past|quarter past|quarter to)\s+(?P<word>{_WORD}|1[0-2]|[1-9])\b")
_NOON = re.compile(
    r"\b(?:(?P<noon>noon|midday)|(?P<midnight>midnight|gece yarisi)|(?P<ogle>oglen|ogle saatinde|oglende))"
    r"(?P<case>'?d[ae]n?|'?y?[ae])?(?![a-z])(?! (?:saat|\d|on\b|bir\b|sonra|once))"
)
_TO = re.compile(r"\s*(?:-|to|until|till|ile|ila|and)\s*\Z|\A'?[td][ae]n\s*\Z|\A\s*\Z")
_UNTIL_BEFORE = re.compile(r"\b(?:until|till|til|through)\s*\Z")
_UNTIL_AFTER = re.compile(r"\s*(?:kadar|dek)\b")
_BOUND = re.compile(r"\b(?:by|before|after|past|since|around|about|from about|nearly)\s*\Z")
_BOUND_AFTER = re.compile(r"\s*(?:once|sonra|beri|civari|gibi|sulari)")
_BETWEEN = re.compile(r"\A\s*(?:arasi|arasinda)")
_OF_TODAY = re.compile(
    r"\b(?:ac(?:il|iyor|acag|ik|ar)\w*|acilis\w*|basl\w+|kapi\w*|program|bulus\w*|bekl\w+|gel(?:in|iyor)\w*"
    r"|kur(?:ul)?uyor\w*|"
    r"open\w*|start\w*|begin\w*|doors?|join|meet|see you|kicks?)\b"
)
_FOLLOWS = re.compile(
    r"\s*(?:[-.,;!?)\n]|\Z|on\b|sharp|to(?:day|morrow|night)?\b|and\b|until\b|for\b|we\b|ac|basl|bulus|kapi|gibi"
    r"|arasi)"
)
_EVENING, _TONIGHT = (16, 24), re.compile(r"\b(?:tonight|this evening|bu aksam)\b")
_NOT_OF_IT = re.compile(
    r"\b(?:every|each|daily|usual\w*|always|normally|yesterday|last night|this morning|since|been up|her (?:gun"
    r"|sabah|aksam)|"
    r"hafta ici|genel(?:de|likle)|normalde|her zaman\w*|dun|bu sabah|gecen|(?:we|i|they|he|she|it) (?:\w+ed|was"
    r"|were|had|lit|"
    r"got|woke|began|came|went)|was|were|weekdays|(?:sun|mon|tues|wednes|thurs|fri|satur)days|"
    r"(?:pazartesi|monday)\s*(?:-|to|through)\s*\w+)\b|\w{2,}(?:[dt][iu]k|(?:il|in|an)di)\W*\Z"
)


def hours(text: str, seen: str) -> Iterator[Fact]:
    """The hours of a text, and `seen`, which is its plain form."""
    found: list[Fact] = []
    if DIGIT.search(seen) is not None:
        found += [fact for match in _RANGE.finditer(seen) for fact in _range(text, match)]
        found += [fact for match in _TIME.finditer(seen) for fact in _written(text, seen, match)]
    found += [fact for match in _WORDED.finditer(seen) for fact in _worded(text, seen, match)]
    found += [fact for match in _PAST.finditer(seen) for fact in _past(text, match)]
    found += [fact for match in _NOON.finditer(seen) for fact in _noon(text, match)]
    for fact in _ranges(text, seen, sorted(found, key=lambda fact: (fact.start, -fact.end))):
        first, last = sentence(text, fact.start, fact.end)
        if not _says(_NOT_OF_IT, seen[first:last]):
            yield fact


# The hours of one sentence ask the same.
@lru_cache(maxsize=64)
def _says(pattern: re.Pattern[str], said: str) -> bool:
    return pattern.search(said) is not None


def _range(text: str, match: re.Match[str]) -> Iterator[Fact]:
    """ "09.00-18.00", "8:30 to 1", "9-18 arası": one of the ends, or a word beside, says that they are hours."""
    marked = bool(match["mark"] and match["to_mark"]) or ":" in (match["mark"], match["to_mark"])
    named = match["ampm"] or match["to_ampm"] or match["told"] or match["until"]
    if not (marked or named) or (re.search(r"\band\b", match[0]) and "between" not in match[0]):
        return
    # "9-11am" says "am" once for both.
    longest = 12 * 60 if match["to_ampm"] and not match["ampm"] else 14 * 60 + 1
    readings = [
        Hours(first, last)
        for first in _of_end(match["hour"], match["minute"], match["ampm"])
        for last in _of_end(match["to_hour"], match["to_minute"], match["to_ampm"])
        if 0 < last - first < longest
    ]
    if readings:
        start, end = match.span()
        yield Fact("hour", readings[0], start, end, text[start:end], tuple(readings[1:]))


def _of_end(hour: str, minute: str | None, ampm: str | None) -> list[int]:
    minutes = int(hour) % 24 * 60 + int(minute or 0)
    if ampm:
        return [minutes % (12 * 60) + (12 * 60 if "p" in ampm else 0)]
    return [minutes] if len(hour) == 2 and hour != "12" else [minutes, minutes + 12 * 60]


def _written(text: str, seen: str, match: re.Match[str]) -> Iterator[Fact]:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        minute = 30
    if hour * 60 + minute > 24 * 60 or not _is_a_time(text, seen, match):
        return
    if match["ampm"]:
        if not 1 <= hour <= 12:
            return
        readings = [(hour % 12 + (12 if "p" in match["ampm"] else 0)) * 60 + minute]
    else:
        part = _part_of_day(text, seen, match)
        readings = _of_day(
            hour, minute, part, plain_morning=match["hour"][0] == "0" or (match["mark"] is not None and hour >= 10)
        )
    yield _fact(text, match, readings)


def _is_a_time(text: str, seen: str, match: re.Match[str]) -> bool:
    """Whether the digits tell the time of day: what stands beside them decides."""
    if match["ampm"] or match["oclock"]:
        return True
    if match["mark"] == ":":
        return "ratio" not in seen and "oran" not in seen
    told = bool(match["saat"] or match["part"]) and not _is_duration(seen, match)
    if match["half"]:
        return told or match["case"] is not None
    if match["mark"] is None:
        return _is_a_whole_hour(text, seen, match, told)
    if told or match["later"]:
        return True
    # With a full stop it may be a date, a price, a length.
    minute, tail = int(match["minute"]), seen[match.end() : match.end() + BESIDE]
    if minute % 5 or re.match(r"\.\S", tail):
        return False
    if match["case"] or re.match(r"\s*-\s*\d", tail) or re.search(r"\d\s*-\s*\Z", _before(seen, match.start())):
        return True
    return minute % 15 == 0 and _opens(text, seen, match)


def _is_a_whole_hour(text: str, seen: str, match: re.Match[str], told: bool) -> bool:
    """ "at 9", "sabah 9'da", "10'da açılıyoruz": a number alone needs more, since "sabah 3 simit" is none."""
    after = seen[match.end() : match.end() + BESIDE]
    if match["case"] and "'" in match["case"] and not told:
        return match["case"][1] in "td" and not after.startswith(" bir") and _opens(text, seen, match)
    if match["saat"] == "at" and after.startswith(" in the"):
        return match["later"] is not None
    return told and bool(match["case"] or match["later"] or _FOLLOWS.match(after))


def _opens(text: str, seen: str, match: re.Match[str]) -> bool:
    first, last = sentence(text, match.start(), match.end())
    return _says(_OF_TODAY, seen[first:last])


def _part_of_day(text: str, seen: str, match: re.Match[str]) -> tuple[int, int] | None:
    """The part of the day that is named beside the hour, or the evening where the sentence is of tonight."""
    named = _PARTS.get(match["part"] or "") or _ENGLISH_PARTS.get((match["later"] or "").strip())
    first, last = sentence(text, match.start(), match.end())
    return named or (_EVENING if _says(_TONIGHT, seen[first:last]) else None)


def _is_duration(seen: str, match: re.Match[str]) -> bool:
    return bool(re.search(r"\d\s*\Z", _before(seen, match.start()))) and not match["part"]


def _before(seen: str, start: int) -> str:
    return seen[max(0, start - BESIDE) : start]


def _worded(text: str, seen: str, match: re.Match[str]) -> Iterator[Fact]:
    """ "dokuz buçukta", "saat dokuzda", "dokuzda açılıyoruz", "at five"; a number word alone is none."""
    told = match["saat"] or match["part"]
    # "dokuzda açılıyoruz", but "onda" and "birde" are other words.
    opens = match["word"] not in ("on", "bir") and match["case"] and match["case"].lstrip("'")[0] in "td"
    turkish = match["case"] and (told or match["half"] or (opens and _opens(text, seen, match)))
    english = match["later"] or match["oclock"] or (match["at"] and _FOLLOWS.match(seen, match.end()))
    if not (turkish or english or (match["saat"] and match["half"])):
        return
    if match["saat"] and _is_duration(seen, match):
        return
    part = _part_of_day(text, seen, match)
    hour, minute = NUMBERS[match["word"]], 30 if match["half"] else 0
    mark = (match["oclock"] or "").strip()
    if mark.startswith(("a", "p")):
        readings = [(hour % 12 + (12 if mark[0] == "p" else 0)) * 60]
    else:
        readings = _of_day(hour, minute, part, plain_morning=False)
    yield _fact(text, match, readings)


def _past(text: str, match: re.Match[str]) -> Iterator[Fact]:
    hour = int(match["word"]) if match["word"].isdecimal() else NUMBERS[match["word"]]
    minutes = hour * 60 + {"half past": 30, "quarter past": 15, "quarter to": -15}[match["how"]]
    yield _fact(text, match, [minutes, (minutes + 12 * 60) % (24 * 60)])


def _noon(text: str, match: re.Match[str]) -> Iterator[Fact]:
    """ "öğlen" is not so exact."""
    noon = 12 * 60
    yield _fact(
        text, match, [0, 24 * 60] if match["midnight"] else [noon] if match["noon"] else [noon, noon + 30, noon + 60]
    )


def _of_day(hour: int, minute: int, part: tuple[int, int] | None, *, plain_morning: bool) -> list[int]:
    """The minutes of day that an hour may mean."""
    both = [hour * 60 + minute, (hour + 12) * 60 + minute] if 1 <= hour <= 12 else [hour * 60 + minute]
    if part is not None:
        fitting = [each % (24 * 60) for each in both if part[0] * 60 <= each < part[1] * 60]
        return fitting or both[:1]
    if plain_morning or hour == 12:
        return both[:1]
    return both


def _fact(text: str, match: re.Match[str], readings: list[int]) -> Fact:
    start, end = match.span()
    start += len(match[0]) - len(match[0].lstrip())
    values = tuple(Hours(each) for each in readings)
    return Fact("hour", values[0], start, end, text[start:end], values[1:])


def _ranges(text: str, seen: str, found: list[Fact]) -> Iterator[Fact]:
    """Two hours with "to" between them are one stretch; what is only *until* has no beginning, and bounds are none."""
    waiting: Fact | None = None
    for fact in found:
        if waiting is not None and fact.start < waiting.end:
            continue
        if waiting is not None and isinstance(waiting.value, Hours) and waiting.value.last is None:
            stretch = _stretch(text, seen, waiting, fact)
            if stretch is not None:
                waiting = stretch
                continue
        yield from _bounded(seen, waiting)
        waiting = fact
    yield from _bounded(seen, waiting)


def _stretch(text: str, seen: str, first: Fact, last: Fact) -> Fact | None:
    gap = seen[first.end : last.start]
    if len(gap) > BESIDE:
        return None
    from_here = re.search(r"[td][ae]n\Z", _before(seen, first.end)) is not None
    and_between = re.search(r"\band\b", gap) and not re.search(r"\bbetween\s*\Z", _before(seen, first.start))
    if not (_TO.match(gap) and (gap.strip() or from_here)) or and_between:
        return None
    readings = [
        Hours(one.first, other.first)
        for one in first.readings
        for other in last.readings
        if isinstance(one, Hours) and isinstance(other, Hours) and one.first is not None and other.first is not None
        if one.first < other.first
    ]
    if not readings:
        return None
    readings.sort(key=lambda each: (each.first or 0, each.last or 0))
    return Fact("hour", readings[0], first.start, last.end, text[first.start : last.end], tuple(readings[1:]))


def _bounded(seen: str, fact: Fact | None) -> Iterator[Fact]:
    if fact is None:
        return
    before, after = _before(seen, fact.start), seen[fact.end : fact.end + BESIDE]
    single = isinstance(fact.value, Hours) and fact.value.last is None
    if single and (_BOUND.search(before) or _BOUND_AFTER.match(after)):
        return
    if single and (_UNTIL_BEFORE.search(before) or _UNTIL_AFTER.match(after)):
        values = tuple(Hours(None, each.first) for each in fact.readings if isinstance(each, Hours))
        fact = fact._replace(value=values[0], others=values[1:])
    yield fact
