"""Bars of parts: what each platform of a set adds, how much of the hours is taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.gui.theme.look import Look

_HEIGHT = 10


class BarPart(NamedTuple):
    """A part of a bar, from 0 to 1 of its width; `open_` is hatched: so much is not known."""

    share: float
    colour: QColor
    open_: bool = False


class PartsBar(QWidget):
    """Parts side by side on a faint ground. What it shows is said beside it: nothing is read from it alone."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts: Sequence[BarPart] = ()
        self.setFixedHeight(look.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def parts(self) -> Sequence[BarPart]:
        """What it shows."""
        return self._parts

    def show_parts(self, parts: Sequence[BarPart]) -> None:
        """Shows these from left to right; what goes beyond the whole is cut off."""
        self._parts = parts
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        colours = self._look.colours
        whole = QRectF(self.rect())
        radius = self._look.px(4)
        outline = QPainterPath()
        outline.addRoundedRect(whole, radius, radius)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(outline, colours.faint)
            painter.setClipPath(outline)
            left = whole.x()
            for part in self._parts:
                width = whole.width() * part.share
                piece = QRectF(left, whole.y(), width, whole.height())
                if part.open_:
                    painter.fillRect(piece, QBrush(part.colour, Qt.BrushStyle.BDiagPattern))
                else:
                    painter.fillRect(piece, part.colour)
                left += width
                # A hairline of the ground between two parts: their colours alone may be alike.
                painter.fillRect(QRectF(left - 1, whole.y(), 1, whole.height()), colours.ground)
