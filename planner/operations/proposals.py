"""The verb of a proposal: all that it says, done in one step."""

from __future__ import annotations

from planner.proposing.applied import written
from planner.proposing.proposal import Proposal
from planner.session import Session
from planner.text import Text


def apply(session: Session, proposal: Proposal, *, open_slots: bool = True) -> None:
    """Moves what a proposal moves, takes to the ideas what fits nowhere and, with `open_slots`, fills what is missing.

    An idea that fills a slot becomes a draft, a prompt becomes a new one. Raises `Refused` when something no longer
    stands where the proposal found it; then nothing is done.
    """
    with session.step(_label(proposal, open_slots)) as step:
        changed, new = written(step.plan, proposal, open_slots=open_slots)
        for post in changed:
            step.put(post)
        for post in new:
            step.add(post)


def _label(proposal: Proposal, open_slots: bool) -> Text:
    filled = len(proposal.open_slots) if open_slots else 0
    parts = [
        Text("{n} post moved", "{n} posts moved", n=len(proposal.moves)),
        Text("{n} back to the ideas", "{n} back to the ideas", n=len(proposal.unplaced)),
        Text("{n} open slot filled", "{n} open slots filled", n=filled),
    ]
    return Text("Fix the calendar: {parts}", parts=[part for part in parts if part.fields["n"]])
