"""Long work: done in slices between which the window lives on, with a bar, a way to stop, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from planner.gui import talk
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.files import breakable
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

_SLICE_MS = 25


class WorkLine(QFrame):
    """A line of a dialog: how far the work has come, then what came of it; hidden while there is nothing to say.

    The work is a generator that yields how much is done, and returns what it made.
    """

    changed = Signal()
    """The work has begun, or has ended."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "tint")
        self._steps: Generator[int, None, Any] | None = None
        self._done: Callable[[Any], None] | None = None
        self._saved: Path | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)
        self._words = label("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say(Text("Progress")))
        self._stop = button(Text("Stop"), self.stop)
        self._open = button(Text("Open"), lambda: self._show(folder=False), "link")
        self._folder = button(Text("Show in folder"), lambda: self._show(folder=True), "link")
        inside = row(self._words, self._bar, self._stop, self._open, self._folder, gap=look.px(8))
        inside.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        inside.setStretch(0, 1)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether work is being done."""
        return self._steps is not None

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text().replace("\u200b", "")

    def run(self, words: Text, steps: Generator[int, None, Any], total: int, done: Callable[[Any], None]) -> None:
        """Does the work, `total` being all of it; `done` is given what it made."""
        self._steps, self._done = steps, done
        self._bar.setRange(0, total)
        self._bar.setValue(0)
        self._tell(say(words), doing=True)
        self._timer.start()
        self.changed.emit()

    def stop(self) -> bool:
        """Ends the work before it is done; nothing stays of it. Whether there was any."""
        if self._steps is None:
            return False
        self._steps.close()
        self._end()
        self._tell(say(Text("Stopped.")), doing=False)
        return True

    def tell(self, text: Text) -> None:
        """Says what came of it."""
        self._tell(say(text), doing=False)

    def tell_saved(self, path: Path) -> None:
        """Says where the file is, and leads to it."""
        self._saved = path
        self._tell(say(Text("Saved as {file}", file=breakable(path))), doing=False)
        self._open.show()
        self._folder.show()
        self._open.setFocus()

    def _tell(self, words: str, *, doing: bool) -> None:
        self._words.setText(words)
        self.setAccessibleName(words.replace("\u200b", ""))
        self._bar.setVisible(doing)
        self._stop.setVisible(doing)
        self._open.hide()
        self._folder.hide()
        self.show()

    def _slice(self) -> None:
        assert self._steps is not None
        assert self._done is not None
        clock = QElapsedTimer()
        clock.start()
        try:
            while clock.elapsed() < _SLICE_MS:
                self._bar.setValue(next(self._steps))
        except StopIteration as end:
            done = self._done
            self._end()
            done(end.value)
        except BaseException:
            self._end()
            self.hide()
            raise

    def _end(self) -> None:
        self._timer.stop()
        self._steps = self._done = None
        self.changed.emit()

    def _show(self, *, folder: bool) -> None:
        assert self._saved is not None
        path = self._saved.parent if folder else self._saved
        if not talk.open_outside(path):
            self.tell(Text("Nothing on this computer opens {file}", file=path.name))
