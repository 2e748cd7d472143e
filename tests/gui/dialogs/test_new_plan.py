"""The first start, from its first step to the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.errors import Refused
from planner.exchange.document import encode
from planner.gui import talk, translate
from planner.gui.dialogs.new_plan import NewPlan
from planner.gui.theme.look import look_of
from planner.session import Session
from planner.text import Text, speak
from tests.gui.conftest import TODAY, clock


class Walk(NamedTuple):
    """The dialog, and the paths that it has given to its owner."""

    shown: NewPlan
    made: list[Path]


Begin = Callable[..., Walk]


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    monkeypatch.setattr(talk, "documents", lambda: tmp_path / "Documents")
    opened: list[NewPlan] = []

    def made(clock: Callable[[str], datetime] = clock) -> Walk:
        paths: list[Path] = []
        shown = NewPlan(look_of("light", contrast=False, scale=1.0), paths.append, None, clock)
        opened.append(shown)
        shown.open()
        shown.destroyed.connect(lambda: opened.remove(shown))
        shown.business.country.write("US")
        shown.business.zone.setCurrentText("America/New_York")
        return Walk(shown, paths)

    yield made
    for each in list(opened):
        each.reject()


@pytest.fixture
def walk(begin: Begin) -> Walk:
    return begin()


def press(key: Qt.Key, text: str = "") -> None:
    """Types a text, and presses a key, where the cursor is."""
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)
    QTest.keyClick(focused, key)


def choose(shown: NewPlan, monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Clicks the button that asks for a place, and answers."""

    def file_to_save(parent: QWidget, title: Text, proposed: Path, kind: Text, *, replaces: bool) -> Path | None:
        assert not replaces
        return path

    monkeypatch.setattr(talk, "file_to_save", file_to_save)
    buttons = shown.findChildren(QPushButton)
    [change] = [each for each in buttons if each.accessibleName() == "Change where the plan is saved"]
    change.click()


def test_a_walk_by_the_keyboard(tmp_path: Path, walk: Walk) -> None:
    """The shortest that is of use: five times Enter, and seven keys besides what is typed."""
    enter, tab, space = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space
    press(enter, "Sunny Bakery")
    press(tab, "60")
    press(enter, "breakfast bookings")
    press(tab)
    press(space)
    press(enter)
    press(enter)
    for _ in range(3):
        press(tab)
    press(space)
    press(enter)
    assert walk.made == [tmp_path / "Documents" / "Sunny Bakery.ritim"]
    with Session.open(walk.made[0], None, clock) as session:
        plan = session.plan
        assert [each.title for each in plan.goals] == ["60 breakfast bookings a week"]
        assert [each.name for each in plan.audiences] == ["Women"]
        assert len(plan.channels) > 0
        assert [each.title for each in plan.posts][1:] == ["Who makes it: hello from us", "What is new this week"]
        assert {each.status for each in plan.posts} == {"draft"}
        assert min(each.placements[0].at or "" for each in plan.posts) > TODAY.isoformat()
        assert [speak(each.label, "en") for each in session.history()] == ["Start the plan"]
        session.undo()
        assert (session.plan.business.name, session.plan.business.country) == ("Sunny Bakery", "US")
        assert not len(session.plan.posts)


