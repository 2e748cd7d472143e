"""The plan as PDF: month pages and week agenda. Imported only where one is asked for: it brings Qt."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from datetime import date
from typing import Literal, get_args

from planner.checks.memo import Memo
from planner.checks.situation import Situation
from planner.domain.channels import Channel
from planner.domain.plan import Plan
from planner.errors import Refused
from planner.exchange.pdf_document import About, finished
from planner.knowledge.special_days import special_days
from planner.layout.days import days_of, labels_of
from planner.layout.week_strips import week_strips
from planner.painting.booklet import Booklet, Part, booklet
from planner.painting.colours import GREY_PAPER, PAPER, Colours
from planner.painting.paper import application, printing
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
    progress: Callable[[int, int], None] | None = None,
) -> bytes:
    """The plan from `first` to `last`, both included, as it is on `today`: the same bytes for the same plan.

    `pages`, `paper` and what is raised are as in `booklet_of`. `progress` is told the pages that are painted, and all.
    """
    made = booklet_of(plan, first, last, language=language, today=today, paper=paper, pages=pages)
    steps = pdf_in_steps(made, language=language, today=today, grey=grey)
    while True:
        try:
            painted = next(steps)
        except StopIteration as end:
            data: bytes = end.value
            return data
        if progress is not None:
            progress(painted, len(made.pages))


def booklet_of(
    plan: Plan,
    first: date,
    last: date,
    *,
    language: str,
    today: date,
    paper: Paper | None = None,
    pages: Sequence[str] = PARTS,
) -> Booklet:
    """The pages of the plan from `first` to `last`, both included, for paper, preview and PDF.

    `pages` are the parts in their order, of "month" and "week"; none means all. Without `paper`, the business's country
    decides. Raises `Refused` for pages that there are not.
    """
    parts = [_part(name) for name in pages]
    application()
    content = _content(plan, first, last, language, today)
    return booklet(content, parts or PARTS, SIZES[paper or paper_of(plan)])


def pdf_in_steps(made: Booklet, *, language: str, today: date, grey: bool = False) -> Generator[int, None, bytes]:
    """Paints a booklet as PDF page by page; yields the number of pages that are painted, and returns the file."""
    raw = yield from printing(made.pages, colours_of(grey=grey))
    return finished(raw.data, raw.links, made.bookmarks, raw.emoji, About(made.title, language, today))


def colours_of(*, grey: bool) -> Colours:
    """The colours of paper."""
    return GREY_PAPER if grey else PAPER


def _part(name: str) -> Part:
    for part in PARTS:
        if part == name.strip():
            return part
    raise Refused(Text('there are no pages "{name}" : choose from {known}', name=name, known=", ".join(PARTS)))


def paper_of(plan: Plan) -> Paper:
    """The paper of the business's country."""
    return "letter" if plan.business.country in _LETTER else "a4"


def _content(plan: Plan, first: date, last: date, language: str, today: date) -> Content:
    memo = Memo()
    situation = Situation(plan, today, None, memo)
    business = plan.business
    special = special_days(business.country, first, last, language) if business.special_days else ()
    return Content(
        plan=plan,
        first=first,
        last=last,
        days=days_of(plan, first, last),
        labels=labels_of(plan, first, last, special),
        strips=week_strips(plan, first, last, today, memo),
        names={channel.id: _name(situation, channel, language) for channel in plan.channels},
        today=today,
        language=language,
    )


def _name(situation: Situation, channel: Channel, language: str) -> str:
    """What the channel is called; for X, whose badge says as much, by whom."""
    name = situation.names[channel.id]
    spoken = speak(name, language) if isinstance(name, Text) else name
    return channel.handle if len(spoken) == 1 and channel.handle else spoken
