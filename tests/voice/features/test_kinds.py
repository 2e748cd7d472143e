from collections.abc import Mapping

import pytest

from planner.voice.features.english_words import ENGLISH_WORDS
from planner.voice.features.kinds import kinds_by_word
from planner.voice.features.turkish_words import TURKISH_WORDS
from planner.voice.words import words


def test_a_word_has_the_names_of_its_lists() -> None:
    assert kinds_by_word({"casual": "hey fun", "short": "hey"}) == {"hey": ("casual", "short"), "fun": ("casual",)}


@pytest.mark.parametrize("lists", [ENGLISH_WORDS, TURKISH_WORDS])
def test_every_word_of_the_lists_can_be_found_in_a_text(lists: Mapping[str, str]) -> None:
    for listed in lists.values():
        assert [word.text for word in words(listed)] == listed.split()
