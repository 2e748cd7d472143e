"""What a typed decoder says of a wrong value, as a path of the document and a sentence of ours."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from planner.domain.business import COUNTRY_PATTERN, LANGUAGE_PATTERN
from planner.domain.channels import PLATFORM_PATTERN
from planner.domain.goals import SUBJECT_PATTERN
from planner.domain.muted import CODE_PATTERN, FINDING_SUBJECT_PATTERN
from planner.domain.noun import ID_PATTERN, Invalid
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
    "decimal": Text("a number with a fraction"),
    "bool": Text("true or false"),
    "array": Text("a list"),
    "object": Text("an object"),
    "null": Text("null"),
    "date": Text("a day"),
}

_PLACE = re.compile(r" - at (?P<key>`key` in )?`\$\.?(?P<path>[^`]*)`$")


def refusal(error: msgspec.ValidationError, document: type[Any], values: Any) -> tuple[str, Text]:
    """The path and the sentence of what msgspec said of `values`, which are no `document`; a type of ours that refused
    one of them has said it itself.
    """
    message = str(error)
    match = _PLACE.search(message)
    path = match["path"] if match else ""
    said = message[: match.start()] if match else message
    if match and (match["key"] or "[...]" in path):
        path = _with_key(path, document, values)
    if isinstance(error.__cause__, Invalid):
        return path, error.__cause__.text
    if key := re.fullmatch(r"Object missing required field `(.*)`", said):
        return _joined(path, key[1]), Text("is missing : add it")
    if key := re.fullmatch(r"Object contains unknown field `(.*)`", said, re.DOTALL):
        return _joined(path, key[1]), Text("unknown key : remove it, or correct its spelling")
    if said.startswith("Invalid enum value"):
        return path, Text("must be one of these: {values}", values=", ".join(_allowed(document, path)))
    if "encoded date" in said:
        return path, Text('must be a day of the calendar such as "2026-12-01"')
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
    return path, Text("this value is not possible here : correct it")


def _joined(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _wrong_kind(expected: str, got: str) -> Text:
    first, *others = (_KINDS.get(kind, Text("{kind}", kind=kind)) for kind in expected.split(" | "))
    given = _KINDS.get(got, Text("{kind}", kind=got))
    if others:
        return Text("must be {kind} or {other}, and is {given}", kind=first, other=others[0], given=given)
    return Text("must be {kind}, and is {given}", kind=first, given=given)


def _with_key(path: str, document: type[Any], values: Any) -> str:
    """The path with the key of a map that msgspec leaves out: the first whose entry does not fit."""
    before, _, after = path.partition("[...]")
    *steps, field = _steps(before)
    for step in steps:
        values = values[int(step) if isinstance(values, list | tuple) else step]
    owner = _kind_at(document, steps)
    assert isinstance(owner, msgspec.inspect.StructType), path
    entry = {each.encode_name: each.type for each in msgspec.structs.fields(owner.cls)}[field]
    key = next(key for key, value in values[field].items() if not _fits({key: value}, entry))
    return f"{before}.{key}{after}"


def _fits(value: Any, kind: Any) -> bool:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _allowed(document: type[Any], path: str) -> list[str]:
    """The values of the enumeration at `path`, or of the keys of the map in which it lies."""
    kind = _kind_at(document, _steps(path))
    return [str(value) for value in kind.values] if isinstance(kind, msgspec.inspect.LiteralType) else []


def _steps(path: str) -> list[str]:
    return re.findall(r"[^.\[\]]+", path)


def _kind_at(document: type[Any], steps: list[str]) -> msgspec.inspect.Type:
    kind = _certain(msgspec.inspect.type_info(document))
    for step in steps:
        match kind:
            case msgspec.inspect.StructType(fields=fields):
                kind = _certain(next(field.type for field in fields if field.encode_name == step))
            case msgspec.inspect.VarTupleType(item_type=item):
                kind = _certain(item)
            case msgspec.inspect.DictType(key_type=key):
                kind = key
    return kind


def _certain(kind: msgspec.inspect.Type) -> msgspec.inspect.Type:
    """The type that a value has where it is not null."""
    if isinstance(kind, msgspec.inspect.UnionType):
        return next(each for each in kind.types if not isinstance(each, msgspec.inspect.NoneType))
    return kind
