"""Opening a file that may be anything: what is looked at before a byte of it is believed."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

from planner.errors import Refused
from planner.store.rows import Damaged
from planner.store.schema import APPLICATION_ID, expected_shape, migrate, newest, shape
from planner.text import Text

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 256 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 10,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
}


def connected(path: Path) -> tuple[sqlite3.Connection, bool]:
    """A connection to the plan at `path`, brought to the newest schema, and whether it is read-only.

    Raises `Refused` for what is no plan, a damaged one, or one of a newer Ritim; sqlite3.Error and OSError.
    """
    try:
        regular = stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        raise Refused(Text("there is no plan {file} : make one with `ritim new {file}`", file=str(path))) from None
    if not regular:
        raise Refused(Text("cannot open {file} : it is not a file : name a plan", file=str(path)))
    writable = os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)
    # rw creates nothing, and only a writer can roll back the journal that a crash has left. Nobody but SQLite opens the
    # file: closing it elsewhere in this process would let go of SQLite's locks on it.
    uri = f"{path.absolute().as_uri()}?mode={'rw' if writable else 'ro'}"
    connection = sqlite3.connect(uri, uri=True, timeout=5, isolation_level=None)
    try:
        with damage_refused(path):
            _look_at_header(connection, path)
            _harden(connection, writable)
            _look_inside(connection, path, writable)
    except BaseException:
        connection.close()
        raise
    return connection, not writable


@contextlib.contextmanager
def damage_refused(path: Path) -> Iterator[None]:
    """Whatever reads the file inside refuses it as damaged where it is."""
    try:
        yield
    except (UnicodeDecodeError, Damaged):
        raise damaged(path) from None
    except sqlite3.DatabaseError as error:
        # What is no text is found by Python, whose error has no name of SQLite's.
        name = getattr(error, "sqlite_errorname", "SQLITE_CORRUPT")
        if name.startswith("SQLITE_NOTADB"):
            raise _foreign(path) from None
        if name.startswith("SQLITE_CORRUPT") and not isinstance(error, sqlite3.ProgrammingError):
            raise damaged(path) from None
        raise


def created(path: Path) -> sqlite3.Connection:
    """A connection to a new plan file in the empty file at `path`."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        _harden(connection, True)
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _look_at_header(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise _foreign(path)
    if connection.execute("PRAGMA user_version").fetchone()[0] > newest():
        raise Refused(Text("cannot open {file} : a newer Ritim made it : update Ritim, then open it", file=str(path)))


def _foreign(path: Path) -> Refused:
    if path.suffix.lower() == ".json":
        return Refused(
            Text("cannot open {file} : this is a document : make a plan of it with `ritim new --from`", file=str(path))
        )
    return Refused(Text("cannot open {file} : it is not a plan : name a file that Ritim made", file=str(path)))


def _harden(connection: sqlite3.Connection, writable: bool) -> None:
    for category, limit in _LIMITS.items():
        connection.setlimit(category, limit)
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "secure_delete = ON",
        "temp_store = MEMORY",
        # EXTRA syncs the folder too after the journal is gone: FULL may bring it back after a power cut.
        "synchronous = EXTRA",
        *(("journal_mode = DELETE",) if writable else ()),
    ):
        connection.execute(f"PRAGMA {pragma}")


def _look_inside(connection: sqlite3.Connection, path: Path, writable: bool) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damaged(path)
    number = connection.execute("PRAGMA user_version").fetchone()[0]
    if shape(connection) != expected_shape(number):
        raise Refused(
            Text("cannot open {file} : it holds what Ritim did not make : use a backup of it", file=str(path))
        )
    if number < newest():
        if not writable:
            raise Refused(
                Text("cannot open {file} : an older Ritim made it, and it is read-only : copy it first", file=str(path))
            )
        migrate(connection)


def damaged(path: Path) -> Refused:
    """The refusal of a file that is not whole; it is left as it is."""
    return Refused(
        Text("cannot open {file} : the file is damaged : keep it as it is, and use a backup", file=str(path))
    )
