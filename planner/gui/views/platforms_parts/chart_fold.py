"""The reach of the table as charts, to print or to save: folded away until they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.gui.desk import Desk
from planner.gui.models.notes import notices
from planner.gui.models.platform_rows import PlatformRow
from planner.gui.parts.boxes import column, frame, row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.translate import language, say
from planner.knowledge.platforms import platform_name
from planner.knowledge.traits import edition_name
from planner.planning.choice import Choice
from planner.planning.ticked import Ticked, is_estimate
from planner.text import Text

if TYPE_CHECKING:
    from planner.figures.pictures import Draw
    from planner.figures.reach import ReachBar, SetStep
    from planner.gui.parts.chart import Chart

_GUESS = 3.2
"""Inches that a chart is high, until it is drawn."""
_EACH, _GROWN = Text("Who uses which platform"), Text("What the set reaches")


class ChartFold(QWidget):
    """A button that unfolds two charts: each platform, and the set as it grows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        self._asked: tuple[Choice, Sequence[PlatformRow], Ticked] | None = None
        self.charts: list[Chart] = []
        self.button = button(Text("Charts to print or save…"), self._fold)
        self.button.setCheckable(True)
        # Its words are bold while the charts are there.
        self.button.ensurePolished()
        self.button.setMinimumWidth(self.button.sizeHint().width() + px(14))
        self._place: QVBoxLayout = column(gap=px(16))
        self._place.setContentsMargins(px(12), px(12), px(12), px(12))
        self._inside: QFrame = frame(self._place, "card")
        self._inside.hide()
        self.setLayout(column(row(self.button, None), self._inside, gap=px(12)))

    def show_set(self, choice: Choice, rows: Sequence[PlatformRow], set_: Ticked) -> None:
        """Draws these, while the charts are unfolded."""
        self._asked = choice, rows, set_
        if self.button.isChecked():
            self._draw(*self._asked)

    def _fold(self) -> None:
        self._inside.setVisible(self.button.isChecked())
        if self.button.isChecked() and self._asked is not None:
            self._draw(*self._asked)

    def _draw(self, choice: Choice, rows: Sequence[PlatformRow], set_: Ticked) -> None:
        from planner.gui.parts.chart import Chart

        steps, source = _steps(choice, set_), source_of(choice)
        wanted = (
            (_EACH, _described(rows), _drawn_bars(_bars(choice, rows, set_), source)),
            (_GROWN, _told(steps), _drawn_steps(steps, source)),
        )
        if self.charts:
            for chart, (_, words, draw) in zip(self.charts, wanted, strict=True):
                chart.show_figure(draw, words)
        else:
            self.charts = [Chart(self._desk, title, words, draw, _GUESS) for title, words, draw in wanted]
            for chart in self.charts:
                self._place.addWidget(chart)
            how_to = Text("The menu of a chart, by the right button or Shift+F10, copies and saves it.")
            self._place.addWidget(label(how_to, "small", wrap=True))
        self.charts[1].setVisible(bool(steps))


def _drawn_bars(bars: Sequence[ReachBar], source: Text) -> Draw:
    from planner.figures.reach import reach_bars

    spoken = language()
    return lambda palette, width: reach_bars(
        bars, title=_EACH, source=source, palette=palette, width=width, language=spoken
    )


def _drawn_steps(steps: Sequence[SetStep], source: Text) -> Draw:
    from planner.figures.reach import set_bars

    spoken = language()
    return lambda palette, width: set_bars(
        steps, title=_GROWN, source=source, palette=palette, width=width, language=spoken
    )


def _bars(choice: Choice, rows: Sequence[PlatformRow], set_: Ticked) -> list[ReachBar]:
    """The bars of the table, as they stand in it."""
    from planner.figures.reach import ReachBar

    ticked = {*set_.counted, *set_.uncounted}
    return [
        ReachBar(each.name, each.percent, each.margin, is_estimate(choice, each.platform), each.platform in ticked)
        for each in rows
        if each.percent is not None
    ]


def _steps(choice: Choice, set_: Ticked) -> list[SetStep]:
    """The set as it grows, the most used platform first."""
    from planner.figures.reach import SetStep

    steps = []
    for count in range(1, len(set_.counted) + 1):
        part = set_.counted[:count]
        reach = choice.value(part)
        name = platform_name(part[-1])
        spoken = say(name) if isinstance(name, Text) else name
        hours = float(choice.cost(part))
        estimate = count > 1 or is_estimate(choice, part[0])
        steps.append(SetStep(spoken, reach.low, reach.high, choice.margin_of(part), hours, estimate))
    return steps


def source_of(choice: Choice) -> Text:
    """What is asked of the figures, and what their publishers want said."""
    where = Text("{country:country}", country=choice.country)
    edition = edition_name(choice.edition)
    audiences = [each.name for each in choice.audiences if each.name]
    said = Text("{edition}; {country}.", edition=edition, country=where)
    if audiences:
        said = Text("{edition}; {country}; {audiences}.", edition=edition, country=where, audiences=audiences)
    # What the publisher wants said goes wherever its figures go.
    for notice in notices(choice.edition):
        said = Text("{one} {other}", one=said, other=notice)
    return said


def _described(rows: Sequence[PlatformRow]) -> Text:
    shares = [
        Text("{name} {share:percent}", name=each.name, share=each.percent / 100)
        for each in rows
        if each.percent is not None
    ]
    return Text("{title}: {shares}.", title=_EACH, shares=shares)


def _told(steps: Sequence[SetStep]) -> Text:
    shares = [Text("{name} {share:percent}", name=each.name, share=each.low / 100) for each in steps]
    return Text("{title}: {shares}.", title=_GROWN, shares=shares)
