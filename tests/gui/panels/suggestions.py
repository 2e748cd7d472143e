"""A small overfull plan, and what could be suggested for it."""

from __future__ import annotations

from planner.domain.plan import Plan
from planner.domain.times import LocalTime
from planner.gui.desk import Desk
from planner.gui.models.suggestion import Suggestion
from planner.proposing.proposal import Move, OpenSlot, Proposal, Unplaced
from tests.builders import channel, plan, post


def at(text: str) -> LocalTime:
    """A local time."""
    return LocalTime(text)


MOVE = Move("maya", "ig", at("2026-12-10T09:30"), at("2026-12-12T09:30"))
AWAY = Move("susam", "ig", at("2026-12-31T12:00"), at("2027-01-02T12:00"))
GONE = Unplaced("simit", "fb", at("2026-12-10T12:15"))
IDEA = OpenSlot("fb", at("2027-02-16T09:30"), None, "idea", None)
COUNTS = {"cadence.over.day": 3}, {"cadence.over.day": 1}


def overfull() -> Plan:
    """Two posts on one day, one at the end of the year, an idea."""
    return plan(
        channel("ig", max_per_day=1, min_gap_hours=4),
        channel("fb", "facebook"),
        post("maya", "2026-12-10T09:30", title="Ekşi maya"),
        post("simit", "2026-12-10T12:15", "fb", title="Simit"),
        post("tahin", "2026-12-10T18:00", title="Tahin"),
        post("susam", "2026-12-31T12:00", title="Susam"),
        post("idea", title="Bir fikir", status="idea"),
    )


def suggest(desk: Desk, proposal: Proposal | None = None) -> Suggestion:
    """Shows what a proposal would change."""
    made = Suggestion(desk.bridge.plan, proposal or Proposal(True, (MOVE, AWAY), (GONE,), (IDEA,), *COUNTS))
    desk.attention.suggest(made)
    return made
