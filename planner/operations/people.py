"""Who releases: the editor's role goes from one to another, and deputies have their days."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from planner.domain.business import Person
from planner.domain.stretch import Stretch
from planner.errors import Refused
from planner.operations.nouns import found, found_now
from planner.session import Session
from planner.text import Text


def hand_over(session: Session, id: str, reason: str = "") -> None:
    """Makes a person the editor, and a contributor of the one who was, in one step whose label has the reason.

    A deputy who becomes the editor deputises no longer. Raises `Refused` for nobody.
    """
    person: Person = found_now(session, "people", id)
    with session.step(_handing_over(session.plan.editor, person, reason.strip())) as step:
        person, before = found(step.plan, "people", id), step.plan.editor
        if before is not None and before.id != id:
            step.put(replace(before, role="contributor"))
        step.put(replace(person, role="editor", deputises=()))


def _handing_over(before: Person | None, person: Person, reason: str) -> Text:
    if before is None or before.id == person.id:
        return Text("Make {name} the editor", name=person.name)
    if not reason:
        return Text("Editor: {name} takes over from {before}", name=person.name, before=before.name)
    return Text(
        "Editor: {name} takes over from {before} ({reason})", name=person.name, before=before.name, reason=reason
    )


def deputise(session: Session, id: str, days: Iterable[Stretch]) -> None:
    """Has a person release beside the editor on these days, and on no others; days that overlap become one stretch.

    Raises `Refused` for the editor, for nobody, and for days that end before they begin.
    """
    stretches = joined(days)
    name = found_now(session, "people", id).name
    with session.step(_deputising(name, stretches)) as step:
        person: Person = found(step.plan, "people", id)
        if person.role == "editor" and stretches:
            raise Refused(Text("{name} is the editor : a deputy is somebody else", name=name))
        step.put(replace(person, deputises=stretches))


def _deputising(name: str, days: tuple[Stretch, ...]) -> Text:
    if not days:
        return Text("{name} is a deputy no longer", name=name)
    if len(days) == 1:
        first, last = days[0].starts, days[0].ends
        return Text("{name} is the deputy, {first:year} – {last:year}", name=name, first=first, last=last)
    return Text("{name} is the deputy, {n} times", name=name, n=len(days))


def joined(days: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The same days in order, those that overlap as one stretch; a stretch that ends before it begins stays as it is,
    to be refused.
    """
    made: list[Stretch] = []
    for each in sorted(days, key=lambda stretch: (stretch.starts, stretch.ends)):
        before = made[-1] if made else None
        if before is not None and before.starts <= each.starts <= before.ends and each.starts <= each.ends:
            made[-1] = replace(before, ends=max(before.ends, each.ends))
        else:
            made.append(each)
    return tuple(made)
