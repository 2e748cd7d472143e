"""What a person is told of a bug: one dialog, and nothing of the plan."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from planner.gui import translate
from planner.gui.dialogs import crash
from planner.gui.dialogs.crash import CrashDialog

SECRET = "müşterinin adı"


Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


@pytest.fixture
def hook(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Hook:
    """What goes wrong in a slot comes here."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.install()
    return sys.excepthook


def fail(hook: Hook) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        hook(type(error), error, error.__traceback__)


def shown() -> list[CrashDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog) and each.isVisible()]


def words_of(dialog: CrashDialog) -> str:
    said = [each.text() for each in dialog.findChildren(QLabel) if not each.isHidden()]
    return "\n".join([*said, *(each.toPlainText() for each in dialog.findChildren(QPlainTextEdit))])


def press(dialog: CrashDialog, words: str) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.text() == words).click()


def test_it_names_the_place_and_nothing_of_the_plan(hook: Hook, capsys: pytest.CaptureFixture[str]) -> None:
    fail(hook)
    (dialog,) = shown()
    words = words_of(dialog)
    assert "ValueError" in words
    assert "test_crash.py:" in words
    assert "Everything that was saved is safe" in words
    assert SECRET not in words
    assert SECRET not in capsys.readouterr().err
    press(dialog, "Go on")
    assert shown() == []


def test_what_goes_wrong_meanwhile_is_counted(hook: Hook) -> None:
    for _ in range(3):
        fail(hook)
    (dialog,) = shown()
    assert "It happened 2 more times." in words_of(dialog)
    press(dialog, "Go on")
    fail(hook)
    (dialog,) = shown()
    assert "more time" not in words_of(dialog)
    press(dialog, "Go on")


def test_the_details_can_be_copied(hook: Hook) -> None:
    fail(hook)
    (dialog,) = shown()
    press(dialog, "Copy details")
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "Copied" in words_of(dialog)
    press(dialog, "Go on")


def test_it_speaks_turkish(hook: Hook) -> None:
    translate.use("tr")
    try:
        fail(hook)
        (dialog,) = shown()
        assert dialog.windowTitle() == "Ritim bir hata yaptı"
        press(dialog, "Devam et")
    finally:
        translate.use("en")


def test_interrupting_it_is_no_crash(hook: Hook, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt as error:
        hook(type(error), error, error.__traceback__)
    assert shown() == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
