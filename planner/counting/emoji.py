"""Emoji in a text: some platforms count one as one, however many code points it has."""

from __future__ import annotations

import re

import regex

# A base with a skin tone, or any pictograph; U+FE0F asks for the coloured picture.
_WITH_TONE = r"\p{Emoji_Modifier_Base}\uFE0F?\p{Emoji_Modifier}"
_PICTURE = rf"(?:{_WITH_TONE}|\p{{Extended_Pictographic}}\uFE0F?)"
_PART_OF_A_COUNTRY = r"[\U000E0020-\U000E007E]++\U000E007F"
EMOJI = regex.compile(
    r"\p{Regional_Indicator}{2}"
    r"|[0-9#*]\uFE0F?\u20E3"
    rf"|{_PICTURE}(?:\u200D{_PICTURE})++"
    rf"|{_WITH_TONE}"
    rf"|\p{{Extended_Pictographic}}(?:{_PART_OF_A_COUNTRY}|\uFE0F)"
    r"|\p{Emoji_Presentation}"
)
"""An emoji, of one code point or of several (Unicode Technical Standard 51).

A sign that is text unless told otherwise, as © and ☺, is one only where U+FE0F follows. Sequences are taken by their
form, whether a system has a picture for them or not: new ones need no new table.
"""
SIMPLE_EMOJI = regex.compile(r"\p{Emoji_Presentation}++")
"""Emoji in a row, in a text that `has_sequences` of none."""
_OF_SEVERAL = re.compile("[\u200d\u20e3\ufe0f\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e007f]")


def has_sequences(text: str) -> bool:
    """Whether there can be an emoji of several code points in the text: each has one of a few signs in it."""
    return not text.isascii() and _OF_SEVERAL.search(text) is not None
