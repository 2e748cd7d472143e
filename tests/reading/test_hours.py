"""Hours of the day in texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.reading.fact import Hours
from planner.reading.facts import facts
from tests.reading.tables import ON, read


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("09.30'da açılıyoruz", ["09:30"]),
        ("9:30", ["09:30"]),
        ("9.30'da", ["09:30"]),
        ("9.30’da", ["09:30"]),
        ("saat 9", ["09:00"]),
        ("Saat 9'da", ["09:00"]),
        ("SAAT 9'DA", ["09:00"]),
        ("saat dokuzda", ["09:00"]),
        ("dokuz buçukta", ["09:30"]),
        ("saat 9 buçukta", ["09:30"]),
        ("sabah 9", ["09:00"]),
        ("sabah dokuzda", ["09:00"]),
        ("akşam 7'de bekleriz", ["19:00"]),
        ("akşam 7", ["19:00"]),
        ("10'da açılıyoruz", ["10:00"]),
        ("Cumartesi dokuzda açılıyoruz", ["09:00"]),
        ("Bu akşam 7'de başlıyoruz", ["19:00"]),
        ("saat:10.00", ["10:00"]),
        ("doors open tonight at 7", ["19:00"]),
        ("See you at nine.", ["09:00"]),
        ("öğleden sonra 3'te", ["15:00"]),
        ("öğlen", ["12:00"]),
        ("Cumartesi 14.00'teki atölye", ["14:00"]),
        ("Kapılar 10.00 açılıyor", ["10:00"]),
        ("09.00-18.00", ["09:00-18:00"]),
        ("9-18 arası", ["09:00-18:00"]),
        ("09.00 ile 13.00 arası kahvaltı", ["09:00-13:00"]),
        ("10.00'dan 18.00'e kadar", ["10:00-18:00"]),
        ("sabah 9'dan akşam 6'ya kadar", ["09:00-18:00"]),
        ("18.00'e kadar", ["-18:00"]),
        ("9 am", ["09:00"]),
        ("9am", ["09:00"]),
        ("9:30 a.m.", ["09:30"]),
        ("7 p.m.", ["19:00"]),
        ("12 pm", ["12:00"]),
        ("12 am", ["00:00"]),
        ("doors at 9", ["09:00"]),
        ("nine o'clock", ["09:00"]),
        ("half past nine", ["09:30"]),
        ("at noon", ["12:00"]),
        ("five in the morning", ["05:00"]),
        ("9 am to 6 pm", ["09:00-18:00"]),
        ("9-11am", ["09:00-11:00"]),
        ("from 8:30 to 1", ["08:30-13:00"]),
        ("until 6 pm", ["-18:00"]),
    ],
)
def test_hours(text: str, hours: list[str]) -> None:
    assert read("hour", text) == hours


@pytest.mark.parametrize(
    "text",
    [
        "19.12. açılış günü",
        "9.30 TL",
        "2.30 metre kumaş, 1.30 kg un, 3.45 litre",
        "Hamur 3 saat dinlenir, 24 saat bekler",
        "sabah 3 simit yedik",
        "Açılışta onda bir indirim, 10'da bir şans",
        "Peynirlisi sekizde, zeytinlisi dokuzda çıkıyor",
        "dokuz simit, on çay",
        "Ekmek 240 derecede girer",
        "4:3 oranında",
        "Bizi 0212 555 12 12'den arayın",
        "at 9 Main Street",
        "at 475 degrees",
        "ages 7 to 12",
        "baked between 9 and 11 loaves",
        "Her gün 07.00'de açılır",
        "Every day at 7 a.m.",
        "Dün 09.00'da açtık",
        "We opened at 9 a.m. yesterday",
        "Saat 10'dan önce",
        "before 10 a.m.",
        "v1.30, %9.30, 9.30%",
    ],
)
def test_what_is_no_hour(text: str) -> None:
    assert read("hour", text) == []


def test_an_hour_may_be_in_the_evening_unless_something_says() -> None:
    assert facts("saat 9", "tr", ON)[0].readings == (Hours(9 * 60), Hours(21 * 60))
    assert facts("at 9:30", "en", ON)[0].readings == (Hours(9 * 60 + 30), Hours(21 * 60 + 30))
    for plain in ("09.30'da", "sabah 9'da", "9 am", "21:00", "13.00'te"):
        assert len(facts(plain, "tr", ON)[0].readings) == 1


@given(st.integers(0, 23), st.integers(0, 59))
def test_every_spelling_of_an_hour_is_that_hour(hour: int, minute: int) -> None:
    half = f"{hour % 12 or 12}:{minute:02} {'am' if hour < 12 else 'pm'}"
    for spelling in (f"{hour:02}:{minute:02}", f"saat {hour:02}.{minute:02}", f"saat {hour:02}:{minute:02}'de", half):
        (fact,) = facts(f"Açılış {spelling}!", "tr", ON)
        assert fact.value == Hours(hour * 60 + minute), spelling
