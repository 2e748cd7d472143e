"""The arguments of all commands, and help that teaches by examples."""

from __future__ import annotations

import argparse
import gettext
import importlib.metadata
import os
import re
from collections.abc import Sequence
from datetime import date
from typing import NoReturn

from planner.cli import check, doctor, export, history, new
from planner.domain.times import month_end
from planner.errors import Refused
from planner.exchange.new import SAMPLES
from planner.paths import resource
from planner.text import LANGUAGES, Text, environment_language, speak

# What argparse says by itself; it looks these up in the catalogue of the process.
ARGPARSE = (
    Text("usage: "),
    Text("positional arguments"),
    Text("options"),
    Text("show this help message and exit"),
    Text("show program's version number and exit"),
    Text("the following arguments are required: %s"),
    Text("unrecognized arguments: %s"),
    Text("argument %(argument_name)s: %(message)s"),
    Text("expected one argument"),
    Text("expected at least one argument"),
    Text("not allowed with argument %s"),
    Text("invalid choice: %(value)r (choose from %(choices)s)"),
    Text("ignored explicit argument %r"),
    Text("ambiguous option: %(option)s could match %(matches)s"),
)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Refused(Text("{message} : `{program} --help` shows how", message=message, program=self.prog))


def language_of(arguments: Sequence[str]) -> str:
    """The language of the sentences, known before the arguments are parsed so that their errors are in it too."""
    for index, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if name == "--lang":
            value = value if equals else "".join(arguments[index + 1 : index + 2])
            return value if value in LANGUAGES else environment_language()
    return environment_language()


def parser(language: str) -> argparse.ArgumentParser:
    """The parser of the whole command line, with its help in a language."""
    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain("ritim", resource("i18n"))
    gettext.textdomain("ritim")

    def said(text: Text) -> str:
        return speak(text, language).replace("%", "%%")

    whole = _parser(
        "ritim", language, Text("A content calendar for a small business: one plan in one file, offline."), _EXAMPLES
    )
    whole.add_argument("--version", action="version", version=f"ritim {importlib.metadata.version('ritim')}")
    whole.set_defaults(command=lambda _: whole.print_help() or 0)
    commands = whole.add_subparsers(title=said(Text("commands")), metavar=said(Text("COMMAND")), parser_class=_Parser)

    def command(name: str, about: Text, examples: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=said(about), **_described(about, examples, language))
        added.add_argument("plan", metavar="PLAN", help=said(Text("the plan file")))
        added.add_argument(
            "--lang", choices=LANGUAGES, default=language, help=said(Text("the language of the sentences"))
        )
        return added

    making = command("new", Text("make a new plan file; never overwrites one"), new.EXAMPLES)
    source = making.add_mutually_exclusive_group()
    source.add_argument("--from", dest="document", metavar="DOC.json", help=said(Text("from this plan document")))
    source.add_argument("--sample", choices=SAMPLES, help=said(Text("the sample bakery, in English or Turkish")))
    making.add_argument(
        "--today", type=_day, metavar="D", help=said(Text("the day in the sample's third week; default today"))
    )
    making.set_defaults(command=new.run)

    checking = command("check", Text("say what is wrong with a plan, and why"), check.EXAMPLES)
    _json(checking, said(Text("one JSON document instead of sentences")))
    checking.add_argument("--today", type=_day, metavar="D", help=said(Text("the day to look from; default today")))
    _span(checking, said(Text("first day or month looked at")), said(Text("last day or month looked at")))
    checking.add_argument(
        "--code", nargs="+", action="extend", metavar="CODE", help=said(Text("these findings alone, as in cadence.gap"))
    )
    checking.add_argument(
        "--strict", action="store_true", help=said(Text("exit with 1 when there are errors or warnings"))
    )
    checking.set_defaults(command=check.run)

    leaving = command("export", Text("write the calendar as PDF, or the whole plan as JSON"), export.EXAMPLES)
    leaving.add_argument(
        "out", metavar="OUT", help=said(Text("the file to write; its ending says what: .pdf or .json"))
    )
    _span(leaving, said(Text("first day or month printed")), said(Text("last day or month printed")))
    leaving.add_argument(
        "--paper", choices=("a4", "letter"), help=said(Text("size of the paper; default that of the country"))
    )
    leaving.add_argument("--pages", metavar="month,week", help=said(Text("the kinds of pages; default month,week")))
    leaving.add_argument("--grey", action="store_true", help=said(Text("without colour")))
    leaving.set_defaults(command=export.run)

    looking = command("history", Text("list the steps, newest first; take the last one back"), history.EXAMPLES)
    _json(looking, said(Text("one JSON document instead of sentences")))
    either = looking.add_mutually_exclusive_group()
    either.add_argument("--undo", action="store_true", help=said(Text("take the newest step back")))
    either.add_argument("--redo", action="store_true", help=said(Text("do again what was undone last")))
    looking.add_argument("--as", dest="person", metavar="PERSON", help=said(Text("the id of who does it")))
    looking.set_defaults(command=history.run)

    mending = command("doctor", Text("look whether the file is whole"), doctor.EXAMPLES)
    _json(mending, said(Text("one JSON document instead of sentences")))
    mending.set_defaults(command=doctor.run)
    return whole


_EXAMPLES = """
  ritim new bakery.ritim --sample en
  ritim check bakery.ritim
  ritim export bakery.ritim december.pdf --from 2026-12 --to 2026-12
  ritim history bakery.ritim --undo
"""


def _parser(name: str, language: str, about: Text, examples: str) -> _Parser:
    return _Parser(prog=name, **_described(about, examples, language))


def _described(about: Text, examples: str, language: str) -> dict[str, object]:
    return {
        "description": speak(about, language),
        "epilog": f"{speak(Text('examples:'), language)}{examples}",
        "formatter_class": argparse.RawDescriptionHelpFormatter,
        "allow_abbrev": False,
    }


def _json(command: argparse.ArgumentParser, about: str) -> None:
    command.add_argument("--json", action="store_true", help=about)


def _span(command: argparse.ArgumentParser, first: str, last: str) -> None:
    command.add_argument("--from", dest="first", type=_first_day, metavar="D", help=first)
    command.add_argument("--to", dest="last", type=_last_day, metavar="D", help=last)


def _day(value: str) -> date:
    try:
        if re.fullmatch(r"(19|2[01])\d\d-\d\d-\d\d", value, re.ASCII):
            return date.fromisoformat(value)
    except ValueError:
        pass  # the sentence below holds for both
    raise Refused(Text('"{value}" is no day : write it as in 2026-12-01', value=value))


def _first_day(value: str) -> date:
    return _day(f"{value}-01") if re.fullmatch(r"\d{4}-\d\d", value) else _day(value)


def _last_day(value: str) -> date:
    return month_end(_day(f"{value}-01")) if re.fullmatch(r"\d{4}-\d\d", value) else _day(value)
