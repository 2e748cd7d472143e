"""The reviews on the strategy page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.domain.goals import Review
from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.dialogs.review.dialog import END, ReviewDialog
from planner.gui.dialogs.review.subject import SubjectPane
from planner.gui.fields.days import DayField
from planner.gui.fields.numbers import NumberField
from planner.gui.views.strategy_parts.review_read import ReviewRead
from planner.gui.views.strategy_parts.reviews import ReviewsSection
from planner.operations import nouns
from tests.builders import business, day, plan
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot) -> ReviewsSection:
    section = ReviewsSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    section.show()
    return section


def dialog_of() -> ReviewDialog:
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, ReviewDialog) and each.isVisible())
    return dialog


def words(read: ReviewRead) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in read.findChildren(QLabel) if each.isVisible()]


@pytest.mark.parametrize(
    ("on", "weeks", "said", "role"),
    [
        (None, 6, "You have not reviewed your goals yet.", "primary"),
        ("2026-11-20", 6, "The next review is due in 3 weeks, on 1 January 2027.", ""),
        ("2026-11-27", 2, "The next review is due in 3 days, on 11 December 2026.", ""),
        ("2026-11-25", 2, "The next review is due in 1 day, on 9 December 2026.", ""),
        ("2026-11-24", 2, "The review is due today.", "primary"),
        ("2026-11-20", 2, "The review was due on 4 December 2026.", "primary"),
    ],
)
def test_when_the_next_one_is_due(
    qtbot: QtBot, desk_on: DeskOn, on: str | None, weeks: int, said: str, role: str
) -> None:
    section = shown(desk_on(plan(business(reviewed_on=on, review_every_weeks=weeks))), qtbot)
    assert (section.due.text(), section.review_button.property("role")) == (said, role)


def test_the_rhythm_is_changed_in_place(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    weeks, last = section.rhythm.fields["review_every_weeks"], section.rhythm.fields["reviewed_on"]
    assert isinstance(weeks, NumberField)
    assert isinstance(last, DayField)
    weeks.setText("2")
    weeks.leave()
    last.setText("1.12.2026")
    last.leave()
    assert (desk.bridge.plan.business.review_every_weeks, desk.bridge.plan.business.reviewed_on) == (
        2,
        day("2026-12-01"),
    )
    assert section.due.text() == "The next review is due in 7 days, on 15 December 2026."


def test_no_review_yet(qtbot: QtBot, desk_on: DeskOn) -> None:
    section = shown(desk_on(Plan()), qtbot)
    said = [each.text() for each in section.findChildren(QLabel) if each.isVisible()]
    assert "No review yet. What you decide in one stands here, with the reasons." in said
    assert section.reads == []
    assert section.enter("") is section


def test_each_is_a_line_that_opens(desk: Desk, qtbot: QtBot) -> None:
    newest, oldest = shown(desk, qtbot).reads
    assert (words(newest), words(oldest)) == (["2 kept and 1 changed"], ["1 kept"])
    newest.head.click()
    assert words(newest) == [
        "2 kept and 1 changed",
        "The second shop changes things, so the news list comes first for now.",
        "Keep",
        "80 families in the bread club",
        "Slow, but it grows every week.",
        "Change",
        "X @sunnycornerbakes",
        "Post 3 to 5 times a week instead of every day.",
        "We couldn't keep up every day. 3 to 5 a week is plenty.",
        "The next review asks what came of it.",
        "Keep",
        "Young renters nearby",
        "They ask on X what's still on the shelf.",
    ]
    assert oldest.head.accessibleName() == "Review of 9 October 2026"
    oldest.head.click()
    assert "60 breakfast tables a weekend" in words(oldest)
    oldest.head.click()
    assert words(oldest) == ["1 kept"]


def test_a_review_is_led_to(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    assert section.enter("2026-10-09") is section.reads[1]
    assert section.reads[1].head.isChecked()


def test_a_goal_has_its_new_name_there_too(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    section.reads[0].unfold()
    nouns.change(desk.bridge.session, "goals", "bread-club", title="90 families")
    assert "90 families" in words(section.reads[0])


def test_many_reviews_are_shown_when_they_are_asked_for(qtbot: QtBot, desk_on: DeskOn) -> None:
    reviews = [Review(day(f"2026-{month:02}-01"), "A note.") for month in range(1, 11)]
    section = shown(desk_on(plan(*reviews)), qtbot)
    assert len(section.reads) == 6
    section.more_button.click()
    assert len(section.reads) == 10
    assert section.more_button.isHidden()
    assert words(section.reads[9]) == ["a note"]


def test_a_review_is_begun_left_and_finished(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    section.review_button.click()
    dialog = dialog_of()
    dialog.go("goal:breakfast")
    assert isinstance(dialog.pane, SubjectPane)
    dialog.pane.decision.choose("keep")
    dialog.reject()
    assert section.review_button.text() == "Go on with the review"
    assert section.begun.text() == "Begun on 8 December 2026, and not finished."
    section.review_button.click()
    dialog = dialog_of()
    assert dialog.at == "goal:breakfast"
    dialog.go(END)
    dialog.do()
    assert section.review_button.text() == "Review now"
    assert section.begun.isHidden()
    assert section.due.text() == "The next review is due in 6 weeks, on 19 January 2027."
    assert [each.head.text() for each in section.reads] == ["8 December 2026", "20 November 2026", "9 October 2026"]
