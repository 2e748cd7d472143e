"""What platforms refuse: how long a text may be, how many hashtags, mentions and pictures; a shipped table."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple, get_args

from planner.domain.posts import Format
from planner.errors import Refused
from planner.knowledge.platforms import platform_name
from planner.paths import resource
from planner.text import Text

Unit = Literal["weighted", "graphemes", "characters", "UTF-16 code units", "UTF-8 bytes", "count"]
"""What a limit counts. Characters are code points after NFC; `count` is of things, the others are of text."""

QUALITIES: Mapping[str, Text] = {
    "official": Text("official"),
    "official quoted": Text("official, as quoted by others"),
    "vendor": Text("a vendor's documentation"),
    "open source": Text("the code of an open scheduler"),
    "weak": Text("a weak source"),
}
"""How official a source is, in words."""
_OF_THE_PLATFORM = ("official", "official quoted")
_A_SERVER_MAY_ALLOW_MORE = "server"
REMARKS: Mapping[str, Text] = {
    "archived": Text("from code that is archived"),
    "interface_10": Text("a program that posts for you may add only 10"),
    "no_number": Text("a scheduler's limit; the platform itself names none"),
    "reference_30": Text("the reference still says 30"),
    _A_SERVER_MAY_ALLOW_MORE: Text("a server may allow more"),
    "vendor_3": Text("one vendor allows 3"),
}
"""What is to be known of a limit beside its source, in words."""
_OF_TEXT = ("text", "title", "alt_text")
_ONE_OF_EACH = (
    "title", "alt_text", "hashtags", "hashtags_rule", "mentions", "cashtags", "images_min", "images_max",
)  # fmt: skip
# Formats of a placement that the table has under another name; the others are as the platform's first text.
_PLACED = {
    ("reddit", "post"): "text post",
    ("tiktok", "carousel"): "photo",
    ("tiktok", "post"): "photo",
}
# On these platforms a text beside media has a limit of its own.
_PLACED_WITH_MEDIA = {"telegram": "media caption"}


class Limit(NamedTuple):
    """One limit, itself allowed. `source` is the id of a `LimitSource`, `quality` a key of `QUALITIES`, `remark` one of
    `REMARKS`.
    """

    value: int
    unit: Unit
    source: str
    quality: str
    remark: str | None

    @property
    def refuses(self) -> bool:
        """Whether the platform itself says that it takes no more; where a server may allow more, it does not."""
        return self.quality in _OF_THE_PLATFORM and self.remark != _A_SERVER_MAY_ALLOW_MORE


class Limits(NamedTuple):
    """The limits of a format on a platform; None where none is known.

    All of `text` apply to the text; it is empty where there is only a title. Beyond `hashtags` a platform advises
    against more, where `hashtags_rule` stands beside it, and refuses beyond that.
    """

    platform: str
    format: str
    text: tuple[Limit, ...]
    title: Limit | None
    alt_text: Limit | None
    hashtags: Limit | None
    hashtags_rule: Limit | None
    mentions: Limit | None
    cashtags: Limit | None
    images_min: Limit | None
    images_max: Limit | None

    @property
    def measured(self) -> tuple[Limit, ...]:
        """What a text is measured by: the limits of the text, else that of the title, else that of the alt text."""
        return self.text or tuple(each for each in (self.title or self.alt_text,) if each)


class LimitSource(NamedTuple):
    """Where a limit comes from; `published` is as exact as is known, empty for a page that lives on; `quality` is a key
    of `QUALITIES`.
    """

    id: str
    short: str
    title: str
    publisher: str
    url: str
    published: str
    quality: str


def platforms_with_limits() -> tuple[str, ...]:
    """The platforms of the table, in its order."""
    return tuple(_rows())


@cache
def formats_of(platform: str) -> tuple[str, ...]:
    """The names of the platform's formats in the table, in its order; empty where the table has none."""
    named = (row["format"] for row in _rows().get(platform, ()) if row["format"])
    return tuple(dict.fromkeys(named))


@cache
def limits_of(platform: str, format: str | None = None) -> Limits:
    """The limits of a format: one of the table, or one of a placement; without one, the platform's first.

    A name of the table goes before a placement's. Raises `Refused` for a platform that the table has not, and for a
    format that is neither.
    """
    if platform not in _rows():
        known = [platform_name(each) for each in platforms_with_limits()]
        raise Refused(
            Text(
                "no limits are known for {name} : there are those of {platforms}",
                name=platform_name(platform),
                platforms=known,
            )
        )
    among = formats_of(platform)
    if format is None:
        named = among[0]
    elif format in among:
        named = format
    elif format in get_args(Format):
        named = placed_as(platform, format)
    else:
        raise Refused(
            Text(
                '{name} has no format "{wanted}" : choose one of {possible}',
                name=platform_name(platform),
                wanted=format,
                possible=list(dict.fromkeys((*among, *get_args(Format)))),
            )
        )
    return _limits(platform, named)


def placed_as(platform: str, format: str, with_media: bool = False) -> str:
    """The table's name for a placement of this format, with pictures or a film, or without."""
    if with_media and platform in _PLACED_WITH_MEDIA:
        return _PLACED_WITH_MEDIA[platform]
    if (platform, format) in _PLACED:
        return _PLACED[platform, format]
    return format if format in formats_of(platform) else formats_of(platform)[0]


def limit_source(id: str) -> LimitSource:
    """The source with this id; raises KeyError."""
    return _sources()[id]


def _limits(platform: str, format: str) -> Limits:
    measured = [row["format"] for row in _rows()[platform] if row["what"] in _OF_TEXT]
    # A format without a text of its own, as a carousel, has that of the platform's first.
    like = format if format in measured else measured[0]
    first = {what: next(iter(_all(platform, what, (format, like, "", "image"))), None) for what in _ONE_OF_EACH}
    return Limits(platform, format, text=_all(platform, "text", (like,)), **first)


def _all(platform: str, what: str, formats: tuple[str, ...]) -> tuple[Limit, ...]:
    """The limits of the first of the formats that has any; the format "" stands for all of a platform's."""
    rows = [row for row in _rows()[platform] if row["what"] == what]
    for format in formats:
        if found := tuple(_limit(row) for row in rows if row["format"] == format):
            return found
    return ()


def _limit(row: dict[str, str]) -> Limit:
    unit: Unit = row["unit"]  # type: ignore[assignment]  # a test holds the table against Unit
    quality = limit_source(row["source"]).quality
    return Limit(int(row["value"]), unit, row["source"], quality, row["remark"] or None)


@cache
def _rows() -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    with resource("data", "limits.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["platform"], []).append(row)
    return found


@cache
def _sources() -> dict[str, LimitSource]:
    with resource("data", "limit_sources.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: LimitSource(**row) for row in csv.DictReader(file)}
