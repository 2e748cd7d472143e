"""A bug in Ritim, told to the person: what was saved is safe, and the program goes on."""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from planner import __version__
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.text import Text


class CrashDialog(QDialog):
    """Says that something went wrong, shows the report, and lets the person go on.

    It needs nothing of what may just have failed: no plan, no settings, no look.
    """

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(Text("Something went wrong in Ritim")))
        unit = self.fontMetrics().height()
        self._report = report
        self._more = label("", "second")
        self._more.hide()
        self._said = label("", "second")
        shown = QPlainTextEdit(report)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(say(Text("Report")))
        shown.setFixedHeight(unit * 8)
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = button(Text("Copy details"), self._copy)
        leave = button(Text("Quit"), self._quit)
        go_on = button(Text("Go on"), self.accept, "primary")
        go_on.setDefault(True)
        self.setLayout(
            column(
                label(Text("Something went wrong in Ritim"), "title"),
                label(
                    Text(
                        "This is a bug, and not your doing. Everything that was saved is safe: each step is on the disk"
                        " as soon as it is done."
                    ),
                    wrap=True,
                ),
                label(
                    Text("The report names the place in the program. Nothing of your plan is in it."),
                    "second",
                    wrap=True,
                ),
                shown,
                self._more,
                row(copy, self._said, None, leave, go_on),
                gap=unit,
                margin=round(unit * 1.3),
            )
        )
        self.setMinimumWidth(unit * 32)
        go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def count(self, others: int) -> None:
        """Says how often something went wrong since."""
        self._more.setText(say(Text("It happened {n} more time.", "It happened {n} more times.", n=others)))
        self._more.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._said.setText(say(Text("Copied")))

    def _quit(self) -> None:
        self.accept()
        QApplication.quit()


def report_of(error: BaseException) -> str:
    """The versions, the kind of an error and the places it passed through; never its message, which could quote the
    plan.
    """
    lines = [
        f"Ritim {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}",
        type(error).__name__,
    ]
    places = traceback.extract_tb(error.__traceback__)
    lines += [f"  {_shortened(place.filename)}:{place.lineno} {place.name}" for place in places]
    return "\n".join(lines)


def _shortened(file: str) -> str:
    """The end of a path: its beginning names the person."""
    return "/".join(Path(file).parts[-3:])


class _Watch:
    """Shows one crash at a time: what goes wrong meanwhile is counted."""

    def __init__(self) -> None:
        self._shown: CrashDialog | None = None
        self._others = 0

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)  # Ctrl+C in the terminal that started it
            return
        report = report_of(error)
        print(report, file=sys.stderr)  # noqa: T201 - for whoever started it in a terminal
        if self._shown is not None:
            self._others += 1
            self._shown.count(self._others)
            return
        self._others = 0
        self._shown = CrashDialog(report, QApplication.activeWindow())
        self._shown.finished.connect(self._gone)
        # It may go with the window over which it stands, too.
        self._shown.destroyed.connect(self._gone)
        self._shown.open()

    def _gone(self, _: object) -> None:
        self._shown = None


def install() -> None:
    """Has whatever goes wrong in the window said in a dialog from now on, instead of ending in a terminal."""
    sys.excepthook = _Watch()
