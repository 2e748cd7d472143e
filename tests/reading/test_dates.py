"""Dates of the calendar in texts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.reading.fact import Days
from planner.reading.facts import facts
from tests.reading.tables import ON, read

NINETEENTH = [
    "19 Aralık", "19 aralık", "19 ARALIK", "19 aralik", "19 Aralık'ta", "19 Aralıkta", "19 Aralık’ta",
    "19 Aralık 2026",
    "19 Ara", "19 Aralık Cumartesi", "19 Aralık Cumartesi günü", "Cumartesi, 19 Aralık", "19.12.", "19.12.2026",
    "19.12.26", "19/12", "19/12/2026", "19-12-2026", "2026-12-19", "Aralık'ın 19'u", "Aralık'ın 19'unda",
    "19.12. Cumartesi", "December 19", "December 19th", "Dec. 19", "Dec 19, 2026", "DEC 19", "19 December",
    "19th December",
    "the 19th of December", "Saturday, December 19", "Saturday 19 December 2026", "19 December (Saturday)",
    "Sat 19 Dec",
    "Saturday the 19th", "on the 19th", "Ayın 19'unda", "19'unda açılıyoruz", "Aralık ayının 19'unda", "19.12'de",
]  # fmt: skip


@pytest.mark.parametrize("text", NINETEENTH)
def test_the_nineteenth_of_december(text: str) -> None:
    assert read("date", text) == ["12-19"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("19-21 Aralık", ["12-19/12-21"]),
        ("19 - 21 Aralık 2026", ["12-19/12-21"]),
        ("19 ile 21 Aralık arası", ["12-19/12-21"]),
        ("28 Aralık'tan 3 Ocak'a kadar", ["12-28/01-03"]),
        ("19th-21st December", ["12-19/12-21"]),
        ("19 to 21 December", ["12-19/12-21"]),
        ("December 19-21", ["12-19/12-21"]),
        ("December 28 to January 2", ["12-28/01-02"]),
        ("19.12.2026 - 21.12.2026", ["12-19/12-21"]),
        ("19 ve 20 Aralık", ["12-19", "12-20"]),
        ("20 Aralık'a kadar", ["/12-20"]),
        ("until December 20", ["/12-20"]),
        ("order by 15 December", ["/12-15"]),
        ("19 Aralık Pazar", ["12-19 wrong weekday"]),
        ("Monday, December 19", ["12-19 wrong weekday"]),
        ("14 Şubat ve 8 Mart", ["02-14", "03-08"]),
        ("December 19, 20 and 21", ["12-19", "12-20"]),
        ("December 19, 20.", ["12-19", "12-20"]),
        ("Dec. 19, 9-11am", ["12-19"]),
        ("Dec 19, 9 - 11 am", ["12-19"]),
        ("Dec 19, 9 to 5", ["12-19"]),
        ("Dec 19, 9 am", ["12-19"]),
        ("Dec 19, 9:30", ["12-19"]),
    ],
)
def test_stretches_and_lists(text: str, days: list[str]) -> None:
    assert read("date", text) == days


@pytest.mark.parametrize(
    "text",
    [
        "Tarif: 1/2 su bardağı un, 3/4 kaşık tuz",
        "10/10 lezzet, 24/7 açık, 50/50 karışım",
        "500 gr un, 2.5 kg şeker, 240 derece",
        "2026 yılında 19 simit",
        "Bize 0212 555 12 12 veya 0 532 123 45 67'den ulaşın",
        "Çarşı Sok. No: 12/3, kat 2",
        "Simit 12.50 TL, çay 10.10 TL",
        "Ustamız 2 ocak yaktı, 3 ara verdik",
        "30 Şubat, 32.12., 12/32",
        "https://example.com/2026/12/19 #19aralik @19aralik",
        "You may 5 times march 3 miles",
        "in the 19th century, our 10th anniversary",
        "9.30'da açılıyoruz",
        "the 19th annual fair",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert read("date", text) == []


def test_slashes_are_read_as_the_country_writes_them() -> None:
    assert read("date", "12/10/2026", "en", country="US") == ["12-10"]
    assert read("date", "12/10/2026", "en", country="GB") == ["10-12"]
    assert read("date", "12/10/2026", "tr") == ["10-12"]
    assert read("date", "12/19", "tr") == ["12-19"]
    (fact,) = facts("12/10/2026", "en", ON)
    assert {days.last for days in fact.readings if isinstance(days, Days)} == {date(2026, 10, 12), date(2026, 12, 10)}


def test_a_date_without_a_year_is_the_nearest() -> None:
    assert facts("2 Ocak", "tr", date(2026, 12, 28))[0].value == Days(date(2027, 1, 2), date(2027, 1, 2))
    assert facts("28 December", "en", date(2027, 1, 3))[0].readings[0] == Days(date(2026, 12, 28), date(2026, 12, 28))


MONTHS = (
    "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "January February March April May June July August September October November December",
)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.dates(date(2026, 6, 1), date(2027, 6, 30)))
def test_every_spelling_of_a_date_is_that_date(day: date, on: date) -> None:
    turkish, english = (names.split()[day.month - 1] for names in MONTHS)
    spellings = (
        f"{day.day} {turkish} {day.year}",
        f"{day.day} {turkish.upper()} {day.year}",
        f"{day:%d.%m.%Y}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day.day} {english} {day.year}",
        f"{english} {day.day}, {day.year}",
        f"the {day.day}th of {english}, {day.year}",
        day.isoformat(),
    )
    for spelling in spellings:
        (fact,) = facts(f"Açılış {spelling}!", "tr", on)
        assert fact.value == Days(day, day), spelling
