from hypothesis import given
from hypothesis import strategies as st

from planner.voice.grams import KINDS, characters, shapes, words
from planner.voice.mask import tokens

BREAD = tokens("Rye is out! See @mill 🥖", "en")


def test_characters_are_runs_of_two_to_four() -> None:
    found = characters(("a", "b"))
    assert found == {" a", "ab", "b ", " ab", "ab ", " ab "}


def test_words_are_in_small_letters_and_know_where_the_text_ends() -> None:
    found = words(BREAD)
    assert {"rye", "^ rye", "out !", "see @", "🥖 $"} <= found
    assert "Rye" not in found


def test_shapes_tell_how_words_look_and_not_what_they_say() -> None:
    assert shapes(BREAD) == shapes(tokens("Two of all! One @baker 🎉", "en"))
    assert shapes(BREAD) != shapes(tokens("two of all! One @baker 🎉", "en"))


@given(st.text(max_size=80), st.sampled_from(sorted(KINDS)))
def test_no_gram_breaks_the_file_of_the_background(text: str, kind: str) -> None:
    for gram in KINDS[kind].of(tokens(text, "en")):
        assert gram
        assert "\n" not in gram
