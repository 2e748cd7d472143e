"""What people write is shown as they wrote it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from planner.gui.parts.words import tooltip


@pytest.mark.parametrize(
    "words", ["<b>bold</b> & <img src='x.png'>", "&lt;b", "one\n  two", "a long post " * 20, "<", ""]
)
def test_a_tooltip_shows_what_was_written(words: str) -> None:
    shown = QTextDocument()
    shown.setHtml(tooltip(words))
    assert shown.toPlainText() == words


@pytest.mark.parametrize("words", ["Today", "Show or hide Instagram @bakery", ""])
def test_what_is_short_and_plain_has_no_markup_for_screen_readers(words: str) -> None:
    assert tooltip(words) == words
