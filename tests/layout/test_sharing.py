from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.layout.sharing import shared

NEEDS = st.lists(st.floats(0, 1000), min_size=1, max_size=8)


@given(st.floats(0, 5000), NEEDS)
def test_shares_add_up_to_the_total(total: float, needs: list[float]) -> None:
    assert sum(shared(total, needs)) == pytest.approx(total, abs=1e-6)


@given(st.floats(0, 5000), NEEDS)
def test_nobody_gets_less_than_they_need_where_there_is_enough(total: float, needs: list[float]) -> None:
    shares = shared(total, needs)
    if sum(needs) <= total:
        assert all(share >= need - 1e-6 for share, need in zip(shares, needs, strict=True))
    else:
        assert all(share <= need + 1e-6 for share, need in zip(shares, needs, strict=True))


@given(st.floats(0, 5000), NEEDS)
def test_who_is_not_at_their_need_is_at_the_common_level(total: float, needs: list[float]) -> None:
    shares = shared(total, needs)
    other = [share for share, need in zip(shares, needs, strict=True) if abs(share - need) > 1e-6]
    assert max(other, default=0) - min(other, default=0) < 1e-6


def test_equal_weeks_stay_equal() -> None:
    assert shared(500, [60, 80, 90, 20, 50]) == [100.0] * 5


def test_a_busy_week_takes_from_the_quiet_ones() -> None:
    assert shared(500, [220, 80, 90, 20, 50]) == [220, 80, 90, 55, 55]
