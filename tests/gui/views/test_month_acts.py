"""What can be done with posts on a calendar, where it is more than one verb."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.noun import Noun
from planner.domain.posts import Status
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.series_scope import SeriesScope
from planner.gui.parts.question import Asked
from planner.gui.views.month_acts import Acts
from planner.operations import nouns
from planner.operations.series import Scope
from planner.text import speak
from tests.builders import channel, day, person, placement, plan, post
from tests.gui.conftest import DeskOn
from tests.gui.views.calendars import EIGHTH, NINTH, TENTH, small, spot, standing

FRIDAY = day("2026-12-11")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    return desk_on(small())


@pytest.fixture
def acts(desk: Desk, window: QWidget) -> Acts:
    return Acts(desk, window)


def answer(window: QWidget, scope: Scope) -> None:
    """Which of those that repeat are meant."""
    (asked,) = window.findChildren(SeriesScope)
    asked.choose(scope)
    asked.do()


@pytest.mark.parametrize(
    ("scope", "fridays", "moved"), [("this", 3, "2026-12-10"), ("following", 1, "2026-12-10"), ("all", 0, "2026-12-03")]
)
def test_of_what_repeats_that_moves_which_is_meant(
    desk: Desk, acts: Acts, window: QWidget, scope: Scope, fridays: int, moved: str
) -> None:
    acts.move_by([spot("weekly", FRIDAY)], timedelta(days=-1))
    assert not desk.bridge.session.history()
    answer(window, scope)
    assert len(desk.bridge.session.history()) == 1
    chosen = desk.attention.spot
    assert chosen is not None
    assert (chosen.channel, chosen.day) == ("ig", TENTH)
    first = standing(desk, chosen.post)["ig"]
    assert first is not None
    assert first[:10] == moved


def test_what_does_not_repeat_goes_along_in_a_step_of_its_own(desk: Desk, acts: Acts, window: QWidget) -> None:
    acts.move_by([spot("maya", EIGHTH), spot("weekly", FRIDAY)], timedelta(days=7))
    answer(window, "this")
    assert standing(desk, "maya") == {"ig": "2026-12-15T09:30"}
    assert {each.post for each in desk.attention.selection} == {"maya", "p6"}
    assert len(desk.bridge.session.history()) == 2


def test_two_of_a_series_move_with_all_of_it_once(desk: Desk, acts: Acts, window: QWidget) -> None:
    acts.move_by([spot("weekly", day("2026-12-18")), spot("weekly", FRIDAY)], timedelta(days=1))
    answer(window, "all")
    assert standing(desk, "weekly") == {"ig": "2026-12-05T08:00"}


def test_nobody_is_asked_twice_about_a_day_on_two_channels(desk_on: DeskOn, window: QWidget) -> None:
    both = post("weekly", "2026-12-04T08:00", "ig", "fb", rule="FREQ=WEEKLY")
    desk = desk_on(plan(channel("ig"), channel("fb", "facebook"), both))
    Acts(desk, window).move_by([spot("weekly", FRIDAY, each) for each in ("ig", "fb")], timedelta(days=1))
    answer(window, "this")
    assert len(desk.bridge.plan.posts) == 2
    assert standing(desk, "p2") == {"ig": "2026-12-12T08:00", "fb": "2026-12-12T08:00"}


def test_leaving_the_question_changes_nothing(desk: Desk, acts: Acts, window: QWidget) -> None:
    acts.remove([spot("weekly", FRIDAY)])
    (asked,) = window.findChildren(SeriesScope)
    asked.reject()
    assert not desk.bridge.session.history()


@pytest.mark.parametrize(("scope", "left"), [("this", 2), ("all", 0)])
def test_of_what_repeats_that_is_removed_which_is_meant(
    desk: Desk, acts: Acts, window: QWidget, scope: Scope, left: int
) -> None:
    desk.attention.choose(spot("weekly", FRIDAY))
    acts.remove([spot("weekly", FRIDAY)])
    answer(window, scope)
    assert ("weekly" in desk.bridge.plan.posts) == bool(left)
    assert not desk.attention.selection


@pytest.mark.parametrize("status", ["draft", "in_review", "approved"])
def test_a_status_for_several(desk: Desk, acts: Acts, status: Status) -> None:
    acts.set_status([spot("maya", EIGHTH), spot("simit", EIGHTH, "fb")], status)
    assert {desk.bridge.plan.posts[each].status for each in ("maya", "simit")} == {status}


def test_a_status_for_one_of_what_repeats(desk: Desk, acts: Acts, window: QWidget) -> None:
    acts.set_status([spot("weekly", FRIDAY)], "draft")
    answer(window, "this")
    assert (desk.bridge.plan.posts["weekly"].status, desk.bridge.plan.posts["p6"].status) == ("approved", "draft")


def test_who_may_not_release_is_told_so(desk_on: DeskOn, window: QWidget, qtbot: QtBot) -> None:
    desk = desk_on(small(person("ayse", "editor"), person("mert")), person="mert")
    with qtbot.waitSignal(desk.bridge.refused) as told:
        Acts(desk, window).set_status([spot("simit", EIGHTH, "fb")], "approved")
    assert told.args[0].message.startswith("posts are approved by")


def test_a_copy_is_another_post_on_another_day(desk: Desk, acts: Acts) -> None:
    acts.copy_by([spot("maya", EIGHTH), spot("susam", NINTH)], timedelta(days=7))
    assert desk.attention.selection == (spot("p6", day("2026-12-15")), spot("p7", day("2026-12-16")))
    assert len(desk.bridge.session.history()) == 1


def test_a_copy_of_what_repeats_does_not(desk: Desk, acts: Acts) -> None:
    acts.copy_by([spot("weekly", FRIDAY)], timedelta(days=1))
    assert desk.bridge.plan.posts["p6"].series is None
    assert standing(desk, "p6") == {"ig": "2026-12-12T08:00"}


# Where a new post goes.

THURSDAY_SLOTS = [{"weekday": "thu", "time": "18:00"}, {"weekday": "thu", "time": "08:30"}]


@pytest.mark.parametrize(
    ("more", "clock"),
    [
        ((), "08:30"),
        ((post("early", "2026-12-10T08:30"),), "18:00"),
        ((post("early", "2026-12-10T08:30"), post("late", "2026-12-10T18:00")), "20:00"),
        ((post("elsewhere", "2026-12-10T08:30", "fb"),), "08:30"),
    ],
)
def test_a_new_post_takes_the_next_time_that_is_free(
    desk_on: DeskOn, window: QWidget, more: tuple[Noun, ...], clock: str
) -> None:
    desk = desk_on(plan(channel("ig", slots=THURSDAY_SLOTS), channel("fb", "facebook"), *more))
    assert Acts(desk, window).add("Poğaça", TENTH)
    assert desk.attention.spot is not None
    assert standing(desk, desk.attention.spot.post) == {"ig": f"{TENTH}T{clock}"}


def test_of_two_new_posts_on_a_day_the_second_keeps_its_distance(desk_on: DeskOn, window: QWidget) -> None:
    desk = desk_on(plan(channel(min_gap_hours=3)))
    acts = Acts(desk, window)
    acts.add("Poğaça", TENTH)
    acts.add("Simit", TENTH)
    assert standing(desk, "p1") == {"ig": "2026-12-10T09:30"}
    assert standing(desk, "p2") == {"ig": "2026-12-10T12:30"}
    assert not [each for each in desk.bridge.findings if each.code == "cadence.gap"]


def test_it_goes_to_a_channel_that_is_open_on_that_day(desk_on: DeskOn, window: QWidget) -> None:
    whole = plan(channel("ig", active_to="2026-12-01"), channel("fb", "facebook"))
    desk = desk_on(whole)
    Acts(desk, window).add("Poğaça", TENTH)
    assert desk.attention.spot == spot("p1", TENTH, "fb")


def test_its_author_is_who_sits_here(desk_on: DeskOn, window: QWidget) -> None:
    desk = desk_on(small(person("mert")), person="mert")
    Acts(desk, window).add("Poğaça", TENTH)
    assert desk.bridge.plan.posts["p6"].author == "mert"


def test_with_every_channel_left_out_the_first_is_shown_again(desk: Desk, acts: Acts) -> None:
    desk.attention.hide(frozenset({"ig", "fb"}))
    acts.add("Poğaça", TENTH)
    assert desk.attention.hidden == {"fb"}
    assert desk.attention.spot == spot("p6", TENTH)


def test_an_idea_goes_to_the_channels_that_it_is_meant_for(desk_on: DeskOn, window: QWidget) -> None:
    meant = post("meant", status="idea", placements=[])
    meant_for = post("two", status="idea")
    desk = desk_on(small(meant, meant_for))
    desk.bridge.do(nouns.change, "posts", "two", placements=(placement(None, "fb"), placement(None, "ig")))
    Acts(desk, window).schedule([Spot("two"), Spot("meant")], TENTH)
    assert standing(desk, "two") == {"fb": "2026-12-10T09:30", "ig": "2026-12-10T08:30"}
    assert standing(desk, "meant") == {"ig": "2026-12-10T18:00"}
    assert len(desk.bridge.session.history()) == 2


def test_what_is_gone_is_left_alone(desk: Desk, acts: Acts) -> None:
    acts.move_by([spot("gone", EIGHTH)], timedelta(days=1))
    acts.schedule([Spot("gone")], TENTH)
    acts.remove([spot("gone", EIGHTH)])
    assert not desk.bridge.session.history()


def test_what_a_platform_will_refuse_is_said_before_it_is_approved(desk_on: DeskOn, window: QWidget) -> None:
    texts = {"long": "a" * 281, "short": "Rye"}
    drafts = [post(id, "2026-12-09T09:00", "x", text=text, status="draft") for id, text in texts.items()]
    desk = desk_on(plan(channel("x", "x"), *drafts))
    asked: list[Asked] = []
    desk.attention.question_wanted.connect(asked.append)
    spots = [Spot(id, "x", NINTH) for id in texts]
    Acts(desk, window).set_status(spots, "in_review")
    assert asked == []
    Acts(desk, window).set_status(spots, "approved")
    (question,) = asked
    assert speak(question.words, "en") == "Platforms will refuse 1 of these 2 posts as it stands."
    assert {each.status for each in desk.bridge.plan.posts} == {"in_review"}
    question.act()
    assert {each.status for each in desk.bridge.plan.posts} == {"approved"}
