"""Features of Turkish: persons, address, casual and official words, endings, the small words that nobody chooses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from planner.text import Text
from planner.voice.address import formal_in, informal_in
from planner.voice.features.feature import READABLE, Feature, counting
from planner.voice.features.view import View
from planner.voice.notes import Span
from planner.voice.person import one_in, several_in

_VOWELS = re.compile("[aeıioöuüâîû]")
_OR = ("ya da", "ya de")


def _reading_ease(seen: View) -> float:
    """Ateşman's reading ease: 198.825 - 40.175 × syllables a word - 2.610 × words a sentence; a vowel is a syllable."""
    if not seen.words:
        return 0.0
    syllables = len(_VOWELS.findall(seen.small))
    return 198.825 - 40.175 * syllables / len(seen.words) - 2.610 * len(seen.words) / max(1, len(seen.spoken))


def _casual(seen: View) -> Sequence[Span]:
    """Casual words; "ya da" is none."""
    return [span for span in seen.kinds.get("casual", ()) if not seen.small.startswith(_OR, span.start)]


_of = partial(counting, "tr")
TURKISH = (
    Feature("tr_siz", Text('"siz" or its endings'), "count", lambda seen: formal_in(seen.whole, "tr"), None, "tr"),
    Feature("tr_sen", Text('"sen" or its endings'), "count", lambda seen: informal_in(seen.whole, "tr"), None, "tr"),
    Feature(
        "tr_reading_ease",
        Text("reading ease, higher is easier"),
        "level",
        lambda _: (),
        _reading_ease,
        "tr",
        least=READABLE,
    ),
    _of("long_words", Text("long words"), told=False),
    Feature("tr_biz", Text('"biz" or its endings'), "rate", lambda seen: several_in(seen.whole, "tr"), None, "tr"),
    Feature("tr_ben", Text('"ben" or its endings'), "rate", lambda seen: one_in(seen.whole, "tr"), None, "tr"),
    _of("official", Text("official endings, as in -maktadır")),
    _of("passive", Text("passives, as in yapılır")),
    _of("present", Text("endings in -yor"), told=False),
    Feature("tr_casual", Text("casual words"), "rate", _casual, None, "tr"),
    _of("abbreviations", Text("abbreviations of chats"), "count"),
    _of("polite", Text("polite words")),
    _of("stiff", Text("stiff words")),
    Feature("tr_phrases", Text('set phrases, as in "söz konusu"'), "rate", lambda seen: seen.phrases, None, "tr"),
    _of("linking", Text('linking words, as in "dolayısıyla"'), "count"),
    _of("ve", Text('"ve"'), told=False),
    _of("bir", Text('"bir"'), told=False),
    _of("bu", Text('"bu", "şu" or "o"'), told=False),
    _of("icin", Text('"için" or "ile"'), told=False),
    _of("de", Text('"de" or "da"'), told=False),
    _of("but", Text('"ama" or "ancak"'), told=False),
    _of("so", Text('"çok" or "en"'), told=False),
    _of("asking", Text("asking words"), told=False),
    _of("negations", Text('words as "değil" or "yok"'), told=False),
)
