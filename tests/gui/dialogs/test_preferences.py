"""Preferences are kept, and applied, at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from planner.gui.dialogs.preferences import Preferences
from planner.gui.theme.look import TEXT_SIZES, look_of
from planner.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def changes() -> list[str]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, changes: list[str]) -> Iterator[Preferences]:
    shown = Preferences(look_of("light", contrast=False, scale=1.0), settings, lambda: changes.append("changed"), None)
    shown.open()
    yield shown
    shown.close()


def choose(box: QComboBox, value: object) -> None:
    """As a person does, by the list."""
    index = box.findData(value)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_it_shows_what_is_chosen(dialog: Preferences) -> None:
    assert dialog.language.currentText() == "English"
    assert dialog.theme.currentText() == "As the system"
    assert dialog.text_size.currentText() == "Usual"
    assert not dialog.contrast.isChecked()


def test_each_choice_is_kept_and_said_at_once(
    dialog: Preferences, settings: Settings, changes: list[str], tmp_path: Path
) -> None:
    choose(dialog.language, "tr")
    choose(dialog.theme, "dark")
    choose(dialog.text_size, TEXT_SIZES[-1])
    dialog.contrast.setChecked(True)
    assert len(changes) == 4
    kept = Settings(tmp_path / "settings.json")
    assert kept.get("language") == "tr"
    assert kept.get("theme") == "dark"
    assert kept.get("text_size", 1.0) == 1.5
    assert kept.get("contrast", default=False)


def test_every_text_size_has_a_word(dialog: Preferences) -> None:
    assert [dialog.text_size.itemData(number) for number in range(dialog.text_size.count())] == list(TEXT_SIZES)


def test_the_focus_goes_on_where_it_was(dialog: Preferences) -> None:
    """A change builds the window anew, this dialog with it."""
    choose(dialog.theme, "dark")
    assert dialog.control == "theme"
    dialog.begin_at("text_size")
    assert dialog.focusWidget() is dialog.text_size


def test_every_field_has_a_name(dialog: Preferences) -> None:
    assert QApplication.instance() is not None
    assert [each.accessibleName() for each in (dialog.language, dialog.theme, dialog.text_size)] == [
        "Language",
        "Theme",
        "Text size",
    ]
