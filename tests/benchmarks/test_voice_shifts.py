import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.voice.features.registry import spans_of
from planner.voice.seen import Seen
from planner.voice.stiffness import stiff_in
from tests.benchmarks.voice_shifts import OTHER_WORDS, SHIFTS

ENGLISH = "Hey, we're happy! Don't miss our new bread, it's great. https://sunny.example/we #we"
TURKISH = "Merhaba, sizi bekliyoruz. Bugün ekmek yaptık, isterseniz gelebilirsiniz! #ekmek"


def test_loud_adds_emoji_capitals_and_marks() -> None:
    shifted = SHIFTS["en"]["loud"](ENGLISH, 0)
    assert "!!" in shifted
    assert any(word.isupper() and len(word) > 3 for word in shifted.split())
    assert shifted.endswith("https://sunny.example/we #we")


def test_mild_adds_two_emoji_and_a_mark() -> None:
    shifted = SHIFTS["en"]["mild"]("We are open. #bread", 0)
    assert shifted == "We are open! 🔥🎉 #bread"


def test_formal_english() -> None:
    assert SHIFTS["en"]["formal"](ENGLISH, 0) == (
        "Dear customers, the company is gratified. Do not miss the company's recently introduced bread, it is "
        "excellent. https://sunny.example/we #we"
    )


def test_casual_english() -> None:
    assert SHIFTS["en"]["casual"]("We are open. It is great, however we must obtain flour.", 0) == (
        "We're open. It's awesome, but we gotta grab flour."
    )


def test_formal_turkish() -> None:
    assert SHIFTS["tr"]["formal"](TURKISH, 1) == (
        "Saygıdeğer müşterilerimiz, değerli müşterilerimizi beklenmektedir. Bugün itibarıyla ekmek yapılmıştır, "
        "isterseniz gelinebilmektedir. #ekmek"
    )
    assert SHIFTS["tr"]["formal"]("Açığız.", 0) == "Değerli müşterilerimiz, Açığız."


def test_casual_turkish() -> None:
    assert SHIFTS["tr"]["casual"](TURKISH, 0) == (
        "Selam canım, seni bekliyoruz. Bugün ekmek yaptık, istersen gelebilirsin! #ekmek"
    )


def test_formal_english_in_other_words() -> None:
    assert SHIFTS["en"]["formal, other words"](ENGLISH, 0) == (
        "Greetings, this house are gladdened. Do not miss this house's novel bread, it is splendid. "
        "https://sunny.example/we #we"
    )


def test_no_list_of_the_product_has_the_other_words() -> None:
    lists = ("stiff", "phrases", "linking", "impersonal", "polite", "casual", "abbreviations", "contractions", "opened")
    for words in OTHER_WORDS.values():
        assert [name for name in lists if spans_of(f"en_{name}", words, "en")] == [], words
        assert not stiff_in(Seen(words), "en"), words


@pytest.mark.parametrize("language", SHIFTS)
@given(text=st.text(max_size=80), number=st.integers(0, 1000))
def test_what_stands_at_the_end_of_any_text_stays_there(language: str, text: str, number: int) -> None:
    for shift in SHIFTS[language].values():
        assert shift(f"{text} https://sunny.example/we #we", number).endswith("https://sunny.example/we #we")


def test_the_number_varies_what_is_put_in() -> None:
    assert len({SHIFTS["en"]["loud"]("We are open.", number) for number in range(16)}) == 16


def test_what_has_nothing_to_shift_stays() -> None:
    assert SHIFTS["en"]["formal"]("Rye bread.", 0) == "Rye bread."
