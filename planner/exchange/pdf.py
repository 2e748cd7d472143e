"""The plan as PDF: month pages and week agenda. Imported only where one is asked for: it brings Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Literal, get_args

from planner.checks.cadence import feed
from planner.checks.finding import Finding
from planner.checks.memo import Memo
from planner.checks.registry import Span, findings
from planner.checks.situation import Situation
from planner.domain.channels import Channel
from planner.domain.plan import Plan
from planner.domain.times import week_of
from planner.errors import Refused
from planner.exchange.pdf_document import About, finished
from planner.layout.days import days_of, labels_of
from planner.layout.strips import Strip, strips
from planner.painting.booklet import Part, booklet
from planner.painting.colours import GREY_PAPER, PAPER
from planner.painting.paper import application, printed
from planner.painting.sheet import SIZES, Content
from planner.text import Text, speak

PARTS: tuple[Part, ...] = get_args(Part)
Paper = Literal["a4", "letter"]

# Unicode CLDR, supplemental data, paperSize "US-Letter".
_LETTER = frozenset({"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})


def pdf(
    plan: Plan,
    first: date,
    last: date,
    *,
    language: str,
    today: date,
    paper: Paper | None = None,
    pages: Sequence[str] = PARTS,
    grey: bool = False,
) -> bytes:
    """The plan from `first` to `last`, both included, as it is on `today`: the same bytes for the same plan.

    `pages` are the parts in their order, of "month" and "week"; none means all. Without `paper`, the business's country
    decides. Raises `Refused` for pages that there are not.
    """
    parts = [_part(name) for name in pages]
    application()
    content = _content(plan, first, last, language, today)
    made = booklet(content, parts or PARTS, SIZES[paper or _paper_of(plan)])
    raw = printed(made.pages, GREY_PAPER if grey else PAPER)
    about = About(made.title, language, today)
    return finished(raw.data, raw.links, made.bookmarks, raw.emoji, about)


def _part(name: str) -> Part:
    for part in PARTS:
        if part == name.strip():
            return part
    raise Refused(Text('there are no pages "{name}" : choose from {known}', name=name, known=", ".join(PARTS)))


def _paper_of(plan: Plan) -> Paper:
    return "letter" if plan.business.country in _LETTER else "a4"


def _content(plan: Plan, first: date, last: date, language: str, today: date) -> Content:
    week_start = plan.business.first_weekday
    # Whole weeks: the cadence strip of a week at the rim of the span counts its other days too.
    span = Span(week_of(first, week_start), week_of(last, week_start) + timedelta(days=6))
    memo = Memo()
    situation = Situation(plan, today, span, memo)
    found = findings(plan, today, span, ("cadence.over.week",), memo)
    return Content(
        plan=plan,
        first=first,
        last=last,
        days=days_of(plan, first, last),
        labels=labels_of(plan, first, last),
        strips=_strips(situation, found),
        names={channel.id: _name(situation, channel, language) for channel in plan.channels},
        today=today,
        language=language,
    )


def _name(situation: Situation, channel: Channel, language: str) -> str:
    """What the channel is called; for X, whose badge says as much, by whom."""
    name = situation.names[channel.id]
    spoken = speak(name, language) if isinstance(name, Text) else name
    return channel.handle if len(spoken) == 1 and channel.handle else spoken


def _strips(situation: Situation, found: Sequence[Finding]) -> Mapping[date, tuple[Strip, ...]]:
    """The cadence strips by the first day of their week."""
    lanes = {channel.id: feed(situation, channel) for channel in situation.plan.channels}
    runs = {
        (finding.subject.removeprefix("channel:"), finding.last): int(finding.evidence["count"])
        for finding in found
        if finding.last is not None and not finding.muted and not finding.evidence.get("stories")
    }

    def counted(channel: str, first: date, last: date) -> int:
        return lanes[channel].count(first, last)

    weeks = range((situation.span.last - situation.span.first).days // 7 + 1)
    starts = [situation.span.first + timedelta(days=7 * number) for number in weeks]
    return {week: strips(situation.plan.channels, week, counted, runs) for week in starts}
