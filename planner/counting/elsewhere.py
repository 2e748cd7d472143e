"""What the platforms find in a text that publish no rule for it.

So all of this is judgement. Links are those that X would find, whether one can be clicked there or not. Mentions go by
the alphabet and the length of the platform's user names, as its help pages have them; where people are only picked
from a list (LinkedIn, Google), what is typed is no mention. Hashtags are made of letters of any alphabet, digits and
underscores, and not of digits alone; Reddit and Google have none.
"""

from __future__ import annotations

import regex

from planner.counting.found import Found, beside, texts
from planner.counting.x_links import links

_WORD = r"\p{L}\p{M}\p{Nd}_"
# Not within a word, an address or a path: a@b.com, example.com/@someone.
_ALONE = rf"(?<![{_WORD}@/.])"
_NO_MORE = rf"(?![{_WORD}@])"


def _name(letters: str, least: int, most: int) -> regex.Pattern[str]:
    """A mention by a name of so many `letters`; a dot or hyphen at its end belongs to the sentence."""
    return regex.compile(rf"{_ALONE}@([{letters}]{{{least - 1},{most - 1}}}[{letters}--[.\-]]){_NO_MORE}", regex.V1)


_MENTIONS = {
    "facebook": _name("A-Za-z0-9.", 5, 50),
    "instagram": _name("A-Za-z0-9._", 1, 30),
    "pinterest": _name("A-Za-z0-9_", 3, 30),
    "reddit": regex.compile(rf"(?<![{_WORD}/])/?+u/([A-Za-z0-9_\-]{{3,20}}+){_NO_MORE}"),
    "telegram": regex.compile(rf"{_ALONE}@([A-Za-z][A-Za-z0-9_]{{3,31}}+){_NO_MORE}"),
    "threads": _name("A-Za-z0-9._", 1, 30),
    "tiktok": _name("A-Za-z0-9._", 2, 24),
    "youtube": _name(rf"{_WORD}.\-·", 3, 30),
}
_ANY_TAG = regex.compile(rf"(?<![&{_WORD}])[#＃](?=[\p{{Nd}}\p{{M}}_]*+\p{{L}})([{_WORD}]++)")
_HASHTAGS = dict.fromkeys(
    ("facebook", "linkedin", "pinterest", "telegram", "threads", "tiktok", "youtube"), _ANY_TAG
) | {
    # Here an emoji may be part of a tag, or all of it.
    "instagram": regex.compile(
        rf"(?<![&{_WORD}])[#＃](?=[\p{{Nd}}\p{{M}}_]*+[\p{{L}}\p{{Extended_Pictographic}}])"
        rf"([{_WORD}\p{{Extended_Pictographic}}\u200d]++)"
    ),
}
_CASHTAGS = {"telegram": regex.compile(rf"(?<![{_WORD}$])\$([A-Z]{{1,8}}+){_NO_MORE}")}


def found(platform: str, text: str) -> Found:
    """What the platform finds in the text."""
    there = links(text)
    kinds = (_MENTIONS, _HASHTAGS, _CASHTAGS)
    others = (beside(there, text, patterns[platform]) if platform in patterns else () for patterns in kinds)
    return Found(texts(text, there), *others)
