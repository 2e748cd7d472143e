"""The ways out of a note on a text that can be taken at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.gui.desk import Desk
from planner.gui.mends import Mend, keeping, taking_off
from planner.gui.models.heard import Note, said
from planner.gui.parts.words import tooltip
from planner.gui.translate import say
from planner.operations.voice import unhear
from planner.text import Text
from planner.voice.features.registry import BY_NAME, FEATURES

if TYPE_CHECKING:
    from planner.gui.parts.heard_text import HeardText

_IN_NO_POST = Text("It is not noted in any post. Undo brings it back, or what is muted on the Voice page.")


def ways_of(desk: Desk, field: HeardText, note: Note) -> Iterator[Mend]:
    """What can be done about one note on the text of a field."""
    if any(each.instead for each in field.marks_of(note)):
        yield Mend(Text("Write “{words}”", words=note.instead), partial(field.write_instead, note))
    if note.habit:
        habit = FEATURES[BY_NAME[note.habit]].title
        words = Text("Never mention {habit}", habit=habit)
        yield Mend(words, partial(desk.bridge.do, unhear, note.habit), _IN_NO_POST)
    if note.term:
        yield taking_off(desk, note.term)


def keeping_of(desk: Desk, field: HeardText, note: Note) -> Iterator[Mend]:
    """The way to hear no more of a note on a post, and of all with its code."""
    if field.post is not None:
        yield keeping(desk, note.code, field.post)


def offer_ways(menu: QMenu, desk: Desk, field: HeardText, notes: Iterable[Note]) -> None:
    """Puts first into a menu what can be done about notes on the text of a field."""
    first = menu.actions()[0]
    menu.setToolTipsVisible(True)
    for note in dict.fromkeys(notes):
        heading = QAction(_plain(said(note)), menu)
        heading.setEnabled(False)
        menu.insertAction(first, heading)
        for way in (*ways_of(desk, field, note), *keeping_of(desk, field, note)):
            action = QAction(_plain(say(way.words)), menu)
            action.triggered.connect(way.act)
            if way.about is not None:
                action.setToolTip(tooltip(say(way.about)))
            menu.insertAction(first, action)
        menu.insertSeparator(first)


def _plain(words: str) -> str:
    # An ampersand is a letter here, not a key.
    return words.replace("&", "&&")
