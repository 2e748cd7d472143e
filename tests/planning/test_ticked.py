"""A set being put together: what it reaches, what each platform adds, what it costs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.noun import Amount
from planner.planning.choice import Bounds, Choice
from planner.planning.reach import reach
from planner.planning.ticked import small_sets, ticked
from tests.builders import audience, business, day, plan

TODAY = day("2026-12-08")
US = Choice(plan(business(country="US", hours_per_week=6)), TODAY)
TR = Choice(plan(business(country="TR", hours_per_week=4)), TODAY)
PLATFORMS = ("youtube", "facebook", "instagram", "tiktok", "x", "linkedin", "reddit", "whatsapp")


@given(st.sets(st.sampled_from(PLATFORMS)))
@settings(max_examples=60, deadline=None)
def test_the_parts_make_the_whole(platforms: set[str]) -> None:
    found = ticked(US, platforms)
    assert sum(each.adds for each in found.parts) == pytest.approx(found.reach.low)
    assert set(found.counted) | set(found.uncounted) == platforms - {"whatsapp"}
    assert found.hours == US.cost(platforms - {"whatsapp"})
    singles = [US.value([each]).low for each in found.counted]
    assert max(singles, default=0) <= found.reach.low + 1e-9 <= sum(singles) + 1e-6


def test_who_uses_both_of_two_is_counted_once() -> None:
    found = ticked(US, ["facebook", "instagram"])
    assert [each.platform for each in found.parts] == ["facebook", "instagram"]
    known = reach(US.edition, ("facebook", "instagram"), {}).percent
    assert known is not None
    assert found.both == pytest.approx(71 + 50 - known)
    assert (found.margin, found.estimate) == (1.9, True)
    assert ticked(US, ["facebook", "instagram", "x"]).both is None


def test_one_platform_is_the_published_figure_and_no_estimate() -> None:
    found = ticked(US, ["instagram"])
    assert found.reach.low == pytest.approx(50)
    assert (found.estimate, found.both) == (False, None)
    crossed = audience("a", traits={"age": ["18-29"], "education": ["College graduate"]})
    assert ticked(Choice(plan(business(country="US"), crossed), TODAY), ["instagram"]).estimate


def test_what_has_no_figure_or_no_hours_is_said() -> None:
    found = ticked(US, ["linkedin", "reddit", "x"])
    assert (found.counted, found.uncounted, found.timeless) == (("reddit", "x"), ("linkedin",), ("reddit",))
    assert found.hours == Amount("2.75")


def test_bounds_have_no_parts() -> None:
    found = ticked(TR, ["instagram", "youtube"])
    assert (found.reach.low, found.reach.high) == (72.9, 100)
    assert (found.parts, found.both, found.margin) == ((), None, None)


def test_a_few_small_sets_are_those_that_reach_most_for_certain() -> None:
    found = small_sets(TR)
    assert [len(each.platforms) for each in found] == [1, 1, 2, 2]
    for count in (1, 2):
        of_this_size = [each for each in TR.sets if len(each.platforms) == count]
        chosen = [each for each in found if len(each.platforms) == count]
        rest = [each for each in of_this_size if each not in chosen]
        assert min(each.reach.low for each in chosen) >= max(each.reach.low for each in rest)
    assert found[0].platforms == ("youtube",)


def test_nothing_ticked_is_nothing() -> None:
    found = ticked(US, [])
    assert found.reach == Bounds(0, 0)
    assert (found.hours, found.margin, found.estimate) == (Amount(0), None, False)
