"""The rule of short forms."""

from __future__ import annotations

from planner.domain.voice import VoiceGuide
from planner.text import speak
from planner.voice.guide import guide_notes
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote

SHORT, OPEN = VoiceGuide(contractions="use"), VoiceGuide(contractions="avoid")


def noted(guide: VoiceGuide, text: str, manners: Manners | None = None, language: str = "en") -> list[GuideNote]:
    return list(guide_notes(guide, text, language, manners or Manners()))


def test_use() -> None:
    [note] = noted(SHORT, "We do not bake. It's late.")
    assert (note.spans, note.instead) == (((3, 9),), "don't")
    assert speak(note.message, "en") == "“do not”: your guide would say “don't”."


def test_avoid() -> None:
    [note] = noted(OPEN, "We don't bake. It is late. The baker's bread.")
    assert (note.spans, note.instead) == (((3, 8),), "do not")


def test_what_is_not_sure_is_not_given() -> None:
    [note] = noted(OPEN, "We'd already sold out.")
    assert (note.spans, note.instead, note.evidence["alternatives"]) == (((0, 4),), None, [""])
    assert speak(note.message, "en") == "“We'd”: your guide writes it out."
    [note] = noted(OPEN, "We'd already sold out, we don't bake.")
    assert (speak(note.message, "en"), note.instead) == ("“don't”: your guide would say “do not”.", None)
    [note] = noted(VoiceGuide(), "He's made us proud", Manners(open=frozenset({"'s"})))
    assert speak(note.message, "en") == "“He's”: your own posts write it out."


def test_several_ways_have_no_single_one_instead() -> None:
    [note] = noted(SHORT, "We do not bake. We are late.")
    assert note.instead is None
    assert note.evidence["alternatives"] == ["don't", "We're"]


def test_learned_forms_alone_are_noted() -> None:
    manners = Manners(short=frozenset({"n't"}), open=frozenset({"'re"}))
    [note] = noted(VoiceGuide(), "We do not bake. It is late. You're here.", manners)
    assert note.evidence["found"] == ["do not", "You're"]
    assert speak(note.message, "en") == "“do not”: your own posts would say “don't”."


def test_no_rule() -> None:
    assert noted(VoiceGuide(), "We do not bake, we don't.") == []
    assert noted(SHORT, "do not", language="tr") == []
