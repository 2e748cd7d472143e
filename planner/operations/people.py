"""Who releases: handing the editor's role from one person to another."""

from __future__ import annotations

from msgspec.structs import replace

from planner.operations.nouns import found, found_now
from planner.session import Session
from planner.text import Text


def hand_over(session: Session, id: str) -> None:
    """Makes a person the editor, and a contributor of the one who was, in one step. Raises `Refused` for nobody."""
    with session.step(Text("Make {name} the editor", name=found_now(session, "people", id).name)) as step:
        person, before = found(step.plan, "people", id), step.plan.editor
        if before is not None and before.id != id:
            step.put(replace(before, role="contributor"))
        step.put(replace(person, role="editor"))
