from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.domain.times import LocalTime
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.models.placements import Placements
from planner.gui.models.suggestion import Suggestion
from planner.gui.parts.words import tooltip
from planner.layout.places import Place
from planner.operations import nouns, posts
from planner.proposing.proposal import Move, OpenSlot, Proposal, Unplaced
from tests.builders import channel, day, person, plan, post
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


def test_what_is_too_long_for_one_platform_marks_it_there_alone(desk_on: DeskOn) -> None:
    both = [{"channel": id, "at": "2026-12-09T09:00"} for id in ("ig", "x")]
    long = post("a", text="e" * 300, status="approved", placements=both)
    model = shown(desk_on(plan(channel("ig"), channel("x", platform="x"), long)))
    model.notice()
    assert [model.spots[row].channel for row in range(2) if model.places[row] in model.warnings] == ["x"]


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


# What is suggested.

BEFORE, AFTER = LocalTime("2026-12-08T09:30"), LocalTime("2026-12-10T09:30")
MOVE = Move("maya", "ig", BEFORE, AFTER)
GONE = Unplaced("simit", "fb", LocalTime("2026-12-08T12:15"))
GAP = OpenSlot("fb", LocalTime("2026-12-11T09:30"), None, "idea", None)
TENTH = Place(day("2026-12-10"), 0)


@pytest.fixture
def suggested(desk_on: DeskOn) -> Desk:
    whole = small()
    whole = plan(*whole.channels, *whole.posts, post("idea", title="Bir fikir", status="idea"))
    desk = desk_on(whole)
    desk.attention.suggest(Suggestion(desk.bridge.plan, Proposal(True, (MOVE,), (GONE,), (GAP,), {}, {})))
    return desk


def test_what_is_suggested_stands_among_what_is_planned(suggested: Desk) -> None:
    model = shown(suggested)
    assert {place: ghost.post.id for place, ghost in model.arriving.items()} == {
        TENTH: "maya",
        Place(day("2026-12-11"), 0): "idea",
    }
    assert [ghost.post.id for ghost in model.leaving.values()] == ["maya", "simit"]
    suggested.attention.suggest(None)
    model.show(FIRST, LAST)
    assert (model.arriving, model.leaving, model.rowCount()) == ({}, {}, 8)


def test_it_keeps_qts_rules_while_suggestions_come_and_go(suggested: Desk) -> None:
    model = shown(suggested)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    suggestion = suggested.attention.suggestion
    assert suggestion is not None
    for each in (suggestion.turned(GONE), suggestion.turned(MOVE), None, suggestion):
        suggested.attention.suggest(each)
        model.show(FIRST, LAST)
    assert tester.model() is model


def test_what_is_suggested_is_read_aloud(suggested: Desk) -> None:
    model = shown(suggested)
    told = [model.sentence(row) for row, place in enumerate(model.places) if model.ghost_at(place) is not None]
    assert told == [
        "Instagram, Tuesday 8 December, 09:30, Ekşi maya nedir, would move: Thu 10 Dec, 09:30, draft",
        "Facebook fb, Tuesday 8 December, 12:15, Simit <b>&, would go back to the ideas, approved, reel",
        "Instagram, Thursday 10 December, 09:30, Ekşi maya nedir, suggested instead of Tue 8 Dec, 09:30, draft",
        "Facebook fb, Friday 11 December, 09:30, Bir fikir, suggested for a gap, idea",
    ]
    row = model.row_of(TENTH)
    assert row is not None
    assert model.index(row).data(Qt.ItemDataRole.ToolTipRole) == tooltip(model.sentence(row))


def test_what_would_come_cannot_be_selected_or_dragged(suggested: Desk) -> None:
    model = shown(suggested)
    row = model.row_of(TENTH)
    assert row is not None
    flags = model.flags(model.index(row))
    assert not flags & (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled)
    assert flags & Qt.ItemFlag.ItemIsEnabled
    # Where the post stands it can, and whoever looks for it finds it there.
    found = model.row_of_spot(Spot("maya", "ig", day("2026-12-10")))
    assert found is not None
    assert model.places[found].day == day("2026-12-08")


def test_on_channels_that_are_left_out_nothing_is_suggested(suggested: Desk) -> None:
    suggested.attention.hide(frozenset({"fb"}))
    model = shown(suggested)
    assert {ghost.channel for ghost in (*model.arriving.values(), *model.leaving.values())} == {"ig"}


def test_where_several_plan_together_the_tooltip_says_who_wrote_it(desk_on: DeskOn) -> None:
    written = post("p1", "2026-12-08T09:30", title="Rye", author="mert")
    for people, expected in (((person("mert"),), "Rye"), ((person("mert"), person("ayse")), "Rye\nWritten by Mert")):
        model = shown(desk_on(plan(channel(), *people, written)))
        assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == tooltip(expected)
