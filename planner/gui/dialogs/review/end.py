"""The last step of a review: what was decided, a note, and when the next one is due."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from planner.gui.dialogs.review.pane import Pane
from planner.gui.fields.prose import ProseField
from planner.gui.models.review import Subject
from planner.gui.models.review_words import DECISIONS
from planner.gui.parts.boxes import column, line
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.operations.review_draft import Draft
from planner.text import Text

_MET, _OPEN = Text("Met"), Text("Not decided")


class EndPane(Pane):
    """The decisions in short; `due` says when the next review is."""

    def __init__(self, look: Look, subjects: Sequence[Subject], draft: Draft, due: Text) -> None:
        super().__init__()
        px = look.px
        self._draft = draft
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for at, (words, names) in enumerate(summary(subjects, draft)):
            grid.addWidget(label(words, "strong"), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label("\n".join(say(each) for each in names), wrap=True), at, 1)
        nothing = Text("There is no goal, audience or channel to decide on yet. They come first.")
        about = Text("Finish keeps all of it, as one step that can be undone.") if subjects else nothing
        self.note = ProseField(look, 3, 6)
        self.note.setAccessibleName(say(Text("Note")))
        self.note.put(draft.note)
        self.note.textChanged.connect(self._keep)
        asked = label(Text("Note"), "second")
        asked.setBuddy(self.note)
        head = column(label(Text("What you decided"), "title"), label(about, "second", wrap=True), gap=px(2))
        # Above what may be a long list.
        note = column(asked, self.note, label(due, "second", wrap=True), gap=px(4))
        self.setLayout(column(head, note, line(), grid, None, gap=px(12)))

    def _keep(self) -> None:
        self._draft.note = self.note.words()
        self.answered.emit()

    def begin(self) -> None:
        """Puts the cursor into the note."""
        self.note.setFocus()


def summary(subjects: Sequence[Subject], draft: Draft) -> list[tuple[Text, list[Text]]]:
    """By decision, what it was taken on; what is reached, and what nobody has decided on, have words of their own."""
    found: dict[Text, list[Text]] = {}
    words = dict(DECISIONS)
    for each in subjects:
        decision = draft.decisions.get(each.subject)
        met = each.kind == "goal" and each.id in draft.met
        kind = _OPEN if decision is None else _MET if met else words[decision.decision]
        found.setdefault(kind, []).append(each.name)
    return [(kind, found[kind]) for kind in (*words.values(), _MET, _OPEN) if kind in found]
