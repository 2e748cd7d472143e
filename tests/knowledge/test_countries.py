"""Countries in a sentence."""

from __future__ import annotations

import pytest

from planner.knowledge.countries import in_country
from planner.text import speak


@pytest.mark.parametrize(
    ("code", "english", "turkish"),
    [("US", "in the United States", "Amerika Birleşik Devletleri"), ("TR", "in Türkiye", "Türkiye")],
)
def test_where(code: str, english: str, turkish: str) -> None:
    assert speak(in_country(code), "en") == english
    assert speak(in_country(code), "tr") == turkish
