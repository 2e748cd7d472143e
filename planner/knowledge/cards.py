"""A card a platform: how it differs from the others, in sentences with a source or the word judgement."""

from __future__ import annotations

import csv
from functools import cache

from planner.knowledge import cards_nearby, cards_talking, cards_watching
from planner.knowledge.cadence import default_of
from planner.knowledge.card import Card, CardSource, Line
from planner.paths import resource
from planner.text import Text

_CARDS = {card.platform: card for card in (*cards_watching.CARDS, *cards_talking.CARDS, *cards_nearby.CARDS)}
PLATFORMS_WITH_A_CARD = tuple(_CARDS)

_QUALITIES = {
    "official": Text("official"),
    "official quoted": Text("official, as quoted by others"),
    "vendor": Text("a vendor's documentation"),
    "open source": Text("the code of an open scheduler"),
    "press": Text("the press"),
}


def card_of(platform: str) -> Card | None:
    """The card of this platform; None where there is none."""
    card = _CARDS.get(platform)
    return card and card._replace(lines=(*card.lines, _minutes(platform)))


def card_source(id: str) -> CardSource:
    """The source with this id; raises KeyError."""
    return _sources()[id]


def _minutes(platform: str) -> Line:
    known = default_of(platform)
    if known is None:
        return Line("minutes", Text("How long a post takes here is not known: write down your own time."))
    return Line("minutes", Text("A post takes about {hours:hours}.", hours=known.hours_per_post))


@cache
def _sources() -> dict[str, CardSource]:
    with resource("data", "card_sources.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: _source(**row) for row in csv.DictReader(file)}


def _source(quality: str, **row: str) -> CardSource:
    return CardSource(**row, quality=_QUALITIES[quality])
