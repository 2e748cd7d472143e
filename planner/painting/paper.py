"""Pages become a PDF: the only place that knows Qt's PDF writer, and the application object that it needs."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

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


def printed(pages: Sequence[Page], colours: Colours) -> Printed:
    """The pages as a PDF, one unit of their canvases being a point; at least one page."""
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
    _set_size(writer, pages[0].size)
    with QPainter(writer) as painter:
        for number, page in enumerate(pages, start=1):
            if number > 1:
                _set_size(writer, page.size)
                writer.newPage()
            canvas = Canvas(painter, colours)
            page.paint(canvas, number, len(pages))
            links.append(tuple(canvas.links))
            emoji |= canvas.emoji
    buffer.close()
    return Printed(bytes(array.data()), tuple(links), emoji_characters(emoji))


def _set_size(writer: QPdfWriter, size: Size) -> None:
    width, height = size
    upright = QPageSize(QSizeF(min(size), max(size)), QPageSize.Unit.Point)
    writer.setPageSize(upright)
    landscape = width > height
    writer.setPageOrientation(QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait)
