"""What every step of a review is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.text import Text


class Pane(QWidget):
    """One step. `answered` when something in it has been said."""

    answered = Signal()

    def begin(self) -> None:
        """Puts the cursor where its first answer is given."""
        raise NotImplementedError

    @property
    def lacks(self) -> Text | None:
        """What keeps the person here; None for nothing."""
        return None
