"""What the guide rules on: no habit speaks of it. What the guide allows is not unusual, what it forbids is said.

Only a rule that is written down counts. That the own posts show something ("any", None) is what habits are for.
"""

from __future__ import annotations

from planner.domain.voice import VoiceGuide

_EMOJI = {"emoji", "emoji_in_a_row", "begins_with_emoji", "ends_with_emoji"}
_EXCLAMATIONS = {"exclamations", "marks_in_a_row", "ends_with_exclamation", "ends_with_stop"}
_PERSON = {"en_we", "en_i", "tr_biz", "tr_ben"}
_STIFF = {"en_stiff", "en_phrases", "tr_stiff", "tr_phrases", "tr_official"}


def ruled_on(guide: VoiceGuide) -> frozenset[str]:
    """The names of the features that the guide has a rule for. "At least" alone is none: it says nothing of many."""
    found: set[str] = set()
    for is_ruled, names in (
        (guide.emoji.max is not None, _EMOJI),
        (guide.hashtags.max is not None, {"hashtags"}),
        (guide.exclamations_max is not None, _EXCLAMATIONS),
        (guide.all_caps is not None, {"capitals"}),
        (guide.sentence_words_max is not None, {"sentence_words", "longest_sentence"}),
        (guide.address != "any", {"tr_siz", "tr_sen"}),
        (guide.person != "any", _PERSON),
        (guide.contractions != "any", {"en_contractions", "en_opened"}),
        (guide.stiff is not None, _STIFF),
    ):
        if is_ruled:
            found |= names
    return frozenset(found)
