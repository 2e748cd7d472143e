"""`ritim history`: who did what when, and the last step taken back."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from planner.session import Session
from planner.text import Text, speak

EXAMPLES = """
  ritim history bakery.ritim
  ritim history bakery.ritim --undo
  ritim history bakery.ritim --redo --as ayse
"""


def run(options: argparse.Namespace) -> int:
    """Prints the steps, or takes one back and prints its label."""
    with Session.open(Path(options.plan), options.person) as session:
        if options.undo or options.redo:
            label = session.undo() if options.undo else session.redo()
            print(
                json.dumps({"label": speak(label, options.lang)}, ensure_ascii=False)
                if options.json
                else speak(label, options.lang)
            )
            return 0
        entries = session.history()
        names = {person.id: person.name for person in session.plan.people}
    if options.json:
        rows = [{**entry._asdict(), "label": speak(entry.label, options.lang)} for entry in entries]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    if not entries:
        print(speak(Text("No steps yet: the plan is as it was made."), options.lang))
    for entry in entries:
        who = names.get(entry.by or "", entry.by or "")
        undone = speak(Text("undone"), options.lang) if entry.undone else ""
        parts = (entry.at.replace("T", " "), who, speak(entry.label, options.lang), undone)
        print("  ".join(part for part in parts if part))
    return 0
