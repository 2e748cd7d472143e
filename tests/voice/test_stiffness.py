"""Stiff words and endings in a text."""

from __future__ import annotations

import pytest

from planner.voice.seen import Seen
from planner.voice.stiffness import stiff_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yapılmaktadır", ("Yapılmaktadır", "yapılıyor")),
        ("Sizi beklemekteyiz", ("beklemekteyiz", "bekliyoruz")),
        ("Kahvaltı verilmektedir", ("verilmektedir", "veriliyor")),
        ("Bilinmemektedir", ("Bilinmemektedir", "bilinmiyor")),
        ("Ürünler hazırlanmıştır", ("hazırlanmıştır", "hazırlandı")),
        ("Dükkân açılacaktır", ("açılacaktır", "açılacak")),
        ("Simit bulunmaktadır", ("bulunmaktadır", "var")),
        ("yapilmaktadir", ("yapilmaktadir", "yapiliyor")),
        ("Merak etmekteyiz", ("etmekteyiz", "ediyoruz")),
        ("Gitmektedir", ("Gitmektedir", "gidiyor")),
        ("Keşfetmekteyiz", ("Keşfetmekteyiz", "keşfediyoruz")),
        ("HAZIRLANMAKTADIR", ("HAZIRLANMAKTADIR", "hazırlanıyor")),
        ("VERILMEKTEDIR", ("VERILMEKTEDIR", "veriliyor")),
        ("Gerçekleştirilecektir", ("Gerçekleştirilecektir", "yapılacak")),
        ("GERÇEKLEŞTİRİLMEMEKTEDİR", ("GERÇEKLEŞTİRİLMEMEKTEDİR", "yapılmıyor")),
        ("gerçekleştirmekteyiz", ("gerçekleştirmekteyiz", "yapıyoruz")),
        ("Menü mevcuttur", ("mevcuttur", "var")),
        ("İzmir'de bulunmaktayız", ("bulunmaktayız", "bulunuyoruz")),
    ],
)
def test_endings(text: str, expected: tuple[str, str]) -> None:
    [stiff] = stiff_in(Seen(text), "tr")
    assert (text[stiff.span.start : stiff.span.end], stiff.instead) == expected


@pytest.mark.parametrize(
    "text",
    ["Gümüştür", "Karıştır", "Ortaktır", "Doktor", "Lezzet ekmektedir", "Akşam yemekteyiz", "Fırından taze çıktı", ""],
)
def test_no_endings(text: str) -> None:
    assert stiff_in(Seen(text), "tr") == []


def test_the_longer_of_two_in_one_place() -> None:
    text = "Siz değerli müşterilerimize kargo, in order to"
    assert [text[each.span.start : each.span.end] for each in stiff_in(Seen(text), "tr")] == ["Siz değerli"]
    text = "Dear valued customers"
    assert [stiff.span.start for stiff in stiff_in(Seen(text), "en")] == [0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We bake bread every morning and tell you when it is warm. Come by and try one before you order."),
        ("tr", "Simit altıda fırından çıkar, yedide tezgâhta olur. Çay da var, erken gelirseniz sıcak veririz."),
    ],
)
def test_plain_words(language: str, text: str) -> None:
    assert stiff_in(Seen(text), language) == []
