"""How a platform counts a text, and what it finds in it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from planner.counting import bluesky, elsewhere, mastodon, threads, x
from planner.counting.characters import characters, graphemes, utf8_bytes, utf16_units
from planner.counting.found import Found
from planner.knowledge.limits import Limit, Unit, limits_of

_LENGTHS = {
    "characters": characters,
    "graphemes": graphemes,
    "UTF-16 code units": utf16_units,
    "UTF-8 bytes": utf8_bytes,
}
Kind = Literal["characters", "bytes"]


class Measure(NamedTuple):
    """How long a text is by one of its limits, and the limit, itself allowed; both in the limit's unit."""

    kind: Kind
    length: int
    limit: int
    unit: Unit

    @property
    def fits(self) -> bool:
        """Whether the limit is kept."""
        return self.length <= self.limit


class Count(NamedTuple):
    """A text as a platform counts it.

    `length`, `limit` and `unit` are those of the first of `measures`; it `fits` when it keeps them all, and holds
    nothing that the platform refuses. The lists hold what the platform would link, in the order of the text, without
    the leading sign.
    """

    platform: str
    format: str
    length: int
    limit: int
    unit: Unit
    fits: bool
    links: tuple[str, ...]
    mentions: tuple[str, ...]
    hashtags: tuple[str, ...]
    cashtags: tuple[str, ...]
    measures: tuple[Measure, ...]


def count(platform: str, text: str, format: str | None = None) -> Count:
    """How `platform` counts the text in a format of the limits table or of a placement; without one, in its first.

    Raises `Refused` for a platform that has no limits, and for a format that it has not.
    """
    limits = limits_of(platform, format)
    found, length = _found(platform, text)
    if not limits.text:
        # A title and an alt text hold what they hold: only in a post something is counted apart.
        length = None
    measures = tuple(_measure(limit, text, length) for limit in limits.measured)
    fits = all(measure.fits for measure in measures) and (limits.text == () or platform != "x" or x.accepts(text))
    first = measures[0]
    return Count(platform, limits.format, first.length, first.limit, first.unit, fits, *found, measures)


def _found(platform: str, text: str) -> tuple[Found, int | None]:
    """What the platform finds in the text; and its length where that hangs on what is found."""
    match platform:
        case "x":
            return x.counted(text)
        case "mastodon":
            return mastodon.counted(text)
        case "bluesky":
            return bluesky.found(text), None
        case "threads":
            return elsewhere.found(platform, text), threads.length(text)
        case _:
            return elsewhere.found(platform, text), None


def _measure(limit: Limit, text: str, length: int | None) -> Measure:
    if length is None:
        length = _LENGTHS[limit.unit](text)
    return Measure("bytes" if limit.unit == "UTF-8 bytes" else "characters", length, limit.value, limit.unit)
