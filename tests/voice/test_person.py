"""Who speaks."""

from __future__ import annotations

import pytest

from planner.voice.person import person


def one(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in person(text, language).one]


def several(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in person(text, language).several]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("tr", "Ben yaptım, bana sorun", "Ben yaptım bana"),
        ("tr", "Geliyorum, buradayım, yaparım", "Geliyorum buradayım yaparım"),
        ("tr", "Yarın açacağım", "açacağım"),
        ("tr", "yapiyorum", "yapiyorum"),
        ("tr", "Deneyim, giyim, uyum, yarım, yardım, adım, bölüm", ""),
        ("tr", "Yorum yazın", ""),
        ("tr", "Müşterimiz “ben bayıldım” dedi", ""),
        ("tr", "Benzin, benimsemek", ""),
        ("en", "I'm here with my bread", "I'm my"),
        ("en", "I’ve baked it myself", "I’ve myself"),
        ("en", 'A guest said "I love it" and "my best"', ""),
        ("en", "World War I, oh my", ""),
        ("en", "Mystery, import, item", ""),
        ("en", "The coal mine tour, a gold mine", ""),
        ("en", "A friend of mine, it's mine, the choice is mine. Mine is rye", "mine mine mine"),
        ("en", "Your pick-me-up, i.e. coffee on the I-95", ""),
        ("tr", "“Benim” dedi, Benim Şarkısını çaldık, ekmeği bana bana yiyin", ""),
        ("tr", "Benim şarkım, benim dükkânım", "Benim benim"),
    ],
)
def test_one(language: str, text: str, expected: str) -> None:
    assert one(text, language) == expected.split()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("tr", "Biz geldik, bizi bekleyin", "Biz geldik bizi"),
        ("tr", "Açıyoruz, bekleriz, kapatmayız", "Açıyoruz bekleriz kapatmayız"),
        ("tr", "Mayamız ve komşularımıza", "Mayamız komşularımıza"),
        ("tr", "Memnunuz, hazırız, buradayız", "Memnunuz hazırız buradayız"),
        ("tr", "musterilerimizi bekliyoruz", "musterilerimizi bekliyoruz"),
        ("tr", "Temiz, kırmızı, omuz, beyaz, çeyiz, tanıdık", ""),
        ("tr", "Komşu: “Biz de geldik” dedi", ""),
        ("en", "We're open, our door too", "We're our"),
        ("en", "Come to us, not to the US", "us"),
        ("en", "Hour, bus, west", ""),
    ],
)
def test_several(language: str, text: str, expected: str) -> None:
    assert several(text, language) == expected.split()
