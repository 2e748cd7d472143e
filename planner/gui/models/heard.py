"""What is heard in a text, as people read it: sentences, and the places in the text that they point at."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from math import inf
from typing import Literal, NamedTuple, get_args

from planner.checks.registry import CHECKS, muted_on
from planner.domain.plan import Plan
from planner.domain.voice import VoiceGuide
from planner.gui.translate import locale, say
from planner.text import Text
from planner.voice.habits import explained
from planner.voice.judge import Judge
from planner.voice.notes import GuideNote, Heard, Span
from planner.voice.profile import HABITS_FROM
from planner.voice.said import LANGUAGES, likeness_said
from planner.voice.words import small

Kind = Literal["warning", "hint", "unusual"]
"""From the gravest on: a rule that counts, one that is looked at, and no rule: unlike the business's own posts."""
HABIT, LIKENESS = "voice.habit", "voice.likeness"
_MOST_MARKS, _MOST_LINES = 200, 60
"""So many places in one text are told from each other, and so many lines drawn: each costs at every key."""
_KINDS: Sequence[Kind] = get_args(Kind)
_MOST_HABITS = 5
"""More habits than these are not told of one text: whoever is that loud knows by then."""
_SEVERITIES = {each.code: each.severity for each in CHECKS}
_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Note(NamedTuple):
    """One sentence about a text. `instead` is what could be written, None where nobody can know.

    `habit` names the feature that is unusual, `term` the avoided term; both are empty in other notes.
    """

    code: str
    kind: Kind
    words: Text
    spans: tuple[Span, ...] = ()
    instead: str | None = None
    habit: str = ""
    term: str = ""


class Mark(NamedTuple):
    """A place in a text in units of UTF-16, as Qt counts; `end` is not included. `note` is the number of its note,
    `instead` what can be written there.
    """

    start: int
    end: int
    note: int
    instead: str | None


class Line(NamedTuple):
    """A line under a text, from one place to another in units of UTF-16."""

    start: int
    end: int
    kind: Kind


class Whole(NamedTuple):
    """A sentence about a text as a whole; `code` is that of the note that says the same, if there is one."""

    words: Text
    code: str = ""


class Told(NamedTuple):
    """All that is told of a text: its notes, their places, what it is as a whole, and from how many posts was learned
    in its language.
    """

    notes: tuple[Note, ...] = ()
    marks: tuple[Mark, ...] = ()
    whole: tuple[Whole, ...] = ()
    learned: int = HABITS_FROM


class About(NamedTuple):
    """What a plan says of a text besides its words: by which guide it is heard, and what of it is not told."""

    post: str | None
    guide: VoiceGuide
    dismissed: frozenset[str]
    """Codes that are not to be heard."""
    is_story: bool
    """Whether it stands only where a text is hardly read: what was learned says nothing of it."""


def about(plan: Plan, today: date, post: str | None, channel: str | None = None) -> About:
    """What a plan says of the text of a post, or of the post's own on a channel; of any text without a post."""
    subject = f"post:{post}"
    dismissed = frozenset(code for code, muted in muted_on(plan, today) if muted == subject)
    return About(post, plan.voice, dismissed, _is_story(plan, post, channel))


def _is_story(plan: Plan, post: str | None, channel: str | None) -> bool:
    placements = known.placements if (known := plan.posts.get(post)) is not None else ()
    own = [each for each in placements if (each.channel == channel if channel else each.text is None)]
    return bool(own) and all(each.is_story or each.format == "interaction" for each in own)


def told(judge: Judge, text: str, about: About) -> Told:
    """What is told of a text: by what the judge has learned, but by the guide as it is now."""
    if not text.strip():
        return Told()
    heard = judge.hear(text, about.post, about.guide)
    if about.is_story:
        heard = heard._replace(habits=None, likeness=None)
    notes = tuple(notes_of(heard, about.dismissed, about.guide.unheard))
    learned = judge.learned(heard.language) if heard.language else HABITS_FROM
    return Told(notes, marks_of(text, notes, heard.language), tuple(_whole(heard, notes)), learned)


