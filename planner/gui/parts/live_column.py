"""Things below each other that follow a list: what stays the same keeps its widget, with its focus."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner.gui.parts.boxes import column


class LiveColumn(QWidget):
    """A widget for each item, made by `make`; items are told apart by `key`, and made anew when they differ, or when
    their widget, says `is_current`, no longer shows what it would show now.
    """

    changed = Signal()
    """Other widgets stand in it."""

    def __init__(
        self,
        key: Callable[[Any], Hashable],
        make: Callable[[Any], QWidget],
        gap: int,
        is_current: Callable[[Any], bool] = lambda _: True,
    ) -> None:
        super().__init__()
        self._key, self._make, self._is_current = key, make, is_current
        self._column = column(gap=gap)
        self._shown: list[tuple[Any, QWidget]] = []
        self.setLayout(self._column)
        self.hide()

    def tell(self, items: Sequence[Any]) -> None:
        """Shows these items."""
        standing = {self._key(item): (item, widget) for item, widget in self._shown}
        shown: list[tuple[Any, QWidget]] = []
        for item in items:
            known = standing.get(self._key(item))
            if known is not None and known[0] == item and self._is_current(known[1]):
                del standing[self._key(item)]
                shown.append(known)
            else:
                shown.append((item, self._make(item)))
        before = self.widgets
        same = [widget for _, widget in shown] == before
        self._shown = shown
        if same:
            return
        for place, widget in enumerate(self.widgets):
            if self._column.indexOf(widget) != place:
                self._column.insertWidget(place, widget)
                if self.isVisible():
                    # At once, so that the focus can be handed on to it.
                    widget.show()
        for _, widget in standing.values():
            self._column.removeWidget(widget)
            hand_on(widget, self.widgets[before.index(widget) :] or self.widgets[-1:])
            widget.hide()
            widget.deleteLater()
        self.setHidden(not shown)
        self.changed.emit()

    @property
    def widgets(self) -> list[QWidget]:
        """From top to bottom."""
        return [widget for _, widget in self._shown]


def hand_on(gone: QWidget, heirs: Sequence[QWidget]) -> None:
    """Gives the focus, where what goes has it, to the first button of these; else Qt would give it to what was made
    next, wherever that is.
    """
    here = gone.window().focusWidget()
    if here is None or not (here is gone or gone.isAncestorOf(here)):
        return
    button = next((each for heir in heirs for each in _buttons(heir) if not each.isHidden()), None)
    if button is not None:
        button.setFocus()


def _buttons(widget: QWidget) -> list[QAbstractButton]:
    return [widget] if isinstance(widget, QAbstractButton) else widget.findChildren(QAbstractButton)


def chain(widgets: Iterable[QWidget]) -> None:
    """Has the tab key go through the buttons of these from top to bottom, whatever was made when."""
    buttons = [each for widget in widgets for each in _buttons(widget)]
    for one, other in pairwise(buttons):
        QWidget.setTabOrder(one, other)
