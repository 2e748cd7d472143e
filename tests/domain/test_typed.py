"""What a program makes is held to what a document may hold."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from msgspec.structs import replace

from planner.domain.audiences import Audience
from planner.domain.business import Business
from planner.domain.changes import TABLES
from planner.domain.noun import Noun, Share
from planner.domain.plan import Plan, Table
from planner.domain.posts import Medium, Placement, Post
from planner.domain.times import LocalTime
from planner.domain.typed import mistyped, unprintable
from planner.text import speak
from tests.drawing import plans
from tests.plans import whole_plan

POST = Post("p1", "Bread")


def said(noun: Noun) -> list[tuple[str, str]]:
    return [(path, speak(text, "en")) for path, text in mistyped(noun)]


def nouns(plan: Plan) -> list[Noun]:
    parts = [getattr(plan, table) for table in TABLES]
    return [noun for part in parts for noun in (part if isinstance(part, Table) else (part,))]


def test_whatever_a_whole_plan_holds_is_well_typed() -> None:
    assert [said(noun) for noun in nouns(whole_plan())] == [[]] * len(nouns(whole_plan()))


@given(plans())
def test_whatever_was_read_is_well_typed(plan: Plan) -> None:
    assert [each for noun in nouns(plan) for each in said(noun)] == []


@pytest.mark.parametrize(
    ("noun", "path", "sentence"),
    [
        (replace(POST, id="a b"), "id", "must be an id of 1 to 40 letters"),
        (replace(POST, title=None), "title", "must be a text, and is null"),
        (replace(POST, title="x" * 501), "title", "must have 500 characters at most"),
        (replace(POST, status="published"), "status", "must be one of these: approved, cancelled, draft"),
        (replace(POST, goals=("g1", 3)), "goals[1]", "must be a text, and is a whole number"),
        (replace(POST, media=(Medium("a.jpg", people="pets"),)), "media[0].people", "must be one of these"),  # type: ignore[arg-type]
        (replace(POST, placements=(Placement("ig", at=LocalTime("2026-02-30")),)), "placements[0].at", "must be a day"),
        (replace(POST, placements=(Placement("ig", at=LocalTime("2026-12-01T24:00")),)), "placements[0].at", "must be"),
        (Business(promotional_share_max=Share("1.5")), "promotional_share_max", "must be a share from 0 to 1"),
        (Business(service_hours={"mon": ("8-18",)}), "service_hours.mon[0]", "must be hours of a day"),
        (Audience("a", "A", traits={"age": ("x", "\ud83c")}), "traits.age[1]", "has a broken character in it"),
        (replace(POST, text="ring \u0007"), "text", "has a control character in it : remove it"),
        (replace(POST, tags=("ok", "\u009b")), "tags[1]", "has a control character in it"),
    ],
)  # fmt: skip
def test_what_a_document_would_refuse_is_found(noun: Noun, path: str, sentence: str) -> None:
    [(found, text)] = said(noun)
    assert found == path
    assert sentence in text


def test_line_ends_and_tabs_are_text() -> None:
    assert said(replace(POST, text="one\r\ntwo\tthree\n👩‍🍳 \u2028 \u00a0")) == []


@pytest.mark.parametrize(
    ("value", "paths"),
    [
        ("plain", []),
        (["a", {"b": "\x00"}], ["[1].b"]),
        ({"k\x1b": "v"}, ["k\x1b"]),
        ({"a": {"b": ("\x7f", "\udc80\x80")}}, ["a.b[0]", "a.b[1]", "a.b[1]"]),
        ([1, None, True, 2.5], []),
    ],
)
def test_texts_are_looked_at_wherever_they_stand(value: Any, paths: list[str]) -> None:
    assert [path for path, _ in unprintable(value, "")] == paths
