"""Who an audience is: the share of the people asked that have each value of its traits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from planner.figures.palette import Palette
from planner.figures.rows import Row, Span, draw_rows
from planner.figures.sheet import Sheet
from planner.text import Text

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class People(NamedTuple):
    """How many of those asked have a value of a trait, None where it is not known; whether the audience picks it."""

    value: Text | str
    asked: int | None
    picked: bool


class TraitPeople(NamedTuple):
    """A trait, and all its values in their order."""

    trait: Text
    values: tuple[People, ...]


def share_of_people(
    traits: Sequence[TraitPeople], *, title: Text, source: Text, palette: Palette, width: float, language: str
) -> Figure:
    """A bar a value, under the name of its trait; those of the audience are filled. `width` in inches."""
    sheet = Sheet(title, palette, width, language)
    draw_rows(sheet, [(each.trait, [_row(sheet, one, _together(each)) for one in each.values]) for each in traits])
    return sheet.finished(*_notes(traits), source)


def _notes(traits: Sequence[TraitPeople]) -> list[Text]:
    """What is filled, and that these are the people of a survey, not those of a country."""
    values = [value for each in traits for value in each.values]
    notes = []
    if any(each.picked for each in values):
        notes.append(Text("Filled: your audience."))
    together = max(map(_together, traits), default=0)
    if together:
        notes.append(
            Text("All of them are the people whom the survey asked ({n}), not the country as a whole.", n=together)
        )
    elif any(each.asked is not None for each in values):
        notes.append(Text("All of them are people whom the survey asked, not the country as a whole."))
    return notes


def _together(trait: TraitPeople) -> int:
    """How many were asked; 0 where it is not known in full: a share of it would be too large."""
    asked = [each.asked for each in trait.values if each.asked is not None]
    return sum(asked) if len(asked) == len(trait.values) else 0


def _row(sheet: Sheet, people: People, together: int) -> Row:
    name = sheet.say(people.value) if isinstance(people.value, Text) else people.value
    if people.asked is None:
        return Row(name, (sheet.say(Text("no data")),), strong=people.picked)
    counted = sheet.say(Text("{n} person", "{n} people", n=people.asked))
    if not together:
        return Row(name, (counted,), strong=people.picked)
    share = people.asked / together
    words = (sheet.say(Text("{share:percent}", share=share)), counted)
    return Row(name, words, (Span(0, share * 100, "full" if people.picked else "light"),), strong=people.picked)
