"""`ritim check`: the findings, as sentences or as JSON."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from pathlib import Path

from planner.checks.finding import Finding, as_json
from planner.checks.registry import Span, checked_span, findings
from planner.cli.answers import print_json
from planner.cli.options import Parser, day
from planner.errors import Refused
from planner.session import Session
from planner.text import Text, speak

ABOUT = Text("say what is wrong with a plan, and why")
EXAMPLES = """
  ritim check bakery.ritim
  ritim check bakery.ritim --from 2026-12 --to 2026-12 --code cadence.over.week cadence.under.week
  ritim check bakery.ritim --strict --json > findings.json
"""

_SYMBOLS = {"error": "✖", "warning": "▲", "hint": "◇"}


def arguments(parser: Parser) -> None:
    """Adds --json, --today, --from, --to, --code and --strict."""
    parser.add_json()
    parser.add_argument(
        "--today", type=day, metavar="D", help=parser.said(Text("the day that counts as today; default today"))
    )
    parser.add_span(Text("first day or month looked at"), Text("last day or month looked at"))
    parser.add_argument(
        "--code",
        nargs="+",
        action="extend",
        metavar="CODE",
        help=parser.said(Text("these findings alone, as in cadence.gap")),
    )
    parser.add_argument(
        "--strict", action="store_true", help=parser.said(Text("exit with 1 when there are errors or warnings"))
    )


def run(options: argparse.Namespace) -> int:
    """Prints the findings; 1 with --strict when errors or warnings are not muted."""
    with Session.open(Path(options.plan)) as session:
        today = options.today or session.today()
        usual = checked_span(session.plan, today)
        first = options.first or usual.first
        span = Span(first, options.last or max(usual.last, first + timedelta(days=27)))
        if span.last < first:
            raise Refused(
                Text("{last:year} lies before {first:year} : correct --from or --to", last=span.last, first=first)
            )
        found = findings(session.plan, today, span, options.code)
    if options.json:
        result = {
            "plan": options.plan,
            "today": today.isoformat(),
            "from": span.first.isoformat(),
            "to": span.last.isoformat(),
            "findings": [as_json(finding, options.lang) for finding in found],
        }
        print_json(result)
    else:
        print("\n".join(_lines(found, options.code or [], options.lang)))
    serious = any(finding.severity != "hint" and not finding.muted for finding in found)
    return 1 if options.strict and serious else 0


def _lines(found: list[Finding], codes: list[str], language: str) -> list[str]:
    lines: list[str] = []
    for finding in (each for each in found if not each.muted):
        when = _when(finding.first, finding.last)
        dated = f" ({speak(when, language)})" if when else ""
        lines.append(f"{_SYMBOLS[finding.severity]} {speak(finding.message, language)}{dated}")
        lines.append(f"    {speak(finding.why, language)}")
    muted = sum(finding.muted for finding in found)
    heard = len(found) - muted
    if heard:
        lines.append("")
        lines.append(speak(Text("{n} warning.", "{n} warnings.", n=heard), language))
    elif codes:
        lines.append(speak(Text("No warnings under {codes}.", codes=codes), language))
    else:
        lines.append(speak(Text("No warnings: this plan is in order."), language))
    if muted:
        lines.append(speak(Text("{n} more is muted.", "{n} more are muted.", n=muted), language))
    return lines


def _when(first: date | None, last: date | None) -> Text | None:
    if first is None or last is None:
        return None
    if first == last:
        return Text("{day:weekday}", day=first)
    return Text("{first} to {last}", first=first, last=last)
