"""A box to try a text in: it is heard as it is typed, and belongs to no post."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.gui.desk import Desk
from planner.gui.models.examples import ADD
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.heard_notes import HeardNotes
from planner.gui.parts.heard_text import HeardText
from planner.gui.parts.messages import Message
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.things.section import Section
from planner.operations.voice import add_example
from planner.text import Text

_DRAFT = "trying"


class TryingSection(Section):
    """The box, the notes below it, and what is heard in the text as a whole."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Try a text"),
            Text("Type or paste: you see at once what is heard. Nothing of it is kept."),
            "voice",
        )
        px = desk.look.px
        self.field = HeardText(desk, least=4, most=14)
        self.field.setPlaceholderText(say(Text("A text to try")))
        self.field.setAccessibleName(say(Text("A text to try")))
        self.field.setPlainText(desk.attention.drafts.get(_DRAFT, ""))
        self.notes = HeardNotes(desk, self.field)
        self.verdict = label("", "second", wrap=True)
        self.keep_button = button(ADD, self._keep, "link")
        self.clear_button = button(Text("Clear"), self._clear, "link")
        self.message = Message(desk.look)
        self._ways = QWidget()
        for each in (self.keep_button, self.clear_button):
            each.setProperty("flush", True)
        self._ways.setLayout(row(self.keep_button, self.clear_button, None, gap=px(16)))
        self.card.addLayout(column(self.field, self.notes, self.verdict, self._ways, self.message, gap=px(6)))
        self.field.heard.connect(self._judge)
        self.notes.lines.changed.connect(self._judge)
        self.field.textChanged.connect(self._typed)
        self._typed()

    def show_plan(self) -> None:
        """Nothing of the plan is shown."""

    def enter(self, id: str) -> QWidget:  # noqa: ARG002
        """Puts the cursor into the box."""
        self.field.setFocus()
        return self.field

    def _typed(self) -> None:
        self.desk.attention.drafts[_DRAFT] = self.field.words()
        empty = not self.field.words().strip()
        self._ways.setHidden(empty)
        self.message.hide()
        if empty:
            self.verdict.hide()

    def _judge(self) -> None:
        # What is said among the notes is not said again, unless it is folded there.
        noted = {each.code for each in self.notes.shown}
        said = [say(each.words) for each in self.field.told.whole if each.code not in noted]
        self.verdict.setText(" ".join(said))
        self.verdict.setHidden(not said)

    def _keep(self) -> None:
        if self.desk.bridge.do(add_example, self.field.words(), refused=self.message.tell):
            self.desk.bridge.done.emit(Text("Added to the examples."))

    def _clear(self) -> None:
        # So that it can be undone.
        self.field.selectAll()
        self.field.textCursor().removeSelectedText()
        self.field.setFocus()
