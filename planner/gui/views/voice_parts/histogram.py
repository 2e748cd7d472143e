"""How a figure is spread over the posts, as small quiet bars."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.gui.parts.words import tooltip
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text
from planner.voice.learned import Histogram

_WIDTH, _BARS, _ENDS, _APART = 76, 20, 13, 2
_LETTERS = 10
_WIDEST = 14


class SpreadBars(QWidget):
    """The counts from the least figure to the most, with both below them; the same is said in words."""

    def __init__(self, look: Look, spread: Histogram) -> None:
        super().__init__()
        self._look, self._counts = look, spread.counts
        self.ends = _ends(spread)
        """What the first bar and the last one stand for; one of them where they are the same."""
        self.setFixedSize(look.px(_WIDTH), look.px(_BARS) + look.px(_ENDS))
        parts = [
            Text("{figure}: {n} post", "{figure}: {n} posts", figure=figure, n=count)
            for figure, count in zip(spread.bins, spread.counts, strict=True)
            if count
        ]
        words = say(Text("{title}: {parts}", title=spread.title, parts=parts))
        self.setAccessibleName(words)
        self.setToolTip(tooltip(words))

    def paintEvent(self, _: QPaintEvent) -> None:
        colours, px = self._look.colours, self._look.px
        count, most = len(self._counts), max(self._counts, default=0)
        if not most:
            return
        apart, ground = px(_APART), px(_BARS) - 1
        width = min((self.width() + apart) / count - apart, px(_WIDEST))
        with QPainter(self) as painter:
            painter.fillRect(QRectF(0, ground, self.width(), 1), colours.hairline)
            for at, each in enumerate(self._counts):
                # What is there at all is seen.
                high = max(px(2), round((ground - 1) * each / most)) if each else 0
                left = at * (width + apart)
                painter.fillRect(QRectF(left, ground - high, width, high), colours.mixed(colours.accent, 0.72))
            self._name_ends(painter, count * (width + apart) - apart)

    def _name_ends(self, painter: QPainter, right: float) -> None:
        """Below the first bar, and up to the end of the last one, which is at `right`, as far as they have room."""
        font = self.font()
        font.setPixelSize(self._look.px(_LETTERS))
        painter.setFont(font)
        painter.setPen(self._look.colours.second)
        top, x, sides = self._look.px(_BARS), 0.0, Qt.AlignmentFlag.AlignVCenter
        for number, words in enumerate(self.ends):
            wide = painter.fontMetrics().horizontalAdvance(words)
            x = max(right - wide, x) if number else 0
            painter.drawText(QRectF(x, top, wide + 1, self.height() - top), sides, words)
            x += wide + self._look.px(4)


def _ends(spread: Histogram) -> tuple[str, ...]:
    # A bar of several figures begins with its least, and ends with its most.
    first, last = spread.bins[:1], spread.bins[-1:]
    named = [each.fields.get("low", each) for each in first] + [each.fields.get("high", each) for each in last]
    said = [say(each if isinstance(each, Text) else Text("{count}", count=each)) for each in named]
    return tuple(dict.fromkeys(said))
