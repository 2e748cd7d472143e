"""Number fields that may be empty: decimals by comma or point, written as the language of the window writes them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator

from planner.domain.noun import Amount, Invalid, Share
from planner.errors import Refused
from planner.gui.fields.kept import LineField
from planner.gui.translate import locale, say
from planner.text import Text

NEEDED = Text("a number is needed here : write one")


class NumberField(LineField):
    """A number of the kind `kind`: int, or one of the domain's amounts; a `Share` is written as percents."""

    def __init__(self, kind: type[int | Amount], width: int, *, needed: bool = False) -> None:
        super().__init__(NEEDED if needed else None, width)
        self._kind = kind
        self._hundred = 100 if kind is Share else 1
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        pattern = "[0-9]{0,6}" if kind is int else r"[0-9]{0,9}([.,][0-9]{0,6})?"
        self.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), self))

    def read(self, text: str) -> Any:
        """The number; None for nothing."""
        text = super().read(text).replace(",", ".")
        if not text:
            return None
        if self._kind is int:
            return int(text)
        if not text.strip("."):
            raise Refused(NEEDED)
        try:
            return self._kind.of(str(Decimal(text) / self._hundred))  # type: ignore[union-attr]  # int is gone
        except Invalid as invalid:
            raise Refused(invalid.text) from None

    def written(self, value: Any) -> str:
        """Without zeros at its end."""
        if value is None:
            return ""
        digits = f"{Decimal(value) * self._hundred:f}"
        if "." in digits:
            digits = digits.rstrip("0").rstrip(".")
        return digits.replace(".", locale().decimalPoint())


def percent_first() -> bool:
    """Whether the language of the window writes the sign before the number, as Turkish does."""
    return say(Text("{share:percent}", share=Decimal(0))).startswith("%")
