"""Pages become a PDF: the only place that knows Qt's PDF writer, and the application object that it needs."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from planner.layout.links import Link
from planner.painting.canvas import Canvas
from planner.painting.colours import Colours
from planner.painting.fonts import emoji_characters
from planner.painting.sheet import Page, Size


class Printed(NamedTuple):
    """A PDF as Qt writes it, the links of each page, and the emoji by the characters that stand for them."""

    data: bytes
    links: tuple[tuple[Link, ...], ...]
    emoji: dict[int, str]


@cache
def application() -> QGuiApplication:
    """The application object: the window's where there is one, else one that needs no screen."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    # Without a screen Qt would end the process, and a PDF needs none.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["ritim"])


def printing(pages: Sequence[Page], colours: Colours) -> Generator[int, None, Printed]:
    """Paints the pages as a PDF, one unit of their canvases being a point; at least one page.

    Page by page, so that a window can do other things between: it yields the number of pages that are painted, and
    returns the PDF. Closed before its end it leaves nothing.
    """
    application()
    array = QByteArray()
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    if colours.grey:
        writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    links: list[tuple[Link, ...]] = []
    emoji: set[str] = set()
    for canvas in painting(writer, pages, colours):
        links.append(tuple(canvas.links))
        emoji |= canvas.emoji
        yield len(links)
    buffer.close()
    return Printed(bytes(array.data()), tuple(links), emoji_characters(emoji))


def painting(
    device: QPagedPaintDevice, pages: Sequence[Page], colours: Colours, span: tuple[int, int] | None = None
) -> Iterator[Canvas]:
    """Paints pages on a PDF or a printer one by one, and yields each canvas once it is painted; one unit is a point.

    `span` are the first and the last of the pages that are wanted, counted from 1; None is all of them.
    """
    first, last = span or (1, len(pages))
    _set_size(device, pages[first - 1].size)
    with QPainter(device) as painter:
        if not painter.isActive():
            return  # a printer that is not there any more
        painter.scale(device.logicalDpiX() / 72, device.logicalDpiY() / 72)
        for number, page in enumerate(pages[first - 1 : last], start=first):
            if number > first:
                _set_size(device, page.size)
                device.newPage()
            canvas = Canvas(painter, colours)
            page.paint(canvas, number, len(pages))
            yield canvas


def _set_size(device: QPagedPaintDevice, size: Size) -> None:
    width, height = size
    upright = QPageSize(QSizeF(min(size), max(size)), QPageSize.Unit.Point)
    device.setPageSize(upright)
    landscape = width > height
    device.setPageOrientation(QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait)
