"""All figures: as many rows as there are figures, each with its source, its year and its margin."""

from __future__ import annotations

from planner.knowledge.audience_statistics import countries, shipped
from planner.planning.statistics_rows import statistics_rows
from planner.text import Text, speak
from tests.builders import statistics


def spoken(words: str | Text) -> str:
    return speak(words, "en") if isinstance(words, Text) else words


def test_every_figure_of_every_edition_is_a_row() -> None:
    rows = statistics_rows()
    count = sum(len(cells) for each in countries() for edition in shipped(each) for cells in edition.cells.values())
    assert len(rows) == count
    assert all(each.source and each.year and spoken(each.standing) for each in rows)


def test_a_row_says_what_its_cell_says() -> None:
    [row] = [
        each
        for each in statistics_rows()
        if (each.country, each.key, each.platform, each.segment) == ("US", "2025", "instagram", (("age", "18-29"),))
    ]
    assert (row.percent, row.margin, row.source, row.year) == (80, 5.6, "Pew 2025", 2025)
    assert ([spoken(each) for each in row.traits], [spoken(each) for each in row.values]) == (["Age"], ["18-29"])


def test_own_tables_stand_first_whatever_they_measure() -> None:
    table = statistics(
        "town",
        {"platform": "instagram", "percent": 61.5, "base": 200, "margin": 7},
        {"platform": "nextdoor", "trait": "age", "value": "65+", "percent": 12},
        title="Our town",
        publisher="The council",
        metric="other",
    )
    first, second, third = statistics_rows([table])[:3]
    assert (first.percent, first.margin, first.base, first.source) == (61.5, 7, 200, "The council")
    assert (spoken(first.edition), spoken(first.standing)) == ("Our town 2026", "Your own table")
    assert (second.segment, second.margin, second.base) == ((("age", "65+"),), None, None)
    assert third.key != "town"
