"""`ritim propose`: a calendar that keeps its bands; nothing is written without --apply."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from planner.checks.registry import Span
from planner.checks.situation import names_of
from planner.cli.answers import print_json
from planner.cli.options import Parser, day
from planner.cli.people import opened_as
from planner.domain.plan import Plan
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.knowledge.prompts import prompt
from planner.operations.proposals import apply
from planner.proposing.proposal import OpenSlot, Proposal
from planner.proposing.propose import propose, usual_span
from planner.text import Text, speak

ABOUT = Text("say what to move so that no channel posts too often or too seldom")
EXAMPLES = """
  ritim propose bakery.ritim
  ritim propose bakery.ritim --from 2026-12 --to 2026-12 --json
  ritim propose bakery.ritim --apply
"""


def arguments(parser: Parser) -> None:
    """Adds --json, --today, --from, --to, --apply and --as."""
    parser.add_json()
    parser.add_argument(
        "--today", type=day, metavar="D", help=parser.said(Text("the day that counts as today; default today"))
    )
    parser.add_span(Text("first day or month mended"), Text("last day or month mended; default eight weeks at most"))
    parser.add_argument("--apply", action="store_true", help=parser.said(Text("do it, in one step")))
    parser.add_argument(
        "--as",
        dest="person",
        metavar="PERSON",
        help=parser.said(Text("the id of the person who does it; default who sits at this computer")),
    )


def run(options: argparse.Namespace) -> int:
    """Prints the proposal, and does it with --apply."""
    with opened_as(Path(options.plan), options.person) as session:
        plan, today = session.plan, options.today or session.today()
        usual = usual_span(plan, today)
        first = options.first or usual.first
        span = Span(first, options.last or max(usual.last, first + timedelta(days=27)))
        if span.last < first:
            raise Refused(
                Text("{last:year} lies before {first:year} : correct --from or --to", last=span.last, first=first)
            )
        with _told(options.lang):
            proposal = propose(plan, today, span)
        if options.apply:
            apply(session, proposal)
    if options.json:
        print_json(_as_json(proposal))
        return 0
    for text in _sentences(plan, proposal, applied=options.apply):
        print(speak(text, options.lang))
    return 0


@contextlib.contextmanager
def _told(language: str) -> Iterator[None]:
    """Whoever waits at a terminal is told what for, in a line that goes away at the end."""
    if not sys.stderr.isatty():
        yield
        return
    line = speak(Text("Looking for the best calendar…"), language)
    print(line, end="", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        print(f"\r{' ' * len(line)}", end="\r", file=sys.stderr, flush=True)


def _as_json(proposal: Proposal) -> dict[str, Any]:
    return {
        "optimal": proposal.optimal,
        "moves": [
            {"post": each.post, "channel": each.channel, "from": each.before, "to": each.after}
            for each in proposal.moves
        ],
        "unplaced": [each._asdict() for each in proposal.unplaced],
        "open_slots": [each._asdict() for each in proposal.open_slots],
        "before": dict(proposal.before),
        "after": dict(proposal.after),
    }


def _sentences(plan: Plan, proposal: Proposal, *, applied: bool) -> Iterator[Text]:
    names = names_of(tuple(plan.channels))
    for move in proposal.moves:
        yield Text(
            "{account}: “{title}” moves from {before} to {after}",
            account=names[move.channel],
            title=plan.posts[move.post].title,
            before=_when(move.before),
            after=_when(move.after),
        )
    for each in proposal.unplaced:
        yield Text(
            "{account}: “{title}” of {at} fits nowhere and goes back to the ideas",
            account=names[each.channel],
            title=plan.posts[each.post].title,
            at=_when(each.at),
        )
    for slot in proposal.open_slots:
        yield Text(
            "{account}: {at} is free: {what}", account=names[slot.channel], at=_when(slot.at), what=_what(plan, slot)
        )
    changing = proposal.moves or proposal.unplaced or proposal.open_slots
    if not changing:
        yield Text("Nothing to move, and no post is missing that there would be room for.")
    if not proposal.optimal:
        yield Text("The search was stopped: this is the best found in time, and there may be a better one.")
    for code, count in proposal.before.items():
        yield Text("  {code}: {before} before, {after} after", code=code, before=count, after=proposal.after[code])
    if changing and applied:
        yield Text("Done. `ritim history PLAN --undo` takes it back.")
    elif changing:
        yield Text("Nothing is written: add --apply to do it.")


def _when(at: LocalTime) -> Text:
    if at.clock is None:
        return Text("{day:weekday}", day=at.day)
    return Text("{day:weekday} {clock}", day=at.day, clock=at.clock)


def _what(plan: Plan, slot: OpenSlot) -> Text:
    if slot.idea is not None:
        return Text("your idea “{title}”", title=plan.posts[slot.idea].title)
    return Text("a new post. {prompt}", prompt=prompt(slot.prompt or "").said(plan.business.language))
