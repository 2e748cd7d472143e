"""Which kinds of special days the business marks: boxes to tick, of which none is ticked for anybody."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from planner.domain.business import SpecialDayKind
from planner.gui.translate import say
from planner.knowledge.special_day_words import KIND_WORDS


def kind_boxes() -> dict[SpecialDayKind, QCheckBox]:
    """A box for each kind."""
    return {kind: QCheckBox(say(words)) for kind, words in KIND_WORDS.items()}


def ticked(boxes: dict[SpecialDayKind, QCheckBox]) -> list[SpecialDayKind]:
    """The kinds whose boxes are ticked."""
    return [kind for kind, box in boxes.items() if box.isChecked()]
