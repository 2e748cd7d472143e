"""A calendar page on the screen, and hands to work on it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.views.calendar import CalendarPage
from planner.gui.views.month_view import MonthView
from planner.layout.places import Place
from tests.builders import channel, day, plan, post

EIGHTH, NINTH, TENTH = day("2026-12-08"), day("2026-12-09"), day("2026-12-10")
WIDTH, HEIGHT = 1050, 900


def small(*more: Noun) -> Plan:
    """Two posts on the eighth, one on the ninth, a series on Fridays, an idea."""
    return plan(
        channel("ig", slots=[{"weekday": "thu", "time": "18:00"}, {"weekday": "thu", "time": "08:30"}]),
        channel("fb", "facebook"),
        post("maya", "2026-12-08T09:30", title="Ekşi maya"),
        post("simit", "2026-12-08T12:15", "fb", title="Simit", status="draft"),
        post("susam", "2026-12-09T09:30", title="Susam"),
        post("weekly", "2026-12-04T08:00", rule="FREQ=WEEKLY", title="Her cuma"),
        post("idea", title="Bir fikir", status="idea"),
        *more,
    )


def shown(desk: Desk, qtbot: QtBot, width: int = WIDTH, height: int = HEIGHT) -> CalendarPage:
    """The page, on the screen, with the keyboard."""
    page = CalendarPage(desk)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    page.view.setFocus()
    QApplication.processEvents()
    return page


def spot(id: str, on: date, channel: str = "ig") -> Spot:
    """Where a post stands."""
    return Spot(id, channel, on)


def centre(view: MonthView, place: Place) -> QPoint:
    """A point on a chip, or on the empty part of a day."""
    box = view.month.places.box_of(place)
    assert box is not None
    if place.number is None:
        return QPoint(int(box.x + box.width / 2), int(box.bottom - 4))
    return QPoint(int(box.x + box.width / 2), int(box.y + box.height / 2))


def click(view: MonthView, place: Place, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A click of the left button."""
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, centre(view, place))


def press(view: MonthView, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Keys, one after the other."""
    for key in keys:
        QTest.keyClick(view, key, modifiers)


def typed(text: str) -> None:
    """Letters, where the keyboard is: QTest's own know no Turkish."""
    for letter in text:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            focus = QApplication.focusWidget()
            assert focus is not None
            QApplication.sendEvent(focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def drop(view: MonthView, mime: QMimeData, on: date, *, copy: bool = False) -> bool:
    """Drags over a day and lets go there; whether it was taken."""
    point = centre(view, Place(on))
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    keys = Qt.KeyboardModifier.ControlModifier if copy else Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(point, both, mime, left, keys))
    over = QDragMoveEvent(point, both, mime, left, keys)
    QApplication.sendEvent(view.viewport(), over)
    if not over.isAccepted():
        return False
    event = QDropEvent(QPointF(point), both, mime, left, keys)
    QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()


def standing(desk: Desk, id: str) -> dict[str, str | None]:
    """Where a post is planned, by channel."""
    return {each.channel: each.at for each in desk.bridge.plan.posts[id].placements}
