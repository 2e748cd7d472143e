"""Why the business posts: its strategy, its goals, its audiences, and the reviews that keep them true."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from planner.gui.desk import Desk
from planner.gui.parts.boxes import column, row
from planner.gui.translate import say
from planner.gui.views.strategy_parts.audiences import AudiencesSection
from planner.gui.views.strategy_parts.goals import GoalsSection
from planner.gui.views.strategy_parts.reviews import ReviewsSection
from planner.gui.views.strategy_parts.sentences import SentencesSection
from planner.gui.views.things.page import ThingsPage
from planner.text import Text

_NARROW, _WIDE = 960, 1320


class StrategyPage(ThingsPage):
    """Two columns: on the left why and what for, on the right what was decided, and for whom; below each other where it
    is narrow.
    """

    def __init__(self, desk: Desk) -> None:
        inside, ground = QWidget(), QWidget()
        super().__init__(desk, say(Text("Strategy")), ground)
        px = desk.look.px
        left, right = column(gap=px(24)), column(gap=px(24))
        self._sides: QBoxLayout = row(left, right, gap=px(24))
        self._sides.setContentsMargins(px(16), px(16), px(16), px(32))
        self._sides.setStretch(0, 8)
        self._sides.setStretch(1, 5)
        inside.setMaximumWidth(px(_WIDE))
        inside.setLayout(self._sides)
        beside = row(inside, None, gap=0)
        beside.setStretch(0, 1000)
        ground.setLayout(beside)
        self.setLayout(column(self.area, gap=0))
        self.add_section("strategy", SentencesSection(desk), left)
        self.add_section("goals", GoalsSection(desk), left)
        self.add_section("reviews", ReviewsSection(desk), right)
        self.add_section("audiences", AudiencesSection(desk), right)
        left.addStretch(1)
        right.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.desk.look.px(_NARROW)
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
