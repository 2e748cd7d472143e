"""The text as a QR code: what a camera reads is what was written."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.phone import PhoneDialog, modules_of
from planner.operations import nouns
from tests.gui.conftest import DeskOn

SPOT = Spot("first-tray", "ig", date(2026, 12, 18))


def dialog(desk: Desk, spot: Spot = SPOT) -> PhoneDialog:
    made = PhoneDialog(desk, spot, None)
    made.open()
    return made


def words(made: PhoneDialog) -> str:
    return " ".join(each.text() for each in made.findChildren(QLabel))


def test_a_code_is_square_and_begins_with_its_finder() -> None:
    modules = modules_of("Ekşi maya nedir? 🍞")
    assert modules is not None
    assert all(len(line) == len(modules) for line in modules)
    # The finder, 7 modules wide, and a light one beside it.
    assert modules[0][:8] == (True,) * 7 + (False,)
    assert modules[1][:8] == (True, False, False, False, False, False, True, False)


def test_letters_of_turkish_make_a_code_of_their_own() -> None:
    assert modules_of("ışık") != modules_of("isik")


def test_the_longest_text_of_a_code_and_one_more() -> None:
    assert modules_of("a" * 2953) is not None
    assert modules_of("a" * 2954) is None
    assert modules_of("ş" * 1477) is None


def test_the_text_of_the_channel_is_painted_black_on_white_in_the_dark_too(qtbot: QtBot, desk_on: DeskOn) -> None:
    desk = desk_on(dark=True)
    made = dialog(desk)
    own = next(each.text for each in desk.bridge.plan.posts["first-tray"].placements if each.channel == "ig")
    assert made.words == own
    assert made.code is not None
    modules = modules_of(made.words)
    assert modules is not None
    image = made.code.grab().toImage()
    side = image.width() // (len(modules) + 8)
    for y, line in enumerate(modules):
        for x, dark in enumerate(line):
            seen = image.pixelColor((x + 4) * side + side // 2, (y + 4) * side + side // 2)
            assert seen == QColor("#000000" if dark else "#FFFFFF"), (x, y)
    assert image.pixelColor(1, 1) == QColor("#FFFFFF")
    made.reject()


def test_the_text_is_copied(qtbot: QtBot, desk: Desk) -> None:
    made = dialog(desk)
    made.copy_text.click()
    assert QGuiApplication.clipboard().text() == made.words
    assert made.copied.text() == "Copied."
    made.reject()


@pytest.mark.parametrize(("text", "said"), [("a" * 3000, "too long for a QR code"), (" ", "There is no text yet.")])
def test_what_makes_no_code_is_said(qtbot: QtBot, desk: Desk, text: str, said: str) -> None:
    nouns.change(desk.bridge.session, "posts", "idea-mill", text=text)
    made = dialog(desk, Spot("idea-mill"))
    assert made.code is None
    assert said in words(made)
    made.reject()
