"""The plan document in and out: what was written comes back, and once more it is the same to the byte."""

from __future__ import annotations

import json
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from planner.domain.goals import Decision
from planner.domain.plan import Plan, table_of
from planner.domain.strategy import Strategy
from planner.exchange.document import Document, decode, encode, read
from planner.exchange.new import new_plan
from planner.store.file import PlanFile
from tests.drawing import documents, written
from tests.plans import whole_plan

BAKERY = Path(__file__).with_name("bakery.json")
CANONICAL = Path(__file__).with_name("bakery_canonical.json")


def kept(given: Any, found: Any, path: str = "") -> None:
    """Fails unless everything that was given stands in what was found, in its place."""
    if isinstance(given, dict):
        assert isinstance(found, dict), path
        for key, value in given.items():
            if path == "" and value == []:
                assert key not in found
            else:
                kept(value, found[key], f"{path}.{key}")
    elif isinstance(given, list):
        assert len(given) == len(found), path
        for index, (value, other) in enumerate(zip(given, found, strict=True)):
            kept(value, other, f"{path}[{index}]")
    else:
        assert given == found, path


def without_what_is_filled(document: dict[str, Any]) -> dict[str, Any]:
    """The document without nulls that reading fills from what stands beside them."""
    for post in document["posts"]:
        for placement in post.get("placements", []):
            if post.get("status") == "posted" and placement.get("posted_at") is None:
                placement.pop("posted_at", None)
    return document


def test_the_bakery_comes_out_canonical() -> None:
    assert encode(read(BAKERY)) == CANONICAL.read_bytes()


def test_the_canonical_bakery_comes_out_the_same() -> None:
    assert encode(read(CANONICAL)) == CANONICAL.read_bytes()


def test_the_canonical_bakery_holds_what_was_written() -> None:
    kept(json.loads(BAKERY.read_bytes()), json.loads(CANONICAL.read_bytes()))


@given(documents())
def test_what_was_written_comes_back_with_its_defaults(document: dict[str, Any]) -> None:
    plan = decode(written(document), "drawn.json")
    once = encode(plan)
    kept(without_what_is_filled(document), json.loads(once))
    assert decode(once, "again.json") == plan
    assert encode(decode(once, "again.json")) == once


@settings(max_examples=25)
@given(documents())
def test_so_it_does_through_a_plan_file(document: dict[str, Any]) -> None:
    plan = decode(written(document), "drawn.json")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plan.ritim")
        new_plan(path, plan)
        file = PlanFile(path)
        try:
            assert encode(file.read()) == encode(plan)
        finally:
            file.close()


def test_every_key_of_the_bakery_stands_in_some_object() -> None:
    """The bakery leaves no key of the contract untried: each is given at least once."""

    def keys(value: Any) -> set[str]:
        if isinstance(value, dict):
            return set(value).union(*map(keys, value.values()))
        return set().union(*map(keys, value)) if isinstance(value, list) else set()

    untried = keys(json.loads(CANONICAL.read_bytes())) - keys(json.loads(BAKERY.read_bytes()))
    # Those that it leaves to their defaults.
    assert untried == {
        "ritim",
        "week_start",
        "reply_within_hours",
        "state",
        "active_to",
        "trial_until",
        "tone",
        "reason",
        "contractions",
    }


def test_an_empty_document_is_an_empty_plan() -> None:
    assert decode(b"{}", "empty.json") == Plan()
    assert decode(b'\xef\xbb\xbf{"ritim": 1}\r\n', "bom.json") == Plan()
    assert list(json.loads(encode(Plan()))) == ["ritim", "business", "strategy", "voice"]


def test_a_document_of_version_1_is_read_with_the_defaults_of_what_it_lacks() -> None:
    plan = read(Path(__file__).parent.parent / "store" / "old" / "1.json")
    expected = whole_plan()
    (review,) = expected.reviews
    decisions = tuple(Decision(each.subject, each.decision, each.why) for each in review.decisions)
    assert plan.reviews == table_of([replace(review, decisions=decisions)])
    assert plan.goals["g1"] == expected.goals["g1"]
    assert (plan.strategy, list(plan.statistics), list(plan.follower_profiles)) == (Strategy(), [], [])


