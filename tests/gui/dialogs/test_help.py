"""The help: a page for every rule."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.checks.explained.explanation import Explained
from planner.checks.explained.pages import EXPLAINED
from planner.checks.registry import CHECKS, Check
from planner.gui.desk import Desk
from planner.gui.dialogs.help import HelpDialog, code_at, finding_at, help_on
from planner.gui.dialogs.keys import KeysDialog
from planner.gui.dialogs.mute import MuteDialog
from planner.gui.parts.warning_card import WarningCard
from planner.gui.translate import say
from planner.gui.views.voice import VoicePage
from tests.gui.conftest import DeskOn


def opened(desk: Desk, code: str | None = None) -> HelpDialog:
    dialog = HelpDialog(desk.look, None, code)
    dialog.open()
    return dialog


def words(dialog: QWidget) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]


def listed(dialog: HelpDialog) -> list[str]:
    return [dialog.list.item(number).text() for number in range(dialog.list.count())]


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_rule_has_a_page(desk_on: DeskOn, qtbot: QtBot, language: str) -> None:
    dialog = opened(desk_on(language=language))
    for check in CHECKS:
        page = EXPLAINED[check.code]
        items = dialog.list.findItems(say(page.title), Qt.MatchFlag.MatchExactly)
        dialog.list.setCurrentItem(items[0])
        assert {say(page.checks), say(page.rule), say(page.source), say(page.passes), say(page.fails)} <= set(
            words(dialog)
        )
    dialog.reject()


def test_it_opens_on_what_it_is_about(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk)
    assert dialog.code is None
    assert {"What Ritim looks out for", "■ Cannot be posted", "▲ Warning", "◇ Hint"} <= set(words(dialog))
    assert "Posts that tire people" in listed(dialog)
    dialog.reject()


def test_what_is_typed_is_searched_with_turkish_letters_both_ways(desk_on: DeskOn, qtbot: QtBot) -> None:
    dialog = opened(desk_on(language="tr"))
    QTest.keyClicks(dialog.search, "musteri COCUK")
    assert say(EXPLAINED["media.consent"].title) in listed(dialog)
    dialog.search.setText("DUYURUSU")
    assert listed(dialog)[1:] == [say(EXPLAINED["event.unannounced"].title)]
    assert dialog.code == "event.unannounced"
    dialog.search.setText("xyzzy")
    assert listed(dialog) == []
    assert "Yardımda bu sözler geçmiyor." in words(dialog)
    dialog.reject()


def test_the_arrows_go_through_the_list_while_one_types(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    first = dialog.code
    assert first == "strategy.no_goal"
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.code not in (None, first)
    QTest.keyClick(dialog.search, Qt.Key.Key_Up)
    assert dialog.code == first
    QTest.keyClick(dialog.search, Qt.Key.Key_Up)
    assert dialog.code == first
    dialog.reject()


def test_enter_in_the_search_leaves_it_open(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


def press(dialog: QWidget, name: str) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.text() == name and not each.isHidden()).click()


def help_of(desk: Desk, code: str) -> HelpDialog:
    finding = next(each for each in desk.bridge.findings if each.code == code)
    help_on(desk, finding, None)
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, HelpDialog) and each.isVisible())


def test_from_a_finding_one_goes_on_to_its_place(desk: Desk, qtbot: QtBot) -> None:
    dialog = help_of(desk, "cadence.gap")
    assert dialog.code == "cadence.gap"
    assert "X: 1 h between two posts. You wanted at least 2 h." in words(dialog)
    press(dialog, "Show")
    assert not dialog.isVisible()
    assert desk.attention.spot is not None


def test_from_a_finding_one_goes_on_to_silence(desk: Desk, qtbot: QtBot) -> None:
    dialog = help_of(desk, "cadence.gap")
    press(dialog, "Mute…")
    (asked,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, MuteDialog) and each.isVisible()]
    asked.reject()


def test_another_rule_says_nothing_of_the_finding(desk: Desk, qtbot: QtBot) -> None:
    dialog = help_of(desk, "cadence.gap")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.code != "cadence.gap"
    assert "In your plan" not in words(dialog)
    dialog.reject()


def test_the_keys_are_a_step_away(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk)
    press(dialog, "Keys…")
    (keys,) = dialog.findChildren(KeysDialog)
    assert keys.isVisible()
    keys.reject()
    dialog.reject()


def test_the_finding_under_the_focus_is_known(desk: Desk, qtbot: QtBot) -> None:
    card = WarningCard(desk, desk.bridge.warnings[0])
    qtbot.addWidget(card)
    assert finding_at(card.show_link) == card.finding
    assert finding_at(QPushButton()) is None
    assert finding_at(None) is None


def test_the_place_of_the_focus_has_its_page(desk: Desk, qtbot: QtBot) -> None:
    page = VoicePage(desk)
    qtbot.addWidget(page)
    assert code_at(page.guide.thing) == "voice.avoid"
    assert code_at(page.trying.clear_button) == code_at(page.trying.field) == "voice.habit"
    assert code_at(page.over_time.sentence) == "voice.drift"
    assert code_at(QPushButton()) is None


def test_a_page_is_made_once(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    shown = HelpDialog._show_rule

    def show(self: HelpDialog, check: Check, page: Explained) -> None:
        made.append(check.code)
        shown(self, check, page)

    monkeypatch.setattr(HelpDialog, "_show_rule", show)
    dialog = opened(desk, "mix.run")
    assert made == ["mix.run"]
    dialog.search.setText("mix")
    assert len(made) == 2
    dialog.reject()


def test_page_up_and_page_down_go_a_page_while_one_types(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    first = dialog.list.currentRow()
    QTest.keyClick(dialog.search, Qt.Key.Key_PageDown)
    assert dialog.list.currentRow() > first + 5
    assert dialog.code is not None
    QTest.keyClick(dialog.search, Qt.Key.Key_PageUp)
    assert dialog.list.currentRow() == first
    dialog.reject()
