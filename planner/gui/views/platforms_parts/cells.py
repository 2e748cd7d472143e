"""The cells of the platform table: ticks, badges, bars with their margins, painted over the whole row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.gui.models.platform_rows import Column, PlatformRow, cell_words, share_words
from planner.gui.models.platforms import PlatformsModel
from planner.gui.parts.badges import badge_icon
from planner.gui.theme.icons import icon
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.painting.badges import Badge, look_of
from planner.text import Text

HEIGHT = 32
"""Of a row."""
INSET = 9
YOURS = Text("yours")
"""Behind the name of a platform on which the plan has a channel."""
_BADGE, _GAP = 30, 5
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PlatformCells(QStyledItemDelegate):
    """Paints a cell from its row."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        colours = look.colours
        self._ticked = colours.mixed(colours.accent, 0.07)
        self._bar = colours.mixed(colours.accent, 0.75)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(0, self._look.px(HEIGHT))

    def editorEvent(
        self,
        event: QEvent,  # noqa: ARG002
        model: QAbstractItemModel,  # noqa: ARG002
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> bool:
        # The table ticks, wherever in the cell the click was: Qt's own box is not painted.
        return False

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints the ground of the row, and on it what the column shows."""
        model = index.model()
        assert isinstance(model, PlatformsModel)
        row = model.rows[index.row()]
        colours, px = self._look.colours, self._look.px
        place = QRectF(option.rect)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticked = row is not None and row.platform in model.ticked
        ground = colours.accent_tint if selected else self._ticked if ticked else colours.ground
        painter.fillRect(place, ground)
        painter.fillRect(QRectF(place.x(), place.bottom() - 1, place.width(), 1), colours.faint)
        inside = place.adjusted(px(INSET), 0, -px(INSET), -1)
        if row is None:
            painter.setPen(colours.second)
            painter.drawText(inside, _LEFT, str(index.data()))
        else:
            self._cell(painter, inside, row, Column(index.column()), ticked=ticked, unsure=model.unsure)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(colours.accent, 1))
                painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -2.5), px(3), px(3))
        painter.restore()

    def _cell(
        self, painter: QPainter, inside: QRectF, row: PlatformRow, column: Column, *, ticked: bool, unsure: bool
    ) -> None:
        colours = self._look.colours
        match column:
            case Column.TICK if not row.messaging:
                self._tick(painter, inside, ticked)
            case Column.NAME:
                self._name(painter, inside, row)
            case Column.REACH if row.percent is not None:
                self._reach(painter, inside, row.percent, row.margin)
            case Column.PERCENT if row.percent is not None:
                self._share(painter, inside, row, spread_room(painter.fontMetrics(), self._look) if unsure else 0)
            case Column.REACH | Column.SOURCE:
                self._text(painter, inside, cell_words(row, column), colours.second)
            case Column.HOURS | Column.ADDS:
                words = cell_words(row, column)
                self._text(painter, inside, words or "–", colours.ink if words else colours.third, _RIGHT)

    def _text(
        self, painter: QPainter, inside: QRectF, words: str, colour: QColor, side: Qt.AlignmentFlag = _LEFT
    ) -> None:
        short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.setPen(colour)
        painter.drawText(inside, side, short)

    def _tick(self, painter: QPainter, inside: QRectF, ticked: bool) -> None:
        colours, side = self._look.colours, self._look.px(15)
        box = QRectF(inside.x(), round(inside.center().y() - side / 2), side, side)
        painter.setPen(QPen(colours.accent if ticked else colours.second, 1))
        painter.setBrush(colours.accent if ticked else colours.ground)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), self._look.px(4), self._look.px(4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if ticked:
            sign = icon("tick", self._look.on_accent, self._look.px(11))
            sign.paint(painter, box.toRect())

    def _name(self, painter: QPainter, inside: QRectF, row: PlatformRow) -> None:
        look, colours = self._look, self._look.colours
        badge = badge_icon(Badge(look_of(row.platform).code, look_of(row.platform)), look)
        size = badge.availableSizes()[0]
        top = round(inside.center().y() - size.height() / 2)
        pixmap = badge.pixmap(size, painter.device().devicePixelRatio())
        painter.drawPixmap(round(inside.x()), top, pixmap)
        rest = inside.adjusted(look.px(_BADGE), 0, 0, 0)
        self._text(painter, rest, row.name, colours.ink)
        if row.channel is not None:
            used = painter.fontMetrics().horizontalAdvance(row.name) + look.px(6)
            small = painter.font()
            small.setPixelSize(look.px(11.5))
            painter.setFont(small)
            words = say(YOURS)
            if rest.width() - used >= painter.fontMetrics().horizontalAdvance(words):
                self._text(painter, rest.adjusted(used, 0, 0, 0), words, colours.accent)

    def _reach(self, painter: QPainter, inside: QRectF, percent: float, margin: float | None) -> None:
        colours, px = self._look.colours, self._look.px
        high = px(14)
        track = QRectF(inside.x(), round(inside.center().y() - high / 2), inside.width(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.faint)
        painter.drawRoundedRect(track, px(3), px(3))
        painter.setBrush(self._bar)
        painter.drawRoundedRect(
            QRectF(track.x(), track.y(), track.width() * min(percent, 100) / 100, high), px(3), px(3)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if margin is None:
            return
        left = track.x() + track.width() * max(percent - margin, 0) / 100
        right = track.x() + track.width() * min(percent + margin, 100) / 100
        middle, half = track.center().y(), px(4)
        painter.setPen(QPen(colours.ink, 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for x1, y1, x2, y2 in (
            (left, middle, right, middle),
            (left, middle - half, left, middle + half),
            (right, middle - half, right, middle + half),
        ):
            painter.drawLine(round(x1), round(y1), round(x2), round(y2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _share(self, painter: QPainter, inside: QRectF, row: PlatformRow, room: int) -> None:
        """The share, and after it in so much room its margin: the shares stand below each other all the same."""
        share, spread = share_words(row.percent or 0, row.margin)
        self._text(painter, inside.adjusted(0, 0, -room, 0), share, self._look.colours.ink, _RIGHT)
        painter.setPen(self._look.colours.second)
        gap = self._look.px(_GAP)
        painter.drawText(QRectF(inside.right() - room + gap, inside.y(), room, inside.height()), _LEFT, spread)


def spread_room(metrics: QFontMetrics, look: Look) -> int:
    """How much room the margins of error take behind the shares."""
    return metrics.horizontalAdvance("± 5.5") + look.px(_GAP)
