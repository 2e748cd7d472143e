"""What was learned of the voice, asked whenever nothing has changed for a moment, a little at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.checks.finding import Finding
from planner.checks.memo import Memo
from planner.domain.plan import Plan
from planner.gui.parts.apart import Apart
from planner.session import Session

if TYPE_CHECKING:
    # Imported where they are needed: a window is painted before anybody hears.
    from planner.checks.voice_slices import Answer, Learned
    from planner.voice.judge import Judge

_QUIET_MS = 1500
"""Typing is written down 0.4 s after the last key: so somebody who types on is never heard half-way."""
_SLICE_SECONDS = 0.004
_PAUSE_MS, _LONG_PAUSE_MS = 15, 60
"""Work and pause: keys and paint come in between."""
_NEAR_SECONDS = 4.0
"""In so long the coming weeks of a very large plan are judged too; from then on it rests longer, and leaves nine tenths
of a processor alone.
"""
_TELL_EVERY_MS = 1000


class Hearing(QObject):
    """The findings of the learned checks, and who hears texts, both as of the last quiet moment.

    What the own posts show is learned in a thread, since that takes a tenth of a second at a time; then the posts that
    are to come are judged in slices, the nearest first.
    """

    learned = Signal()
    """`judge` is another."""
    heard = Signal()
    """Findings are other ones than before; while a sweep is under way once a second at most."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._found: dict[tuple[str, str], Answer] = {}
        """What is found, by code and subject."""
        self._asked: set[tuple[str, str]] = set()
        """What this sweep has asked again."""
        self._judge: Judge | None = None
        # Of the thread alone: what is the same in the next plan is not learned again.
        self._memory = Memo()
        self._learning = Apart(self)
        self._sweep: Iterator[Answer | None] | None = None
        self._begun = 0.0
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self.begin)
        self._next = QTimer(self, interval=_PAUSE_MS)
        self._next.timeout.connect(self._work)
        self._news = QTimer(self, singleShot=True, interval=_TELL_EVERY_MS)
        self._news.timeout.connect(self.heard)
        self._quiet.start()

    @property
    def judge(self) -> Judge | None:
        """Who hears texts, by the plan of the last quiet moment; None before the first.

        He has learned everything, so any thread may ask him, and nobody else needs to learn it. The next judge is
        always of a later plan.
        """
        return self._judge

    @property
    def busy(self) -> bool:
        """Whether something is being learned, or a sweep is under way."""
        return self._learning.busy or self._sweep is not None

    @property
    def is_behind(self) -> bool:
        """Whether another judge, of a later plan, is on the way."""
        return self._quiet.isActive() or self._learning.busy

    def findings(self, plan: Plan, today: date) -> list[Finding]:
        """What was found so far, as far as it is still true of the plan; what was not asked again stands as before."""
        if not self._found:
            return []
        from planner.checks.voice_slices import still_true

        return still_true(self._found.values(), plan, today)

    def wait(self) -> None:
        """Something has changed: what is under way is given up, and begins anew when nothing has for a moment."""
        self.stop()
        self._quiet.start()

    def hurry(self) -> None:
        """Somebody looks: the quiet moment is not waited for."""
        if self._quiet.isActive():
            self.begin()

    def stop(self) -> None:
        """Lets go of the plan."""
        self._quiet.stop()
        self._learning.stop()
        self._next.stop()
        self._news.stop()
        self._sweep = None

    def begin(self) -> None:
        """Learns from the plan as it stands, and judges what is to come."""
        self.stop()
        self._learning.run(partial(_learned, self._session.plan, self._memory), self._judge_all)

    def _judge_all(self, learned: Learned) -> None:
        from planner.checks.voice_slices import sweep

        self._judge = learned.judge
        self._asked.clear()
        self._sweep = sweep(learned, self._session.today(), self._session.memo)
        self._begun = time.perf_counter()
        self._next.start(_PAUSE_MS)
        self.learned.emit()

    def _work(self) -> None:
        now = time.perf_counter()
        if now > self._begun + _NEAR_SECONDS:
            self._next.setInterval(_LONG_PAUSE_MS)
        while self._sweep is not None and time.perf_counter() < now + _SLICE_SECONDS:
            try:
                answer = next(self._sweep)
            except StopIteration:
                self._finish()
            else:
                if answer is not None:
                    self._take(answer)

    def _take(self, answer: Answer) -> None:
        question = answer.code, answer.subject
        self._asked.add(question)
        known = self._found.get(question)
        if (known is not None or answer.found) and known != answer:
            self._found[question] = answer
            if not self._news.isActive():
                self._news.start()

    def _finish(self) -> None:
        self._next.stop()
        self._sweep = None
        left = {question: each for question, each in self._found.items() if each.found and question in self._asked}
        gone = any(each.found and question not in left for question, each in self._found.items())
        self._found = left
        if gone or self._news.isActive():
            self._news.stop()
            self.heard.emit()


def _learned(plan: Plan, memory: Memo) -> Learned:
    # Imported in the thread: it takes longer than the window may stand still.
    from planner.checks.voice_slices import learned

    return learned(plan, memory)
