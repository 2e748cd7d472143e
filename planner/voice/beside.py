"""What is told of an unusual text beside the notes of the guide: nothing twice, and never its length alone."""

from __future__ import annotations

from collections.abc import Iterable

from planner.voice.notes import GuideNote, HabitsNote, LikenessNote, Unusual, is_within

SIZE = frozenset({
    "characters", "words", "sentences", "sentence_words", "longest_sentence", "short_sentences", "lines", "gaps",
    "commas", "stops",
})  # fmt: skip
"""How long a text is, and how it is cut: a greeting is short, and no other voice."""
_WHOLE = "voice.sentence"
"""The note of this code points at whole sentences, and says nothing of what is in them."""


def beside(
    guide: Iterable[GuideNote], habits: HabitsNote | None, likeness: LikenessNote | None
) -> tuple[HabitsNote | None, LikenessNote | None]:
    """The notes of a text with what is left of their features beside those of the guide; they may be left with none."""
    notes = tuple(guide)
    return (
        None if habits is None else habits._replace(features=_left(habits.features, notes)),
        None if likeness is None else likeness._replace(features=_left(likeness.features, notes)),
    )


def _left(features: tuple[Unusual, ...], guide: Iterable[GuideNote]) -> tuple[Unusual, ...]:
    said = [span for note in guide if note.code != _WHOLE for span in note.spans]
    left = tuple(each for each in features if not each.spans or not all(is_within(span, said) for span in each.spans))
    return left if any(each.name not in SIZE for each in left) else ()
