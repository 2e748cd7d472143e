"""How X counts a text, and what it links in it.

Source: version 3 of X's published configuration and the rules of twitter-text 3.1, the library that X published with
its conformance suite.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import regex

from planner.counting.characters import nfc
from planner.counting.emoji import EMOJI, has_sequences
from planner.counting.found import Found, Span, beside, texts
from planner.counting.x_links import LATIN, REFUSED, SPACES, Domains, links

_LINK, _EMOJI = 23, 2
# Latin, Greek, Cyrillic, Hebrew, Arabic, Indic and Georgian letters, spaces and some quotation marks weigh 1.
_HEAVY = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]+")
_REFUSED = re.compile(f"[{REFUSED}]")
# "RT" may stand right before a mention, as in old posts.
_MENTION = re.compile(
    r"[@＠](?:(?<![A-Za-z0-9_!#$%&*@＠].)|(?<=\A[Rr][Tt].)|(?<=[^A-Za-z0-9_+~.\-][Rr][Tt].))"
    rf"([A-Za-z0-9_]{{1,20}}+(?:/[A-Za-z][A-Za-z0-9_-]{{0,24}}+)?+)(?![@＠{LATIN}]|://)"
)
# Letters and marks of any alphabet, digits, and a few signs that stand within words.
_SIGNS = r"_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7"
_IN_HASHTAG = rf"\p{{L}}\p{{M}}\p{{Nd}}{_SIGNS}"
_HASHTAG = regex.compile(
    rf"(?=[#＃][{_IN_HASHTAG}])(?:(?<![&{_IN_HASHTAG}])|(?<=[\ufe0e\ufe0f]))[#＃](?![\ufe0f\u20e3])"
    rf"((?=[\p{{Nd}}{_SIGNS}]*+[\p{{L}}\p{{M}}])[{_IN_HASHTAG}]++)(?![#＃]|://)",
)
_CASHTAG = re.compile(
    rf"""(?<![^{SPACES}])\$([A-Za-z]{{1,6}}(?:[._][A-Za-z]{{1,2}})?)(?=\Z|[{SPACES}!'"#%&()*+,\\\-./:;<=>?@\[\]^_{{|}}~$])"""
)


def counted(text: str) -> tuple[Found, int]:
    """What X links in the text, and the weighted length of it.

    In it letters of most alphabets weigh 1, others 2, an emoji 2, a link 23; all of that after NFC.
    """
    known: Domains = {}
    there = links(text, known)
    found = Found(
        texts(text, there),
        beside(there, text, _MENTION) if "@" in text or "＠" in text else (),
        beside(there, text, _HASHTAG) if "#" in text or "＃" in text else (),
        beside(there, text, _CASHTAG) if "$" in text else (),
    )
    normal = nfc(text)
    if normal != text:
        there = links(normal, known)
    return found, _LINK * len(there) + _weight(_without(there, normal))


def _without(there: Sequence[Span], text: str) -> str:
    starts, ends = [0, *[end for _, end in there]], [*[start for start, _ in there], len(text)]
    return "".join([text[start:end] for start, end in zip(starts, ends, strict=True)])


def _weight(text: str) -> int:
    total = 0
    if has_sequences(text):
        text, emoji = EMOJI.subn("", text)
        total = _EMOJI * emoji
    return total + len(text) + (0 if text.isascii() else sum(map(len, _HEAVY.findall(text))))


def accepts(text: str) -> bool:
    """Whether X takes the text as far as its characters go: it may not be empty, and not hold a byte order mark."""
    return text != "" and _REFUSED.search(text) is None
