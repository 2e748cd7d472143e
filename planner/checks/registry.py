"""The checks by code, and what they find in a plan."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import NamedTuple

from planner.checks import (
    cadence,
    campaigns,
    consistency,
    events,
    limits,
    mix,
    people,
    platforms,
    posts,
    selling,
    strategy,
    voice_late,
)
from planner.checks.calendar import Calendar, Span
from planner.checks.finding import Finding, Found, Mistake, Severity
from planner.checks.memo import Memo
from planner.checks.situation import Situation
from planner.domain.plan import Plan
from planner.errors import Refused
from planner.text import Text

__all__ = ["CHECKS", "Check", "Span", "checked_span", "findings"]


class Check(NamedTuple):
    """A check: its code, the mistake that it guards against, how grave its findings are, the kind of their subject."""

    code: str
    mistake: Mistake
    severity: Severity
    subject: str
    look: Callable[[Situation], Iterable[Found]]
    learned: bool = False
    """Whether it goes by what was learned of the voice: that takes a millisecond a post."""


CHECKS: tuple[Check, ...] = (
    Check("cadence.over.day", 4, "warning", "channel", cadence.over_day),
    Check("cadence.over.week", 4, "warning", "channel", cadence.over_week),
    Check("cadence.gap", 4, "warning", "channel", cadence.gap),
    Check("cadence.under.week", 4, "warning", "channel", cadence.under_week),
    Check("post.overdue", 6, "warning", "post", posts.overdue),
    Check("mix.promotional", 4, "warning", "plan", mix.promotional),
    Check("mix.pillar", 4, "hint", "pillar", mix.pillar),
    Check("mix.run", 4, "hint", "channel", mix.run),
    Check("mix.reads_promotional", 4, "hint", "post", selling.reads_promotional),
    Check("post.duplicate", 4, "hint", "post", posts.duplicate),
    Check("limit.characters", 4, "warning", "post", limits.characters),
    Check("limit.title", 4, "warning", "post", limits.title),
    Check("limit.signs", 4, "warning", "post", limits.signs),
    Check("limit.hashtags", 4, "warning", "post", limits.hashtags),
    Check("limit.mentions", 4, "warning", "post", limits.mentions),
    Check("limit.cashtags", 4, "warning", "post", limits.cashtags),
    Check("limit.images", 4, "warning", "post", limits.images),
    Check("limit.no_image", 4, "hint", "post", limits.no_image),
    Check("limit.alt_missing", 4, "warning", "post", limits.alt_missing),
    Check("limit.alt_text", 4, "warning", "post", limits.alt_text),
    Check("limit.links", 4, "warning", "post", limits.links),
    Check("strategy.no_goal", 1, "warning", "plan", strategy.no_goal),
    Check("strategy.goal_incomplete", 1, "hint", "goal", strategy.goal_incomplete),
    Check("strategy.channel_no_goal", 1, "hint", "channel", strategy.channel_no_goal),
    Check("strategy.review_due", 1, "warning", "plan", strategy.review_due),
    Check("strategy.goal_unserved", 1, "warning", "goal", strategy.goal_unserved),
    Check("post.orphan", 1, "hint", "post", strategy.orphan),
    Check("post.audience_mismatch", 1, "hint", "post", strategy.audience_mismatch),
    Check("platform.capacity", 2, "warning", "plan", platforms.capacity),
    Check("platform.not_kept", 2, "warning", "channel", platforms.not_kept),
    Check("platform.trial_ended", 2, "warning", "channel", platforms.trial_ended),
    Check("platform.unfit", 2, "hint", "channel", platforms.unfit),
    Check("platform.dormant", 2, "warning", "channel", platforms.dormant),
    Check("platform.twin", 2, "hint", "channel", platforms.twin),
    Check("audience.unreached", 2, "warning", "audience", platforms.audience_unreached),
    Check("event.unannounced", 5, "warning", "event", events.unannounced),
    Check("event.solemn", 5, "warning", "event", events.solemn),
    Check("campaign.left_out", 5, "hint", "campaign", campaigns.left_out),
    Check("consistency.facts", 5, "warning", "event", consistency.contradictions),
    Check("media.consent", 5, "warning", "post", posts.consent),
    Check("voice.avoid", 5, "warning", "post", voice_late.rule("voice.avoid")),
    Check("voice.require", 5, "warning", "post", voice_late.rule("voice.require")),
    Check("voice.emoji", 5, "hint", "post", voice_late.rule("voice.emoji")),
    Check("voice.hashtags", 5, "hint", "post", voice_late.rule("voice.hashtags")),
    Check("voice.exclamations", 5, "hint", "post", voice_late.rule("voice.exclamations")),
    Check("voice.caps", 5, "hint", "post", voice_late.rule("voice.caps")),
    Check("voice.address", 5, "hint", "post", voice_late.rule("voice.address")),
    Check("voice.person", 5, "hint", "post", voice_late.rule("voice.person")),
    Check("voice.sentence", 5, "hint", "post", voice_late.rule("voice.sentence")),
    Check("voice.contractions", 5, "hint", "post", voice_late.rule("voice.contractions")),
    Check("voice.stiff", 5, "hint", "post", voice_late.rule("voice.stiff")),
    Check("voice.habit", 5, "hint", "post", voice_late.habit, learned=True),
    Check("voice.likeness", 5, "hint", "post", voice_late.likeness, learned=True),
    Check("voice.drift", 5, "warning", "channel", voice_late.drift, learned=True),
    Check("voice.channel", 5, "hint", "channel", voice_late.channel, learned=True),
    Check("voice.author", 5, "hint", "person", voice_late.author, learned=True),
    Check("editor.missing", 5, "warning", "plan", people.editor_missing),
    Check("editor.many_hands", 5, "hint", "plan", people.many_hands),
)


def checked_span(plan: Plan, today: date, memo: Memo | None = None) -> Span:
    """The span checked unless another is asked for.

    From the first day of the week of `today` to the last day of the week of the last thing that counts, four weeks at
    least; a series without end counts up to 52 weeks.
    """
    return Calendar(plan, today, None, memo or Memo()).span


def findings(
    plan: Plan,
    today: date,
    span: Span | None = None,
    codes: Collection[str] | None = None,
    memo: Memo | None = None,
    *,
    learned: bool = True,
) -> list[Finding]:
    """What the checks find as seen on `today`, over `span` (else `checked_span`), in their order, muted ones too.

    `codes` asks for some checks only, by code or by family: "cadence" is every "cadence.*". `memo` keeps what is known
    from one call to the next. Without what is `learned` of the voice it is quick in any plan; see `voice_slices`.
    Raises `Refused` for a code that no check has.
    """
    checks = [check for check in (CHECKS if codes is None else _chosen(codes)) if learned or not check.learned]
    situation = Situation(plan, today, span, memo or Memo())
    muted = muted_on(plan, today)
    found = [finding_of(check, each, muted) for check in checks for each in check.look(situation)]
    return sorted(found, key=lambda finding: finding.order)


def muted_on(plan: Plan, today: date) -> set[tuple[str, str]]:
    """What is not to be heard on that day, by code and subject."""
    return {(each.code, each.subject) for each in plan.muted if each.until is None or today <= each.until}


def _chosen(codes: Collection[str]) -> list[Check]:
    for code in codes:
        if not any(_is(check, code) for check in CHECKS):
            families = ", ".join(dict.fromkeys(check.code.partition(".")[0] for check in CHECKS))
            raise Refused(Text('no check "{code}" : use a code, or a family: {families}', code=code, families=families))
    return [check for check in CHECKS if any(_is(check, code) for code in codes)]


def _is(check: Check, code: str) -> bool:
    return check.code == code or check.code.startswith(f"{code}.")


def finding_of(check: Check, found: Found, muted: set[tuple[str, str]]) -> Finding:
    """What a check found, `muted` if it is one of these."""
    subject = f"{check.subject}:{found.id}" if found.id else check.subject
    return Finding(
        check.code,
        check.mistake,
        found.severity or check.severity,
        subject,
        found.first,
        found.last,
        found.posts,
        found.message,
        found.why,
        found.evidence,
        found.source,
        (check.code, subject) in muted,
    )
