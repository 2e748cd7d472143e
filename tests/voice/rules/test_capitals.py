"""What shouts, and what is only an abbreviation."""

from __future__ import annotations

import pytest

from planner.domain.voice import Avoided, VoiceGuide
from planner.voice.guide import guide_notes
from planner.voice.manners import Manners

QUIET = VoiceGuide(all_caps=False, stiff=True)


def loud(text: str, language: str, manners: Manners | None = None, guide: VoiceGuide = QUIET) -> list[str]:
    notes = guide_notes(guide, text, language, manners or Manners())
    return [text[start:end] for note in notes if note.code == "voice.caps" for start, end in note.spans]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("tr", "BÜYÜK FIRSAT başladı", ["BÜYÜK FIRSAT"]),
        ("tr", "Simit HARİKA oldu", ["HARİKA"]),
        ("tr", "YENİ ürünler, HEMEN gelin", ["YENİ", "HEMEN"]),
        ("tr", "SON GÜN'e kadar", ["SON GÜN"]),
        ("tr", "KDV dahil, TSE belgeli, PDF menü", []),
        ("tr", "KDV'siz fiyat, ABD'den", []),
        ("tr", "TSE ISO belgesi", []),
        ("tr", "#YENİ #BÜYÜKFIRSAT @FIRIN https://A.com/BIG", []),
        ("tr", "A.Ş. ve Ltd. Şti.", []),
        ("tr", "Sıcak simit", []),
        ("en", "This is a HUGE deal", ["HUGE"]),
        ("en", "FREE BREAD today", ["FREE BREAD"]),
        ("en", "I LOVE THIS", ["LOVE THIS"]),
        ("en", "ONE\nTWO", ["ONE", "TWO"]),
        ("en", "Made in USA, see PDF, Henry VIII", []),
        ("en", "A BLT and an OJ", []),
        ("en", "I am A baker", []),
        ("en", "A SANDWICH", ["SANDWICH"]),
    ],
)
def test_capitals(language: str, text: str, expected: list[str]) -> None:
    assert loud(text, language) == expected


def test_our_own_names_do_not_shout() -> None:
    assert loud("BAKERY opens", "en", Manners(capitals=frozenset({"bakery"}))) == []
    guide = VoiceGuide(all_caps=False, require=("GÜNEŞ FIRIN",), avoid=(Avoided("x", "OLIVEBREAD"),), stiff=True)
    assert loud("GÜNEŞ FIRIN ve OLIVEBREAD", "tr", guide=guide) == []


@pytest.mark.parametrize("all_caps", [None, True])
def test_no_rule(all_caps: bool | None) -> None:
    assert loud("FREE BREAD", "en", guide=VoiceGuide(all_caps=all_caps, stiff=True)) == []
