import pytest

from planner.voice.features.registry import BY_NAME, FEATURES
from planner.voice.tones import TONES, Tone

FORMAL = Tone({"stiff": 1.0, "linking": 1.0, "we": -1.0, "marks": -0.5})


def test_many_a_little_are_more_than_each() -> None:
    distances = {"stiff": 1.5, "linking": 1.5, "we": -1.5, "marks": 0.0}
    assert FORMAL.of(distances) > 1.5


def test_the_other_direction_is_none() -> None:
    assert FORMAL.of({"stiff": -1.0, "linking": -1.0, "we": 1.0, "marks": 1.0}) < 0


def test_one_feature_alone_counts_so_much_at_most() -> None:
    assert FORMAL.of({"stiff": 4.0, "linking": 0.0}) == FORMAL.of({"stiff": 40.0, "linking": 0.0})


def test_what_is_not_heard_does_not_count() -> None:
    assert FORMAL.of({"stiff": 2.0}) == pytest.approx(2.0)
    assert FORMAL.of({}) == 0.0


@pytest.mark.parametrize("language", TONES)
def test_every_part_is_a_feature_of_the_language(language: str) -> None:
    for tone in TONES[language]:
        for name in tone.weights:
            assert FEATURES[BY_NAME[name]].language in ("", language)
