"""The languages of the window."""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGE_NAMES: Mapping[str, str] = {"en": "English", "tr": "Türkçe"}
"""Each in itself: whoever does not read the other has to find it."""
