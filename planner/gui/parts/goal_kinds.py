"""What the kinds of goals are called."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.goals import GoalKind
from planner.text import Text

GOAL_KINDS: Mapping[GoalKind, Text] = {
    "awareness": Text("Be known"),
    "engagement": Text("Conversation"),
    "traffic": Text("Visits"),
    "leads": Text("Contacts"),
    "sales": Text("Sales"),
    "loyalty": Text("Regulars"),
    "service": Text("Service"),
}
