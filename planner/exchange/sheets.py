"""Tables that come in as text: bytes → rows under known names, each with its line."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from planner.errors import Refused
from planner.text import Text, bare

LARGEST_BYTES = 16 * 1024 * 1024
MOST_ROWS = 50_000
_DELIMITERS = ",;\t"
_SINGLE = "\x1f"  # the unit separator of ASCII, which no cell has
# Byte order marks, the longer first.
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


class SheetRow(NamedTuple):
    """A row of a sheet: the number of the line on which it ends, and its cells by column, without spaces around."""

    line: int
    cells: Mapping[str, str]


class Told(NamedTuple):
    """What a line became, or what is wrong in it."""

    line: int
    text: Text


def read_sheet(path: Path, names: Mapping[str, str], encoding: str | None = None) -> list[SheetRow]:
    """The rows of a CSV file, their columns called as in `names`.

    `names` gives for the bare name of a header (`planner.text.bare`) what the column is called; other columns are left
    out, and so are empty rows. Cells are separated by comma, semicolon or tab. Text is UTF-8, UTF-16 with a byte order
    mark, or in `encoding`. Raises `Refused` for a file that is no such table, OSError.
    """
    with path.open("rb") as file:
        data = file.read(LARGEST_BYTES + 1)
    if len(data) > LARGEST_BYTES:
        raise refused(path, Text("it is too large for a table : split it"))
    text = _text(path, data, encoding)
    skipped = 0
    if text.lower().startswith("sep="):  # spreadsheets that say their delimiter say it first
        text, skipped = text.partition("\n")[2], 1
    # Only the line ends of CSV end a line: a cell may hold others.
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        header = [names.get(bare(cell), "") for cell in next(rows, [])]
        twice = next((name for name in header if name and header.count(name) > 1), None)
        if twice is not None:
            raise refused(path, Text('two columns mean "{name}" : rename one of them', name=twice))
        found = [
            SheetRow(rows.line_num + skipped, _cells(header, row)) for row in rows if any(cell.strip() for cell in row)
        ]
    except csv.Error as error:
        if "limit" in str(error):
            fault = Text(
                "the cell that ends on line {line} is longer than {n} characters : shorten it, or close its quotation "
                "mark",
                line=str(rows.line_num + skipped),
                n=csv.field_size_limit(),
            )
        else:
            fault = Text("it is not a table of cells : save it as CSV")
        raise refused(path, fault) from None
    if len(found) > MOST_ROWS:
        raise refused(path, Text("it has more than {n} rows : split it", n=MOST_ROWS))
    return found


def _cells(header: list[str], row: list[str]) -> dict[str, str]:
    """The cells by column; those that a short row lacks are empty."""
    return {name: cell.strip() for name, cell in zip_longest(header, row, fillvalue="") if name}


def renamed(names: Mapping[str, str], pairs: Mapping[str, str]) -> dict[str, str]:
    """`names` with the columns that a person named: from the column in the file to what it is."""
    return {**names, **{bare(column): name for column, name in pairs.items()}}


def refused(path: Path, fault: Text) -> Refused:
    """The refusal of a file."""
    return Refused(Text("cannot read {file} : {fault}", file=path.name, fault=fault))


def _text(path: Path, data: bytes, encoding: str | None) -> str:
    known = next((name for mark, name in _MARKS if data.startswith(mark)), encoding or "utf-8")
    if b"\0" in data and not known.lower().startswith("utf-16"):
        raise refused(path, Text("it is not text : save it as CSV"))
    try:
        return data.decode(known)
    except LookupError:
        raise Refused(Text('no encoding "{name}" : use utf-8 or windows-1254', name=known)) from None
    except UnicodeError:
        raise refused(
            path,
            Text("it is not {encoding} text : say its encoding, as in windows-1254", encoding=known),
        ) from None


def _delimiter(text: str) -> str:
    header = next((line for line in text.split("\n") if line.strip()), "")
    delimiter = max(_DELIMITERS, key=header.count)
    # In a single column a comma is one of the text.
    return delimiter if delimiter in header else _SINGLE
