"""Uninteresting posts: those that advertise under another name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.checks.calendar import Block, Row, Span
from planner.checks.finding import Found
from planner.checks.repeats import text_of
from planner.checks.situation import Situation
from planner.reading.selling import cues, may_sell
from planner.text import Text

_LEAST_KINDS = 2
_ADVERTISES = Text(
    "A post that was meant to help or delight, and sells, is one advertisement more than the mix shows. "
    "Call it promotional, or leave the selling out."
)


def reads_promotional(situation: Situation) -> Iterator[Found]:
    """A dated post that is not promotional, and not posted yet, carries advertising cues of two kinds or more.

    Each of its texts is looked at alone, and one is enough. From its first to its last day in the span; the evidence
    has the cues with their places in the post's text, or in that of `channel` where it has its own there.
    """
    language = situation.plan.business.language
    for number, block in situation.calendar.blocks.items():
        key = ("selling", number)
        yield from situation.memo.remember(
            key, _reading_promotional, block, situation.promotional, situation.span, language
        )


def _reading_promotional(block: Block, promotional: frozenset[str], span: Span, language: str) -> list[Found]:
    found = []
    for row in block.rows:
        if row.post.status != "posted" and row.counted and row.post.pillar not in promotional:
            spans = _cues(row, language)
            first, last = row.stretch_within(span) if spans else (None, None)
            if first:
                message = Text("“{title}” reads like an advertisement.", title=row.post.title)
                evidence = {"spans": spans}
                found.append(Found(row.post.id, message, _ADVERTISES, first, last, (row.post.id,), evidence))
    return found


def _cues(row: Row, language: str) -> list[dict[str, Any]]:
    """The cues of the first of the post's texts that has enough of them."""
    read = set()
    for item in row.counted:
        text = text_of(item)
        if text in read:
            continue
        read.add(text)
        if may_sell(text, language):
            found = cues(text, language)
            if len({cue.kind for cue in found}) >= _LEAST_KINDS:
                channel = None if item.placement.text is None else item.placement.channel
                return [
                    {
                        "post": row.post.id,
                        "channel": channel,
                        "start": cue.start,
                        "end": cue.end,
                        "text": text[cue.start : cue.end],
                        "kind": cue.kind,
                    }
                    for cue in found
                ]
    return []
