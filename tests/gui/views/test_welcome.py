"""The start page: what it offers, and which plans from before are still there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.gui import translate
from planner.gui.theme.look import look_of
from planner.gui.views.welcome import Choice, RecentPlan, WelcomePage
from planner.settings import Settings
from planner.text import Text


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def page_of(qtbot: QtBot, settings: Settings) -> WelcomePage:
    page = WelcomePage(look_of("light", contrast=False, scale=1.0), settings)
    qtbot.addWidget(page)
    page.show()
    return page


def recent_of(page: WelcomePage) -> list[RecentPlan]:
    return page.findChildren(RecentPlan)


def test_each_choice_asks_for_its_own(qtbot: QtBot, settings: Settings) -> None:
    page = page_of(qtbot, settings)
    asked: list[str] = []
    page.sample_wanted.connect(lambda: asked.append("sample"))
    page.new_wanted.connect(lambda: asked.append("new"))
    page.open_wanted.connect(lambda: asked.append("open"))
    for choice in page.findChildren(Choice):
        QTest.keyClick(choice, Qt.Key.Key_Space)
    assert asked == ["sample", "new", "open"]


def test_the_first_choice_has_the_focus(qtbot: QtBot, settings: Settings) -> None:
    """A newcomer presses Enter, and looks around."""
    page = page_of(qtbot, settings)
    page.setFocus()
    assert page.focusProxy() is page.findChildren(Choice)[0]


def test_a_choice_is_as_high_as_its_words_need(qtbot: QtBot, settings: Settings) -> None:
    page = page_of(qtbot, settings)
    page.resize(700, 600)
    for choice in page.findChildren(Choice):
        for words in choice.findChildren(QLabel):
            assert words.height() >= words.heightForWidth(words.width())
            assert choice.rect().contains(words.geometry())


def test_plans_from_before_stand_newest_first(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.ritim").touch()
        settings.opened(tmp_path / f"{name}.ritim")
    page = page_of(qtbot, settings)
    first, second = recent_of(page)
    with qtbot.waitSignal(page.plan_wanted) as wanted:
        first.click()
    assert wanted.args == [str(tmp_path / "two.ritim")]
    assert second.accessibleName().startswith("one, ")


def test_a_plan_that_is_gone_says_so_and_cannot_be_opened(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    settings.opened(tmp_path / "gone.ritim")
    (gone,) = recent_of(page_of(qtbot, settings))
    assert not gone.isEnabled()
    assert "no longer there" in gone.accessibleName()
    assert str(tmp_path) in gone.toolTip()


def test_without_plans_from_before_nothing_is_said_of_them(qtbot: QtBot, settings: Settings) -> None:
    page = page_of(qtbot, settings)
    assert recent_of(page) == []
    assert "Plans from before" not in [each.text() for each in page.findChildren(QLabel)]


def test_a_name_with_markup_is_shown_as_it_is(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "<b>bakery.ritim"
    path.touch()
    settings.opened(path)
    (plan,) = recent_of(page_of(qtbot, settings))
    names = plan.findChildren(QLabel)
    assert names[0].text() == "<b>bakery"
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in names)


def test_the_language_is_asked_for_and_shown(qtbot: QtBot, settings: Settings) -> None:
    page = page_of(qtbot, settings)
    buttons = {each.text(): each for each in page.findChildren(QPushButton)}
    assert buttons["English"].isChecked()
    with qtbot.waitSignal(page.language_wanted) as wanted:
        buttons["Türkçe"].click()
    assert wanted.args == ["tr"]
    assert not buttons["Türkçe"].isChecked(), "the page is still in English"


def test_it_speaks_the_language_of_the_window(qtbot: QtBot, settings: Settings) -> None:
    translate.use("tr")
    try:
        page = page_of(qtbot, settings)
        assert page.findChildren(Choice)[0].accessibleName() == "Örnek fırını aç"
    finally:
        translate.use("en")


def test_what_could_not_be_opened_is_said_on_the_page(qtbot: QtBot, settings: Settings) -> None:
    page = page_of(qtbot, settings)
    assert page.words == ""
    page.tell(Text("the disk is full : free some space, then try again"))
    assert page.words == "The disk is full. Free some space, then try again."
