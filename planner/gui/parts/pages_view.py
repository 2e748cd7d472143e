"""Pages of paper on the screen, below each other: painted as they are printed, and only those that are seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.painting.canvas import Canvas
from planner.painting.colours import PAPER, Colours
from planner.painting.sheet import Page
from planner.text import Text

ZOOMS = (0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0)
"""Pixels a point; the usual screen shows paper in its own size at 4/3."""
_GAP = 20


class PagesView(QAbstractScrollArea):
    """The pages, each as wide as the view until it is zoomed. `turned` when another page comes to the middle."""

    turned = Signal(int)
    """Its number, from 1."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pages: Sequence[Page] = ()
        self._colours: Colours = PAPER
        self._places: list[QRect] = []
        self._pictures: dict[int, QPixmap] = {}
        self._zoom: float | None = None
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say(Text("Pages")))
        self.setMinimumSize(look.px(280), look.px(240))
        self.verticalScrollBar().valueChanged.connect(self._notice_page)

    def show_pages(self, pages: Sequence[Page], colours: Colours) -> None:
        """Shows other pages, from the first on."""
        self._pages, self._colours = pages, colours
        self._pictures.clear()
        self._place()
        self.verticalScrollBar().setValue(0)
        self._page = 0
        self._notice_page()
        self.viewport().update()

    @property
    def zoom(self) -> float:
        """Pixels a point."""
        if self._zoom is not None:
            return self._zoom
        room = self.viewport().width() - 2 * self._look.px(_GAP)
        widest = max((page.size[0] for page in self._pages), default=1.0)
        return max(room / widest, ZOOMS[0])

    def set_zoom(self, zoom: float | None) -> None:
        """Shows the pages in another size, None as wide as the view; what is in the middle stays there."""
        bar, half = self.verticalScrollBar(), self.viewport().height() / 2
        middle = (bar.value() + half) / max(self._height(), 1) if bar.value() else None
        self._zoom = zoom
        self._pictures.clear()
        self._place()
        if middle is not None:
            bar.setValue(round(middle * self._height() - half))
        self.viewport().update()

    def zoom_by(self, steps: int) -> None:
        """Shows the pages so many steps larger, or, below 0, smaller."""
        now = self.zoom
        larger = [each for each in ZOOMS if each > now * 1.01]
        smaller = [each for each in reversed(ZOOMS) if each < now * 0.99]
        wanted = larger if steps > 0 else smaller
        if wanted:
            self.set_zoom(wanted[min(abs(steps), len(wanted)) - 1])

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """The number of the page in the middle, from 1; 0 while there is none."""
        return self._page

    @property
    def painted(self) -> frozenset[int]:
        """The numbers of the pages that are kept as pictures, from 1."""
        return frozenset(number + 1 for number in self._pictures)

    def _place(self) -> None:
        """Where each page stands, the top left corner of the first being that of the whole."""
        zoom, gap = self.zoom, self._look.px(_GAP)
        sizes = [QSize(round(page.size[0] * zoom), round(page.size[1] * zoom)) for page in self._pages]
        width = max((each.width() for each in sizes), default=0) + 2 * gap
        whole = max(width, self.viewport().width())
        self._places = []
        top = gap
        for each in sizes:
            self._places.append(QRect(QPoint((whole - each.width()) // 2, top), each))
            top += each.height() + gap
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, top - self.viewport().height()))
        down.setPageStep(self.viewport().height())
        down.setSingleStep(self._look.px(40))
        across.setRange(0, max(0, width - self.viewport().width()))
        across.setPageStep(self.viewport().width())
        across.setSingleStep(self._look.px(40))

    def _height(self) -> int:
        return self._places[-1].bottom() + self._look.px(_GAP) if self._places else 0

    def _origin(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _notice_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        above = sum(place.top() - self._look.px(_GAP) <= middle for place in self._places)
        if self._page != above:
            self._page = above
            self.turned.emit(above)

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = QRect(self._origin(), self.viewport().size())
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._look.colours.faint)
            painter.translate(-self._origin())
            for number, place in enumerate(self._places):
                if place.intersects(seen):
                    painter.drawPixmap(place.topLeft(), self._picture(number))
                    painter.setPen(self._look.colours.hairline)
                    painter.drawRect(place.adjusted(-1, -1, 0, 0))
                else:
                    self._pictures.pop(number, None)

    def _picture(self, number: int) -> QPixmap:
        if number not in self._pictures:
            density = self.devicePixelRatioF()
            made = QPixmap(self._places[number].size() * density)
            made.setDevicePixelRatio(density)
            # Paper is white, by night too.
            made.fill(QColor("white"))
            with QPainter(made) as painter:
                painter.scale(self.zoom, self.zoom)
                self._pages[number].paint(Canvas(painter, self._colours), number + 1, len(self._pages))
            self._pictures[number] = made
        return self._pictures[number]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.set_zoom(self._zoom)
        self._notice_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Plus:
                self.zoom_by(1)
            case Qt.Key.Key_Minus:
                self.zoom_by(-1)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)
