"""What the options of every command are made of: a parser with a language, days, spans."""

from __future__ import annotations

import argparse
import contextlib
import re
from datetime import date
from typing import NoReturn

from planner.domain.times import month_end
from planner.errors import Refused
from planner.knowledge.platforms import platform_of
from planner.text import Text, speak


class Parser(argparse.ArgumentParser):
    """A parser that speaks a language, teaches by examples, and refuses where argparse would leave the program."""

    language = "en"

    def describe(self, language: str, about: Text, examples: str) -> None:
        """Says what the command is for, above and below its options."""
        self.language = language
        self.description = speak(about, language)
        self.epilog = f"{speak(Text('examples:'), language)}{examples}"
        self.formatter_class = argparse.RawDescriptionHelpFormatter
        self.allow_abbrev = False

    def said(self, text: Text) -> str:
        """The text as argparse wants its help."""
        return speak(text, self.language).replace("%", "%%")

    def error(self, message: str) -> NoReturn:
        """Raises `Refused`."""
        raise Refused(Text("{message} : `{program} --help` shows how", message=message, program=self.prog))

    def add_json(self) -> None:
        """--json"""
        self.add_argument("--json", action="store_true", help=self.said(Text("one JSON document instead of sentences")))

    def add_span(self, first: Text, last: Text) -> None:
        """--from and --to, days or months, as `first` and `last`."""
        self.add_argument("--from", dest="first", type=_first_day, metavar="D", help=self.said(first))
        self.add_argument("--to", dest="last", type=_last_day, metavar="D", help=self.said(last))


def day(value: str) -> date:
    """The day "2026-12-01". Raises `Refused`."""
    if re.fullmatch(r"(19|2[01])\d\d-\d\d-\d\d", value, re.ASCII):
        with contextlib.suppress(ValueError):  # 31 February
            return date.fromisoformat(value)
    raise Refused(Text('"{value}" is not a date : write it as in 2026-12-01', value=value))


def platform(words: str) -> str:
    """The key of the platform that people call so. Raises `Refused`."""
    key = platform_of(words)
    if key is None:
        raise Refused(Text('no platform "{name}" : write its name, as in instagram', name=words.strip()))
    return key


def _first_day(value: str) -> date:
    return day(f"{value}-01") if _is_month(value) else day(value)


def _last_day(value: str) -> date:
    return month_end(day(f"{value}-01")) if _is_month(value) else day(value)


def _is_month(value: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d", value, re.ASCII) is not None
