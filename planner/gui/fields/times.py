"""A field for a time of day, which may be none."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt

from planner.errors import Refused
from planner.gui.fields.kept import LineField
from planner.gui.theme.look import Look
from planner.text import Text

_NEEDED = Text('must be a time of day such as "09:30"')
_CLOCK = re.compile(r"(\d{1,2})(?:[.:,\s]?(\d{2}))?")


class TimeField(LineField):
    """A time of day, saved when it is left: 9, 930, 9.30 and 9:30 are understood, and 24:00 where it may be `midnight`,
    the end of a day. Empty is none, unless it is `needed`.
    """

    def __init__(self, look: Look, *, midnight: bool = False, needed: bool = False) -> None:
        super().__init__(_NEEDED if needed else None, look.px(58), at_once=False)
        self._last = 24 * 60 if midnight else 24 * 60 - 1
        self.setPlaceholderText("--:--")
        self.setMaxLength(5)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def read(self, text: str) -> Any:
        """The time as "09:30"; None for none."""
        text = super().read(text)
        if not text:
            return None
        found = _CLOCK.fullmatch(text)
        hours, minutes = (int(found[1]), int(found[2] or 0)) if found else (99, 99)
        if minutes > 59 or hours * 60 + minutes > self._last:
            raise Refused(_NEEDED)
        return f"{hours:02}:{minutes:02}"

    def written(self, value: Any) -> str:
        """Nothing for none."""
        return value or ""
