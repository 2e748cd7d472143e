"""`ritim export`: the calendar as PDF, the plan as a document."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from pathlib import Path

from planner.checks.registry import checked_span
from planner.cli.options import Parser
from planner.cli.progress import progress
from planner.domain.times import month_end
from planner.errors import Refused
from planner.exchange.document import encode
from planner.exchange.writing import write_safely
from planner.session import Session
from planner.text import Text, speak

ABOUT = Text("write the calendar as PDF, or the whole plan as JSON")
EXAMPLES = """
  ritim export bakery.ritim december.pdf --from 2026-12 --to 2026-12
  ritim export bakery.ritim wall.pdf --pages month --paper letter --grey
  ritim export bakery.ritim bakery.json
"""


def arguments(parser: Parser) -> None:
    """Adds OUT, --from, --to, --paper, --pages and --grey."""
    parser.add_argument(
        "out", metavar="OUT", help=parser.said(Text("the file to write; its ending says what: .pdf or .json"))
    )
    parser.add_span(Text("first day or month printed"), Text("last day or month printed"))
    parser.add_argument(
        "--paper", choices=("a4", "letter"), help=parser.said(Text("size of the paper; default that of the country"))
    )
    parser.add_argument(
        "--pages", metavar="month,week", help=parser.said(Text("the kinds of pages; default month,week"))
    )
    parser.add_argument("--grey", action="store_true", help=parser.said(Text("without colour")))


def run(options: argparse.Namespace) -> int:
    """Writes the file and says so; what was there before is replaced as a whole or stays."""
    out = Path(options.out)
    with Session.open(Path(options.plan)) as session:
        if out.exists() and out.samefile(session.path):
            raise Refused(Text("{file} is the plan itself : choose another name", file=str(out)))
        match out.suffix.lower():
            case ".json":
                printing = (options.first, options.last, options.paper, options.pages, options.grey or None)
                if any(option is not None for option in printing):
                    raise Refused(Text("a .json holds the whole plan : leave out the options for the PDF"))
                data = encode(session.plan)
            case ".pdf":
                data = _pdf(session, options)
            case ending:
                raise Refused(
                    Text('cannot export to "{ending}" : end the name in .pdf or .json', ending=ending or str(out))
                )
    write_safely(out, data)
    print(speak(Text("{file} is written.", file=str(out)), options.lang))
    return 0


def _pdf(session: Session, options: argparse.Namespace) -> bytes:
    from planner.exchange.pdf import pdf  # Qt, which nothing else here needs

    today = session.today()
    first: date = options.first or today.replace(day=1)
    # Without --to a year at most: one post in a mistyped year would print hundreds of pages.
    year = month_end(first + timedelta(days=334))
    usual = max(month_end(checked_span(session.plan, today).last), month_end(first))
    last: date = options.last or min(usual, year)
    if last < first:
        raise Refused(Text("{last:year} lies before {first:year} : correct --from or --to", last=last, first=first))
    pages = tuple((options.pages or "month,week").split(","))
    return pdf(
        session.plan,
        first,
        last,
        language=options.lang,
        today=today,
        paper=options.paper,
        pages=pages,
        grey=options.grey,
        progress=progress(options.lang),
    )
