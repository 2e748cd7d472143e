"""The shipped surveys: every figure is a percentage with a known source, and nothing absent is a nought."""

from __future__ import annotations

import pytest

from planner.knowledge.audience_statistics import Edition, countries, segment_of, shipped, sources
from planner.knowledge.platforms import PLATFORMS
from planner.knowledge.traits import (
    edition_name,
    metric_name,
    note_names,
    population_name,
    standing_name,
    trait_name,
    value_name,
)
from planner.text import speak

EDITIONS = [edition for country in countries() for edition in shipped(country)]


def edition(country: str, key: str) -> Edition:
    (found,) = (each for each in shipped(country) if each.key == key)
    return found


@pytest.mark.parametrize("each", EDITIONS, ids=lambda each: f"{each.country} {each.key}")
def test_every_figure_is_a_percentage_with_its_source_and_words(each: Edition) -> None:
    assert each.cells[()]
    assert speak(edition_name(each), "en")
    assert speak(population_name(each), "en") != each.population
    assert speak(metric_name(each.metric), "en")
    ids = {source.id for source in each.sources}
    for segment, cells in each.cells.items():
        for trait, value in segment:
            assert speak(trait_name(trait), "tr") != trait
            assert speak(value_name(value), "en")
        for platform, cell in cells.items():
            assert platform in PLATFORMS
            assert 0 <= cell.percent < 100  # few of the old use BeReal
            assert cell.source in ids
            assert cell.margin is None or 0 < cell.margin < 15
            assert speak(standing_name(cell.standing), "en")
            assert all(speak(note, "en") for note in note_names(cell.note))


@pytest.mark.parametrize("each", [each for each in EDITIONS if each.pairs], ids=lambda each: each.key)
def test_pairs_agree_with_the_single_shares_of_their_segment(each: Edition) -> None:
    for segment, pairs in each.pairs.items():
        cells = each.cells[segment]
        assert set(pairs) == set(each.pairs[()])
        for (one, other), pair in pairs.items():
            assert one < other
            assert pair.both <= min(pair.one, pair.other)
            assert abs(pair.one - cells[one].percent) <= 0.55
            assert abs(pair.other - cells[other].percent) <= 0.55


def test_a_figure_that_everybody_knows() -> None:
    cell = edition("US", "2025").cells[segment_of("age=18-29")]["instagram"]
    assert (cell.percent, cell.base, cell.margin, cell.published) == (80, 480, 5.6, True)
    assert not edition("US", "2025").cells[segment_of("age=18-29;gender=Women")]["instagram"].published


def test_an_edition_has_only_what_was_asked_in_it() -> None:
    assert "linkedin" not in edition("US", "2025").platforms
    assert "linkedin" in edition("US", "2024").platforms
    assert "threads" not in edition("US", "2024").platforms
    assert edition("TR", "2025").platforms[0] == "whatsapp"
    assert edition("TR", "2025").public[0] == "youtube"
    assert edition("TR", "2025").pairs == {}


def test_the_traits_of_an_edition() -> None:
    assert edition("US", "2025").values("age") == ("18-29", "30-49", "50-64", "65+")
    assert edition("TR", "2025").traits == ("gender",)
    assert edition("US", "2025").values("hobby") == ()


def test_daily_use_is_no_reach() -> None:
    assert edition("US", "2025").for_reach
    assert not edition("US", "daily-2025").for_reach
    assert not any(each.for_reach for each in shipped("DE"))


def test_computed_figures_carry_what_their_publisher_wants_said() -> None:
    assert "bears no responsibility" in sources()["pew-npors-2025-microdata"].notice


@pytest.mark.parametrize(
    ("key", "name"),
    [("2025", "Pew 2025"), ("2021", "Pew 2021"), ("teens-2024", "Pew 2024, teenagers"), ("2023", "Pew 2023")],
)
def test_an_edition_is_named_by_publisher_and_year(key: str, name: str) -> None:
    assert speak(edition_name(edition("US", key)), "en") == name
