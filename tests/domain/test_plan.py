"""The image of the database: patched, it is what would be read anew."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.business import Business, Person
from planner.domain.changes import TABLES, Change
from planner.domain.content import Pillar
from planner.domain.plan import NOUNS, Plan, Table, table_of
from planner.domain.stretch import Stretch

Patch = tuple[int, Pillar | None]


def pillar(number: int, name: str = "") -> Pillar:
    return Pillar(f"k{number}", name)


def table(numbers: Iterable[int]) -> Table[Pillar]:
    return Table({number: pillar(number) for number in sorted(numbers)})


def numbered(rows: Table[Pillar]) -> dict[int, Pillar]:
    return {rows.number(row.id): row for row in rows}


NUMBERS = st.integers(1, 12)
PATCHES = st.lists(
    st.tuples(NUMBERS, st.text("abc", max_size=2), st.booleans()).map(
        lambda drawn: (drawn[0], pillar(drawn[0], drawn[1]) if drawn[2] else None)
    )
)


@given(st.sets(NUMBERS), PATCHES)
def test_patched_is_rebuilt(numbers: set[int], patches: list[Patch]) -> None:
    """Row by row into a dictionary, sorted by number: what the database would give."""
    rows = numbered(table(numbers))
    for number, row in patches:
        rows.pop(number, None)
        if row is not None:
            rows[number] = row
    expected = Table(dict(sorted(rows.items())))
    patched = table(numbers).patched(patches)
    assert patched == expected
    assert numbered(patched) == rows
    assert all(patched[row.id] is row for row in patched)


@given(st.sets(NUMBERS), PATCHES)
def test_what_was_patched_stays_as_it_was(numbers: set[int], patches: list[Patch]) -> None:
    original = table(numbers)
    original.patched(patches)
    assert original == table(numbers)
    assert [row.id in original for row in table(range(1, 13))] == [number in numbers for number in range(1, 13)]


@given(st.sets(NUMBERS, min_size=1), st.data())
def test_undoing_a_removal_restores_the_order(numbers: set[int], data: st.DataObject) -> None:
    original = table(numbers)
    gone = data.draw(st.sets(st.sampled_from(sorted(numbers))))
    removed = original.patched((number, None) for number in gone)
    assert len(removed) == len(original) - len(gone)
    restored = removed.patched((number, pillar(number)) for number in data.draw(st.permutations(sorted(gone))))
    assert list(restored) == list(original)
    assert numbered(restored) == numbered(original)


def test_an_id_may_move_to_another_row() -> None:
    patched = table((1, 2)).patched(((1, pillar(9)), (2, pillar(1))))
    assert [row.id for row in patched] == ["k9", "k1"]
    assert (patched.number("k1"), "k2" in patched) == (2, False)


@given(st.sets(NUMBERS), st.integers(1, 5))
def test_blocks_are_the_rows_by_number(numbers: set[int], size: int) -> None:
    blocks = list(table(numbers).blocks(size))
    assert [row for _, rows in blocks for row in rows] == list(table(numbers))
    assert all({int(row.id[1:]) // size for row in rows} == {block} for block, rows in blocks)


def test_finding_a_row() -> None:
    rows = table_of([pillar(5), pillar(7)])
    assert rows["k7"] == rows.get("k7") == pillar(7)
    assert (rows.get("k8"), rows.get(None), rows.number("k5"), len(rows)) == (None, None, 1, 2)
    with pytest.raises(KeyError):
        rows["k8"]
    assert rows != [pillar(5), pillar(7)]


def test_a_plan_is_patched_table_by_table() -> None:
    plan = Plan(people=table_of([Person("ayse", "Ayşe", "editor")]), pillars=table((1, 2)))
    patched = plan.patched(
        [
            Change("business", 1, plan.business, Business("Fırın")),
            Change("pillars", 1, pillar(1), None),
            Change("pillars", 3, None, pillar(3)),
            Change("pillars", 3, pillar(3), pillar(3, "new")),
        ]
    )
    assert patched == Plan(Business("Fırın"), people=plan.people, pillars=Table({2: pillar(2), 3: pillar(3, "new")}))
    assert patched.people is plan.people
    assert plan.patched([]) is plan


def test_the_editor_is_the_one_person_with_that_role() -> None:
    mert, ayse = Person("mert", "Mert"), Person("ayse", "Ayşe", "editor")
    assert Plan(people=table_of([mert, ayse])).editor is ayse
    assert Plan(people=table_of([mert])).editor is None


def test_the_tables_of_a_plan_are_in_the_order_of_the_document() -> None:
    assert tuple(Plan.__struct_fields__) == TABLES == tuple(NOUNS)


def test_the_editor_and_the_deputies_of_a_day_release() -> None:
    days = (Stretch(date(2026, 12, 8), date(2026, 12, 9)), Stretch(date(2026, 12, 24), date(2026, 12, 24)))
    mert, ayse = Person("mert", "Mert", deputises=days), Person("ayse", "Ayşe", "editor")
    plan = Plan(people=table_of([mert, ayse]))
    assert [plan.releasers(date(2026, 12, day)) for day in (7, 8, 9, 10, 24)] == [
        (ayse,),
        (ayse, mert),
        (ayse, mert),
        (ayse,),
        (ayse, mert),
    ]
    assert Plan(people=table_of([mert])).releasers(date(2026, 12, 7)) == ()
