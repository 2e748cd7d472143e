"""Small plans for tests: a builder makes one thing from what the test names, and the rest is as plain as can be.

Fields are given as in the plan document: days as "2026-12-01", times as "2026-12-01T09:30", lists, numbers.

    plan(channel("ig", max_per_day=1), post("p1", "2026-12-01T09:30"), post("p2", "2026-12-01T17:00", status="draft"))
"""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

import msgspec

from planner.domain.audiences import Audience
from planner.domain.business import Business, Person
from planner.domain.channels import Cadence, Channel
from planner.domain.content import Campaign, Event, Pillar
from planner.domain.faults import faults
from planner.domain.goals import Goal, Review
from planner.domain.muted import Muted
from planner.domain.noun import Noun, from_json
from planner.domain.plan import NOUNS, Plan, Table, table_of
from planner.domain.posts import Placement, Post
from planner.domain.statistics import StatisticsTable
from planner.domain.voice import VoiceGuide

N = TypeVar("N", bound=Noun)


def made(kind: type[N], /, **fields: Any) -> N:
    """A thing of this kind from the fields that its object in the plan document has."""
    return msgspec.convert(fields, kind, dec_hook=from_json)


def day(text: str) -> date:
    """The day "2026-12-01"."""
    return date.fromisoformat(text)


def plan(*nouns: Noun) -> Plan:
    """The plan of these things, each in its table and in this order; fails when it is not a whole plan."""
    parts: dict[str, Any] = {}
    for table, kind in NOUNS.items():
        rows = [noun for noun in nouns if type(noun) is kind]
        if isinstance(getattr(Plan(), table), Table):
            parts[table] = table_of(rows)
        elif rows:
            (parts[table],) = rows
    whole = Plan(**parts)
    wrong = [f"{fault.path}: {fault.text}" for fault in faults(whole)]
    assert not wrong, wrong
    return whole


def placement(at: str | None = None, channel: str = "ig", **fields: Any) -> Placement:
    """A placement on "ig", or on another channel."""
    return made(Placement, channel=channel, at=at, **fields)


def post(id: str, at: str | None = None, *channels: str, rule: str | None = None, **fields: Any) -> Post:
    """An approved post, placed at `at` on "ig", or on the channels named; with the status "posted" it was posted then.

    `format`, `posted_at` and `posted_url` go into each placement; `rule` makes a series of it, without the days
    `excluded`.
    """
    each = {name: fields.pop(name) for name in ("format", "posted_at", "posted_url") if name in fields}
    if fields.get("status") == "posted":
        each.setdefault("posted_at", at)
    if at is not None or each:
        fields["placements"] = [placement(at, channel, **each) for channel in channels or ("ig",)]
    if rule is not None:
        fields["series"] = {"rule": rule, "except": fields.pop("excluded", [])}
    return made(Post, **{"id": id, "title": f"Post {id}", "status": "approved", **fields})


def channel(id: str = "ig", platform: str = "instagram", **fields: Any) -> Channel:
    """A channel without a band; bounds such as `max_per_week` may be named directly."""
    bounds = {name: fields.pop(name) for name in Cadence.__struct_fields__ if name in fields}
    return made(Channel, **{"id": id, "platform": platform, "cadence": bounds, **fields})


def business(**fields: Any) -> Business:
    """The business of the plan."""
    return made(Business, **fields)


def person(id: str, role: str = "contributor", **fields: Any) -> Person:
    """A contributor, or the editor."""
    return made(Person, **{"id": id, "name": id.capitalize(), "role": role, **fields})


def goal(id: str, **fields: Any) -> Goal:
    """An active goal without numbers."""
    return made(Goal, **{"id": id, "title": f"Goal {id}", **fields})


def review(on: str, **decisions: str) -> Review:
    """A review that decided this of these channels."""
    named = [{"subject": f"channel:{id}", "decision": decision} for id, decision in decisions.items()]
    return made(Review, on=on, decisions=named)


def audience(id: str, **fields: Any) -> Audience:
    """An audience of no particular country."""
    return made(Audience, **{"id": id, "name": f"Audience {id}", **fields})


def pillar(id: str, kind: str = "informative", share: float | None = None, **fields: Any) -> Pillar:
    """An informative pillar without a target."""
    return made(Pillar, **{"id": id, "name": f"Pillar {id}", "kind": kind, "share": share, **fields})


def campaign(id: str, **fields: Any) -> Campaign:
    """A campaign without days or goal."""
    return made(Campaign, **{"id": id, "name": f"Campaign {id}", **fields})


def event(id: str, starts: str | None = None, ends: str | None = None, **fields: Any) -> Event:
    """An event of one day, or up to `ends`."""
    return made(Event, **{"id": id, "title": f"Event {id}", "starts": starts, "ends": ends or starts, **fields})


def muted(code: str, subject: str, until: str | None = None) -> Muted:
    """A muted finding, for good or until a day."""
    return made(Muted, code=code, subject=subject, until=until)


def voice(**fields: Any) -> VoiceGuide:
    """The voice guide of the plan."""
    return made(VoiceGuide, **fields)


def statistics(id: str, *rows: dict[str, Any], **fields: Any) -> StatisticsTable:
    """The owner's own table: how many people of Türkiye use platforms."""
    given = {"title": f"Table {id}", "publisher": "", "url": "", "year": 2026, "country": "TR", "metric": "use"}
    return made(StatisticsTable, **{"id": id, "rows": list(rows), **given, **fields})
