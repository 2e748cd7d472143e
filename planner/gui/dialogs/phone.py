"""A text carried to the phone as a QR code: made here, without a network, read by the phone's camera."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.text import Text

_SIDE = 380
_QUIET = 4
"""The light modules around a code that a camera needs."""
_LEAST = 2
"""The fewest pixels of a module that a camera can tell apart."""

Modules = tuple[tuple[bool, ...], ...]


def modules_of(words: str) -> Modules | None:
    """The rows of the code's squares, True for dark; None where the text is too long for one."""
    import segno

    try:
        # Cameras take bytes for UTF-8: Turkish letters arrive as they are.
        code = segno.make_qr(words, error="l", mode="byte", encoding="utf-8", boost_error=False)
    except segno.DataOverflowError:
        return None
    return tuple(tuple(bool(each) for each in line) for line in code.matrix)


class Code(QWidget):
    """The code, black on white in every theme: cameras know nothing else."""

    def __init__(self, modules: Modules, side: int) -> None:
        super().__init__()
        self._modules = modules
        count = len(modules) + 2 * _QUIET
        self._module = max(side // count, _LEAST)
        self.setFixedSize(QSize(count, count) * self._module)
        self.setAccessibleName(say(Text("The text as a QR code")))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._module
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor("#FFFFFF"))
            for y, line in enumerate(self._modules):
                for x, dark in enumerate(line):
                    if dark:
                        place = QRect((x + _QUIET) * side, (y + _QUIET) * side, side, side)
                        painter.fillRect(place, QColor("#000000"))


class PhoneDialog(Sheet):
    """The text of a post on its channel, to be read by the phone's camera."""

    def __init__(self, desk: Desk, spot: Spot, parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, Text("Send to phone"), None)
        post = desk.bridge.plan.posts[spot.post]
        placement = next((each for each in post.placements if each.channel == spot.channel), None)
        self.words = post.text_on(placement) if placement else post.text
        self.code: Code | None = None
        px = desk.look.px
        self.setMinimumWidth(px(400))
        modules = modules_of(self.words) if self.words.strip() else None
        if modules is not None:
            self.add(
                label(Text("Point the phone's camera at the square: it shows the text, ready to be copied."), wrap=True)
            )
            self.code = Code(modules, px(_SIDE))
            self.add(row(None, self.code, None))
        elif self.words.strip():
            self.add(label(Text("This text is too long for a QR code. Copy it, and send it to yourself."), wrap=True))
        else:
            self.add(label(Text("There is no text yet."), wrap=True))
        self.copied = label("", "accent")
        self.copy_text = button(Text("Copy text"), self._copy)
        self.copy_text.setEnabled(bool(self.words))
        self.add(row(self.copy_text, self.copied, None))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words)
        self.copied.setText(say(Text("Copied.")))
