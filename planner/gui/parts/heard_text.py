"""A text that is heard while it is typed: quiet lines under the words that a note points at.

The notes are made in a thread of their own, once nothing was typed for a moment, by what was learned when nothing had
changed for a longer one: who types in a post that was learned from has nothing learned anew. Until then a line goes
with its words; one whose words are typed over is taken away.
"""

from __future__ import annotations

from functools import partial
from typing import get_args

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip

from planner.gui.desk import Desk
from planner.gui.fields.prose import ProseField
from planner.gui.models.heard import HABIT, About, Kind, Line, Mark, Note, Told, about, lines_of, said, told, units_of
from planner.gui.parts.apart import Apart
from planner.gui.parts.heard_lines import format_of
from planner.gui.parts.heard_ways import offer_ways
from planner.gui.parts.words import tooltip
from planner.voice.notes import Span

_QUIET_MS = 150
"""So long nothing was typed before a text is heard."""


class HeardText(ProseField):
    """A text of a post, or of none: then there is nobody whose notes could be dismissed."""

    heard = Signal()
    """It was heard: `told` may be another."""

    def __init__(self, desk: Desk, least: int = 3, most: int = 16) -> None:
        super().__init__(desk.look, least, most)
        self._desk = desk
        self.post: str | None = None
        self._channel: str | None = None
        self.told = Told()
        """What was heard last; it may be a moment older than the text."""
        self._marks: list[Mark] = []
        self._drawn: dict[Line, QTextEdit.ExtraSelection] = {}
        self._wanted = True
        self._about: About | None = None
        self.is_heard = False
        """Whether what is told is of the text as it stands."""
        self._dropped = False
        self._formats = {kind: format_of(desk.look, kind) for kind in get_args(Kind)}
        self._apart = Apart(self)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._hear)
        self.document().contentsChange.connect(self._shift)
        self.textChanged.connect(self._changed_text)
        desk.bridge.changed.connect(self._changed_plan)
        desk.bridge.voice.learned.connect(self._learned)

    def follow(self, post: str | None, channel: str | None = None, *, wanted: bool = True) -> None:
        """Is the text of this post from now on, or its own on a channel; what is not `wanted` is not heard."""
        if (post, channel, wanted) != (self.post, self._channel, self._wanted):
            self.post, self._channel, self._wanted = post, channel, wanted
            self._forget()
            self._hear_soon()

    def put(self, text: str) -> None:
        """Puts another text in it, of which nothing is known yet."""
        super().put(text)
        self._forget()

    @property
    def help_code(self) -> str:
        """What help is about here: the note in which the cursor stands, or the first one; else habits."""
        here = [self.told.notes[each.note] for each in self.marks_at(self.textCursor().position())]
        return next((each.code for each in (*here, *self.told.notes)), HABIT)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The places that are marked now, in the order of the text."""
        return tuple(self._marks)

    # What is typed.

    def _shift(self, place: int, removed: int, added: int) -> None:
        """Marks behind an edit go with their words; those that it touches go away."""
        if not self._marks:
            return
        end, by = place + removed, added - removed
        marks, self._marks = self._marks, []
        for mark in marks:
            if mark.end < place:
                self._marks.append(mark)
            elif mark.start > end:
                self._marks.append(Mark(mark.start + by, mark.end + by, mark.note, mark.instead))
        lines, self._drawn = self._drawn, {}
        for line, drawn in lines.items():
            if line.end < place:
                self._drawn[line] = drawn
            elif line.start > end:
                self._drawn[Line(line.start + by, line.end + by, line.kind)] = drawn
        self._dropped = self._dropped or len(self._marks) < len(marks)

    def _changed_text(self) -> None:
        # Lines move with their words by themselves; only now is the text laid out, and can they be drawn anew.
        if self._dropped:
            self._draw()
        self._hear_soon()

    def _changed_plan(self) -> None:
        """What is typed is heard already: that it is saved changes nothing."""
        if self._about_now() != self._about:
            self._hear_soon()

    def _about_now(self) -> About:
        return about(self._desk.bridge.plan, self._desk.bridge.today, self.post, self._channel)

    def _hear_soon(self) -> None:
        self.is_heard = False
        self._apart.stop()
        if self.isVisible():
            self._quiet.start()

    def _learned(self) -> None:
        # Somebody who types is heard soon; what is hidden, once it is shown.
        self.is_heard = False
        if self.isVisible() and not self._quiet.isActive():
            self._hear()

    def _hear(self) -> None:
        voice, text = self._desk.bridge.voice, self.words() if self._wanted else ""
        self._about = self._about_now()
        if not text.strip():
            self._take(Told())
        elif voice.judge is not None:
            self._apart.run(partial(told, voice.judge, text, self._about), self._take)
        else:
            voice.hurry()

    def _take(self, told: Told) -> None:
        """Any edit has thrown away what was on its way, so this is of the text as it stands."""
        self.is_heard = True
        self.told, self._marks = told, list(told.marks)
        self._draw()
        self.heard.emit()

    def _forget(self) -> None:
        if self.told != Told() or self._marks:
            self.told, self._marks = Told(), []
            self._draw()
            self.heard.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.is_heard:
            self._hear_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        self._quiet.stop()
        self._apart.stop()
        super().hideEvent(event)

    # What is seen.

    def _draw(self) -> None:
        """Lines that stand already are not made anew: that takes most of the time."""
        lines, before = lines_of(self._marks, self.told.notes), self._drawn
        if self._dropped or list(before) != lines:
            self._drawn = {line: before.get(line) or self._made(line) for line in lines}
            self.setExtraSelections(list(self._drawn.values()))
        self._dropped = False

    def _made(self, line: Line) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(line.start, line.end)
        made.format = self._formats[line.kind]
        return made

    def _cursor(self, start: int, end: int) -> QTextCursor:
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def marks_at(self, place: int) -> list[Mark]:
        """The marks at a place, in units of UTF-16."""
        return [each for each in self._marks if each.start <= place <= each.end]

    def viewportEvent(self, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        words = self._said(self._marks_under(event.pos()))
        QToolTip.showText(event.globalPos(), tooltip(words), self)
        return True

    def _marks_under(self, point: QPoint) -> list[Mark]:
        cursor = self.cursorForPosition(point)
        # The nearest place may be far away: at the end of a line, or of the text.
        near = self.cursorRect(cursor).adjusted(-self.fontMetrics().height(), 0, self.fontMetrics().height(), 0)
        return self.marks_at(cursor.position()) if near.contains(point) else []

    def _said(self, marks: list[Mark]) -> str:
        return "\n".join(dict.fromkeys(said(self.told.notes[each.note]) for each in marks))

    # What is done.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            self.go_on(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def go_on(self, *, back: bool = False) -> None:
        """Selects the words of the next note, or of the one before, round and round, and says what it says."""
        cursor = self.textCursor()
        here = cursor.selectionStart(), cursor.selectionEnd()
        places = sorted({(each.start, each.end) for each in self._marks})
        if not places:
            return
        if back:
            going = next((each for each in reversed(places) if each < here), places[-1])
        else:
            going = next((each for each in places if each > here), places[0])
        self._select([each for each in self._marks if (each.start, each.end) == going])

    def show_note(self, note: Note) -> None:
        """Selects the first words that a note points at; without any the text just has the keyboard."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._select(self.marks_of(note)[:1])

    def marks_of(self, note: Note) -> list[Mark]:
        """The places of a note that are marked now; none of one that is no longer told."""
        notes = self.told.notes
        return [each for each in self._marks if notes[each.note] == note]

    def show_words(self, span: Span) -> None:
        """Selects a place in the text as it is saved, whose lines may end in two characters."""
        saved = self.known if isinstance(self.known, str) else self.words()
        units, start, end = units_of(saved), span.start, span.end
        cursor = self._cursor(*(units(place) - saved.count("\r\n", 0, place) for place in (start, end)))
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _select(self, marks: list[Mark]) -> None:
        if not marks:
            return
        self.setTextCursor(self._cursor(marks[0].start, marks[0].end))
        self.ensureCursorVisible()
        words = self._said(marks)
        rect = self.cursorRect()
        QToolTip.showText(self.viewport().mapToGlobal(rect.bottomLeft()), tooltip(words), self, QRect())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def write_instead(self, note: Note) -> None:
        """Writes what a note offers in each place that is still marked, all in one step."""
        # On the way of another note the same key again would do what nobody wants.
        self.setFocus()
        # What was typed before is a step of its own.
        self.leave()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for mark in reversed(self.marks_of(note)):
            if mark.instead is not None:
                self._cursor(mark.start, mark.end).insertText(mark.instead)
        cursor.endEditBlock()
        self._save(typing=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        marks = self._marks_under(event.pos()) if by_mouse else self.marks_at(self.textCursor().position())
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # What the plan keeps has one history, that of the plan: there is nothing to undo, and no line below it.
        usual = menu.actions()
        if self.is_kept and usual[0].objectName() == "edit-undo":
            for action in usual[:3]:
                menu.removeAction(action)
        offer_ways(menu, self._desk, self, [self.told.notes[each.note] for each in marks])
        menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))
