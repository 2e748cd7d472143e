"""Rows of a table as a CSV file for a spreadsheet."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence

_SIGNS = ("=", "+", "-", "@")
_BEFORE = ("\t", "\r")


def guarded(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would take it for a formula, also behind spaces, and
    with the wide signs of East Asian keyboards.
    """
    plain = unicodedata.normalize("NFKC", cell).lstrip()
    return f"'{cell}" if cell.startswith(_BEFORE) or plain.startswith(_SIGNS) else cell


def sheet_of(header: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str) -> bytes:
    """The file: UTF-8 with a byte order mark, lines ended as RFC 4180 has them, its cells guarded.

    `delimiter` is what spreadsheets of the language expect: a semicolon where the comma is that of decimals.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow(map(guarded, row))
    return file.getvalue().encode("utf-8-sig")
