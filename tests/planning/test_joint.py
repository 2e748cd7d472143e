"""The joint distribution: single shares come out exactly, pairs as they went in, and nothing else is presumed."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.knowledge.audience_statistics import Edition, Segment, shipped
from planner.planning.joint import joint_of, used_by
from planner.planning.reach import Population, paired
from planner.planning.shares import share

TABLES = [(each, segment) for each in shipped("US") for segment in each.pairs]

populations = st.integers(2, 5).flatmap(
    lambda count: st.lists(st.tuples(st.tuples(*[st.booleans()] * count), st.integers(1, 50)), min_size=2, max_size=20)
)
People = list[tuple[tuple[bool, ...], int]]


def part(population: People, axes: tuple[int, ...]) -> float:
    """The share of people who use all of these."""
    whole = sum(count for _, count in population)
    return sum(count for uses, count in population if all(uses[axis] for axis in axes)) / whole


def used_in(population: People, axes: tuple[int, ...]) -> float:
    """The share of people who use any of these."""
    whole = sum(count for _, count in population)
    return sum(count for uses, count in population if any(uses[axis] for axis in axes)) / whole


@given(populations)
@settings(max_examples=60, deadline=None)
def test_singles_and_pairs_of_made_up_people_come_out_as_counted(population: People) -> None:
    # One of each kind, so that no combination is impossible: what nobody does has no odds.
    count = len(population[0][0])
    population = population + [(uses, 1) for uses in product((False, True), repeat=count)]
    pairs = {
        axes: (part(population, axes[:1]), part(population, axes[1:]), part(population, axes))
        for axes in combinations(range(count), 2)
    }
    joint = joint_of(pairs, [part(population, (axis,)) for axis in range(count)])
    assert joint.sum() == pytest.approx(1)
    for axis in range(count):
        assert used_by(joint, [axis]) == pytest.approx(used_in(population, (axis,)), abs=1e-6)
    for axes in combinations(range(count), 2):
        assert used_by(joint, axes) == pytest.approx(used_in(population, axes), abs=2e-4)


def test_without_a_third_thing_known_two_pairs_are_independent_given_the_one_they_share() -> None:
    # Everything about 0-1, 1-2 and 0-2 follows a chain: 0 and 2 meet only through 1.
    chain = np.zeros((2, 2, 2))
    for a, b, c in product((0, 1), repeat=3):
        chain[a, b, c] = (0.4, 0.6)[b] * ((0.7, 0.3), (0.2, 0.8))[b][a] * ((0.9, 0.1), (0.5, 0.5))[b][c]
    pairs = {}
    for axes in combinations(range(3), 2):
        table = chain.sum(axis=tuple(axis for axis in range(3) if axis not in axes))
        pairs[axes] = (float(table[1].sum()), float(table[:, 1].sum()), float(table[1, 1]))
    joint = joint_of(pairs, [float(chain.sum(axis=tuple({0, 1, 2} - {axis}))[1]) for axis in range(3)])
    assert joint == pytest.approx(chain, abs=1e-5)


@pytest.mark.parametrize(("edition", "segment"), TABLES, ids=lambda each: getattr(each, "key", str(each)))
def test_every_shipped_table_comes_back(edition: Edition, segment: Segment) -> None:
    traits = {trait: [value] for trait, value in segment}
    people = Population(edition, traits)
    for platform in paired(edition):
        found = share(edition, platform, traits)
        assert found is not None
        assert people.reach([platform]) == pytest.approx(found.percent, abs=1e-6)
    off = {
        pair: abs(people.reach([pair[0]]) + people.reach([pair[1]]) - people.reach(pair) - known.both)
        for pair, known in edition.pairs[segment].items()
    }
    # Single shares are published without decimals: a pair moves with them, by half a point for each at most.
    assert max(off.values()) < 0.65
    assert sum(value > 0.6 for value in off.values()) <= 1
