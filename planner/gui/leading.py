"""Where a finding leads: to a post, to a time on the calendar, or to the page of what a plan stands on."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from planner.checks.finding import Finding
from planner.domain.occurrences import Occurrence, occurrences_of
from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.voice.notes import Span

# Their posts are half the story at most: what is missing, or too much, is seen in the time around them.
_OF_A_TIME = ("cadence.under.", "mix.promotional", "mix.pillar", "platform.", "event.unannounced", "editor.")
# What mends these is decided on, not moved about on the calendar.
_DECIDED_ON = ("platform.not_kept", "platform.trial_ended", "strategy.goal_unserved")

# The page and the section in which the subject of a finding stands.
_SECTIONS = {
    "channel": ("business", "channels"),
    "pillar": ("business", "pillars"),
    "event": ("business", "events"),
    "campaign": ("business", "campaigns"),
    "goal": ("strategy", "goals"),
    "audience": ("strategy", "audiences"),
}
_SECTION_OF_THE_PLAN = {
    "editor.missing": ("business", "people"),
    "editor.many_hands": ("business", "people"),
    "strategy.review_due": ("strategy", "reviews"),
}


class Place(NamedTuple):
    """A post, or a day of the calendar; neither is a page of what the plan stands on."""

    spot: Spot | None
    day: date | None


def lead_to(desk: Desk, finding: Finding) -> None:
    """Leads the person to the place of a finding."""
    spot, day = place_of(finding, desk.bridge.plan, desk.bridge.today)
    if spot is not None:
        place = _words_of(finding)
        desk.attention.show(spot if place is None or place[0] is None else spot._replace(channel=place[0]))
        if place is not None:
            desk.attention.words_wanted.emit(place[0] or "", place[1])
    elif day is not None:
        desk.attention.choose(None)
        to_day(desk, day)
    elif finding.subject == "plan":
        to_section(desk, *_SECTION_OF_THE_PLAN.get(finding.code, ("strategy", "goals")))
    else:
        to_subject(desk, finding.subject)


def lead_from(desk: Desk, finding: Finding, day: date) -> None:
    """Leads the person to the first of the posts of a finding about a channel that stands on `day` or later, else to
    the last.
    """
    posts, channel = desk.bridge.plan.posts, finding.subject.removeprefix("channel:")
    spots = [spot_in(posts[id], finding.first, finding.last, channel) for id in finding.posts if id in posts]
    if spots:
        desk.attention.show(next((each for each in spots if each.day and each.day >= day), spots[-1]))


def _words_of(finding: Finding) -> tuple[str | None, Span] | None:
    """The first words that a finding points at: the channel whose own text has them, and where; None without any."""
    places = ((note["channel"], note["spans"]) for note in finding.evidence.get("notes", ()))
    return next(((channel, Span(*spans[0])) for channel, spans in places if spans), None)


def to_subject(desk: Desk, subject: str) -> None:
    """Leads the person to the card of what a plan stands on: "goal:g1", "channel:ig"."""
    kind, _, id = subject.partition(":")
    to_section(desk, *_SECTIONS[kind], id)


def to_section(desk: Desk, page: str, section: str, id: str = "") -> None:
    """Leads the person to a section of a page, and to the thing in it with this id."""
    desk.attention.go(page)
    desk.attention.section_wanted.emit(section, id)


def to_day(desk: Desk, day: date) -> None:
    """Leads the person to a day of the calendar."""
    desk.attention.look_at(day)
    desk.attention.go("calendar")


def place_of(finding: Finding, plan: Plan, today: date) -> Place:
    """Where a finding can be seen, and mended: its days from today on, if they reach so far."""
    spot = spot_of(finding, plan)
    if spot is not None or finding.code in _DECIDED_ON or finding.first is None or finding.last is None:
        return Place(spot, None)
    return Place(None, min(max(today, finding.first), finding.last))


def spot_of(finding: Finding, plan: Plan) -> Spot | None:
    """The post that a finding is about, the last where there are several: with it the bound was passed. None where it
    is about a time, or about no post.
    """
    if finding.code.startswith(_OF_A_TIME):
        return None
    kind, _, id = finding.subject.partition(":")
    post = plan.posts.get(id if kind == "post" else next(iter(finding.posts[-1:]), None))
    return None if post is None else spot_in(post, finding.first, finding.last, id if kind == "channel" else None)


def spot_in(post: Post, first: date | None, last: date | None, channel: str | None = None) -> Spot:
    """Where a post stands first from `first` to `last`, both included, on this channel if it is given; else where it
    stands at all, and without a date among the ideas.
    """
    found = standing_in(post, first, last, channel)
    return Spot(post.id) if found is None else Spot(post.id, found.placement.channel, found.day)


def standing_in(post: Post, first: date | None, last: date | None, channel: str | None = None) -> Occurrence | None:
    """What of a post stands first from `first` to `last`, on this channel if it is given; else what of it stands at
    all; None without a date.
    """
    times = [time.day for each in post.placements for time in (each.at, each.posted_at) if time]
    end = last or max(times, default=date.min)
    standing = sorted(occurrences_of(post, end), key=lambda each: each.order)
    there = [each for each in standing if channel in (None, each.placement.channel)]
    within = [each for each in there if first is None or each.day >= first]
    return next(iter((*within, *there, *standing)), None)
