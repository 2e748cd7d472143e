"""A thing on a card of which what is seldom changed is folded away."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from planner.domain.changes import TableName
from planner.gui.desk import Desk
from planner.gui.parts.boxes import column
from planner.gui.parts.buttons import button
from planner.gui.translate import say
from planner.gui.views.things.rows import ThingRow
from planner.text import Text


class FoldingCard(ThingRow):
    """A thing with a button that shows the rest of it, which is made when it is first asked for: most stay folded."""

    def __init__(self, desk: Desk, table: TableName, id: str) -> None:
        super().__init__(desk, table, id)
        self.more_button = button(Text("More"), self._turn, "link")
        self.more_button.setProperty("flush", True)
        self._more: QWidget | None = None
        self._column: QVBoxLayout = column(gap=desk.look.px(8))
        self.setLayout(self._column)

    def stand(self, *things: QWidget | QLayout) -> None:
        """Puts below each other what is always seen, the button somewhere among it, and at its end what is refused."""
        for thing in (*things, self.message):
            if isinstance(thing, QLayout):
                self._column.addLayout(thing)
            else:
                self._column.addWidget(thing)

    def rest(self) -> QLayout:
        """What is folded away."""
        raise NotImplementedError

    def _turn(self) -> None:
        if self._more is None or self._more.isHidden():
            self.unfold()
        else:
            self._more.hide()
            self.more_button.setText(say(Text("More")))
            self._name_fold()

    def unfold(self) -> None:
        """Shows the rest."""
        if self._more is None:
            self._more = QWidget()
            self._more.hide()
            self._more.setLayout(self.rest())
            self._column.addWidget(self._more)
            self.show_plan()
        self._more.show()
        self.more_button.setText(say(Text("Less")))
        self._name_fold()

    def show_plan(self) -> None:
        """Shows the thing, and says of what there is more."""
        super().show_plan()
        self._name_fold()

    def _name_fold(self) -> None:
        words = Text("{thing}: {field}", thing=self.title, field=self.more_button.text())
        self.more_button.setAccessibleName(say(words))
