"""Every figure of the audience statistics as rows of a table, filtered, sorted, and as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt

from planner.gui.models.sorting import Index, SortedModel
from planner.gui.parts.words import tooltip
from planner.gui.translate import locale, say
from planner.planning.statistics_rows import StatisticsRow, Words
from planner.text import Text

_ROLE = Qt.ItemDataRole


class Column(IntEnum):
    """The columns, in their order."""

    COUNTRY = 0
    EDITION = 1
    PLATFORM = 2
    TRAIT = 3
    VALUE = 4
    PERCENT = 5
    MARGIN = 6
    BASE = 7
    YEAR = 8
    SOURCE = 9
    STANDING = 10
    WHAT = 11


HEADINGS = {
    Column.COUNTRY: Text("Country"),
    Column.EDITION: Text("Edition"),
    Column.PLATFORM: Text("Platform"),
    Column.TRAIT: Text("Trait"),
    Column.VALUE: Text("Value"),
    Column.PERCENT: Text("Percent"),
    Column.MARGIN: Text("± points"),
    Column.BASE: Text("Asked"),
    Column.YEAR: Text("Year"),
    Column.SOURCE: Text("Source"),
    Column.STANDING: Text("How sure"),
    Column.WHAT: Text("What"),
}
# Too long for the table, where one row would say it like the next.
_POPULATION = Text("Who was asked")


class Wanted(NamedTuple):
    """Which rows are shown; "" lets all in, `edition` is an `edition_id`, `trait` "-" those of everyone."""

    country: str = ""
    edition: str = ""
    trait: str = ""
    platform: str = ""

    def lets_in(self, row: StatisticsRow) -> bool:
        """Whether a row is one of them."""
        traits = [trait for trait, _ in row.segment] or ["-"]
        return (
            self.country in ("", row.country)
            and self.edition in ("", edition_id(row))
            and self.platform in ("", row.platform)
            and (not self.trait or self.trait in traits)
        )


def edition_id(row: StatisticsRow) -> str:
    """The edition of a row, told apart from those of other countries."""
    return f"{row.country}/{row.key}"


class StatisticsModel(SortedModel):
    """The rows that are wanted, in the order of the tables or of a column."""

    headings = HEADINGS
    numbers = (Column.PERCENT, Column.MARGIN, Column.BASE, Column.YEAR)
    largest_first = numbers

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: Sequence[StatisticsRow] = ()
        self._wanted = Wanted()
        self.rows: list[StatisticsRow] = []
        self._decimals: dict[Column, int] = {}

    def show_rows(self, rows: Sequence[StatisticsRow], wanted: Wanted) -> None:
        """Shows those rows that are wanted."""
        self._all, self._wanted = rows, wanted
        self.beginResetModel()
        self.arrange()
        self.endResetModel()

    def arrange(self) -> None:
        """Takes the rows that are wanted, sorted; what is not known stays at the end."""
        rows = [row for row in self._all if self._wanted.lets_in(row)]
        if self.column is not None:
            column = Column(self.column)
            keyed = [(_key(row, column), row) for row in rows]
            known = [each for each in keyed if each[0] is not None]
            known.sort(key=lambda each: each[0], reverse=self.order == Qt.SortOrder.DescendingOrder)  # type: ignore[arg-type,return-value]
            rows = [row for _, row in known] + [row for key, row in keyed if key is None]
        self.rows = rows
        # One below the other, numbers are read when their decimals stand below each other, too.
        for number in (Column.PERCENT, Column.MARGIN):
            ends = [cell_words(row, number).partition(locale().decimalPoint())[2] for row in rows]
            self._decimals[number] = max(map(len, ends), default=0)

    def _words(self, row: StatisticsRow, column: Column) -> str:
        """What a cell of the table says, in less room than a line that is copied."""
        match column:
            case Column.STANDING:
                return say(row.sure)
            case Column.PERCENT:
                return _number(row.percent, self._decimals[column])
            case Column.MARGIN if row.margin is not None:
                return _number(row.margin, self._decimals[column])
        return cell_words(row, column)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        match role:
            case _ROLE.DisplayRole:
                return self._words(row, column)
            case _ROLE.AccessibleTextRole:
                words = cell_words(row, column) or "–"
                return say(Text("{thing}: {field}", thing=HEADINGS[column], field=words))
            case _ROLE.TextAlignmentRole:
                return self.alignment(column)
            case _ROLE.ToolTipRole:
                said = [say(Text("{edition}: share who {what}.", edition=row.edition, what=row.metric))]
                said += [say(each) for each in (row.standing, *row.notes)]
                return tooltip("\n".join(said))
        return None


def said(words: Words) -> str:
    """Words in the language of the window."""
    return say(words) if isinstance(words, Text) else words


def cell_words(row: StatisticsRow, column: Column) -> str:
    """What a cell says, in the language of the window; empty for what is not known."""
    match column:
        case Column.COUNTRY:
            return say(Text("{country:country}", country=row.country))
        case Column.EDITION:
            return say(row.edition)
        case Column.PLATFORM:
            return said(row.name)
        case Column.TRAIT:
            return ", ".join(said(each) for each in row.traits)
        case Column.VALUE:
            return ", ".join(said(each) for each in row.values) or say(Text("Everyone"))
        case Column.PERCENT:
            return _number(row.percent)
        case Column.MARGIN:
            return "" if row.margin is None else _number(row.margin)
        case Column.BASE:
            return "" if row.base is None else str(row.base)
        case Column.YEAR:
            return str(row.year)
        case Column.SOURCE:
            return row.source
        case Column.STANDING:
            return say(row.standing)
        case Column.WHAT:
            return say(row.metric)


def _number(value: float, decimals: int | None = None) -> str:
    """A number with so many decimals; None for at most two, and none of them for nothing.

    Without signs between thousands: spreadsheets take it as it is.
    """
    said = f"{value:.2f}".rstrip("0").rstrip(".") if decimals is None else f"{value:.{decimals}f}"
    return said.replace(".", locale().decimalPoint())


def _key(row: StatisticsRow, column: Column) -> object:
    match column:
        case Column.PERCENT:
            return row.percent
        case Column.MARGIN:
            return row.margin
        case Column.BASE:
            return row.base
        case Column.YEAR:
            return row.year
        case Column.STANDING:
            return locale().toLower(say(row.sure))
        case Column.VALUE:
            return [value for _, value in row.segment]
    return locale().toLower(cell_words(row, column))


def header_words() -> list[str]:
    """The headings of all columns, and of who was asked."""
    return [*(say(HEADINGS[column]) for column in Column), say(_POPULATION)]


def lines_of(rows: Iterable[StatisticsRow]) -> list[list[str]]:
    """Rows as their cells, all columns, and who was asked."""
    return [[*(cell_words(row, column) for column in Column), say(row.population)] for row in rows]
