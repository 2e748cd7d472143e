"""Which figures are asked: one's own first, then the newest of everybody, never another country's."""

from __future__ import annotations

import pytest

from planner.errors import Refused
from planner.planning.editions import edition_with, editions
from planner.text import speak
from tests.builders import statistics

ROW = {"platform": "instagram", "percent": 61.5}


def keys(country: str, *own: object) -> list[str]:
    return [edition.key for edition in editions(country, own)]  # type: ignore[arg-type]


def test_the_newest_of_everybody_comes_first_and_teenagers_last() -> None:
    assert keys("US") == ["2025", "2024", "2023", "2021", "2019", "2018", "teens-2024", "teens-2023"]
    assert keys("TR") == ["2025", "2022"]
    assert keys("DE") == []


def test_own_tables_of_the_same_country_and_quantity_come_before() -> None:
    tables = (
        statistics("old", ROW, year=2024),
        statistics("new", ROW),
        statistics("elsewhere", ROW, country="US"),
        statistics("another-quantity", ROW, metric="ever_use"),
    )
    assert keys("TR", *tables) == ["new", "old", "2025", "2022"]
    assert keys("FR", statistics("mine", ROW, country="FR", metric="ever_use")) == ["mine"]


def test_the_first_edition_that_has_them_all() -> None:
    assert edition_with(editions("US"), ["facebook", "threads"]).key == "2025"
    assert edition_with(editions("US"), ["facebook", "linkedin"]).key == "2024"
    assert edition_with(editions("US"), ["facebook"], "2023").key == "2023"


@pytest.mark.parametrize(
    ("platforms", "key", "said"),
    [
        (
            ["linkedin", "threads"],
            None,
            "no edition of the audience statistics has figures for all of LinkedIn and Threads",
        ),
        (["google_business"], None, "the audience statistics have no figure for Google Business Profile"),
        (["linkedin"], "2025", "the audience statistics of 2025 have no figure for LinkedIn"),
        (["facebook"], "1999", 'no edition "1999" of the audience statistics'),
    ],
)
def test_where_there_is_none_it_says_who_is_missing(platforms: list[str], key: str | None, said: str) -> None:
    among = editions("US")[:6]
    with pytest.raises(Refused) as refused:
        edition_with(among, platforms, key)
    assert speak(refused.value.text, "en").startswith(said)
