"""`ritim history`: who did what when, and the last step taken back."""

from __future__ import annotations

import argparse
from pathlib import Path

from planner.cli.answers import print_json
from planner.cli.options import Parser
from planner.cli.people import opened_as
from planner.text import Text, speak

ABOUT = Text("list the steps, newest first; take the last one back")
EXAMPLES = """
  ritim history bakery.ritim
  ritim history bakery.ritim --undo
  ritim history bakery.ritim --redo --as ayse
"""


def arguments(parser: Parser) -> None:
    """Adds --json, --undo, --redo and --as."""
    parser.add_json()
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--undo", action="store_true", help=parser.said(Text("undo the newest step")))
    either.add_argument("--redo", action="store_true", help=parser.said(Text("redo the last undone step")))
    parser.add_argument(
        "--as",
        dest="person",
        metavar="PERSON",
        help=parser.said(Text("the id of the person who does it; default who sits at this computer")),
    )


def run(options: argparse.Namespace) -> int:
    """Prints the steps, or takes one back and prints its label."""
    with opened_as(Path(options.plan), options.person) as session:
        if options.undo or options.redo:
            label = session.undo() if options.undo else session.redo()
            if options.json:
                print_json({"label": speak(label, options.lang)})
            else:
                print(speak(label, options.lang))
            return 0
        entries = session.history()
        names = {person.id: person.name for person in session.plan.people}
    if options.json:
        rows = [{**entry._asdict(), "label": speak(entry.label, options.lang)} for entry in entries]
        print_json(rows)
        return 0
    if not entries:
        print(speak(Text("No steps yet: the plan is as it was made."), options.lang))
    for entry in entries:
        who = names.get(entry.by or "", entry.by or "")
        parts = [entry.at.replace("T", " "), who, speak(entry.label, options.lang)]
        if entry.undone:
            parts.append(speak(Text("undone"), options.lang))
        if not entry.undoable:
            parts.append(speak(Text("can no longer be undone"), options.lang))
        print("  ".join(part for part in parts if part))
    return 0
