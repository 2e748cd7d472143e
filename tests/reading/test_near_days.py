"""Days that are named from the day on which a post goes out."""

from __future__ import annotations

from datetime import date

import pytest

from planner.reading.fact import Days
from planner.reading.facts import facts
from tests.reading.tables import read

TUESDAY, SATURDAY = date(2026, 12, 15), date(2026, 12, 12)


@pytest.mark.parametrize(
    ("on", "text", "days"),
    [
        (TUESDAY, "Bugün açılıyoruz", ["12-15"]),
        (TUESDAY, "Yarın açılıyoruz", ["12-16"]),
        (TUESDAY, "YARIN AÇILIYORUZ", ["12-16"]),
        (TUESDAY, "Bu akşam bekleriz", ["12-15"]),
        (TUESDAY, "Cumartesi günü bekleriz", ["12-19"]),
        (TUESDAY, "Bu cumartesi bekleriz", ["12-19"]),
        (TUESDAY, "Haftaya cumartesi bekleriz", ["12-26"]),
        (TUESDAY, "Cumartesi ve pazar açığız, gelin", ["12-19", "12-20"]),
        (TUESDAY, "Pazar günü bekleriz", ["12-20"]),
        (TUESDAY, "Bu hafta sonu bekleriz", ["12-19/12-20"]),
        (SATURDAY, "Haftaya cumartesi bekleriz", ["12-19"]),
        (TUESDAY, "We open today", ["12-15"]),
        (TUESDAY, "We open tomorrow", ["12-16"]),
        (TUESDAY, "We open the day after tomorrow", ["12-17"]),
        (TUESDAY, "We open on Saturday", ["12-19"]),
        (TUESDAY, "We open this Saturday", ["12-19"]),
        (TUESDAY, "We open next Saturday", ["12-19"]),
        (SATURDAY, "We open next Saturday", ["12-19"]),
        (TUESDAY, "See you tonight", ["12-15"]),
        (TUESDAY, "See you this weekend", ["12-19/12-20"]),
        (TUESDAY, "Bugün ilk hamuru sabırla yoğurduk ve dinlendirdik", ["12-15?"]),
        (TUESDAY, "We hung up the lamps and will paint the wall tomorrow", ["12-16?"]),
    ],
)
def test_near_days(on: date, text: str, days: list[str]) -> None:
    assert read("date", text, on=on) == days


@pytest.mark.parametrize(
    "text",
    [
        "Her cumartesi bekleriz",
        "Cumartesileri açığız",
        "Pazartesi-cuma açığız",
        "Geçen cumartesi açıldık",
        "Yılbaşı pazarı kuruldu, gelin",
        "Every Saturday we open early",
        "We open on Saturdays",
        "Open Monday to Friday",
        "Black Friday starts",
        "Last Saturday we met",
        "Sunday roast is on",
        "He sat in the sun",
    ],
)
def test_what_names_no_day(text: str) -> None:
    assert read("date", text, on=TUESDAY) == []


def test_what_may_be_another_day_as_well() -> None:
    (fact,) = facts("We open next Saturday", "en", TUESDAY)
    assert fact.readings == (
        Days(date(2026, 12, 19), date(2026, 12, 19)),
        Days(date(2026, 12, 26), date(2026, 12, 26)),
    )
