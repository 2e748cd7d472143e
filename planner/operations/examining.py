"""Looking whether a plan file is whole: the pages, the rows, what they name, and the history."""

from __future__ import annotations

from typing import NamedTuple

from planner.domain.faults import faults
from planner.session import Session
from planner.text import Text


class Examination(NamedTuple):
    """What was found: sentences of what is wrong, and how much there is; a damaged file's steps are not counted."""

    faults: list[Text]
    posts: int
    steps: int


def examine(session: Session) -> Examination:
    """Examines the file of an open plan, more closely than opening did."""
    wrong = [Text("{reason}", reason=reason) for reason in session.examined()]
    wrong += [Text("{place}: {fault}", place=fault.path, fault=fault.text) for fault in faults(session.plan)]
    return Examination(wrong, len(session.plan.posts), 0 if wrong else len(session.history()))
