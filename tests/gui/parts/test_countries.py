"""Countries and languages in the language of the window."""

from __future__ import annotations

import re

from planner.domain.business import COUNTRY_PATTERN, LANGUAGE_PATTERN
from planner.gui.parts.countries import countries, languages, time_zones
from tests.gui.conftest import DeskOn


def test_the_usual_countries_come_first_the_rest_by_name(desk_on: DeskOn) -> None:
    desk_on(language="tr")
    codes = [code for code, _ in countries()]
    names = dict(countries())
    assert codes[:4] == ["TR", "US", "GB", "DE"]
    assert names["DE"] == "Almanya"
    # Ç after C, as Turkish has it.
    assert codes.index("CY" if "Cy" in names["CY"] else "GI") < codes.index("TD") < codes.index("CZ")
    assert len(set(codes)) == len(codes) > 200
    assert all(re.match(COUNTRY_PATTERN, code) for code in codes)


def test_languages_are_those_that_a_plan_may_name(desk_on: DeskOn) -> None:
    desk_on(language="en")
    assert dict(languages())["tr"] == "Turkish"
    assert all(re.match(LANGUAGE_PATTERN, code) for code, _ in languages())


def test_time_zones_are_places() -> None:
    zones = time_zones()
    assert {"Europe/Istanbul", "America/New_York", "UTC"} <= set(zones)
    assert not any(zone.startswith("Etc/") for zone in zones)
