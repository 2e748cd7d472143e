"""Own followers, typed from the phone: saved as one step, drawn, never lost, never mixed into reach."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.business import Business
from planner.domain.channels import Channel
from planner.domain.noun import Percent
from planner.domain.plan import Plan
from planner.domain.statistics import FollowerGroup, FollowerProfile
from planner.gui.desk import Desk
from planner.gui.fields.followers import AGES, Gender
from planner.gui.parts.chart import Chart
from planner.gui.translate import say
from planner.gui.views.platforms_parts.followers_chart import ages_of, sentence_of
from planner.gui.views.platforms_parts.own_followers import FollowersSection
from planner.operations import nouns
from planner.planning.editions import editions
from planner.planning.reach import reach
from tests.gui.conftest import TODAY, DeskOn

DAY = date(2026, 11, 3)


def shown(desk: Desk, qtbot: QtBot) -> FollowersSection:
    made = FollowersSection(desk)
    made.show_plan()
    qtbot.addWidget(made)
    made.resize(860, 600)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> FollowersSection:
    return shown(desk, qtbot)


def channels(desk: Desk) -> list[str]:
    return [each.id for each in desk.bridge.plan.channels]


def profile(channel: str, id: str = "f1", on: date = DAY) -> FollowerProfile:
    groups = (
        FollowerGroup(gender="women", age="25-34", percent=Percent(30)),
        FollowerGroup(gender="men", age="25-34", percent=Percent(12)),
        FollowerGroup(gender="women", age="35-44", percent=Percent(55)),
    )
    return FollowerProfile(id, channel, on, "all", "export.csv", groups)


def type_in(section: FollowersSection, gender: Gender, age: str, words: str) -> None:
    field = section.field.cells[gender, age]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def test_typed_column_by_column_and_saved_by_enter_as_one_step(section: FollowersSection, desk: Desk) -> None:
    before = desk.bridge.plan
    for age, words in zip(AGES, ("1", "8,5", "30", "25", "20", "10", "5"), strict=True):
        type_in(section, "women", age, words)
    assert desk.bridge.plan == before
    QTest.keyClick(section.field.cells["women", "65+"], Qt.Key.Key_Return)
    (saved,) = desk.bridge.plan.follower_profiles
    assert (saved.channel, saved.on, saved.of) == (channels(desk)[0], TODAY, "all")
    assert [str(each.percent) for each in saved.groups] == ["1", "8.5", "30", "25", "20", "10", "5"]
    assert not section.save_button.isEnabled()
    assert section.profile.currentText() == "8 December 2026"
    desk.bridge.undo()
    assert desk.bridge.plan == before
    assert section.field.groups() == ()


def test_a_sum_far_from_100_is_said_once_it_is_done(section: FollowersSection, desk: Desk) -> None:
    type_in(section, "men", "18-24", "97")
    assert section._sum.text() == "This adds up to 97%."
    assert not section._warned.isVisible()
    section.save_button.click()
    assert section._warned.isVisible()
    type_in(section, "women", "18-24", "3")
    assert not section._warned.isVisible()
    section.save()
    assert not section._warned.isVisible()


def test_nothing_is_saved_with_a_wrong_figure_and_the_channel_stays(section: FollowersSection, desk: Desk) -> None:
    type_in(section, "women", "18-24", "140")
    other = channels(desk)[1]
    section.channel.setCurrentIndex(1)
    section.channel.chosen.emit(other)
    assert len(desk.bridge.plan.follower_profiles) == 0
    assert section.channel.currentData() == channels(desk)[0]
    assert section.message.words.startswith("Women, 18-24: must be a percentage from 0 to 100.")
    assert section.field.cells["women", "18-24"].text() == "140"
    type_in(section, "women", "18-24", "14")
    assert section.message.words == ""
    section.save()
    assert len(desk.bridge.plan.follower_profiles) == 1


def test_a_refusal_does_not_push_the_button_away(section: FollowersSection) -> None:
    type_in(section, "women", "18-24", "140")
    before = section.save_button.mapTo(section, section.save_button.rect().topLeft())
    section.save_button.click()
    assert section.message.isVisible()
    QApplication.processEvents()
    assert section.save_button.mapTo(section, section.save_button.rect().topLeft()) == before


def test_the_ages_of_the_chart_stand_as_they_are_typed() -> None:
    groups = [FollowerGroup(gender="men", age=age, percent=Percent(10)) for age in ("65+", "13-17", "25-34")]
    found = ages_of((*groups, FollowerGroup(gender="men", percent=Percent(70))))
    assert [each.age for each in found] == ["13-17", "25-34", "65+", "All ages"]


def test_leaving_saves_what_was_typed(section: FollowersSection, desk: Desk) -> None:
    type_in(section, "men", "45-54", "40")
    section.channel.chosen.emit(channels(desk)[1])
    assert [each.channel for each in desk.bridge.plan.follower_profiles] == [channels(desk)[0]]
    assert section.field.groups() == ()
    type_in(section, "women", "45-54", "60")
    section.hide()
    assert [each.channel for each in desk.bridge.plan.follower_profiles] == channels(desk)[:2]


def test_the_newest_figures_are_shown_and_older_ones_can_be_chosen(desk: Desk, qtbot: QtBot) -> None:
    second = channels(desk)[1]
    nouns.add(desk.bridge.session, profile(second, "f1", DAY))
    nouns.add(desk.bridge.session, profile(second, "f2", DAY.replace(day=20)))
    section = shown(desk, qtbot)
    assert section.channel.currentData() == second
    assert [section.profile.itemText(at) for at in range(3)] == ["New figures", "20 November 2026", "3 November 2026"]
    assert section.profile.currentData() == "f2"
    section.profile.chosen.emit("f1")
    assert section.day.value() == DAY
    type_in(section, "men", "35-44", "3")
    section.save()
    assert desk.bridge.plan.follower_profiles["f1"].source == "export.csv"
    assert len(desk.bridge.plan.follower_profiles["f1"].groups) == 4
    section.remove_button.click()
    assert [each.id for each in desk.bridge.plan.follower_profiles] == ["f2"]
    assert section.profile.currentData() == "f2"


def test_a_day_has_figures_once(desk: Desk, qtbot: QtBot) -> None:
    nouns.add(desk.bridge.session, profile(channels(desk)[0], on=TODAY))
    section = shown(desk, qtbot)
    section.profile.chosen.emit("")
    type_in(section, "women", "18-24", "50")
    assert not section.save()
    assert "8 December 2026 already" in section.message.words
    section.day.setText("7 December 2026")
    assert section.save()
    assert len(desk.bridge.plan.follower_profiles) == 2


def test_the_basis_is_kept(section: FollowersSection, desk: Desk) -> None:
    section.basis.setCurrentIndex(section.basis.findData("gender"))
    section.basis.chosen.emit("gender")
    type_in(section, "women", "18-24", "100")
    type_in(section, "men", "18-24", "90")
    assert section._sum.text() == "This adds up to: Women 100% and Men 90%."
    section.save()
    (saved,) = desk.bridge.plan.follower_profiles
    assert saved.of == "gender"
    assert section.basis.currentData() == "gender"
    section.basis.chosen.emit("ages")
    type_in(section, None, "18-24", "70")
    section.save()
    (saved,) = desk.bridge.plan.follower_profiles
    assert (saved.of, [(each.gender, each.age) for each in saved.groups]) == ("all", [(None, "18-24")])
    assert section.basis.currentData() == "ages"


def test_what_is_typed_outlives_a_change_elsewhere(section: FollowersSection, desk: Desk) -> None:
    type_in(section, "women", "18-24", "50")
    nouns.add(desk.bridge.session, profile(channels(desk)[1]))
    nouns.change(desk.bridge.session, "channels", channels(desk)[0], handle="@other")
    assert section.field.cells["women", "18-24"].text() == "50"
    assert "@other" in section.channel.currentText()


def test_what_is_typed_outlives_the_removal_of_its_figures_elsewhere(desk: Desk, qtbot: QtBot) -> None:
    nouns.add(desk.bridge.session, profile(channels(desk)[0]))
    section = shown(desk, qtbot)
    type_in(section, "men", "35-44", "3")
    nouns.remove(desk.bridge.session, "follower_profiles", "f1")
    assert section.profile.currentText() == "New figures"
    assert section.field.cells["men", "35-44"].text() == "3"
    assert section.save()
    (saved,) = desk.bridge.plan.follower_profiles
    assert (saved.on, len(saved.groups)) == (DAY, 4)


def test_what_is_typed_goes_with_the_figures_that_one_removes(desk: Desk, qtbot: QtBot) -> None:
    nouns.add(desk.bridge.session, profile(channels(desk)[0]))
    section = shown(desk, qtbot)
    type_in(section, "men", "35-44", "3")
    section.remove_button.click()
    assert len(desk.bridge.plan.follower_profiles) == 0
    assert section.field.groups() == ()


def test_a_figure_of_everyone_has_the_women_and_the_men_in_it() -> None:
    groups = (
        FollowerGroup(gender=None, age="25-34", percent=Percent(40)),
        FollowerGroup(gender="women", age="25-34", percent=Percent(25)),
        FollowerGroup(gender="men", age="25-34", percent=Percent(15)),
        FollowerGroup(gender="women", age="35-44", percent=Percent(22)),
        FollowerGroup(gender="men", age="35-44", percent=Percent(20)),
    )
    said = say(sentence_of(FollowerProfile("f1", "c1", DAY, "all", "", groups[:3])))
    assert said.startswith("Of your followers 40% are 25-34.")
    assert say(sentence_of(FollowerProfile("f1", "c1", DAY, "all", "", groups))).startswith("Of your followers 42%")


def test_the_chart_says_what_it_shows_and_that_it_is_another_quantity(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    assert section.findChildren(Chart) == []
    assert "another quantity than reach" in section.chart.sentence.text()
    nouns.add(desk.bridge.session, profile(channels(desk)[0]))
    (chart,) = section.findChildren(Chart)
    qtbot.waitUntil(lambda: chart.is_drawn and chart.isVisible(), timeout=60_000)
    assert "25-34: Women 30% and Men 12%" in chart.accessibleName()
    assert section.chart.sentence.text().startswith("Of your followers 55% are 35-44. That does not say")
    section.profile.chosen.emit("")
    assert not chart.isVisible()
    section.profile.chosen.emit("f1")
    assert chart.isVisible()
    qtbot.waitUntil(lambda: chart.is_drawn, timeout=60_000)


def test_of_each_gender_the_sentence_speaks_of_that_gender(desk: Desk, qtbot: QtBot) -> None:
    known = profile(channels(desk)[0])
    nouns.add(desk.bridge.session, FollowerProfile("f1", known.channel, DAY, "gender", "", known.groups))
    section = shown(desk, qtbot)
    assert section.chart.sentence.text().startswith("Of the women who follow you 55% are 35-44.")
    chart = section.chart.chart
    assert chart is not None
    qtbot.waitUntil(lambda: chart.is_drawn, timeout=60_000)


def test_followers_do_not_enter_reach(desk: Desk, qtbot: QtBot) -> None:
    before = reach(editions("US", desk.bridge.plan.statistics)[0], ["instagram"], {})
    nouns.add(desk.bridge.session, profile(channels(desk)[0]))
    assert reach(editions("US", desk.bridge.plan.statistics)[0], ["instagram"], {}) == before


def test_a_plan_without_channels_says_what_belongs_here(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(Plan(business=Business(name="A new shop", language="en", time_zone="Europe/Istanbul")))
    section = shown(desk, qtbot)
    assert section._empty.isVisible()
    assert not section._inside.isVisible()


def test_nobody_follows_a_shop_window(desk: Desk, qtbot: QtBot) -> None:
    nouns.add(desk.bridge.session, Channel("window", "shop_window"))
    section = shown(desk, qtbot)
    assert section.channel.findData("window") == -1
    assert section.channel.count() == len(channels(desk)) - 1
