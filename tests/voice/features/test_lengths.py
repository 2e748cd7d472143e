import pytest

from tests.voice.features.counted import counted, figure

POST = "Warm rolls. We bake them at six every morning, and again at noon. Come!"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("characters", len(POST)), ("words", 14), ("sentences", 3), ("sentence_words", 14 / 3), ("longest_sentence", 11)],
)
def test_lengths(name: str, expected: float) -> None:
    assert figure(name, POST) == pytest.approx(expected)


def test_letters_in_a_word() -> None:
    assert figure("word_letters", "one three") == 4


def test_the_longest_sentence_is_shown() -> None:
    assert counted("longest_sentence", POST) == ["We bake them at six every morning, and again at noon."]


def test_short_sentences_have_three_words_at_most() -> None:
    assert counted("short_sentences", "Fresh again. Still warm, too. We never use any sugar.") == [
        "Fresh again.",
        "Still warm, too.",
    ]


def test_nothing_has_no_length() -> None:
    assert [figure(name, "") for name in ("characters", "words", "sentence_words", "word_letters")] == [0, 0, 0, 0]
