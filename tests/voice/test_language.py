"""Which language a text is heard in: clear ones say it, short and mixed ones are in the business's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.paths import resource
from planner.voice.language import LEARNED, language_of
from planner.voice.making import posts_in


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Fresh rolls at six, and the coffee is on us.", "en"),
        ("Who wants the last one?", "en"),
        ("THANK YOU TO EVERYONE WHO CAME", "en"),
        ("Poğaçalar çıktı, çay demlendi.", "tr"),
        ("Yarın kapalıyız.", "tr"),
        ("YARIN AÇIĞIZ, BEKLERİZ", "tr"),
        ("bugun cok guzel bir gun", "tr"),
        ("İyi bayramlar, hepinize iyi tatiller", "tr"),
    ],
)
@pytest.mark.parametrize("default", ["en", "tr"])
def test_a_clear_text_says_its_language(text: str, language: str, default: str) -> None:
    assert language_of(text, default) == language


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben heute frische Brötchen aus dem Ofen für euch",
        "Bonjour à tous, nous sommes ouverts demain pour vous",
        "Hoy tenemos pan para todos los vecinos del barrio",
        "Oggi il pane è per tutti, con la nostra farina",
        "Мы открыты завтра с утра",
        "أهلا وسهلا بكم غدا",
        "明日も営業しています",
        "Ανοιχτά και αύριο",
    ],
)
@pytest.mark.parametrize("default", ["en", "tr"])
def test_another_language_is_neither(text: str, default: str) -> None:
    assert language_of(text, default) == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "🥐🥐🥐",
        "Simit!",
        "12.30",
        "#fresh #the #and #of https://the-and-of.example.com/the/and @thisisthewayweare",
        "Brunch @ Moda",
    ],
)
@pytest.mark.parametrize("default", ["en", "tr"])
def test_what_is_not_clear_is_in_the_language_of_the_business(text: str, default: str) -> None:
    assert language_of(text, default) == default


def test_a_turkish_name_makes_no_turkish_of_an_english_text() -> None:
    assert language_of("Fresh bread at Fırın Güneş", "en") == "en"
    assert language_of("Ms. Şebnem Işık and her dog came in for a loaf, as they do every day", "tr") == "en"


def test_an_english_word_makes_no_english_of_a_turkish_text() -> None:
    assert language_of("Happy hour bugün saat beşte başlıyor, hepinizi bekleriz", "en") == "tr"


def test_an_address_in_another_script_leaves_the_text_what_it_is() -> None:
    assert language_of("We are open, and so is our sister shop in Athens: Αθήνα", "tr") == "en"


@pytest.mark.parametrize("language", LEARNED)
def test_many_posts_are_heard_in_their_language(language: str) -> None:
    other = LEARNED[language == "en"]
    texts = [post.text for post in posts_in(resource("voice", f"posts_{language}.txt").read_text(encoding="utf-8"))]

    heard = [language_of(text, other) for text in texts]

    assert heard.count("") <= len(texts) * 0.01
    assert [language_of(text, language) for text in texts].count(other) <= len(texts) * 0.01
    assert heard.count(language) >= len(texts) * 0.85


@given(st.text(), st.sampled_from(LEARNED))
def test_any_text_has_an_answer(text: str, default: str) -> None:
    assert language_of(text, default) in ("en", "tr", "")


def test_only_the_beginning_is_read() -> None:
    assert language_of("We are open and you are in. " * 40 + "Мы открыты завтра. " * 10_000, "tr") == "en"
    assert language_of("\ud800" * 100_000, "tr") == "tr"
