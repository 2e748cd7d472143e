"""Three small drawings for the start page: a month that is full, one that begins, one that lies in a folder."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.gui.theme.look import Look

Drawing = Literal["full", "new", "folder"]

_WIDTH, _HEIGHT = 132.0, 76.0
_COLUMNS, _ROWS = 6, 4
_HEAD = 12.0
# Okabe and Ito's orange, sky blue and purple, by column, row and place in the day.
_CHIPS = (
    (0, 0, "#56B4E9"), (1, 0, "#E69F00"), (3, 0, "#CC79A7"), (4, 0, "#E69F00"),
    (0, 1, "#E69F00"), (2, 1, "#56B4E9"), (3, 1, "#E69F00"), (5, 1, "#56B4E9"),
    (1, 2, "#CC79A7"), (2, 2, "#E69F00"), (4, 2, "#56B4E9"),
    (0, 3, "#E69F00"), (3, 3, "#56B4E9"), (4, 3, "#CC79A7"),
)  # fmt: skip


class Picture(QWidget):
    """One of the drawings, in the colours of the theme."""

    def __init__(self, drawing: Drawing, look: Look) -> None:
        super().__init__()
        self._drawing = drawing
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(_WIDTH), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.width() / _WIDTH, self.height() / _HEIGHT)
            if self._drawing == "folder":
                self._folder(painter)
                painter.translate(24, 16)
                painter.scale(0.62, 0.62)
            self._month(painter)
            if self._drawing == "full":
                self._chips(painter)
            elif self._drawing == "new":
                self._first_chip(painter)
            else:
                self._chips(painter)
                painter.resetTransform()
                painter.scale(self.width() / _WIDTH, self.height() / _HEIGHT)
                self._pocket(painter)

    def _month(self, painter: QPainter) -> None:
        colours = self._look.colours
        painter.setPen(QPen(colours.hairline, 1))
        painter.setBrush(colours.ground)
        painter.drawRoundedRect(QRectF(0.5, 0.5, _WIDTH - 1, _HEIGHT - 1), 6, 6)
        painter.setPen(QPen(colours.faint, 1))
        for row in range(_ROWS):
            y = _HEAD + row * (_HEIGHT - _HEAD) / _ROWS
            painter.drawLine(QPointF(1, y), QPointF(_WIDTH - 1, y))
        for column in range(1, _COLUMNS):
            x = column * _WIDTH / _COLUMNS
            painter.drawLine(QPointF(x, _HEAD), QPointF(x, _HEIGHT - 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(QRectF(6, 4.5, 22, 3.5), 1.5, 1.5)

    def _chips(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for column, row, colour in _CHIPS:
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(self._place(column, row), 2, 2)

    def _first_chip(self, painter: QPainter) -> None:
        accent = self._look.colours.accent
        place = self._place(2, 1)
        pen = QPen(accent, 1.2)
        pen.setDashPattern([2, 1.6])
        painter.setPen(pen)
        painter.setBrush(self._look.colours.accent_tint)
        painter.drawRoundedRect(place, 2, 2)
        painter.setPen(QPen(accent, 1.4))
        middle = QPointF(place.center().x(), place.bottom() + 18)
        painter.drawLine(middle - QPointF(5, 0), middle + QPointF(5, 0))
        painter.drawLine(middle - QPointF(0, 5), middle + QPointF(0, 5))

    def _place(self, column: int, row: int) -> QRectF:
        width, height = _WIDTH / _COLUMNS, (_HEIGHT - _HEAD) / _ROWS
        return QRectF(column * width + 3, _HEAD + row * height + 3.5, width - 6, height - 7)

    def _folder(self, painter: QPainter) -> None:
        colours = self._look.colours
        painter.setPen(QPen(colours.hairline, 1))
        painter.setBrush(colours.shade)
        painter.drawPolygon(
            QPolygonF([QPointF(x, y) for x, y in ((8, 70), (8, 8), (44, 8), (52, 15), (124, 15), (124, 70))])
        )

    def _pocket(self, painter: QPainter) -> None:
        """The front of the folder, over what lies in it."""
        colours = self._look.colours
        painter.setPen(QPen(colours.hairline, 1))
        painter.setBrush(colours.mixed(colours.accent, 0.12))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in ((4, 40), (128, 40), (122, 75), (10, 75))]))
