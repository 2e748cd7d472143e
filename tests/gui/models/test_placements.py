from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.models.placements import Placements
from planner.layout.places import Place
from planner.operations import nouns, posts
from tests.builders import channel, day, plan, post
from tests.gui.conftest import DeskOn

FIRST, LAST = day("2026-11-30"), day("2027-01-03")


def small() -> Plan:
    return plan(
        channel("ig", max_per_day=1),
        channel("fb", "facebook"),
        channel("fb2", "facebook", handle="@second"),
        post("maya", "2026-12-08T09:30", title="Ekşi maya nedir", status="draft"),
        post("simit", "2026-12-08T12:15", "ig", "fb", title="Simit <b>&", text="<i>Susam</i>", format="reel"),
        post("later", "2026-12-20", "fb2", title="Sonra"),
        post("weekly", "2026-12-09T08:00", rule="FREQ=WEEKLY", title="Her hafta"),
    )


def shown(desk: Desk) -> Placements:
    model = Placements(desk)
    model.show(FIRST, LAST)
    return model


def titles(model: Placements) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_it_keeps_qts_rules_while_it_changes(desk_on: DeskOn) -> None:
    desk = desk_on(small())
    model = shown(desk)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.bridge.do(nouns.change, "posts", "maya", title="Anders")
    model.show(FIRST, LAST)
    desk.bridge.do(posts.move, [("maya", "ig")], day("2026-12-30"))
    model.show(FIRST, LAST)
    model.show(LAST, LAST + timedelta(days=40))
    desk.attention.hide(frozenset({"ig"}))
    model.show(FIRST, LAST)
    assert titles(model) == ["Simit <b>&", "Sonra"]
    assert tester.model() is model


def test_it_is_in_the_order_of_days_times_and_channels(desk_on: DeskOn) -> None:
    model = shown(desk_on(small()))
    assert titles(model) == [
        "Ekşi maya nedir",
        "Simit <b>&",
        "Simit <b>&",
        *["Her hafta"] * 2,
        "Sonra",
        *["Her hafta"] * 2,
    ]
    assert model.spots[2] == Spot("simit", "fb", day("2026-12-08"))
    assert model.places[3] == Place(day("2026-12-09"), 0)
    assert model.row_of(Place(day("2026-12-08"), 2)) == 2
    assert model.row_of(Place(day("2026-12-08"))) is None


def test_a_row_is_read_aloud_in_full(desk_on: DeskOn) -> None:
    model = shown(desk_on(small()))
    model.notice()
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 2, 5)]
    assert said == [
        "Instagram, Tuesday 8 December, 09:30, Ekşi maya nedir, draft, 1 warning",
        "Facebook fb, Tuesday 8 December, 12:15, Simit <b>&, approved, reel",
        "Facebook @second, Sunday 20 December, Sonra, approved",
    ]


def test_in_turkish_too(desk_on: DeskOn) -> None:
    model = shown(desk_on(small(), language="tr"))
    assert model.sentence(0) == "Instagram, 8 Aralık Salı, 09:30, Ekşi maya nedir, taslak"


def test_a_tooltip_obeys_nothing_that_people_wrote(desk_on: DeskOn) -> None:
    model = shown(desk_on(small()))
    tip = str(model.index(1).data(Qt.ItemDataRole.ToolTipRole))
    assert "Simit &lt;b&gt;&amp;" in tip
    assert "&lt;i&gt;Susam" in tip


def test_warnings_are_those_of_the_channel_and_of_the_days(desk_on: DeskOn) -> None:
    model = shown(desk_on(small()))
    assert model.notice()
    # Two on one day of Instagram; the same post on Facebook has none.
    assert [model.places[row].number for row in range(3) if model.warnings.get(model.places[row])] == [0, 1]
    assert not model.notice()


def test_hints_and_what_is_missing_mark_no_post(desk_on: DeskOn) -> None:
    whole = plan(channel("ig", min_per_week=3), post("a", "2026-12-09T09:00"))
    desk = desk_on(whole)
    model = shown(desk)
    model.notice()
    assert {each.code for each in desk.bridge.warnings_of("a")} >= {"cadence.under.week", "post.orphan"}
    assert not model.warnings


def test_an_edit_of_a_title_leaves_the_rows_where_they_are(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(small())
    model = shown(desk)
    desk.bridge.do(nouns.change, "posts", "maya", title="Anders")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        model.show(FIRST, LAST)
    assert [index.row() for index in told.args[:2]] == [0, 0]
    assert titles(model)[0] == "Anders"


def test_what_was_moved_is_found_where_it_is_now(desk_on: DeskOn) -> None:
    desk = desk_on(small())
    model = shown(desk)
    desk.bridge.do(posts.move, [("maya", "ig")], day("2026-12-30"))
    model.show(FIRST, LAST)
    row = model.row_of_spot(Spot("maya", "ig", day("2026-12-08")))
    assert row is not None
    assert model.spots[row].day == day("2026-12-30")


@pytest.mark.parametrize(
    ("spot", "found"),
    [
        (Spot("weekly", "ig", date(2026, 12, 16)), date(2026, 12, 16)),
        (Spot("weekly", "ig", date(2026, 12, 17)), date(2026, 12, 16)),  # the nearest
        (Spot("weekly", "ig", date(2027, 1, 20)), None),  # in another month it is still there
        (Spot("maya"), None),
        (Spot("maya", "fb", date(2026, 12, 8)), None),
    ],
)
def test_a_spot_has_a_row_where_it_is_shown(desk_on: DeskOn, spot: Spot, found: date | None) -> None:
    model = shown(desk_on(small()))
    row = model.row_of_spot(spot)
    assert (None if row is None else model.spots[row].day) == found


def test_there_is_nothing_below_a_row(desk_on: DeskOn) -> None:
    model = shown(desk_on(small()))
    assert model.rowCount(model.index(0)) == 0
    assert model.rowCount(QModelIndex()) == 8
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
