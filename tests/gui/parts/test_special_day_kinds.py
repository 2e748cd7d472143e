"""Which kinds of special days are marked."""

from __future__ import annotations

from typing import get_args

from PySide6.QtWidgets import QApplication

from planner.domain.business import SpecialDayKind
from planner.gui.parts.special_day_kinds import kind_boxes, ticked


def test_nothing_is_ticked_for_anybody(qapp: QApplication) -> None:
    boxes = kind_boxes()
    assert list(boxes) == list(get_args(SpecialDayKind))
    assert ticked(boxes) == []
    boxes["remembrance"].click()
    assert ticked(boxes) == ["remembrance"]
