"""`ritim new`: a new plan file, empty, from a document, or the sample bakery."""

from __future__ import annotations

import argparse
from pathlib import Path

from planner.domain.business import Business
from planner.domain.plan import Plan
from planner.errors import Refused
from planner.exchange.document import read
from planner.exchange.new import new_plan, sample
from planner.session import system_clock
from planner.text import Text, speak

EXAMPLES = """
  ritim new shop.ritim
  ritim new bakery.ritim --sample tr
  ritim new bakery.ritim --from bakery.json
"""


def run(options: argparse.Namespace) -> int:
    """Makes the file and says so."""
    target = Path(options.plan)
    if options.today is not None and options.sample is None:
        raise Refused(Text("--today moves the sample : use it with --sample"))
    if options.sample:
        plan = sample(options.sample, system_clock, options.today)
    elif options.document:
        plan = read(Path(options.document))
    else:
        plan = Plan(business=Business(name=target.stem, language=options.lang))
    new_plan(target, plan)
    print(
        speak(
            Text("{file} is ready: {n} post.", "{file} is ready: {n} posts.", file=str(target), n=len(plan.posts)),
            options.lang,
        )
    )
    return 0
