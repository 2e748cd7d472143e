"""The month under one's hands: everything with the mouse, and everything without."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.prompts import PromptsDialog
from planner.gui.dialogs.series_scope import SeriesScope
from planner.gui.parts.spots_mime import mime_of
from planner.gui.views.month_new import TitleLine
from planner.gui.views.month_view import MonthView
from planner.layout.places import Place
from planner.operations import posts
from tests.builders import business, day, post
from tests.gui.conftest import DeskOn
from tests.gui.views.calendars import (
    EIGHTH,
    NINTH,
    TENTH,
    centre,
    click,
    drop,
    press,
    shown,
    small,
    spot,
    standing,
    typed,
)

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    return desk_on(small())


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> MonthView:
    return shown(desk, qtbot).view


def line_of(view: MonthView) -> TitleLine | None:
    lines = [each for each in view.viewport().findChildren(TitleLine) if each.isVisible()]
    return lines[0] if lines else None


# Making a post.


@pytest.mark.parametrize("way", ["double-click", "plus", "enter", "insert"])
def test_a_new_post_is_a_title_on_a_day(desk: Desk, view: MonthView, way: str) -> None:
    if way == "double-click":
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(view, Place(NINTH)))
    elif way == "plus":
        plus = view.month.plus_of(NINTH)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(plus.x + 4), int(plus.y + 4)))
    else:
        view.go(Place(NINTH))
        press(view, Key.Key_Return if way == "enter" else Key.Key_Insert)
    line = line_of(view)
    assert line is not None
    assert line.hasFocus()
    typed("Poğaça için ışık")
    QTest.keyClick(line, Key.Key_Return)
    made = desk.bridge.plan.posts["p6"]
    assert (made.title, made.status) == ("Poğaça için ışık", "draft")
    assert standing(desk, "p6") == {"ig": "2026-12-09T11:30"}
    assert desk.attention.spot == spot("p6", NINTH)
    assert line_of(view) is None
    assert view.hasFocus()
    desk.bridge.undo()
    assert "p6" not in desk.bridge.plan.posts


def test_escape_leaves_without_a_post(desk: Desk, view: MonthView) -> None:
    view.new_post(TENTH)
    typed("Bir")
    line = line_of(view)
    assert line is not None
    QTest.keyClick(line, Key.Key_Escape)
    assert line_of(view) is None
    assert view.hasFocus()
    assert len(desk.bridge.plan.posts) == 5


def test_what_was_typed_is_not_lost_when_one_clicks_elsewhere(desk: Desk, view: MonthView) -> None:
    view.new_post(TENTH)
    typed("Yarım kalan")
    click(view, Place(day("2026-12-21")))
    assert desk.bridge.plan.posts["p6"].title == "Yarım kalan"


def test_keys_in_a_title_do_nothing_to_the_calendar(desk: Desk, view: MonthView) -> None:
    desk.attention.choose(spot("maya", EIGHTH))
    view.new_post(TENTH)
    line = line_of(view)
    assert line is not None
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Delete, Key.Key_PageDown):
        QTest.keyClick(line, key)
    QTest.keyClick(line, Key.Key_Right, ALT)
    assert (view.place, desk.attention.day) == (Place(TENTH), TENTH)
    assert standing(desk, "maya") == {"ig": "2026-12-08T09:30"}
    assert line_of(view) is line


# Selecting.


def test_a_click_selects_for_the_inspector(desk: Desk, view: MonthView) -> None:
    click(view, Place(EIGHTH, 1))
    assert desk.attention.spot == spot("simit", EIGHTH, "fb")
    click(view, Place(NINTH, 0), CONTROL)
    assert list(desk.attention.selection) == [spot("simit", EIGHTH, "fb"), spot("susam", NINTH)]
    click(view, Place(TENTH))
    assert not desk.attention.selection
    assert view.place == Place(TENTH)


def test_a_band_selects_what_it_touches(desk: Desk, view: MonthView) -> None:
    first, last = view.month.places.cells[EIGHTH].box, view.month.places.cells[NINTH].box
    start, end = QPoint(int(first.x) + 1, int(first.y) + 3), QPoint(int(last.right) - 8, int(last.bottom) - 3)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(view.viewport(), start + (end - start) * step / 5)
    assert view.marks.band is not None
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert {each.post for each in desk.attention.selection} == {"maya", "simit", "susam"}
    assert view.marks.band is None


def test_arrows_lead_through_days_and_chips(desk: Desk, view: MonthView) -> None:
    view.go(Place(EIGHTH))
    press(view, Key.Key_Down)
    assert desk.attention.spot == spot("maya", EIGHTH)
    press(view, Key.Key_Down)
    assert desk.attention.spot == spot("simit", EIGHTH, "fb")
    press(view, Key.Key_Right)
    assert desk.attention.spot == spot("susam", NINTH)
    press(view, Key.Key_Right)
    assert not desk.attention.selection
    assert view.place == Place(TENTH)
    assert view.accessibleDescription() == "Thursday 10 December, nothing planned"


def test_shift_adds_to_the_selection_and_control_only_goes(desk: Desk, view: MonthView) -> None:
    view.go(Place(EIGHTH, 0))
    press(view, Key.Key_Down, modifiers=SHIFT)
    assert {each.post for each in desk.attention.selection} == {"maya", "simit"}
    press(view, Key.Key_Right, modifiers=CONTROL)
    assert {each.post for each in desk.attention.selection} == {"maya", "simit"}
    assert view.place == Place(NINTH, 0)
    press(view, Key.Key_Space, modifiers=CONTROL)
    assert {each.post for each in desk.attention.selection} == {"maya", "simit", "susam"}


def test_the_arrows_lead_to_other_months(desk: Desk, view: MonthView) -> None:
    view.go(Place(day("2027-01-03")))
    assert desk.attention.day.month == 12
    press(view, Key.Key_Right)
    assert (view.place, desk.attention.day) == (Place(day("2027-01-04")), day("2027-01-04"))
    press(view, Key.Key_Up)
    assert view.place.day == day("2026-12-28")
    press(view, Key.Key_Up)
    assert view.place.day == day("2026-12-21")
    assert desk.attention.day == day("2026-12-21")


def test_control_a_selects_everything_and_escape_nothing(desk: Desk, view: MonthView) -> None:
    press(view, Key.Key_A, modifiers=CONTROL)
    assert len(desk.attention.selection) == view.placements.rowCount()
    press(view, Key.Key_Escape)
    assert not desk.attention.selection


# Moving.


@pytest.mark.parametrize(("key", "days"), [(Key.Key_Left, -1), (Key.Key_Right, 1), (Key.Key_Up, -7), (Key.Key_Down, 7)])
def test_alt_and_an_arrow_move_by_a_day_or_a_week(desk: Desk, view: MonthView, key: Qt.Key, days: int) -> None:
    desk.attention.select((spot("susam", NINTH), spot("maya", EIGHTH)))
    press(view, key, modifiers=ALT)
    assert standing(desk, "maya") == {"ig": f"{EIGHTH + timedelta(days=days)}T09:30"}
    assert standing(desk, "susam") == {"ig": f"{NINTH + timedelta(days=days)}T09:30"}
    assert {each.day for each in desk.attention.selection} == {each + timedelta(days=days) for each in (EIGHTH, NINTH)}
    assert len(desk.bridge.session.history()) == 1
    desk.bridge.undo()
    assert set(desk.attention.selection) == {spot("maya", EIGHTH), spot("susam", NINTH)}
    assert set(view.spots()) == set(desk.attention.selection)


def test_it_follows_what_is_moved_out_of_the_month(desk: Desk, view: MonthView) -> None:
    desk.attention.choose(spot("susam", NINTH))
    press(view, *[Key.Key_Down] * 4, modifiers=ALT)
    assert standing(desk, "susam") == {"ig": "2027-01-06T09:30"}
    assert desk.attention.day == day("2027-01-06")
    assert view.spots() == (spot("susam", day("2027-01-06")),)


def test_what_was_posted_does_not_move(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(small(post("done", "2026-12-07T09:00", title="Dün", status="posted")))
    view = shown(desk, qtbot).view
    desk.attention.choose(spot("done", day("2026-12-07")))
    with qtbot.waitSignal(desk.bridge.refused) as told:
        press(view, Key.Key_Right, modifiers=ALT)
    assert "was posted" in told.args[0].message
    assert desk.attention.spot == spot("done", day("2026-12-07"))


def test_cut_and_paste_move_and_the_rest_keeps_its_distance(desk: Desk, view: MonthView) -> None:
    desk.attention.select((spot("maya", EIGHTH), spot("susam", NINTH)))
    press(view, Key.Key_X, modifiers=CONTROL)
    assert view.marks.faded == {Place(EIGHTH, 0), Place(NINTH, 0)}
    view.go(Place(day("2026-12-21")))
    press(view, Key.Key_V, modifiers=CONTROL)
    assert standing(desk, "maya") == {"ig": "2026-12-21T09:30"}
    assert standing(desk, "susam") == {"ig": "2026-12-22T09:30"}
    assert not view.marks.faded
    press(view, Key.Key_V, modifiers=CONTROL)
    assert len(desk.bridge.plan.posts) == 5


def test_copy_and_paste_copy_as_often_as_one_likes(desk: Desk, view: MonthView) -> None:
    desk.attention.choose(spot("maya", EIGHTH))
    press(view, Key.Key_C, modifiers=CONTROL)
    for number, on in enumerate((day("2026-12-21"), day("2026-12-22")), start=6):
        view.go(Place(on))
        press(view, Key.Key_V, modifiers=CONTROL)
        assert standing(desk, f"p{number}") == {"ig": f"{on}T09:30"}
        assert desk.attention.spot == spot(f"p{number}", on)
    assert standing(desk, "maya") == {"ig": "2026-12-08T09:30"}
    QGuiApplication.clipboard().clear()


def test_nothing_is_pasted_from_elsewhere(desk: Desk, view: MonthView) -> None:
    QGuiApplication.clipboard().setText("maya")
    press(view, Key.Key_V, modifiers=CONTROL)
    assert len(desk.bridge.plan.posts) == 5
    QGuiApplication.clipboard().clear()


def test_delete_removes_and_undo_brings_back(desk: Desk, view: MonthView) -> None:
    desk.attention.select((spot("maya", EIGHTH), spot("susam", NINTH)))
    press(view, Key.Key_Delete)
    assert not {"maya", "susam"} & {each.id for each in desk.bridge.plan.posts}
    assert not desk.attention.selection
    assert view.hasFocus()
    desk.bridge.undo()
    assert {"maya", "susam"} <= {each.id for each in desk.bridge.plan.posts}


def test_without_a_selection_keys_do_nothing(desk: Desk, view: MonthView) -> None:
    view.go(Place(TENTH))
    press(view, Key.Key_Delete, Key.Key_F2)
    press(view, Key.Key_Right, modifiers=ALT)
    press(view, Key.Key_X, Key.Key_C, modifiers=CONTROL)
    assert not desk.bridge.session.history()


# Dropping.


def test_a_drop_moves_and_marks_where_it_would_land(desk: Desk, view: MonthView) -> None:
    assert drop(view, mime_of([spot("maya", EIGHTH)]), TENTH)
    assert standing(desk, "maya") == {"ig": "2026-12-10T09:30"}
    assert desk.attention.selection == (spot("maya", TENTH),)
    assert view.marks.target is None


def test_with_control_a_drop_copies(desk: Desk, view: MonthView) -> None:
    assert drop(view, mime_of([spot("maya", EIGHTH)]), TENTH, copy=True)
    assert standing(desk, "maya") == {"ig": "2026-12-08T09:30"}
    assert standing(desk, "p6") == {"ig": "2026-12-10T09:30"}
    assert desk.bridge.plan.posts["p6"].status == "draft"
    assert desk.attention.spot == spot("p6", TENTH)


def test_several_keep_their_distance_to_the_one_in_the_hand(desk: Desk, view: MonthView) -> None:
    assert drop(view, mime_of([spot("maya", EIGHTH), spot("susam", NINTH)]), TENTH)
    assert standing(desk, "maya") == {"ig": "2026-12-09T09:30"}
    assert standing(desk, "susam") == {"ig": "2026-12-10T09:30"}


def test_an_idea_gets_its_day_and_a_time_that_is_free(desk: Desk, view: MonthView) -> None:
    assert drop(view, mime_of([Spot("idea")]), TENTH)
    assert standing(desk, "idea") == {"ig": "2026-12-10T08:30"}
    assert desk.bridge.plan.posts["idea"].status == "draft"
    assert desk.attention.spot == spot("idea", TENTH)


def test_what_is_no_post_of_this_plan_is_not_taken(desk: Desk, view: MonthView) -> None:
    mime = mime_of([])
    assert not drop(view, mime, TENTH)
    assert view.marks.target is None


def test_a_drop_on_its_own_day_is_no_step(desk: Desk, view: MonthView) -> None:
    assert drop(view, mime_of([spot("maya", EIGHTH)]), EIGHTH)
    assert not desk.bridge.session.history()


def test_of_what_repeats_it_is_asked_which_are_meant(desk: Desk, view: MonthView, qtbot: QtBot) -> None:
    friday = day("2026-12-11")
    assert drop(view, mime_of([spot("weekly", friday)]), TENTH)
    (asked,) = view.findChildren(SeriesScope)
    assert standing(desk, "weekly") == {"ig": "2026-12-04T08:00"}
    asked.do()
    assert desk.bridge.plan.posts["weekly"].series is not None
    assert desk.bridge.plan.posts["weekly"].series.excluded == (friday,)
    assert desk.attention.spot == spot("p6", TENTH)
    assert standing(desk, "p6") == {"ig": "2026-12-10T08:00"}


# The menu.


def menu_at(view: MonthView, place: Place, *, by: QContextMenuEvent.Reason) -> QMenu:
    point = centre(view, place)
    event = QContextMenuEvent(by, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport() if by == QContextMenuEvent.Reason.Mouse else view, event)
    (menu,) = [each for each in view.findChildren(QMenu) if each.isVisible()]
    return menu


def entry(menu: QMenu, words: str) -> None:
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()


@pytest.mark.parametrize("by", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_of_a_chip(desk: Desk, view: MonthView, by: QContextMenuEvent.Reason) -> None:
    click(view, Place(EIGHTH, 0))
    menu = menu_at(view, Place(EIGHTH, 0), by=by)
    assert [each.text() for each in menu.actions() if each.text()] == [
        *("Edit", "Move to…", "Duplicate", "Mark as posted…", "Status", "Delete"),
    ]
    entry(menu, "Duplicate")
    assert standing(desk, "p6") == {"ig": "2026-12-08T09:30"}


def test_the_status_in_the_menu(desk: Desk, view: MonthView) -> None:
    click(view, Place(EIGHTH, 1))
    menu = menu_at(view, Place(EIGHTH, 1), by=QContextMenuEvent.Reason.Mouse)
    states = next(each.menu() for each in menu.actions() if each.text() == "Status")
    assert isinstance(states, QMenu)
    next(each for each in states.actions() if each.text() == "Send for approval").trigger()
    menu.close()
    assert desk.bridge.plan.posts["simit"].status == "in_review"


def test_a_text_becomes_an_example_in_the_menu(desk_on: DeskOn, qtbot: QtBot) -> None:
    text = "Ekşi maya bugün biraz nazlı, biz de bekledik."
    desk = desk_on(small(post("buns", "2026-12-10T09:30", text=text)))
    view = shown(desk, qtbot).view
    chip = Place(TENTH, 0)
    click(view, chip)
    entry(menu_at(view, chip, by=QContextMenuEvent.Reason.Mouse), "Add as an example")
    assert desk.bridge.plan.voice.examples == (text,)
    menu = menu_at(view, chip, by=QContextMenuEvent.Reason.Mouse)
    assert "Add as an example" not in [each.text() for each in menu.actions()]
    menu.close()


def test_the_menu_of_a_day(desk: Desk, view: MonthView) -> None:
    menu = menu_at(view, Place(TENTH), by=QContextMenuEvent.Reason.Mouse)
    assert [(each.text(), each.isEnabled()) for each in menu.actions()] == [
        *(("New post", True), ("Ideas for a post…", True), ("Paste", False))
    ]
    entry(menu, "New post")
    line = line_of(view)
    assert line is not None
    assert view.place == Place(TENTH)


def test_a_special_day_becomes_an_event_in_the_menu_of_its_day(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(small(business(country="TR", special_days=["religious"])))
    view = shown(desk, qtbot).view
    qtbot.waitUntil(lambda: [each.name for each in view.labels_on(TENTH)] == ["Regaip Night"])
    view.go(Place(TENTH))
    assert view.accessibleDescription() == "Thursday 10 December, nothing planned, Regaip Night"
    entry(menu_at(view, Place(TENTH), by=QContextMenuEvent.Reason.Mouse), "Make “Regaip Night” an event")
    assert [each.title for each in desk.bridge.plan.events] == ["Regaip Night"]
    assert [(each.name, each.sign) for each in view.labels_on(TENTH)] == [("Regaip Night", "event")]
    desk.bridge.undo()
    assert [(each.name, each.sign) for each in view.labels_on(TENTH)] == [("Regaip Night", "day")]


def test_the_menu_of_a_day_has_ideas_for_it(desk: Desk, view: MonthView) -> None:
    entry(menu_at(view, Place(TENTH), by=QContextMenuEvent.Reason.Mouse), "Ideas for a post…")
    (dialog,) = view.window().findChildren(PromptsDialog)
    dialog.list.itemClicked.emit(dialog.list.item(0))
    assert standing(desk, "p6") == {"ig": "2026-12-10T08:30"}
    assert desk.attention.spot == spot("p6", TENTH)


def test_the_menu_of_a_day_pastes(desk: Desk, view: MonthView) -> None:
    click(view, Place(EIGHTH, 0))
    press(view, Key.Key_X, modifiers=CONTROL)
    entry(menu_at(view, Place(TENTH), by=QContextMenuEvent.Reason.Mouse), "Paste")
    assert standing(desk, "maya") == {"ig": "2026-12-10T09:30"}


# The day.


def test_the_more_opens_the_day_by_mouse_and_by_key(desk_on: DeskOn, qtbot: QtBot) -> None:
    full = [post(f"f{number}", f"2026-12-10T{number:02}:00") for number in range(20)]
    view = shown(desk_on(small(*full)), qtbot).view
    cell = view.month.places.cells[TENTH]
    assert cell.more is not None
    wanted: list[date] = []
    view.day_wanted.connect(wanted.append)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(cell.more.x + 5), int(cell.more.y + 5)))
    view.go(Place(TENTH, len(cell.chips) - 1))
    press(view, Key.Key_Down, Key.Key_Return)
    assert wanted == [TENTH, TENTH]


@pytest.mark.parametrize("way", ["enter", "f2", "double-click"])
def test_a_chip_is_edited_beside(desk: Desk, view: MonthView, qtbot: QtBot, way: str) -> None:
    click(view, Place(EIGHTH, 0))
    with qtbot.waitSignal(desk.attention.editing_wanted):
        if way == "double-click":
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(view, Place(EIGHTH, 0)))
        else:
            press(view, Key.Key_Return if way == "enter" else Key.Key_F2)
    assert desk.attention.spot == spot("maya", EIGHTH)
    assert line_of(view) is None


def test_the_plus_is_there_for_the_day_under_the_pointer(desk: Desk, view: MonthView) -> None:
    QTest.mouseMove(view.viewport(), centre(view, Place(TENTH)))
    assert view.marks.hovered == TENTH
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    plus = view.month.plus_of(TENTH)
    QTest.mouseMove(view.viewport(), QPoint(int(plus.x) + 3, int(plus.y) + 3))
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_a_change_elsewhere_keeps_place_and_selection(desk: Desk, view: MonthView) -> None:
    click(view, Place(EIGHTH, 1))
    desk.bridge.do(posts.move, [("susam", "ig")], day("2026-12-02"))
    assert (view.place, view.spots()) == (Place(EIGHTH, 1), (spot("simit", EIGHTH, "fb"),))
    desk.bridge.do(posts.move, [("maya", "ig")], day("2026-12-02"))
    assert (view.place, view.spots()) == (Place(EIGHTH, 0), (spot("simit", EIGHTH, "fb"),))
