"""A section that lists the things of a table: each is edited in place, added below, removed at its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from planner.domain.changes import TableName
from planner.domain.noun import Noun
from planner.domain.plan import Table
from planner.domain.references import naming
from planner.gui.desk import Desk
from planner.gui.parts.boxes import column, frame, line, row
from planner.gui.parts.buttons import button, sign_button
from planner.gui.parts.words import label, tooltip
from planner.gui.translate import say
from planner.gui.views.things.section import Section
from planner.gui.views.things.thing import Thing
from planner.operations import nouns
from planner.text import Text

NAME_NEEDED = Text("a name is needed here : write one")
"""Said of a field for a name that is left empty."""
CARDS_APART = 14
"""The room above and below the line between two cards."""


class ThingRow(Thing):
    """One of the things that are listed, with a button at its end that removes it."""

    removed = Signal(str)

    def __init__(self, desk: Desk, table: TableName, id: str) -> None:
        super().__init__(desk, table, id)
        self.remove_button: QToolButton = sign_button("remove", Text("Remove"), desk.look, self._remove)
        self.remove_button.setFixedWidth(desk.look.px(28))

    def _remove(self) -> None:
        self.removed.emit(self.id)

    def show_plan(self) -> None:
        """Shows the thing, and says on its button what would be removed."""
        super().show_plan()
        words = say(Text("Remove {name}", name=self.title))
        self.remove_button.setAccessibleName(words)
        self.remove_button.setToolTip(tooltip(words))


class RowsSection(Section):
    """Lists a table. `add_words` stand on the button that adds a thing; `empty` while there is none; `foot` is the line
    of that button.
    """

    gap = 8
    """The room above and below the line between two rows."""
    touching = Text(
        "{name} is removed; {n} post no longer names it.",
        "{name} is removed; {n} posts no longer name it.",
        name="",
        n=0,
    )
    """What is said of a removal that changes `n` others."""

    def __init__(
        self, desk: Desk, words: Text, about: Text, add_words: Text, empty: Text, table: TableName, *others: TableName
    ) -> None:
        super().__init__(desk, words, about, table, *others)
        self.table: TableName = table
        self.rows: dict[str, ThingRow] = {}
        px = desk.look.px
        self._empty: QLabel = label(empty, "second", wrap=True)
        self._list: QVBoxLayout = column(gap=px(self.gap))
        self._lines: dict[str, QWidget] = {}
        self._head: QWidget | None = None
        self._below: Thing | None = None
        self._gone = ""
        self._said: QLabel = label("", wrap=True)
        self._undo = button(Text("Undo"), self._take_back, "link")
        self._note = frame(row(self._said, self._undo, gap=px(8)), "tint")
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        note = self._note.layout()
        assert note is not None
        note.setContentsMargins(px(10), px(4), px(8), px(4))
        self._note.hide()
        self.add_button = button(add_words, self.add)
        self.add_button.setAccessibleName(say(add_words))
        self.card.addWidget(self._empty)
        self.card.addLayout(self._list)
        self.card.addWidget(self._note)
        self.foot: QHBoxLayout = row(self.add_button, None)
        self.card.addLayout(self.foot)

    def head(self, *columns: tuple[Text | None, int]) -> None:
        """Words above the columns of the rows, each with its width; 0 takes the room that is left."""
        labels = [label(words or "", "small") for words, _ in columns]
        for each, (_, width) in zip(labels, columns, strict=True):
            if width:
                each.setFixedWidth(width)
        layout = row(*labels, gap=self.desk.look.px(8))
        for at, (_, width) in enumerate(columns):
            layout.setStretch(at, 0 if width else 1)
        self._head = QWidget()
        self._head.setLayout(layout)
        self.card.insertWidget(1, self._head)

    def below(self) -> Thing:
        """Below the rows and a line, fields of the business itself, still to be arranged."""
        self._below = Thing(self.desk, "business")
        self.card.addWidget(line())
        self.card.addWidget(self._below)
        return self._below

    def made(self, id: str) -> ThingRow:
        """The row of a thing."""
        raise NotImplementedError

    def new(self) -> Noun:
        """A thing as it is added."""
        raise NotImplementedError

    def free_id(self, letter: str) -> str:
        """An id that is free in the table."""
        return nouns.new_id(self._table, letter)

    @property
    def _table(self) -> Table[Any]:
        table: Table[Any] = getattr(self.desk.bridge.plan, self.table)
        return table

    def ordered(self) -> Sequence[Any]:
        """The things in the order in which they are listed."""
        return list(self._table)

    def show_plan(self) -> None:
        """Shows the rows of the things that there are now; a row that stays is the same widget."""
        self._note.hide()
        ids = [noun.id for noun in self.ordered()]
        for id in [id for id in self.rows if id not in ids]:
            self._drop(id)
        for at, id in enumerate(ids):
            if id not in self.rows:
                self._insert(at, id)
            elif self._list.indexOf(box := self._box(id)) != at:
                self._list.insertWidget(at, box)
            self.rows[id].show_plan()
        # A line parts a row from what is above it: another row, or the words of the columns.
        for at, id in enumerate(ids):
            self._lines[id].setHidden(at == 0 and self._head is None)
        self._empty.setHidden(bool(ids))
        if self._head is not None:
            self._head.setHidden(not ids)
        if self._below is not None:
            self._below.show_plan()

    def _insert(self, at: int, id: str) -> None:
        made = self.rows[id] = self.made(id)
        made.removed.connect(self._remove)
        box = QWidget()
        above = line()
        box.setLayout(column(above, made, gap=self.desk.look.px(self.gap)))
        self._lines[id] = above
        self._list.insertWidget(at, box)
        if self.isVisible():
            # At once, so that the cursor can be put into it.
            box.show()

    def _box(self, id: str) -> QWidget:
        """The row of a thing, with the line above it."""
        box = self.rows[id].parentWidget()
        assert box is not None
        return box

    def _drop(self, id: str) -> None:
        box = self._box(id)
        gone = self.rows.pop(id)
        del self._lines[id]
        here = QApplication.focusWidget()
        if here is not None and gone.isAncestorOf(here):
            self.add_button.setFocus()
        self._list.removeWidget(box)
        box.hide()
        box.deleteLater()

    def add(self) -> None:
        """Adds a thing, and puts the cursor into its first field."""
        noun = self.new()
        if self.desk.bridge.do(nouns.add, noun):
            self.entered.emit(self.enter(getattr(noun, "id", "")))

    def _remove(self, id: str) -> None:
        said = self.said_of_removal(id)
        if self.desk.bridge.do(nouns.remove, self.table, id):
            self._said.setText(say(said))
            self._note.show()
            self._gone = id
            # Not on the next row: the same key again would remove that too.
            self._undo.setFocus()

    def said_of_removal(self, id: str) -> Text:
        """What is said when the thing is removed: what goes with it."""
        name, count = self.rows[id].title, self.count_touched(id)
        if not count:
            return Text("{name} is removed.", name=name)
        return Text(self.touching.message, self.touching.plural, name=name, n=count)

    def count_touched(self, id: str) -> int:
        """How many others the removal of the thing changes: the posts that name it."""
        return sum(1 for table, _ in naming(self.desk.bridge.plan, self.table, id) if table == "posts")

    def _take_back(self) -> None:
        self.desk.bridge.undo()
        back = self.rows.get(self._gone)
        if back is not None:
            back.remove_button.setFocus()

    def enter(self, id: str) -> QWidget:
        """Puts the cursor on the row of this thing, else on the first, else on the button that adds one."""
        thing = self.rows.get(id) or next(iter(self.rows.values()), None)
        if thing is None:
            self.add_button.setFocus()
            return self
        thing.enter()
        return thing
