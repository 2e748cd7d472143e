"""The words of surveys."""

from __future__ import annotations

import pytest

from planner.knowledge.traits import note_names, trait_name, value_name
from planner.text import speak


@pytest.mark.parametrize(
    ("trait", "value", "english", "turkish"),
    [
        ("gender", "Women", "Gender: Women", "Cinsiyet: Kadın"),
        ("age", "18-29", "Age: 18-29", "Yaş: 18-29"),
        ("bread_lover", "very", "bread lover: very", "bread lover: very"),
    ],
)
def test_traits_and_values_have_names_in_both_languages(trait: str, value: str, english: str, turkish: str) -> None:
    for language, expected in (("en", english), ("tr", turkish)):
        assert f"{speak(trait_name(trait), language)}: {speak(value_name(value), language)}" == expected


def test_a_figure_may_have_several_notes() -> None:
    said = [speak(note, "en") for note in note_names("english_spanish small_base")]
    assert said == ["asked in English and Spanish only", "few were asked"]
    assert note_names("") == []
