"""The language of the window, Qt's own dialogs included."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QToolButton

from planner.gui import translate
from planner.text import Text


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    translate.use("en")


def test_everything_speaks_turkish() -> None:
    translate.use("tr")
    assert translate.language() == "tr"
    assert translate.say(Text("Move {n} post", "Move {n} posts", n=3)) == "3 gönderiyi taşı"
    assert QLocale().language() == QLocale.Language.Turkish
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel is not None
    assert cancel.text() == "İptal"
    box.deleteLater()


def test_keys_are_written_as_on_the_keyboard() -> None:
    translate.use("tr")
    assert QKeySequence("Del").toString(QKeySequence.SequenceFormat.NativeText) == "Del"
    assert QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Shift+Z"


def test_the_dialog_for_files_is_turkish_throughout() -> None:
    translate.use("tr")
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setNameFilter("x (*.ritim)")
    words = [each.text() for each in dialog.findChildren(QLabel)]
    assert {"Ko&num:", "Dosya &türü:", "Dosya a&dı:"} <= set(words)
    keys = {each.shortcut().toString() for each in dialog.findChildren(QToolButton)}
    assert {"Alt+Left", "Alt+Right", "Alt+Up"} <= keys
    dialog.deleteLater()


def test_back_to_english() -> None:
    translate.use("tr")
    translate.use("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert translate.say(Text("Move {n} post", "Move {n} posts", n=1)) == "Move 1 post"


def test_an_unknown_language_is_english() -> None:
    translate.use("de")
    assert translate.language() == "en"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("The disk is full.", "Free some space, then try again.")),
        ("tr", ("Disk dolu.", "Biraz yer açıp yeniden deneyin.")),
    ],
)
def test_a_refusal_as_sentences(language: str, said: tuple[str, str]) -> None:
    translate.use(language)
    assert translate.sentences(Text("the disk is full : free some space, then try again")) == said


def test_the_name_of_a_file_keeps_its_letters() -> None:
    said = translate.sentences(Text("{file} cannot be used : no such file : check the name", file="not.ritim"))
    assert said == ("not.ritim cannot be used.", "No such file. Check the name.")


def test_a_refusal_begins_with_a_turkish_capital() -> None:
    translate.use("tr")
    assert translate.sentences(Text("{word}", word="iş yok"))[0] == "İş yok."
