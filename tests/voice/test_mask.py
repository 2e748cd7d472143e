import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.voice.mask import NUMBER, READ, tokens


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("Fresh rye at 7.30 with @mill_co #rye https://sunny.example/rye", "en", "Fresh rye at 0 with @ # ↗"),
        ("Come to Sunny Bakery, says Ayşe's mum", "en", "Come to ◆ ◆, says ◆'s mum"),
        ("Bu ekmek Türkiye'nin en iyisi", "tr", "Bu ekmek ◆'nin en iyisi"),
        ("Bugün Ankara’dan geldi", "tr", "Bugün ◆’dan geldi"),
        ("We close. Then we sleep! And I too", "en", "We close. Then we sleep! And I too"),
        ("It is FREE today", "en", "It is ◇ today"),
        ("one\ntwo\n\nThree", "en", "one¶two§Three"),
        ("See sunny.example.com/menu now", "en", "See ↗ now"),
        ("Wow!!! 🔥🔥 12,50 €", "en", "Wow!!! 🔥🔥 0 €"),
    ],
)
def test_the_topic_goes_and_the_style_stays(text: str, language: str, meant: str) -> None:
    assert "".join(tokens(text, language)) == meant


def test_a_word_that_is_no_name_keeps_its_letters() -> None:
    ordinary = frozenset({"learn", "more"})
    assert "".join(tokens("To Learn More, ask Ayşe", "en", ordinary)) == "To Learn More, ask ◆"


def test_repeated_signs_are_one_token() -> None:
    assert tokens("Go!!! 🔥🔥", "en") == ("Go", "!!!", " ", "🔥🔥")


def test_what_is_beyond_the_first_characters_is_not_read() -> None:
    text = "rye " * READ
    assert tokens(text, "en") == tokens(text[:READ], "en")


@given(st.text(alphabet=st.characters(codec=None), max_size=300), st.sampled_from(("en", "tr")))
def test_any_text_can_be_masked_and_keeps_no_figure(text: str, language: str) -> None:
    found = "".join(tokens(text, language))
    assert not any(sign.isdecimal() and sign != NUMBER for sign in found)
