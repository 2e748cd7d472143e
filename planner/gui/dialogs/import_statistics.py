"""An owner's table of audience statistics comes in: what each row becomes, what is wrong, then all of it or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from planner.errors import FAULTS, explain
from planner.exchange.statistics_table import Read, read_statistics
from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.fields.choices import Choice, Offer
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label, name_of, tooltip
from planner.gui.theme.icons import icon
from planner.gui.translate import language, say, sentences
from planner.operations.statistics import standing, take_in
from planner.text import Text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
# What a spreadsheet writes where it does not write UTF-8; that of the window's language is tried first.
_ENCODINGS = {
    "windows-1254": Text("Windows, Turkish"),
    "windows-1252": Text("Windows, Western European"),
    "windows-1250": Text("Windows, Central European"),
}
_WIDTH, _HEIGHT = 720, 280


class ImportStatistics(Sheet):
    """Shows what a file would become, and imports it when nothing is wrong with it."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, desk.look, Text("Import a table"), Text("Import"), self._import)
        self._desk = desk
        self._path = path
        self._read: Read | None = None
        px = desk.look.px
        self._file = label("", "strong")
        other = button(Text("Choose another file…"), self._choose, "link")
        self._said = label("", wrap=True)
        self._said.setMinimumHeight(self._said.fontMetrics().lineSpacing() * 2)
        self.encoding = Choice()
        self.encoding.setFixedWidth(px(220))
        self.encoding.chosen.connect(self._look_again)
        words = Text("How the file is written")
        self.encoding.setAccessibleName(say(words))
        self._asking = QWidget()
        hint = label(Text("Look whether the letters are right."), "second")
        asking = row(name_of(self.encoding, words), self.encoding, hint, None, gap=px(8))
        self._asking.setLayout(asking)
        self.rows = RowsModel(desk, self)
        self._table = self._made_table()
        self.add(row(self._file, other, None, gap=px(8)))
        self.add(self._asking)
        self.add(self._said)
        self.add(self._table)
        self.setMinimumWidth(px(_WIDTH))
        self._begin(path)

    def _made_table(self) -> QTableView:
        px = self.look.px
        made = QTableView()
        made.setModel(self.rows)
        made.setProperty("role", "quiet")
        made.setAccessibleName(say(Text("What each line becomes")))
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setShowGrid(False)
        made.setTabKeyNavigation(False)
        made.setMinimumHeight(px(_HEIGHT))
        made.verticalHeader().hide()
        made.verticalHeader().setDefaultSectionSize(px(26))
        header = made.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        made.setColumnWidth(0, px(80))
        return made

    def _choose(self) -> None:
        path = talk.file_to_open(self, Text("Import a table"), Text("Tables (CSV)"), "csv", self._path.parent)
        if path is not None:
            self._begin(path)

    def _begin(self, path: Path) -> None:
        """Looks at a file; how it is written is asked only where it does not say so itself."""
        self._path = path
        self._file.setText(path.name)
        self._asking.hide()
        said: list[Text] = []
        read = self._try(None, said)
        if read is None:
            guess = "windows-1254" if language() == "tr" else "windows-1252"
            guessed = self._try(guess, said)
            if guessed is not None:
                order = sorted(_ENCODINGS, key=lambda each: each != guess)
                self.encoding.offer([Offer(each, say(_ENCODINGS[each])) for each in order], guess)
                self._asking.show()
                read = guessed
        self._show(read, said[-1] if said else None)

    def _look_again(self, encoding: str) -> None:
        said: list[Text] = []
        read = self._try(encoding, said)
        self._show(read, said[-1] if said else None)

    def _try(self, encoding: str | None, said: list[Text]) -> Read | None:
        bridge = self._desk.bridge
        try:
            return read_statistics(self._path, bridge.plan, bridge.today, encoding=encoding)
        except FAULTS as error:
            sentence = explain(error)
            if sentence is None:
                raise
            said.append(sentence)
            return None

    def _show(self, read: Read | None, refused: Text | None) -> None:
        self._read = read
        self.message.hide()
        if read is None and refused is not None:
            self.message.tell(refused)
        self.rows.show_read(read)
        self._table.setHidden(read is None)
        self._said.setHidden(read is None)
        if read is not None:
            self._said.setText(" ".join(say(each) for each in self._summary(read)))
        ready = read is not None and not read.faults and bool(read.became)
        assert self.yes is not None
        self.yes.setEnabled(ready)
        (self.yes if ready else self.leave).setFocus()

    def _summary(self, read: Read) -> list[Text]:
        lines = len(read.became) + len(read.faults)
        if read.faults:
            return [
                Text("{n} line of {all} is wrong.", "{n} lines of {all} are wrong.", n=len(read.faults), all=lines),
                Text("Nothing is imported until every line is right: correct the file, and choose it again."),
            ]
        plan = self._desk.bridge.plan
        said = [Text("{n} row can be imported.", "{n} rows can be imported.", n=lines)]
        for table in read.tables:
            name = Text("“{title}”, {year}", title=table.title, year=str(table.year))
            if standing(plan, table):
                said.append(Text("{table} replaces the table that is there.", table=name))
            else:
                said.append(Text("New: {table}.", table=name))
        if read.profiles:
            said.append(Text("Followers of {n} channel.", "Followers of {n} channels.", n=len(read.profiles)))
        return said

    def _import(self) -> bool:
        read = self._read
        if read is None or read.faults:
            return False
        bridge = self._desk.bridge
        done = bridge.do(take_in, read.tables, read.profiles, refused=self.message.tell)
        if done:
            bridge.done.emit(Text("{n} row imported.", "{n} rows imported.", n=len(read.became)))
        return done


class RowsModel(QAbstractTableModel):
    """The lines of a file: first those with something wrong, then what the others become."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines: list[tuple[int, Text, bool]] = []

    def show_read(self, read: Read | None) -> None:
        """Shows the lines of what was read."""
        self.beginResetModel()
        faults = [(each.line, each.text, True) for each in (read.faults if read else ())]
        became = [(each.line, each.text, False) for each in (read.became if read else ())]
        self.lines = faults + became
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return say(Text("What it becomes") if section else Text("Line"))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, text, wrong = self.lines[index.row()]
        colours = self._desk.look.colours
        words = " ".join(part for part in sentences(text) if part) if wrong else say(text)
        if role == Qt.ItemDataRole.DisplayRole:
            return words if index.column() else str(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say(Text("Line {line} is wrong: {what}", line=str(line), what=words)) if wrong else words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(words)
        if wrong and role == Qt.ItemDataRole.ForegroundRole:
            return colours.warning
        if wrong and role == Qt.ItemDataRole.DecorationRole and index.column():
            return icon("warning", colours.warning)
        return None
