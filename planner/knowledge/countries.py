"""Countries in a sentence."""

from __future__ import annotations

from planner.text import Text

_WITH_AN_ARTICLE = frozenset({
    "AE", "BS", "CD", "CF", "CG", "DO", "FK", "FO", "GB", "GM", "KM", "KY",
    "MH", "MP", "MV", "NL", "PH", "SB", "SC", "TC", "US", "VA", "VG", "VI",
})  # fmt: skip


def in_country(code: str) -> Text:
    """Where: "in the United States"; in Turkish the country alone, around which the sentence is written."""
    if code in _WITH_AN_ARTICLE:
        return Text("in the {country:country}", country=code)
    return Text("in {country:country}", country=code)
