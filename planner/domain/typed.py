"""Whether a thing that was made by a program holds what one from a document may: Python checks no types by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from planner.domain.noun import Noun, from_json, to_json
from planner.domain.refusals import refusal
from planner.text import Text

# Line ends and tabs are text; what commands a terminal is not.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_HALF = re.compile(r"[\ud800-\udfff]")


def mistyped(noun: Noun) -> Iterator[tuple[str, Text]]:
    """What of the thing the plan document would refuse by its type, with its place inside the thing."""
    values = msgspec.to_builtins(noun, enc_hook=to_json)
    try:
        msgspec.convert(values, type(noun), dec_hook=from_json)
    except msgspec.ValidationError as error:
        yield refusal(error, type(noun), values)
    yield from unprintable(values, "")


def unprintable(value: Any, path: str) -> Iterator[tuple[str, Text]]:
    """The texts inside JSON values that have characters which are no text, with their paths."""
    if isinstance(value, str):
        if _CONTROL.search(value):
            yield path, Text("has a control character in it : remove it")
        if _HALF.search(value):
            yield path, Text("has a broken character in it : write it again")
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from unprintable(key, f"{path}.{key}" if path else key)
            yield from unprintable(each, f"{path}.{key}" if path else key)
    elif isinstance(value, list | tuple):
        for index, each in enumerate(value):
            yield from unprintable(each, f"{path}[{index}]")
