"""What is seen before it is printed is what is printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.dialogs.print_preview import PrintPreview
from planner.text import Text
from tests.conftest import heard


def words_on(page: PageObject) -> str:
    """The text of a page; a blank is read as a tab."""
    return " ".join(page.extract_text().split())


@pytest.fixture
def shown(desk: Desk) -> Iterator[PrintPreview]:
    made = PrintPreview(desk, None)
    made.open()
    yield made
    made.close()


def said(shown: PrintPreview) -> list[str]:
    return [each.text() for each in shown.findChildren(QLabel)]


def click(shown: PrintPreview, words: str) -> None:
    [button] = [each for each in shown.findChildren(QPushButton) if each.text() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def paper_printer(path: Path) -> QPrinter:
    """A printer of this system that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_it_shows_the_pages_of_this_month(shown: PrintPreview) -> None:
    assert shown.pages.count > 1
    assert f"Page 1 of {shown.pages.count}" in said(shown)
    shown.grab()
    assert shown.pages.painted <= {1, 2, 3}, "only what is seen"


def test_turning_the_pages(shown: PrintPreview) -> None:
    QTest.keyClick(shown.pages, Qt.Key.Key_End)
    assert f"Page {shown.pages.count} of {shown.pages.count}" in said(shown)


def test_other_options_show_other_pages(shown: PrintPreview) -> None:
    both = shown.pages.count
    shown.options.parts.setCurrentIndex(1)
    shown.options.parts.activated.emit(1)
    assert 0 < shown.pages.count < both
    assert f"Page 1 of {shown.pages.count}" in said(shown)


def test_it_prints_what_it_shows(
    qtbot: QtBot, shown: PrintPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, int]] = []

    def printer(parent: object, title: str, pages: int) -> QPrinter:
        asked.append((title, pages))
        return paper_printer(tmp_path / "printed.pdf")

    monkeypatch.setattr(talk, "printer", printer)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown.work.busy, timeout=20_000)
    assert asked == [("December 2026 · Sunny Corner Bakery", shown.pages.count)]
    reader = PdfReader(tmp_path / "printed.pdf")
    assert len(reader.pages) == shown.pages.count
    assert shown.work.words == f"{shown.pages.count} pages were sent to the printer."
    text = words_on(reader.pages[0])
    assert "December 2026" in text
    assert f"Page 1 of {shown.pages.count}" in text
    landscape, upright = reader.pages[0].mediabox, reader.pages[1].mediabox
    assert landscape.width > landscape.height
    assert upright.width < upright.height


def test_some_of_the_pages_are_printed_with_their_own_numbers(
    qtbot: QtBot, shown: PrintPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = paper_printer(tmp_path / "printed.pdf")
    printer.setFromTo(2, 3)
    monkeypatch.setattr(talk, "printer", lambda parent, title, pages: printer)
    total = shown.pages.count
    click(shown, "Print…")
    qtbot.waitUntil(lambda: not shown.work.busy, timeout=20_000)
    reader = PdfReader(tmp_path / "printed.pdf")
    assert [f"Page {number} of {total}" in words_on(page) for number, page in enumerate(reader.pages, 2)] == [
        True,
        True,
    ]
    assert shown.work.words == "2 pages were sent to the printer."


def test_a_printer_that_takes_nothing_is_said(
    qtbot: QtBot, shown: PrintPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talk, "printer", lambda parent, title, pages: paper_printer(tmp_path / "none" / "p.pdf"))
    click(shown, "Print…")
    qtbot.waitUntil(lambda: not shown.work.busy, timeout=20_000)
    assert shown.message.words == "The printer takes no pages. Check it, or save as PDF."
    assert heard("QPainter::begin(): Returned false") == 1
    assert heard("QPainter::end: Painter not active") == 1


def test_no_printer_was_chosen(shown: PrintPreview, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk, "printer", lambda parent, title, pages: None)
    click(shown, "Print…")
    assert not shown.work.busy
    assert shown.isVisible()


def test_it_saves_what_it_shows(
    qtbot: QtBot, shown: PrintPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def file_to_save(parent: object, title: Text, proposed: Path, kind: Text) -> Path:
        return tmp_path / proposed.name

    monkeypatch.setattr(talk, "file_to_save", file_to_save)
    click(shown, "Save as PDF…")
    qtbot.waitUntil(lambda: not shown.work.busy, timeout=20_000)
    reader = PdfReader(tmp_path / "Sunny Corner Bakery December 2026.pdf")
    assert len(reader.pages) == shown.pages.count


def test_escape_stops_the_work_and_then_leaves(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk, "printer", lambda parent, title, pages: paper_printer(tmp_path / "printed.pdf"))
    shown = PrintPreview(desk, None)
    shown.open()
    shown.options.quick["all"].click()
    click(shown, "Print…")
    assert shown.work.busy
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.work.words == "Stopped."
    assert shown.isVisible()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
