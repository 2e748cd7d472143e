"""The sentences for wrong values: one for whatever a typed decoder may say of a document."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.noun import from_json
from planner.domain.refusals import refusal
from planner.errors import Refused
from planner.exchange.document import Document, decode
from planner.text import speak

BAKERY = (Path(__file__).parent.parent / "exchange" / "bakery.json").read_bytes()
LAST_RESORT = "this value is not possible here"


def said(values: Any) -> tuple[str, str]:
    with pytest.raises(msgspec.ValidationError) as failed:
        msgspec.convert(values, Document, dec_hook=from_json)
    path, text = refusal(failed.value, Document, values)
    return path, speak(text, "en")


def kinds(kind: msgspec.inspect.Type) -> Iterator[msgspec.inspect.Type]:
    """The types of all that can stand in a document."""
    yield kind
    match kind:
        case msgspec.inspect.StructType(fields=fields):
            for field in fields:
                yield from kinds(field.type)
        case msgspec.inspect.UnionType(types=types):
            for each in types:
                yield from kinds(each)
        case msgspec.inspect.VarTupleType(item_type=item):
            yield from kinds(item)
        case msgspec.inspect.DictType(key_type=key, value_type=value):
            yield from kinds(key)
            yield from kinds(value)


def test_every_pattern_has_a_sentence() -> None:
    found = kinds(msgspec.inspect.type_info(Document))
    patterns = {kind.pattern for kind in found if isinstance(kind, msgspec.inspect.StrType) and kind.pattern}
    assert len(patterns) == 9
    for pattern in patterns:
        error = msgspec.ValidationError(f"Expected `str` matching regex {pattern!r} - at `$.business`")
        assert LAST_RESORT not in speak(refusal(error, Document, {})[1], "en")


def test_the_path_of_the_document_itself_is_empty() -> None:
    assert said([]) == ("", "must be an object, and is a list")
    assert said({"rytm": 1}) == ("rytm", "unknown key : remove it, or correct its spelling")


def test_keys_of_maps_stand_in_the_path() -> None:
    hours = {"mon": ["08:00-18:00"], "tue": ["08:00-18:00", "8-18"]}
    assert said({"business": {"service_hours": hours}})[0] == "business.service_hours.tue[1]"
    assert said({"business": {"service_hours": {"mon": [], "Tue": []}}}) == (
        "business.service_hours.Tue",
        "must be one of these: fri, mon, sat, sun, thu, tue, wed",
    )
    audience = {"id": "a", "name": "A", "traits": {"good": ["x"], "bad one": ["x", None]}}
    assert said({"audiences": [audience]}) == ("audiences[0].traits.bad one[1]", "must be a text, and is null")
    audience["traits"] = {"x" * 501: []}
    path, sentence = said({"audiences": [audience]})
    assert path == f"audiences[0].traits.{'x' * 501}"
    assert sentence == "must have 500 characters at most : shorten it"


def test_values_of_an_enumeration_are_found_below_null_and_in_lists() -> None:
    post = {"id": "p", "title": "t", "placements": [{"channel": "ig", "format": "film"}]}
    path, sentence = said({"posts": [post]})
    assert path == "posts[0].placements[0].format"
    assert "carousel, interaction, post, reel, short, status, story, video" in sentence


def test_what_nobody_foresaw_still_has_its_path() -> None:
    error = msgspec.ValidationError("Something new - at `$.posts[3].title`")
    path, text = refusal(error, Document, {})
    assert path == "posts[3].title"
    assert LAST_RESORT in speak(text, "en")
    assert refusal(msgspec.ValidationError("Something new"), Document, {})[0] == ""


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["", "2026-13-01"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)  # fmt: skip


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every list or object of a document with each of its indexes or keys."""
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield value, key
            yield from places(each)


@settings(max_examples=300)
@given(st.data())
def test_whatever_stands_anywhere_is_read_or_refused_with_a_path(data: st.DataObject) -> None:
    document = json.loads(BAKERY)
    holder, key = data.draw(st.sampled_from(list(places(document))))
    holder[key] = data.draw(JSON)
    try:
        decode(json.dumps(document).encode(), "broken.json")
    except Refused as refused:
        said = speak(refused.text, "en")
        assert re.match(r"cannot read broken\.json : [a-z]+.*: ", said, re.DOTALL), said
        assert f": {LAST_RESORT}" not in said


@settings(max_examples=300)
@given(st.integers(0, len(BAKERY)), st.integers(0, 40), st.binary(max_size=8))
def test_whatever_bytes_there_are_is_read_or_refused(start: int, length: int, data: bytes) -> None:
    with contextlib.suppress(Refused):
        decode(BAKERY[:start] + data + BAKERY[start + length :], "broken.json")
