"""The ways out of a warning that can be taken at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from planner.checks.finding import Finding
from planner.checks.situation import names_of
from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post
from planner.domain.times import LocalTime
from planner.gui.desk import Desk
from planner.gui.leading import spot_in, spot_of, to_section
from planner.gui.models.rewritten import rewritten
from planner.gui.translate import say
from planner.knowledge.platforms import channel_name
from planner.operations import mending, nouns, people, posts
from planner.operations.announcing import announce
from planner.operations.free_time import free_time
from planner.operations.voice import dismiss, keep
from planner.session import Session
from planner.text import Text
from planner.voice.dismissals import LEARNED_CODES

_WORDS_OFFERED = 3
"""More words to write instead than these are found in the text itself."""

_KEEPING = {
    "voice.avoid": Text("Keep all avoided words here"),
    "voice.require": Text("No required words needed here"),
    "voice.habit": Text("These habits are fine here"),
    "voice.likeness": Text("It sounds like us"),
}
"""Said where a text may have several notes, each of which has a way of its own to be heard no more."""
_FOR_THIS_POST = Text(
    "No more warnings of this kind for this post. Undo brings them back, or what is muted at the end of the Warnings "
    "page."
)
_NOT_AVOIDED = Text("The word goes out of the guide: no post is warned of it. Undo brings it back.")


class Mend(NamedTuple):
    """What a button says, and what it does; `about` says how far that goes, where its words do not."""

    words: Text
    act: Callable[[], object]
    about: Text | None = None


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
        case "cadence.over.day" | "cadence.over.week" | "cadence.gap" | "cadence.under.week":
            if finding.last is not None and finding.last >= desk.bridge.today:
                yield Mend(Text("Fix"), partial(_suggest, desk, finding))
                if finding.code == "cadence.under.week":
                    yield Mend(Text("Ideas for a post…"), partial(_offer_prompts, desk, finding, parent))
        case "limit.characters" | "limit.hashtags" | "limit.mentions" | "limit.cashtags" | "limit.links":
            yield from _own_texts(desk, finding, id)
        case "editor.missing":
            yield from _editors(desk)
        case "editor.many_hands":
            yield from _to_the_editor(desk, finding)
        case "event.unannounced":
            yield Mend(Text("Plan the announcement"), partial(_planned, desk, partial(announce, event=id)))
        case "campaign.left_out":
            yield from _posting_there_too(desk, finding)
        case "post.overdue":
            yield Mend(Text("Mark as posted…"), partial(_mark_posted, desk, finding, parent))
        case "voice.drift" | "voice.channel" | "voice.author":
            yield Mend(Text("See it on the Voice page"), partial(to_section, desk, "voice", "over_time"))
        case code if code.startswith("voice."):
            yield from _in_the_text(desk, finding, id)


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


def _own_texts(desk: Desk, finding: Finding, id: str) -> Iterator[Mend]:
    """A text of its own for each channel that takes less than the others, where the post has others to be kept for."""
    post, names = desk.bridge.plan.posts.get(id), names_of(tuple(desk.bridge.plan.channels))
    over = [each["channel"] for each in finding.evidence["channels"]]
    placements = post.placements if post is not None else ()
    for placement in placements:
        if placement.channel in over and placement.text is None and len(placements) > 1:
            words = Text("Own text for {account}", account=names[placement.channel])
            yield Mend(words, partial(_write_own, desk, finding, id, placement.channel))


def _write_own(desk: Desk, finding: Finding, id: str, channel: str) -> None:
    """Gives a post a text of its own on a channel, which begins as that of the others, and leads there; one that it
    has by now stays.
    """
    post = desk.bridge.plan.posts.get(id)
    if post is None:
        return
    own = any(each.channel == channel and each.text is not None for each in post.placements)
    if own or desk.bridge.do(posts.change_placement, id, channel, text=post.text):
        desk.attention.show(spot_in(post, finding.first, finding.last, channel))


def _editors(desk: Desk) -> Iterator[Mend]:
    """One way for each of the team: a few, in a small business."""
    for person in desk.bridge.plan.people:
        words = Text("Make {name} the editor", name=person.name)
        yield Mend(words, partial(desk.bridge.do, people.hand_over, person.id))
    if not len(desk.bridge.plan.people):
        yield Mend(Text("Say who belongs to the team"), partial(to_section, desk, "business", "people"))


def _to_the_editor(desk: Desk, finding: Finding) -> Iterator[Mend]:
    """The drafts among these posts: the editor goes over each before it is released."""
    drafts = _drafts(desk.bridge.plan, finding)
    if drafts and desk.bridge.plan.editor is not None:
        words = Text("Send {n} draft for approval", "Send {n} drafts for approval", n=len(drafts))
        yield Mend(words, partial(_send_drafts, desk, finding))


def _send_drafts(desk: Desk, finding: Finding) -> None:
    """Those that are drafts when it is pressed: another may have been released since the button was made."""
    drafts = _drafts(desk.bridge.plan, finding)
    if drafts:
        desk.bridge.do(posts.set_status, drafts, "in_review")


def _drafts(plan: Plan, finding: Finding) -> list[str]:
    written = [post for id in finding.posts if (post := plan.posts.get(id))]
    return [post.id for post in written if post.status == "draft"]


def _posting_there_too(desk: Desk, finding: Finding) -> Iterator[Mend]:
    """One way for each channel that is left out: the next post of the campaign goes out there too."""
    coming = _coming(desk, finding)
    if coming is None:
        return
    _, post = coming
    for id in finding.evidence["channels"]:
        channel = desk.bridge.plan.channels.get(id)
        if channel is not None and not _stands_on(post, id):
            name = channel_name(channel.platform, channel.handle)
            words = Text("Post “{title}” on {channel} too", title=post.title, channel=name)
            yield Mend(words, partial(_post_there_too, desk, finding, id))


def _post_there_too(desk: Desk, finding: Finding, id: str) -> None:
    """The day and the time are those of the moment in which it is pressed: the post may have moved."""
    plan, coming = desk.bridge.plan, _coming(desk, finding)
    channel = plan.channels.get(id)
    if coming is None or channel is None:
        return
    day, post = coming
    if not _stands_on(post, id):
        at = free_time(plan, channel, day, desk.bridge.session.memo)
        desk.bridge.do(posts.place, post.id, Placement(id, at=at))


def _stands_on(post: Post, channel: str) -> bool:
    return any(each.channel == channel for each in post.placements)


def _coming(desk: Desk, finding: Finding) -> tuple[date, Post] | None:
    """The next of these posts that is still to go out, with its day; None for none."""
    plan, today = desk.bridge.plan, desk.bridge.today
    dated = [(at.day, post) for post in map(plan.posts.get, finding.posts) if post for at in _unposted(post)]
    return min((each for each in dated if each[0] >= today), key=lambda each: each[0], default=None)


def _unposted(post: Post) -> list[LocalTime]:
    """When a post that does not repeat is still to go out."""
    return [] if post.series else [each.at for each in post.placements if each.at and not each.posted_at]


def _in_the_text(desk: Desk, finding: Finding, id: str) -> Iterator[Mend]:
    """Other words where they are known, what stays as it is, and the rule itself."""
    names = names_of(tuple(desk.bridge.plan.channels))
    for note in finding.evidence.get("notes", ())[:_WORDS_OFFERED]:
        if rewritten(desk.bridge.plan, id, note) is not None:
            words = Text("Write “{words}”", words=note["instead"])
            if note["channel"] is not None:
                account = names[note["channel"]]
                words = Text("Write “{words}” on {account}", words=note["instead"], account=account)
            yield Mend(words, partial(_write_instead, desk, id, note))
    yield keeping(desk, finding.code, id)
    if finding.code not in LEARNED_CODES:
        yield Mend(Text("See the rule"), partial(to_section, desk, "voice", "guide"))


def keeping(desk: Desk, code: str, post: str) -> Mend:
    """The way to have the notes of a code on the text of a post heard no more: what was learned may learn from it."""
    verb = dismiss if code in LEARNED_CODES else keep
    return Mend(_KEEPING.get(code, Text("Keep it")), partial(desk.bridge.do, verb, code, post), _FOR_THIS_POST)


def taking_off(desk: Desk, term: str) -> Mend:
    """The way to have a term avoided no more."""
    return Mend(Text("Take it off the list"), partial(_not_avoided, desk, term), _NOT_AVOIDED)


def _not_avoided(desk: Desk, term: str) -> None:
    avoid = tuple(each for each in desk.bridge.plan.voice.avoid if each.term != term)
    desk.bridge.do(nouns.change, "voice", avoid=avoid)


def _write_instead(desk: Desk, id: str, note: Mapping[str, Any]) -> None:
    written, channel = rewritten(desk.bridge.plan, id, note), note["channel"]
    if written is None:
        return
    if channel is None:
        desk.bridge.do(nouns.change, "posts", id, text=written)
    else:
        desk.bridge.do(posts.change_placement, id, channel, text=written)


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


def _suggest(desk: Desk, finding: Finding) -> None:
    """Shows on the calendar how the posts would stand well."""
    desk.attention.go("calendar")
    desk.attention.suggestion_wanted.emit(finding)


def _offer_prompts(desk: Desk, finding: Finding, parent: QWidget) -> None:
    """Asks what a post in the week that lacks one is to be about."""
    from planner.gui.dialogs.prompts import PromptsDialog, Where

    channel = desk.bridge.plan.channels.get(finding.subject.removeprefix("channel:"))
    if channel is not None and finding.first is not None and finding.last is not None:
        first = min(max(finding.first, desk.bridge.today + timedelta(days=1)), finding.last)
        day = mending.quiet_day(desk.bridge.plan, channel, first, finding.last)
        PromptsDialog(desk, Where(channel, day), parent.window()).open()


def _mark_posted(desk: Desk, finding: Finding, parent: QWidget) -> None:
    from planner.gui.dialogs.mark_posted import MarkPosted

    spot = spot_of(finding, desk.bridge.plan)
    if spot is not None:
        MarkPosted(desk, spot, parent.window()).open()
