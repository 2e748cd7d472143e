"""How long it still takes, in a text: `3 gün kaldı`, `son 3 gün`, `yarın son gün`, `3 days left`, `one week to go`.

"3 spots left" and "3 saat kaldı" count no days; "for three days" and "üç gün durur" count none that are left. What is
left for signing up or ordering leads to another day, and is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planner.reading.fact import Countdown, Fact
from planner.reading.letters import NUMBER, number, sentence

_COUNT = rf"(?P<count>(?<![\w.,:/])(?:{NUMBER}|a))"
_UNIT = r"(?P<unit>gun(?:umuz)?|hafta|days?|weeks?|nights?|sleeps?)"
_LEFT = re.compile(
    rf"(?<!less than )(?<!more than )(?<!about )(?<!almost )\b{_COUNT}\s(?:more\s|short\s|full\s)?{_UNIT}(?:cuk)?\s"
    r"(?:(?:is |are )?(?:left|to go|remain(?:s|ing)?|until|away)\b|kaldi\b|kala\b|var\b(?=\W*(?:[.!?…\n]|\Z)))"
)
# "over the last two weeks" is past, "last 3 days!" is not.
_LAST = re.compile(
    rf"\b(?:son|(?<!the )(?<!these )(?:last|final))\s{_COUNT}\s{_UNIT}\b(?![a-z])"
    r"(?!\s?(?:dir|icinde|we|were|of the year))"
)
_TOWARDS = re.compile(
    rf"\b(?:acilis\w*|bulusma\w*|baslama\w*|etkinlig\w*|konser\w*)(?<=[ae])\s{_COUNT}\s{_UNIT}(?=\W*(?:[!.…\n]|\Z))"
    rf"|\b(?:only|just|sadece"
    rf"|yalniz)\s{_COUNT.replace('count', 'more')}\smore\s{_UNIT.replace('unit', 'more_unit')}\b"
)
_IN = re.compile(
    rf"\b(?:in|just)\s{_COUNT}\s{_UNIT}\b|"
    rf"\b(?P<later>(?<![\w.,:/]){NUMBER})\s(?P<later_unit>gun|hafta)\ssonra\b"
)
_LAST_DAY = re.compile(
    r"\b(?P<when>yarin|bugun)(?: da)? son gun\b(?! isig| bat)|\bson gun(?:umuz)? (?P<behind>yarin|bugun)\b"
    r"|\b(?P<english>tomorrow|today)(?:'s| is) (?:the |our |your )?(?:very )?last (?:day|chance)\b"
    r"|\b(?:last day|ends|ending|last chance)(?: is)? (?P<ends>tomorrow|today|tonight)\b"
)
_ANNOUNCES = re.compile(
    r"\b(?:open\w*|start\w*|begin\w*|launch\w*|see you|celebrat\w*|arriv\w*|coming|happen\w*|join|meet|party|doors?|"
    r"ac(?:il|iyor|acag)\w*|basl(?:iyor|ayac)\w*|bulus\w*|gorus\w*|bekl\w*|kutl\w*|kapiday\w*|gel(?:in|iyor)\w*)\b"
)
_FOR_ANOTHER_DAY = re.compile(
    r"\b(?:sign|register|registration|rsvp|apply|application|order|pre-?order|book(?:ing)?s?|reserve|deadline|submit|"
    r"kayit\w*|basvur\w*|siparis\w*|rezervasyon\w*|ayirt\w*|yazilma\w*)\b"
)


def countdowns(text: str, seen: str) -> Iterator[Fact]:
    """The countdowns of a text, and `seen`, which is its plain form."""
    for match in _LEFT.finditer(seen):
        yield from _fact(text, seen, match, Countdown(_days(match["count"], match["unit"])))
    for match in _TOWARDS.finditer(seen):
        count, unit = match["count"] or match["more"], match["unit"] or match["more_unit"]
        yield from _fact(text, seen, match, Countdown(_days(count, unit)))
    for match in _LAST.finditer(seen):
        yield from _fact(text, seen, match, Countdown(_days(match["count"], match["unit"]), with_today=True))
    for match in _IN.finditer(seen):
        first, last = sentence(text, *match.span())
        if _ANNOUNCES.search(seen[first:last]):
            count, unit = match["count"] or match["later"], match["unit"] or match["later_unit"]
            yield from _fact(text, seen, match, Countdown(_days(count, unit)))
    for match in _LAST_DAY.finditer(seen):
        when = match["when"] or match["behind"] or match["english"] or match["ends"]
        yield from _fact(text, seen, match, Countdown(int(when in ("yarin", "tomorrow")), to_end=True))


def _days(count: str, unit: str) -> int:
    return (1 if count == "a" else number(count)) * (7 if unit.startswith(("hafta", "week")) else 1)


def _fact(text: str, seen: str, match: re.Match[str], value: Countdown) -> Iterator[Fact]:
    first, last = sentence(text, *match.span())
    if not _FOR_ANOTHER_DAY.search(seen[first:last]):
        start, end = match.span()
        yield Fact("countdown", value, start, end, text[start:end].rstrip())
