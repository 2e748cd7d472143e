"""A plan's first seven days: a few next steps instead of everything that is not perfect yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from planner.checks.finding import Finding
from planner.domain.plan import Plan
from planner.text import Text

if TYPE_CHECKING:
    from planner.gui.bridge import Bridge

MOST_STEPS = 3
_DAYS = timedelta(days=7)

STEPS: dict[str, Text] = {
    "post.overdue": Text("Mark “{title}” as posted, or move it to another day"),
    "limit.characters": Text("Shorten “{title}”"),
    "limit.title": Text("Shorten the title “{title}”"),
    "limit.signs": Text("Take out of “{title}” what the platform does not take"),
    "limit.no_image": Text("Add a picture to “{title}”"),
    "limit.images": Text("Take some pictures out of “{title}”"),
    "limit.hashtags": Text("Leave some hashtags out of “{title}”"),
    "limit.mentions": Text("Leave some mentions out of “{title}”"),
    "limit.cashtags": Text("Leave some cashtags out of “{title}”"),
    "limit.alt_text": Text("Shorten what the pictures of “{title}” say in words"),
    "consistency.facts": Text("Have the posts on one event say the same"),
    "media.consent": Text("Note who agreed to the pictures of “{title}”"),
    "editor.missing": Text("Say who releases posts: name an editor"),
    "event.unannounced": Text("Write a post that announces “{event}”"),
    "platform.dormant": Text("{account}: plan a first post"),
    "cadence.over.day": Text("{account}: spread the posts over more days"),
    "cadence.over.week": Text("{account}: spread the posts over more weeks"),
    "cadence.gap": Text("{account}: leave more time between two posts"),
    "cadence.under.week": Text("{account}: plan one more post"),
    "strategy.no_goal": Text("Write down one goal that you can count"),
    "strategy.goal_unserved": Text("Plan a post that serves the goal “{goal}”"),
    "strategy.goal_incomplete": Text("Complete the goal “{goal}”"),
    "strategy.channel_no_goal": Text("{account}: say which goal it serves"),
    "post.orphan": Text("Say which goal “{title}” serves"),
    "audience.unreached": Text("Choose a channel for “{audience}”"),
    "post.audience_mismatch": Text("Look again at whom “{title}” is for"),
    "platform.capacity": Text("Plan less, or set more hours aside"),
    "platform.trial_ended": Text("{account}: decide whether you keep it"),
    "platform.unfit": Text("{account}: look where your people really are"),
    "platform.not_kept": Text("{account}: plan less for it, or let it go"),
    "platform.twin": Text("{account}: tell it another way there"),
    "mix.promotional": Text("Sell less, help more: plan a post that is useful or fun"),
    "mix.run": Text("{account}: put something between the offers"),
    "mix.pillar": Text("Plan the pillars in the shares that you wanted"),
    "mix.reads_promotional": Text("Take the selling out of “{title}”"),
    "limit.links": Text("Look again at the links in “{title}”"),
    "limit.alt_missing": Text("Say in words what the pictures of “{title}” show"),
    "campaign.left_out": Text("“{campaign}”: plan a post on {accounts} too"),
    "post.duplicate": Text("Say “{title}” in new words"),
    "event.solemn": Text("Look again at what stands on “{event}”"),
    "voice.avoid": Text("Say it in your own words in “{title}”"),
    "voice.require": Text("Look whether “{title}” says what every post of yours says"),
    "voice.drift": Text("{account}: read these posts in a row, as a customer would"),
    "voice.address": Text("Address people in “{title}” as you always do"),
    "voice.caps": Text("Say “{title}” without capitals"),
    "voice.exclamations": Text("Leave some exclamation marks out of “{title}”"),
    "voice.emoji": Text("Look again at the emoji in “{title}”"),
    "voice.hashtags": Text("Look again at the hashtags in “{title}”"),
    "voice.stiff": Text("Say “{title}” as you would across the counter"),
    "voice.person": Text("Speak of yourselves in “{title}” as you always do"),
    "voice.sentence": Text("Cut a long sentence in “{title}” in two"),
    "voice.contractions": Text("Look again at the short forms in “{title}”"),
    "voice.habit": Text("Read “{title}” aloud: is this you?"),
    "voice.likeness": Text("Read “{title}” beside an earlier post of yours"),
    "voice.channel": Text("{account}: read some posts beside those elsewhere"),
    "voice.author": Text("Read some posts of {name} beside those of the others"),
    "editor.many_hands": Text("Have the editor go over the texts"),
    "strategy.review_due": Text("Take half an hour to look at your goals"),
}
"""What each finding asks for, in the words of its own fields, the most useful first."""


class NextStep(NamedTuple):
    """A finding, and what it asks for."""

    words: Text
    finding: Finding


def first_steps(findings: Sequence[Finding], plan: Plan, most: int = MOST_STEPS) -> list[NextStep]:
    """`most` steps at most, the most useful first, one of a kind; nothing about goals before there is a post."""
    ranks = {code: rank for rank, code in enumerate(STEPS)}
    heard = [each for each in findings if len(plan.posts) or not each.code.startswith("strategy.")]
    chosen: dict[str, Finding] = {}
    for finding in sorted(heard, key=lambda each: ranks[each.code]):
        chosen.setdefault(finding.code, finding)
    return [
        NextStep(Text(STEPS[code].message, **finding.message.fields), finding)
        for code, finding in list(chosen.items())[: max(0, most)]
    ]


class FirstDays:
    """Whether a plan is in its first seven days, counted from the first step of its history."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._begun: date | None = None
        self._over = False

    @property
    def lasting(self) -> bool:
        """Whether they last still. What has been posted for longer than that is no new plan, whatever its file says."""
        if not self._over:
            today = self._bridge.today
            self._over = _posted_before(self._bridge.plan, today - _DAYS) or self._first_step() + _DAYS <= today
        return not self._over

    def _first_step(self) -> date:
        if self._begun is None:
            history = self._bridge.session.history()
            self._begun = date.fromisoformat(history[-1].at[:10]) if history else None
        return self._begun or self._bridge.today


def _posted_before(plan: Plan, day: date) -> bool:
    return any(each.posted_at and each.posted_at.day < day for post in plan.posts for each in post.placements)
