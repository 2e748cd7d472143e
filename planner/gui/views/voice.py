"""How the business sounds: its guide, a box to try a text in, what its posts show, its examples."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from planner.gui.desk import Desk
from planner.gui.parts.boxes import column, row
from planner.gui.translate import say
from planner.gui.views.things.page import ThingsPage
from planner.gui.views.voice_parts.examples import ExamplesSection
from planner.gui.views.voice_parts.facts import Facts
from planner.gui.views.voice_parts.guide import GuideSection
from planner.gui.views.voice_parts.learned import LearnedSection
from planner.gui.views.voice_parts.over_time import OverTimeSection
from planner.gui.views.voice_parts.trying import TryingSection
from planner.text import Text

_NARROWEST, _NARROW, _WIDE = 660, 1020, 1400


class VoicePage(ThingsPage):
    """Two columns: on the left what is written down, on the right what is heard; one where it is narrow."""

    help_code = "voice.habit"

    def __init__(self, desk: Desk) -> None:
        inside, ground = QWidget(), QWidget()
        super().__init__(desk, say(Text("Voice")), ground)
        px = desk.look.px
        left, right = self._left, self._right = column(gap=px(24)), column(gap=px(24))
        self._sides: QBoxLayout = row(left, right, gap=px(24))
        self._sides.setContentsMargins(px(16), px(16), px(16), px(32))
        self._sides.setStretch(0, 8)
        self._sides.setStretch(1, 6)
        inside.setMaximumWidth(px(_WIDE))
        inside.setLayout(self._sides)
        beside = row(inside, None, gap=0)
        beside.setStretch(0, 1000)
        ground.setLayout(beside)
        # As high as its lines are in this width, not as they would be in the least.
        ground.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setLayout(column(self.area, gap=0))
        self.trying = TryingSection(desk)
        self.guide = GuideSection(desk)
        self.examples = ExamplesSection(desk)
        self.learned = LearnedSection(desk)
        self.over_time = OverTimeSection(desk)
        self.add_section("guide", self.guide, left)
        self.add_section("examples", self.examples, left)
        self.add_section("trying", self.trying, right)
        self.add_section("learned", self.learned, right)
        self.add_section("over_time", self.over_time, right)
        self.learned.example_wanted.connect(self._enter_examples)
        left.addStretch(1)
        right.addStretch(1)
        self.facts = Facts(desk, self)
        self.facts.ready.connect(self._show_facts)

    def _enter_examples(self) -> None:
        self.show_section("examples")

    def _show_facts(self) -> None:
        found = self.facts.found
        assert found is not None
        self.learned.show_facts(found)
        self.over_time.show_facts(found)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.facts.look(at=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.facts.look(at=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.desk.look.px(_NARROW)
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.guide.stack(narrow=self.width() < self.desk.look.px(_NARROWEST))
        # Below each other, the examples stand behind what is heard.
        if narrow and self._left.indexOf(self.examples) != -1:
            self._right.insertWidget(self._right.indexOf(self.over_time), self.examples)
        elif not narrow and self._right.indexOf(self.examples) != -1:
            self._left.insertWidget(1, self.examples)
