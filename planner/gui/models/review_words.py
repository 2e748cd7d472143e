"""What a review asks and is answered, in words."""

from __future__ import annotations

from datetime import date
from typing import Literal

from planner.domain.goals import Decision
from planner.operations.reviewing import Done, Helped
from planner.text import Text

DECISIONS: tuple[tuple[Literal["keep", "change", "drop"], Text], ...] = (
    ("keep", Text("Keep")),
    ("change", Text("Change")),
    ("drop", Text("Drop")),
)
WAS_IT_DONE, DID_IT_HELP = Text("Did you do it?"), Text("Did it help?")
DONE: tuple[tuple[Done, Text], ...] = (("yes", Text("Yes")), ("partly", Text("Partly")), ("no", Text("No")))
HELPED: tuple[tuple[Helped, Text], ...] = (("yes", Text("Yes")), ("no", Text("No")), ("unclear", Text("Cannot tell")))


def last_words(day: date, decision: Decision) -> Text:
    """What was decided on a day, and what was to be changed, or why."""
    words = dict(DECISIONS)[decision.decision]
    reason = decision.change or decision.why
    if not reason:
        return Text("Decided on {day:year}: {decision}.", day=day, decision=words)
    return Text("Decided on {day:year}: {decision}. “{words}”", day=day, decision=words, words=reason)


def answer_words(decision: Decision) -> Text | None:
    """What came of a change; None for what was none."""
    if decision.decision != "change":
        return None
    if decision.done is None:
        return Text("The next review asks what came of it.")
    done = Text("{question} {answer}.", question=WAS_IT_DONE, answer=dict(DONE)[decision.done])
    if decision.helped is None:
        return done
    helped = Text("{question} {answer}.", question=DID_IT_HELP, answer=dict(HELPED)[decision.helped])
    return Text("{one} {other}", one=done, other=helped)
