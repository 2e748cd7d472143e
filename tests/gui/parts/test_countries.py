"""Countries and languages in the language of the window."""

from __future__ import annotations

import re

import pytest

from planner.domain.business import COUNTRY_PATTERN, LANGUAGE_PATTERN
from planner.gui.parts import countries as countries_module
from planner.gui.parts.countries import countries, home_country, languages, main_zone, time_zones, zones_of
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


def test_the_zones_of_a_country_begin_with_those_that_count() -> None:
    assert zones_of("TR") == ["Europe/Istanbul"]
    assert zones_of("DE") == ["Europe/Berlin", "Europe/Busingen"]
    assert set(zones_of("US")[:9]) >= {"America/New_York", "America/Los_Angeles", "Pacific/Honolulu"}
    assert zones_of(None) == []


@pytest.mark.parametrize(
    ("country", "here", "zone"),
    [
        ("TR", "Europe/Berlin", "Europe/Istanbul"),
        ("DE", "Europe/Istanbul", "Europe/Berlin"),
        ("US", "America/Denver", "America/Denver"),
        ("US", "Europe/Istanbul", None),
        (None, "Europe/Istanbul", None),
    ],
)
def test_a_zone_is_proposed_where_there_is_but_one(
    country: str | None, here: str, zone: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(countries_module, "system_zone", lambda: here)
    assert main_zone(country) == zone


@pytest.mark.parametrize(
    ("here", "language", "country"),
    [("Europe/Istanbul", "en", "TR"), ("Europe/Berlin", "tr", "DE"), ("UTC", "tr", "TR")],
)
def test_the_home_is_where_the_clock_says(
    here: str, language: str, country: str, monkeypatch: pytest.MonkeyPatch, desk_on: DeskOn
) -> None:
    desk_on(language=language)
    monkeypatch.setattr(countries_module, "system_zone", lambda: here)
    assert home_country() == country
