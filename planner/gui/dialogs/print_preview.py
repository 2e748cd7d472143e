"""The pages as they will come out of the printer, and the way there."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.parts.boxes import column, frame, row
from planner.gui.parts.buttons import button, sign_button
from planner.gui.parts.leaving import save_pdf
from planner.gui.parts.messages import Message
from planner.gui.parts.pages_view import PagesView
from planner.gui.parts.print_options import PrintOptions
from planner.gui.parts.words import label
from planner.gui.parts.work import WorkLine
from planner.gui.translate import say
from planner.painting.booklet import Booklet
from planner.painting.colours import Colours
from planner.painting.paper import painting
from planner.painting.sheet import Page
from planner.text import Text

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PrintPreview(QDialog):
    """What is to be printed at the left, its pages beside it."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        px = desk.look.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(Text("Print preview")))
        self._desk = desk
        self.options = PrintOptions(desk)
        self.message = Message(desk.look)
        self.work = WorkLine(desk.look)
        self.pages = PagesView(desk.look)
        self._number = label("", "second")
        self._print = button(Text("Print…"), self._to_printer, "primary")
        self._print.setDefault(True)
        self._save = button(Text("Save as PDF…"), self._to_file)
        self.setLayout(row(self._left(), column(self._bar(), self.pages, gap=0), gap=0))
        self.options.changed.connect(self._show)
        self.pages.turned.connect(self._tell_page)
        self.work.changed.connect(self._follow_work)
        room = parent.window().size() if parent is not None else QSize(px(1180), px(780))
        self.resize(room.boundedTo(QSize(px(1180), px(780))))
        self._show()
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self) -> QFrame:
        px = self._desk.look.px
        lines = column(
            label(Text("Print preview"), "title"),
            self.options,
            self.message,
            self.work,
            None,
            self._print,
            self._save,
            button(Text("Close"), self.reject),
            gap=px(8),
            margin=px(20),
        )
        lines.insertSpacing(1, px(8))
        made = frame(lines, "side")
        made.setFixedWidth(px(340))
        return made

    def _bar(self) -> QFrame:
        look = self._desk.look
        wide = button(Text("Page width"), lambda: self.pages.set_zoom(None))
        smaller = sign_button("minus", Text("Smaller"), look, lambda: self.pages.zoom_by(-1))
        larger = sign_button("plus", Text("Larger"), look, lambda: self.pages.zoom_by(1))
        inside = row(self._number, None, smaller, larger, wide, gap=look.px(6))
        inside.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        return frame(inside, "bar")

    def reject(self) -> None:
        """Leaving stops the work first."""
        if not self.work.stop():
            super().reject()

    def _show(self) -> None:
        booklet, colours = self._booklet()
        self.pages.show_pages(booklet.pages, colours)
        self._tell_page(self.pages.page)

    def _booklet(self) -> tuple[Booklet, Colours]:
        from planner.exchange.pdf import colours_of

        wanted = self.options.wanted
        return wanted.booklet(self._desk), colours_of(grey=wanted.grey)

    def _tell_page(self, number: int) -> None:
        total = self.pages.count
        self._number.setText(say(Text("Page {page} of {pages}", page=str(number), pages=str(total))))

    def _to_file(self) -> None:
        self.message.hide()
        save_pdf(self._desk, self.options.wanted, self, self.work, self.message.tell)

    def _to_printer(self) -> None:
        self.message.hide()
        booklet, colours = self._booklet()
        printer = talk.printer(self, booklet.title, len(booklet.pages))
        if printer is None:
            return
        span = _span(printer, len(booklet.pages))
        self.work.run(
            Text("Sending the pages to the printer…"),
            _printing(printer, booklet.pages, colours, span),
            span[1],
            self._printed,
        )

    def _printed(self, pages: int) -> None:
        if pages:
            self.work.tell(Text("{n} page was sent to the printer.", "{n} pages were sent to the printer.", n=pages))
        else:
            self.work.hide()
            self.message.tell(Text("the printer takes no pages : check it, or save as PDF"))

    def _follow_work(self) -> None:
        for each in (self._print, self._save, self.options):
            each.setDisabled(self.work.busy)


def _span(printer: QPrinter, total: int) -> tuple[int, int]:
    """The first and the last page that the person wants."""
    first, last = printer.fromPage(), printer.toPage()
    return (max(1, first), min(last, total)) if 0 < first <= last and first <= total else (1, total)


def _printing(
    printer: QPrinter, pages: Sequence[Page], colours: Colours, span: tuple[int, int]
) -> Generator[int, None, int]:
    """Prints the pages one by one; how many were sent, 0 where the printer takes none."""
    printer.setFullPage(True)
    sent = 0
    try:
        for _ in painting(printer, pages, colours, span):
            sent += 1
            yield span[0] + sent - 1
    except GeneratorExit:
        printer.abort()  # else what is painted so far would be printed
        raise
    return 0 if printer.printerState() == printer.PrinterState.Error else sent
