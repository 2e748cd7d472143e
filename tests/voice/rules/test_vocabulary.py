"""Words that a post never has, and words that it always has."""

from __future__ import annotations

import pytest

from planner.domain.voice import Avoided, VoiceGuide
from planner.text import speak
from planner.voice.guide import guide_notes
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote

AVOID = VoiceGuide(
    avoid=(Avoided("kaçırmayın", "bekleriz"), Avoided("indirim"), Avoided("son fırsat", "yer kaldıkça")), stiff=True
)


def noted(text: str, language: str = "tr", guide: VoiceGuide = AVOID) -> list[GuideNote]:
    return list(guide_notes(guide, text, language, Manners()))


def test_one_note_a_term() -> None:
    text = "Son fırsat: indirimlere gelin, İndirim bitiyor"
    notes = noted(text)
    assert [note.evidence["term"] for note in notes] == ["indirim", "son fırsat"]
    assert [[text[start:end] for start, end in note.spans] for note in notes] == [
        ["indirimlere", "İndirim"],
        ["Son fırsat"],
    ]


@pytest.mark.parametrize(
    ("text", "instead", "message"),
    [
        ("Bunu kaçırmayın", "bekleriz", "“kaçırmayın”: your guide says “bekleriz” instead."),
        ("Kaçırmayın", "Bekleriz", "“Kaçırmayın”: your guide says “bekleriz” instead."),
        ("İndirim", None, "“İndirim”: your guide says not to use it."),
        ("son fırsatlar", None, "“son fırsatlar”: your guide says “yer kaldıkça” instead."),
        ("indirim", None, "“indirim”: your guide says not to use it."),
    ],
)
def test_what_to_say_instead(text: str, instead: str | None, message: str) -> None:
    [note] = noted(text)
    assert (note.instead, speak(note.message, "en")) == (instead, message)


def test_terms_within_terms() -> None:
    guide = VoiceGuide(avoid=(Avoided("fırsat"), Avoided("son fırsat")), stiff=True)
    assert [note.spans for note in noted("son fırsat", guide=guide)] == [((4, 10),), ((0, 10),)]


def test_required_terms() -> None:
    guide = VoiceGuide(require=("fırın", "#ekmek", "fırın"), stiff=True)
    assert noted("Fırınımızda taze #ekmek", guide=guide) == []
    notes = noted("Dükkânda taze ekmek", guide=guide)
    assert [(note.code, note.evidence["term"], note.spans) for note in notes] == [
        ("voice.require", "fırın", ()),
        ("voice.require", "#ekmek", ()),
    ]
    assert speak(notes[0].message, "en") == "“fırın” is missing; your guide wants it in every post."


def test_nothing_is_required_of_an_empty_text_or_in_another_language() -> None:
    guide = VoiceGuide(require=("fırın",))
    assert noted(" \n", guide=guide) == noted("Pan y sal", "", guide) == []


def test_words_that_are_empty_or_stand_twice_do_no_harm() -> None:
    """Older releases wrote such guides."""
    guide = VoiceGuide(avoid=(Avoided("indirim"), Avoided(""), Avoided("indirim")), require=("", "un", " ", "un"))
    assert [(note.code, note.evidence["term"]) for note in noted("Bugün indirim var.", guide=guide)] == [
        ("voice.avoid", "indirim"),
        ("voice.require", "un"),
    ]
