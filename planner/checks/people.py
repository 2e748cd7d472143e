"""Too many hands: one person releases, and the voice stays one."""

from __future__ import annotations

from collections.abc import Iterator

from planner.checks.calendar import Lane, Span, posts_of
from planner.checks.finding import Found
from planner.checks.situation import Situation
from planner.text import Text

_MOST_AUTHORS = 3


def editor_missing(situation: Situation) -> Iterator[Found]:
    """No person is the designated editor."""
    if situation.plan.editor is None:
        yield Found(
            "",
            Text("Nobody is named as the editor."),
            Text("Everybody may suggest; when one person releases, the posts keep one voice."),
        )


def many_hands(situation: Situation) -> Iterator[Found]:
    """More than three authors among the dated posts of a calendar month; posts without an author say nothing."""
    names = {person.id: person.name for person in situation.plan.people}
    for month, lane in situation.calendar.months():
        yield from situation.memo.remember(("hands", month.first), _many_hands, month, lane, names)


def _many_hands(month: Span, lane: Lane, names: dict[str, str]) -> list[Found]:
    written = [item for item in lane.items if item.post.author is not None]
    authors = list(dict.fromkeys(item.post.author for item in written if item.post.author is not None))
    if len(authors) <= _MOST_AUTHORS:
        return []
    message = Text(
        "{month:month}: {n} people wrote the posts, {authors}.",
        month=month.first,
        n=len(authors),
        authors=[names[author] for author in authors],
    )
    why = Text("Many hands make many voices. Let the editor go over the texts, so that they sound like one business.")
    evidence = {"authors": authors, "count": len(authors), "limit": _MOST_AUTHORS}
    return [Found("", message, why, *month, posts_of(written), evidence)]
