"""The ways out of a warning that can be taken at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from planner.checks.finding import Finding
from planner.gui.desk import Desk
from planner.gui.leading import spot_in, spot_of
from planner.gui.translate import say
from planner.knowledge.platforms import channel_name
from planner.operations import mending
from planner.session import Session
from planner.text import Text


class Mend(NamedTuple):
    """What a button says, and what it does."""

    words: Text
    act: Callable[[], object]


def mends_of(desk: Desk, finding: Finding, parent: QWidget) -> Iterator[Mend]:
    """The mends of a finding; none for most. `parent` is what a dialog belongs to."""
    _, _, id = finding.subject.partition(":")
    match finding.code:
        case "strategy.goal_unserved":
            yield Mend(Text("Plan a post for it"), partial(_post_for_goal, desk, id))
        case "platform.dormant":
            yield Mend(Text("Plan a post there"), partial(_post_on_channel, desk, id))
        case "platform.unfit":
            yield Mend(Text("Compare the platforms"), partial(_compare, desk, id))
        case "audience.unreached":
            yield from _addressing(desk, id)
        case "strategy.review_due" | "platform.trial_ended":
            yield Mend(Text("Review now…"), partial(_review, desk, parent))
        case "post.overdue":
            yield Mend(Text("Mark as posted…"), partial(_mark_posted, desk, finding, parent))


def _post_for_goal(desk: Desk, id: str) -> None:
    goal = desk.bridge.plan.goals.get(id)
    if goal is not None:
        title = say(Text("For: {goal}", goal=goal.title))
        _planned(desk, partial(mending.plan_for_goal, goal=id, title=title))


def _post_on_channel(desk: Desk, id: str) -> None:
    _planned(desk, partial(mending.plan_on, channel=id, title=say(Text("New post"))))


def _planned(desk: Desk, verb: Callable[[Session], str]) -> None:
    """Plans a post, and leads the person to its title."""
    made: list[str] = []
    if desk.bridge.do(lambda session: made.append(verb(session))):
        desk.attention.show(spot_in(desk.bridge.plan.posts[made[0]], None, None))
        desk.attention.editing_wanted.emit()


def _addressing(desk: Desk, id: str) -> Iterator[Mend]:
    """One way for each channel that is active: a few, in a small business."""
    audience = desk.bridge.plan.audiences.get(id)
    for channel in desk.bridge.plan.channels:
        if audience is not None and channel.active_on(desk.bridge.today):
            name = channel_name(channel.platform, channel.handle)
            yield Mend(
                Text("Speak to them on {channel}", channel=name),
                partial(desk.bridge.do, mending.address, id, channel.id),
            )


def _compare(desk: Desk, id: str) -> None:
    """Shows the platform of a channel among the others: for its audience, where it has just one."""
    channel = desk.bridge.plan.channels.get(id)
    desk.attention.go("platforms")
    if channel is not None:
        desk.attention.audience = channel.audiences[0] if len(channel.audiences) == 1 else None
        desk.attention.platform_wanted.emit(channel.platform)


def _review(desk: Desk, parent: QWidget) -> None:
    from planner.gui.dialogs.review.dialog import open_review

    open_review(desk, parent.window())


def _mark_posted(desk: Desk, finding: Finding, parent: QWidget) -> None:
    from planner.gui.dialogs.mark_posted import MarkPosted

    spot = spot_of(finding, desk.bridge.plan)
    if spot is not None:
        MarkPosted(desk, spot, parent.window()).open()
