from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.noun import Amount
from planner.text import Text, bare, environment_language, speak

DAY = date(2026, 12, 8)
MOVED = Text("Move {n} post", "Move {n} posts", n=3)


@pytest.mark.parametrize(
    ("text", "english", "turkish"),
    [
        (Text("{day}", day=DAY), "8 December", "8 Aralık"),
        (Text("{day:year}", day=DAY), "8 December 2026", "8 Aralık 2026"),
        (Text("{day:weekday}", day=DAY), "Tuesday 8 December", "8 Aralık Salı"),
        (Text("{day:full}", day=DAY), "Tuesday 8 December 2026", "8 Aralık 2026 Salı"),
        (Text("{day:short}", day=DAY), "Tue 8 Dec", "8 Ara Sal"),
        (Text("{day:month}", day=DAY), "December 2026", "Aralık 2026"),
        (Text("{day:name}", day=DAY), "Tuesday", "Salı"),
        (Text("{share:percent}", share=Decimal("0.68")), "68%", "%68"),
        (Text("{share:percent}", share=1), "100%", "%100"),
        (Text("{share:percent}", share=Decimal("0.065")), "7%", "%7"),
        (Text("{share:tenths}", share=Decimal("0.0651")), "6.5%", "%6,5"),
        (Text("{code:country}", code="TR"), "Türkiye", "Türkiye"),
        (Text("{hours:hours}", hours=Decimal("3.75")), "3 h 45 min", "3 saat 45 dk"),
        (Text("{hours:hours}", hours=0.5), "30 min", "30 dk"),
        (Text("{hours:hours}", hours=Amount(2)), "2 h", "2 saat"),
        (Text("{hours:hours}", hours=0), "0 h", "0 saat"),
        (Text("{hours:hours}", hours=Decimal("0.999")), "1 h", "1 saat"),
        (Text("{number}", number=12345), "12,345", "12.345"),
        (Text("{number}", number=Decimal("0.75")), "0.75", "0,75"),
        (Text("{names}", names=["Ayşe", "Mert", "Can"]), "Ayşe, Mert, and Can", "Ayşe, Mert ve Can"),
        (Text("{names}", names=("Ayşe",)), "Ayşe", "Ayşe"),
        (Text("{days:short}", days=[DAY, date(2027, 1, 1)]), "Tue 8 Dec and Fri 1 Jan", "8 Ara Sal ve 1 Oca Cum"),
    ],
)
def test_fields_are_written_as_the_language_writes_them(text: Text, english: str, turkish: str) -> None:
    assert speak(text, "en") == english
    assert speak(text, "tr") == turkish


def test_the_plural_is_chosen_by_n() -> None:
    assert speak(MOVED, "en") == "Move 3 posts"
    assert speak(Text("Move {n} post", "Move {n} posts", n=1), "en") == "Move 1 post"
    assert speak(Text("Move {n} post", "Move {n} posts", n=0), "en") == "Move 0 posts"
    assert speak(Text("{who}: {what}", who="Ayşe", what=MOVED), "en") == "Ayşe: Move 3 posts"


def test_what_stands_in_a_field_is_never_a_format() -> None:
    hostile = "{day} {0} {title.__class__} %s"
    assert speak(Text("“{title}”", title=hostile), "en") == f"“{hostile}”"


def test_another_language_is_english() -> None:
    assert speak(Text("{day:month}", day=DAY), "de") == "December 2026"


FIELDS = st.recursive(
    st.text() | st.integers() | st.booleans() | st.none() | st.dates() | st.decimals(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.builds(lambda field: Text("{field}", field=field), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(("day", "n", "message", "self", "fields")), FIELDS))
def test_a_text_comes_back_from_json(fields: dict[str, object]) -> None:
    text = Text("{n} of {day}", None, **fields)
    again = Text.from_json(json.loads(json.dumps(text.to_json())))
    assert again == text
    assert hash(again) == hash(text)


def test_texts_are_immutable_and_compared_by_what_they_say() -> None:
    assert Text("Move {n} post", "Move {n} posts", n=3) == MOVED
    assert Text("Move {n} post", "Move {n} posts", n=4) != MOVED
    assert MOVED != "Move {n} post"
    with pytest.raises(AttributeError, match="a Text does not change"):
        MOVED.message = "Move"
    assert repr(MOVED) == "Text('Move {n} post', {'n': 3})"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "tr_TR.UTF-8"}, "tr"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "TR"}, "tr"),
        ({"LANG": "en_US", "LC_MESSAGES": "tr_TR"}, "tr"),
        ({"LANG": "tr_TR", "LC_MESSAGES": ""}, "tr"),
        ({"LANG": "tr_TR", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_US", "LC_ALL": "en_US", "LANGUAGE": "tr:en"}, "tr"),
    ],
)
def test_the_language_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert environment_language() == language


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        ("Google İşletme", "googleisletme"),
        ("GOOGLE ISLETME", "googleisletme"),
        ("ığüşöçIĞÜŞÖÇ", "igusocigusoc"),
        ("I\u0307 @-_.", "i"),
        ("16-74 yaş", "1674yas"),
        ("", ""),
    ],
)
def test_the_bare_letters_of_words(words: str, letters: str) -> None:
    assert bare(words) == bare(letters) == letters
