"""The review, walked through by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.exchange.document import encode
from planner.gui.desk import Desk
from planner.gui.dialogs.review.asked import AskedPane
from planner.gui.dialogs.review.dialog import ASKED, END, ReviewDialog, open_review
from planner.gui.dialogs.review.end import EndPane
from planner.gui.dialogs.review.subject import SubjectPane
from planner.operations import nouns
from planner.text import speak
from tests.builders import channel, goal, plan, post
from tests.gui.conftest import TODAY, DeskOn


def opened(desk: Desk, qtbot: QtBot, at: str | None = None) -> ReviewDialog:
    made = open_review(desk, None)
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    if at is not None:
        made.go(at)
    return made


def key(which: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, which)


def decide(which: Qt.Key) -> None:
    """By Alt and the letter of a decision."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, which, Qt.KeyboardModifier.AltModifier)


def write(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def pane(dialog: ReviewDialog) -> SubjectPane:
    assert isinstance(dialog.pane, SubjectPane)
    return dialog.pane


def words(dialog: ReviewDialog) -> str:
    QApplication.processEvents()
    return "\n".join(each.text() for each in dialog.pane.findChildren(QLabel) if each.isVisible())


def test_it_begins_with_what_the_last_one_decided_and_goes_through_all(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    assert dialog.at == ASKED
    assert "Post 3 to 5 times a week instead of every day." in words(dialog)
    assert dialog.keys == [
        ASKED,
        "goal:breakfast",
        "goal:news-list",
        "goal:bread-club",
        "audience:parents",
        "audience:regulars",
        "audience:twenties",
        "channel:ig",
        "channel:fb",
        "channel:x",
        END,
    ]
    assert not dialog.back.isEnabled()
    dialog.reject()


def test_the_whole_review_by_keyboard_is_one_step(desk: Desk, qtbot: QtBot) -> None:
    before = encode(desk.bridge.plan)
    steps = len(desk.bridge.session.history())
    dialog = opened(desk, qtbot)
    # Did you do it? Partly. Did it help? Cannot tell.
    for each in (Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab):
        key(each)
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Return)
    assert dialog.at == "goal:breakfast"
    assert "28% of the time is gone, 31% of the way is made." in words(dialog)
    decide(Qt.Key.Key_K)
    key(Qt.Key.Key_Return)
    decide(Qt.Key.Key_C)
    assert pane(dialog).change.hasFocus()
    QTest.keyClicks(pane(dialog).change, "A card at the till")
    key(Qt.Key.Key_Return)
    assert dialog.at == "goal:bread-club"
    decide(Qt.Key.Key_D)
    assert "The goal is dropped." in words(dialog)
    QTest.keyClicks(pane(dialog).why, "Too slow")
    for _ in range(6):
        key(Qt.Key.Key_Return)
    assert dialog.at == "channel:x"
    decide(Qt.Key.Key_D)
    key(Qt.Key.Key_Return)
    assert dialog.at == END
    QTest.keyClicks(dialog.focusWidget(), "A good autumn.")
    key(Qt.Key.Key_Tab)
    with qtbot.waitSignal(desk.bridge.done) as said:
        dialog.do()
    assert said.args is not None
    assert speak(said.args[0], "en") == "The review is kept. The next review is due on Tuesday 19 January."
    review = desk.bridge.plan.reviews["2026-12-08"]
    assert review.note == "A good autumn."
    assert [(each.subject, each.decision, each.why, each.change) for each in review.decisions] == [
        ("goal:breakfast", "keep", "", ""),
        ("goal:news-list", "change", "", "A card at the till"),
        ("goal:bread-club", "drop", "Too slow", ""),
        ("channel:x", "drop", "", ""),
    ]
    asked = desk.bridge.plan.reviews["2026-11-20"].decisions[1]
    assert (asked.done, asked.helped) == ("partly", "unclear")
    assert desk.bridge.plan.goals["bread-club"].state == "dropped"
    assert desk.bridge.plan.channels["x"].active_to == TODAY
    assert desk.bridge.plan.business.reviewed_on == TODAY
    assert len(desk.bridge.session.history()) == steps + 1
    desk.bridge.undo()
    assert encode(desk.bridge.plan) == before


def test_a_goal_that_is_reached_is_met(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "goal:breakfast")
    assert pane(dialog).met.isHidden()
    decide(Qt.Key.Key_K)
    pane(dialog).met.click()
    dialog.go(END)
    assert "Met" in words(dialog)
    dialog.do()
    assert desk.bridge.plan.goals["breakfast"].state == "met"


def test_a_goal_that_is_met_and_then_changed_is_not_met(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "goal:breakfast")
    decide(Qt.Key.Key_K)
    pane(dialog).met.click()
    decide(Qt.Key.Key_C)
    assert dialog.draft.met == []
    dialog.reject()


def test_a_channel_with_the_id_of_a_goal_does_not_meet_it(qtbot: QtBot, desk_on: DeskOn) -> None:
    desk = desk_on(plan(goal("x"), channel("x", "x")))
    dialog = opened(desk, qtbot, "goal:x")
    decide(Qt.Key.Key_K)
    pane(dialog).met.click()
    dialog.go("channel:x")
    decide(Qt.Key.Key_D)
    assert dialog.draft.met == ["x"]
    dialog.go(END)
    dialog.do()
    assert desk.bridge.plan.goals["x"].state == "met"


def test_a_change_says_what(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "channel:x")
    decide(Qt.Key.Key_C)
    dialog.do()
    assert dialog.at == "channel:x"
    assert "what is to be changed" in dialog.message.words
    dialog.go(END)
    assert dialog.message.words == ""
    dialog.do()
    assert dialog.at == "channel:x", "finishing leads to what is missing"
    assert "what is to be changed" in dialog.message.words
    dialog.reject()


def test_a_change_is_made_then_and_there(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "channel:x")
    decide(Qt.Key.Key_C)
    now = pane(dialog).now
    assert now is not None
    most = now.fields["cadence.max_per_week"]
    most.setText("4")  # type: ignore[attr-defined]
    most.leave()  # type: ignore[attr-defined]
    cadence = desk.bridge.plan.channels["x"].cadence
    assert (cadence.min_per_week, cadence.max_per_week) == (3, 4)
    assert "3 to 4" in words(dialog), "the figures follow"
    assert pane(dialog).now is now
    most.setText("1")  # type: ignore[attr-defined]
    most.leave()  # type: ignore[attr-defined]
    QTest.keyClicks(pane(dialog).change, "Four at most")
    dialog.do()
    assert "not in the plan yet" in dialog.message.words
    assert dialog.at == "channel:x"
    dialog.reject()


def test_the_target_of_a_goal_is_changed_then_and_there(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "goal:news-list")
    decide(Qt.Key.Key_C)
    now = pane(dialog).now
    assert now is not None
    now.fields["target"].setText("300")  # type: ignore[attr-defined]
    now.fields["target"].leave()  # type: ignore[attr-defined]
    assert desk.bridge.plan.goals["news-list"].target == 300
    dialog.reject()


def test_all_of_it_is_changed_where_it_stands_and_the_review_taken_up_again(desk: Desk, qtbot: QtBot) -> None:
    wanted: list[tuple[str, str]] = []
    desk.attention.section_wanted.connect(lambda section, id: wanted.append((section, id)))
    dialog = opened(desk, qtbot, "channel:fb")
    decide(Qt.Key.Key_C)
    QTest.keyClicks(pane(dialog).change, "Other times")
    pane(dialog).card_wanted.emit("channel:fb")
    assert (desk.attention.page, wanted) == ("business", [("channels", "fb")])
    again = opened(desk, qtbot)
    assert again.at == "channel:fb"
    assert pane(again).change.text() == "Other times"
    pane(again).card_wanted.emit("goal:breakfast")
    assert (desk.attention.page, wanted[1]) == ("strategy", ("goals", "breakfast"))


def test_half_made_answers_wait(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "goal:news-list")
    decide(Qt.Key.Key_D)
    QTest.keyClicks(pane(dialog).why, "Nobody reads it")
    with qtbot.waitSignal(desk.bridge.done):
        key(Qt.Key.Key_Escape)
    assert "2026-12-08" not in desk.bridge.plan.reviews
    again = opened(desk, qtbot)
    assert (pane(again).decision.value, pane(again).why.text()) == ("drop", "Nobody reads it")
    again.go(END)
    again.do()
    assert desk.bridge.plan.goals["news-list"].state == "dropped"
    third = opened(desk, qtbot)
    assert third.draft.decisions.keys() == {"goal:news-list"}, "what was finished today is completed"
    third.reject()


def test_what_was_cleared_the_same_day_does_not_come_back(desk: Desk, qtbot: QtBot) -> None:
    first = opened(desk, qtbot, "goal:breakfast")
    decide(Qt.Key.Key_K)
    first.go("goal:bread-club")
    decide(Qt.Key.Key_D)
    first.go("channel:ig")
    decide(Qt.Key.Key_K)
    first.go(END)
    QTest.keyClicks(first.focusWidget(), "Too early.")
    first.do()
    again = opened(desk, qtbot, "channel:ig")
    pane(again).decision.buttons["keep"].click()
    again.go(END)
    assert isinstance(again.pane, EndPane)
    again.pane.note.clear()
    again.do()
    kept = desk.bridge.plan.reviews["2026-12-08"]
    assert kept.note == ""
    assert [each.subject for each in kept.decisions] == ["goal:breakfast", "goal:bread-club"]


def test_a_decision_is_taken_back_by_the_same_button(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "goal:breakfast")
    decide(Qt.Key.Key_K)
    pane(dialog).decision.buttons["keep"].click()
    assert dialog.draft.decisions == {}
    assert not pane(dialog).why.isVisible()
    dialog.reject()


def test_what_was_not_done_is_not_asked_whether_it_helped(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    assert isinstance(dialog.pane, AskedPane)
    (card,) = dialog.pane.cards
    card.helped.buttons["yes"].click()
    card.done.buttons["no"].click()
    assert card.helped.isHidden()
    assert [(each.done, each.helped) for each in dialog.draft.answers] == [("no", None)]
    dialog.go(END)
    dialog.go(ASKED)
    assert isinstance(dialog.pane, AskedPane)
    assert dialog.pane.cards[0].helped.isHidden()
    dialog.reject()


def test_the_posts_that_stay_on_a_dropped_channel_are_counted(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "channel:ig")
    decide(Qt.Key.Key_D)
    assert pane(dialog).to_ideas.isVisible()
    pane(dialog).to_ideas.click()
    assert "The channel closes today; " in words(dialog)
    assert "posts stay planned on it." in words(dialog)
    dialog.go("audience:parents")
    decide(Qt.Key.Key_D)
    assert "no longer name these people" in words(dialog)
    dialog.reject()


def channel_to_drop(desk_on: DeskOn, *more: Post) -> Desk:
    """Two channels: "ig" with a post of its own, and one that stands on both."""
    alone, both = post("alone", "2026-12-09T09:00"), post("both", "2026-12-10T09:00", "ig", "fb")
    return desk_on(plan(channel("ig"), channel("fb", "facebook"), alone, both, *more))


def test_the_posts_of_a_dropped_channel_go_to_the_ideas_with_it(qtbot: QtBot, desk_on: DeskOn) -> None:
    desk = channel_to_drop(desk_on)
    before, steps = encode(desk.bridge.plan), len(desk.bridge.session.history())
    dialog = opened(desk, qtbot, "channel:ig")
    assert not pane(dialog).to_ideas.isVisible()
    decide(Qt.Key.Key_D)
    assert pane(dialog).to_ideas.text() == "Take its 2 planned posts to the ideas"
    assert "The channel closes today; what stands on no other waits among the ideas." in words(dialog)
    dialog.go(END)
    dialog.do()
    alone, both = desk.bridge.plan.posts
    assert (alone.status, alone.placements) == ("idea", ())
    assert [each.channel for each in both.placements] == ["fb"]
    assert len(desk.bridge.session.history()) == steps + 1
    desk.bridge.undo()
    assert encode(desk.bridge.plan) == before


def test_they_stay_where_that_is_wanted_also_when_the_review_is_taken_up_again(qtbot: QtBot, desk_on: DeskOn) -> None:
    desk = channel_to_drop(desk_on)
    before = desk.bridge.plan.posts
    dialog = opened(desk, qtbot, "channel:ig")
    decide(Qt.Key.Key_D)
    pane(dialog).to_ideas.click()
    assert pane(dialog).to_ideas.isVisible()
    assert "The channel closes today; 2 posts stay planned on it." in words(dialog)
    dialog.reject()
    for _ in range(2):
        again = opened(desk, qtbot, "channel:ig")
        assert not pane(again).to_ideas.isChecked()
        again.go(END)
        again.do()
        assert desk.bridge.plan.posts == before
    assert desk.bridge.plan.channels["ig"].active_to == TODAY


def test_what_repeats_stays_and_is_counted(qtbot: QtBot, desk_on: DeskOn) -> None:
    desk = channel_to_drop(desk_on, post("weekly", "2026-12-10T12:00", rule="FREQ=WEEKLY;COUNT=5"))
    dialog = opened(desk, qtbot, "channel:ig")
    decide(Qt.Key.Key_D)
    assert "The channel closes today; 1 post that repeats stays planned on it." in words(dialog)
    nouns.remove(desk.bridge.session, "posts", "weekly")
    assert "waits among the ideas" in words(dialog)
    for each in ("alone", "both"):
        nouns.remove(desk.bridge.session, "posts", each)
    assert not pane(dialog).to_ideas.isVisible()
    assert "The channel closes today." in words(dialog)
    dialog.reject()


def test_an_audience_has_the_way_alone(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "audience:parents")
    decide(Qt.Key.Key_C)
    assert "Change it now" not in words(dialog)
    assert "All of it, where it stands" in [each.text() for each in dialog.pane.findChildren(QPushButton)]
    dialog.go("channel:ig")
    assert "All of it, on the page Business" in [each.text() for each in dialog.pane.findChildren(QPushButton)]
    dialog.reject()


def test_the_list_leads_and_is_ticked(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    dialog.rail.setFocus()
    key(Qt.Key.Key_Down)
    assert dialog.at == "goal:breakfast", "headings are passed over"
    assert dialog.rail.hasFocus()
    decide(Qt.Key.Key_K)
    item = dialog.rail.currentItem()
    assert item is not None
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "60 breakfast tables a weekend: Keep"
    dialog.back.click()
    assert dialog.at == ASKED
    dialog.reject()


def test_another_program_changes_what_is_looked_at(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "goal:breakfast")
    decide(Qt.Key.Key_K)
    nouns.change(desk.bridge.session, "goals", "breakfast", title="70 breakfast tables")
    assert "70 breakfast tables" in words(dialog)
    assert pane(dialog).decision.value == "keep"
    dialog.go(ASKED)
    nouns.change(desk.bridge.session, "goals", "breakfast", title="80 breakfast tables")
    item = dialog.rail.currentItem()
    assert item is not None
    assert item.text() == "What came of it?"
    dialog.go("goal:breakfast")
    nouns.remove(desk.bridge.session, "goals", "breakfast")
    assert "goal:breakfast" not in dialog.keys
    assert dialog.at == dialog.keys[0]
    dialog.go(END)
    QTest.keyClicks(dialog.focusWidget(), "x")
    dialog.do()
    assert desk.bridge.plan.reviews["2026-12-08"].decisions == ()


def test_a_plan_without_anything_to_review(qtbot: QtBot, desk_on: DeskOn) -> None:
    dialog = opened(desk_on(Plan()), qtbot)
    assert isinstance(dialog.pane, EndPane)
    assert "They come first." in words(dialog)
    dialog.do()
    assert "Nothing is decided yet" in dialog.message.words
    dialog.reject()


def test_letters_follow_the_language(qtbot: QtBot, desk_on: DeskOn) -> None:
    desk = desk_on(plan(goal("g"), channel("ig")), language="tr")
    dialog = opened(desk, qtbot, "goal:g")
    letters = {each: button.text().lstrip("&")[0] for each, button in pane(dialog).decision.buttons.items()}
    for value, letter in letters.items():
        decide(Qt.Key(ord(letter)))
        assert pane(dialog).decision.value == value
        assert pane(dialog).decision.buttons[value].toolTip() == f"Alt+{letter}"
    dialog.reject()


@pytest.mark.parametrize(("value", "letter"), [("keep", Qt.Key.Key_K), ("drop", Qt.Key.Key_D)])
def test_what_is_typed_after_a_decision_is_the_reason(desk: Desk, qtbot: QtBot, value: str, letter: Qt.Key) -> None:
    dialog = opened(desk, qtbot, "goal:news-list")
    QTest.mouseClick(pane(dialog).decision.buttons[value], Qt.MouseButton.LeftButton)
    write("keep, change, drop")
    assert (pane(dialog).decision.value, pane(dialog).why.text()) == (value, "keep, change, drop")
    dialog.go("goal:breakfast")
    decide(letter)
    write("dck")
    decide(letter)
    write("kcd")
    assert (pane(dialog).decision.value, pane(dialog).why.text()) == (value, "dckkcd")
    dialog.reject()


def test_a_letter_alone_decides_nothing(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "goal:news-list")
    key(Qt.Key.Key_D)
    assert pane(dialog).decision.value is None
    decide(Qt.Key.Key_C)
    QTest.keyClicks(pane(dialog).change, "Four at most")
    QTest.mouseClick(pane(dialog).decision.buttons["keep"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(pane(dialog).decision.buttons["change"], Qt.MouseButton.LeftButton)
    assert pane(dialog).why.hasFocus(), "what is to be changed is said already"
    dialog.reject()


@pytest.mark.parametrize("width", [640, 2000])
def test_it_stays_within_its_window(desk: Desk, qtbot: QtBot, width: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, 700)
    dialog = ReviewDialog(desk, window)
    assert dialog.width() <= max(width, dialog.minimumSizeHint().width())
    assert dialog.height() <= 700
    dialog.reject()


def test_the_next_one_is_due_when_the_rhythm_says(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, END)
    assert "The next review is due on Tuesday 19 January." in words(dialog)
    dialog.reject()
