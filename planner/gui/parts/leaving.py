"""Files that leave the plan: where they are proposed to go, and how they are written, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.errors import FAULTS, Refused, explain
from planner.exchange.writing import write_safely
from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.parts.files import file_name, folder_beside
from planner.gui.parts.print_options import Wanted
from planner.gui.parts.work import WorkLine
from planner.gui.translate import language, say
from planner.text import Text

Tell = Callable[[Text], None]


def proposed(desk: Desk, addition: str, ending: str) -> Path:
    """Beside the plan, a file named after the business: "Fırın Güneş December 2026.pdf"."""
    session = desk.bridge.session
    name = f"{desk.bridge.plan.business.name or session.path.stem} {addition}"
    return folder_beside(session.path) / f"{file_name(name, say(Text('My plan')))}.{ending}"


def save_pdf(desk: Desk, wanted: Wanted, parent: QWidget, work: WorkLine, refused: Tell) -> None:
    """Asks where, paints the pages with a bar, writes the file, and leads to it."""
    from planner.exchange.pdf import pdf_in_steps

    path = talk.file_to_save(parent, Text("Save as PDF"), proposed(desk, wanted.months, "pdf"), Text("PDF files"))
    if path is None:
        return
    booklet = wanted.booklet(desk)
    steps = pdf_in_steps(booklet, language=language(), today=desk.bridge.today, grey=wanted.grey)

    def write(data: bytes) -> None:
        if written(desk.bridge.session.path, path, data, refused):
            work.tell_saved(path)
        else:
            work.hide()

    work.run(Text("Painting the pages…"), steps, len(booklet.pages), write)


def written(plan: Path, path: Path, data: bytes, refused: Tell) -> bool:
    """Writes a file, but never over the plan itself; whether it was."""
    try:
        if path.exists() and path.samefile(plan):
            raise Refused(Text("{file} is the plan itself : choose another name", file=str(path)))
        write_safely(path, data)
    except FAULTS as error:
        sentence = explain(error)
        if sentence is None:
            raise
        refused(sentence)
        return False
    return True
