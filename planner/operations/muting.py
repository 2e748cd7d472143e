"""Choosing not to hear a finding for a while, and to hear it again."""

from __future__ import annotations

from datetime import date

from planner.domain.muted import Muted
from planner.operations.nouns import found
from planner.session import Entry, Session
from planner.text import Text

_MUTE = Text("Mute a warning")


def mute(session: Session, code: str, subject: str, until: date | None, reason: str, *, named: Text = _MUTE) -> None:
    """Mutes the findings of a code on a subject, up to and with `until` or for good; a mute that is there is
    replaced. The step is `named` so, without fields; its label has `code` and `subject` too, so that the history knows
    who did it.
    """
    with session.step(Text(named.message, code=code, subject=subject)) as step:
        muted = Muted(code, subject, until, reason)
        if muted.id in step.plan.muted:
            step.put(muted)
        else:
            step.add(muted)


def unmute(session: Session, code: str, subject: str) -> None:
    """Has the findings of a code on a subject heard again. Raises `Refused` when they are not muted."""
    with session.step(Text("Unmute a warning")) as step:
        step.remove(found(step.plan, "muted", Muted(code, subject).id))


def muted_by(entry: Entry) -> str | None:
    """The id of the mute that a step of the history made; None where it made none, or was undone."""
    fields = entry.label.fields
    if entry.undone or not {"code", "subject"} <= fields.keys():
        return None
    return Muted(fields["code"], fields["subject"]).id
