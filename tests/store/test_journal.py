"""The triggers record each row that changes, as it was and as it became."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from planner.domain.changes import TABLES
from planner.store import journal, schema
from planner.store.journal import Image


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    made = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(made)
    journal.watch(made)
    yield made
    made.close()


def test_insert_update_delete_are_recorded_in_order(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO pillars (uid, name, kind) VALUES ('a', 'ığüşöç ''\"\\ 🎈', 'informative')")
    connection.execute("UPDATE pillars SET share = '0.5'")
    connection.execute("UPDATE pillars SET share = '0.5'")  # nothing new: nothing recorded
    connection.execute("DELETE FROM pillars")
    first = {"uid": "a", "name": "ığüşöç '\"\\ 🎈", "kind": "informative", "share": None}
    second = first | {"share": "0.5"}
    assert journal.taken(connection) == [
        Image("pillars", 1, None, first),
        Image("pillars", 1, first, second),
        Image("pillars", 1, second, None),
    ]
    assert journal.taken(connection) == []


def test_replacing_a_row_records_the_removal_too(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO pillars (id, uid, name, kind) VALUES (1, 'a', 'A', 'informative')")
    journal.taken(connection)
    connection.execute("PRAGMA recursive_triggers = ON")
    connection.execute("INSERT OR REPLACE INTO pillars (id, uid, name, kind) VALUES (1, 'b', 'B', 'community')")
    images = journal.taken(connection)
    assert [(image.before is None, image.after is None) for image in images] == [(False, True), (True, False)]


def test_large_integers_are_not_rounded(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO voice (words, address, person, emoji, hashtags, exclamations_max, avoid, require, examples)"
        " VALUES ('[]', '', '', '{}', '{}', 9007199254740993, '[]', '[]', '[]')"
    )
    (image,) = journal.taken(connection)
    assert image.after is not None
    assert image.after["exclamations_max"] == 9007199254740993


def test_every_table_of_the_plan_is_watched(connection: sqlite3.Connection) -> None:
    triggers = {row[0] for row in connection.execute("SELECT tbl_name FROM temp.sqlite_schema WHERE type = 'trigger'")}
    assert triggers == set(TABLES)
    assert connection.execute("SELECT count(*) FROM main.sqlite_schema WHERE type = 'trigger'").fetchone() == (0,)


def test_a_number_is_never_used_again(connection: sqlite3.Connection) -> None:
    for _ in range(2):
        connection.execute("INSERT INTO pillars (uid, name, kind) VALUES ('a', 'A', 'informative')")
        connection.execute("DELETE FROM pillars")
    assert {image.number for image in journal.taken(connection)} == {1, 2}


def test_images_played_forwards_and_backwards(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO pillars (uid, name, kind) VALUES ('a', 'A', 'informative'), ('b', 'B', 'community')"
    )
    before = connection.execute("SELECT * FROM pillars").fetchall()
    journal.taken(connection)
    connection.execute("UPDATE pillars SET name = name || '!'")
    connection.execute("DELETE FROM pillars WHERE uid = 'a'")
    after = connection.execute("SELECT * FROM pillars").fetchall()
    images = journal.taken(connection)
    journal.play(connection, [image.inverse() for image in reversed(images)])
    assert connection.execute("SELECT * FROM pillars").fetchall() == before
    journal.play(connection, images)
    assert connection.execute("SELECT * FROM pillars").fetchall() == after
