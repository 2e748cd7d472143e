"""What Mastodon finds in a text, and how long that makes it.

Source: Mastodon's documentation (*Posting to your profile*), `Account::MENTION_RE` and `Tag::HASHTAG_RE` of its code.
Links begin with http:// or https://; of their paths any letter is a part.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from planner.counting.characters import nfc
from planner.counting.found import Found, Span, beside, texts
from planner.counting.x_links import Domains, links

_LINK = 23
_MORE_OF_THE_PATH = regex.compile(r"[^\s<>()?]*+")
_NOT_LAST = "!*\"'「」;:=,.$%[]~&|@"
_MENTION = regex.compile(
    r"(?<![=/\p{L}\p{M}\p{Nd}_])@([A-Za-z0-9_]++(?:[.-]++[A-Za-z0-9_]++)*+"
    r"(?:@[\p{L}\p{M}\p{Nd}_]++(?:[.-]++[\p{L}\p{M}\p{Nd}_]++)*+)?+)"
)
_WORD = r"\p{L}\p{M}\p{Nd}_"
_HASHTAG = regex.compile(
    rf"(?<![=/)\p{{L}}\p{{M}}\p{{Nd}}])[#＃](?=[\p{{M}}\p{{Nd}}_]*+\p{{L}})([{_WORD}][{_WORD}\u00b7\u30fb\u200c]*+)"
)


def counted(text: str) -> tuple[Found, int]:
    """The links, mentions (`user`, `user@host`) and hashtags of the text, and its length.

    That is its characters, a link as 23, and `@user@host` as `@user`.
    """
    known: Domains = {}
    found = _found(text, known)
    normal = nfc(text)
    there = found if normal == text else _found(normal, known)
    saved = sum(map(len, there.links)) - _LINK * len(there.links)
    saved += sum(len(mention) - mention.find("@") for mention in there.mentions if "@" in mention)
    return found, len(normal) - saved


def _found(text: str, known: Domains) -> Found:
    there = list(_links(text, known))
    return Found(texts(text, there), beside(there, text, _MENTION), beside(there, text, _HASHTAG))


def _links(text: str, known: Domains) -> Iterator[Span]:
    behind = 0
    for start, end in links(text, known):
        if start < behind or text[start : start + 4].lower() != "http":
            continue
        if text.find("/", start + 8, end) >= 0:
            more = _MORE_OF_THE_PATH.match(text, end)
            end += len(more[0].rstrip(_NOT_LAST)) if more else 0
        behind = end
        yield start, end
