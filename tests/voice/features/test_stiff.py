import pytest

from planner.knowledge.stiff_words import stiff_words
from planner.voice.features.stiff import is_stiff, phrases
from tests.voice.features.counted import counted


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In order to rest we close, due to snow", ["In order to", "due to"]),
        ("en", "In orders to come, the company rests", []),
        ("tr", "Söz konusu ekmek için temin ediniz, öte yandan", ["Söz konusu", "temin ediniz", "öte yandan"]),
    ],
)
def test_set_phrases(language: str, text: str, expected: list[str]) -> None:
    assert counted(f"{language}_phrases", text, language) == expected


@pytest.mark.parametrize("language", ["en", "tr"])
def test_each_begins_with_its_word(language: str) -> None:
    assert all(pattern.pattern.startswith(first[0]) for first, pattern in phrases(language).items())


@pytest.mark.parametrize("language", ["en", "tr"])
def test_each_word_of_the_table_is_stiff(language: str) -> None:
    assert all(is_stiff(word.term, language) for word in stiff_words(language) if " " not in word.term)


@pytest.mark.parametrize(
    ("language", "word", "stiff"),
    [
        ("en", "utilising", True),
        ("en", "acquired", True),
        ("en", "using", False),
        ("tr", "hususunda", True),
        ("tr", "firmamızın", True),
        ("tr", "söz", False),
        ("tr", "fırınımızın", False),
    ],
)
def test_a_stiff_word_is_so_in_its_forms(language: str, word: str, stiff: bool) -> None:
    assert is_stiff(word, language) is stiff


def test_of_another_language_there_are_none() -> None:
    assert not phrases("de")
    assert counted("en_phrases", "in order to", "") == []
