"""What a typed decoder says of a wrong value, as a path of the document and a sentence of ours."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from planner.domain.business import COUNTRY_PATTERN, LANGUAGE_PATTERN
from planner.domain.channels import PLATFORM_PATTERN
from planner.domain.goals import SUBJECT_PATTERN
from planner.domain.muted import CODE_PATTERN, FINDING_SUBJECT_PATTERN
from planner.domain.noun import ID_PATTERN
from planner.domain.times import CLOCK_PATTERN, HOURS_PATTERN
from planner.text import Text

# As msgspec quotes them.
_PATTERNS = {
    repr(ID_PATTERN): Text("must be an id of 1 to 40 letters from a to z, digits, points, hyphens or underscores"),
    repr(COUNTRY_PATTERN): Text('must be a country in two capitals : Türkiye is "TR"'),
    repr(LANGUAGE_PATTERN): Text('must be a language in small letters : Turkish is "tr"'),
    repr(PLATFORM_PATTERN): Text('must be a platform in small letters such as "instagram"'),
    repr(CLOCK_PATTERN): Text('must be a time of day such as "09:30"'),
    repr(HOURS_PATTERN): Text('must be hours of a day such as "08:00-18:00"'),
    repr(SUBJECT_PATTERN): Text('must name a goal, an audience or a channel such as "goal:g1"'),
    repr(FINDING_SUBJECT_PATTERN): Text('must name what is muted such as "post:p1", or "plan"'),
    repr(CODE_PATTERN): Text('must be the code of a finding such as "cadence.gap"'),
}

_KINDS = {
    "str": Text("a text"),
    "int": Text("a whole number"),
    "float": Text("a number"),
    "decimal": Text("a number"),
    "bool": Text("true or false"),
    "array": Text("a list"),
    "object": Text("an object"),
    "null": Text("null"),
    "date": Text("a day"),
}

_PLACE = re.compile(r" - at (?:`key` in )?`\$\.?(?P<path>[^`]*)`$")


def refusal(message: str, document: type[Any], own: Text | None) -> tuple[str, Text]:
    """The path and the sentence of msgspec's `message` about a `document`; `own` is the sentence where a type of ours
    refused it.
    """
    match = _PLACE.search(message)
    path = match["path"].replace("[...]", "") if match else ""
    said = message[: match.start()] if match else message
    if own is not None:
        return path, own
    if key := re.fullmatch(r"Object missing required field `(.*)`", said):
        return _joined(path, key[1]), Text("is missing : add it")
    if key := re.fullmatch(r"Object contains unknown field `(.*)`", said, re.DOTALL):
        return _joined(path, key[1]), Text("unknown key : remove it, or correct its spelling")
    if re.match(r"Invalid enum value", said):
        return path, Text("must be one of these: {values}", values=", ".join(_allowed(document, path)))
    if "encoded date" in said:
        return path, Text('must be a day such as "2026-12-01"')
    if pattern := re.fullmatch(r"Expected `str` matching regex (.*)", said):
        return path, _PATTERNS[pattern[1]]
    if bound := re.fullmatch(r"Expected `int` (>=|<=) (-?\d+)", said):
        if bound[1] == ">=":
            return path, Text("must be {n} or more", n=int(bound[2]))
        return path, Text("must be {n} or less", n=int(bound[2]))
    if length := re.fullmatch(r"Expected `str` of length <= (\d+)", said):
        return path, Text("must have {n} characters at most : shorten it", n=int(length[1]))
    if kinds := re.fullmatch(r"Expected `(.*)`, got `(.*)`", said):
        return path, _wrong_kind(kinds[1], kinds[2])
    return path, Text("has a value that it cannot have : correct it")


def _joined(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _wrong_kind(expected: str, got: str) -> Text:
    first, *others = (_KINDS.get(kind, Text("{kind}", kind=kind)) for kind in expected.split(" | "))
    given = _KINDS.get(got, Text("{kind}", kind=got))
    if others:
        return Text("must be {kind} or {other}, and is {given}", kind=first, other=others[0], given=given)
    return Text("must be {kind}, and is {given}", kind=first, given=given)


def _allowed(document: type[Any], path: str) -> list[str]:
    """The values of the enumeration that stands at `path`."""
    found = msgspec.inspect.type_info(document)
    for step in re.findall(r"[^.\[\]]+", path):
        found = _inside(found, step)
    found = _inside(found, "")
    while isinstance(found, msgspec.inspect.DictType):
        found = found.key_type
    return [str(value) for value in found.values] if isinstance(found, msgspec.inspect.LiteralType) else []


def _inside(kind: msgspec.inspect.Type, step: str) -> msgspec.inspect.Type:
    while isinstance(kind, msgspec.inspect.UnionType):
        kind = next(each for each in kind.types if not isinstance(each, msgspec.inspect.NoneType))
    if isinstance(kind, msgspec.inspect.StructType) and step:
        return next(field.type for field in kind.fields if field.encode_name == step)
    if isinstance(kind, msgspec.inspect.VarTupleType) and step:
        return kind.item_type
    return kind
