"""Where a sentence comes from: a small button that opens its page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.parts.buttons import PushButton
from planner.gui.parts.words import tooltip
from planner.gui.translate import say
from planner.text import Text

_WIDEST = 190


class SourceChip(PushButton):
    """Names a source in short; pressed, it has the system open the page at its address."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._address = ""
        self.setProperty("role", "source")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def tell(self, short: str, title: str, address: str) -> None:
        """Names this source: in short, in full, and where it is."""
        self._address = address
        fitting = self.fontMetrics().elidedText(short, Qt.TextElideMode.ElideRight, self._desk.look.px(_WIDEST))
        self.setText(fitting.replace("&", "&&"))
        self.setToolTip(tooltip(f"{title}\n{address}"))
        self.setAccessibleName(say(Text("Source: {title}", title=title)))

    def _open(self) -> None:
        if not talk.open_address(self._address):
            self._desk.bridge.refused.emit(
                Text("No browser opens on this computer : copy the address {address}", address=self._address)
            )


def source_chip(desk: Desk, short: str, title: str, address: str) -> SourceChip:
    """A chip that names this source."""
    made = SourceChip(desk)
    made.tell(short, title, address)
    return made
