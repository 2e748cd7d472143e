"""Three questions to a promotional post that is being written: answered, it says more than a price."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from planner.gui.fields.kept import LineField
from planner.gui.models.context_answers import answer_in, with_answer
from planner.gui.panels.editing import Editing
from planner.gui.parts.boxes import column
from planner.gui.parts.buttons import SignButton
from planner.gui.parts.words import label
from planner.gui.theme.icons import icon
from planner.gui.translate import say
from planner.knowledge.prompts import CONTEXT_QUESTIONS
from planner.text import Text


class Context(QWidget):
    """A heading that unfolds the questions; the answers stand in the notes of the post. Hidden for other posts."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        look, px = editing.desk.look, editing.desk.look.px
        self._down, self._right = (icon(sign, look.colours.second) for sign in ("down", "right"))
        self.head = SignButton()
        self.head.setText(say(Text("Three questions before it sells")))
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setIconSize(QSize(px(12), px(12)))
        self.head.setIcon(self._right)
        self.head.setProperty("role", "fold")
        self.head.setCheckable(True)
        self.head.toggled.connect(self._fold)
        self.fields = tuple(LineField() for _ in CONTEXT_QUESTIONS)
        rows = column(gap=px(6))
        rows.setContentsMargins(px(5), 0, 0, 0)
        for question, field in zip(CONTEXT_QUESTIONS, self.fields, strict=True):
            asked = label(question, "small", wrap=True)
            asked.setBuddy(field)
            field.setAccessibleName(say(question))
            rows.addLayout(column(asked, field, gap=px(2)))
            editing.typed_in(
                field,
                lambda post, question=question: answer_in(post.notes, question),  # type: ignore[misc]
                partial(self._answer, question),
            )
        rows.addWidget(label(Text("The answers stand in the notes."), "small", wrap=True))
        self.body = QWidget()
        self.body.setLayout(rows)
        self.body.hide()
        self.setLayout(column(self.head, self.body, gap=px(4)))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self.head, *self.fields

    def _answer(self, question: Text, words: str, typing: bool) -> bool:
        language = self._editing.desk.bridge.plan.business.language
        notes = with_answer(self._editing.post.notes, question, words, language)
        return self._editing.change(typing=typing, notes=notes)

    def _fold(self, unfolded: bool) -> None:
        self.head.setIcon(self._down if unfolded else self._right)
        self.body.setVisible(unfolded)

    def show_post(self) -> None:
        """Is there for a promotional post that is still being written."""
        post, pillars = self._editing.post, self._editing.desk.bridge.plan.pillars
        pillar = pillars.get(post.pillar)
        self.setHidden(pillar is None or pillar.kind != "promotional" or post.status not in ("idea", "draft"))
