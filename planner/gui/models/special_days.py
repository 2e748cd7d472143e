"""The special days that the business marks, for whoever shows them: computed off the window's thread."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from planner.gui.desk import Desk
from planner.gui.parts.apart import Apart
from planner.gui.translate import language
from planner.knowledge.special_days import SpecialDay, are_known, special_days

_AFTER_PAINTING_MS = 60
_Asked = tuple[str | None, date, date, str]
"""Of which country, from when to when, in which language."""


class SpecialDays(QObject):
    """`ready` when days are known that were asked for in vain; the library that knows them is never waited for."""

    ready = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: _Asked | None = None
        # Once the window has been painted without them.
        self._start = QTimer(self, singleShot=True, interval=_AFTER_PAINTING_MS)
        self._start.timeout.connect(self._compute)
        self._apart = Apart(self)

    def between(self, first: date, last: date) -> list[SpecialDay]:
        """All special days from `first` to `last`, both included, of whatever kind; none as long as no kind is marked,
        and as long as they are not known.
        """
        business = self._desk.bridge.plan.business
        asked = business.country, first, last, language()
        if not business.special_days:
            return []
        if are_known(*asked):
            return special_days(*asked)
        self._asked = asked
        self._start.start()
        return []

    def _compute(self) -> None:
        if self._asked is not None:
            self._apart.run(partial(special_days, *self._asked), self._take)

    def _take(self, _: object) -> None:
        # They are kept where they were computed: `between` has them now.
        self.ready.emit()
