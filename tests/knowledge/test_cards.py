"""A card a platform."""

from __future__ import annotations

import csv
from typing import get_args

import pytest

from planner.domain.goals import GoalKind
from planner.knowledge.cadence import default_of
from planner.knowledge.card import About, Card, Carrying
from planner.knowledge.cards import PLATFORMS_WITH_A_CARD, card_of, card_source
from planner.knowledge.platforms import PLATFORMS
from planner.paths import resource
from planner.text import Text, speak


def card(platform: str) -> Card:
    found = card_of(platform)
    assert found is not None
    return found


def test_every_platform_with_a_default_has_a_card_and_some_more() -> None:
    with_default = {platform for platform in PLATFORMS if default_of(platform)}
    assert set(PLATFORMS_WITH_A_CARD) == with_default | {"whatsapp", "telegram", "reddit", "nextdoor"}
    assert card_of("town_board") is None


@pytest.mark.parametrize("platform", PLATFORMS_WITH_A_CARD)
def test_every_card_is_whole(platform: str) -> None:
    one = card(platform)
    assert one.platform == platform
    # In the order of a card, and none is missing.
    assert tuple(dict.fromkeys(line.about for line in one.lines)) == get_args(About)
    assert set(one.carries) == set(get_args(GoalKind))


@pytest.mark.parametrize("platform", PLATFORMS_WITH_A_CARD)
def test_every_sentence_can_be_said_in_both_languages(platform: str) -> None:
    one = card(platform)
    reasons = [each.why for each in one.carries.values() if each.why is not None]
    for text in [*(line.text for line in one.lines), *reasons]:
        assert isinstance(text, Text)
        for language in ("en", "tr"):
            said = speak(text, language)
            assert said.endswith(".")
            assert "{" not in said


def test_a_line_with_a_figure_has_a_source_but_for_the_minutes() -> None:
    for platform in PLATFORMS_WITH_A_CARD:
        for line in card(platform).lines:
            figures = any(character.isdigit() for character in speak(line.text, "en"))
            assert not figures or line.source or line.about == "minutes", line


def test_the_sources_are_those_that_the_cards_name() -> None:
    named = {line.source for platform in PLATFORMS_WITH_A_CARD for line in card(platform).lines if line.source}
    with resource("data", "card_sources.csv").open(encoding="utf-8", newline="") as file:
        assert named == {row["id"] for row in csv.DictReader(file)}
    for id in named:
        source = card_source(id)
        assert source.id == id
        assert source.short
        assert source.title
        assert source.publisher
        assert source.url.startswith("https://")
        assert speak(source.quality, "en")


def test_a_source_says_how_official_it_is() -> None:
    source = card_source("instagram-hashtags")
    assert (source.short, source.published) == ("Instagram 2025", "2025-12-18")
    assert speak(source.quality, "en") == "official, as quoted by others"
    with pytest.raises(KeyError):
        card_source("nobody")


def test_how_links_and_minutes_differ() -> None:
    instagram = {line.about: line for line in card("instagram").lines}
    assert "cannot be tapped" in speak(instagram["links"].text, "en")
    assert instagram["links"].source is None
    assert speak(instagram["minutes"].text, "en") == "A post takes about 45 min."
    assert "not known" in speak(card("whatsapp").lines[-1].text, "en")


def test_how_a_platform_carries_a_goal() -> None:
    assert card("instagram").carries["traffic"] == Carrying("hardly", Text("A link in a caption cannot be tapped."))
    assert card("pinterest").carries["traffic"].how == "well"
