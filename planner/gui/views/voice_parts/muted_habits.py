"""The habits that nobody wanted to hear of any more, each with a way back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.gui.desk import Desk
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.live_column import LiveColumn
from planner.gui.parts.words import label
from planner.operations.voice import hear_again
from planner.text import Text
from planner.voice.features.registry import BY_NAME, FEATURES


class MutedHabit(QWidget):
    """A habit by what is counted, and the button that has it heard again."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        title = FEATURES[BY_NAME[name]].title if name in BY_NAME else Text("{name}", name=name)
        self.words = label(title)
        self.again = button(Text("Hear again"), lambda: desk.bridge.do(hear_again, name), "link")
        self.again.setAccessibleDescription(self.words.text())
        self.setLayout(row(self.words, self.again, None, gap=desk.look.px(6)))


class MutedHabits(QWidget):
    """A line a habit; hidden while there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        self.list = LiveColumn(lambda name: name, self._line, px(2))
        heading = label(Text("Muted habits"), "small")
        self.setLayout(column(heading, self.list, gap=px(2)))
        self.hide()

    def show_plan(self) -> None:
        """Shows those that the plan has."""
        unheard = self._desk.bridge.plan.voice.unheard
        self.list.tell(unheard)
        self.setHidden(not unheard)

    def _line(self, name: str) -> QWidget:
        return MutedHabit(self._desk, name)

    @property
    def lines(self) -> list[MutedHabit]:
        """From top to bottom."""
        return [each for each in self.list.widgets if isinstance(each, MutedHabit)]
