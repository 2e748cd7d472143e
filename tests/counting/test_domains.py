"""Top-level domains: the shipped table, and what stands behind one."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.counting.domains import LONGEST_LABEL, encoded_length, is_sent, latin_top_levels, top_level
from planner.paths import resource


@pytest.mark.parametrize(
    ("label", "after", "length"),
    [
        ("com", "", 3),
        ("COM", "/", 3),
        ("com中文", "", 3),
        ("comé", "", 3),
        ("community", "", 9),
        ("comm", "", 0),
        ("com-munity", "", 0),
        ("com", "@", 0),
        ("com", "+", 0),
        ("みんなです", "", 3),
        ("みんなx", "", 0),
        ("рф", "", 2),
        ("РФ", "", 2),
        ("vermögensberatung", "", 17),
        ("xn--p1ai", "@", 8),
        ("txt", "", 0),
        ("", "", 0),
        ("tld", "", 0),
    ],
)
def test_top_level(label: str, after: str, length: int) -> None:
    assert top_level(label, after) == length


def test_the_table() -> None:
    with resource("data", "tlds.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len({row["tld"] for row in rows}) > 1500
    assert {row["standing"] for row in rows} == {"root", "earlier"}
    assert all(0 < top_level(row["tld"]) == len(row["tld"]) for row in rows)
    assert {"com", "tr", "um"} < latin_top_levels()
    assert not {"html", "рф"} & latin_top_levels()


def test_length_of_an_encoded_label() -> None:
    assert encoded_length("firin") == 5
    assert encoded_length("fırın") == len("xn--frn-juab")
    assert encoded_length("漢" * 100) > 63


@given(st.lists(st.text(st.characters() | st.sampled_from("a-\U0010ffff"), max_size=70), min_size=1, max_size=3))
def test_a_domain_is_sent_when_each_label_is_short_enough(labels: list[str]) -> None:
    labels = [label.replace(".", "") for label in labels]
    assert is_sent(".".join(labels)) == all(encoded_length(label) <= LONGEST_LABEL for label in labels)


@given(st.integers(0x80, 0x10FFFF), st.integers(0x80, 0x10FFFF), st.integers(0, 57))
def test_no_letter_makes_a_short_label_too_long(one: int, other: int, letters: int) -> None:
    label = "a" * letters + chr(one) + chr(other)
    assert encoded_length(label) <= len("xn---") + letters + 18
    assert is_sent(label) == (encoded_length(label) <= LONGEST_LABEL)
