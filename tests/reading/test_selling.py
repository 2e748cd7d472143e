"""Words that sell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.reading.selling import cues, may_sell


def found(text: str, language: str) -> list[tuple[str, str]]:
    return [(cue.kind, text[cue.start : cue.end]) for cue in cues(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("tr", "Tüm böreklerde %20 indirim", "offer percent"),
        ("tr", "İNDİRİM! SON GÜN!", "offer urgency"),
        ("tr", "Fırsatı kaçırmayın", "offer urgency"),
        ("tr", "120 TL, stoklarla sınırlı", "price urgency"),
        ("tr", "Hemen sipariş verin, kargo bedava", "free order urgency"),
        ("tr", "İndirimde, indirimli, kampanyamız", "offer"),
        ("tr", "Ücretsiz kargo, hediyeli paket", "free"),
        ("tr", "Yalnız bugün satışta", "offer urgency"),
        ("tr", "Yılbaşı sale, free delivery", "free"),
        ("en", "20% off everything, today only!", "offer percent urgency"),
        ("en", "Order now, free delivery", "free order"),
        ("en", "Don't miss our sale", "offer urgency"),
        ("en", "Only $4 while supplies last", "price urgency"),
        ("en", "Save 10% with this coupon", "offer"),
        ("en", "Hurry, last chance", "urgency"),
        ("en", "Buy one get one free", "free order"),
    ],
)
def test_cues(language: str, text: str, kinds: str) -> None:
    assert " ".join(sorted({kind for kind, _ in found(text, language)})) == kinds


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Fırsat buldukça tezgâha uğrayın, tanışma fırsatı olur"),
        ("tr", "Son gün ışığında kırlar, son günlerde yağmur"),
        ("tr", "%100 tam buğday, %70 su"),
        ("tr", "Komşunuza hediye edin"),
        ("tr", "Hemen karşıda, hemen yanımızda"),
        ("tr", "Bağış kampanyası, kan bağışı kampanyamız"),
        ("tr", "Sizi kaçıran uykular, kaçta açılıyor"),
        ("tr", "Salata, satır, kendi, şimdi"),
        ("en", "Free range eggs, gluten-free bread"),
        ("en", "The order of service, in order to rise"),
        ("en", "A great deal of patience; deal with it"),
        ("en", "The last day of school was a day off"),
        ("en", "100% whole wheat"),
        ("en", "The new shop smells of paint"),
        ("en", "Whoever needs one takes the slip"),
    ],
)
def test_innocent_words(language: str, text: str) -> None:
    assert found(text, language) == []


def test_places_of_cues() -> None:
    assert found("Bugün %20 İndirim!", "tr") == [("percent", "%20"), ("offer", "İndirim")]


WORDS = (
    "20%", "off", "$5", "5 dollars", "sale!", "deals", "order now", "buy now", "free delivery", "gift card", "hurry",
    "last chance", "only today", "shop now", "half price", "save big", "book now", "get yours", "bogo",
    "bread", "the",
    "İNDİRİM", "indirim", "FIRSAT", "fırsatlar", "kampanya", "120 TL", "beş lira", "yüzde 20", "sipariş verin",
    "SİPARİŞ VERİN",
    "satın al", "ücretsiz kargo", "ÜCRETSİZ KARGO", "hediyeli", "HEDİYELİ", "bedava", "kaçırmayın", "son gün",
    "2 al 1 öde",
    "satışta", "SATIŞTA", "hemen al", "sepete ekle", "ucuzluk", "özel fiyat", "yarı fiyat", "avantajlı paket",
    "ekmek", "ve",
)  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join), st.sampled_from(("en", "tr")))
def test_the_quick_bound_lets_no_advertisement_through(text: str, language: str) -> None:
    if len({cue.kind for cue in cues(text, language)}) > 1:
        assert may_sell(text, language)
