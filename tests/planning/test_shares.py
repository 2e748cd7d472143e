"""The share of one platform: published, a union, crossed, or by added log-odds."""

from __future__ import annotations

import math

import pytest

from planner.planning.editions import editions
from planner.planning.shares import known_traits, largest, share
from tests.builders import statistics

US = editions("US")[0]
TR = editions("TR")[0]


def log_odds(percent: float) -> float:
    return math.log(percent / (100 - percent))


def test_a_published_figure_is_no_estimate() -> None:
    found = share(US, "instagram", {"age": ["18-29"]})
    assert found is not None
    assert (found.percent, found.margin, found.estimate, found.sources) == (80, 5.6, False, ("pew-npors-2025",))


def test_values_of_a_trait_are_their_union_by_how_many_were_asked() -> None:
    found = share(US, "facebook", {"age": ["18-29", "65+"]})
    assert found is not None
    assert found.percent == pytest.approx((68 * 480 + 57 * 1813) / (480 + 1813))
    assert (found.margin, found.estimate) == (5.6, True)


def test_age_and_gender_are_the_crossed_cell() -> None:
    found = share(US, "facebook", {"gender": ["women"], "age": ["18-29"]})
    assert found is not None
    assert (found.percent, found.margin, found.estimate) == (75, 7.4, True)
    assert found.used == {"gender": ("Women",), "age": ("18-29",)}


def test_other_traits_add_their_log_odds() -> None:
    found = share(US, "instagram", {"age": ["18-29"], "education": ["College graduate"]})
    total, young, graduates = (
        US.cells[segment]["instagram"].percent
        for segment in ((), (("age", "18-29"),), (("education", "College graduate"),))
    )
    assert found is not None
    assert log_odds(found.percent) == pytest.approx(log_odds(young) + log_odds(graduates) - log_odds(total))
    assert found.estimate


def test_a_trait_that_was_not_asked_is_left_out() -> None:
    found = share(TR, "facebook", {"gender": ["Women"], "hobby": ["chess"]})
    assert found is not None
    assert (found.percent, found.used, found.estimate, found.margin) == (49.6, {}, False, None)
    assert known_traits(TR, ("instagram", "youtube"), {"gender": ["Women"]}) == {"gender": ("Women",)}
    assert known_traits(TR, ("instagram", "facebook"), {"gender": ["Women"]}) == {}
    assert known_traits(US, ("instagram",), {"age": ["18-29", "18-24"]}) == {}


def test_a_union_needs_how_many_were_asked() -> None:
    assert known_traits(TR, ("instagram",), {"gender": ["Women", "Men"]}) == {}


def test_no_figure_is_none_and_not_nought() -> None:
    assert share(US, "linkedin", {}) is None


def test_shares_of_nought_and_all_give_a_share() -> None:
    rows = [
        {"platform": "x", "percent": 100},
        {"platform": "x", "trait": "gender", "value": "Women", "percent": 0},
        {"platform": "x", "trait": "age", "value": "18-29", "percent": 100},
    ]
    own = editions("TR", [statistics("own", *rows)])[0]
    found = share(own, "x", {"gender": ["Women"], "age": ["18-29"]})
    assert found is not None
    assert 0 <= found.percent <= 100


def test_the_largest_margin_is_unknown_where_one_is() -> None:
    assert largest([1.9, 5.6]) == 5.6
    assert largest([1.9, None]) is None
    assert largest([]) is None
