"""The forms of a word."""

from __future__ import annotations

import pytest

from planner.voice.inflection import english, same_word, turkish


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("indirim", "indirim indirimler indirimlere indirimimiz indirimdeki indirimli indirimdir"),
        ("kitap", "kitap kitabımız kitaplar kitapta kitabi"),
        ("ağız", "ağız ağzı agiz"),
        ("hak", "hak hakkı"),
        ("pasta", "pasta pastayı pastana pastalarımız pastası"),
        ("kar", "kar karlar karda"),
        ("etmek", "etmektedir ediyoruz ederiz"),
        ("kaçırma", "kaçırma"),
    ],
)
def test_a_turkish_word_is_found_in_its_forms(word: str, forms: str) -> None:
    for form in forms.split():
        assert any(variant.fits(form) for variant in turkish(word)), form


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("indirim", "indirimsiz indirmek indir"),
        ("pasta", "pastane"),
        ("kar", "kartal karınca karışık"),
        ("ekmek", "ekiyor eker"),
    ],
)
def test_and_not_in_other_words(word: str, others: str) -> None:
    for other in others.split():
        assert not any(variant.fits(other) for variant in turkish(word)), other


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("bake", "bake bakes baked baking"),
        ("try", "try tries tried trying"),
        ("shop", "shop shops shopped shopping"),
        ("loaf", "loaf loaves"),
        ("sell", "sell sold selling"),
        ("cheap", "cheap cheaper cheapest"),
        ("boxes", "boxes box"),
        ("can't", "can't cant"),
    ],
)
def test_an_english_word_in_its_forms(word: str, forms: str) -> None:
    assert set(forms.split()) <= english(word)


def test_an_ending_that_makes_another_word_is_none() -> None:
    assert "buyer" not in english("buy")
    assert "new" not in english("news")


def test_the_same_word_with_or_without_marks() -> None:
    assert same_word("fırsat", "firsat")
    assert same_word("gunaydin", "günaydın")
    assert not same_word("on", "ön")
    assert not same_word("fırsat", "firsatlar")
