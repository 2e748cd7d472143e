"""The plan document: a whole plan as JSON, in and out.

Canonical on the way out: keys in the order of the nouns' fields, every key written, empty lists left out at the top
level, whole numbers without a fraction, UTF-8, two spaces, one line end. Refused on the way in with the path of the
value.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from planner.domain.audiences import Audience
from planner.domain.business import Business, Person
from planner.domain.changes import TABLES
from planner.domain.channels import Channel
from planner.domain.content import Campaign, Event, Pillar
from planner.domain.faults import faults
from planner.domain.goals import Goal, Review
from planner.domain.holds import Hold
from planner.domain.muted import Muted
from planner.domain.noun import Noun, from_json, to_json
from planner.domain.plan import Plan, Table, table_of
from planner.domain.posts import Post
from planner.domain.refusals import refusal
from planner.domain.statistics import FollowerProfile, StatisticsTable
from planner.domain.strategy import Strategy
from planner.domain.typed import unprintable
from planner.domain.voice import VoiceGuide
from planner.errors import Refused
from planner.text import Text

VERSION = 4
LARGEST_BYTES = 64 * 1024 * 1024


class Document(Noun, frozen=True):
    """The plan document, version 4; those before it lack keys of it."""

    ritim: int = VERSION
    business: Business = Business()
    strategy: Strategy = Strategy()
    people: tuple[Person, ...] = ()
    goals: tuple[Goal, ...] = ()
    reviews: tuple[Review, ...] = ()
    audiences: tuple[Audience, ...] = ()
    statistics: tuple[StatisticsTable, ...] = ()
    channels: tuple[Channel, ...] = ()
    follower_profiles: tuple[FollowerProfile, ...] = ()
    pillars: tuple[Pillar, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    events: tuple[Event, ...] = ()
    posts: tuple[Post, ...] = ()
    holds: tuple[Hold, ...] = ()
    voice: VoiceGuide = VoiceGuide()
    muted: tuple[Muted, ...] = ()


def encode(plan: Plan) -> bytes:
    """The canonical document of a plan: the same bytes for an equal plan whose maps are in the same order."""
    parts: dict[str, Any] = {}
    for name in TABLES:
        part = getattr(plan, name)
        parts[name] = tuple(part) if isinstance(part, Table) else part
    values: dict[str, Any] = msgspec.to_builtins(Document(**parts), enc_hook=to_json)
    written = {name: value for name, value in values.items() if value != ()}
    return (json.dumps(written, ensure_ascii=False, indent=2) + "\n").encode()


def read(path: Path) -> Plan:
    """The plan in the document file at `path`. Raises `Refused`, OSError."""
    with path.open("rb") as file:
        data = file.read(LARGEST_BYTES + 1)
    return decode(data, path.name)


def decode(data: bytes, name: str) -> Plan:
    """The plan of a document; `name` is what its refusal calls the file. Raises `Refused`."""
    values = _json(data, name)
    if isinstance(values, dict) and isinstance(version := values.get("ritim", VERSION), int) and version > VERSION:
        raise _refused(name, "ritim", Text("made by a newer Ritim : update Ritim, then open it"))
    try:
        document = msgspec.convert(values, Document, dec_hook=from_json)
    except msgspec.ValidationError as error:
        path, text = refusal(error, Document, values)
        raise _refused(name, path, text) from None
    if document.ritim < 1:
        raise _refused(name, "ritim", Text("is not a version of the plan document : write {version}", version=VERSION))
    plan = _plan(document, name)
    for path, text in faults(plan):
        raise _refused(name, path, text)
    return plan


def _refused(name: str, path: str, text: Text) -> Refused:
    if path:
        return Refused(Text("cannot read {file} : {place}: {fault}", file=name, place=path, fault=text))
    return Refused(Text("cannot read {file} : {fault}", file=name, fault=text))


class _Twice(dict[str, Any]):
    """An object in which a key stands twice."""

    key: str


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) == len(pairs):
        return values
    twice = _Twice(values)
    [(twice.key, _)] = Counter(key for key, _ in pairs).most_common(1)
    return twice


def _number(digits: str) -> int | Decimal:
    """Exactly; 3.0 is the whole number 3. What is no number, or a huge one, is left for the refusal."""
    try:
        number = Decimal(digits)
    except ArithmeticError:  # an exponent beyond all bounds
        return Decimal("Infinity")
    return int(number) if not _huge(number) and number == number.to_integral_value() else number


def _huge(number: Decimal) -> bool:
    return not number.is_finite() or number.adjusted() >= 18


def _json(data: bytes, name: str) -> Any:
    if len(data) > LARGEST_BYTES:
        raise _refused(name, "", Text("it is too large for a plan document : name the right file"))
    if data.startswith(b"SQLite format 3"):
        raise _refused(name, "", Text("it is a plan file, not a document : export it as .json first"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _refused(name, "", Text("it is not UTF-8 text : save it as UTF-8")) from None
    try:
        values = json.loads(
            text, parse_int=_number, parse_float=_number, parse_constant=Decimal, object_pairs_hook=_object
        )
        untidy = next(chain(_untidy(values, ""), unprintable(values, "")), None)
    except json.JSONDecodeError as error:
        line, column = str(error.lineno), str(error.colno)
        raise _refused(
            name, "", Text("line {line}, column {column}: not JSON : correct it there", line=line, column=column)
        ) from None
    except RecursionError:
        raise _refused(name, "", Text("it is nested too deeply for a plan : correct it")) from None
    if untidy is not None:
        raise _refused(name, *untidy)
    return values


def _untidy(value: Any, path: str) -> Iterator[tuple[str, Text]]:
    """What no type speaks of, with its path: keys that stand twice, huge numbers."""
    if isinstance(value, Decimal) and _huge(value):
        yield path, Text("is no number, or too large a one : correct it")
    elif isinstance(value, dict):
        if isinstance(value, _Twice):
            yield path, Text('the key "{key}" appears twice : keep one of them', key=value.key)
        for key, each in value.items():
            yield from _untidy(each, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _untidy(each, f"{path}[{index}]")


def _plan(document: Document, name: str) -> Plan:
    parts: dict[str, Any] = {}
    for table in TABLES:
        part = getattr(document, table)
        if not isinstance(part, tuple):
            parts[table] = part
            continue
        seen: set[str] = set()
        for index, noun in enumerate(part):
            if noun.id in seen:
                place = f"{table}[{index}]" if isinstance(noun, Review | Muted) else f"{table}[{index}].id"
                raise _refused(name, place, Text('"{id}" already exists : choose another id', id=noun.id))
            seen.add(noun.id)
        parts[table] = table_of(part)
    return replace(
        Plan(**parts),
        events=table_of(replace(event, ends=event.ends or event.starts) for event in document.events),
        posts=table_of(_filled(post) for post in document.posts),
    )


def _filled(post: Post) -> Post:
    """A post that says it is posted was posted when it was planned, where nothing else is known."""
    if post.status != "posted" or all(placement.posted_at for placement in post.placements):
        return post
    placements = (replace(each, posted_at=each.posted_at or each.at) for each in post.placements)
    return replace(post, placements=tuple(placements))
