"""The tables of a plan file. A landed migration is never edited; a change is another migration."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable
from functools import cache
from typing import Any

APPLICATION_ID = int.from_bytes(b"Rtim")
"""In the header of every plan file (SQLite's `application_id`)."""

# One thing is one row: `id` is the row's own number and never used again, `uid` the id in the plan document; lists and
# objects inside a thing are JSON text. INTEGER and TEXT alone, since json_object() would round REAL in the journal.
_FIRST = (
    """CREATE TABLE business (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, country TEXT, language TEXT NOT
    NULL,
    time_zone TEXT NOT NULL, week_start TEXT NOT NULL, hours_per_week TEXT, review_every_weeks INTEGER NOT NULL,
    reviewed_on TEXT,
    promotional_share_max TEXT NOT NULL, service_hours TEXT NOT NULL, reply_within_hours TEXT NOT NULL,
    minutes_per_reply TEXT NOT NULL) STRICT""",
    """CREATE TABLE people (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role
    TEXT NOT NULL) STRICT""",
    """CREATE TABLE goals (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, title TEXT NOT NULL, kind
    TEXT NOT NULL,
    metric TEXT, baseline TEXT, target TEXT, starts TEXT, due TEXT, weight TEXT NOT NULL, audiences TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL, progress TEXT NOT NULL) STRICT""",
    """CREATE TABLE reviews (id INTEGER PRIMARY KEY AUTOINCREMENT, "on" TEXT NOT NULL UNIQUE, note TEXT NOT NULL,
    decisions TEXT NOT NULL) STRICT""",
    """CREATE TABLE audiences (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    country TEXT,
    weight TEXT NOT NULL, traits TEXT NOT NULL, note TEXT NOT NULL) STRICT""",
    """CREATE TABLE channels (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, platform TEXT NOT NULL,
    handle TEXT NOT NULL,
    why TEXT NOT NULL, hours_per_post TEXT NOT NULL, goals TEXT NOT NULL, audiences TEXT NOT NULL, active_from TEXT,
    active_to TEXT,
    trial_until TEXT, pauses TEXT NOT NULL, cadence TEXT NOT NULL, story_cadence TEXT, slots TEXT NOT NULL) STRICT""",
    """CREATE TABLE pillars (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind
    TEXT NOT NULL,
    share TEXT) STRICT""",
    """CREATE TABLE campaigns (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    starts TEXT, ends TEXT,
    goal TEXT) STRICT""",
    """CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, title TEXT NOT NULL, starts
    TEXT, ends TEXT,
    kind TEXT NOT NULL, tone TEXT NOT NULL, announce_days_before INTEGER NOT NULL) STRICT""",
    """CREATE TABLE posts (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, title TEXT NOT NULL, text
    TEXT NOT NULL,
    status TEXT NOT NULL, pillar TEXT, campaign TEXT, goals TEXT NOT NULL, audiences TEXT NOT NULL, event TEXT, author
    TEXT, link TEXT,
    media TEXT NOT NULL, tags TEXT NOT NULL, pinned INTEGER NOT NULL, notes TEXT NOT NULL, placements TEXT NOT NULL,
    series TEXT,
    from_series TEXT) STRICT""",
    """CREATE TABLE voice (id INTEGER PRIMARY KEY AUTOINCREMENT, words TEXT NOT NULL, address TEXT NOT NULL, person
    TEXT NOT NULL,
    emoji TEXT NOT NULL, hashtags TEXT NOT NULL, exclamations_max INTEGER, all_caps INTEGER, sentence_words_max INTEGER,
    avoid TEXT NOT NULL, require TEXT NOT NULL, examples TEXT NOT NULL) STRICT""",
    """CREATE TABLE muted (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL, subject TEXT NOT NULL, until TEXT,
    reason TEXT NOT NULL, UNIQUE (code, subject)) STRICT""",
    # `label` is a message and its fields; `changes` are compressed row images, NULL when the step can no longer be
    # taken
    # back; `schema` is the number of migrations under which they were taken; `merge` names the field that was typed in.
    """CREATE TABLE history (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, by TEXT, label TEXT NOT NULL,
    changes BLOB,
    schema INTEGER NOT NULL, undone INTEGER NOT NULL DEFAULT 0, merge TEXT) STRICT""",
    # What is about the file and not of the plan: `plan_id` names it to backups and settings.
    "CREATE TABLE file (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
)


def first_tables(connection: sqlite3.Connection) -> None:
    """Version 1 of the plan document, the history, and the file's own name."""
    for statement in _FIRST:
        connection.execute(statement)
    connection.execute("INSERT INTO file VALUES ('plan_id', ?)", (str(uuid.uuid4()),))


_SECOND = (
    """CREATE TABLE strategy (id INTEGER PRIMARY KEY AUTOINCREMENT, who TEXT NOT NULL, for_whom TEXT NOT NULL,
    promise TEXT NOT NULL, leave_out TEXT NOT NULL, also TEXT NOT NULL) STRICT""",
    """CREATE TABLE statistics (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    publisher TEXT NOT NULL, url TEXT NOT NULL, year INTEGER NOT NULL, country TEXT NOT NULL, population TEXT NOT NULL,
    metric TEXT NOT NULL, rows TEXT NOT NULL) STRICT""",
    """CREATE TABLE follower_profiles (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL, "on" TEXT NOT NULL, "of" TEXT NOT NULL, source TEXT NOT NULL, groups TEXT NOT NULL)
    STRICT""",
    "ALTER TABLE goals ADD COLUMN ask_again TEXT",
    # A file that is just being made has no business yet, and gets its strategy with it.
    "INSERT INTO strategy (who, for_whom, promise, leave_out, also) SELECT '', '', '', '', '' FROM business",
    # The images of goals without the new column are read, and played, as they are: it was NULL in all those rows.
    "UPDATE history SET schema = 2 WHERE schema = 1",
)


def second_tables(connection: sqlite3.Connection) -> None:
    """Version 2 of the plan document: the strategy, the owner's own figures, baselines to be asked for again."""
    for statement in _SECOND:
        connection.execute(statement)


_THIRD = (
    """CREATE TABLE holds (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, starts TEXT NOT NULL,
    ends TEXT NOT NULL, why TEXT NOT NULL, held TEXT NOT NULL) STRICT""",
    "ALTER TABLE business ADD COLUMN special_days TEXT",
    "ALTER TABLE people ADD COLUMN deputises TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE events ADD COLUMN special_day TEXT",
    # What images from before these columns do not say is what the columns hold by default.
    "UPDATE history SET schema = 3 WHERE schema = 2",
)


def third_tables(connection: sqlite3.Connection) -> None:
    """Version 3 of the plan document: holds, deputies, special days."""
    for statement in _THIRD:
        connection.execute(statement)


_FOURTH = (
    "ALTER TABLE voice ADD COLUMN contractions TEXT NOT NULL DEFAULT 'any'",
    "ALTER TABLE voice ADD COLUMN stiff INTEGER",
    "ALTER TABLE voice ADD COLUMN sayings TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE voice ADD COLUMN unheard TEXT NOT NULL DEFAULT '[]'",
    # What images from before these columns do not say is what the columns hold by default.
    "UPDATE history SET schema = 4 WHERE schema = 3",
)


def fourth_tables(connection: sqlite3.Connection) -> None:
    """Version 4 of the plan document: what our words mean, short forms, stiff words, habits not to be heard."""
    for statement in _FOURTH:
        connection.execute(statement)


Step = Callable[[sqlite3.Connection], None]
STEPS: tuple[Step, ...] = (first_tables, second_tables, third_tables, fourth_tables)
"""The migrations in their order; each is known by its name."""


def migrate(connection: sqlite3.Connection, steps: tuple[Step, ...] = STEPS) -> int:
    """Brings the file to the newest schema, and gives that schema's number, which is also the file's `user_version`."""
    # A fifth of a second to import, for which opening a plan need not wait.
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("ritim")
    for step in steps:
        migrations(name=step.__name__)(lambda db, step=step: step(db.conn))
    with (db := Database(connection)).atomic():
        # The number and the tables change together, or a crash between would make the file a stranger.
        migrations.apply(db)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(steps)}")
    return len(steps)


