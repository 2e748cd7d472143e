"""The languages of the window, and the country in which this computer stands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from planner.gui.translate import language

LANGUAGE_NAMES: Mapping[str, str] = {"en": "English", "tr": "Türkçe"}
"""Each in itself: whoever does not read the other has to find it."""


def home_country() -> str:
    """The country of the system, in two letters; where the system does not say, that of the window's language."""
    code = QLocale.system().name().rpartition("_")[2]
    if len(code) == 2 and code.isupper():
        return code
    return "TR" if language() == "tr" else "US"
