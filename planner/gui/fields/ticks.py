"""Several of some things, each with a box to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from planner.gui.fields.kept import Kept
from planner.gui.parts.boxes import column, emptied
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text


class TicksField(QWidget, Kept):
    """The ids of the things that are ticked."""

    edited = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        self._shown: tuple[str, ...] = ()
        self._offered: list[tuple[str, str]] = []
        self._list = column(gap=look.px(4))
        self._list.setContentsMargins(0, look.px(6), 0, look.px(4))
        self.setLayout(self._list)

    def offer(self, things: Sequence[tuple[str, str]]) -> None:
        """Offers these things: the id and the name of each."""
        if self._offered == list(things):
            return
        self._offered = list(things)
        ticked = self.value()
        emptied(self._list)
        self._boxes = {}
        for id, name in things:
            # An ampersand is a letter here, not a key.
            box = self._boxes[id] = QCheckBox(name.replace("&", "&&"))
            box.clicked.connect(self._clicked)
            self._list.addWidget(box)
        self.write(ticked)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for id, title in self._offered:
            self._boxes[id].setAccessibleName(say(Text("{thing}: {field}", thing=name, field=title)))

    def _clicked(self) -> None:
        self.edited.emit(False)

    def value(self) -> tuple[str, ...]:
        """Those that were shown and are still ticked, in their order, then those that are ticked now."""
        ticked = [id for id, box in self._boxes.items() if box.isChecked()]
        known = [id for id in self._shown if id in ticked]
        return tuple(known + [id for id in ticked if id not in known])

    def write(self, value: Sequence[str]) -> None:
        """Ticks these."""
        self._shown = tuple(value)
        for id, box in self._boxes.items():
            box.setChecked(id in value)
