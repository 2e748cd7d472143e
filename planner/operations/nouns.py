"""Adding, changing and removing the things that a plan stands on; posts have further verbs of their own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import zip_longest
from typing import Any

from msgspec.structs import replace

from planner.domain.changes import TABLES, TableName
from planner.domain.faults import faults_of_words
from planner.domain.noun import Noun
from planner.domain.plan import NOUNS, Plan, Table
from planner.domain.posts import Post, Status
from planner.domain.references import naming, without
from planner.domain.voice import VoiceGuide
from planner.errors import Refused
from planner.session import Session, Step
from planner.text import Text

# Per table: what a step is called that adds, changes, removes. Reviews and follower figures are named by their day.
_LABELS: dict[TableName, tuple[Text, Text, Text]] = {
    "business": (Text("Change the business details"),) * 3,
    "voice": (Text("Change the voice guide"),) * 3,
    "strategy": (Text("Change the strategy"),) * 3,
    "people": (Text("Add {name} to the team"), Text("Change {name}"), Text("Remove {name} from the team")),
    "goals": (Text("Add goal “{name}”"), Text("Change goal “{name}”"), Text("Remove goal “{name}”")),
    "reviews": (
        Text("Add the review of {name}"),
        Text("Change the review of {name}"),
        Text("Remove the review of {name}"),
    ),
    "audiences": (Text("Add audience “{name}”"), Text("Change audience “{name}”"), Text("Remove audience “{name}”")),
    "statistics": (
        Text("Add statistics “{name}”"),
        Text("Change statistics “{name}”"),
        Text("Remove statistics “{name}”"),
    ),
    "channels": (Text("Add channel {name}"), Text("Change channel {name}"), Text("Remove channel {name}")),
    "follower_profiles": (
        Text("Add the follower figures of {name}"),
        Text("Change the follower figures of {name}"),
        Text("Remove the follower figures of {name}"),
    ),
    "pillars": (Text("Add pillar “{name}”"), Text("Change pillar “{name}”"), Text("Remove pillar “{name}”")),
    "campaigns": (Text("Add campaign “{name}”"), Text("Change campaign “{name}”"), Text("Remove campaign “{name}”")),
    "events": (Text("Add event “{name}”"), Text("Change event “{name}”"), Text("Remove event “{name}”")),
    "posts": (Text("Add post “{name}”"), Text("Change post “{name}”"), Text("Remove post “{name}”")),
    "holds": (Text("Hold promotion back"), Text("Change what is held back"), Text("End the hold")),
    "muted": (Text("Mute a warning"), Text("Change a muted warning"), Text("Unmute a warning")),
}
_MISSING: dict[TableName, Text] = {
    "people": Text('no person "{id}" : it may have been removed'),
    "goals": Text('no goal "{id}" : it may have been removed'),
    "reviews": Text("no review of {id} : it may have been removed"),
    "audiences": Text('no audience "{id}" : it may have been removed'),
    "statistics": Text('no statistics "{id}" : they may have been removed'),
    "channels": Text('no channel "{id}" : it may have been removed'),
    "follower_profiles": Text('no follower figures "{id}" : they may have been removed'),
    "pillars": Text('no pillar "{id}" : it may have been removed'),
    "campaigns": Text('no campaign "{id}" : it may have been removed'),
    "events": Text('no event "{id}" : it may have been removed'),
    "posts": Text('no post "{id}" : it may have been removed'),
    "holds": Text('no hold "{id}" : it may have ended'),
    "muted": Text('"{id}" is not muted : it may be heard again already'),
}


def add(session: Session, noun: Noun) -> None:
    """Adds a thing at the end of its table. Raises `Refused` when its id is taken, or what it names is missing."""
    table = next(name for name in TABLES if NOUNS[name] is type(noun))
    with session.step(_label(table, 0, noun)) as step:
        if isinstance(noun, Post):
            refuse_release(session, step.plan, noun.status)
        step.add(noun)


def change(session: Session, table: TableName, id: str = "", *, typing: bool = False, **fields: Any) -> None:
    """Changes fields of the thing `id` of a table, or of the business, the strategy or the voice guide.

    With `typing` the steps of one person in the same field, of a list in the same line, merge while less than a minute
    lies between. Raises `Refused` when there is no such thing, or when it would not be whole afterwards.
    """
    typed = _typed_in(table, found_now(session, table, id), fields) if typing else None
    with session.step(_label(table, 1, found_now(session, table, id)), typing=typed) as step:
        refuse_release(session, step.plan, fields.get("status"))
        before = found(step.plan, table, id)
        after = replace(before, **fields)
        if isinstance(after, VoiceGuide):
            _refuse_words(before, after)
        step.put(after)


def remove(session: Session, table: TableName, id: str) -> None:
    """Removes a thing and every mention of it; placements go with their channel. Raises `Refused` for none."""
    with session.step(_label(table, 2, found_now(session, table, id))) as step:
        removed(step, table, id)


def removed(step: Step, table: TableName, id: str, *, along: Collection[str] = ()) -> None:
    """Removes a thing inside a step, as `remove` does; `along` are the ids of those that go with it from its table."""
    noun = found(step.plan, table, id)
    # Nothing names a review, figures, or what is muted.
    if table not in ("reviews", "statistics", "follower_profiles", "muted"):
        for _, other in naming(step.plan, table, id):
            if other is noun or (type(other) is type(noun) and getattr(other, "id", "") in along):
                continue
            rest = without(other, table, id)
            if rest is None:
                step.remove(other)
            else:
                step.put(rest)
    step.remove(noun)


def found(plan: Plan, table: TableName, id: str) -> Any:
    """The thing `id` of a table of the plan. Raises `Refused` when there is none."""
    part = getattr(plan, table)
    if not isinstance(part, Table):
        return part
    noun = part.get(id)
    if noun is None:
        raise Refused(Text(_MISSING[table].message, id=id))
    return noun


def found_now(session: Session, table: TableName, id: str) -> Any:
    """The thing `id` of a table, also when another program has just added it: for the label of a step."""
    session.refresh()
    return found(session.plan, table, id)


def refuse_release(session: Session, plan: Plan, status: Status | None) -> None:
    """Everybody may suggest, one person releases: where somebody is named for today, none of the others approves.
    Raises `Refused`.
    """
    if status != "approved" or session.person not in plan.people:
        return
    releasers = plan.releasers(session.today())
    if releasers and session.person not in [each.id for each in releasers]:
        names = [each.name for each in releasers]
        raise Refused(Text("posts are approved by {name} : send it for approval", name=names))


def _refuse_words(before: VoiceGuide, after: VoiceGuide) -> None:
    """Refuses what is newly wrong with the words of the guide; what an older release wrote may stay."""
    known = {fault.text for fault in faults_of_words(before)}
    for fault in faults_of_words(after):
        if fault.text not in known:
            raise Refused(fault.text)


def _typed_in(table: TableName, noun: Any, fields: dict[str, Any]) -> str:
    """Where somebody types: the fields of a thing, of a list with the place in it."""
    places = [
        f"{name}:{first_other(getattr(noun, name) or (), value)}" if isinstance(value, tuple) else name
        for name, value in fields.items()
    ]
    return f"{table}:{getattr(noun, 'id', '')}:{','.join(places)}"


def first_other(before: Sequence[Any], after: Sequence[Any]) -> int:
    """The place of the first item of a list that is another one now, or new, or gone: there somebody types."""
    pairs = enumerate(zip_longest(before, after))
    return next((place for place, (old, new) in pairs if old != new), len(after))


def _label(table: TableName, verb: int, noun: Any) -> Text:
    names = ("title", "name", "handle", "code", "on")
    name = next((getattr(noun, field) for field in names if getattr(noun, field, None)), getattr(noun, "id", ""))
    return Text(_LABELS[table][verb].message, name=name)


def new_id(rows: Table[Any], letter: str) -> str:
    """An id that is free in a table: "p12"."""
    number = len(rows) + 1
    while f"{letter}{number}" in rows:
        number += 1
    return f"{letter}{number}"
