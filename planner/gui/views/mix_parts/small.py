"""The mix of this month as a small card: a bar a pillar, and what the next post should be."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from planner.figures.mix import MonthBars
from planner.gui.desk import Desk
from planner.gui.leading import to_section
from planner.gui.models.mix import Mix, counted, in_words, mix_of
from planner.gui.parts.boxes import column, emptied, frame, row
from planner.gui.parts.buttons import button
from planner.gui.parts.share_bar import ShareBar
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.mix_parts.beginning import NextPost
from planner.text import Text

_BAR = 110


class SmallMix(QWidget):
    """Hidden where no share is wanted: then there is nothing to hold the posts against."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        px = desk.look.px
        self._desk = desk
        self._shown: Mix | None = None
        self.next = NextPost(desk)
        self._month = label("", "small")
        self._bars = column(gap=0)
        all_months = button(Text("All months"), lambda: to_section(desk, "business", "pillars"), "link")
        words = column(self._month, self._bars, gap=px(4))
        words.setContentsMargins(px(5), 0, px(5), 0)
        whole = column(row(self.next, None), words, row(all_months, None), gap=px(4))
        whole.setContentsMargins(px(7), px(8), px(7), px(7))
        self.setLayout(column(label(Text("Mix"), "heading"), frame(whole, "card"), gap=px(8)))
        self.hide()

    def tell(self) -> None:
        """Shows the mix as it stands."""
        bridge = self._desk.bridge
        mix = mix_of(bridge.plan, bridge.today, bridge.session.memo)
        self.setVisible(mix.next is not None)
        if mix == self._shown or mix.next is None:
            return
        self._shown = mix
        self.next.tell(mix.next)
        (month,) = mix.months
        self._month.setText(say(month.month))
        self.setAccessibleName(say(in_words(mix)))
        emptied(self._bars)
        self._bars.addLayout(self._grid(month))

    def _grid(self, month: MonthBars) -> QGridLayout:
        look = self._desk.look
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(10))
        grid.setVerticalSpacing(look.px(2))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        for number, bar in enumerate(month.bars):
            shown = ShareBar(look, bar.posts / month.total if month.total else 0, bar.wanted, bar.ceiling)
            shown.setFixedWidth(look.px(_BAR))
            grid.addWidget(label(bar.name, "fact", wrap=True), number, 0)
            grid.addWidget(shown, number, 1)
            grid.addWidget(label(counted(bar, month.total), "small", wrap=True), number, 2)
        return grid