def notes_of(heard: Heard, without: Collection[str] = (), unheard: Collection[str] = ()) -> Iterator[Note]:
    """What is heard as notes, none of the codes in `without` and of the habits in `unheard`. Rules come first, the
    graver before the others, as they come in the text, and at last what is missing there; then what is unusual.
    """
    rules = [_of_guide(note) for note in heard.guide if note.code not in without]
    yield from sorted(rules, key=lambda note: (_KINDS.index(note.kind), note.spans[0].start if note.spans else inf))
    if heard.habits is not None and heard.habits.note and HABIT not in without:
        for feature in [each for each in heard.habits.features if each.name not in unheard][:_MOST_HABITS]:
            yield Note(HABIT, "unusual", explained(feature), feature.spans, habit=feature.name)
    if heard.likeness is not None and heard.likeness.told and LIKENESS not in without:
        yield Note(LIKENESS, "unusual", likeness_said(heard.likeness))


def _of_guide(note: GuideNote) -> Note:
    kind: Kind = "warning" if _SEVERITIES[note.code] == "warning" else "hint"
    term = note.evidence["term"] if note.code == "voice.avoid" else ""
    return Note(note.code, kind, note.message, note.spans, note.instead, term=term)


def _whole(heard: Heard, notes: Sequence[Note]) -> Iterator[Whole]:
    if heard.language:
        yield Whole(Text("Heard as {language}.", language=LANGUAGES[heard.language]))
    else:
        yield Whole(Text("Neither English nor Turkish: only the rules that every language has are heard."))
    if heard.habits is not None and not heard.habits.note and not notes:
        yield Whole(Text("Its habits are yours."))
    if heard.likeness is not None:
        yield Whole(likeness_said(heard.likeness), LIKENESS)
    if not notes:
        yield Whole(Text("Nothing in it is against your guide."))


def said(note: Note) -> str:
    """A note as it is read: it begins with a capital, also where it is a part of a sentence elsewhere."""
    words = say(note.words)
    return locale().toUpper(words[:1]) + words[1:]


def marks_of(text: str, notes: Sequence[Note], language: str) -> tuple[Mark, ...]:
    """Where notes are to be marked in a text, from its beginning to its end. What points at most of a text points at
    nothing: it is not marked.
    """
    units = units_of(text)
    marks = [
        Mark(units(start), units(end), number, in_place_of(text[start:end], note.instead, note.term, language))
        for number, note in enumerate(notes)
        if note.kind != "unusual" or 2 * sum(end - start for start, end in note.spans) <= len(text)
        for start, end in note.spans
        if start < end
    ]
    return tuple(sorted(marks, key=lambda each: each[:3])[:_MOST_MARKS])


def lines_of(marks: Iterable[Mark], notes: Sequence[Note]) -> list[Line]:
    """The lines to draw for marks, in the order of the text, none over another: of several kinds the gravest."""
    kinds = [_KINDS.index(note.kind) for note in notes]
    turns = [turn for mark in marks for turn in ((mark.start, kinds[mark.note], 1), (mark.end, kinds[mark.note], -1))]
    lines: list[Line] = []
    over, before = [0] * len(_KINDS), 0
    for place, kind, by in sorted(turns):
        if place > before and any(over):
            gravest = next(each for each, count in zip(_KINDS, over, strict=True) if count)
            if lines and lines[-1].end == before and lines[-1].kind == gravest:
                lines[-1] = Line(lines[-1].start, place, gravest)
            elif len(lines) < _MOST_LINES:
                lines.append(Line(before, place, gravest))
            else:
                break
        over[kind] += by
        before = place
    return lines


def units_of(text: str) -> Callable[[int], int]:
    """What turns a place in code points, as Python counts them, into one in units of UTF-16, as Qt does."""
    wide = [found.start() for found in _WIDE.finditer(text)]
    return lambda place: place + bisect_left(wide, place)


def in_place_of(found: str, instead: str | None, term: str, language: str) -> str | None:
    """What can be written in place of what was found, with a capital where that has one; None where nobody knows.

    Another form of an avoided `term` would need another form of the word instead: of "indirimler" that is not known.
    """
    if not instead or (term and small(found, language) != small(term, language)):
        return None
    if not found[:1].isupper():
        return instead
    first = "İ" if language == "tr" and instead[0] == "i" else instead[0].upper()
    return first + instead[1:]
