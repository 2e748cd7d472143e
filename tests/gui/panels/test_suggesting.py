"""The bar over the calendar: what is suggested, and what becomes of it."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.checks.registry import Span
from planner.domain.channels import Cadence
from planner.gui.desk import Desk
from planner.gui.panels import suggesting
from planner.gui.panels.suggesting import Suggesting
from planner.operations import muting, nouns, posts
from planner.proposing.proposal import Proposal
from planner.text import Text, speak
from tests.builders import channel, day, plan, post
from tests.gui.conftest import DeskOn
from tests.gui.panels.suggestions import AWAY, COUNTS, GONE, IDEA, MOVE, overfull, suggest


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    return desk_on(overfull())


def shown(desk: Desk, qtbot: QtBot) -> Suggesting:
    bar = Suggesting(desk)
    qtbot.addWidget(bar)
    bar.resize(800, 90)
    if desk.attention.suggestion is not None:
        bar.show()
    return bar


@pytest.fixture
def bar(desk: Desk, qtbot: QtBot) -> Suggesting:
    return shown(desk, qtbot)


def said(bar: Suggesting) -> str:
    """All that can be read in it."""
    if bar.isHidden():
        return ""
    return " | ".join(each.text() for each in bar.findChildren(QLabel) if each.isVisible() and each.text())


def standing(desk: Desk) -> dict[str, list[str | None]]:
    return {each.id: [one.at for one in each.placements] for each in desk.bridge.plan.posts}


# What is said.


def test_it_says_what_would_happen_before_anything_does(desk: Desk, bar: Suggesting) -> None:
    before = standing(desk)
    assert bar.isHidden()
    suggest(desk)
    assert said(bar) == (
        "2 posts move, 1 post goes back to the ideas, and 1 gap is filled from your ideas. | too many 3 → 1"
    )
    assert standing(desk) == before
    bar.keep.click()
    assert desk.attention.suggestion is None
    assert bar.isHidden()
    assert standing(desk) == before


def test_it_says_when_the_search_was_ended(desk: Desk, bar: Suggesting) -> None:
    suggest(desk, Proposal(False, (MOVE,), (), (), {}, {}))
    assert said(bar) == "1 post moves. There may be a better one: the search ended after a while."


def test_of_a_part_no_counts_are_told(desk: Desk, bar: Suggesting) -> None:
    made = suggest(desk)
    desk.attention.suggest(made.turned(MOVE))
    assert said(bar) == "1 post moves, 1 post goes back to the ideas, and 1 gap is filled from your ideas."


def test_with_nothing_left_there_is_nothing_to_apply(desk: Desk, bar: Suggesting) -> None:
    made = suggest(desk, Proposal(True, (MOVE,), (), (), *COUNTS))
    desk.attention.suggest(made.turned(MOVE))
    assert said(bar).startswith("Nothing of it is to be done.")
    assert not bar.apply.isEnabled()


def test_gaps_stay_open_without_their_tick(desk: Desk, bar: Suggesting) -> None:
    suggest(desk)
    bar.fills.click()
    assert said(bar) == "2 posts move and 1 post goes back to the ideas."
    assert desk.attention.suggestion is not None
    assert not desk.attention.suggestion.fills
    suggest(desk, Proposal(True, (MOVE,), (), (), *COUNTS))
    assert bar.fills.isHidden()


def test_accounts_that_are_filtered_out_are_spoken_of(desk: Desk, bar: Suggesting) -> None:
    suggest(desk)
    desk.attention.hide(frozenset({"fb"}))
    assert "2 of these changes are on accounts that are filtered out." in said(bar)
    bar.reveal.click()
    assert desk.attention.hidden == frozenset()
    assert "filtered" not in said(bar)


# Its months.


def test_it_leads_through_the_months_that_change(desk: Desk, bar: Suggesting) -> None:
    suggest(desk)
    assert not bar.back.isEnabled()
    for expected in ("2027-01-02", "2027-02-16"):
        bar.ahead.click()
        assert desk.attention.day == day(expected)
    assert not bar.ahead.isEnabled()
    bar.back.click()
    assert desk.attention.day == day("2027-01-02")
    desk.attention.look_at(day("2027-04-01"))
    assert "nothing changes in this month" in said(bar)
    bar.back.click()
    assert desk.attention.day == day("2027-02-16")


# Deciding.


def test_applied_it_is_one_step(desk: Desk, bar: Suggesting) -> None:
    suggest(desk)
    before = standing(desk)
    told: list[Text] = []
    desk.bridge.done.connect(told.append)
    bar.apply.click()
    assert standing(desk) == before | {
        "maya": [MOVE.after],
        "susam": [AWAY.after],
        "simit": [None],
        "idea": [IDEA.at],
    }
    assert desk.bridge.plan.posts[GONE.post].status == "idea"
    assert desk.attention.suggestion is None
    assert bar.isHidden()
    assert [speak(each, "en") for each in told] == ["Done as suggested. Ctrl+Z takes it back."]
    desk.bridge.undo()
    assert standing(desk) == before
    assert bar.isHidden()


def test_only_what_is_chosen_is_done(desk: Desk, bar: Suggesting) -> None:
    made = suggest(desk)
    before = standing(desk)
    desk.attention.suggest(made.turned(MOVE).turned(GONE))
    bar.fills.click()
    bar.apply.click()
    assert standing(desk) == before | {"susam": [AWAY.after]}


def test_what_is_refused_can_still_be_looked_at(desk: Desk, bar: Suggesting, qtbot: QtBot) -> None:
    elsewhere = MOVE._replace(before=AWAY.before)
    made = suggest(desk, Proposal(True, (elsewhere,), (), (), {}, {}))
    with qtbot.waitSignal(desk.bridge.refused):
        bar.apply.click()
    assert desk.attention.suggestion is made
    assert bar.apply.isVisible()


def test_escape_keeps_everything(desk: Desk, bar: Suggesting) -> None:
    suggest(desk)
    bar.keep.setFocus()
    QTest.keyClick(bar.keep, Qt.Key.Key_Escape)
    assert desk.attention.suggestion is None


# The plan goes on.


def test_an_edit_takes_it_away_with_a_word(desk: Desk, bar: Suggesting) -> None:
    suggest(desk)
    desk.bridge.do(posts.move, [("tahin", "ig")], day("2026-12-20"))
    assert desk.attention.suggestion is None
    assert said(bar) == "The plan has changed: this suggestion no longer fits it."
    assert bar.again.isVisible()
    bar.close_word.click()
    assert bar.isHidden()


def test_what_it_does_not_stand_on_may_change(desk: Desk, bar: Suggesting) -> None:
    made = suggest(desk)
    desk.bridge.do(muting.mute, "editor.missing", "plan", None, "")
    assert desk.attention.suggestion is made


def test_a_window_built_anew_goes_on_with_it_unless_the_plan_has_changed(desk: Desk, qtbot: QtBot) -> None:
    suggest(desk)
    assert said(shown(desk, qtbot)).startswith("2 posts move")


def test_a_window_built_anew_forgets_one_for_another_plan(desk: Desk, qtbot: QtBot) -> None:
    suggest(desk)
    desk.bridge.do(posts.move, [("tahin", "ig")], day("2026-12-20"))
    bar = shown(desk, qtbot)
    assert desk.attention.suggestion is None
    assert bar.isHidden()


# Asking.


def test_asked_for_it_is_found_and_shown(desk: Desk, bar: Suggesting, qtbot: QtBot) -> None:
    desk.attention.look_at(day("2027-01-20"))
    desk.attention.suggestion_wanted.emit(None)
    qtbot.waitUntil(lambda: desk.attention.suggestion is not None, timeout=20_000)
    found = desk.attention.suggestion
    assert found is not None
    assert {each.post for each in found.proposal.moves} <= {"maya", "tahin"}
    assert found.proposal.moves
    assert desk.attention.day.month == 12
    assert said(bar).startswith("1 post moves.")
    bar.apply.click()
    assert not any(each.code == "cadence.over.day" for each in desk.bridge.findings)


def test_asked_for_by_a_finding_it_leads_to_its_days(desk: Desk, bar: Suggesting, qtbot: QtBot) -> None:
    desk.bridge.do(nouns.add, post("late", "2027-02-10T09:30"))
    desk.bridge.do(nouns.add, post("later", "2027-02-10T18:30"))
    (finding,) = [
        each for each in desk.bridge.findings if each.code == "cadence.over.day" and each.first == day("2027-02-10")
    ]
    desk.attention.suggestion_wanted.emit(finding)
    qtbot.waitUntil(lambda: desk.attention.suggestion is not None, timeout=20_000)
    assert desk.attention.day == day("2027-02-10")
    assert bar.isVisible()


def test_asked_for_in_a_later_month_it_is_for_that(desk: Desk, bar: Suggesting, qtbot: QtBot) -> None:
    desk.attention.look_at(day("2027-06-10"))
    bar.ask(None)
    qtbot.waitUntil(lambda: said(bar) == "24 May – 18 July: nothing to mend.", timeout=20_000)


def test_nothing_to_mend_is_said_where_it_was_asked(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), post("a", "2026-12-10T09:30")))
    bar = shown(desk, qtbot)
    bar.ask(None)
    qtbot.waitUntil(lambda: said(bar) == "7 December – 3 January: nothing to mend.", timeout=20_000)
    assert desk.attention.suggestion is None
    desk.bridge.do(posts.move, [("a", "ig")], day("2026-12-20"))
    assert bar.isHidden()


def test_what_cannot_be_moved_is_said(desk_on: DeskOn, qtbot: QtBot) -> None:
    pinned = [post(f"p{hour}", f"2026-12-10T{hour}:00", pinned=True) for hour in (10, 18)]
    bar = shown(desk_on(plan(channel(max_per_day=1), *pinned)), qtbot)
    bar.ask(None)
    qtbot.waitUntil(lambda: "nothing can be mended" in said(bar), timeout=20_000)


def test_it_can_be_stopped(desk: Desk, bar: Suggesting, qtbot: QtBot) -> None:
    bar.ask(None)
    bar.say_looking()
    assert bar.stop.isVisible()
    bar.stop.click()
    assert bar.isHidden()
    bar.ask(None)
    qtbot.waitUntil(lambda: desk.attention.suggestion is not None, timeout=20_000)


def test_a_plan_that_changes_meanwhile_ends_the_search(desk: Desk, bar: Suggesting) -> None:
    bar.ask(None)
    desk.bridge.do(nouns.change, "channels", "ig", cadence=Cadence(max_per_day=2))
    assert bar.again.isVisible()
    assert said(bar).startswith("The plan has changed")


@pytest.mark.parametrize(
    ("after", "optimal", "words"),
    [
        ({"cadence.under.week": 2}, True, "what is missing are posts, and there is no free place for them that suits."),
        ({"cadence.under.week": 2, "cadence.gap": 1}, True, "nothing can be mended."),
        ({"cadence.gap": 1}, False, "the search ended after a while, and found nothing better."),
        ({"cadence.gap": 0}, True, "nothing to mend."),
    ],
)
def test_why_nothing_is_suggested_is_said_as_it_is(
    desk: Desk, bar: Suggesting, after: dict[str, int], optimal: bool, words: str
) -> None:
    span = Span(day("2026-12-07"), day("2027-01-03"))
    bar._take(desk.bridge.plan, None, (Proposal(optimal, (), (), (), after, after), span))
    assert said(bar).startswith(f"7 December – 3 January: {words}")


def test_a_search_waits_for_the_one_before_it_and_says_so(
    desk: Desk, bar: Suggesting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, begun, found = threading.Event(), list[int](), suggesting._proposed

    def slow(*asked: Any) -> Any:
        begun.append(threading.active_count())
        assert goes_on.wait(30)
        return found(*asked)

    monkeypatch.setattr(suggesting, "_proposed", slow)
    for _ in range(6):
        bar.ask(None)
    qtbot.waitUntil(lambda: "Then this one begins" in said(bar))
    assert len(begun) == 1
    goes_on.set()
    qtbot.waitUntil(lambda: desk.attention.suggestion is not None, timeout=20_000)
    assert len(begun) == 2
