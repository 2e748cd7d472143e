"""A copy of the plan, as another plan file."""

from __future__ import annotations

from pathlib import Path

from planner.errors import Refused
from planner.exchange.writing import write_safely
from planner.session import Session
from planner.text import Text

# What SQLite writes beside a file while it changes it, and finds there after a crash.
_UNFINISHED = ("-journal", "-wal")


def save_copy(session: Session, target: Path) -> None:
    """Writes a copy with the whole history into `target`, replacing what was there; from then on each goes its own way.

    Raises `Refused` where the target is the plan itself or has unfinished changes beside it, OSError, sqlite3.Error.
    """
    if target.exists() and target.samefile(session.path):
        raise Refused(Text("{file} is the plan itself : choose another name", file=str(target)))
    real = target.resolve()
    for ending in _UNFINISHED:
        # SQLite would roll the old changes into the new file, and spoil it.
        if real.with_name(real.name + ending).exists():
            raise Refused(Text("{file} has unfinished changes beside it : choose another name", file=str(target)))
    write_safely(target, session.copied())
