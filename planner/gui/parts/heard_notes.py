"""The notes on a text in a list below it: each a sentence, with its ways out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from planner.gui.desk import Desk
from planner.gui.mends import Mend
from planner.gui.models.heard import Kind, Note, said
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.flow import Flow
from planner.gui.parts.heard_text import HeardText
from planner.gui.parts.heard_ways import keeping_of, ways_of
from planner.gui.parts.live_column import LiveColumn, chain
from planner.gui.parts.words import label, tooltip
from planner.gui.translate import say
from planner.text import Text
from planner.voice.profile import HABITS_FROM
from planner.voice.said import learning_said

_ROOM = 4
"""So many notes are shown before it is asked for more."""


class KindWords(NamedTuple):
    """What kind a note is: a shape, a word, and the role of both in the style sheet."""

    sign: str
    words: Text
    role: str


KINDS: Mapping[Kind, KindWords] = {
    "warning": KindWords("▲", Text("Warning"), "warning_word"),
    "hint": KindWords("◇", Text("Hint"), "accent"),
    "unusual": KindWords("≈", Text("Unusual for you"), "hint_word"),
}


class NoteLine(QFrame):
    """One note. A click on it selects the first words that it points at. The `last` of its code has the way that keeps
    all of them.
    """

    def __init__(self, desk: Desk, field: HeardText, note: Note, *, last: bool) -> None:
        super().__init__()
        self._field = field
        self.note = note
        self.help_code = note.code
        px = desk.look.px
        kind = KINDS[note.kind]
        words = said(note)
        sign = label(kind.sign, kind.role)
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        sign.setFixedWidth(px(12))
        self.words: QLabel = label(words, "fact", wrap=True)
        mends = [*ways_of(desk, field, note), *(keeping_of(desk, field, note) if last else ())]
        self.ways = [self._way(mend, words) for mend in mends]
        beside = row(sign, self.words, gap=px(4))
        beside.setStretch(1, 1)
        # The words of the ways stand under those of the sentence.
        self.setLayout(column(beside, row(px(11), Flow(*self.ways, gap=px(2)), gap=0), gap=0))
        self.setAccessibleName(f"{say(kind.words)}: {words}")
        if note.spans:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _way(self, mend: Mend, note: str) -> QPushButton:
        made = button(say(mend.words).replace("&", "&&"), mend.act, "way")
        about = "" if mend.about is None else say(mend.about)
        made.setToolTip(tooltip(about))
        made.setAccessibleDescription(f"{note} {about}".strip())
        return made

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self._field.show_note(self.note)
        super().mouseReleaseEvent(event)


class _Item(NamedTuple):
    place: int
    note: Note
    is_last: bool
    """Whether no other with its code is shown below it."""


class HeardNotes(QWidget):
    """The notes on the text of a field, the first of them, and how far learning is; hidden without any of it.

    Of a `second` text of the same post it is not said again how far learning is.
    """

    def __init__(self, desk: Desk, field: HeardText, *, second: bool = False) -> None:
        super().__init__()
        self._desk, self._field, self._second = desk, field, second
        self._whole = False
        px = desk.look.px
        self.lines = LiveColumn(lambda item: item.place, self._line, px(6))
        self.more = button("", self._show_all, "way")
        self.learning: QLabel = label("", "small", wrap=True)
        self.learning.setContentsMargins(px(5), 0, 0, 0)
        self.setLayout(column(self.lines, row(px(11), self.more, None, gap=0), self.learning, gap=px(4)))
        self.setAccessibleName(say(Text("What is heard in the text")))
        field.heard.connect(self._show)
        self._show()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        ways = [way for line in self.lines.widgets if isinstance(line, NoteLine) for way in line.ways]
        return *ways, self.more

    @property
    def shown(self) -> list[Note]:
        """The notes that are shown."""
        return [line.note for line in self.lines.widgets if isinstance(line, NoteLine)]

    @property
    def words(self) -> list[str]:
        """The sentences that are shown."""
        return [line.words.text() for line in self.lines.widgets if isinstance(line, NoteLine)]

    def _line(self, item: _Item) -> NoteLine:
        return NoteLine(self._desk, self._field, item.note, last=item.is_last)

    def _show_all(self) -> None:
        self._whole = True
        self._show()
        self.stops[0].setFocus()

    def _show(self) -> None:
        told = self._field.told
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        if len(told.notes) <= _ROOM:
            self._whole = False
        shown = told.notes if self._whole else told.notes[:_ROOM]
        last = {note.code: place for place, note in enumerate(shown)}
        self.lines.tell([_Item(place, note, last[note.code] == place) for place, note in enumerate(shown)])
        chain(self.lines.widgets)
        left = len(told.notes) - len(shown)
        self.more.setVisible(left > 0)
        self.more.setText(say(Text("{n} more", "{n} more", n=left)))
        learning = learning_said(told.learned) if told.learned < HABITS_FROM and not self._second else None
        self.learning.setHidden(learning is None)
        self.learning.setText(say(learning) if learning is not None else "")
        self.setHidden(not told.notes and learning is None)
        if had_focus and not told.notes:
            self._field.setFocus()
