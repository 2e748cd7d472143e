"""The month as one works on it: with the mouse, with the keyboard, by dragging."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QListView, QMenu

from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.leading import lead_from
from planner.gui.models.placements import Placements
from planner.gui.parts.spots_mime import is_cut, mime_of, spots_of
from planner.gui.views.month_acts import Acts
from planner.gui.views.month_drag import Landing, drag_of, pasted
from planner.gui.views.month_focus import MonthFocus
from planner.gui.views.month_menu import (
    leave_out,
    menu_of_day,
    menu_of_ghost,
    menu_of_spots,
    offer_events,
    offer_to_stay,
)
from planner.gui.views.month_new import TitleLine
from planner.layout.boxes import Box
from planner.layout.places import Direction, Place, holds

_ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_DAYS: dict[Direction, int] = {"left": -1, "right": 1, "up": -7, "down": 7}
_Select = QItemSelectionModel.SelectionFlag


class MonthView(MonthFocus):
    """What is done on it; it changes nothing itself, that is for its acts."""

    day_wanted = Signal(object)
    """Everything of this day is asked for."""

    def __init__(self, desk: Desk, model: Placements) -> None:
        super().__init__(desk, model)
        self._acts = Acts(desk, self)
        self._landing = Landing(self._acts, self._day_at, self._mark_target)
        self._pressed: QPoint | None = None
        self._line: TitleLine | None = None
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setAutoScroll(False)

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = _ARROWS.get(event.key())
        if direction is not None:
            self._arrow(direction, event.modifiers())
        elif not self._act(event):
            super().keyPressEvent(event)

    def _arrow(self, direction: Direction, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.AltModifier:
            self._acts.move_by(self.spots(), timedelta(days=_DAYS[direction]))
            return
        flag = _Select.ClearAndSelect
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            flag = _Select.Select
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            flag = _Select.NoUpdate
        self.go(self.month.places.step(self.place, direction), flag)

    def _act(self, event: QKeyEvent) -> bool:
        """Does what a key stands for; whether it stands for anything."""
        on_chip = self.place.number is not None
        match event.key():
            case Qt.Key.Key_Insert:
                self.new_post()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not on_chip:
                self.new_post()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._is_carried(self.place):
                self.day_wanted.emit(self.place.day)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2 if on_chip:
                self._desk.attention.editing_wanted.emit()
            case Qt.Key.Key_Delete if self.place in self.placements.arriving:
                leave_out(self._desk, self.placements.arriving[self.place])
            case Qt.Key.Key_Delete:
                self._acts.remove(self.spots())
            case Qt.Key.Key_Escape:
                self._fade(())
                self.clearSelection()
            case _:
                return self._act_on_clipboard(event)
        return True

    def _act_on_clipboard(self, event: QKeyEvent) -> bool:
        cut = event.matches(QKeySequence.StandardKey.Cut)
        if cut or event.matches(QKeySequence.StandardKey.Copy):
            spots = self.spots()
            if spots:
                QGuiApplication.clipboard().setMimeData(mime_of(spots, cut=cut))
                self._fade(spots if cut else ())
            return True
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return True
        return False

    def paste(self) -> None:
        """Puts what was cut or copied on the day where the keyboard is."""
        clipboard = QGuiApplication.clipboard()
        mime = clipboard.mimeData()
        cut = is_cut(mime)
        spots = spots_of(mime)
        if spots:
            self._fade(())
            if cut:
                clipboard.clear()
            pasted(self._acts, spots, self.place.day, cut=cut)

    def _fade(self, spots: tuple[Spot, ...]) -> None:
        """Shows these as cut."""
        rows = [self.placements.row_of_spot(each) for each in spots]
        faded = frozenset(self.placements.places[row] for row in rows if row is not None)
        if faded != self.marks.faded:
            self.marks = self.marks._replace(faded=faded)
            self.viewport().update()

    def _is_carried(self, place: Place) -> bool:
        return place.number is not None and place.number >= len(self.month.places.cells[place.day].chips)

    # A new post.

    def new_post(self, day: date | None = None) -> None:
        """Has a title typed on a day, else on that where the keyboard is; Enter makes the post."""
        self._leave_line()
        day = day or self.place.day
        self.go(Place(day))
        line = self._line = TitleLine(self.viewport(), day)
        line.left.connect(self._leave_line)
        line.written.connect(self._write)
        self._place_line()
        line.show()
        line.setFocus()

    def read(self) -> None:
        """Reads the plan again; a title that is being typed stays on its day."""
        super().read()
        self._place_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_line()

    def _place_line(self) -> None:
        if self._line is None:
            return
        if self._line.day in self.month.places.cells:
            self._line.setGeometry(*(round(each) for each in self.month.editor_of(self._line.day)))
        else:
            self._leave_line()

    def _write(self, title: str) -> None:
        if self._line is not None and self._acts.add(title, self._line.day):
            self._leave_line()

    def _leave_line(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            had_focus = line.hasFocus()
            line.blockSignals(True)
            line.hide()
            line.deleteLater()
            if had_focus:
                self.setFocus()

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._pressed = point
        if event.button() == Qt.MouseButton.LeftButton and self._press_on(point):
            self._pressed = None
            return
        place = self.place_at(point)
        super().mousePressEvent(event)
        if place is not None and place.number is None:
            self.selectionModel().clearCurrentIndex()
            self._stand(place)

    def _press_on(self, point: QPoint) -> bool:
        """Whether there is something to press at a point, which is then pressed."""
        drift = self.drift_at(point)
        if drift is not None:
            lead_from(self._desk, *drift)
            return True
        cell = self.month.places.cell_at(point.x(), point.y())
        if cell is None:
            return False
        if holds(self.month.plus_of(cell.day), point.x(), point.y()):
            self.new_post(cell.day)
        elif cell.more is not None and holds(cell.more, point.x(), point.y()):
            self.day_wanted.emit(cell.day)
        else:
            return False
        return True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place is not None and place.number is None:
            if event.button() == Qt.MouseButton.LeftButton and self._line is None:
                self.new_post(place.day)
        elif place is not None:
            self._desk.attention.editing_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._hover(self._day_at(point))
        self.viewport().setCursor(self._cursor_at(point))
        super().mouseMoveEvent(event)
        self._stretch_band(point)

    def _stretch_band(self, point: QPoint) -> None:
        if self._pressed is not None and self.state() == QListView.State.DragSelectingState:
            rect = QRect(self._pressed, point).normalized()
            adding = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
            self.setSelection(rect, _Select.Select if adding else _Select.ClearAndSelect)
            self.marks = self.marks._replace(band=Box(rect.x(), rect.y(), rect.width(), rect.height()))
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pressed = None
        if self.marks.band is not None:
            self.marks = self.marks._replace(band=None)
            self.viewport().update()

    def _cursor_at(self, point: QPoint) -> Qt.CursorShape:
        cell = self.month.places.cell_at(point.x(), point.y())
        buttons = [] if cell is None else [self.month.plus_of(cell.day), *([cell.more] if cell.more else [])]
        over = any(holds(each, point.x(), point.y()) for each in buttons) or self.drift_at(point) is not None
        return Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, day: date | None) -> None:
        before = self.marks.hovered
        if day != before:
            self.marks = self.marks._replace(hovered=day)
            self.update_day(before)
            self.update_day(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = self.place_at(event.pos()) if by_mouse else self.place
        if place is None:
            return
        box = self.month.places.box_of(place)
        at = event.globalPos()
        if not by_mouse and box is not None:
            at = self.viewport().mapToGlobal(QPoint(round(box.x + box.width / 2), round(box.y + min(box.height, 24))))
        self._menu_at(place).popup(at)

    def _menu_at(self, place: Place) -> QMenu:
        spots, ghost = self.spots(), self.placements.ghost_at(place)
        if ghost is not None and place in self.placements.arriving:
            return menu_of_ghost(self._desk, ghost, self)
        if place.number is not None and spots:
            menu = menu_of_spots(self._desk, self._acts, spots, self)
            if ghost is not None:
                offer_to_stay(menu, self._desk, ghost)
            return menu
        self.go(Place(place.day))
        there = spots_of(QGuiApplication.clipboard().mimeData())
        new, ideas = partial(self.new_post, place.day), partial(self._acts.offer_prompts, place.day)
        menu = menu_of_day(self, new, ideas, self.paste if there else None)
        offer_events(menu, self._desk, self.labels_on(place.day))
        return menu

    # Dragging.

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: ARG002 - Qt's own signature
        spots = self.spots()
        if not spots:
            return
        rect = self.visualRect(self.currentIndex())
        hot_spot = (self._pressed or rect.center()) - rect.topLeft()
        self._pressed = None
        drag_of(self, spots, self.viewport().grab(rect), hot_spot).exec(
            Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
        )

    def _day_at(self, point: QPoint) -> date | None:
        cell = self.month.places.cell_at(point.x(), point.y())
        return None if cell is None else cell.day

    def _mark_target(self, day: date | None) -> None:
        before = self.marks.target
        if day != before:
            self.marks = self.marks._replace(target=day)
            self.update_day(before)
            self.update_day(day)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._landing.over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._landing.over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002 - Qt's own signature
        self._landing.left()

    def dropEvent(self, event: QDropEvent) -> None:
        self._landing.dropped(event)
