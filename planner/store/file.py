"""The plan file: one connection, the journal on it, steps and their undoing. Nobody above writes SQL."""

from __future__ import annotations

import contextlib
import sqlite3
import uuid
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planner.domain.changes import TABLES, Change, TableName
from planner.domain.noun import Noun
from planner.domain.plan import Plan, Table
from planner.store import history, journal
from planner.store.history import Entry, Stamp
from planner.store.journal import Image
from planner.store.opening import connected, created, damage_refused, damaged
from planner.store.rows import read_plan, values_of
from planner.text import Text

if TYPE_CHECKING:
    from sqlite_utils import Database


class PlanFile:
    """An open plan file. Its methods raise sqlite3.Error when the disk or another program is in the way."""

    def __init__(self, path: Path) -> None:
        """Opens the plan at `path`. Raises `Refused`, OSError."""
        self.path = path
        self._connection, self.read_only = connected(path)
        self._version = self._data_version()
        self._identity = _identity(path)
        self._pruned = False
        journal.watch(self._connection)

    def close(self) -> None:
        """Lets go of the file."""
        self._connection.close()

    @property
    def plan_id(self) -> str:
        """The file's own name, for what is kept elsewhere about it."""
        (value,) = self._connection.execute("SELECT value FROM main.file WHERE name = 'plan_id'").fetchone()
        return str(value)

    def read(self) -> Plan:
        """The whole plan as it stands in the file. Raises `Refused` when a row of it is damaged."""
        with damage_refused(self.path), self._snapshot():
            self._version = self._data_version()
            return read_plan(self._connection)

    @contextlib.contextmanager
    def _snapshot(self) -> Iterator[None]:
        """What is read inside is of one moment, whatever another program writes meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")

    @property
    def moved(self) -> bool:
        """Whether another program has put another file in the place of this one, or taken it away."""
        return _identity(self.path) != self._identity

    def changed_elsewhere(self) -> bool:
        """Whether another program has written since the last `read`."""
        return self._data_version() != self._version

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside reaches the file together, or nothing does."""
        # Immediate: whoever reads the plan inside knows that nobody can change it any more.
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def add(self, table: TableName, noun: Noun) -> int:
        """A new row; its number, never used before."""
        return int(self._rows(table).insert(values_of(noun)).last_pk)

    def change(self, table: TableName, number: int, old: Noun, new: Noun) -> None:
        """Writes those columns in which the things differ."""
        before = values_of(old)
        different = {name: value for name, value in values_of(new).items() if value != before[name]}
        if different:
            self._rows(table).update(number, different)

    def remove(self, table: TableName, number: int) -> None:
        """Removes a row."""
        self._rows(table).delete(number)

    @cached_property
    def _db(self) -> Database:
        from sqlite_utils import Database  # a fifth of a second: with the first change, not with opening

        return Database(self._connection)

    def _rows(self, table: TableName) -> Any:
        return self._db[table]

    def taken(self) -> list[Image]:
        """What this transaction has changed so far, since the last call."""
        return journal.taken(self._connection)

    def record(self, stamp: Stamp, images: list[Image]) -> None:
        """Writes the step into the history; part of the same transaction."""
        if not self._pruned:
            history.prune(self._connection, stamp.at)
            self._pruned = True
        history.record(self._connection, stamp, images)

    def undo(self) -> Text | None:
        """Takes the newest step back, inside a transaction; its label, None when there is none to take back."""
        with damage_refused(self.path):
            return history.back(self._connection, lambda images: journal.play(self._connection, images))

    def redo(self) -> Text | None:
        """Does again what was undone last, inside a transaction; its label, None when there is nothing to do again."""
        with damage_refused(self.path):
            return history.forth(self._connection, lambda images: journal.play(self._connection, images))

    def coming(self) -> tuple[Text | None, Text | None]:
        """The labels of the steps that `undo` and `redo` would play; None for none."""
        with damage_refused(self.path):
            return history.coming(self._connection)

    def history(self) -> list[Entry]:
        """The steps, newest first."""
        with damage_refused(self.path):
            return history.entries(self._connection)

    def examined(self) -> list[str]:
        """What SQLite finds wrong with the file, in its own words, and steps of the history that cannot be read;
        slower than opening.
        """
        with damage_refused(self.path):
            found = [str(row[0]) for row in self._connection.execute("PRAGMA integrity_check")]
            return [*(found if found != ["ok"] else []), *history.unreadable(self._connection)]

    def copied(self) -> bytes:
        """The bytes of another plan file, with the same plan and history, and a plan id of its own: from now on each
        goes its own way.

        It is whole and of one moment, whatever another program writes meanwhile, and looked through before it is given
        away. Raises `Refused` when the file is damaged.
        """
        with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as copy, damage_refused(self.path):
            self._connection.backup(copy)
            copy.execute("UPDATE file SET value = ? WHERE name = 'plan_id'", [str(uuid.uuid4())])
            if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise damaged(self.path)
            return copy.serialize()


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def changes_of(images: list[Image]) -> list[Change]:
    """Row images as things of the plan."""
    return [image.change() for image in images]


def create(path: Path, plan: Plan) -> None:
    """Makes the empty file at `path` the plan file of a plan that is whole; its history is empty. Raises
    sqlite3.Error.
    """
    from sqlite_utils import Database

    connection = created(path)
    try:
        db = Database(connection)
        with db.atomic():
            for table in TABLES:
                part = getattr(plan, table)
                rows: Any = db[table]
                for noun in part if isinstance(part, Table) else (part,):
                    rows.insert(values_of(noun))
    finally:
        connection.close()
