"""What was muted: what, until when, why, by whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from planner.checks.explained.pages import EXPLAINED
from planner.checks.finding import Finding
from planner.domain.muted import Muted
from planner.domain.plan import Plan
from planner.domain.references import TABLE_OF_KIND
from planner.knowledge.platforms import channel_name
from planner.operations.muting import muted_by
from planner.session import Entry
from planner.text import Text


class Mute(NamedTuple):
    """A mute that is in force: what it silences, in words, and the first of its findings, None where it has none now.

    `by` is the name of who did it, empty where nobody knows.
    """

    muted: Muted
    words: Text
    finding: Finding | None
    by: str


def mutes_of(
    plan: Plan, today: date, findings: Iterable[Finding], history: Callable[[], Sequence[Entry]]
) -> list[Mute]:
    """The mutes that are in force today, those that end first before the others. `history` is read only for one."""
    standing = [each for each in plan.muted if each.until is None or today <= each.until]
    if not standing:
        return []
    heard: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.muted:
            heard.setdefault(Muted(finding.code, finding.subject).id, []).append(finding)
    who = _who(history())
    mutes = [
        Mute(each, _words(plan, each, heard.get(each.id, [])), next(iter(heard.get(each.id, [])), None), "")
        for each in standing
    ]
    named = [mute._replace(by=_name(plan, who.get(mute.muted.id))) for mute in mutes]
    return sorted(named, key=lambda mute: mute.muted.until or date.max)


def _who(history: Sequence[Entry]) -> dict[str, str | None]:
    """Who muted what last."""
    who: dict[str, str | None] = {}
    for entry in history:
        muted = muted_by(entry)
        if muted is not None:
            who.setdefault(muted, entry.by)
    return who


def _name(plan: Plan, id: str | None) -> str:
    person = plan.people.get(id)
    return person.name if person else id or ""


def _words(plan: Plan, muted: Muted, findings: Sequence[Finding]) -> Text:
    if len(findings) == 1:
        return findings[0].message
    if findings:
        n = len(findings) - 1
        return Text(
            "{message} And {n} more like it.", "{message} And {n} more like it.", n=n, message=findings[0].message
        )
    title = EXPLAINED[muted.code].title if muted.code in EXPLAINED else Text("{name}", name=muted.code)
    if muted.subject == "plan":
        return title
    return Text("{name}: {what}", name=_called(plan, muted.subject), what=title)


def _called(plan: Plan, subject: str) -> Text:
    """What a subject is called."""
    kind, _, id = subject.partition(":")
    if kind == "channel":
        return channel_name(plan.channels[id].platform, plan.channels[id].handle)
    noun = getattr(plan, TABLE_OF_KIND[kind])[id]
    return Text("{name}", name=getattr(noun, "title", None) or noun.name)
