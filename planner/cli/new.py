"""`ritim new`: a new plan file, empty, from a document, or the sample bakery."""

from __future__ import annotations

import argparse
from pathlib import Path

from planner.cli.options import Parser, day
from planner.domain.business import Business
from planner.domain.plan import Plan
from planner.errors import Refused
from planner.exchange.document import read
from planner.exchange.new import SAMPLES, new_plan, sample
from planner.session import system_clock, system_zone
from planner.text import Text, speak

ABOUT = Text("make a new plan file; never overwrites one")
EXAMPLES = """
  ritim new shop.ritim
  ritim new bakery.ritim --sample tr
  ritim new bakery.ritim --from bakery.json
"""


def arguments(parser: Parser) -> None:
    """Adds --from, --sample and --today."""
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--from", dest="document", metavar="DOC.json", help=parser.said(Text("from this plan document"))
    )
    source.add_argument("--sample", choices=SAMPLES, help=parser.said(Text("the sample bakery, in English or Turkish")))
    parser.add_argument(
        "--today", type=day, metavar="D", help=parser.said(Text("the day in the sample's third week; default today"))
    )


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
        # A file may be called what no text can be.
        name = "".join(each for each in target.stem if each.isprintable())
        plan = Plan(business=Business(name=name, language=options.lang, time_zone=system_zone()))
    new_plan(target, plan)
    print(
        speak(
            Text("{file} is ready: {n} post.", "{file} is ready: {n} posts.", file=str(target), n=len(plan.posts)),
            options.lang,
        )
    )
    return 0
