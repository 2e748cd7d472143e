"""Work that cannot be cut into slices: done in a thread of its own, while the window lives on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_EVERY_MS = 15
_LONG_MS = 200


class Apart(QObject):
    """Runs one function at a time: a thread cannot be ended, so the next begins when the one before has ended. A
    function is given nothing of the window, and what it made is taken up in the window's own thread: no thread but that
    one touches a QObject.
    """

    long = Signal()
    """The work takes longer than a moment, or waits longer than that: now it is worth saying so."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: tuple[Callable[[], Any], Callable[[Any], object]] | None = None
        """What is to be done, and who takes it up."""
        self._work: Future[Any] | None = None
        """What is being made; for nobody, where `_done` is None."""
        self._done: Callable[[Any], object] | None = None
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)
        self._waiting = QTimer(self, singleShot=True, interval=_LONG_MS)
        self._waiting.timeout.connect(self.long)

    @property
    def busy(self) -> bool:
        """Whether something is being worked on that is still wanted."""
        return self.waits or self._done is not None

    @property
    def waits(self) -> bool:
        """Whether what is wanted has not begun, because what nobody wants any more has not ended."""
        return self._wanted is not None

    def run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Does the work in place of what is being done; `done` is given what it made."""
        self.stop()
        self._wanted = work, done
        self._look()
        self._looking.start()
        self._waiting.start()

    def stop(self) -> None:
        """No longer wants what is being made: it is thrown away when it is ready."""
        self._wanted = self._done = None
        self._looking.stop()
        self._waiting.stop()

    def _begin(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        future: Future[Any] = Future()

        def act() -> None:
            try:
                future.set_result(work())
            except BaseException as error:  # noqa: BLE001 - raised again where somebody sees it
                future.set_exception(error)

        self._wanted, self._work, self._done = None, future, done
        # No daemon: one that is cut off in the middle of a solver takes the whole program down with it.
        threading.Thread(target=act).start()

    def _look(self) -> None:
        work, done, wanted = self._work, self._done, self._wanted
        if work is not None and not work.done():
            return
        self._work = None
        if wanted is not None:
            self._begin(*wanted)
            self._waiting.start()
        elif work is not None and done is not None:
            self.stop()
            done(work.result())
