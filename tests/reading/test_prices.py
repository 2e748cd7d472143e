"""Prices and discounts in texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.reading.letters import plain
from planner.reading.prices import priced
from tests.reading.tables import read


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("120 TL", ["120 TRY"]),
        ("120TL", ["120 TRY"]),
        ("120,- TL", ["120 TRY"]),
        ("120₺", ["120 TRY"]),
        ("₺120", ["120 TRY"]),
        ("120,50 TL", ["120.50 TRY"]),
        ("1.200 lira", ["1200 TRY"]),
        ("1.200,50 TL", ["1200.50 TRY"]),
        ("2 bin TL", ["2000 TRY"]),
        ("120 liraya", ["120 TRY"]),
        ("120 TL'ye", ["120 TRY"]),
        ("120 TL’den", ["120 TRY"]),
        ("beş lira", ["5 TRY"]),
        ("100-150 TL", ["100-150 TRY"]),
        ("$5", ["5 USD"]),
        ("5 dollars", ["5 USD"]),
        ("five dollars", ["5 USD"]),
        ("$1,200.50", ["1200.50 USD"]),
        ("£3.50", ["3.50 GBP"]),
        ("€4", ["4 EUR"]),
        ("4 euro", ["4 EUR"]),
        ("%20 indirim", ["20 %"]),
        ("%20'lik indirim", ["20 %"]),
        ("yüzde 20 indirim", ["20 %"]),
        ("20% off", ["20 %"]),
        ("20 percent discount", ["20 %"]),
        ("Simit 15 TL, çay 20 TL", ["15 TRY", "20 TRY"]),
    ],
)
def test_prices(text: str, prices: list[str]) -> None:
    assert read("price", text) == prices


@pytest.mark.parametrize(
    "text",
    [
        "%100 tam buğday, %70 su",
        "100% whole wheat",
        "500 gr un, 12 adet simit, 1.200 kişi",
        "forty pounds of dough",
        "500 TL üzeri siparişlerde",
        "5 TL'den başlayan",
        "from $5, over $50, up to 50% off",
        "%50'ye varan indirim, %20'ye kadar indirim",
        "$2 million, $7M, 3 milyon TL",
        "$5 off",
        "a hundred people",
        "stil tlf try it 3 times",
    ],
)
def test_what_is_no_price(text: str) -> None:
    assert read("price", text) == []


def test_where_money_stands_bounds_too() -> None:
    places = [(percent, "over $50, 20% off"[start:end]) for percent, start, end in priced(plain("over $50, 20% off"))]
    assert places == [(False, "$50"), (True, "20%")]


@given(st.integers(1, 999_999), st.integers(0, 99))
def test_every_spelling_of_a_price_is_that_price(whole: int, rest: int) -> None:
    amount = f"{whole}.{rest:02}"
    turkish, english = f"{whole:,}".replace(",", ".") + f",{rest:02}", f"{whole:,}.{rest:02}"
    for spelling in (f"{turkish} TL", f"{turkish}₺", f"₺{turkish}", f"{whole},{rest:02} lira"):
        assert read("price", f"Fiyatı {spelling}!") == [f"{amount} TRY"], spelling
    for spelling in (f"${english}", f"{english} dollars", f"${amount}"):
        assert read("price", f"It is {spelling}!") == [f"{amount} USD"], spelling
