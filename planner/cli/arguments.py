"""The arguments of all commands, put together."""

from __future__ import annotations

import argparse
import contextlib
import gettext
import os
from collections.abc import Iterator, Sequence

from planner import __version__
from planner.cli import check, count, doctor, export, history, importing, new, platforms, propose, reach, voice
from planner.cli.options import Parser
from planner.paths import resource
from planner.text import LANGUAGES, Text

# Each has ABOUT, EXAMPLES, `arguments` and `run`.
COMMANDS = {
    "new": new,
    "check": check,
    "platforms": platforms,
    "reach": reach,
    "voice": voice,
    "count": count,
    "propose": propose,
    "import": importing,
    "export": export,
    "history": history,
    "doctor": doctor,
}
_WITHOUT_PLAN = frozenset({"reach", "count"})

ABOUT = Text("A content calendar for a small business: one plan in one file, offline.")
EXAMPLES = """
  ritim new bakery.ritim --sample en
  ritim check bakery.ritim
  ritim export bakery.ritim december.pdf --from 2026-12 --to 2026-12
  ritim history bakery.ritim --undo
"""

# What argparse says by itself; `parsed` has it look these up in our catalogue.
ARGPARSE = (
    Text("usage: "),
    Text("positional arguments"),
    Text("options"),
    Text("show this help message and exit"),
    Text("the following arguments are required: %s"),
    Text("unrecognized arguments: %s"),
    Text("argument %(argument_name)s: %(message)s"),
    Text("expected one argument"),
    Text("expected at least one argument"),
    Text("not allowed with argument %s"),
    Text("one of the arguments %s is required"),
    Text("invalid choice: %(value)r (choose from %(choices)s)"),
    Text("ignored explicit argument %r"),
    Text("ambiguous option: %(option)s could match %(matches)s"),
)


def parsed(arguments: Sequence[str], language: str) -> argparse.Namespace:
    """What was typed; its `command` is to be called with it. Raises `Refused`, and SystemExit once help was printed."""
    gettext.bindtextdomain("ritim", resource("i18n"))
    gettext.textdomain("ritim")
    with _environment(language):
        return _whole(language).parse_args(arguments or ["--help"])


@contextlib.contextmanager
def _environment(language: str) -> Iterator[None]:
    # argparse takes its own words from gettext, which knows no other way to be told the language.
    before = os.environ.get("LANGUAGE")
    os.environ["LANGUAGE"] = language
    try:
        yield
    finally:
        del os.environ["LANGUAGE"]
        if before is not None:
            os.environ["LANGUAGE"] = before


def _whole(language: str) -> Parser:
    whole = Parser(prog="ritim")
    whole.describe(language, ABOUT, EXAMPLES)
    about_version = whole.said(Text("show program's version number and exit"))
    whole.add_argument("--version", action="version", version=f"ritim {__version__}", help=about_version)
    about_language = whole.said(Text("the language of the sentences"))
    whole.add_argument("--lang", choices=LANGUAGES, default=language, help=about_language)
    about_plan = whole.said(Text("without a command the window opens: on PLAN, else on the last plan"))
    whole.epilog = f"{whole.epilog}  ritim bakery.ritim\n\n{about_plan}"
    commands = whole.add_subparsers(
        title=whole.said(Text("commands")), metavar=whole.said(Text("COMMAND")), required=True, parser_class=Parser
    )
    for name, module in COMMANDS.items():
        command = commands.add_parser(name, help=whole.said(module.ABOUT))
        command.describe(language, module.ABOUT, module.EXAMPLES)
        if name not in _WITHOUT_PLAN:
            command.add_argument("plan", metavar="PLAN", help=command.said(Text("the plan file")))
        module.arguments(command)
        command.add_argument("--lang", choices=LANGUAGES, default=language, help=about_language)
        command.set_defaults(command=module.run)
    return whole
