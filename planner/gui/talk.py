"""Asking the person for a file or a decision: the rim, which tests replace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from planner.gui.translate import say
from planner.text import Text

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def documents() -> Path:
    """The person's own folder for documents."""
    found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return found if found.is_dir() else Path.home()


def file_to_open(parent: QWidget, title: Text, kind: Text, ending: str, folder: Path | None = None) -> Path | None:
    """The file that the person chose; None for none. `ending` is without its dot."""
    start = str(folder or documents())
    name, _ = QFileDialog.getOpenFileName(parent, say(title), start, f"{say(kind)} (*.{ending})")
    return Path(name) if name else None


def file_to_save(parent: QWidget, title: Text, proposed: Path, kind: Text, *, replaces: bool = True) -> Path | None:
    """Where to save, with the ending of the proposal; None for nowhere. An existing file was asked about, unless
    nothing `replaces` it.
    """
    pattern = f"{say(kind)} (*{proposed.suffix})"
    options = QFileDialog.Option(0) if replaces else QFileDialog.Option.DontConfirmOverwrite
    name, _ = QFileDialog.getSaveFileName(parent, say(title), str(proposed), pattern, options=options)
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() == proposed.suffix:
        return path
    # "Bakery Ltd." has an ending too, but none of ours. Of the whole name nobody has asked yet.
    path = path.with_name(path.name + proposed.suffix)
    if not replaces or not path.exists():
        return path
    replaced = Text("Replace {file}?", file=path.name)
    return path if agrees(parent, replaced, Text("What it holds now will be gone."), Text("Replace")) else None


def open_outside(path: Path) -> bool:
    """Has the system open a file or a folder with its own program; whether it could."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_address(address: str) -> bool:
    """Has the system open a page of the web or write a mail, and nothing else; whether it could."""
    url = QUrl.fromUserInput(address)
    return url.scheme() in ("http", "https", "mailto") and QDesktopServices.openUrl(url)


def printer(parent: QWidget, title: str, pages: int) -> QPrinter | None:
    """The printer that the person chose, with its settings for so many pages; None for none."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    chosen = QPrinter(QPrinter.PrinterMode.HighResolution)
    chosen.setDocName(title)
    dialog = QPrintDialog(chosen, parent)
    dialog.setWindowTitle(say(Text("Print")))
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    agreed = dialog.exec()
    dialog.deleteLater()
    return chosen if agreed else None


def agrees(parent: QWidget, question: Text, consequence: Text, yes: Text) -> bool:
    """Whether the person agrees to what cannot be undone; nothing else is worth a box."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(say(question))
    box.setInformativeText(say(consequence))
    agreed = box.addButton(say(yes), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    answer = box.clickedButton() is agreed
    box.deleteLater()
    return answer
