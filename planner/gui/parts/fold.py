"""A button that shows the rest of a list, and folds it away again."""

from __future__ import annotations

from PySide6.QtCore import Signal

from planner.gui.parts.buttons import PushButton
from planner.gui.translate import say
from planner.text import Text


class Fold(PushButton):
    """The button below a list of which more is there than is shown; hidden where there is no more."""

    turned = Signal()
    """The person wants the rest shown, or folded away."""

    def __init__(self) -> None:
        super().__init__()
        self.is_open = False
        """Whether the rest is shown."""
        self.setProperty("role", "link")
        self.setProperty("flush", True)
        self.clicked.connect(self._turn)
        self.hide()

    def tell(self, more: int) -> None:
        """There are so many more than the list shows folded; none where it is less than one."""
        self.setText(say(Text("Less") if self.is_open else Text("{n} more", "{n} more", n=max(more, 0))))
        self.setVisible(more > 0)

    def _turn(self) -> None:
        self.is_open = not self.is_open
        self.turned.emit()
