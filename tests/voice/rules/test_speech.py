"""Who speaks, and to whom."""

from __future__ import annotations

from planner.domain.voice import VoiceGuide
from planner.text import speak
from planner.voice.guide import guide_notes
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote


def noted(guide: VoiceGuide, text: str, language: str, manners: Manners | None = None) -> list[GuideNote]:
    return list(guide_notes(guide, text, language, manners or Manners()))


def test_formal_guide_hears_sen() -> None:
    text = "Gel, seni bekliyoruz."
    [note] = noted(VoiceGuide(address="formal"), text, "tr")
    assert (note.code, [text[start:end] for start, end in note.spans]) == ("voice.address", ["Gel", "seni"])
    assert speak(note.message, "en") == "“Gel” and “seni”: this speaks to a “sen”; your guide says “siz”."


def test_informal_guide_hears_siz() -> None:
    [note] = noted(VoiceGuide(address="informal"), "Sizi bekleriz.", "tr")
    assert note.evidence == {"wanted": "informal", "found": ["Sizi"]}


def test_learned_address_names_the_own_posts() -> None:
    [note] = noted(VoiceGuide(), "Seni bekliyoruz.", "tr", Manners(address="formal"))
    assert speak(note.message, "en") == "“Seni”: this speaks to a “sen”; your own posts say “siz”."


def test_the_guide_wins_over_what_was_learned() -> None:
    assert noted(VoiceGuide(address="informal"), "Seni bekliyoruz.", "tr", Manners(address="formal")) == []


def test_english_address() -> None:
    [chatty] = noted(VoiceGuide(address="formal"), "Hey guys, we bake.", "en")
    [letter] = noted(VoiceGuide(address="informal", stiff=True), "Dear customers, we bake.", "en")
    assert [chatty.spans, letter.spans] == [((0, 8),), ((0, 14),)]
    assert noted(VoiceGuide(), "Hey guys", "en", Manners(address="formal")) == []


def test_person() -> None:
    [one] = noted(VoiceGuide(person="we"), "I bake.", "en")
    [several] = noted(VoiceGuide(person="i"), "Ekmeğimizi yapıyoruz.", "tr")
    [learned] = noted(VoiceGuide(), "I bake.", "en", Manners(person="we"))
    assert speak(one.message, "en") == "“I”: one person speaks here; your guide says “we”."
    assert [several.spans, several.code] == [((0, 10), (11, 20)), "voice.person"]
    assert speak(learned.message, "en") == "“I”: one person speaks here; your own posts say “we”."
    assert noted(VoiceGuide(person="we"), "We bake.", "en") == []
    assert noted(VoiceGuide(person="i"), "Ben yaparım.", "tr") == []


def test_at_most_three_places_are_named_and_that_there_are_others() -> None:
    [note] = noted(VoiceGuide(person="we"), "I, me, my, myself, it is mine", "en")
    assert (speak(note.message, "en").startswith("“I”, “me”, “my”, and others:"), len(note.spans)) == (True, 5)
    [note] = noted(VoiceGuide(person="we"), "I, me, my", "en")
    assert speak(note.message, "en").startswith("“I”, “me”, and “my”:")


def test_other_languages_have_no_address_and_no_person() -> None:
    assert noted(VoiceGuide(address="formal", person="we"), "Hey guys, I am here, sen gel", "") == []
