"""A scattered voice: posts that break the rules of tone that the business wrote, or that its own posts show.

Asked of what is still to come in the span: of drafts, of what waits for approval, of what is approved, in each text
that its placements show. One finding a post and code. The evidence has the notes: each with its places in the post's
text, or in that of `channel` where it has its own there, the words there, what could stand `instead` if that is known,
and the figures of the rule; those of the first note stand at the top too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from planner.checks.calendar import Block, Row, Span
from planner.checks.entries import is_to_come
from planner.checks.finding import Found
from planner.checks.repeats import text_of
from planner.checks.situation import Situation
from planner.checks.voice_glance import Glance
from planner.text import Text
from planner.voice.judge import judge_of
from planner.voice.language import language_of
from planner.voice.notes import GuideNote

STILL_TO_COME = frozenset({"draft", "in_review", "approved"})

_GUIDE = Text(
    "People recognise a business by how it speaks. This is unusual for you, going by your voice guide and your own "
    "posts; if it is meant so, keep it."
)
_MISSING = Text("Your guide says that every post of yours has it. If this one is better without, keep it so.")


class Said(NamedTuple):
    """A text that a post shows, and the channel whose own it is; None: it is the post's."""

    text: str
    channel: str | None


def said_by(row: Row, *, stories: bool = True) -> list[Said]:
    """The distinct texts of a post that are still to be posted somewhere, as far as they have words."""
    texts: dict[str, str | None] = {}
    for item in row.counted:
        text = text_of(item)
        if (
            text not in texts
            and is_to_come(row.post, item.placement)
            and (stories or not item.placement.is_story)
            and text.strip()
        ):
            texts[text] = None if item.placement.text is None else item.placement.channel
    return [Said(text, channel) for text, channel in texts.items()]


def noted(code: str, situation: Situation) -> Iterator[Found]:
    """What the rule of a code finds; its evidence besides the places is that of the rule (`planner.voice.rules`)."""
    judge, memo = judge_of(situation.plan, situation.memo), situation.memo
    glance = memo.remember("voice glance", Glance, situation.plan.voice, judge.manners("en"), judge.manners("tr"))
    for number, block in situation.calendar.blocks.items():
        found = memo.remember(("voice", number), _in_block, block, situation.span, glance, judge.home)
        yield from found.get(code, ())


def _in_block(block: Block, span: Span, glance: Glance, home: str) -> dict[str, list[Found]]:
    """What is found in a block, by code."""
    rows = [row for row in block.rows if row.post.status in STILL_TO_COME and row.counted]
    doubted = glance.doubted({text_of(item) for row in rows for item in row.counted})
    found: dict[str, list[Found]] = {}
    if not doubted:
        return found
    for row in rows:
        doubts = [each for each in said_by(row) if each.text in doubted]
        first, last = row.stretch_within(span) if doubts else (None, None)
        if first is None:
            continue
        notes: dict[str, list[tuple[Said, GuideNote]]] = {}
        for each in doubts:
            for note in glance.notes(each.text, language_of(each.text, home)):
                notes.setdefault(note.code, []).append((each, note))
        for code, noted in notes.items():
            found.setdefault(code, []).append(
                Found(row.post.id, _message(row, noted), _why(code), first, last, (row.post.id,), _evidence(noted))
            )
    return found


def _why(code: str) -> Text:
    return _MISSING if code == "voice.require" else _GUIDE


def _message(row: Row, noted: list[tuple[Said, GuideNote]]) -> Text:
    said = list(dict.fromkeys(note.message for _, note in noted))
    if len(said) == 1:
        return Text("“{title}”: {note}", title=row.post.title, note=said[0])
    return Text(
        "“{title}”: {note} And {n} more place.",
        "“{title}”: {note} And {n} more places.",
        title=row.post.title,
        note=said[0],
        n=len(said) - 1,
    )


def _evidence(noted: list[tuple[Said, GuideNote]]) -> Mapping[str, Any]:
    notes = [
        {
            **note.evidence,
            "channel": each.channel,
            "spans": [[start, end] for start, end in note.spans],
            "words": [each.text[start:end] for start, end in note.spans],
            "instead": note.instead,
        }
        for each, note in noted
    ]
    return {**notes[0], "notes": notes}