def test_tab_goes_as_it_stands(walk: Walk) -> None:
    walk.shown.business.title.setText("Sunny Bakery")
    for _ in range(2):
        walk.shown.do()
        QApplication.processEvents()
    visited: list[QWidget | None] = []
    for _ in range(12):
        visited.append(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    shown, audience = walk.shown, walk.shown.audience
    picks = [button for each in audience.picks.values() for button in each.buttons]
    assert visited == [*picks, audience.title, audience.note, shown.leave, shown.back, shown.skip, shown.yes]


def test_nothing_but_a_name_makes_an_empty_plan(walk: Walk) -> None:
    walk.shown.business.title.setText("  Fırın Güneş ")
    walk.shown.do()
    for _ in range(4):
        walk.shown.skip.click()
    with Session.open(walk.made[0]) as session:
        business = session.plan.business
        assert (business.name, business.language, business.time_zone) == ("Fırın Güneş", "en", "America/New_York")
        assert session.history() == []


@pytest.mark.parametrize("skipped", range(5))
def test_each_step_can_be_skipped(walk: Walk, skipped: int) -> None:
    shown = walk.shown
    shown.business.title.setText("Sunny Bakery")
    shown.goal.sentence.what.setText("bookings")
    for number in range(5):
        assert shown.number == number
        if number == 2:
            shown.audience.picks["gender"].pick("Women")
        if number == 4:
            shown.posts.titles[0].setText("Who we are")
        if number == skipped:
            shown.skip.click()
        else:
            shown.do()
    with Session.open(walk.made[0]) as session:
        plan = session.plan
        tables = (plan.goals, plan.audiences, plan.channels, plan.posts)
        had = [bool(plan.business.name), *(len(each) > 0 for each in tables)]
        assert had == [number != skipped for number in range(5)]
        session.undo()
        assert not any(len(each) for each in (session.plan.goals, session.plan.channels, session.plan.posts))


def test_who_only_skips_has_a_plan(walk: Walk) -> None:
    for _ in range(5):
        walk.shown.skip.click()
    assert [path.name for path in walk.made] == ["My plan.ritim"]
    with Session.open(walk.made[0]) as session:
        assert (session.plan.business.name, session.plan.business.country) == ("", "US")


def test_back_keeps_what_was_typed(walk: Walk) -> None:
    shown = walk.shown
    shown.business.title.setText("Sunny Bakery")
    shown.do()
    shown.goal.sentence.what.setText("bookings")
    shown.do()
    shown.back.click()
    assert shown.number == 1
    assert shown.goal.sentence.what.text() == "bookings"
    shown.back.click()
    assert shown.business.title.text() == "Sunny Bakery"
    assert not shown.back.isVisible()


def test_escape_goes_a_step_back_and_leaves_from_the_first(tmp_path: Path, walk: Walk) -> None:
    shown = walk.shown
    shown.business.title.setText("Sunny Bakery")
    shown.do()
    press(Qt.Key.Key_Escape, "60")
    assert (shown.isVisible(), shown.number) == (True, 0)
    shown.do()
    assert shown.goal.sentence.number.text() == "60"
    shown.back.click()
    press(Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert walk.made == []
    assert list(tmp_path.rglob("*")) == []


def test_cancel_leaves_from_any_step(walk: Walk) -> None:
    walk.shown.skip.click()
    walk.shown.leave.click()
    assert not walk.shown.isVisible()


def test_a_skipped_step_is_marked_as_such(walk: Walk) -> None:
    shown = walk.shown
    shown.business.title.setText("Sunny Bakery")
    shown.do()
    shown.goal.sentence.what.setText("bookings")
    shown.skip.click()
    shown.do()
    assert beside(shown) == [
        ("✓", "Your business"), ("–", "One goal, skipped"), ("–", "One audience, skipped"), ("4", "Channels"),
        ("5", "Three posts"),
    ]  # fmt: skip
    shown.back.click()
    shown.audience.picks["gender"].pick("Women")
    shown.do()
    assert beside(shown)[2] == ("✓", "One audience")


def beside(shown: NewPlan) -> list[tuple[str, str]]:
    """The mark of each step, and what it is called, as it is read aloud."""
    names = [step.name.message for step in shown.steps]
    labels = shown.findChildren(QLabel)
    found = [(number, each) for number, each in enumerate(labels) if each.text() in names]
    return [(labels[number - 1].text(), each.accessibleName() or each.text()) for number, each in found]


def test_nothing_moves_from_step_to_step(walk: Walk) -> None:
    [card] = [each for each in walk.shown.findChildren(QFrame) if each.property("role") == "card"]
    places = set()
    for _ in range(5):
        QApplication.processEvents()
        places.add((card.x(), card.y(), card.width(), card.height()))
        walk.shown.skip.click()
    assert len(places) == 1


def test_without_a_name_it_says_so_and_stays(walk: Walk) -> None:
    walk.shown.do()
    assert walk.shown.message.words == "The business has no name yet. Write it."
    assert walk.shown.number == 0


def test_a_goal_that_cannot_be_is_refused_where_it_stands(walk: Walk) -> None:
    shown = walk.shown
    shown.business.title.setText("Sunny Bakery")
    shown.do()
    shown.goal.sentence.what.setText("bookings")
    shown.goal.sentence.due.setText("1 Dec 2026")
    shown.do()
    assert "lies before" in shown.message.words
    assert shown.number == 1
    shown.skip.click()
    assert (shown.number, shown.message.words) == (2, "")


def test_a_zone_that_is_none_is_refused(tmp_path: Path, walk: Walk) -> None:
    walk.shown.business.title.setText("Bakery")
    walk.shown.business.zone.setCurrentText("Europe/Nowhere")
    walk.shown.do()
    assert "Europe/Nowhere" in walk.shown.message.words
    walk.shown.skip.click()
    assert walk.shown.number == 0
    assert list(tmp_path.rglob("*.ritim")) == []


def test_what_cannot_be_written_leaves_no_file(tmp_path: Path, begin: Begin) -> None:
    def broken(zone: str) -> datetime:
        if zone == "America/New_York":
            raise Refused(Text("no time : wait"))
        return clock(zone)

    walk = begin(broken)
    walk.shown.business.title.setText("Bakery")
    walk.shown.business.hours.write(5)
    walk.shown.do()
    for _ in range(4):
        walk.shown.skip.click()
    assert walk.shown.message.words == "No time. Wait."
    assert walk.made == []
    assert list(tmp_path.rglob("*.ritim*")) == []


def test_the_steps_are_named_beside_and_in_the_title(walk: Walk) -> None:
    assert walk.shown.windowTitle() == "Start my plan: 1 of 5"
    walk.shown.skip.click()
    assert walk.shown.windowTitle() == "Start my plan: 2 of 5"


def test_the_last_button_makes_the_plan(walk: Walk) -> None:
    said = []
    for _ in range(5):
        assert walk.shown.yes is not None
        said.append(walk.shown.yes.text())
        walk.shown.skip.click()
    assert said == ["Next", "Next", "Next", "Next", "Make the plan"]


def test_it_is_written_in_the_language_of_the_window(begin: Begin) -> None:
    translate.use("tr")
    walk = begin()
    walk.shown.business.title.setText("Fırın Güneş")
    walk.shown.do()
    for _ in range(4):
        walk.shown.skip.click()
    translate.use("en")
    with Session.open(walk.made[0]) as session:
        assert session.plan.business.language == "tr"
        assert b"F\xc4\xb1r\xc4\xb1n" in encode(session.plan)


def test_a_place_that_was_chosen_stays_and_nothing_is_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, walk: Walk
) -> None:
    other = tmp_path / "shared.ritim"
    choose(walk.shown, monkeypatch, other)
    walk.shown.business.title.setText("Bakery")
    assert walk.shown.business.path == other
    other.write_bytes(b"somebody's, who came first")
    for _ in range(5):
        walk.shown.do()
    assert "already exists" in walk.shown.message.words
    assert other.read_bytes() == b"somebody's, who came first"
    assert walk.made == []
