"""Every noun lies in its table and comes back equal; what no Ritim wrote is noticed."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from planner.domain.changes import TABLES
from planner.domain.noun import Noun
from planner.domain.plan import NOUNS, Plan, Table
from planner.store.file import create
from planner.store.rows import COLUMNS, Damaged, noun_of, read_plan, values_of
from planner.store.schema import expected_shape, newest
from tests.plans import whole_plan


def every_noun(plan: Plan) -> list[tuple[str, Noun]]:
    parts = [(table, getattr(plan, table)) for table in TABLES]
    return [(table, noun) for table, part in parts for noun in (part if isinstance(part, Table) else (part,))]


def test_a_row_gives_back_its_noun() -> None:
    nouns = every_noun(whole_plan())
    assert {table for table, _ in nouns} == set(TABLES)
    for table, noun in nouns:
        assert noun_of(table, list(values_of(noun).values())) == noun  # type: ignore[arg-type]  # the names are those of TABLES


def test_the_columns_are_those_of_the_schema() -> None:
    layout = expected_shape(newest())
    for table in TABLES:
        columns = [column[1] for column in layout[f"table {table}"][1]]
        assert columns == ["id", *(column.name for column in COLUMNS[table])]
        assert len(columns) == 1 + len(NOUNS[table].__struct_fields__)


def test_journalled_tables_hold_integers_and_text() -> None:
    layout = expected_shape(newest())
    assert {column[2] for table in TABLES for column in layout[f"table {table}"][1]} == {"INTEGER", "TEXT"}


def test_an_empty_plan_and_a_whole_one_are_read_as_they_were_written(tmp_path: Path) -> None:
    for name, plan in (("empty", Plan()), ("whole", whole_plan())):
        create(tmp_path / name, plan)
        with contextlib.closing(sqlite3.connect(tmp_path / name, isolation_level=None)) as connection:
            assert read_plan(connection) == plan


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE posts SET placements = '[{\"channel\": 5}]' WHERE uid = 'p1'", "posts"),
        ("UPDATE posts SET placements = 'no JSON' WHERE uid = 'p1'", "posts"),
        ('UPDATE posts SET placements = \'[{"channel": "ig", "at": "soon"}]\' WHERE uid = \'p1\'', "posts"),
        ("UPDATE goals SET due = 'in spring'", "goals"),
        ("UPDATE pillars SET share = '7'", "pillars"),
        ("UPDATE posts SET status = 'published'", "posts"),
        ('UPDATE statistics SET rows = \'[{"platform": "x", "percent": 101}]\'', "statistics"),
        ("DELETE FROM business", "business"),
        ("DELETE FROM strategy", "strategy"),
        ("DELETE FROM voice", "voice"),
    ],
)
def test_a_row_that_is_no_such_thing_is_damage(tmp_path: Path, statement: str, table: str) -> None:
    create(tmp_path / "plan", whole_plan())
    with contextlib.closing(sqlite3.connect(tmp_path / "plan", isolation_level=None)) as connection:
        connection.execute(statement)
        with pytest.raises(Damaged) as damaged:
            read_plan(connection)
    assert damaged.value.table == table


def test_there_is_an_old_file_of_each_schema() -> None:
    """Whoever adds a migration leaves a plan file of its schema in tests/store/old."""
    old = Path(__file__).with_name("old").glob("*.ritim")
    assert sorted(path.stem for path in old) == [str(number) for number in range(1, newest() + 1)]
