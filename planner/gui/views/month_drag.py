"""Dragging on the calendar: what is dragged, where it would land, and what a drop does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QDropEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from planner.gui.attention import Spot
from planner.gui.parts.spots_mime import mime_of, spots_of
from planner.gui.views.month_acts import Acts

_SEEN_THROUGH = 0.85


def drag_of(source: QWidget, spots: Sequence[Spot], chip: QPixmap, hot_spot: QPoint) -> QDrag:
    """A drag of these spots; the last one is the one in the hand, and `chip` its picture."""
    drag = QDrag(source)
    drag.setMimeData(mime_of(spots))
    drag.setPixmap(_lifted(chip))
    drag.setHotSpot(hot_spot)
    return drag


def _lifted(chip: QPixmap) -> QPixmap:
    lifted = QPixmap(chip.size())
    lifted.setDevicePixelRatio(chip.devicePixelRatio())
    lifted.fill(Qt.GlobalColor.transparent)
    with QPainter(lifted) as painter:
        painter.setOpacity(_SEEN_THROUGH)
        painter.drawPixmap(0, 0, chip)
    return lifted


class Landing(QObject):
    """Follows a drag over days: `day_at` says which lies at a point, `mark` shows the one that it would land on."""

    def __init__(
        self, acts: Acts, day_at: Callable[[QPoint], date | None], mark: Callable[[date | None], object]
    ) -> None:
        super().__init__()
        self._acts = acts
        self._day_at = day_at
        self._mark = mark

    def over(self, event: QDropEvent) -> None:
        """A drag is here; only posts of this plan can land, and only on a day."""
        day = self._day_at(event.position().toPoint()) if spots_of(event.mimeData()) else None
        self._mark(day)
        if day is None:
            event.ignore()
            return
        event.setDropAction(_action(event))
        event.accept()

    def left(self) -> None:
        """The drag is elsewhere."""
        self._mark(None)

    def dropped(self, event: QDropEvent) -> None:
        """Moves what was dropped, or copies it; ideas get their day."""
        self._mark(None)
        spots = spots_of(event.mimeData())
        day = self._day_at(event.position().toPoint())
        if not spots or day is None:
            event.ignore()
            return
        event.setDropAction(_action(event))
        event.accept()
        grasped = spots[-1].day
        if grasped is None:
            self._acts.schedule(spots, day)
        elif event.dropAction() == Qt.DropAction.CopyAction:
            self._acts.copy_by(spots, day - grasped)
        else:
            self._acts.move_by(spots, day - grasped)


def _action(event: QDropEvent) -> Qt.DropAction:
    copies = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return Qt.DropAction.CopyAction if copies else Qt.DropAction.MoveAction


def pasted(acts: Acts, spots: Sequence[Spot], day: date, *, cut: bool) -> None:
    """Puts what was cut or copied on a day, the first of it; the others keep their distance."""
    placed = [each.day for each in spots if each.day is not None]
    if not placed:
        acts.schedule(spots, day)
    elif cut:
        acts.move_by(spots, day - min(placed))
    else:
        acts.copy_by(spots, day - min(placed))
