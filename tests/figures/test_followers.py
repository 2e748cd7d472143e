"""Own followers by age and gender."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.figures.followers import FollowerAge, follower_pyramid
from tests.figures.drawings import LONG, PALETTE, SOURCE, TITLE, all_words, assert_readable, bars, part, words

HOW: dict[str, Any] = {"title": TITLE, "source": SOURCE, "palette": PALETTE, "on": date(2026, 12, 8)}
AGES = [FollowerAge("18-24", 30, 10), FollowerAge("25-34", 20, 40), FollowerAge("35+", 0, None)]


def test_women_stand_left_and_men_right_on_one_scale() -> None:
    figure = follower_pyramid(AGES, **HOW, of_gender=False, width=4, language="en")
    women, men = bars(figure, "women-"), bars(figure, "men-")
    assert women["women-0"].get_width() / men["men-1"].get_width() == pytest.approx(30 / 40)
    assert women["women-0"].get_width() / women["women-1"].get_width() == pytest.approx(30 / 20)
    assert women["women-0"].get_x() + women["women-0"].get_width() < 2 < men["men-0"].get_x()
    assert {"Women", "Men", "30%", "40%", "0%", "no data", "35+"} <= set(words(figure))


@pytest.mark.parametrize(
    ("of_gender", "language", "said"),
    [
        (False, "en", "Percent of all who follow you. As of 8 December 2026."),
        (True, "en", "Percent of the women, and of the men, who follow you. As of 8 December 2026."),
        (False, "tr", "8 Aralık 2026"),
    ],
)
def test_it_says_of_whom_and_when(language: str, said: str, *, of_gender: bool) -> None:
    assert said in all_words(follower_pyramid(AGES, **HOW, of_gender=of_gender, width=4, language=language))


def test_half_a_percent_is_not_nothing() -> None:
    figure = follower_pyramid([FollowerAge("65+", 0.5, 12)], **HOW, of_gender=False, width=4, language="en")
    assert {"0.5%", "12%"} <= set(words(figure))


def test_without_genders_there_is_one_bar_an_age() -> None:
    ages = [FollowerAge("18-24", everyone=35), FollowerAge("25+", everyone=None)]
    figure = follower_pyramid(ages, **HOW, of_gender=False, width=4, language="en")
    assert part(figure, 0) == pytest.approx(35)
    assert "no data" in words(figure)
    assert "Women" not in words(figure)


def test_an_age_of_everyone_is_drawn_once_among_women_and_men() -> None:
    ages = [FollowerAge("18-24", 30, 10), FollowerAge("25-34", everyone=40)]
    figure = follower_pyramid(ages, **HOW, of_gender=False, width=4, language="en")
    assert {"All", "40%"} <= set(words(figure))
    assert "no data" not in words(figure)
    halves = bars(figure, "everyone-")
    assert sum(each.get_width() for each in halves.values()) / 4 == pytest.approx(
        bars(figure, "women-")["women-0"].get_width() / 3
    )


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("width", [2.4, 4])
@pytest.mark.parametrize("count", [0, 1, 12])
def test_it_can_be_read(count: int, width: float, language: str) -> None:
    two = [FollowerAge(f"{LONG} {number}", 100, None if number % 3 else 0.4) for number in range(count)]
    one = [FollowerAge(f"{LONG} {number}", everyone=100) for number in range(count)]
    for ages in (two, one, [*two, *one]):
        assert_readable(follower_pyramid(ages, **HOW, of_gender=True, width=width, language=language))