def test_words_that_stand_twice_in_an_old_guide_are_read_and_come_out_as_they_are() -> None:
    guide = {"avoid": [{"term": "sale"}, {"term": "SALE"}, {"term": ""}], "require": ["sale", "", "sale"]}
    plan = decode(written({"ritim": 2, "voice": guide}), "plan.json")
    assert [each.term for each in plan.voice.avoid] == ["sale", "SALE", ""]
    assert plan.voice.require == ("sale", "", "sale")
    assert decode(encode(plan), "again.json") == plan


def test_the_keys_stand_in_the_order_of_the_contract() -> None:
    keys = (
        "ritim, business, strategy, people, goals, reviews, audiences, statistics, channels, follower_profiles,"
        " pillars, campaigns, events, posts, holds, voice, muted"
    )
    assert ", ".join(json.loads(encode(whole_plan()))) == keys == ", ".join(Document.__struct_fields__)


def business(number: str) -> bytes:
    return f'{{"business": {{"hours_per_week": {number}}}}}'.encode()


@pytest.mark.parametrize(
    ("given", "found"),
    [("8", "8"), ("8.0", "8"), ("0.20", "0.2"), ("1e3", "1000"), ("12.5E-1", "1.25"), ("-0.0", "0"),
     ("0.000001", "1e-06"), ("999999999.999999", "999999999.999999"), ("1000000000", "1000000000"), ("null", "null")],
)  # fmt: skip
def test_numbers_come_out_as_a_person_writes_them(given: str, found: str) -> None:
    once = encode(decode(business(given), "plan.json"))
    assert f'"hours_per_week": {found},\n'.encode() in once
    assert encode(decode(once, "again.json")) == once


def test_a_whole_number_may_be_written_with_a_fraction() -> None:
    plan = decode(b'{"ritim": 1.0, "business": {"review_every_weeks": 8.0}}', "plan.json")
    assert plan.business.review_every_weeks == 8
    assert isinstance(plan.business.review_every_weeks, int)


def test_fractions_are_exact() -> None:
    assert decode(business("0.1"), "plan.json").business.hours_per_week == Decimal("0.1")


def test_letters_come_out_as_they_are_and_lines_end_once() -> None:
    text = 'Çiğdem’in İncir 🍞 \u2028 \\ " \t satırı\r\nve \u00a0'
    data = encode(decode(written({"posts": [{"id": "p1", "title": "T", "text": text}]}), "plan.json"))
    assert "Çiğdem’in İncir 🍞".encode() in data
    assert data.endswith(b"}\n")
    assert not data.endswith(b"\n\n")
    assert json.loads(data)["posts"][0]["text"] == text
    escaped = b'{"business": {"name": "\\u0130ncir \\ud83c\\udf5e"}}'
    assert decode(escaped, "plan.json").business.name == "İncir 🍞"


def test_inside_an_object_empty_lists_are_written() -> None:
    [post] = json.loads(encode(decode(b'{"posts": [{"id": "p1", "title": "T"}]}', "plan.json")))["posts"]
    assert [key for key, value in post.items() if value == []] == ["goals", "audiences", "media", "tags", "placements"]


def test_lists_and_maps_keep_their_own_order() -> None:
    document = {
        "audiences": [{"id": "b", "name": "B", "traits": {"z": ["2", "1"], "a": []}}, {"id": "a", "name": "A"}],
        "business": {"service_hours": {"sun": ["09:00-10:00"], "mon": []}},
    }
    found = json.loads(encode(decode(written(document), "plan.json")))
    assert list(found["business"]["service_hours"]) == ["sun", "mon"]
    assert [audience["id"] for audience in found["audiences"]] == ["b", "a"]
    assert list(found["audiences"][0]["traits"].items()) == [("z", ["2", "1"]), ("a", [])]


def test_what_is_posted_was_posted_when_it_was_planned() -> None:
    plan = read(BAKERY)
    first, second = plan.posts["queue"].placements
    assert first.posted_at == first.at
    assert second.posted_at == "2026-12-06T09:00"
    undated = decode(
        written(
            {
                "channels": [{"id": "ig", "platform": "instagram"}],
                "posts": [{"id": "p1", "title": "T", "status": "posted", "placements": [{"channel": "ig"}]}],
            }
        ),
        "plan.json",
    )
    assert undated.posts["p1"].placements[0].posted_at is None


def test_an_event_ends_on_the_day_on_which_it_starts() -> None:
    plan = read(BAKERY)
    assert plan.events["tasting"].ends == date(2026, 12, 12)
    assert plan.events["someday"].ends is None
