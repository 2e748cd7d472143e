"""What can be done with the posts of a calendar: the verbs behind its keys, its menu, and what is dropped on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from planner.domain.channels import Channel
from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post, Status
from planner.domain.times import LocalTime
from planner.gui.approving import approve
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.series_scope import SeriesScope
from planner.operations import nouns, posts, series, several
from planner.operations.free_time import free_time
from planner.session import Session
from planner.text import Text

Refused = Callable[[Text], None]


class Acts:
    """Acts upon spots: one step for all that do not repeat, and one each for those that do, once it was asked which of
    them are meant. What was moved or made is what is selected afterwards. `window` is where it is asked.
    """

    def __init__(self, desk: Desk, window: QWidget | None) -> None:
        self._desk = desk
        self._window = window

    @property
    def _plan(self) -> Plan:
        return self._desk.bridge.plan

    def move_by(self, spots: Sequence[Spot], by: timedelta) -> None:
        """Moves them by so many days each."""
        if by:
            self._move(spots, lambda session, which: posts.shift(session, which, by), lambda day: day + by)

    def move_to(
        self, spots: Sequence[Spot], day: date, clock: str | None = None, refused: Refused | None = None
    ) -> bool:
        """Moves them to a day, with `clock` to that time; whether it was done, or is being asked which are meant."""
        return self._move(
            spots, lambda session, which: posts.move(session, which, day, clock), lambda _: day, clock, refused
        )

    def _move(
        self,
        spots: Sequence[Spot],
        once: Callable[[Session, list[tuple[str, str]]], None],
        to: Callable[[date], date],
        clock: str | None = None,
        refused: Refused | None = None,
    ) -> bool:
        def moved_once(some: Sequence[Spot]) -> list[Spot]:
            which = [(each.post, each.channel) for each in some if each.channel is not None]
            done = self._desk.bridge.do(once, which, refused=refused)
            return [each._replace(day=each.day and to(each.day)) for each in some] if done else []

        def moved_repeating(spot: Spot, on: date, scope: series.Scope) -> list[Spot]:
            made: list[str] = []
            self._desk.bridge.do(
                lambda session: made.append(series.move(session, spot.post, on, scope, to(on), clock)), refused=refused
            )
            return [Spot(id, spot.channel, to(on)) for id in made]

        return self._act(spots, Text("Move “{title}”"), moved_once, moved_repeating)

    def _act(
        self,
        spots: Sequence[Spot],
        label: Text,
        once: Callable[[Sequence[Spot]], list[Spot]],
        repeating: Callable[[Spot, date, series.Scope], list[Spot]],
    ) -> bool:
        """Does both, and selects what comes of it; whether anything came, or is being asked."""
        spots = [each for each in spots if each.post in self._plan.posts]
        repeat = [each for each in spots if self._plan.posts[each.post].series is not None and each.day is not None]
        others = [each for each in spots if each not in repeat]

        def act(scope: series.Scope) -> bool:
            done = once(others) if others else []
            for spot in _distinct(repeat, scope):
                assert spot.day is not None
                done += repeating(spot, spot.day, scope)
            if done:
                self._desk.attention.select(tuple(done))
            return bool(done)

        if not repeat:
            return act("this")
        title = self._plan.posts[repeat[0].post].title
        SeriesScope(self._desk, Text(label.message, title=title), act, self._window).open()
        return True

    def copy_by(self, spots: Sequence[Spot], by: timedelta) -> None:
        """Makes other posts like these, each so many days later."""
        days: dict[str, date] = {}
        for each in spots:
            if each.day is not None:
                days.setdefault(each.post, each.day + by)
        made: list[str] = []
        if self._desk.bridge.do(lambda session: made.extend(several.duplicate(session, days))):
            copied = dict(zip(days, made, strict=True))
            self._desk.attention.select(
                tuple(each._replace(post=copied[each.post], day=days[each.post]) for each in spots if each.day)
            )

    def remove(self, spots: Sequence[Spot]) -> None:
        """Removes their posts, on all channels."""

        def removed_once(some: Sequence[Spot]) -> list[Spot]:
            return gone(self._desk.bridge.do(several.remove, [each.post for each in some]))

        def removed_repeating(spot: Spot, on: date, scope: series.Scope) -> list[Spot]:
            return gone(self._desk.bridge.do(series.remove, spot.post, on, scope))

        def gone(done: bool) -> list[Spot]:
            if done:
                self._desk.attention.choose(None)
            return []

        self._act(spots, Text("Delete “{title}”"), removed_once, removed_repeating)

    def set_status(self, spots: Sequence[Spot], status: Status) -> None:
        """Gives their posts a status; what a platform will refuse is said before it is approved."""
        if status == "approved":
            ids = [each.post for each in spots]
            ask = self._desk.attention.question_wanted.emit
            approve(self._desk, ids, lambda: self._set_status(spots, status), ask)
        else:
            self._set_status(spots, status)

    def _set_status(self, spots: Sequence[Spot], status: Status) -> None:
        def set_once(some: Sequence[Spot]) -> list[Spot]:
            done = self._desk.bridge.do(posts.set_status, [each.post for each in some], status)
            return list(some) if done else []

        def set_repeating(spot: Spot, on: date, scope: series.Scope) -> list[Spot]:
            made: list[str] = []
            self._desk.bridge.do(
                lambda session: made.append(series.change(session, spot.post, on, scope, status=status))
            )
            return [spot._replace(post=id) for id in made]

        self._act(spots, Text("Change “{title}”"), set_once, set_repeating)

    def add(self, title: str, day: date) -> bool:
        """Makes a draft on a day; whether it was made."""
        channel = self._channel_on(day)
        if channel is None:
            return False
        bridge = self._desk.bridge
        placement = Placement(channel.id, at=free_time(self._plan, channel, day, bridge.session.memo))
        id = nouns.new_id(self._plan.posts, "p")
        post = Post(id, title, status="draft", author=bridge.session.person, placements=(placement,))
        if not bridge.do(nouns.add, post):
            return False
        self._desk.attention.choose(Spot(id, channel.id, day))
        return True

    def offer_prompts(self, day: date) -> None:
        """Asks what a draft on a day is to be about."""
        from planner.gui.dialogs.prompts import PromptsDialog, Where

        channel = self._channel_on(day)
        if channel is not None:
            PromptsDialog(self._desk, Where(channel, day), self._window and self._window.window()).open()

    def schedule(self, spots: Sequence[Spot], day: date) -> None:
        """Puts ideas on a day: on the channels that they are meant for, else on the first."""
        wanted: list[tuple[str, str, LocalTime]] = []
        for spot in spots:
            post = self._plan.posts.get(spot.post)
            if post is None:
                continue
            channels = [self._plan.channels[each.channel] for each in post.placements if each.at is None]
            if not channels:
                channel = self._channel_on(day)
                if channel is None:
                    return
                channels = [channel]
            given = [(channel, at) for _, channel, at in wanted]
            memo = self._desk.bridge.session.memo
            wanted += [(post.id, each.id, free_time(self._plan, each, day, memo, along=given)) for each in channels]
        if wanted and self._desk.bridge.do(several.schedule, wanted):
            self._desk.attention.select(tuple(Spot(id, channel, day) for id, channel, _ in wanted))

    def _channel_on(self, day: date) -> Channel | None:
        """Where a new post goes: the first channel that is shown, and open on that day if there is one.

        It is shown from now on; without any channel it is said that one is needed.
        """
        hidden = self._desk.attention.hidden
        channels = sorted(self._plan.channels, key=lambda each: (each.id in hidden, not each.active_on(day)))
        if not channels:
            self._desk.bridge.refused.emit(Text("there is no channel to post on : add one on the Business page"))
            return None
        self._desk.attention.hide(hidden - {channels[0].id})
        return channels[0]


def _distinct(spots: Sequence[Spot], scope: series.Scope) -> list[Spot]:
    """One spot for each occurrence; where later ones are meant too, the first of each post."""
    found: dict[Any, Spot] = {}
    for spot in sorted(spots, key=lambda each: each.day or date.min):
        found.setdefault((spot.post, spot.day) if scope == "this" else spot.post, spot)
    return list(found.values())
