"""The mix month by month as a chart, beside the pillars."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from planner.figures.mix import pillar_mix
from planner.figures.pictures import Draw
from planner.gui.desk import Desk
from planner.gui.models.mix import Mix, in_words, mix_of
from planner.gui.parts.boxes import column, row
from planner.gui.parts.chart import Chart
from planner.gui.translate import language
from planner.gui.views.mix_parts.beginning import NextPost
from planner.text import Text

_TITLE = Text("Mix by month")
_BEFORE, _AFTER = 1, 2
_HEIGHT = 4.4


class MixByMonth(QWidget):
    """Last month, that of the next post, and the two after it. Empty where no share is wanted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Mix | None = None
        self.next = NextPost(desk)
        self.chart: Chart | None = None
        self._column = column(row(self.next, None), gap=desk.look.px(4))
        self._column.setContentsMargins(0, desk.look.px(8), 0, 0)
        self.next.hide()
        self.setLayout(self._column)
        desk.bridge.found.connect(self._look)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        """Shows the mix as it stands; while nobody sees it, it waits."""
        if not self.isVisible():
            return
        bridge = self._desk.bridge
        mix = mix_of(bridge.plan, bridge.today, bridge.session.memo, _BEFORE, _AFTER)
        if mix == self._shown:
            return
        self._shown = mix
        self.next.setHidden(mix.next is None)
        if mix.next is not None:
            self.next.tell(mix.next)
            self._draw(mix)
        if self.chart is not None:
            self.chart.setHidden(mix.next is None)

    def _draw(self, mix: Mix) -> None:
        draw = _drawing(mix, language())
        if self.chart is None:
            self.chart = Chart(self._desk, _TITLE, in_words(mix), draw, _HEIGHT)
            self._column.addWidget(self.chart)
        else:
            self.chart.show_figure(draw, in_words(mix))


def _drawing(mix: Mix, spoken: str) -> Draw:
    return lambda palette, width: pillar_mix(mix.months, title=_TITLE, palette=palette, width=width, language=spoken)
