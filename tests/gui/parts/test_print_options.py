"""Which months, which pages, which paper."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.domain.times import month_end
from planner.gui.desk import Desk
from planner.gui.parts.print_options import PrintOptions
from tests.builders import channel, plan, post
from tests.gui.conftest import DeskOn, bakery

DECEMBER = date(2026, 12, 1), date(2026, 12, 31)


def shown_on(qtbot: QtBot, desk: Desk) -> PrintOptions:
    made = PrintOptions(desk)
    qtbot.addWidget(made)
    return made


def choose(box: QComboBox, words: str) -> None:
    """As a person does, in the list."""
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def test_it_begins_with_this_month_and_the_paper_of_the_country(qtbot: QtBot, desk_on: DeskOn) -> None:
    for country, paper in (("TR", "a4"), ("US", "letter"), (None, "a4")):
        whole = bakery()
        desk = desk_on(replace(whole, business=replace(whole.business, country=country)))
        wanted = shown_on(qtbot, desk).wanted
        assert (wanted.first, wanted.last) == DECEMBER
        assert (wanted.paper, wanted.parts, wanted.grey) == (paper, ("month", "week"), False)


@pytest.mark.parametrize(
    ("page", "day", "first"),
    [
        ("calendar", date(2027, 3, 9), date(2027, 3, 1)),
        ("calendar", date(2029, 5, 31), date(2029, 5, 1)),
        ("calendar", date(2020, 2, 29), date(2020, 2, 1)),
        ("ideas", date(2027, 3, 9), date(2026, 12, 1)),
    ],
)
def test_it_begins_with_the_month_that_is_looked_at(
    qtbot: QtBot, desk: Desk, page: str, day: date, first: date
) -> None:
    desk.attention.look_at(day)
    desk.attention.go(page)
    options = shown_on(qtbot, desk)
    assert (options.wanted.first, options.wanted.last) == (first, month_end(first))
    assert options.quick["this"].isChecked() == (page == "ideas")
    options.quick["this"].click()
    assert (options.wanted.first, options.wanted.last) == DECEMBER


def test_the_quick_choices(qtbot: QtBot, desk: Desk) -> None:
    options = shown_on(qtbot, desk)
    changes: list[None] = []
    options.changed.connect(lambda: changes.append(None))
    assert options.quick["this"].isChecked()
    options.quick["next"].click()
    assert (options.wanted.first, options.wanted.last) == (date(2027, 1, 1), date(2027, 1, 31))
    options.quick["all"].click()
    assert (options.wanted.first, options.wanted.last) == (date(2026, 11, 1), date(2027, 1, 31))
    assert [key for key, made in options.quick.items() if made.isChecked()] == ["all"]
    options.quick["all"].click()
    assert options.quick["all"].isChecked(), "what is chosen stays marked"
    assert len(changes) == 3


def test_from_and_to_stay_in_order(qtbot: QtBot, desk: Desk) -> None:
    options = shown_on(qtbot, desk)
    choose(options.first, "February 2027")
    assert (options.wanted.first, options.wanted.last) == (date(2027, 2, 1), date(2027, 2, 28))
    choose(options.last, "November 2026")
    assert (options.wanted.first, options.wanted.last) == (date(2026, 11, 1), date(2026, 11, 30))
    assert not any(made.isChecked() for made in options.quick.values())


def test_the_months_in_words(qtbot: QtBot, desk: Desk) -> None:
    options = shown_on(qtbot, desk)
    assert options.wanted.months == "December 2026"
    choose(options.last, "February 2027")
    assert options.wanted.months == "December 2026 – February 2027"


def test_an_empty_plan_has_a_year_to_choose_from(qtbot: QtBot, desk_on: DeskOn) -> None:
    options = shown_on(qtbot, desk_on(Plan()))
    assert options.first.itemText(0) == "December 2026"
    assert options.first.count() == 13
    options.quick["all"].click()
    assert (options.wanted.first, options.wanted.last) == DECEMBER


def test_everything_reaches_as_far_as_a_series_is_looked_at(qtbot: QtBot, desk_on: DeskOn) -> None:
    weekly = post("p", "2026-12-01T09:30", rule="FREQ=WEEKLY;COUNT=20")
    options = shown_on(qtbot, desk_on(plan(channel("ig"), weekly)))
    options.quick["all"].click()
    assert options.wanted.last == date(2027, 4, 30)


def test_the_booklet_is_what_was_chosen(qtbot: QtBot, desk: Desk) -> None:
    options = shown_on(qtbot, desk)
    choose(options.parts, "Weeks only")
    choose(options.paper, "A4")
    booklet = options.wanted.booklet(desk)
    assert all(page.size[0] == 595.276 for page in booklet.pages)
    choose(options.parts, "Months only")
    assert options.wanted.booklet(desk).pages[0].size[1] == 595.276
