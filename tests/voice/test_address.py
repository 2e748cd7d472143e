"""Siz and sen, formal and chatty."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given

from planner.voice.address import address
from tests.voice.test_words import ANY_TEXT


def formal(text: str, language: str = "tr") -> list[str]:
    return [text[start:end] for start, end in address(text, language).formal]


def informal(text: str, language: str = "tr") -> list[str]:
    return [text[start:end] for start, end in address(text, language).informal]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sizi bekleriz, size de var", "Sizi size"),
        ("Sizinle buluşalım, sizlere selam", "Sizinle sizlere"),
        ("Yarın geliyorsunuz", "geliyorsunuz"),
        ("Bayılacaksınız", "Bayılacaksınız"),
        ("İsterseniz dilimleriz", "İsterseniz"),
        ("Nasıl uğrarsınız?", "uğrarsınız"),
        ("Geldiniz mi?", "Geldiniz"),
        ("Hazır mısınız?", "mısınız"),
        ("Adınıza ayıralım", "Adınıza"),
        ("Masanızdan kalkmadan", "Masanızdan"),
        ("Odanız hazır", "Odanız"),
        ("Siparişinizi mesajla verin", "Siparişinizi verin"),
        ("Gelin, bekleyin, deneyin", "Gelin bekleyin deneyin"),
        ("Kaçırmayın", "Kaçırmayın"),
        ("KAÇIRMAYIN", "KAÇIRMAYIN"),
        ("kacirmayin, siparisinizi verin", "kacirmayin siparisinizi verin"),
        ("Kusura bakmayınız", "bakmayınız"),
        ("Bize yazın, mesaj atın, bize sorun", "yazın atın sorun"),
        ("Tahmininizi yazın", "Tahmininizi yazın"),
        ("Satın alın", "alın"),
        ("Takip edin", "edin"),
        ("Keşfedin ve paylaşın", "Keşfedin paylaşın"),
        ("Elinize sağlık", "Elinize"),
        # what only looks so
        ("Fırının, evin, ekmeğin önünde", ""),
        ("Sorun yok, yazın sıcak olur", ""),
        ("Alın teri", ""),
        ("Gelin pastası, gelin ve damat", ""),
        ("Deniz kenarı, Akdeniz'in denizi", ""),
        ("Memnunuz, üzgünüz, eminiz, yoğunuz", ""),
        ("Ankara'danız, biz bizdeniz", ""),
        ("Yalnız, temiz, omuz, yıldız", ""),
        ("Yayın, oyun, sayın, beyin, için", ""),
        ("Geceleyin ve sabahleyin", ""),
        ("Mayın tarlası", ""),
        ("Plus size, one size", ""),
        ("Senin için", ""),
        ("Henüz bitmedi, biz küçük bir fırınız", ""),
        ("Komşumuz “sizi özledim” dedi", ""),
    ],
)
def test_siz(text: str, expected: str) -> None:
    assert formal(text) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sen de gel", "Sen gel"),
        ("Seni bekliyoruz, sana özel", "Seni sana"),
        ("Ne istiyorsun?", "istiyorsun"),
        ("Çok seveceksin, bayılacaksın", "seveceksin bayılacaksın"),
        ("Yarın gelirsin, beklersin", "gelirsin beklersin"),
        ("İstersen gel", "İstersen gel"),
        ("Geldin, gördün, denedin", "Geldin gördün denedin"),
        ("Hazır mısın?", "mısın"),
        ("Kaçırma!", "Kaçırma"),
        ("KAÇIRMA, HEMEN DENE!", "KAÇIRMA DENE"),
        ("Gel, çayını al.", "Gel al"),
        ("Takip et. Merak etme.", "et etme"),
        ("Bize yaz", "yaz"),
        ("Hemen ara", "ara"),
        ("Alabilirsin, almalısın, almışsın", "Alabilirsin almalısın almışsın"),
        ("Duymadın mı? Aramazsan üzülürüz", "Duymadın Aramazsan"),
        ("seni bekliyoruz, istiyorsan gel", "seni istiyorsan gel"),
        ("Nefes al, gülümse. Arkadaşını etiketle, gel. Ne dersin?", "al gülümse etiketle gel dersin"),
        ("Dikkat et, sıcak. Abone ol! Kendini şımart", "et ol şımart"),
        ("Mor, al ve yeşil. Çay al; gel", "al gel"),
        ("Kısa bir ara, dersin süresi", ""),
        # a third who may, wishes, and other words
        ("Yağmur insin, güneş açsın", ""),
        ("Size ulaştırsın, getirsin, versin", ""),
        ("Afiyet olsun", ""),
        ("Kolay gelsin", ""),
        ("Şen şakrak, Şanal", ""),
        ("Günaydın, kadın, altın, yarın, bütün", ""),
        ("Korsan, insan, nisan, lisan", ""),
        ("Ahmedin evi", ""),
        ("Dondurma, dolma, bekleme", ""),
        ("Et suyu, taze et", ""),
        ("Yaz geldi", ""),
        ("Ekmeğin, kabuğun, evin", ""),
        ("Gelin ve alın", ""),
        ('"Sen gel yeter" dedi dedem', ""),
        ("Gel-al hizmetimiz. Al-götür servis. Dene-öğren atölyesi", ""),
        ("Gel al servisimiz başladı", ""),
        ("Sen Nehri kıyısında Sana Yağ", ""),
        ("Kısa bir ara. Cam kap. Bir kilo ceviz iç. Ustamız Ulaş.", ""),
        ("Hemen ara, yerini ayır", "ara ayır"),
        ("Bize ulaş. Takipte kal! Sepete ekle. DM at!", "ulaş kal ekle at"),
        ("Gel zaman git zaman. Gel gelelim çay bitti.", ""),
        ("Moruk bi gelsene, baksana", "gelsene baksana"),
        ("Sen buna bayılırsın", "Sen bayılırsın"),
        ("Senin çayın hazır, gel al", "Senin gel al"),
        ("Kanka sen gel ya", "sen gel"),
        ("", ""),
    ],
)
def test_sen(text: str, expected: str) -> None:
    assert informal(text) == expected.split()


@pytest.mark.parametrize(
    ("text", "letters", "chat"),
    [
        ("Dear valued customers, kindly note", ["Dear valued customers", "kindly"], []),
        ("Hey guys, we're gonna open", [], ["Hey guys", "gonna"]),
        ("Y’all come in, LOL", [], ["Y’all", "LOL"]),
        ("They are kind, and dear to us", [], []),
        ("Our guests come early", [], []),
        ("They kindly lent us an oven, dear friends of ours", [], []),
        ("“Hey guys”, she said", [], []),
        ("Our valued customers", ["valued customers"], []),
    ],
)
def test_english(text: str, letters: list[str], chat: list[str]) -> None:
    assert (formal(text, "en"), informal(text, "en")) == (letters, chat)


def test_other_languages_have_neither() -> None:
    assert address("Sizi bekleriz, hey guys", "") == ((), ())


@given(ANY_TEXT)
def test_spans_lie_in_the_text(text: str) -> None:
    for language in ("en", "tr"):
        for spans in address(text, language):
            assert all(0 <= span.start < span.end <= len(text) for span in spans)
            assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
