"""`ritim import`: what others know comes into the plan, all of a file or nothing."""

from __future__ import annotations

import argparse
from operator import itemgetter
from pathlib import Path

from planner.cli.answers import print_json
from planner.cli.options import Parser, day
from planner.cli.people import opened_as
from planner.errors import Refused
from planner.exchange.statistics_table import Read, read_statistics, whole
from planner.operations.statistics import take_in
from planner.text import Text, speak

ABOUT = Text("take a file into the plan: a table of audience statistics of your own")
EXAMPLES = """
  ritim import bakery.ritim town.csv --as audience-statistics
  ritim import bakery.ritim town.csv --as audience-statistics --map Uygulama=platform --dry-run
"""

KINDS = ("audience-statistics",)


def arguments(parser: Parser) -> None:
    """Adds FILE, --as, --map, --encoding, --dry-run, --today and --json."""
    parser.add_argument("file", metavar="FILE", help=parser.said(Text("the file to take in")))
    parser.add_argument(
        "--as", dest="kind", choices=KINDS, default=KINDS[0], help=parser.said(Text("what the file holds"))
    )
    parser.add_argument(
        "--map",
        nargs="+",
        action="extend",
        default=[],
        type=_pair,
        metavar="COLUMN=FIELD",
        help=parser.said(Text("what a column means that is called otherwise, as in Oran=percent")),
    )
    parser.add_argument(
        "--encoding", metavar="E", help=parser.said(Text("how the file is written, as in windows-1254; default utf-8"))
    )
    parser.add_argument("--dry-run", action="store_true", help=parser.said(Text("say what it would be, write nothing")))
    parser.add_argument(
        "--today", type=day, metavar="D", help=parser.said(Text("the day that counts as today; default today"))
    )
    parser.add_json()


def run(options: argparse.Namespace) -> int:
    """Prints what each row became, and writes all of them or nothing."""
    path = Path(options.file)
    with opened_as(Path(options.plan), None) as session:
        read = read_statistics(
            path, session.plan, options.today or session.today(), dict(options.map), options.encoding
        )
        ids: tuple[str, ...] = ()
        if not (read.faults or options.dry_run):
            ids = take_in(session, read.tables, read.profiles)
    # Only what was written is said to be imported.
    _print(read, ids, options)
    whole(read, path)
    return 0


def _print(read: Read, ids: tuple[str, ...], options: argparse.Namespace) -> None:
    if options.json:
        rows: list[tuple[int, str | None, str | None]]
        rows = [(each.line, speak(each.text, options.lang), None) for each in read.became]
        rows += [(each.line, None, speak(each.text, options.lang)) for each in read.faults]
        print_json(
            {
                "file": options.file,
                "written": bool(ids),
                "rows": [
                    {"line": line, "became": became, "fault": fault}
                    for line, became, fault in sorted(rows, key=itemgetter(0))
                ],
                "imported": list(ids),
            }
        )
        return
    for line, text in sorted((*read.became, *read.faults), key=lambda told: told.line):
        print(speak(Text("line {line}: {became}", line=str(line), became=text), options.lang))
    if not read.faults:
        done = Text("{n} row would be imported.", "{n} rows would be imported.", n=len(read.became))
        if not options.dry_run:
            done = Text("{n} row imported.", "{n} rows imported.", n=len(read.became))
        print(speak(done, options.lang))


def _pair(words: str) -> tuple[str, str]:
    column, equals, field = words.partition("=")
    if not equals or not column.strip() or not field.strip():
        raise Refused(Text('"{words}" maps nothing : write it as in Oran=percent', words=words))
    return column.strip(), field.strip()
