"""The rule of stiff words."""

from __future__ import annotations

from planner.domain.voice import Avoided, Saying, VoiceGuide
from planner.text import speak
from planner.voice.guide import guide_notes
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote


def noted(
    text: str, language: str = "en", stiff: bool | None = None, manners: Manners | None = None
) -> list[GuideNote]:
    return list(guide_notes(VoiceGuide(stiff=stiff), text, language, manners or Manners()))


def test_officialese() -> None:
    text = "We utilised rye prior to opening."
    [note] = noted(text)
    assert [text[start:end] for start, end in note.spans] == ["utilised", "prior to"]
    assert note.evidence["alternatives"] == ["use", "before"]
    assert note.instead is None
    assert speak(note.message, "en") == "Stiff, and what is plainer: “utilised” → “use” and “prior to” → “before”."


def test_what_could_stand_there() -> None:
    [note] = noted("Prior to noon")
    assert note.instead == "Before"


def test_an_ending_has_its_plainer_form_in_its_place() -> None:
    assert [noted(text, "tr")[0].instead for text in ("Çay verilmektedir", "İçilmektedir")] == ["veriliyor", "İçiliyor"]
    assert noted("Ürünler mevcut, kargo yapılmaktadır", "tr")[0].instead is None


def test_nothing_in_place_where_the_sentence_would_break() -> None:
    for language, text in (("en", "We kindly ask you"), ("tr", "Mevcut ürünler")):
        [note] = noted(text, language, stiff=False)
        assert (note.instead, note.evidence["alternatives"]) == (None, [""])


def test_without_a_plainer_word() -> None:
    [note] = noted("Bilgilerinize sunarız", "tr")
    assert speak(note.message, "en") == "“Bilgilerinize sunarız”: stiff. Say it as you would at the counter."


def test_formal_words_only_in_company() -> None:
    assert noted("Therefore we bake.") == []
    assert len(noted("Therefore we purchase flour.")[0].spans) == 2
    assert len(noted("Therefore we bake.", stiff=False)[0].spans) == 1


def test_words_of_own_posts_may_stand() -> None:
    manners = Manners(stiff=frozenset({"prior to", "-maktadır"}))
    assert noted("Prior to noon", manners=manners) == noted("Yapılmaktadır", "tr", manners=manners) == []
    assert len(noted("Prior to noon", stiff=False, manners=manners)) == 1


def test_off() -> None:
    assert noted("Please be advised, prior to noon", stiff=True) == noted("Prior to noon", "") == []


def test_what_stands_in_capitals_is_replaced_in_capitals() -> None:
    [note] = noted("IN ORDER TO BAKE")
    assert note.instead == "TO"
    [note] = noted("GİRİŞ KAPIDAN VERİLMEKTEDİR", "tr")
    assert note.instead == "VERİLİYOR"


def test_what_the_guide_avoids_is_said_once() -> None:
    text = "We utilised rye prior to opening."

    def of(guide: VoiceGuide) -> dict[str, list[str]]:
        notes = guide_notes(guide, text, "en", Manners())
        return {note.code: [text[start:end] for start, end in note.spans] for note in notes}

    assert of(VoiceGuide(avoid=(Avoided("prior to"),))) == {"voice.avoid": ["prior to"], "voice.stiff": ["utilised"]}
    saying = Saying("plain", "", "we utilised rye prior to opening")
    assert of(VoiceGuide(words=("plain",), sayings=(saying,))) == {"voice.avoid": [text[:-1]]}
