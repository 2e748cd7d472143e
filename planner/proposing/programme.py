"""An integer programme: columns with bounds, rows that are sums of them, and the search for the least cost."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from time import monotonic
from typing import NamedTuple

Terms = Mapping[int, float]
"""Columns, each with its factor."""
_OPTIONS = {
    # The same plan gets the same answer.
    "threads": 1,
    "random_seed": 0,
    # Costs are whole numbers: a better answer would be better by 1.
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 0.999,
    # Takes a quarter of the time, and finds nothing here that is not found without it.
    "mip_heuristic_run_feasibility_jump": False,
}

_TERMS_A_SECOND = 20_000
"""The search looks at the clock seldom: with more terms for each second that is left it may not stop in time."""


class Answer(NamedTuple):
    """The values of the columns, and whether no other answer costs less."""

    values: Sequence[float]
    optimal: bool

    def whole(self, column: int) -> int:
        """The value of a column that holds whole numbers."""
        return round(self.values[column])

    def cost(self, costs: Terms) -> int:
        """What the answer costs, in whole numbers."""
        return round(sum(self.values[column] * factor for column, factor in costs.items()))


class Deadline:
    """When the search has to end: so many seconds from now."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    @property
    def left(self) -> float:
        """The seconds that are left, 0 when there are none."""
        return max(0.0, self._end - monotonic())

    def share(self, of: int) -> Deadline:
        """A deadline for the first of so many that have to share what is left."""
        return Deadline(self.left / of)


class OutOfTime(Exception):
    """The programme has become too large for the time that is left."""


class Programme:
    """Columns are whole numbers unless said otherwise; they and the rows are known by their numbers.

    To make one that is too large for the time until the deadline raises `OutOfTime`.
    """

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        self._terms = 0
        self._upper: list[float] = []
        self._whole: list[bool] = []
        self._rows: list[tuple[float, Terms, float]] = []

    def column(self, upper: float = 1, *, whole: bool = True) -> int:
        """Another column, from 0 to `upper`; its number."""
        self._upper.append(upper)
        self._whole.append(whole)
        return len(self._upper) - 1

    def row(self, terms: Terms, least: float = -math.inf, most: float = math.inf) -> None:
        """Demands that the sum of the terms lies between `least` and `most`, both included."""
        self._terms += len(terms)
        if self._terms > _TERMS_A_SECOND * self._deadline.left:
            raise OutOfTime
        self._rows.append((least, terms, most))

    def solved(self, costs: Terms, start: Answer | None = None) -> Answer | None:
        """The answer of the least cost, or the best one found by the deadline, or None where none was found.

        `costs` are whole numbers, and so is the cost of every answer. `start` is an answer to begin with.
        """
        if not self._deadline.left:
            return None
        # Here alone: numpy comes along, and most of the program needs neither.
        import highspy
        import numpy as np

        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self._upper), len(self._rows)
        cost = np.zeros(lp.num_col_)
        cost[list(costs)] = list(costs.values())
        lp.col_cost_, lp.col_lower_, lp.col_upper_ = cost, np.zeros(lp.num_col_), np.array(self._upper, dtype=float)
        lp.row_lower_ = np.array([least for least, _, _ in self._rows])
        lp.row_upper_ = np.array([most for _, _, most in self._rows])
        kinds = highspy.HighsVarType
        lp.integrality_ = [kinds.kInteger if whole else kinds.kContinuous for whole in self._whole]
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lengths = [len(terms) for _, terms, _ in self._rows]
        lp.a_matrix_.start_ = np.concatenate(([0], np.cumsum(lengths))).astype(np.int32)
        lp.a_matrix_.index_ = np.fromiter((each for _, terms, _ in self._rows for each in terms), dtype=np.int32)
        lp.a_matrix_.value_ = np.fromiter((each for _, terms, _ in self._rows for each in terms.values()), dtype=float)
        highs = highspy.Highs()  # type: ignore[no-untyped-call]  # untyped in a typed library
        highs.silent()
        for name, value in _OPTIONS.items():
            highs.setOptionValue(name, value)
        highs.passModel(lp)
        if start is not None:
            solution = highspy.HighsSolution()
            solution.col_value = list(start.values)
            highs.setSolution(solution)
        highs.setOptionValue("time_limit", self._deadline.left)
        highs.run()
        if highs.getInfo().primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
            return None
        optimal = highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
        return Answer(tuple(highs.getSolution().col_value), optimal)
