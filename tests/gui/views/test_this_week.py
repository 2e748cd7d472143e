"""The page on which the program opens."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.domain.times import LocalTime
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.mark_posted import MarkPosted
from planner.gui.dialogs.move_to import MoveTo
from planner.gui.parts.spot_row import SpotRow
from planner.gui.parts.step_card import StepCard
from planner.gui.parts.warning_card import WarningCard
from planner.gui.views.this_week import ThisWeekPage
from planner.operations.nouns import change
from planner.operations.posts import mark_posted, move
from tests.builders import channel, day, event, goal, pillar, plan, post
from tests.gui.conftest import DeskOn

GOAL = goal("g1", ask_again="2026-12-08")
OLD = post("old", "2026-11-20", status="posted")
"""A plan with this is not in its first days."""


def shown(desk: Desk, qtbot: QtBot, width: int = 1200) -> ThisWeekPage:
    page = ThisWeekPage(desk)
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


def words(page: QWidget) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.text()]


def rows(page: QWidget) -> list[str]:
    """The titles, from top to bottom."""
    QApplication.processEvents()
    found = [each for each in page.findChildren(SpotRow) if each.isVisible()]
    found.sort(key=lambda each: each.mapTo(page, each.rect().topLeft()).y())
    return [each.title.accessibleName() for each in found]


def steps(page: QWidget) -> list[str]:
    QApplication.processEvents()
    return [each.accessibleName() for each in page.findChildren(StepCard) if each.isVisible()]


def press(page: QWidget, name: str, about: str = "") -> None:
    QApplication.processEvents()
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible() and each.text() == name]
    (found,) = [each for each in buttons if not about or each.accessibleDescription() == about]
    found.click()


def dialog() -> QDialog:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    return found


def test_today_and_the_days_that_come(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(
        plan(
            channel(),
            OLD,
            post("p2", "2026-12-08T18:00"),
            post("p1", "2026-12-08T09:00"),
            post("p3", "2026-12-11T09:00"),
            post("p4", "2026-12-14T09:00"),
            event("e1", "2026-12-11"),
        )
    )
    page = shown(desk, qtbot)
    assert rows(page) == ["Post p1", "Post p2", "Post p3"]
    assert {"Today, Tuesday 8 December", "Friday 11 December", "◆ Event e1"} <= set(words(page))


def test_a_text_is_copied(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), OLD, post("p1", "2026-12-08T09:00", text="Warm bread from seven.")))
    page = shown(desk, qtbot)
    press(page, "Copy text")
    assert QGuiApplication.clipboard().text() == "Warm bread from seven."


def test_what_goes_out_today_is_marked_as_posted(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), OLD, post("p1", "2026-12-08T09:00")))
    page = shown(desk, qtbot)
    press(page, "Mark as posted…")
    asked = dialog()
    assert isinstance(asked, MarkPosted)
    asked.do()
    assert desk.bridge.plan.posts["p1"].status == "posted"
    qtbot.waitUntil(lambda: "✓ Posted" in words(page))
    assert not [each for each in page.findChildren(QAbstractButton) if each.isVisible() and "Mark" in each.text()]


def test_an_edit_is_followed(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), OLD, post("p1", "2026-12-08T09:00"), post("p2", "2026-12-09T09:00")))
    page = shown(desk, qtbot)
    (kept,) = [each for each in page.findChildren(SpotRow) if each.title.accessibleName() == "Post p2"]
    kept.title.setFocus()
    desk.bridge.do(move, [("p1", "ig")], day("2026-12-10"))
    qtbot.waitUntil(lambda: rows(page) == ["Post p2", "Post p1"])
    assert page.focusWidget() is kept.title
    assert "Nothing goes out today." in words(page)


def test_a_renamed_channel_is_shown_by_its_new_badge(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), OLD, post("p1", "2026-12-08T09:00")))
    page = shown(desk, qtbot)
    desk.bridge.do(change, "channels", "ig", platform="facebook")

    def described() -> list[str]:
        found = [each for each in page.findChildren(SpotRow) if each.isVisibleTo(page)]
        return [each.title.accessibleDescription() for each in found]

    qtbot.waitUntil(lambda: described() == ["09:00, Facebook, Approved"])


def test_yesterdays_post_is_asked_for(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), OLD, post("p1", "2026-12-07T09:00")))
    page = shown(desk, qtbot)
    assert "Has yesterday's post been posted?" in words(page)
    desk.bridge.do(mark_posted, "p1", "ig", LocalTime("2026-12-07T09:00"))
    qtbot.waitUntil(lambda: "Overdue" not in words(page))


def test_what_was_left_lying_can_be_moved(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), OLD, post("p1", "2026-12-04T09:00")))
    page = shown(desk, qtbot)
    assert "Has this been posted?" in words(page)
    press(page, "Move to…")
    asked = dialog()
    assert isinstance(asked, MoveTo)
    asked.reject()


def test_much_that_was_left_lying_is_named_in_part(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), OLD, *(post(f"p{each}", f"2026-12-0{each}T09:00") for each in range(1, 8))))
    page = shown(desk, qtbot)
    assert "Have these been posted?" in words(page)
    assert rows(page) == ["Post p7", "Post p6", "Post p5", "Post p4", "Post p3"]
    press(page, "2 more")
    assert desk.attention.page == "warnings"


def test_a_full_day_leads_to_the_calendar(desk_on: DeskOn, qtbot: QtBot) -> None:
    many = [post(f"p{each}", f"2026-12-09T{each}:00") for each in range(10, 20)]
    desk = desk_on(plan(channel(), OLD, *many))
    page = shown(desk, qtbot)
    press(page, "5 more")
    assert (desk.attention.page, desk.attention.day) == ("calendar", day("2026-12-09"))


def test_what_is_wrong_comes_with_its_mistake_and_leads_to_all(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert "Posts that tire people · 1" in words(page)
    assert len([each for each in page.findChildren(WarningCard) if each.isVisible()]) == 1
    press(page, f"All warnings ({len(desk.bridge.warnings)})")
    assert desk.attention.page == "warnings"


def test_an_announcement_is_written_at_once(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), OLD, event("e1", "2026-12-20")))
    page = shown(desk, qtbot)
    said = "“Event e1” has not been announced yet. 12 days are left."
    assert said in steps(page)
    press(page, "Plan the announcement")
    (made,) = [each for each in desk.bridge.plan.posts if each.event == "e1"]
    assert desk.attention.spot == Spot(made.id, "ig", day("2026-12-13"))
    qtbot.waitUntil(lambda: said not in steps(page))
    desk.bridge.undo()
    qtbot.waitUntil(lambda: said in steps(page))


def test_every_step_leads_to_its_place(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(min_per_week=1), GOAL, OLD, event("e1", "2026-12-20"), post("p1")))
    page = shown(desk, qtbot)
    sections: list[tuple[str, str]] = []
    desk.attention.section_wanted.connect(lambda *wanted: sections.append(wanted))
    places = []
    for way, about in (
        ("To the goals", "You have not reviewed your goals yet."),
        ("To the goal", "Where does “Goal g1” stand now?"),
        ("Show", "“Event e1” has not been announced yet. 12 days are left."),
        ("To the calendar", "Instagram: nothing is planned for the next 7 days."),
        ("To the ideas", "1 idea waits for its day."),
    ):
        press(page, way, about)
        places.append((desk.attention.page, desk.attention.day))
    today = day("2026-12-08")
    assert places == [
        ("strategy", today),
        ("strategy", today),
        ("calendar", day("2026-12-20")),
        ("calendar", today),
        ("ideas", today),
    ]
    assert sections == [("reviews", ""), ("goals", "g1")]


def test_the_first_days_name_three_steps_and_no_warnings(desk_on: DeskOn, qtbot: QtBot) -> None:
    page = shown(desk_on(Plan()), qtbot)
    assert steps(page) == [
        "Add your first channel",
        "Write your first post",
        "Say who releases posts: name an editor",
    ]
    assert not [each for each in page.findChildren(WarningCard) if each.isVisible()]
    assert "What is wrong" not in words(page)


def test_where_it_is_narrow_everything_stands_below_each_other(desk: Desk, qtbot: QtBot) -> None:
    def places(page: ThisWeekPage) -> tuple[int, int]:
        QApplication.processEvents()
        headings = {each.text(): each for each in page.findChildren(QLabel)}
        return tuple(  # type: ignore[return-value]
            headings[each].mapTo(page, headings[each].rect().topLeft()).x() for each in ("Overdue", "What to do next")
        )

    wide = places(shown(desk, qtbot, 1200))
    assert wide[0] < wide[1]
    narrow = places(shown(desk, qtbot, 800))
    assert narrow[0] == narrow[1]


def test_the_tab_key_goes_down_the_left_then_down_the_right(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    QApplication.processEvents()
    first = page.findChildren(SpotRow)[0].title
    order: list[QWidget] = [first]
    following = first.nextInFocusChain()
    while following is not None and following is not first:
        if isinstance(following, QAbstractButton) and page.isAncestorOf(following) and following.isVisible():
            order.append(following)
        following = following.nextInFocusChain()
    places = [each.mapTo(page, each.rect().topLeft()) for each in order]
    middle = page.width() // 2
    left = [each.y() for each in places if each.x() < middle]
    assert places[0].y() == min(left)
    last_left = max(number for number, each in enumerate(places) if each.x() < middle)
    rights = [each.y() for each in places[last_left + 1 :]]
    assert rights
    assert rights == sorted(rights)


def test_what_is_not_finished_and_what_waits_lead_to_the_post(desk_on: DeskOn, qtbot: QtBot) -> None:
    waiting = post("p2", "2026-12-20", status="in_review")
    desk = desk_on(plan(channel(), OLD, post("p1", "2026-12-09", status="draft"), waiting))
    page = shown(desk, qtbot)
    with qtbot.waitSignal(desk.attention.editing_wanted):
        press(page, "Finish it", "“Post p1” goes out Wednesday 9 December.")
    assert desk.attention.spot == Spot("p1", "ig", day("2026-12-09"))
    press(page, "Show", "1 post waits for approval.")
    assert desk.attention.spot == Spot("p2", "ig", day("2026-12-20"))


def test_the_mix_says_what_the_next_post_should_be(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), OLD, pillar("k1", name="Know-how", share=0.6)))
    page = shown(desk, qtbot)
    assert "Mix" in words(page)
    press(page, "Next post should be: “Know-how”")
    assert [each.pillar for each in desk.bridge.plan.posts if each.id != "old"] == ["k1"]
    press(page, "All months")
    assert desk.attention.page == "business"
