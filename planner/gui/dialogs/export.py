"""Export: the calendar as PDF, or the whole plan as a document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QWidget

from planner.exchange.document import encode
from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.parts.boxes import column
from planner.gui.parts.leaving import proposed, save_pdf, written
from planner.gui.parts.print_options import PrintOptions
from planner.gui.parts.work import WorkLine
from planner.gui.translate import say
from planner.text import Text


class ExportDialog(Sheet):
    """Asks what, asks where, writes it, and leads to it; it stays open for the next one."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, Text("Export"), Text("Export…"), self._export)
        px = desk.look.px
        self._desk = desk
        self.as_pdf = QRadioButton(say(Text("The calendar as PDF, to print and to send")))
        self.as_document = QRadioButton(say(Text("The whole plan as a document (JSON), for another program")))
        self.options = PrintOptions(desk)
        self.work = WorkLine(desk.look)
        self.as_pdf.setChecked(True)
        inset = column(self.options)
        inset.setContentsMargins(px(28), 0, 0, px(4))
        lines = column(self.as_pdf, inset, self.as_document, gap=px(8))
        for each in (self.as_pdf, self.as_document):
            lines.setAlignment(each, Qt.AlignmentFlag.AlignLeft)
        self.add(lines)
        self.add(self.work)
        # What the line about the work no longer needs, the title does not take.
        self.body.addStretch(1)
        self.as_pdf.toggled.connect(self.options.setEnabled)
        self.work.changed.connect(self._follow_work)
        self.setMinimumWidth(px(460))
        self.as_pdf.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Leaving stops the work first."""
        if not self.work.stop():
            super().reject()

    def _export(self) -> bool:
        self.message.hide()
        if self.as_pdf.isChecked():
            save_pdf(self._desk, self.options.wanted, self, self.work, self.message.tell)
            return False
        session = self._desk.bridge.session
        path = talk.file_to_save(self, Text("Export"), proposed(self._desk, "", "json"), Text("Plan documents"))
        if path is not None and written(session.path, path, encode(session.plan), self.message.tell):
            self.work.tell_saved(path)
        return False

    def _follow_work(self) -> None:
        assert self.yes is not None
        self.leave.setText(say(Text("Cancel") if self.work.busy else Text("Close")))
        self.yes.setDisabled(self.work.busy)
        for each in (self.as_pdf, self.as_document):
            each.setDisabled(self.work.busy)
        self.options.setEnabled(self.as_pdf.isChecked() and not self.work.busy)
