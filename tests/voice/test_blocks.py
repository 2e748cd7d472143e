from math import sqrt
from statistics import fmean, stdev, variance

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.voice.blocks import BLOCKS, blocks_of, limit_of, limit_of_runs, t_above

SYMMETRIC = [-2.0, -1.0, -1.0, 0.0, 0.0, 0.0, 1.0, 1.0, 2.0, 0.0]


@given(st.integers(min_value=20, max_value=500))
def test_blocks_follow_each_other_and_hold_every_post_once(size: int) -> None:
    cuts = blocks_of(size)
    assert len(cuts) == BLOCKS
    assert [place for cut in cuts for place in range(size)[cut]] == list(range(size))
    lengths = {cut.stop - cut.start for cut in cuts}
    assert max(lengths) - min(lengths) <= 1


# Student's t, one side: the table of any textbook.
@pytest.mark.parametrize(
    ("rate", "freedom", "value"),
    [(0.05, 8, 1.860), (0.05, 19, 1.729), (0.05, 49, 1.677), (0.05, 199, 1.653), (0.025, 8, 2.306), (0.025, 39, 2.023)],
)
def test_t(rate: float, freedom: int, value: float) -> None:
    assert t_above(rate, freedom) == pytest.approx(value, abs=0.002)


def test_the_limit_of_scores_that_lean_to_no_side() -> None:
    by_hand = fmean(SYMMETRIC) + t_above(0.05, 9) * stdev(SYMMETRIC) * sqrt(1 + 1 / 10)
    assert limit_of(SYMMETRIC, 0.05) == pytest.approx(by_hand)


def test_a_long_tail_above_moves_the_limit_up_and_one_below_moves_it_down() -> None:
    leaning = [0.0] * 30 + [1.0] * 8 + [4.0, 5.0]
    plain = fmean(leaning) + t_above(0.05, 39) * stdev(leaning) * sqrt(1 + 1 / 40)
    assert limit_of(leaning, 0.05) > plain
    mirrored = [-score for score in leaning]
    assert limit_of(mirrored, 0.05) < fmean(mirrored) + plain - fmean(leaning)


def test_scores_that_are_all_the_same_are_the_limit() -> None:
    assert limit_of([1.5] * 20, 0.05) == 1.5
    assert limit_of_runs([1.5] * 40, 5, 0.05) == 1.5


def test_the_limit_of_runs_by_hand() -> None:
    scores = [float(number % 3) + (number >= 40) for number in range(50)]
    blocks = [scores[start : start + 10] for start in range(0, 50, 10)]
    within = fmean(variance(block) for block in blocks)
    between = variance([fmean(block) for block in blocks]) - within / 10
    assert between > 0
    spread = sqrt(within / 5 + between + (within / 10 + between) / 5)
    assert limit_of_runs(scores, 5, 0.05) == pytest.approx(fmean(scores) + t_above(0.05, 8) * spread)


@given(st.lists(st.floats(-5, 5), min_size=40, max_size=80))
def test_fewer_alarms_take_a_higher_limit_and_longer_runs_a_lower_one(scores: list[float]) -> None:
    assert limit_of_runs(scores, 5, 0.025) >= limit_of_runs(scores, 5, 0.05)
    assert limit_of_runs(scores, 9, 0.05) <= limit_of_runs(scores, 3, 0.05) + 1e-9
    assert limit_of(scores, 0.025) >= limit_of(scores, 0.05) - 1e-9
