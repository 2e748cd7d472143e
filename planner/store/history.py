"""The history in the file: one row a step, newest last; what was undone waits to be redone until the next step drops
it.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

import msgspec

from planner.store.journal import Image, merged, packed, unpacked
from planner.store.rows import Damaged
from planner.text import Text, speak

KEPT_DAYS, KEPT_BYTES = 365, 20_000_000
"""Steps older or beyond keep label, person and time, and can no longer be taken back."""
_MERGED_WITHIN = timedelta(seconds=60)


class Stamp(NamedTuple):
    """Who does what when: `at` by the clock on the business's wall; `merge` names the field while somebody types in
    it.
    """

    at: datetime
    by: str | None
    label: Text
    merge: str | None = None


class Entry(NamedTuple):
    """A step as the history shows it; `by` is the id of a person."""

    id: int
    at: str
    by: str | None
    label: Text
    undone: bool
    undoable: bool


def entries(connection: sqlite3.Connection) -> list[Entry]:
    """The steps, newest first. Reads no images."""
    rows = connection.execute(
        "SELECT id, at, by, label, undone, changes IS NOT NULL AND schema = (SELECT * FROM pragma_user_version)"
        " FROM main.history ORDER BY id DESC"
    )
    return [
        Entry(id, at, by, _label(id, label), bool(undone), bool(undoable))
        for id, at, by, label, undone, undoable in rows
    ]


def record(connection: sqlite3.Connection, stamp: Stamp, images: list[Image]) -> None:
    """Writes the step: as a row of its own, or into the newest one when that is the same typing going on."""
    connection.execute("DELETE FROM main.history WHERE undone = 1")
    if stamp.merge is not None and _merge(connection, stamp, images):
        return
    connection.execute(
        "INSERT INTO main.history (at, by, label, changes, schema, merge)"
        " VALUES (?, ?, ?, ?, (SELECT * FROM pragma_user_version), ?)",
        (
            _written(stamp.at),
            stamp.by,
            json.dumps(stamp.label.to_json(), ensure_ascii=False),
            packed(images),
            stamp.merge,
        ),
    )


def _merge(connection: sqlite3.Connection, stamp: Stamp, images: list[Image]) -> bool:
    newest = connection.execute(
        "SELECT id, at, by, merge, changes FROM main.history WHERE schema = (SELECT * FROM pragma_user_version)"
        " AND id = (SELECT max(id) FROM main.history)"
    ).fetchone()
    if newest is None or newest[2:4] != (stamp.by, stamp.merge) or newest[4] is None:
        return False
    id, at, _, _, changes = newest
    if not timedelta(0) <= stamp.at - datetime.fromisoformat(at) < _MERGED_WITHIN:
        return False
    together = merged(unpacked(changes), images)
    if together is None:
        return False
    if together:
        connection.execute(
            "UPDATE main.history SET at = ?, changes = ? WHERE id = ?", (_written(stamp.at), packed(together), id)
        )
    else:
        connection.execute("DELETE FROM main.history WHERE id = ?", (id,))
    return True


def _written(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def back(connection: sqlite3.Connection, play: Callable[[list[Image]], None]) -> Text | None:
    """Plays the newest step backwards; its label, or None when there is nothing that can be taken back."""
    row = _step(connection, "undone = 0 ORDER BY id DESC")
    if row is None:
        return None
    play([image.inverse() for image in reversed(_images(row[0], row[2]))])
    connection.execute("UPDATE main.history SET undone = 1 WHERE id = ?", (row[0],))
    return _label(row[0], row[1])


def forth(connection: sqlite3.Connection, play: Callable[[list[Image]], None]) -> Text | None:
    """Plays the step that was undone last forwards; its label, or None when nothing was undone."""
    row = _step(connection, "undone = 1 ORDER BY id")
    if row is None:
        return None
    play(_images(row[0], row[2]))
    connection.execute("UPDATE main.history SET undone = 0 WHERE id = ?", (row[0],))
    return _label(row[0], row[1])


def coming(connection: sqlite3.Connection) -> tuple[Text | None, Text | None]:
    """The labels of the steps that `back` and `forth` would play; None for none."""
    rows = (_step(connection, "undone = 0 ORDER BY id DESC"), _step(connection, "undone = 1 ORDER BY id"))
    undo, redo = (None if row is None else _label(row[0], row[1]) for row in rows)
    return undo, redo


def _label(id: int, written: str) -> Text:
    """The label of the step with this number. Raises `Damaged` when it cannot be spoken."""
    try:
        label = Text.from_json(json.loads(written))
        speak(label, "en")
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise Damaged("history", id) from error
    return label


def _images(id: int, changes: bytes) -> list[Image]:
    """The images of the step with this number, each of which is a thing. Raises `Damaged`."""
    try:
        images = unpacked(changes)
        for image in images:
            image.change()
    except (ValueError, LookupError, TypeError, zlib.error, msgspec.MsgspecError) as error:
        raise Damaged("history", id) from error
    return images


def _step(connection: sqlite3.Connection, which: str) -> tuple[int, str, bytes] | None:
    row = connection.execute(
        "SELECT id, label, changes, schema = (SELECT * FROM pragma_user_version)"
        f" FROM main.history WHERE {which} LIMIT 1"
    ).fetchone()
    return row[:3] if row is not None and row[2] is not None and row[3] else None


def prune(connection: sqlite3.Connection, now: datetime) -> None:
    """Lets go of the images of steps that are too old, of an older schema, or beyond the room that history may take."""
    connection.execute(
        "UPDATE main.history SET changes = NULL WHERE changes IS NOT NULL"
        " AND (at < ? OR schema <> (SELECT * FROM pragma_user_version))",
        (_written(now - timedelta(days=KEPT_DAYS)),),
    )
    total = 0
    for id, size in connection.execute(
        "SELECT id, length(changes) FROM main.history WHERE changes IS NOT NULL ORDER BY id DESC"
    ).fetchall():
        total += size
        if total > KEPT_BYTES:
            connection.execute("UPDATE main.history SET changes = NULL WHERE id <= ?", (id,))
            break


def unreadable(connection: sqlite3.Connection) -> list[str]:
    """The steps, as "history 12", whose label or images cannot be read."""
    wrong: list[str] = []
    rows = connection.execute(
        "SELECT id, label, CASE WHEN schema = (SELECT * FROM pragma_user_version) THEN changes END FROM main.history"
    )
    for id, label, changes in rows:
        try:
            _label(id, label)
            if changes is not None:
                _images(id, changes)
        except Damaged as damaged:
            wrong.append(str(damaged))
    return wrong
