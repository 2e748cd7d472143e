"""Posts on their way, dragged or on the clipboard: their spots as a mime type of our own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData

from planner.gui.attention import Spot

MIME = "application/x-ritim-spots"


def mime_of(spots: Sequence[Spot], *, cut: bool = False) -> QMimeData:
    """What carries these spots; `cut` says that they are to go from where they are."""
    listed = [[each.post, each.channel, each.day and each.day.isoformat()] for each in spots]
    # Another window has another plan, in which the same ids are other posts.
    carried = {"window": QCoreApplication.applicationPid(), "cut": cut, "spots": listed}
    made = QMimeData()
    made.setData(MIME, json.dumps(carried).encode())
    return made


def spots_of(mime: QMimeData | None) -> tuple[Spot, ...]:
    """The spots that it carries; none where it comes from elsewhere, as an empty clipboard has none."""
    return tuple(
        Spot(post, channel, None if day is None else date.fromisoformat(day))
        for post, channel, day in _carried(mime).get("spots", ())
    )


def is_cut(mime: QMimeData | None) -> bool:
    """Whether its spots are to go from where they are."""
    return bool(_carried(mime).get("cut"))


def _carried(mime: QMimeData | None) -> dict[str, Any]:
    data = b"" if mime is None else bytes(mime.data(MIME).data())
    carried: dict[str, Any] = json.loads(data) if data else {}
    return carried if carried.get("window") == QCoreApplication.applicationPid() else {}
