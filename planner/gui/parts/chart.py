"""A figure in the window: drawn off its thread, saved and copied from a menu."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHideEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from planner.figures.palette import Palette
from planner.figures.pictures import KINDS, Draw, Kind, Pixels, picture, pixels
from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.parts.apart import Apart
from planner.gui.parts.leaving import proposed, written
from planner.gui.translate import say
from planner.painting.colours import PAPER, Colours
from planner.text import Text

_DOTS_AN_INCH = 96  # of the window, at the usual size of letters
_LEAST = 240
_SETTLED_MS = 80
_SAVED_WIDTH = 6.3  # inches: what a page of paper has between its margins
_KIND_WORDS: dict[Kind, Text] = {"png": Text("PNG pictures"), "svg": Text("SVG drawings"), "pdf": Text("PDF files")}
_SAVE_WORDS: dict[Kind, Text] = {
    "png": Text("Save picture as PNG…"),
    "svg": Text("Save picture as SVG…"),
    "pdf": Text("Save picture as PDF…"),
}


def palette_of(colours: Colours) -> Palette:
    """The colours of the window, or of paper, for a figure."""
    return Palette(*(getattr(colours, name).name() for name in Palette._fields))


class Chart(QWidget):
    """A figure as wide as its place and as high as it needs; `height` is a guess in inches, until it is drawn.

    `title` names its files; `description` says in words what it shows, to those who do not see it. `draw` is called in
    another thread: what it draws does not change meanwhile. matplotlib is imported when the first chart is shown.
    """

    drawn = Signal()

    def __init__(self, desk: Desk, title: Text, description: Text, draw: Draw, height: float) -> None:
        super().__init__()
        self._desk, self._title, self._draw = desk, title, draw
        self._image: QImage | None = None
        self._stale = True
        self._late = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(desk.look.px(_LEAST))
        self.setFixedHeight(self._pixels(height))
        self.setAccessibleName(say(description))
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._ask)
        self._apart = Apart(self)
        self._apart.long.connect(self._say_late)

    @property
    def is_drawn(self) -> bool:
        """Whether it shows what was asked for last."""
        return not self._stale and not self._apart.busy

    def show_figure(self, draw: Draw, description: Text) -> None:
        """Shows another figure, and says in words what it is."""
        self._draw = draw
        self.setAccessibleName(say(description))
        self.redraw()

    def redraw(self) -> None:
        """Draws it again: what it draws has changed."""
        self._stale = True
        if self.isVisible():
            self._settled.start(0)

    def _pixels(self, inches: float) -> int:
        return round(inches * _DOTS_AN_INCH * self._desk.look.scale)

    def _ask(self) -> None:
        """Has it drawn for the place that it has now."""
        self._stale = False
        dots = _DOTS_AN_INCH * self._desk.look.scale
        ratio, inches = self.devicePixelRatioF(), self.width() / dots
        draw, palette = self._draw, palette_of(self._desk.look.colours)

        def make() -> QImage:
            with _one_at_a_time:
                return _image(pixels(draw(palette, inches), dots * ratio), ratio)

        self._apart.run(make, self._take)

    def _take(self, made: QImage) -> None:
        self._image, self._late = made, False
        self.setFixedHeight(round(made.deviceIndependentSize().height()))
        self.update()
        self.drawn.emit()

    def _say_late(self) -> None:
        self._late = True
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            # Once the layout has given it its place.
            self._settled.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settled.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._stale = True
            if self.isVisible():
                self._settled.start(_SETTLED_MS)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.redraw()
        return super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        colours = self._desk.look.colours
        with QPainter(self) as painter:
            if self._image is not None:
                painter.drawImage(0, 0, self._image)
            elif self._late:
                painter.setPen(colours.second)
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, say(Text("Drawing…")))
            if self.hasFocus():
                painter.setPen(QPen(colours.accent, 1))
                painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._image is None:
            return
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self._menu().popup(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(say(Text("Copy picture")), self.copy)
        menu.addSeparator()
        for kind in KINDS:
            menu.addAction(say(_SAVE_WORDS[kind]), partial(self.save, kind))
        return menu

    def copy(self) -> None:
        """Puts the picture on the clipboard, as on white paper."""
        with _one_at_a_time:
            made = pixels(self._draw(palette_of(PAPER), _SAVED_WIDTH), 2 * _DOTS_AN_INCH)
        QGuiApplication.clipboard().setImage(_image(made, 1))
        self._desk.bridge.done.emit(Text("Copied."))

    def save(self, kind: Kind) -> None:
        """Asks where, and saves the picture there, as on white paper."""
        path = talk.file_to_save(
            self, Text("Save picture"), proposed(self._desk, say(self._title), kind), _KIND_WORDS[kind]
        )
        if path is None:
            return
        with _one_at_a_time:
            figure = self._draw(palette_of(PAPER), _SAVED_WIDTH)
            data = picture(figure, kind, say(self._title), self.accessibleName())
        bridge = self._desk.bridge
        if written(bridge.session.path, path, data, bridge.refused.emit):
            bridge.done.emit(Text("Saved as {file}", file=str(path)))


def _image(made: Pixels, ratio: float) -> QImage:
    image = QImage(made.data, made.width, made.height, 4 * made.width, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(ratio)
    return image


# matplotlib keeps fonts and settings for all its figures.
_one_at_a_time = threading.Lock()
