"""While promotion is held: since when, how much waits, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from planner.domain.changes import Changed
from planner.domain.holds import Hold
from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label, tooltip
from planner.gui.translate import say
from planner.operations.holding import in_force, resume, waiting
from planner.session import Session
from planner.text import Text


class HoldBar(QFrame):
    """A line above a page, hidden while nothing is held."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        px = desk.look.px
        self._desk = desk
        self.setProperty("role", "hint")
        self.said: QLabel = label("", wrap=True)
        self.resume = button(Text("Resume"), self._resume, "primary")
        self.ideas = button(Text("To the ideas"), partial(desk.attention.go, "ideas"), "link")
        line = row(self.said, self.ideas, self.resume, gap=px(8))
        line.setContentsMargins(px(16), px(8), px(12), px(8))
        line.setStretch(0, 1)
        self.setLayout(line)
        desk.bridge.changed.connect(self._hear)
        # What has no place yet is not to be shown: it would be a window of its own.
        if in_force(desk.bridge.plan) is None:
            self.hide()
        self._say()

    def _hear(self, what: Changed) -> None:
        if what.touches("holds") or what.touches("posts"):
            self.setHidden(in_force(self._desk.bridge.plan) is None)
            self._say()

    def _say(self) -> None:
        plan = self._desk.bridge.plan
        held = in_force(plan)
        if held is not None:
            self.said.setText(say(said_of(plan, held)))
            self.resume.setText(say(Text("Resume") if waiting(plan, held) else Text("End the hold")))

    def _resume(self) -> None:
        resume_now(self._desk)


def said_of(plan: Plan, held: Hold) -> Text:
    """A hold in one sentence, with its reason."""
    n = len({each.post for each in waiting(plan, held)})
    said = Text(
        "On hold since {day}, up to {last}: {n} promotional post waits.",
        "On hold since {day}, up to {last}: {n} promotional posts wait.",
        day=held.starts,
        last=held.ends,
        n=n,
    )
    if not n:
        said = Text("On hold since {day}, up to {last}: nothing waits any more.", day=held.starts, last=held.ends)
    return Text("{why}. {said}", why=held.why.rstrip(" ."), said=said) if held.why.strip() else said


def resume_now(desk: Desk) -> None:
    """Brings back what is held, and says what stays among the ideas because its time has passed."""
    held = in_force(desk.bridge.plan)
    if held is None:
        return
    count = len({each.post for each in waiting(desk.bridge.plan, held)})
    late: list[str] = []

    def verb(session: Session) -> None:
        late.extend(resume(session, held.id))

    if desk.bridge.do(verb) and count:
        desk.bridge.done.emit(_said_of_return(count - len(late), late))


def _said_of_return(back: int, late: list[str]) -> Text:
    returned = Text("{n} post is back on its day.", "{n} posts are back on their days.", n=back)
    if not late:
        return returned
    stays = Text(
        "Its time has passed, it stays among the ideas: {titles}.",
        "Their time has passed, they stay among the ideas: {titles}.",
        n=len(late),
        titles=late[:3] if len(late) <= 3 else [*late[:3], "…"],
    )
    return Text("{returned} {stays}", returned=returned, stays=stays) if back > 0 else stays


def hold_button(desk: Desk) -> QPushButton:
    """The button that is found on a bad day."""
    made = button(Text("Hold promotion…"))
    made.clicked.connect(lambda: open_hold(desk, made))
    made.setToolTip(tooltip(say(Text("On a day of mourning or disaster: takes what is promotional to the ideas"))))
    return made


def open_hold(desk: Desk, parent: QWidget) -> None:
    """Asks for how long promotion is held."""
    from planner.gui.dialogs.hold import HoldDialog

    HoldDialog(desk, parent.window()).open()
