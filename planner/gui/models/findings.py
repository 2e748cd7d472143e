"""Findings in the order and the groups in which people read them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from planner.checks.finding import Finding, Mistake, Severity
from planner.domain.plan import Plan
from planner.domain.times import month_end, week_of
from planner.knowledge.platforms import channel_name
from planner.text import Text

LOOKS_OUT = Text(
    "While you plan, Ritim looks out for six common mistakes: too many posts or too few, too much selling, events that "
    "nobody announces, and the like. What it sees stands on the Warnings page, with the reason and a way out."
)
"""What all of this is about."""


class MistakeWords(NamedTuple):
    """A mistake in everyday words: its name, what is meant by it, and so many warnings of it."""

    title: Text
    meaning: Text
    counted: Text


MISTAKES: Mapping[Mistake, MistakeWords] = {
    1: MistakeWords(
        Text("Posting without a goal"),
        Text("Without a goal nobody can tell whether the posts bring anything."),
        Text("{n} on goals", "{n} on goals", n=0),
    ),
    2: MistakeWords(
        Text("Wrong platforms, or too many"),
        Text("Better a few channels that are kept alive, where your people are."),
        Text("{n} on platforms", "{n} on platforms", n=0),
    ),
    3: MistakeWords(
        Text("Too little contact with customers"),
        Text("Questions want an answer, and a friendly one."),
        Text("{n} on customers", "{n} on customers", n=0),
    ),
    4: MistakeWords(
        Text("Posts that tire people"),
        Text("Too many of them or too few, or too much selling."),
        Text("{n} on content", "{n} on content", n=0),
    ),
    5: MistakeWords(
        Text("Many voices, apart from the business"),
        Text("What you do and what you post belong together, in one voice."),
        Text("{n} on unity", "{n} on unity", n=0),
    ),
    6: MistakeWords(
        Text("Not looking back"),
        Text("Only those who know what went out can learn from it."),
        Text("{n} on follow-up", "{n} on follow-up", n=0),
    ),
}


class SeverityWords(NamedTuple):
    """How grave a finding is: a shape, for colour alone says nothing to some; a word; and so many of them."""

    sign: str
    words: Text
    counted: Text


SEVERITIES: Mapping[Severity, SeverityWords] = {
    "error": SeverityWords("■", Text("Cannot be posted"), Text("{n} cannot be posted", "{n} cannot be posted", n=0)),
    "warning": SeverityWords("▲", Text("Warning"), Text("{n} warning", "{n} warnings", n=0)),
    "hint": SeverityWords("◇", Text("Hint"), Text("{n} hint", "{n} hints", n=0)),
}
"""The gravest first."""
MUTED_SIGN = "○"
_GRAVITY = {severity: number for number, severity in enumerate(SEVERITIES)}
# Their days lie behind, and they ask for something now.
_STILL_OPEN = ("post.overdue", "platform.not_kept", "platform.trial_ended")


class Group(NamedTuple):
    """Findings under one heading; `key` tells the group from others while its findings come and go."""

    key: str
    title: Text
    findings: list[Finding]
    meaning: Text | None = None


def key_of(finding: Finding) -> Hashable:
    """What the finding is about, whatever it says of it now."""
    return finding.code, finding.subject, finding.first, finding.last, finding.posts


def is_past(finding: Finding, today: date) -> bool:
    """Whether it speaks of days that are over, so that nothing can be done about it."""
    return finding.last is not None and finding.last < today and finding.code not in _STILL_OPEN


def gravest(findings: Iterable[Finding]) -> list[Finding]:
    """Errors first, then warnings, then hints, each in the order in which they are given: that of their days."""
    return sorted(findings, key=lambda each: _GRAVITY[each.severity])


def counted(findings: Iterable[Finding]) -> list[Text]:
    """How many there are of each severity, the gravest first; nothing of those of which there are none."""
    counts = Counter(each.severity for each in findings)
    return [
        Text(words.counted.message, words.counted.plural, n=counts[severity])
        for severity, words in SEVERITIES.items()
        if counts[severity]
    ]


def touching(findings: Iterable[Finding], first: date, last: date) -> list[Finding]:
    """Those that touch the days from `first` to `last`, both included, and those without a date."""
    return [
        each
        for each in findings
        if each.first is None or each.last is None or (each.first <= last and first <= each.last)
    ]


def by_mistake(findings: Sequence[Finding]) -> list[Group]:
    """A group for each mistake that has any, from 1 to 6, the gravest first in each."""
    groups = [
        Group(
            f"mistake:{number}",
            words.title,
            gravest(each for each in findings if each.mistake == number),
            words.meaning,
        )
        for number, words in MISTAKES.items()
    ]
    return [group for group in groups if group.findings]


def by_date(findings: Sequence[Finding], plan: Plan, today: date) -> list[Group]:
    """What has no date, then this week, next week, and month by month; what has begun already belongs to this week."""
    monday = week_of(today, plan.business.first_weekday)
    groups: dict[str, Group] = {}
    for finding in findings:
        if finding.first is None:
            group = Group("undated", Text("At any time"), [])
        elif finding.first < monday + timedelta(days=7):
            group = Group("this_week", Text("This week"), [])
        elif finding.first < monday + timedelta(days=14):
            group = Group("next_week", Text("Next week"), [])
        else:
            month = month_end(finding.first)
            group = Group(f"month:{month:%Y-%m}", Text("{month:month}", month=month), [])
        groups.setdefault(group.key, group).findings.append(finding)
    return list(groups.values())


def by_channel(findings: Sequence[Finding], plan: Plan) -> list[Group]:
    """What concerns the whole plan, then channel by channel in the plan's order; a post belongs to its first one."""
    groups = {"": Group("plan", Text("The whole plan"), [])}
    for channel in plan.channels:
        name = channel_name(channel.platform, channel.handle)
        groups[channel.id] = Group(f"channel:{channel.id}", name, [])
    for finding in findings:
        groups[channel_of(finding, plan) or ""].findings.append(finding)
    return [Group(group.key, group.title, gravest(group.findings)) for group in groups.values() if group.findings]


def channel_of(finding: Finding, plan: Plan) -> str | None:
    """The id of the channel that a finding concerns, that of its post where it is about a post; None for none."""
    kind, _, id = finding.subject.partition(":")
    if kind == "post":
        post = plan.posts.get(id)
        id = post.placements[0].channel if post and post.placements else ""
    elif kind != "channel":
        return None
    return id if id in plan.channels else None