def shape(connection: sqlite3.Connection) -> dict[str, Any]:
    """The tables, whether they are STRICT, with their columns; the names of indexes, and all else that stands in the
    schema: for comparing two files.

    By `table_xinfo`, not by SQL text: the same table may be written in different ways.
    """
    strict = dict(connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'").fetchall())
    found: dict[str, Any] = {}
    # The record of migrations is sqlite-utils' own, and looks different from one version of it to the next.
    rows = connection.execute(
        "SELECT type, name FROM main.sqlite_schema"
        " WHERE tbl_name <> '_sqlite_migrations' OR type NOT IN ('table', 'index')"
    ).fetchall()
    for kind, name in rows:
        quoted = name.replace('"', '""')
        columns = connection.execute(f'PRAGMA main.table_xinfo("{quoted}")').fetchall() if kind == "table" else []
        found[f"{kind} {name}"] = strict.get(name), [tuple(column) for column in columns]
    return found


@cache
def expected_shape(number: int) -> dict[str, Any]:
    """The shape of a plan file after the first `number` migrations."""
    connection = sqlite3.connect(":memory:")
    try:
        for step in STEPS[:number]:
            step(connection)
        return shape(connection)
    finally:
        connection.close()


def newest() -> int:
    """The number of the newest schema."""
    return len(STEPS)
