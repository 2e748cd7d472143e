"""What was heard of a whole text, and how far learning is, as sentences."""

from __future__ import annotations

from collections.abc import Mapping

from planner.text import Text
from planner.voice.features.registry import BY_NAME, FEATURES
from planner.voice.notes import LikenessNote
from planner.voice.profile import HABITS_FROM, LIKENESS_FROM

LANGUAGES: Mapping[str, Text] = {"en": Text("English"), "tr": Text("Turkish")}
"""The names of the languages in which a voice can be learned."""

_NAMED = 3
_MORE, _LESS = Text("more text"), Text("less text")
_LONGER, _SHORTER = Text("longer sentences"), Text("shorter sentences")
_EASIER, _HARDER = Text("easier reading"), Text("harder reading")
_SHORT_FORMS, _LONG_FORMS = Text("more contractions"), Text("fewer contractions")
_COMPARED: Mapping[str, tuple[Text, Text]] = {
    "characters": (_MORE, _LESS),
    "words": (_MORE, _LESS),
    "sentence_words": (_LONGER, _SHORTER),
    "longest_sentence": (_LONGER, _SHORTER),
    "word_letters": (Text("longer words"), Text("shorter words")),
    "en_reading_ease": (_EASIER, _HARDER),
    "tr_reading_ease": (_EASIER, _HARDER),
    "en_contractions": (_SHORT_FORMS, _LONG_FORMS),
    "en_opened": (_LONG_FORMS, _SHORT_FORMS),
}
"""What a feature says, where its title does not: of more of it, and of less."""


def compared(feature: str, distance: float) -> Text:
    """In which way texts differ from the own ones by a feature: "more exclamation marks", "shorter sentences"."""
    if feature in _COMPARED:
        more, less = _COMPARED[feature]
        return more if distance > 0 else less
    what = FEATURES[BY_NAME[feature]].title
    if FEATURES[BY_NAME[feature]].scale == "yes":
        return Text("more often {what}", what=what) if distance > 0 else Text("less often {what}", what=what)
    return Text("more {what}", what=what) if distance > 0 else Text("fewer {what}", what=what)


def likeness_said(note: LikenessNote) -> Text:
    """How much a text reads like the own posts, by its rank among them; where people are told of it also why."""
    own, less = note.of - 1, note.of - note.rank
    if note.told:
        why = reasons_of(note)
        if less == own:
            return Text("It reads less like you than each of your {n} texts: {why}.", n=own, why=why)
        return Text("It reads less like you than {less} of your {n} texts: {why}.", less=less, n=own, why=why)
    if note.note:
        return Text("It reads a little less like you than most of your own posts do.")
    if 2 * less <= own:
        return Text("It reads as much like you as most of your own posts do.")
    if less == own:
        return Text("It reads less like you than each of your {n} texts, which still happens.", n=own)
    return Text("It reads less like you than {less} of your {n} texts, which still happens.", less=less, n=own)


def reasons_of(note: LikenessNote) -> list[Text]:
    """In which ways, at most three, a text that is told of differs from the own ones."""
    return list(dict.fromkeys(_alone(each.name, each.distance) for each in note.features[:_NAMED]))


def _alone(feature: str, distance: float) -> Text:
    if FEATURES[BY_NAME[feature]].scale == "yes":
        what = FEATURES[BY_NAME[feature]].title
        return Text("with {what}", what=what) if distance > 0 else Text("without {what}", what=what)
    return compared(feature, distance)


def learning_said(known: int) -> Text | None:
    """How far learning is with so many own texts in a language; None once everything is heard."""
    if known < HABITS_FROM:
        return Text("Learning, {n} of {needed}", n=known, needed=HABITS_FROM)
    if known < LIKENESS_FROM:
        return Text(
            "Habits are heard. For the likeness of a whole text, {n} of {needed}.", n=known, needed=LIKENESS_FROM
        )
    return None
