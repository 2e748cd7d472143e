"""Who does what a command does."""

from __future__ import annotations

from pathlib import Path

from planner.session import Session
from planner.settings import Settings


def opened_as(path: Path, person: str | None) -> Session:
    """The plan at `path`, open for the person named, else for whoever of the team sits at this computer, else for
    nobody.

    Raises what `Session.open` does; `Refused` for a person who is not in the team.
    """
    session = Session.open(path, person)
    if person is None:
        known = Settings().of_plan(session.plan_id).get("person")
        # They may have left the team since.
        session.person = known if known in session.plan.people else None
    return session
