"""A list laid out as a month: where its items are, and how they are painted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip

from planner.checks.finding import Finding
from planner.checks.situation import Name, names_of
from planner.domain.times import month_end
from planner.gui.desk import Desk
from planner.gui.models.placements import Placements
from planner.gui.models.special_days import SpecialDays
from planner.gui.parts.words import tooltip
from planner.gui.translate import language
from planner.gui.views.month_tips import tip_at
from planner.layout.boxes import Box
from planner.layout.days import Label, labels_of
from planner.layout.drifts import drifts_of
from planner.layout.places import Direction, Place, holds
from planner.layout.week_strips import week_strips
from planner.painting.badges import badges_of
from planner.painting.chip_pixmaps import ChipPixmaps
from planner.painting.chips import Setting
from planner.painting.month_screen import Marks, MonthScreen, Shown, screen_sizes, span_of

Index = QModelIndex | QPersistentModelIndex
_LETTERS = 11.5
_RING = 3
"""How far the frame of the current chip stands out."""
_DIRECTIONS: dict[QAbstractItemView.CursorAction, Direction] = {
    QAbstractItemView.CursorAction.MoveLeft: "left",
    QAbstractItemView.CursorAction.MoveRight: "right",
    QAbstractItemView.CursorAction.MoveUp: "up",
    QAbstractItemView.CursorAction.MoveDown: "down",
}


class MonthList(QListView):
    """The month of `attention.day`. `place` is where the keyboard is: an occurrence, which is then the current index,
    or a day.
    """

    def __init__(self, desk: Desk, model: Placements) -> None:
        super().__init__()
        self._desk = desk
        self.placements = model
        self.place = Place(desk.attention.day)
        self._shown: Shown | None = None
        self._month: MonthScreen | None = None
        self._setting = Setting(0, "", {}, {})
        self._chips = ChipPixmaps(self._setting, screen_sizes(_LETTERS))
        self.marks = Marks()
        self._drifts: tuple[Label, ...] = ()
        self._special_days = SpecialDays(desk, self)
        self._special_days.ready.connect(self._add_special_days)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # All of it is painted here, once.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)

    def read(self) -> None:
        """Reads from the plan what the month has."""
        bridge = self._desk.bridge
        plan = bridge.plan
        week_start = plan.business.first_weekday
        month = self._desk.attention.day.replace(day=1)
        first, last = span_of(month, week_start)
        self._setting = Setting(
            _LETTERS * self._desk.look.scale,
            language(),
            badges_of(plan.channels),
            {each.id: each.kind for each in plan.pillars},
            "approved" if self._desk.look.colours.tint else None,
        )
        self.placements.show(first, last)
        strips = week_strips(plan, first, last, bridge.today, bridge.session.memo)
        hidden = {f"channel:{id}" for id in self._desk.attention.hidden}
        drifts = [each for each in self._drifts if each.about not in hidden]
        labels = (*drifts, *labels_of(plan, first, last, self._special_days.between(first, last)))
        model = self.placements
        self._shown = Shown(month, bridge.today, week_start, model.days, labels, strips, model.arriving, model.leaving)
        self._month = None
        self.viewport().update()

    def notice(self) -> None:
        """Shows what was found since it was read: warnings of chips, and where the voice drifts."""
        drifts = drifts_of(self._desk.bridge.warnings, self._names, language())
        if drifts != self._drifts:
            self._drifts = drifts
            self.read()
        if self.placements.notice():
            self.viewport().update()

    @property
    def _names(self) -> Mapping[str, Name]:
        bridge = self._desk.bridge
        return bridge.session.memo.remember("names", names_of, tuple(bridge.plan.channels))

    def drift_at(self, point: QPoint) -> tuple[Finding, date] | None:
        """What was found of the voice where a drift runs at a point of the viewport, and the day there."""
        x, y = point.x(), point.y()
        bars = ((bar, row) for row in self.month.grid.rows for bar in row.bars if bar.label.sign == "drift")
        label, row = next(((bar.label, row) for bar, row in bars if holds(bar.box, x, y)), (None, None))
        if label is None or row is None:
            return None
        day = max((cell.day for cell in row.cells if cell.box.x <= x), default=label.starts)
        known = (each for each in self._desk.bridge.warnings if each.code == "voice.drift")
        return next(((each, day) for each in known if (each.subject, each.first) == (label.about, label.starts)), None)

    def _add_special_days(self) -> None:
        if self.isVisible():
            self.read()

    def labels_on(self, day: date) -> list[Label]:
        """The events, campaigns and special days of a day that is shown."""
        return [] if self._shown is None else [each for each in self._shown.labels if each.on(day)]

    @property
    def month(self) -> MonthScreen:
        """The month as it is laid out."""
        if self._month is None:
            if self._shown is None:
                self.read()
            assert self._shown is not None
            if not self._chips.are_of(self._setting):
                self._chips = ChipPixmaps(self._setting, screen_sizes(self._setting.size))
            size = self.viewport().size()
            self._month = MonthScreen(
                self._shown, size.width(), size.height(), self._setting, self._desk.look.colours, self._chips
            )
        return self._month

    def place_of(self, index: Index) -> Place:
        """Where an item stands."""
        return self.placements.places[index.row()]

    def index_of(self, place: Place) -> QModelIndex:
        """The item at a place; invalid for a day."""
        row = self.placements.row_of(place)
        return QModelIndex() if row is None else self.placements.index(row)

    def place_at(self, point: QPoint) -> Place | None:
        """What is at a point of the viewport."""
        return self.month.places.at(point.x(), point.y())

    def update_day(self, day: date | None) -> None:
        """Has a day painted again, if it is shown."""
        cell = None if day is None else self.month.places.cells.get(day)
        if cell is not None:
            self.viewport().update(_rect(cell.box).adjusted(-_RING, -_RING, _RING, _RING))

    # What Qt asks of a view.

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        box = self.month.places.box_of(self.place_of(index))
        return QRect() if box is None else _rect(box)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index).adjusted(-_RING, -_RING, _RING, _RING))
        return region

    def indexAt(self, point: QPoint) -> QModelIndex:
        place = self.place_at(point)
        return QModelIndex() if place is None else self.index_of(place)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002 - Qt's own signature
    ) -> QModelIndex:
        direction = _DIRECTIONS.get(action)
        if direction is None:
            return self.currentIndex()
        places = self.month.places
        return self.index_of(places.nearest(places.step(self.place, direction)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        box = Box(rect.x(), rect.y(), max(rect.width(), 1), max(rect.height(), 1))
        selection = QItemSelection()
        for place in self.month.places.within(box):
            index = self.index_of(place)
            selection.select(index, index)
        self.selectionModel().select(selection, command)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return 0

    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        """Everything of the month is in sight."""

    def doItemsLayout(self) -> None:
        """The month is laid out when it is read, and when it gets another size: Qt has nothing to do for it."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._month = None
        QAbstractItemView.resizeEvent(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            self.month.paint(painter, _box(event.rect()), self.marks_now())

    def viewportEvent(self, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or self.indexAt(event.pos()).isValid():
            return super().viewportEvent(event)
        tip = tip_at(self.month, event.pos().x(), event.pos().y(), self._names)
        QToolTip.showText(event.globalPos(), tooltip(tip), self)
        return True

    def marks_now(self) -> Marks:
        """What is marked at the moment."""
        selected = frozenset(self.place_of(index) for index in self.selectionModel().selectedIndexes())
        current = self.place if self.hasFocus() else None
        return self.marks._replace(warned=self.placements.warnings, selected=selected, current=current)

    def in_month(self, day: date) -> bool:
        """Whether a day belongs to the month, and not only to one of its weeks."""
        return self._shown is not None and self._shown.month <= day <= month_end(self._shown.month)


def _rect(box: Box) -> QRect:
    return QRect(round(box.x), round(box.y), round(box.width), round(box.height))


def _box(rect: QRect) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
