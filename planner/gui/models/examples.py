"""Texts that are examples of the voice, and what it is called to make one of them."""

from __future__ import annotations

from planner.domain.plan import Plan
from planner.text import Text

ADD = Text("Add as an example")


def is_example(plan: Plan, text: str) -> bool:
    """Whether a text is among the examples of the voice."""
    return text.strip() in [each.strip() for each in plan.voice.examples]
