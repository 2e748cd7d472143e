"""`ritim doctor`: looks at the whole file, more closely than opening does, and changes nothing."""

from __future__ import annotations

import argparse
from pathlib import Path

from planner.cli.answers import print_json
from planner.cli.options import Parser
from planner.errors import Refused
from planner.operations.examining import Examination, examine
from planner.session import Session
from planner.text import Text, speak

ABOUT = Text("check that the file is sound")
EXAMPLES = """
  ritim doctor bakery.ritim
  ritim doctor bakery.ritim --json
"""


def arguments(parser: Parser) -> None:
    """Adds --json."""
    parser.add_json()


def run(options: argparse.Namespace) -> int:
    """Prints what the file holds; raises `Refused` with the first thing that is wrong."""
    with Session.open(Path(options.plan)) as session:
        found = examine(session)
    if options.json:
        print_json(_values(options.plan, found, options.lang))
    if found.faults:
        raise Refused(Text("{file} is damaged : {fault}", file=options.plan, fault=found.faults[0]))
    if not options.json:
        whole = Text("{file} is sound: {n} post.", "{file} is sound: {n} posts.", file=options.plan, n=found.posts)
        steps = Text("{n} step in its history.", "{n} steps in its history.", n=found.steps)
        print(speak(whole, options.lang))
        print(speak(steps, options.lang))
    return 0


def _values(plan: str, found: Examination, language: str) -> dict[str, object]:
    return {
        "plan": plan,
        "whole": not found.faults,
        "faults": [speak(fault, language) for fault in found.faults],
        "posts": found.posts,
        "steps": found.steps,
    }
