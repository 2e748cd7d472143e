"""The command line: what is typed becomes a command, and whatever goes wrong becomes one line and an exit status."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

from planner.cli.start import Start, language_of, window_of
from planner.errors import explain
from planner.text import Text, speak

DONE, FINDINGS, FAULT, BUG, INTERRUPTED = 0, 1, 2, 3, 130


Window = Callable[[Start], int]


def main(arguments: Sequence[str], window: Window | None = None) -> int:
    """Runs one command, or `window` where no command was typed; without one it prints the help then.

    Gives the exit status of the contract: 0 done, 1 findings, 2 a fault, 3 a bug, 130 interrupted.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot show a letter gets its number instead of a traceback.
            stream.reconfigure(errors="backslashreplace")
    language = language_of(arguments)
    try:
        status = _ran(arguments, language, window)
        # Here, while a full disk or a reader that has gone can still be told from success.
        print(end="", flush=True)
        return status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever reads us has read enough
        _let_go_of_output()
        return DONE
    except Exception as error:  # noqa: BLE001 - the rim: what is not explained here is a bug, and is called one
        if isinstance(error, OSError):
            _let_go_of_output()
        sentence = explain(error)
        _complain(speak(sentence or _bug(error), language))
        return FAULT if sentence else BUG


def _ran(arguments: Sequence[str], language: str, window: Window | None) -> int:
    start = window_of(arguments) if window else None
    if window is not None and start is not None:
        return window(start)
    from planner.cli.arguments import parsed  # the commands, for which the window need not wait

    try:
        options = parsed(arguments, language)
    except SystemExit as leaving:  # --help and --version
        return int(leaving.code or DONE)
    status: int = options.command(options)
    return status


def _let_go_of_output() -> None:
    """Lets nothing be written that could not be: Python would try again, and complain, when it leaves."""
    with contextlib.suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(sentence: str) -> None:
    # One line, whatever a name in it holds: a file could be called "a\nb", or command the terminal.
    line = "".join(" " if unicodedata.category(each) in ("Cc", "Zl", "Zp") else each for each in sentence)
    print("ritim:", line, file=sys.stderr)


def _bug(error: Exception) -> Text:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    # The type and the place, never the message: it could quote the plan.
    return Text(
        "this is a bug in Ritim ({kind}, {place}) : nothing was lost; please report it with these words",
        kind=type(error).__name__,
        place=place,
    )
