"""The voice of the post that is edited: whether its text is heard, and whether it is an example for others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from planner.checks.finding import Finding
from planner.domain.posts import Placement, Post
from planner.gui.models.examples import ADD, is_example
from planner.gui.panels.editing import Editing
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.operations.voice import add_example, remove_example
from planner.text import Text
from planner.voice.judge import text_of


def is_still_written(post: Post) -> bool:
    """Whether its text can still be another: what is posted has been said."""
    return post.status not in ("posted", "cancelled")


def is_said_below(finding: Finding, post: Post, shown: Placement | None) -> bool:
    """Whether a finding is said already: each text that it speaks of is shown, and has its notes below it. That is the
    text of the post, and the own one of the channel shown.
    """
    if not finding.code.startswith("voice.") or finding.subject != f"post:{post.id}" or not is_still_written(post):
        return False
    own = shown.channel if shown is not None and shown.text is not None else None
    return all(note["channel"] in (None, own) for note in finding.evidence.get("notes", [finding.evidence]))


class Example(QWidget):
    """Whether the text of the post is an example of the voice, and the button that makes it one, or one no longer."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        px = editing.desk.look.px
        self.said: QLabel = label(Text("An example of your voice"), "small")
        self.way: QPushButton = button("", self._turn, "link")
        # The text keeps the keyboard: were it saved by losing that, the button would say something else when it acts.
        self.way.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.way.pressed.connect(self._press)
        self._pressed = ("", False)
        self.setLayout(row(self.said, self.way, None, gap=px(6)))

    @property
    def _now(self) -> tuple[str, bool]:
        """The text as it is saved, and whether it is an example."""
        text = text_of(self._editing.post)
        return text, is_example(self._editing.desk.bridge.plan, text)

    def show_post(self) -> None:
        """Shows what can be done with the text as it is saved; with none, nothing."""
        text, is_one = self._now
        self.setVisible(bool(text))
        self.said.setVisible(is_one)
        self.way.setText(say(Text("No longer an example") if is_one else ADD))

    def _press(self) -> None:
        """What is typed may be saved before it is released: it does what it says now."""
        self._pressed = self._now

    def _turn(self) -> None:
        text, is_one = self._pressed
        self._editing.commit()
        if is_one:
            self._editing.do(remove_example, text)
        else:
            self._editing.do(add_example, self._now[0])
