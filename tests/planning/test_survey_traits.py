"""By which traits people can be told apart."""

from __future__ import annotations

from planner.domain.statistics import StatisticsTable
from planner.planning.editions import editions
from planner.planning.survey_traits import edition_asking, people_asked, traits_asked
from tests.builders import made

OWN = made(
    StatisticsTable,
    id="town",
    title="Our town",
    publisher="Us",
    url="",
    year=2026,
    country="US",
    population="Our town",
    metric="ever_use",
    rows=[
        {"platform": "facebook", "percent": 50},
        {"platform": "facebook", "trait": "age", "value": "under 30", "percent": 40, "base": 12},
        {"platform": "facebook", "trait": "age", "value": "16-20", "percent": 30},
    ],
)


def test_age_and_gender_come_first_and_ages_in_their_order() -> None:
    traits = traits_asked(editions("US"))
    assert list(traits)[:2] == ["age", "gender"]
    assert traits["age"] == ("18-29", "30-49", "50-64", "65+")
    assert "education" in traits
    assert list(traits_asked(editions("TR"))) == ["gender"]
    assert traits_asked(()) == {}


def test_an_own_table_is_asked_first() -> None:
    among = editions("US", [OWN])
    assert traits_asked(among)["age"] == ("under 30", "16-20")
    assert traits_asked(among)["gender"] == traits_asked(editions("US"))["gender"]
    asking = edition_asking(among, {"age": ("16-20",)})
    assert asking is not None
    assert asking.key == "town"
    assert people_asked(asking, "age") == {"under 30": 12, "16-20": None}


def test_no_edition_asks_for_what_nobody_asked() -> None:
    assert edition_asking(editions("US"), {"diet": ("vegan",)}) is None
    newest = edition_asking(editions("US"), {"diet": ("vegan",), "gender": ("Women",)})
    assert newest is not None
    assert newest.key == "2025"
    asked = people_asked(newest, "gender")
    assert all(asked.values())
