"""Reach of sets: published for one, counted once for several, and only bounds where nobody asked."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.planning.editions import editions
from planner.planning.reach import Reach, paired, reach
from planner.planning.shares import share
from tests.builders import statistics

US = editions("US")[0]
TR = editions("TR")[0]
TRAITS = {trait: US.values(trait) for trait in US.traits}

audiences = st.dictionaries(st.sampled_from(sorted(TRAITS)), st.none(), max_size=3).flatmap(
    lambda chosen: st.fixed_dictionaries(
        {trait: st.lists(st.sampled_from(TRAITS[trait]), min_size=1, max_size=3, unique=True) for trait in chosen}
    )
)


def found(*platforms: str, **traits: list[str]) -> Reach:
    return reach(US, platforms, traits)


def test_two_platforms_are_counted_once_each() -> None:
    both = found("facebook", "instagram")
    assert both.percent == pytest.approx(78.7, abs=0.3)
    assert (both.margin, both.estimate, both.not_used) == (1.9, True, ())
    assert (both.low, both.high) == (71, 100)
    assert both.sources == ("pew-npors-2025", "pew-npors-2025-microdata")


def test_one_platform_is_the_published_figure() -> None:
    one = found("instagram", age=["18-29"])
    assert (one.percent, one.margin, one.estimate) == (80, 5.6, False)
    assert found("instagram", "instagram").percent == 50


def test_a_segment_with_pairs_of_its_own_is_fitted_to_them() -> None:
    women = found("facebook", "instagram", gender=["Women"])
    known = US.pairs[("gender", "Women"),]["facebook", "instagram"]
    assert women.percent == pytest.approx(known.one + known.other - known.both, abs=0.6)


def test_a_union_of_segments_lies_between_them() -> None:
    young, old, either = (found("facebook", "tiktok", age=ages) for ages in (["18-29"], ["65+"], ["18-29", "65+"]))
    assert (old.percent or 0) < (either.percent or 0) < (young.percent or 0)


@given(st.lists(st.sampled_from(paired(US)), min_size=1, max_size=6, unique=True), audiences)
@settings(max_examples=60, deadline=None)
def test_no_set_falls_below_its_largest_member_nor_rises_above_the_sum(
    platforms: list[str], traits: dict[str, list[str]]
) -> None:
    whole = reach(US, platforms, traits)
    assert whole.percent is not None
    singles = [each.percent for each in (share(US, platform, traits) for platform in platforms) if each]
    assert max(singles) - 1e-6 <= whole.percent <= min(sum(singles), 100) + 1e-6
    for part in combinations(platforms, len(platforms) - 1):
        if part:
            smaller = reach(US, part, traits).percent
            assert smaller is not None
            assert smaller <= whole.percent + 1e-6


def test_without_pairs_there_are_bounds_and_no_figure() -> None:
    both = reach(TR, ["instagram", "facebook"], {})
    assert (both.percent, both.low, both.high, both.margin, both.estimate) == (None, 68.1, 100, None, True)
    few = reach(TR, ["x", "snapchat"], {})
    assert few.low == 21.7
    assert few.high == pytest.approx(32.4)


def test_each_member_keeps_the_traits_that_it_has() -> None:
    # Facebook was not asked by gender.
    mixed = reach(TR, ["youtube", "facebook"], {"gender": ["Men"]})
    assert (mixed.not_used, mixed.low, mixed.traits) == (("gender",), 75.7, {})
    both = reach(TR, ["instagram", "youtube"], {"gender": ["Women"]})
    assert (both.not_used, both.low, both.traits) == ((), 70.1, {"gender": ("Women",)})


def test_an_own_table_gives_bounds() -> None:
    rows = ({"platform": "instagram", "percent": 61}, {"platform": "x", "percent": 12})
    own = editions("US", [statistics("town", *rows, country="US", metric="ever_use")])[0]
    assert (own.key, reach(own, ["instagram", "x"], {}).percent) == ("town", None)


def test_a_platform_without_a_figure_is_refused() -> None:
    with pytest.raises(KeyError):
        found("linkedin")
