"""Who an audience is, by the people who were asked."""

from __future__ import annotations

from typing import Any

import pytest
from matplotlib.colors import to_hex

from planner.figures.audience import People, TraitPeople, share_of_people
from planner.text import Text
from tests.figures.drawings import LONG, PALETTE, SOURCE, TITLE, all_words, assert_readable, bars, part, words

HOW: dict[str, Any] = {"title": TITLE, "source": SOURCE, "palette": PALETTE}
AGES = TraitPeople(
    Text("{name}", name="Age"), (People("18-29", 800, True), People("30-49", 1600, False), People("50+", 1600, False))
)


def test_bars_are_shares_of_those_asked() -> None:
    figure = share_of_people([AGES], **HOW, width=4, language="en")
    assert [part(figure, number) for number in range(3)] == pytest.approx([20, 40, 40])
    assert {"Age", "18-29", "20% · 800 people", "40% · 1,600 people"} <= set(words(figure))
    assert "TÜİK 2025" in all_words(figure)


def test_what_the_audience_picks_is_filled() -> None:
    figure = share_of_people([AGES], **HOW, width=4, language="en")
    colours = [to_hex(each.get_facecolor()) for each in bars(figure, "bar-").values()]
    assert colours == [PALETTE.accent, PALETTE.accent_tint, PALETTE.accent_tint]
    assert "Filled: your audience." in words(figure)
    assert "the people whom the survey asked (4,000), not the country as a whole." in all_words(figure)


def test_shares_of_what_is_not_known_in_full_are_not_drawn() -> None:
    trait = TraitPeople(Text("{name}", name="Age"), (People("18-29", 800, True), People("30+", None, False)))
    figure = share_of_people([trait], **HOW, width=4, language="en")
    assert bars(figure, "bar-") == {}
    assert {"800 people", "no data"} <= set(words(figure))
    assert "people whom the survey asked, not the country as a whole." in all_words(figure)


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("width", [2.4, 4])
@pytest.mark.parametrize("count", [0, 1, 12])
def test_it_can_be_read(count: int, width: float, language: str) -> None:
    values = tuple(People(f"{LONG} {number}", 1_000_000 + number, number == 1) for number in range(count))
    traits = [TraitPeople(Text("{name}", name=LONG), values), AGES]
    assert_readable(share_of_people(traits, **HOW, width=width, language=language))
