import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.text import speak
from planner.voice.features.feature import Feature, Scale
from planner.voice.features.registry import BY_NAME, FEATURES

SCALES: tuple[Scale, ...] = ("count", "rate", "length", "level", "yes")


def of(name: str) -> Feature:
    return FEATURES[BY_NAME[name]]


@given(st.sampled_from(SCALES), st.floats(0, 1e6), st.floats(0, 1e6))
def test_the_compared_scale_keeps_the_order_and_goes_back(scale: Scale, one: float, other: float) -> None:
    feature = of("emoji")._replace(scale=scale)
    assert math.isclose(feature.natural(feature.even(one)), one, rel_tol=1e-6, abs_tol=1e-6)
    if one < other:
        assert feature.even(one) <= feature.even(other)


def test_the_tenth_more_weighs_less_than_the_first() -> None:
    emoji = of("emoji")
    assert emoji.even(1) - emoji.even(0) > emoji.even(10) - emoji.even(9) > 0


@pytest.mark.parametrize(
    ("name", "figure", "english"),
    [
        ("emoji", 2.0, "2"),
        ("emoji", 0.44, "0.4"),
        ("characters", 141.6, "142"),
        ("en_we", 0.031, "3.1 per 100 words"),
        ("ends_with_emoji", 1.0, "yes"),
        ("ends_with_emoji", 0.1, "no"),
    ],
)
def test_a_figure_is_said_in_its_unit(name: str, figure: float, english: str) -> None:
    assert speak(of(name).say(figure), "en") == english
