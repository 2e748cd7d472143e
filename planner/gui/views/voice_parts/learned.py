"""What was learned from the posts, in plain sentences, by language."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from planner.gui.desk import Desk
from planner.gui.models.voice import UNLEARNED, LanguageLearned, VoiceFacts
from planner.gui.parts.boxes import column, emptied, row
from planner.gui.parts.buttons import button
from planner.gui.parts.fold import Fold
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.things.section import Section
from planner.gui.views.voice_parts.histogram import SpreadBars
from planner.text import Text
from planner.voice.profile import HABITS_FROM
from planner.voice.said import LANGUAGES, learning_said

_FIRST = 8
"""So many sentences are shown before the rest is asked for."""


class LearnedSection(Section):
    """The sentences, each with its spread; before there are enough posts, how far learning is."""

    help_code = "voice.habit"

    example_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("What your posts show"),
            Text("Learned on this computer, from examples, approved and posted posts."),
            "business",
        )
        self.lines: list[QLabel] = []
        """The sentences that are shown."""
        self.progress = ""
        """How far learning is, while habits are not heard."""
        self._shown: VoiceFacts | None = None
        self._waits = label(Text("Your posts are being read…"), "second")
        self._list: QVBoxLayout = column(gap=desk.look.px(10))
        self.more = Fold()
        self.more.turned.connect(self._turn)
        self.card.addWidget(self._waits)
        self.card.addLayout(self._list)
        self.card.addLayout(row(self.more, None))

    def show_plan(self) -> None:
        """What is shown comes with the facts."""

    def enter(self, id: str) -> QWidget:  # noqa: ARG002
        """There is nothing to write here."""
        return self

    def show_facts(self, facts: VoiceFacts) -> None:
        """Shows what was learned."""
        if self._shown is not None and facts.learned == self._shown.learned:
            return
        self._shown = facts
        self._waits.hide()
        emptied(self._list)
        self.lines, self.progress = [], ""
        for each in facts.learned:
            self._list.addLayout(self._of(each, several=len(facts.learned) > 1))
        if not facts.learned:
            self._list.addWidget(label(UNLEARNED, "second", wrap=True))
        most = max((len(each.lines) for each in facts.learned), default=0)
        self.more.tell(most - _FIRST)

    def _turn(self) -> None:
        facts, self._shown = self._shown, None
        assert facts is not None
        self.show_facts(facts)

    def _of(self, found: LanguageLearned, *, several: bool) -> QVBoxLayout:
        px = self.desk.look.px
        made: QVBoxLayout = column(gap=px(6))
        count = Text("From {n} post and example.", "From {n} posts and examples.", n=found.posts)
        if several:
            counted = [label(count, "small")] if found.speaks else []
            made.addLayout(row(label(LANGUAGES[found.language], "strong"), *counted, None, gap=px(8)))
        progress = learning_said(found.posts)
        if not found.speaks:
            self._add_progress(made, found)
        elif progress is not None:
            made.addWidget(label(progress, "second", wrap=True))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(0, 1)
        for at, each in enumerate(found.lines if self.more.is_open else found.lines[:_FIRST]):
            self.lines.append(label(each.said, wrap=True))
            grid.addWidget(self.lines[-1], at, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(SpreadBars(self.desk.look, each.spread), at, 1, Qt.AlignmentFlag.AlignVCenter)
        made.addLayout(grid)
        if not several and found.speaks:
            made.addWidget(label(count, "small"))
        return made

    def _add_progress(self, made: QVBoxLayout, found: LanguageLearned) -> None:
        words = learning_said(found.posts)
        assert words is not None
        self.progress = say(words)
        bar = QProgressBar()
        bar.setRange(0, HABITS_FROM)
        bar.setValue(found.posts)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.progress)
        made.addWidget(label(words, "strong"))
        made.addWidget(bar)
        told = Text(
            "Until then the guide alone is heard. A post counts once it is approved or posted, an example at once."
        )
        made.addWidget(label(told, "second", wrap=True))
        made.addLayout(row(button(Text("Paste an example"), self.example_wanted.emit), None))
