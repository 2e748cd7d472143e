"""The command line: what is typed becomes a command, and whatever goes wrong becomes one line and an exit status."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from planner.cli.arguments import language_of, parser
from planner.errors import explain
from planner.text import Text, speak

DONE, FINDINGS, FAULT, BUG, INTERRUPTED = 0, 1, 2, 3, 130


def main(arguments: Sequence[str]) -> int:
    """Runs one command and gives the exit status of the contract: 0 done, 1 findings, 2 a fault, 3 a bug, 130
    interrupted.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot show a letter gets its number instead of a traceback.
            stream.reconfigure(errors="backslashreplace")
    language = language_of(arguments)
    try:
        options = parser(language).parse_args(arguments)
        status: int = options.command(options)
        sys.stdout.flush()
        return status
    except SystemExit as leaving:  # --help and --version
        return int(leaving.code or DONE)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has read enough; Python must not complain when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001 - the rim: what is not explained here is a bug, and is called one
        sentence = explain(error)
        if sentence is not None:
            _complain(speak(sentence, language))
            return FAULT
        _complain(speak(_bug(error), language))
        return BUG


def _complain(sentence: str) -> None:
    print("ritim:", " ".join(sentence.split("\n")), file=sys.stderr)


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
