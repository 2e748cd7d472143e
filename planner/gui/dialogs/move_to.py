"""Moving by hand: whatever can be dragged can be done without dragging."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.domain.posts import Placement, Post
from planner.errors import Refused
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.fields.day_button import DayButton
from planner.gui.fields.rows import FieldRows
from planner.gui.fields.times import TimeField
from planner.gui.parts.boxes import row
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.month_acts import Acts
from planner.text import Text


class MoveTo(Sheet):
    """Asks for a day and a time; of several posts each keeps its time, unless one is typed."""

    def __init__(self, desk: Desk, spots: tuple[Spot, ...], parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, Text("Move to…"), Text("Move"), self._move)
        self._spots = spots
        self._acts = Acts(desk, parent)
        posts = [desk.bridge.plan.posts[each] for each in dict.fromkeys(each.post for each in spots)]
        what = posts[0].title if len(posts) == 1 else Text("{n} post", "{n} posts", n=len(posts))
        self.add(label(what, "strong", wrap=True))
        self.day = DayButton(desk.look, Text("Day"), desk.bridge.plan.business.first_weekday)
        self.day.show_day(spots[-1].day or desk.bridge.today)
        self.time = TimeField(desk.look)
        clocks = {
            each.at.clock for post in posts for each in post.placements if each.at and _is_meant(post, each, spots)
        }
        if len(clocks) == 1:
            self.time.put(next(iter(clocks)) or "")
        self.time.setAccessibleName(say(Text("Time")))
        self.day.setMinimumWidth(desk.look.px(170))
        line = row(self.day, self.time, gap=desk.look.px(6))
        line.setStretchFactor(self.day, 1)
        when = QWidget()
        when.setLayout(line)
        rows = FieldRows(desk.look)
        rows.add(Text("When"), when, self.day)
        self.add(rows.layout)
        self.setMinimumWidth(desk.look.px(360))
        self.day.setFocus()

    def _move(self) -> bool:
        try:
            clock = self.time.value()
        except Refused as refused:
            self.message.tell(refused.text)
            return False
        day = self.day.day
        return day is not None and self._acts.move_to(self._spots, day, clock, self.message.tell)


def _is_meant(post: Post, placement: Placement, spots: tuple[Spot, ...]) -> bool:
    return any((each.post, each.channel) == (post.id, placement.channel) for each in spots)
