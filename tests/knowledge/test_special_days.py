"""The special days of a country: the library's, and those of the shipped table."""

from __future__ import annotations

import csv
import subprocess
import sys
from datetime import date
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.business import SpecialDayKind
from planner.knowledge.special_day_words import KIND_WORDS, NAMES, NOTES, STANDING_WORDS, Standing
from planner.knowledge.special_days import SpecialDay, are_known, special_days, undated
from planner.paths import resource
from planner.text import speak
from tests.builders import day


def table(name: str) -> list[dict[str, str]]:
    with resource("data", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ROWS, SOURCES = table("special_days.csv"), table("special_day_sources.csv")


def of(country: str | None, first: str, last: str = "", language: str = "en") -> dict[str, SpecialDay]:
    """By the part of the key that stays the same each year."""
    found = special_days(country, day(first), day(last or first), language)
    return {each.key.partition(":")[0]: each for each in found}


@pytest.mark.parametrize(
    ("on", "id", "kind", "lead", "standing"),
    [
        ("2026-12-10", "regaip", "religious", 3, "announced"),
        ("2027-12-02", "regaip", "religious", 3, "computed"),
        ("2027-01-04", "miraj", "religious", 3, "computed"),
        ("2027-12-24", "miraj", "religious", 3, "computed"),
        ("2027-01-22", "berat", "religious", 3, "computed"),
        ("2027-03-05", "kadir", "religious", 3, "computed"),
        ("2027-08-13", "mevlid", "religious", 3, "computed"),
        ("2027-02-08", "ramadan", "religious", 10, "computed"),
        ("2027-06-15", "ashura", "religious", 5, "computed"),
        ("2026-03-20", "eid-al-fitr", "public", 7, "announced"),
        ("2027-03-09", "eid-al-fitr", "public", 7, "computed"),
        ("2027-05-16", "eid-al-adha", "public", 7, "computed"),
        ("2027-02-14", "valentines-day", "commercial", 10, "fixed"),
        ("2027-03-08", "womens-day", "other", 10, "fixed"),
        ("2027-05-09", "mothers-day", "commercial", 10, "rule"),
        ("2027-06-20", "fathers-day", "commercial", 10, "rule"),
        ("2027-11-24", "teachers-day", "other", 10, "fixed"),
        ("2027-04-23", "national-sovereignty-day", "public", 3, "fixed"),
        ("2027-05-19", "youth-and-sports-day", "public", 3, "fixed"),
        ("2027-08-30", "victory-day", "public", 3, "fixed"),
        ("2027-10-29", "republic-day", "public", 3, "fixed"),
        ("2027-11-10", "ataturk", "remembrance", 1, "fixed"),
        ("2027-02-06", "earthquake-2023", "remembrance", 1, "fixed"),
        ("2027-08-17", "earthquake-1999", "remembrance", 1, "fixed"),
        ("2026-12-31", "new-years-eve", "commercial", 5, "fixed"),
        ("2027-05-06", "hidrellez", "other", 5, "fixed"),
        ("2027-10-16", "bread-day", "commercial", 5, "fixed"),
    ],
)
def test_a_special_day_of_turkiye(on: str, id: str, kind: str, lead: int, standing: str) -> None:
    found = of("TR", on)[id]
    assert (found.kind, found.lead_days, found.standing) == (kind, lead, standing)
    assert found.first == day(on)
    assert found.tone == ("solemn" if kind == "remembrance" else "normal")
    assert found.source.title
    assert found.source.publisher
    assert found.source.url.startswith("http")


def test_two_names_on_one_day_both_stand() -> None:
    found = of("TR", "2027-05-19", language="tr")
    assert [each.name for each in found.values()] == ["Kurban Bayramı", "Atatürk'ü Anma, Gençlik ve Spor Bayramı"]
    assert (found["eid-al-adha"].first, found["eid-al-adha"].last) == (day("2027-05-16"), day("2027-05-19"))


def test_half_days_are_told_from_whole_ones() -> None:
    eve, republic = of("TR", "2027-03-08")["eid-al-fitr-eve"], of("TR", "2027-10-28", language="tr")
    assert (eve.half_day, eve.standing, eve.name) == (True, "computed", "Eve of Eid al-Fitr, from 13:00")
    assert [(each.name, each.half_day) for each in republic.values()] == [("Cumhuriyet Bayramı (saat 13.00'ten)", True)]


def test_names_that_are_joined_otherwise_in_another_language_are_found_by_their_days() -> None:
    """Of Azerbaijan the library makes up for other days in English than in Azerbaijani."""
    for language in ("az", "tr"):
        found = special_days("AZ", day("2026-03-20"), day("2026-03-30"), language)
        assert {each.name for each in found} == {
            "Novruz bayramı",
            "Ramazan bayrami",
            "Spring Festival (observed)",
            "Eid al-Fitr (observed)",
        }
    flag = of("AZ", "2026-11-09", language="tr")["national-flag-day"]
    assert flag.name == "Azərbaycan Respublikasının Dövlət bayrağı günü"


@pytest.mark.parametrize("country", ["AZ", "BG", "CZ", "DE", "HT", "IR", "NP", "RU", "TH", "TR", "US"])
@pytest.mark.parametrize("language", ["en", "tr"])
def test_each_day_of_a_country_stands_once_in_every_language(country: str, language: str) -> None:
    keys = [each.key for each in special_days(country, day("2026-01-01"), day("2027-12-31"), language)]
    assert len(set(keys)) == len(keys)
    assert keys == [each.key for each in special_days(country, day("2026-01-01"), day("2027-12-31"), "en")]


def test_what_a_day_asks_of_a_shop_in_turkiye_is_not_said_elsewhere() -> None:
    victory, theirs = of("TR", "2027-08-30")["victory-day"], of("RU", "2027-05-09")["victory-day"]
    assert victory.note == "A greeting, and nothing for sale in the same post."
    assert (theirs.name, theirs.note) == ("Victory Day", "")
    assert of("AE", "2026-03-20")["eid-al-fitr"].note == ""


@pytest.mark.parametrize("country", ["RU", "AZ", "LA"])
def test_a_public_holiday_that_the_table_has_too_stands_once(country: str) -> None:
    (found,) = special_days(country, day("2026-03-08"), day("2026-03-08"))
    assert (found.key, found.name, found.kind) == ("womens-day:2026-03-08", "International Women's Day", "public")


def test_what_the_library_estimates_is_computed() -> None:
    feast = of("TR", "2034-03-01")["eid-al-adha"]
    assert (feast.name, feast.standing, feast.source.id) == ("Eid al-Adha", "computed", "holidays")


def test_names_are_in_the_readers_language_where_there_are_any() -> None:
    assert of("DE", "2027-10-03", language="en")["german-unity-day"].name == "German Unity Day"
    assert of("DE", "2027-10-03", language="tr")["german-unity-day"].name == "Tag der Deutschen Einheit"
    assert of("TR", "2027-08-30", language="tr")["victory-day"].name == "Zafer Bayramı"
    assert of("TR", "2027-08-30", language="en")["victory-day"].name == "Victory Day"


@pytest.mark.parametrize(
    ("country", "mothers", "fathers"),
    [("US", "2027-05-09", "2027-06-20"), ("GB", "2027-03-07", "2027-06-20"), ("GB", "2026-03-15", "2026-06-21")],
)
def test_mothers_and_fathers_elsewhere(country: str, mothers: str, fathers: str) -> None:
    found = of(country, f"{mothers[:4]}-01-01", f"{mothers[:4]}-12-31")
    assert found["mothers-day"].first == day(mothers)
    assert found["fathers-day"].first == day(fathers)


def test_what_has_no_source_for_a_country_is_not_invented_for_it() -> None:
    found = of("DE", "2027-01-01", "2027-12-31")
    assert "mothers-day" not in found
    assert {"valentines-day", "womens-day", "bread-day", "good-friday"} <= set(found)


@pytest.mark.parametrize("country", [None, "ZZ"])
def test_everybody_has_some_days(country: str | None) -> None:
    found = of(country, "2027-01-01", "2027-12-31")
    assert list(found) == ["valentines-day", "womens-day", "bread-day"]


def test_a_day_without_a_known_date_is_absent_and_said_to_be() -> None:
    assert not {"regaip", "berat", "ramadan"} & set(of("TR", "2029-01-01", "2029-12-31"))
    assert [each.key for each in undated("TR", day("2026-12-08"))] == ["school-opens"]
    later = undated("TR", day("2027-06-16"))
    assert {each.key: each.typed for each in later} == {
        "berat": False,
        "ramadan": False,
        "kadir": False,
        "ashura": False,
        "school-opens": True,
    }
    assert undated("US", day("2026-12-08")) == []


def test_days_of_a_solemn_kind_ask_for_quiet() -> None:
    assert of("TR", "2027-11-10")["ataturk"].note == "Say something quiet, or nothing. Nothing for sale on this day."
    assert of("TR", "2027-02-14")["valentines-day"].note == ""


def test_every_row_has_its_name_its_kind_and_its_source() -> None:
    sources = {row["id"] for row in SOURCES}
    public = {row["id"] for row in ROWS if row["kind"] == "public"}
    for row in ROWS:
        assert row["id"] in NAMES or row["id"] in public, row
        assert row["kind"] in get_args(SpecialDayKind)
        assert row["standing"] in get_args(Standing)
        assert row["tone"] in ("normal", "solemn")
        assert row["source"] in sources
    assert sources == {row["source"] for row in ROWS}
    assert set(NAMES) <= {row["id"] for row in ROWS}
    assert set(NOTES) <= {row["id"] for row in ROWS}
    assert set(KIND_WORDS) == set(get_args(SpecialDayKind))
    assert set(STANDING_WORDS) == set(get_args(Standing))
    assert all(speak(words, "en") for words in (*NAMES.values(), *NOTES.values()))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(("TR", "US", "GB", "DE", "AE", None)), st.dates(date(2020, 1, 1), date(2060, 12, 31)))
def test_a_span_has_what_its_days_have(country: str | None, first: date) -> None:
    last = date(first.year + 1, first.month, 1)
    found = special_days(country, first, last)
    keys = [each.key for each in found]
    assert len(set(keys)) == len(keys)
    assert [each.first for each in found] == sorted(each.first for each in found)
    for each in found:
        assert each.first <= each.last
        assert each.on(each.first)
        assert each.key in {other.key for other in special_days(country, each.last, each.last)}
    assert are_known(country, first, last)


def test_the_library_is_asked_for_only_when_days_are() -> None:
    lines = (
        "import sys, datetime",
        "from planner.knowledge.special_days import are_known, special_days, undated",
        "today = datetime.date(2026, 12, 8)",
        "undated('TR', today)",
        "assert not are_known('TR', today, today)",
        "assert 'holidays' not in sys.modules",
        "special_days('TR', today, today)",
        "assert 'holidays' in sys.modules",
    )
    subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True)
