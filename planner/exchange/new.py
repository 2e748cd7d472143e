"""New plan files: from a plan that came in as a document, and from the sample bakery."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from planner.domain.faults import faults
from planner.domain.noun import Noun
from planner.domain.plan import Plan, Table, table_of
from planner.domain.posts import Post
from planner.domain.series import parse
from planner.domain.times import LocalTime, week_of
from planner.errors import Refused
from planner.exchange.document import read
from planner.exchange.writing import beside, place_new, taken
from planner.paths import resource
from planner.store.file import create

SAMPLES = ("en", "tr")
_SAMPLE_WEEKS_BEFORE = 2


def new_plan(target: Path, plan: Plan) -> None:
    """Makes a new plan file with an empty history; nothing half-written stays. Raises `Refused` when the name is
    taken, OSError, sqlite3.Error.
    """
    if target.exists() or target.is_symlink():
        raise taken(target)
    with beside(target) as part:
        create(part, plan)
        place_new(part, target)


def sample(language: str, clock: Callable[[str], datetime], today: date | None = None) -> Plan:
    """The sample bakery in "en" or "tr", moved by whole weeks so that its third week of eight is the week of `today`.

    What was to be posted before today is posted, as it would be in a plan that is kept; `clock` gives today where it
    is None. Raises `Refused` for a day at the end of the years that a plan may name.
    """
    plan = read(resource("samples", f"bakery_{language}.json"))
    today = today or clock(plan.business.time_zone).date()
    start = plan.business.first_weekday
    first = min(each.at.day for post in plan.posts for each in post.placements if each.at)
    weeks = (week_of(today, start) - week_of(first, start)).days // 7 - _SAMPLE_WEEKS_BEFORE
    moved: Plan = _shifted(plan, timedelta(weeks=weeks))
    third = week_of(today, start)
    moved = replace(moved, posts=table_of(_kept(post, third, today) for post in moved.posts))
    for fault in faults(moved):
        raise Refused(fault.text)
    return moved


def _shifted(value: Any, by: timedelta) -> Any:
    """The same with all its days and local times moved; a rule's UNTIL too."""
    if isinstance(value, LocalTime):
        return value.on(value.day + by)
    if isinstance(value, date):
        return value + by
    if isinstance(value, tuple):
        return tuple(_shifted(each, by) for each in value)
    if isinstance(value, Table):
        return table_of(_shifted(each, by) for each in value)
    if isinstance(value, Noun | Plan):
        fields = {name: _shifted(getattr(value, name), by) for name in value.__struct_fields__}
        if "rule" in fields and (until := parse(fields["rule"]).until):
            fields["rule"] = fields["rule"].replace(f"{until:%Y%m%d}", f"{until + by:%Y%m%d}")
        return replace(value, **fields)
    return value


def _kept(post: Post, third: date, today: date) -> Post:
    """An approved post of this week whose day has gone by was posted on time."""
    if post.status != "approved" or post.series is not None or not post.placements:
        return post
    placements = tuple(
        replace(each, posted_at=each.at) if each.at and third <= each.at.day < today and not each.posted_at else each
        for each in post.placements
    )
    return replace(
        post, placements=placements, status="posted" if all(each.posted_at for each in placements) else "approved"
    )
