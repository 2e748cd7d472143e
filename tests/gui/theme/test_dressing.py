"""The look put on the application."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.gui.theme.dressing import Dressing
from planner.painting.colours import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours
from planner.settings import Settings


@pytest.mark.parametrize(
    ("theme", "contrast", "colours"),
    [
        ("light", False, LIGHT),
        ("dark", False, DARK),
        ("light", True, LIGHT_CONTRAST),
        ("dark", True, DARK_CONTRAST),
    ],
)
def test_what_is_chosen_is_put_on(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, theme: str, contrast: bool, colours: Colours
) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.put(theme=theme, contrast=contrast, text_size=1.3)
    dressing = Dressing(qapp, settings)
    assert dressing.look.colours is colours
    assert qapp.palette().window().color() == colours.shade
    assert qapp.font().pixelSize() == 17
    settings.put(text_size=1.0)
    assert dressing.put_on().scale == 1.0
    assert qapp.font().pixelSize() == 13
    dressing.deleteLater()


def test_a_system_without_wishes_changes_nothing(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.put(theme="light")
    dressing = Dressing(qapp, settings)
    assert not dressing.heed_system()
    assert dressing.look.colours is LIGHT
    dressing.deleteLater()
