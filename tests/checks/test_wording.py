"""What of a text counts when two are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.checks.wording import festive, length_without_links, opening, words


@pytest.mark.parametrize(
    "other",
    [
        "  günaydın\n  KOMŞULAR ",
        "Günaydın komşular https://firingunes.com/a?b=1",
        "www.firingunes.com Günaydın Www.firingunes.com/b komşular",
        "HTTP://FIRINGUNES.COM günaydın komşular",
    ],
)
def test_case_spaces_and_links_do_not_count(other: str) -> None:
    assert words(other) == words("Günaydın komşular")


def test_the_four_letters_i_are_one() -> None:
    assert words("SICAK SİMİT") == words("sıcak simit") == words("sicak simit")


def test_words_count() -> None:
    assert words("Sıcak simit!") != words("Sıcak simit")
    assert words(" \n https://example.com ") == ""


@given(st.text(st.sampled_from("aİIıißﬁ \n.wW:/hé🍞"), max_size=120), st.text(max_size=20))
def test_the_opening_is_how_the_words_begin(text: str, tail: str) -> None:
    assert words(text + tail).startswith(opening(text + tail))
    assert bool(opening(text)) == bool(words(text))


@given(st.text(st.sampled_from("ab \n"), max_size=90))
def test_equal_words_have_equal_openings(text: str) -> None:
    spaced = "  ".join(text)
    assert words(spaced) == words(text)
    assert opening(spaced.upper()) == opening(text)


def test_the_length_is_without_links() -> None:
    assert length_without_links(" Ekmek  altıda\nhttps://example.com/x ") == len("Ekmek altıda")


@pytest.mark.parametrize("text", ["Come in!", "Today 🎉", "🥳", "¡Hola"])
def test_what_is_festive(text: str) -> None:
    assert festive(text)


@pytest.mark.parametrize("text", ["", "We remember. 🕯 🌹", "Bread: 100 %"])
def test_what_is_not(text: str) -> None:
    assert not festive(text)
