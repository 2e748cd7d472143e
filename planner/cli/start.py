"""What was asked for, told from a glance at what was typed: the window must not wait for the commands' imports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from planner.text import LANGUAGES, environment_language

QUIT = "--quit-after-first-paint"
_COMMANDS = ("new", "check", "platforms", "reach", "count", "propose", "import", "export", "history", "doctor")


class Start(NamedTuple):
    """The window is asked for: on a plan, or the last one; in a language, or the usual one.

    `quits` leaves once the first frame that shows the plan's posts is painted, for measuring.
    """

    path: Path | None
    language: str | None
    quits: bool


def language_of(arguments: Sequence[str]) -> str:
    """The language of the sentences, known before the arguments are parsed so that their errors are in it too."""
    for index, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if name == "--lang":
            value = value if equals else "".join(arguments[index + 1 : index + 2])
            return value if value in LANGUAGES else environment_language()
    return environment_language()


def window_of(arguments: Sequence[str]) -> Start | None:
    """`ritim [PLAN]`; None when something else was typed: a command, help, or a mistake."""
    names, language, quits = [], None, False
    rest = list(arguments)
    while rest:
        argument = rest.pop(0)
        option, equals, value = argument.partition("=")
        if argument == QUIT:
            quits = True
        elif option == "--lang":
            language = value if equals else (rest.pop(0) if rest else "")
            if language not in LANGUAGES:
                return None
        elif argument.startswith("-"):
            return None
        else:
            names.append(argument)
    if len(names) > 1 or (names and names[0] in _COMMANDS):
        return None
    # What is neither a file nor called like one was meant as a command.
    if names and not Path(names[0]).suffix and not Path(names[0]).exists():
        return None
    return Start(Path(names[0]) if names else None, language, quits)
