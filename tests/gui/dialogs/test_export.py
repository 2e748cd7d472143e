"""Export, from the dialog to the file."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.exchange.document import encode
from planner.exchange.pdf import pdf
from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.dialogs.export import ExportDialog
from planner.gui.parts.work import WorkLine
from planner.operations import nouns
from planner.text import Text
from tests.benchmarks.busy import busy_year
from tests.gui.conftest import TODAY, DeskOn


def words_on(page: PageObject) -> str:
    """The text of a page; a blank is read as a tab."""
    return " ".join(page.extract_text().split())


class Answers:
    """What the person answers when asked for a file, and what was proposed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name: str | None = None
        self.proposed = Path()

    def __call__(self, parent: object, title: Text, proposed: Path, kind: Text) -> Path | None:
        self.proposed = proposed
        return self.folder / self.name if self.name else None


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answers:
    made = Answers(tmp_path)
    monkeypatch.setattr(talk, "file_to_save", made)
    return made


def shown_on(desk: Desk) -> ExportDialog:
    made = ExportDialog(desk, None)
    made.open()
    return made


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir() if each.suffix != ".json")


def test_the_month_as_pdf(qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path) -> None:
    shown = shown_on(desk)
    answers.name = "wall.pdf"
    QTest.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown.work.busy, timeout=20_000)
    assert answers.proposed == tmp_path / "Sunny Corner Bakery December 2026.pdf"
    data = (tmp_path / "wall.pdf").read_bytes()
    month = TODAY.replace(day=1), TODAY.replace(day=31)
    assert data == pdf(desk.bridge.plan, *month, language="en", today=TODAY), "the same file as the command makes"
    reader = PdfReader(io.BytesIO(data))
    assert reader.metadata is not None
    assert reader.metadata.title == "December 2026 · Sunny Corner Bakery"
    assert "Porch Light Night" in words_on(reader.pages[0])
    assert shown.work.words == f"Saved as {tmp_path / 'wall.pdf'}"
    assert shown.isVisible(), "for the next one"
    shown.close()


def test_the_options_reach_the_file(qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path) -> None:
    shown = shown_on(desk)
    answers.name = "next.pdf"
    shown.options.quick["next"].click()
    shown.options.parts.setCurrentIndex(1)
    shown.options.paper.setCurrentIndex(0)
    shown.options.grey.click()
    shown.do()
    qtbot.waitUntil(lambda: not shown.work.busy, timeout=20_000)
    assert answers.proposed.name == "Sunny Corner Bakery January 2027.pdf"
    january = date(2027, 1, 1), date(2027, 1, 31)
    chosen = pdf(desk.bridge.plan, *january, language="en", today=TODAY, pages=("month",), paper="a4", grey=True)
    assert (tmp_path / "next.pdf").read_bytes() == chosen
    shown.close()


def test_the_plan_as_a_document(desk: Desk, answers: Answers, tmp_path: Path) -> None:
    shown = shown_on(desk)
    shown.as_document.click()
    assert not shown.options.isEnabled()
    answers.name = "copy.json"
    shown.do()
    assert answers.proposed == tmp_path / "Sunny Corner Bakery.json"
    assert (tmp_path / "copy.json").read_bytes() == encode(desk.bridge.plan)
    shown.close()


def test_leaving_the_question_writes_nothing(desk: Desk, answers: Answers, tmp_path: Path) -> None:
    shown = shown_on(desk)
    shown.do()
    assert files(tmp_path) == ["plan0.ritim"]
    assert not shown.work.busy
    shown.close()


def test_stopping_leaves_no_file(qtbot: QtBot, desk_on: DeskOn, answers: Answers, tmp_path: Path) -> None:
    shown = shown_on(desk_on(busy_year()))
    answers.name = "year.pdf"
    shown.options.quick["all"].click()
    shown.do()
    assert shown.work.busy
    assert shown.yes is not None
    assert not shown.yes.isEnabled()
    qtbot.wait(0)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible(), "the first Escape stops the work, the second leaves"
    assert shown.work.words == "Stopped."
    assert shown.yes.isEnabled()
    assert files(tmp_path) == ["plan0.ritim"]
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_the_plan_is_never_overwritten(qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path) -> None:
    before = desk.bridge.session.path.read_bytes()
    shown = shown_on(desk)
    answers.name = "plan0.ritim"
    for choice in (shown.as_pdf, shown.as_document):
        choice.click()
        shown.do()
        qtbot.waitUntil(lambda: not shown.work.busy, timeout=20_000)
        assert "is the plan itself" in shown.message.words
    assert desk.bridge.session.path.read_bytes() == before
    shown.close()


def test_a_folder_that_is_gone_is_said(qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path) -> None:
    shown = shown_on(desk)
    answers.name = "gone/wall.pdf"
    shown.do()
    qtbot.waitUntil(lambda: not shown.work.busy, timeout=20_000)
    assert "No such file or folder" in shown.message.words
    assert shown.work.words == ""
    shown.close()


def test_what_is_changed_meanwhile_is_not_in_the_file(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path
) -> None:
    """The pages are of the plan as it stood when they were asked for."""
    shown = shown_on(desk)
    answers.name = "wall.pdf"
    shown.do()
    desk.bridge.do(nouns.change, "business", name="Elsewhere")
    qtbot.waitUntil(lambda: not shown.work.busy, timeout=20_000)
    assert "Elsewhere" not in words_on(PdfReader(tmp_path / "wall.pdf").pages[0])
    shown.close()


def test_every_button_has_a_name(desk: Desk) -> None:
    shown = shown_on(desk)
    assert all(each.text() or each.accessibleName() for each in shown.findChildren(QPushButton))
    assert shown.findChildren(WorkLine)[0].isHidden()
    shown.close()
