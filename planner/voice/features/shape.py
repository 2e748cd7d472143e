"""Features of any language: emoji, hashtags, mentions and links, lines and lists, how a post begins and ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from planner.text import Text
from planner.voice.features.feature import Feature
from planner.voice.features.view import View
from planner.voice.notes import Span

# Each begins at one place of a line, or is found at once: a text that is all blanks takes no longer.
_LINE = re.compile(r"(?m)^[^\S\n]*+\S[^\n]*+")
_GAP = re.compile(r"\n[ \t]*+\n\s*+")
_BULLET = r"[-*•▪▸►–\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]\ufe0f?|\d{1,2}[.)]|\d\ufe0f?\u20e3"
_ITEM = re.compile(rf"(?m)^[ \t]*+(?:{_BULLET})[ \t]*+(?=\S)")


def _items(seen: View) -> Sequence[Span]:
    """The lines of a list: one alone is none."""
    found = seen.all(_ITEM, "text")
    return found if len(found) > 1 else ()


def _emoji_in_a_row(seen: View) -> Sequence[Span]:
    """Emoji beside one another, or with spaces alone between them, as one place."""
    rows: list[Span] = []
    for start, end in seen.whole.emoji:
        if rows and not seen.text[rows[-1].end : start].strip(" "):
            rows[-1] = Span(rows[-1].start, end)
        else:
            rows.append(Span(start, end))
    alone = set(seen.whole.emoji)
    return [row for row in rows if row not in alone]


def _ends_in(signs: str) -> Callable[[View], Sequence[Span]]:
    return lambda seen: [seen.ending] if seen.ending is not None and seen.prose[seen.ending.start] in signs else []


def _begins_with_emoji(seen: View) -> Sequence[Span]:
    return [span for span in seen.whole.emoji[:1] if not seen.text[: span.start].strip()]


def _ends_with_emoji(seen: View) -> Sequence[Span]:
    return [span for span in seen.whole.emoji[-1:] if not seen.prose[span.end :].strip()]


SHAPE = (
    Feature("emoji", Text("emoji"), "count", lambda seen: seen.whole.emoji),
    Feature("emoji_in_a_row", Text("emoji in a row"), "count", _emoji_in_a_row),
    Feature("begins_with_emoji", Text("an emoji at the beginning"), "yes", _begins_with_emoji),
    Feature("ends_with_emoji", Text("an emoji at the end"), "yes", _ends_with_emoji),
    Feature("hashtags", Text("hashtags"), "count", lambda seen: seen.whole.hashtags),
    Feature("mentions", Text("mentions"), "count", lambda seen: seen.mentions),
    Feature("links", Text("links"), "count", lambda seen: seen.links),
    Feature("lines", Text("lines"), "count", lambda seen: seen.all(_LINE, "text")),
    Feature("gaps", Text("empty lines"), "count", lambda seen: seen.all(_GAP, "text")),
    Feature("items", Text("lines of a list"), "count", _items),
    Feature("ends_with_exclamation", Text("an exclamation mark at the end"), "yes", _ends_in("!")),
    Feature("ends_with_stop", Text("a full stop or question mark at the end"), "yes", _ends_in(".…?")),
)
