"""What was learned, found out while somebody looks: off the window's thread, and again when the plan is another."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.changes import Changed, TableName
from planner.gui.desk import Desk
from planner.gui.models.voice import VoiceFacts, voice_facts
from planner.gui.parts.apart import Apart

_QUIET_MS = 250
_LEARNED_FROM: tuple[TableName, ...] = ("posts", "voice", "muted", "channels", "people", "business")


class Facts(QObject):
    """The newest facts, which may be a moment older than the plan; None before the first are there."""

    ready = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.found: VoiceFacts | None = None
        self._looked_at = False
        self._stale = True
        self._apart = Apart(self)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._begin)
        desk.bridge.changed.connect(self._hear)
        desk.bridge.voice.learned.connect(self._learn)

    def look(self, *, at: bool) -> None:
        """Somebody looks at them now, or no longer."""
        self._looked_at = at
        if at and self._stale:
            self._quiet.start(0)
        elif not at:
            self._quiet.stop()
            self._stale = self._stale or self._apart.busy
            self._apart.stop()

    def _hear(self, what: Changed) -> None:
        if any(what.touches(table) for table in _LEARNED_FROM):
            self._stale = True
            self._apart.stop()
            if self._looked_at:
                self._quiet.start(_QUIET_MS)

    def _begin(self) -> None:
        voice = self._desk.bridge.voice
        voice.hurry()
        if not voice.is_behind:
            self._learn()

    def _learn(self) -> None:
        judge = self._desk.bridge.voice.judge
        if self._looked_at and self._stale and judge is not None:
            self._stale = False
            self._apart.run(partial(voice_facts, judge, self._desk.bridge.today), self._take)

    def _take(self, found: VoiceFacts) -> None:
        if found != self.found:
            self.found = found
            self.ready.emit()
