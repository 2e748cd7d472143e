"""What anyone's posts are like, as it is shipped."""

from __future__ import annotations

from itertools import pairwise
from math import exp

import pytest

from planner.paths import resource
from planner.voice.background import Background, background
from planner.voice.features.registry import FEATURES, HEARD
from planner.voice.grams import KINDS
from planner.voice.language import LEARNED


@pytest.mark.parametrize("language", LEARNED)
def test_every_feature_has_its_spread(language: str) -> None:
    found = background(language).features

    assert list(found) == [FEATURES[index].name for index in HEARD[language]]
    assert all(spread.sd >= 0 for spread in found.values())


@pytest.mark.parametrize("language", LEARNED)
def test_the_grams_of_each_kind_are_a_part_of_all(language: str) -> None:
    everyone = background(language)

    assert set(everyone.grams) == set(everyone.rest) == set(KINDS)
    for name, grams in everyone.grams.items():
        assert 100 < len(grams) <= KINDS[name].kept
        assert 0.2 < sum(map(exp, grams.values())) < 1.05
        assert everyone.rest[name] <= min(grams.values())


def test_the_words_are_those_of_the_language() -> None:
    english, turkish = background("en").grams["words"], background("tr").grams["words"]

    assert {"the", "we", "our"} <= set(english)
    assert {"ve", "bir", "bu"} <= set(turkish)
    assert all(more > less for more, less in pairwise((english["the"], english["our"], english["because"])))


@pytest.mark.parametrize(("language", "word"), [("en", "bread"), ("tr", "ekmek")])
def test_ordinary_words_are_those_that_somebody_writes_small(language: str, word: str) -> None:
    ordinary = background(language).ordinary

    assert word in ordinary
    assert all(each.islower() for each in ordinary)


@pytest.mark.parametrize("language", ["", "de", "../en", "posts_en"])
def test_nothing_is_known_of_other_languages(language: str) -> None:
    assert background(language) == Background({}, {}, {}, frozenset())


@pytest.mark.parametrize("language", LEARNED)
def test_the_file_is_small(language: str) -> None:
    assert resource("voice", f"{language}.tsv.gz").stat().st_size <= 50_000
