from __future__ import annotations

import json
import os
from datetime import date

import pytest
from PySide6.QtCore import QMimeData

from planner.gui.attention import Spot
from planner.gui.parts.spots_mime import MIME, is_cut, mime_of, spots_of

SPOTS = (Spot("p1", "ig", date(2026, 12, 8)), Spot("ışık"), Spot("p3", "fb"))


@pytest.mark.parametrize("cut", [False, True])
def test_spots_come_out_as_they_went_in(cut: bool) -> None:
    mime = mime_of(SPOTS, cut=cut)
    assert mime.formats() == [MIME]
    assert spots_of(mime) == SPOTS
    assert is_cut(mime) == cut


def test_what_comes_from_elsewhere_carries_none() -> None:
    text = QMimeData()
    text.setText("p1")
    assert (spots_of(text), is_cut(text)) == ((), False)


def test_another_window_has_other_posts_under_the_same_ids() -> None:
    carried = json.loads(bytes(mime_of(SPOTS, cut=True).data(MIME).data()))
    assert carried["window"] == os.getpid()
    other = QMimeData()
    other.setData(MIME, json.dumps({**carried, "window": carried["window"] + 1}).encode())
    assert (spots_of(other), is_cut(other)) == ((), False)
