"""An open plan as the window knows it: the one place where a session meets Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from planner.checks.finding import Finding
from planner.domain.changes import EVERYTHING, Changed
from planner.domain.plan import Plan
from planner.errors import FAULTS, explain
from planner.gui.hearing import Hearing
from planner.session import Session
from planner.text import Text

_LOOK_EVERY_MS = 2000
# On Windows a timer of zero goes before painting.
_FOUND_AFTER_MS = 10


class Bridge(QObject):
    """Carries what a session tells into signals, and what the window wants into verbs."""

    changed = Signal(object)
    """A `Changed`, once after each commit."""
    found = Signal()
    """Findings may be other ones: a moment after a change, or several, and after a new day has begun. What shows the
    change itself is painted by then; whoever asks for findings before has the new ones at once.
    """
    refused = Signal(object)
    """A `Text`: what was asked for cannot be done."""
    done = Signal(object)
    """A `Text`: what was just undone or redone."""
    settling = Signal()
    """The plan is let go of next: what is not saved yet is to be saved now."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.today: date = session.today()
        self._findings: list[Finding] | None = None
        self._fresh: list[Finding] | None = None
        """Those that are checked at once; what is heard of the voice leaves them as they are."""
        self._coming: tuple[Text | None, Text | None] | None = None
        self._moved = False
        self.refusals = 0
        """How often something could not be done; closing looks whether it could save everything."""
        self._stop = session.listen(self._heard)
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._soon = QTimer(self, singleShot=True, interval=_FOUND_AFTER_MS)
        self._soon.timeout.connect(self.found)
        self.voice = Hearing(session, self)
        """What was learned of the voice: its findings come later than the others, when nothing has changed for a
        moment.
        """
        self.voice.heard.connect(self._find_again)

    def close(self) -> None:
        """Lets go of the plan file."""
        self.settling.emit()
        self._timer.stop()
        self._soon.stop()
        self.voice.stop()
        self._stop()
        self.session.close()

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.session.plan

    @property
    def coming(self) -> tuple[Text | None, Text | None]:
        """The labels of the steps that undo and redo would play; None for none."""
        if self._coming is None:
            self._coming = self.session.coming()
        return self._coming

    @property
    def findings(self) -> list[Finding]:
        """All findings of the plan, muted ones too, in their order; of the voice those of the last quiet moment."""
        if self._findings is None:
            learned = self.voice.findings(self.plan, self.today)
            if self._fresh is None:
                self._fresh = self.session.findings(self.today, learned=False)
            self._findings = sorted([*self._fresh, *learned], key=lambda finding: finding.order)
        return self._findings

    @property
    def warnings(self) -> list[Finding]:
        """The findings that are not muted."""
        return [each for each in self.findings if not each.muted]

    def warnings_of(self, post: str) -> list[Finding]:
        """The unmuted findings that speak of a post."""
        return [each for each in self.warnings if post in each.posts or each.subject == f"post:{post}"]

    def do(
        self, verb: Callable[..., Any], *args: Any, refused: Callable[[Text], None] | None = None, **fields: Any
    ) -> bool:
        """Runs `verb(session, *args, **fields)`; whether it was done.

        A refusal goes to `refused`, or, without one, to the signal: the window says it where it stands.
        """
        try:
            verb(self.session, *args, **fields)
        except FAULTS as error:
            sentence = explain(error)
            if sentence is None:
                raise
            self.refusals += 1
            (refused or self.refused.emit)(sentence)
            return False
        return True

    def undo(self) -> None:
        """Takes the newest step back, and says which."""
        self._replay(Session.undo, Text("Undone: {step}"))

    def redo(self) -> None:
        """Does the step again that was undone last, and says which."""
        self._replay(Session.redo, Text("Redone: {step}"))

    def _replay(self, play: Callable[[Session], Text], said: Text) -> None:
        self.do(lambda session: self.done.emit(Text(said.message, step=play(session))))

    def _heard(self, what: Changed) -> None:
        self._findings = self._fresh = self._coming = None
        self.voice.wait()
        self.changed.emit(what)
        self._soon.start()

    def _find_again(self) -> None:
        self._findings = None
        self.found.emit()

    def look(self) -> None:
        """Another program may have changed the file, or replaced it, and a day may have ended."""
        if self.session.moved:
            if not self._moved:
                self._moved = True
                self.refused.emit(Text("another program has replaced or removed the file : open it again"))
            return
        # While another program writes, the next look is soon enough.
        self.do(Session.refresh, refused=lambda _: None)
        today = self.session.today()
        if today != self.today:
            self.today = today
            self._heard(EVERYTHING)
