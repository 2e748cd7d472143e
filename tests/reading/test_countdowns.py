"""Countdowns in texts."""

from __future__ import annotations

import pytest

from planner.reading.fact import Countdown
from planner.reading.facts import facts
from tests.reading.tables import ON, read


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("3 gün kaldı", ["3"]),
        ("Açılışa üç gün kaldı!", ["3"]),
        ("AÇILIŞA 3 GÜN KALDI", ["3"]),
        ("bir hafta kaldı", ["7"]),
        ("açılışa 3 gün var", ["3"]),
        ("Açılışa 3 gün!", ["3"]),
        ("3 günümüz kaldı", ["3"]),
        ("only one more week", ["7"]),
        ("Son 3 gün!", ["3"]),
        ("yarın son gün", ["1 to the end"]),
        ("Bugün son gün!", ["0 to the end"]),
        ("3 gün sonra açılıyoruz", ["3"]),
        ("3 days left", ["3"]),
        ("Only three days left!", ["3"]),
        ("one week to go", ["7"]),
        ("2 weeks to go", ["14"]),
        ("a week to go", ["7"]),
        ("We open in 3 days", ["3"]),
        ("5 sleeps to go", ["5"]),
        ("Tomorrow is the last day", ["1 to the end"]),
        ("Last day today", ["0 to the end"]),
        ("Final 3 days", ["3"]),
    ],
)
def test_countdowns(text: str, days: list[str]) -> None:
    assert read("countdown", text) == days


@pytest.mark.parametrize(
    "text",
    [
        "üç yer kaldı",
        "3 saat kaldı",
        "Fırın iki gün dinlenecek",
        "on gündür yakıyoruz",
        "son günlerde çok yağmur yağdı",
        "Kayıt için 3 gün kaldı",
        "3 spots left",
        "keeps for three days",
        "over the last two weeks",
        "less than a week away",
        "Dough is ready in 3 days",
        "3 days left to sign up",
        "son gün ışığı",
    ],
)
def test_what_counts_no_days(text: str) -> None:
    assert read("countdown", text) == []


def test_the_last_three_days_may_count_today() -> None:
    assert facts("Son 3 gün!", "tr", ON)[0].value == Countdown(3, with_today=True)
