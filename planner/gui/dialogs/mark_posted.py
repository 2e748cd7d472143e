"""Marking as posted: when it really went out, and where it can be seen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.domain.posts import Placement, Post
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.fields.day_button import DayButton
from planner.gui.fields.kept import LineField
from planner.gui.fields.rows import FieldRows
from planner.gui.fields.times import TimeField
from planner.gui.parts.boxes import row
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.knowledge.platforms import OFFLINE, channel_name
from planner.operations import posts, series
from planner.session import Session
from planner.text import Text


class MarkPosted(Sheet):
    """Asks when a placement, or an occurrence of a series, was posted. The spot follows what becomes of it."""

    def __init__(self, desk: Desk, spot: Spot, parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, Text("Mark as posted"), Text("Mark as posted"), self._mark)
        self._desk, self._spot = desk, spot
        self._post: Post = desk.bridge.plan.posts[spot.post]
        self._placement = _placement_of(self._post, spot.channel)
        px = desk.look.px
        self.setMinimumWidth(px(380))
        channel = desk.bridge.plan.channels[self._placement.channel]
        self.add(label(self._post.title, "strong", wrap=True))
        self.add(label(channel_name(channel.platform, channel.handle), "second"))
        self.day = DayButton(desk.look, Text("Day"), desk.bridge.plan.business.first_weekday)
        self.time = TimeField(desk.look)
        self.time.setAccessibleName(say(Text("Time")))
        self.link = LineField()
        self.link.setPlaceholderText("https://")
        rows = FieldRows(desk.look)
        when = QWidget()
        when.setLayout(row(self.day, self.time, gap=px(6)))
        rows.add(Text("When"), when, self.day)
        on_a_network = channel.platform not in OFFLINE
        if on_a_network:
            rows.add(Text("Link"), self.link)
        else:
            # Where there is no network, nothing has an address.
            self.link.setParent(self)
            self.link.hide()
        self.add(rows.layout)
        if on_a_network:
            self.add(label(Text("The link is optional; with it you find the post again."), "small", wrap=True))
        at = self._proposed()
        self.day.show_day(at.day)
        self.time.put(at.clock or "")
        self.link.put(self._placement.posted_url or "")
        (self.link if on_a_network else self.time).setFocus()

    def _proposed(self) -> LocalTime:
        """When it was posted as far as is known; else as planned, or now where that is still to come."""
        placement, now = self._placement, self._desk.bridge.session.now()
        if self._post.series is None and placement.posted_at is not None:
            return placement.posted_at
        present = LocalTime.of(now.date(), f"{now:%H:%M}")
        if placement.at is None:
            return present
        planned = placement.at.on(self._spot.day) if self._spot.day else placement.at
        return min(planned, present)

    def _mark(self) -> bool:
        assert self.day.day is not None
        try:
            at = LocalTime.of(self.day.day, self.time.value())
        except Refused as refused:
            self.message.tell(refused.text)
            return False
        url = self.link.words().strip() or None
        made = [self._post.id]

        def mark(session: Session) -> None:
            channel = self._placement.channel
            if self._post.series is not None and self._spot.day is not None:
                made[0] = series.mark_posted(session, self._post.id, self._spot.day, channel, at, url)
            else:
                posts.mark_posted(session, self._post.id, channel, at, url)

        attention = self._desk.attention
        if not self._desk.bridge.do(mark, refused=self.message.tell):
            return False
        if attention.spot == self._spot:
            attention.choose(Spot(made[0], self._placement.channel, at.day))
        return True


def _placement_of(post: Post, channel: str | None) -> Placement:
    """The placement on the channel, else the first that is not posted yet, else the first."""
    unposted = [each for each in post.placements if each.posted_at is None]
    on_it = [each for each in post.placements if each.channel == channel]
    return (on_it or unposted or list(post.placements))[0]
