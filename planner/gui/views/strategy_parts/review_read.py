"""A review that was made: its day and its decisions in short, and, opened, all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from planner.gui.models.review import Told, ToldDecision
from planner.gui.models.review_words import DECISIONS, answer_words
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import SignButton
from planner.gui.parts.words import label
from planner.gui.theme.icons import icon
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

_SIGN = 12


class ReviewRead(QWidget):
    """One line that unfolds."""

    def __init__(self, look: Look, review: Told) -> None:
        super().__init__()
        self.review = review
        self._look = look
        self._down, self._right = (icon(sign, look.colours.second) for sign in ("down", "right"))
        self.head = SignButton()
        self.head.setText(say(Text("{day:year}", day=review.on)))
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setIconSize(QSize(look.px(_SIGN), look.px(_SIGN)))
        self.head.setIcon(self._right)
        self.head.setProperty("role", "fold")
        self.head.setCheckable(True)
        self.head.toggled.connect(self._fold)
        short = label(Text("{parts}", parts=_counted(review)), "second")
        # In a narrow window the numbers give way, not the window.
        short.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.head.setAccessibleName(say(Text("Review of {day:year}", day=review.on)))
        self.head.setAccessibleDescription(short.text())
        line = row(self.head, short, gap=look.px(8))
        line.setStretch(1, 1)
        self._body: QWidget | None = None
        self._column: QVBoxLayout = column(line, gap=look.px(2))
        self.setLayout(self._column)
        self.setFocusProxy(self.head)

    def unfold(self) -> None:
        """Opens it, and puts the cursor on it."""
        self.head.setChecked(True)
        self.head.setFocus()

    def _fold(self, unfolded: bool) -> None:
        self.head.setIcon(self._down if unfolded else self._right)
        if self._body is None:
            # Made when it is asked for: most stay folded.
            self._body = _read(self._look, self.review)
            self._column.addWidget(self._body)
        self._body.setVisible(unfolded)


def _counted(review: Told) -> list[Text]:
    """How many were kept, changed, dropped."""
    counts = {kind: sum(each.decision.decision == kind for each in review.decisions) for kind, _ in DECISIONS}
    words = {
        "keep": Text("{n} kept", "{n} kept", n=counts["keep"]),
        "change": Text("{n} changed", "{n} changed", n=counts["change"]),
        "drop": Text("{n} dropped", "{n} dropped", n=counts["drop"]),
    }
    return [words[kind] for kind, count in counts.items() if count] or [Text("a note")]


def _read(look: Look, review: Told) -> QWidget:
    """The note, and the decisions one by one."""
    px = look.px
    grid = QGridLayout()
    # Under the words of the line, not under its sign.
    grid.setContentsMargins(px(_SIGN + 6), 0, 0, px(8))
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(6))
    grid.setColumnMinimumWidth(0, px(56))
    grid.setColumnStretch(1, 1)
    if review.note:
        grid.addWidget(label(review.note, wrap=True), 0, 0, 1, 2)
    words = dict(DECISIONS)
    for each in review.decisions:
        at = grid.rowCount()
        grid.addWidget(label(words[each.decision.decision], "second"), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(column(label(each.name, "strong", wrap=True), *_reasons(each), gap=px(1)), at, 1)
    made = QWidget()
    made.setLayout(grid)
    return made


def _reasons(told: ToldDecision) -> list[QLabel]:
    """What was to be changed and what came of it, and why it was decided."""
    decision = told.decision
    said = [label(words, wrap=True) for words in (decision.change, decision.why) if words]
    answer = answer_words(decision)
    if answer is not None:
        said.append(label(answer, "second", wrap=True))
    return said
