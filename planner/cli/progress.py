"""How far long work has come, for whoever waits at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable

from planner.text import Text, speak

_PAGE = Text("Page {n} of {of}")


def progress(language: str, told: Text = _PAGE) -> Callable[[int, int], None] | None:
    """What is to be told the pages that are done, and all: it writes one line that goes away at the end.

    `told` says it of other things than pages, with {n} and {of}. None where standard error is no terminal: files and
    programs want no such line.
    """
    if not sys.stderr.isatty():
        return None
    shown = 0

    def tell(done: int, all_of_them: int) -> None:
        nonlocal shown
        if done < all_of_them and done * 100 // all_of_them == (done - 1) * 100 // all_of_them:
            return  # once for each percent
        words = speak(Text(told.message, n=done, of=all_of_them), language)
        line = words if done < all_of_them else ""
        print(f"\r{line:<{shown}}", end="" if line else "\r", file=sys.stderr, flush=True)
        shown = len(line)

    return tell
