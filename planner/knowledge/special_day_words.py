"""What the days of the table are called, what they ask of a shop, and what their kinds and standings are called."""

from __future__ import annotations

from typing import Literal

from planner.domain.business import SpecialDayKind
from planner.text import Text

Standing = Literal["fixed", "rule", "announced", "computed"]
"""The same date every year; by a rule; as somebody in charge announced it; computed, to be checked."""

NAMES: dict[str, Text] = {
    "eid-al-fitr-eve": Text("Eve of Eid al-Fitr, from 13:00"),
    "eid-al-adha-eve": Text("Eve of Eid al-Adha, from 13:00"),
    "regaip": Text("Regaip Night"),
    "miraj": Text("Miraj Night"),
    "berat": Text("Berat Night"),
    "ramadan": Text("Ramadan begins"),
    "kadir": Text("Night of Kadir"),
    "mevlid": Text("Mevlid Night"),
    "ashura": Text("Day of Ashura"),
    "valentines-day": Text("Valentine's Day"),
    "womens-day": Text("International Women's Day"),
    "mothers-day": Text("Mother's Day"),
    "fathers-day": Text("Father's Day"),
    "teachers-day": Text("Teachers' Day"),
    "ataturk": Text("Commemoration of Atatürk"),
    "earthquake-2023": Text("Anniversary of the earthquakes of 6 February"),
    "earthquake-1999": Text("Anniversary of the earthquake of 17 August"),
    "new-years-eve": Text("New Year's Eve"),
    "hidrellez": Text("Hıdırellez"),
    "bread-day": Text("World Bread Day"),
    "school-opens": Text("School begins"),
}
"""By the ids of the table; other public holidays are named by the library that computes them."""

_HOLY_NIGHT = Text("The night begins on the evening of this day: the time of kandil simidi.")
_BAYRAM = Text("Tell your opening hours and until when you take orders, then send your greetings.")
_NATIONAL = Text("A greeting, and nothing for sale in the same post.")
_QUIET = Text("Say something quiet, or nothing. Nothing for sale on this day.")
NOTES: dict[str, Text] = {
    **dict.fromkeys(("regaip", "miraj", "berat", "kadir", "mevlid"), _HOLY_NIGHT),
    "ramadan": Text("The month of pide. People look at their phones before iftar: move your posting hours there."),
    **dict.fromkeys(("eid-al-fitr", "eid-al-adha"), _BAYRAM),
    **dict.fromkeys(("republic-day", "national-sovereignty-day", "youth-and-sports-day", "victory-day"), _NATIONAL),
    **dict.fromkeys(("ataturk", "earthquake-2023", "earthquake-1999"), _QUIET),
    "school-opens": Text("The ministry announces it anew each year: type it in once you know it."),
}
"""What a day asks of a shop, by the ids of the table; most days have none."""
KIND_WORDS: dict[SpecialDayKind, Text] = {
    "public": Text("Public holidays"),
    "religious": Text("Religious days"),
    "remembrance": Text("Days of remembrance"),
    "commercial": Text("Commercial days"),
    "other": Text("Other days"),
}
"""The kinds of special days, in the order in which they are asked for."""
STANDING_WORDS: dict[Standing, Text] = {
    "fixed": Text("the same date every year"),
    "rule": Text("by a rule"),
    "announced": Text("as announced"),
    "computed": Text("computed, to be checked"),
}
"""How sure the date of a special day is."""
