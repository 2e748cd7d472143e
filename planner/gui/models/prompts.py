"""Which prompts are offered for a post: those of the pillar that is short, in whose season the day lies, first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from planner.checks.calendar import Calendar
from planner.checks.month_mix import MonthMix, month_mixes, next_pillar
from planner.domain.content import Pillar, PillarKind
from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.knowledge.prompts import Prompt, prompts


def short_pillar(desk: Desk, day: date) -> Pillar | None:
    """The pillar that is shortest of its share in the month of a day; None where no pillar may have one more post."""
    return next_pillar(desk.bridge.plan, _mix(desk, day), day)


def is_below(desk: Desk, pillar: Pillar, day: date) -> bool:
    """Whether a pillar has fewer posts in the month of a day than its share of them."""
    mix = _mix(desk, day)
    return pillar.share is not None and mix.of([pillar]) < pillar.share * mix.total


def _mix(desk: Desk, day: date) -> MonthMix:
    bridge = desk.bridge
    (mix,) = month_mixes(Calendar(bridge.plan, bridge.today, None, bridge.session.memo), day, 1)
    return mix


def offered(plan: Plan, kind: PillarKind, day: date) -> Sequence[Prompt]:
    """The prompts of a kind that suit a day: what is not in the plan yet comes first, then what is of the season."""
    titles = Counter(post.title for post in plan.posts)
    suiting = [each for each in prompts() if each.pillar_kind == kind and each.suits(day, plan.business.country)]
    return sorted(suiting, key=lambda each: (titles[each.said(plan.business.language)], each.season is None))


def pillar_of(plan: Plan, kind: PillarKind, short: Pillar | None) -> str | None:
    """The id of the pillar that a post of this kind belongs to: the one that is short, else the first of its kind."""
    if short is not None and short.kind == kind:
        return short.id
    return next((each.id for each in plan.pillars if each.kind == kind), None)
