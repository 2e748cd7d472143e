"""Signs that are told apart by their shapes."""

from __future__ import annotations

from functools import partial
from itertools import combinations
from typing import get_args

import pytest
from PySide6.QtGui import QImage

from planner.layout.days import Sign
from planner.painting.canvas import Canvas
from planner.painting.colours import DARK, GREY_PAPER, LIGHT, Colours
from planner.painting.marks import LABEL_LETTERS, LABEL_WORDS, paint_label
from tests.painting.pictures import difference, picture


def painted(sign: Sign, colours: Colours) -> QImage:
    def paint(canvas: Canvas) -> None:
        paint_label(canvas, sign, 2, 8, 10, colours.ink)

    return picture(paint, 16, 16, colours, grey=True)


@pytest.mark.parametrize("colours", [LIGHT, DARK, GREY_PAPER])
def test_events_campaigns_and_special_days_are_told_apart_in_grey(colours: Colours) -> None:
    pictures = list(map(partial(painted, colours=colours), get_args(Sign)))
    assert min(difference(*pair) for pair in combinations(pictures, 2)) > 20


def test_every_sign_has_its_word_and_its_letter() -> None:
    assert set(LABEL_WORDS) == set(LABEL_LETTERS) == set(get_args(Sign))
    assert len(set(LABEL_LETTERS.values())) == len(LABEL_LETTERS)
