"""The prompts: enough of each kind, in both languages, each in its season."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import get_args

import pytest

from planner.domain.content import PillarKind
from planner.knowledge.prompts import CONTEXT_QUESTIONS, Prompt, prompt, prompts
from planner.text import LANGUAGES


def test_there_are_fifteen_of_each_kind_five_of_them_of_a_season() -> None:
    assert Counter(each.pillar_kind for each in prompts()) == dict.fromkeys(get_args(PillarKind), 15)
    assert Counter(each.pillar_kind for each in prompts() if each.season) == dict.fromkeys(get_args(PillarKind), 5)


def test_every_month_has_one_of_a_season() -> None:
    months = [date(2027, month, 15) for month in range(1, 13)]
    assert all(any(each.season and each.suits(day, "TR") for each in prompts()) for day in months)


@pytest.mark.parametrize("each", prompts(), ids=lambda each: each.id)
def test_a_prompt_is_whole(each: Prompt) -> None:
    assert prompt(each.id) is each
    assert set(each.text) == set(LANGUAGES)
    assert all(text.strip() == text and 15 <= len(text) <= 90 for text in each.text.values())
    assert each.pillar_kind in get_args(PillarKind)
    assert bool(each.season) == bool(each.first) == bool(each.last)
    assert bool(each.special_day) == bool(each.lead_days)
    # 2028 has all days that a year can have.
    assert all(date.fromisoformat(f"2028-{day}") for day in (each.first, each.last) if day)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_say_the_same(language: str) -> None:
    texts = [each.text[language] for each in prompts()]
    assert len(set(texts)) == len(texts)


def test_another_language_gets_english() -> None:
    thanks = prompt("thanks")
    assert (thanks.said("tr"), thanks.said("de")) == (thanks.text["tr"], thanks.text["en"])


def suiting(id: str, year: int = 2027, country: str | None = "TR") -> tuple[str, str, int] | None:
    """The first and the last day of a year that a prompt suits, and how many there are."""
    days = [date(year, 1, 1) + timedelta(days=number) for number in range(365 + (year % 4 == 0))]
    found = [f"{day:%m-%d}" for day in days if prompt(id).suits(day, country)]
    return (found[0], found[-1], len(found)) if found else None


def test_a_season_has_its_first_and_its_last_day() -> None:
    assert suiting("for_two") == ("02-01", "02-13", 13)
    assert suiting("love_letter") == ("02-01", "02-14", 14)
    assert suiting("new_year_gifts") == ("11-15", "12-24", 40)
    assert suiting("thanks") == ("01-01", "12-31", 365)


def test_a_season_may_reach_over_the_turn_of_the_year() -> None:
    assert suiting("cold_days", 2028) == ("01-01", "12-31", 31 + 29 + 31)


@pytest.mark.parametrize(
    ("country", "year", "first", "last"),
    [
        ("TR", 2027, "04-25", "05-09"),
        ("US", 2028, "04-30", "05-14"),
        ("GB", 2027, "02-21", "03-07"),
        ("GB", 2028, "03-12", "03-26"),
    ],
)
def test_mothers_are_thought_of_until_their_day_in_the_country(country: str, year: int, first: str, last: str) -> None:
    assert suiting("for_mothers", year, country) == (first, last, 15)


def test_where_their_day_is_not_known_nothing_is_said_of_them() -> None:
    assert suiting("for_mothers", country=None) is None


def test_three_questions_give_a_promotional_post_its_context() -> None:
    assert len(CONTEXT_QUESTIONS) == 3
