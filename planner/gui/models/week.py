"""What this week asks for: what goes out, what was left lying, what to do next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

from planner.checks.finding import Finding, Mistake
from planner.domain.occurrences import Occurrence, occurrences_of
from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post
from planner.domain.times import LocalTime, days, week_of
from planner.gui.models.findings import gravest, is_past, touching
from planner.knowledge.platforms import channel_name
from planner.knowledge.special_days import SpecialDay
from planner.layout.days import Days, Label, days_of, labels_of
from planner.planning.headway import asks_again
from planner.text import Text

_SIX_DAYS = timedelta(days=6)
_EVENTS_SHOWN, _CHANNELS_SHOWN = 2, 2
_OVERDUE_POSTS = 12
_SOON_OUT = timedelta(days=2)
_UNFINISHED_SHOWN = 2
_SHOWN = ("carousel", "reel", "video", "short")
"""Formats that are pictures or films."""
_AT_LAST = LocalTime("9999-12-31")
_SOON = timedelta(days=28)
# Asked for under headings of their own.
_ASKED_APART = ("post.overdue", "strategy.review_due", "event.unannounced")


class Todo(Enum):
    """What can be done next: kinds of it, in the order of their weight."""

    FIRST_CHANNEL = "first_channel"
    FIRST_POST = "first_post"
    UNFINISHED = "unfinished"
    APPROVAL = "approval"
    REVIEW = "review"
    GOAL = "goal"
    EVENT = "event"
    CHANNEL = "channel"
    IDEAS = "ideas"


class Next(NamedTuple):
    """One thing to do next; `id` is that of its event, goal, channel or post."""

    kind: Todo
    words: Text
    why: Text
    id: str = ""


class Week(NamedTuple):
    """The week of today: `last` is its last day, `ahead` what stands on today and the six days after it, `labels` the
    events and special days of these, `overdue` what was left lying, the newest first.
    """

    today: date
    last: date
    ahead: Days
    labels: tuple[Label, ...]
    overdue: tuple[Occurrence, ...]


def week(plan: Plan, today: date, findings: Sequence[Finding], special_days: Iterable[SpecialDay] = ()) -> Week:
    """This week from today on. What is overdue comes from the findings, so that what was muted is silent here too."""
    last = week_of(today, plan.business.first_weekday) + _SIX_DAYS
    end = today + _SIX_DAYS
    labels = tuple(each for each in labels_of(plan, today, end, special_days) if each.sign != "campaign")
    return Week(today, last, days_of(plan, today, end), labels, _overdue(plan, today, findings))


def _overdue(plan: Plan, today: date, findings: Sequence[Finding]) -> tuple[Occurrence, ...]:
    """What is overdue of those posts that became so last."""
    found = sorted((each for each in findings if each.code == "post.overdue"), key=_last, reverse=True)
    posts = [plan.posts.get(each.subject.partition(":")[2]) for each in found[:_OVERDUE_POSTS]]
    yesterday = today - timedelta(days=1)
    left = [each for post in posts if post for each in occurrences_of(post, yesterday) if not each.posted]
    return tuple(sorted(left, key=lambda each: each.order, reverse=True))


def _last(finding: Finding) -> date:
    return finding.last or date.max


class DayLine(NamedTuple):
    """The heading of a day."""

    day: date


class EventLine(NamedTuple):
    """An event or a special day, on a day."""

    day: date
    label: Label


class MoreLine(NamedTuple):
    """How many more stand on a day than there is room for."""

    day: date
    n: int


Line = DayLine | EventLine | MoreLine | Occurrence


def lines_of(week: Week, day: date, room: int) -> list[Line]:
    """What a day has, line by line: its events, then what goes out, as much as there is room for."""
    standing = week.ahead.get(day, ())
    lines: list[Line] = [EventLine(day, each) for each in week.labels if each.on(day)]
    lines += standing[:room]
    if len(standing) > room:
        lines.append(MoreLine(day, len(standing) - room))
    return lines


def coming_lines(week: Week, room: int) -> list[Line]:
    """The days after today, up to the end of the week, that have something, each with its heading."""
    lines: list[Line] = []
    for day in days(week.today + timedelta(days=1), week.last):
        some = lines_of(week, day, room)
        lines += [DayLine(day), *some] if some else []
    return lines


class Wrong(NamedTuple):
    """A mistake, the gravest of its findings, and how many it has."""

    mistake: Mistake
    finding: Finding
    n: int


def wrong(findings: Sequence[Finding], week: Week, most: int) -> list[Wrong]:
    """What is wrong between today and the end of the week, by mistake, the gravest first."""
    asked = [each for each in findings if each.code not in _ASKED_APART and not is_past(each, week.today)]
    found = gravest(touching(asked, week.today, week.last))
    counts = Counter(each.mistake for each in found)
    first = {each.mistake: each for each in reversed(found)}
    mistakes = list(dict.fromkeys(each.mistake for each in found))
    return [Wrong(mistake, first[mistake], counts[mistake]) for mistake in mistakes[:most]]


def next_steps(plan: Plan, week: Week, findings: Sequence[Finding]) -> list[Next]:
    """What to do next: what begins a plan, what goes out soon and is not finished, what waits for approval, the review
    that is due, what was not known of a goal, the nearest events without a post, the channels that run dry, ideas.
    """
    return [
        *_beginnings(plan),
        *_unfinished(week),
        *_approvals(plan),
        *_reviews(findings),
        *_unknown_goals(plan, week.today),
        *_events(findings, plan, week),
        *_dry_channels(plan, week),
        *_ideas(plan),
    ]


def _beginnings(plan: Plan) -> list[Next]:
    steps = []
    if not len(plan.channels):
        why = Text("Where do you post, and how often do you want to? The rest follows from it.")
        steps.append(Next(Todo.FIRST_CHANNEL, Text("Add your first channel"), why))
    if not len(plan.posts):
        why = Text("Double-click a day on the calendar, type a title, press Enter.")
        steps.append(Next(Todo.FIRST_POST, Text("Write your first post"), why))
    return steps


def _unfinished(week: Week) -> list[Next]:
    """The posts of the next three days that lack what goes out: text, or a picture where the format is one."""
    steps: dict[str, Next] = {}
    for day in days(week.today, week.today + _SOON_OUT):
        for each in week.ahead.get(day, ()):
            lacking = None if each.posted else _lacking(each.post, each.placement)
            if lacking is not None:
                words = Text("“{title}” goes out {day:weekday}.", title=each.post.title, day=day)
                words = Text("“{title}” goes out today.", title=each.post.title) if day == week.today else words
                steps.setdefault(each.post.id, Next(Todo.UNFINISHED, words, lacking, each.post.id))
    return list(steps.values())[:_UNFINISHED_SHOWN]


def _lacking(post: Post, placement: Placement) -> Text | None:
    """What a placement has not yet of what goes out; None where it has all."""
    if post.status == "cancelled" or placement.format == "interaction":
        return None
    text = bool(post.text_on(placement).strip())
    if not post.media and (placement.format in _SHOWN or placement.is_story):
        return (
            Text("It has no picture yet.") if text or placement.is_story else Text("It has no text and no picture yet.")
        )
    return None if text or placement.is_story else Text("It has no text yet.")


def _approvals(plan: Plan) -> list[Next]:
    """What waits for approval, by its first post in time."""
    waiting = [post for post in plan.posts if post.status == "in_review"]
    if not waiting:
        return []
    first = min(waiting, key=lambda post: min((each.at for each in post.placements if each.at), default=_AT_LAST))
    words = Text("{n} post waits for approval.", "{n} posts wait for approval.", n=len(waiting))
    why = Text("The first of them is “{title}”.", title=first.title)
    if len(waiting) == 1:
        why = Text("It is “{title}”.", title=first.title)
    return [Next(Todo.APPROVAL, words, why, first.id)]


def _reviews(findings: Sequence[Finding]) -> list[Next]:
    return [Next(Todo.REVIEW, each.message, each.why) for each in findings if each.code == "strategy.review_due"]


def _unknown_goals(plan: Plan, today: date) -> list[Next]:
    """Goals that began without a number, for which the time to ask again has come."""
    why = Text("You did not know it when the goal began.")
    asked = [goal for goal in plan.goals if asks_again(goal, today)]
    return [Next(Todo.GOAL, Text("Where does “{goal}” stand now?", goal=each.title), why, each.id) for each in asked]


def _events(findings: Sequence[Finding], plan: Plan, week: Week) -> list[Next]:
    """The nearest ones of the coming four weeks."""
    found = [each for each in findings if each.code == "event.unannounced" and _last(each) <= week.today + _SOON]
    nearest = sorted(found, key=_last)[:_EVENTS_SHOWN]
    events = [(each, plan.events.get(each.subject.partition(":")[2])) for each in nearest]
    return [Next(Todo.EVENT, each.message, each.why, event.id) for each, event in events if event]


def _dry_channels(plan: Plan, week: Week) -> list[Next]:
    """Channels with a minimum on which nothing stands in the seven days from today, though they are open in them."""
    standing = {each.placement.channel for some in week.ahead.values() for each in some}
    asked = [each for each in plan.channels if each.cadence.min_per_week and each.id not in standing]
    dry = [each for each in asked if each.open_throughout(week.today, week.today + _SIX_DAYS)]
    return [
        Next(
            Todo.CHANNEL,
            Text(
                "{account}: nothing is planned for the next 7 days.",
                account=channel_name(channel.platform, channel.handle),
            ),
            Text("You planned at least {limit} a week.", limit=channel.cadence.min_per_week),
            channel.id,
        )
        for channel in dry[:_CHANNELS_SHOWN]
    ]


def _ideas(plan: Plan) -> list[Next]:
    held = {each.post for hold in plan.holds for each in hold.held}
    waiting = sum(post.waits_for_a_day and post.id not in held for post in plan.posts)
    if not waiting:
        return []
    words = Text("{n} idea waits for its day.", "{n} ideas wait for their day.", n=waiting)
    return [Next(Todo.IDEAS, words, Text("Drag one onto a free day."))]
