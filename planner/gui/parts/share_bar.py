"""A share as a bar, with the line that it is meant to reach and the one that it is not to pass."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.gui.theme.look import Look

_HEIGHT, _BAR = 14, 8


class ShareBar(QWidget):
    """Shares from 0 to 1; `wanted` is a solid line, `ceiling` a dashed one. What it shows is said beside it."""

    def __init__(self, look: Look, share: float, wanted: float | None = None, ceiling: float | None = None) -> None:
        super().__init__()
        self._look = look
        self.share, self.wanted, self.ceiling = share, wanted, ceiling
        self.setFixedHeight(look.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _: QPaintEvent) -> None:
        look, colours = self._look, self._look.colours
        bar = look.px(_BAR)
        track = QRectF(0, (self.height() - bar) / 2, self.width(), bar)
        with QPainter(self) as painter:
            painter.fillRect(track, colours.faint)
            painter.fillRect(QRectF(0, track.y(), self.width() * min(self.share, 1), bar), colours.accent)
            for at, style in ((self.wanted, Qt.PenStyle.SolidLine), (self.ceiling, Qt.PenStyle.DotLine)):
                if at is None:
                    continue
                x = min(max(1.0, self.width() * at), self.width() - 1.5)
                # A rim sets it off from the bar.
                painter.setPen(QPen(colours.ground, 4))
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
                painter.setPen(QPen(colours.ink, 1.5, style))
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
