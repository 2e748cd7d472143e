"""The journal: what each statement of a step does to rows, recorded by TEMP triggers as images before and after."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable
from typing import Any, NamedTuple

from planner.domain.changes import TABLES, Change, TableName
from planner.store.rows import COLUMNS, noun_of_image


class Image(NamedTuple):
    """One row as it was and as it became, by column name; None where it was not there."""

    table: TableName
    number: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    def change(self) -> Change:
        """The same as things of the plan."""
        before, after = (noun_of_image(self.table, image) for image in (self.before, self.after))
        return Change(self.table, self.number, before, after)

    def inverse(self) -> Image:
        """What takes it back."""
        return Image(self.table, self.number, self.after, self.before)


def watch(connection: sqlite3.Connection) -> None:
    """Makes the triggers on this connection: after migrations, never during, since table rebuilds would drop or break
    them.
    """
    connection.execute(
        "CREATE TEMP TABLE journal"
        " (number INTEGER PRIMARY KEY, name TEXT NOT NULL, row INTEGER NOT NULL, before TEXT, after TEXT)"
    )
    for table in TABLES:
        names = [column.name for column in COLUMNS[table]]
        old, new = (_image(side, names) for side in ("old", "new"))
        differ = " OR ".join(f'old."{name}" IS NOT new."{name}"' for name in names)
        for event, condition, row, before, after in (
            ("INSERT", "", "new", "NULL", new),
            ("UPDATE", f"WHEN {differ}", "old", old, new),
            ("DELETE", "", "old", old, "NULL"),
        ):
            connection.execute(
                f"CREATE TEMP TRIGGER {table}_{event} AFTER {event} ON main.{table} {condition} BEGIN"
                f" INSERT INTO journal (name, row, before, after) VALUES ('{table}', {row}.id, {before}, {after}); END"
            )


def _image(side: str, names: Iterable[str]) -> str:
    return "json_object(" + ", ".join(f"'{name}', {side}.\"{name}\"" for name in names) + ")"


def taken(connection: sqlite3.Connection) -> list[Image]:
    """The images recorded since the last call, in order; the journal is empty afterwards."""
    rows = connection.execute("SELECT name, row, before, after FROM temp.journal ORDER BY number").fetchall()
    connection.execute("DELETE FROM temp.journal")
    return [
        Image(name, row, before and json.loads(before), after and json.loads(after))
        for name, row, before, after in rows
    ]


def play(connection: sqlite3.Connection, images: Iterable[Image]) -> None:
    """Does to the rows what the images say."""
    from sqlite_utils import Database  # when the first step is taken back, not when a plan is opened

    db = Database(connection)
    for image in images:
        rows: Any = db[image.table]
        if image.after is None:
            rows.delete(image.number)
        elif image.before is None:
            rows.insert({"id": image.number, **image.after})
        else:
            rows.update(image.number, image.after)


def packed(images: Iterable[Image]) -> bytes:
    """Images as they are kept in the history."""
    return zlib.compress(json.dumps(list(images), ensure_ascii=False, separators=(",", ":")).encode())


def unpacked(data: bytes) -> list[Image]:
    """The images that `packed` wrote."""
    return [Image(*each) for each in json.loads(zlib.decompress(data))]


def merged(earlier: list[Image], later: list[Image]) -> list[Image] | None:
    """Two edits of one and the same row as one, empty when the second took the first back; None for anything else."""
    if (
        len(earlier) != 1
        or len(later) != 1
        or earlier[0][:2] != later[0][:2]
        or None in (earlier[0].before, later[0].after)
    ):
        return None
    image = earlier[0]._replace(after=later[0].after)
    return [] if image.before == image.after else [image]
