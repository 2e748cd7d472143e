"""What the posts are about, month by month, and the next post that the mix asks for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from planner.checks.calendar import Calendar
from planner.checks.memo import Memo
from planner.checks.mix import off_target
from planner.checks.month_mix import MonthMix, month_mixes, next_pillar, promotional
from planner.domain.content import Pillar
from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post
from planner.figures.mix import Bar, MonthBars
from planner.operations.free_time import free_time
from planner.operations.nouns import new_id
from planner.text import Text

_A_DAY = timedelta(days=1)


class Mix(NamedTuple):
    """Months against what is wanted, and the pillar that the next post should be of, None where none is wanted."""

    months: tuple[MonthBars, ...]
    next: Pillar | None


def mix_of(plan: Plan, today: date, memo: Memo, before: int = 0, after: int = 0) -> Mix:
    """The month in which tomorrow lies, that of the next post, and so many months before and after it."""
    tomorrow = today + _A_DAY
    first = tomorrow.replace(day=1)
    for _ in range(before):
        first = (first - _A_DAY).replace(day=1)
    mixes = month_mixes(Calendar(plan, today, None, memo), first, before + 1 + after)
    wanted = any(pillar.share is not None for pillar in plan.pillars)
    following = next_pillar(plan, mixes[before], tomorrow) if wanted else None
    return Mix(tuple(_bars(plan, each) for each in mixes), following)


def _bars(plan: Plan, mix: MonthMix) -> MonthBars:
    """A bar a pillar. The ceiling holds for all that sell: where several do, it stands on one more bar for them all."""
    selling = promotional(plan)
    ceiling = float(plan.business.promotional_share_max)
    bars = [_bar(pillar, mix, ceiling if [pillar] == selling else None) for pillar in plan.pillars]
    if len(selling) > 1:
        bars.append(Bar(Text("Promotional together"), mix.of(selling), ceiling=ceiling))
    return MonthBars(Text("{month:month}", month=mix.first), mix.total, tuple(bars))


def _bar(pillar: Pillar, mix: MonthMix, ceiling: float | None) -> Bar:
    posts = mix.counts[pillar.id]
    if pillar.share is None:
        return Bar(pillar.name, posts, ceiling=ceiling)
    off = off_target(posts, mix.total, pillar.share)
    return Bar(pillar.name, posts, float(pillar.share), off, ceiling)


def in_words(mix: Mix) -> Text:
    """The months in a sentence each, for those who do not see them."""
    months = [
        Text("{month}: {pillars}.", month=each.month, pillars=[_said(bar, each.total) for bar in each.bars])
        for each in mix.months
    ]
    words = months[0]
    for month in months[1:]:
        words = Text("{one} {other}", one=words, other=month)
    return words


def _said(bar: Bar, total: int) -> Text:
    name = Text("“{name}”", name=bar.name) if isinstance(bar.name, str) else bar.name
    return Text("{pillar} {counted}", pillar=name, counted=counted(bar, total))


def counted(bar: Bar, total: int) -> Text:
    """What a bar shows, in words."""
    words = Text("{n} of {of}", n=bar.posts, of=total)
    if bar.wanted is not None:
        words = Text("{n} of {of}, wanted {share:percent}", n=bar.posts, of=total, share=bar.wanted)
    if bar.ceiling is not None:
        words = Text("{counted}, {share:percent} at most", counted=words, share=bar.ceiling)
    return words


def begun(plan: Plan, pillar: Pillar, title: str, today: date, person: str | None) -> Post:
    """A draft of a pillar, tomorrow on the first channel that is open then; without one it is an idea."""
    tomorrow = today + _A_DAY
    open_then = [each for each in plan.channels if each.open_throughout(tomorrow, tomorrow)][:1]
    placements = tuple(Placement(each.id, at=free_time(plan, each, tomorrow)) for each in open_then)
    return Post(
        new_id(plan.posts, "p"),
        title,
        status="draft" if placements else "idea",
        pillar=pillar.id,
        author=person,
        placements=placements,
    )
