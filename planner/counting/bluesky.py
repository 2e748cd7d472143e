"""What Bluesky finds in a text.

Source: `detectFacets` of Bluesky's `@atproto/api`: links, mentions and hashtags stand behind a space (a link or mention
also behind a bracket); a link goes on to the next space, and one without a protocol begins with plain letters, digits
and dots that end in a known top-level domain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import category

import regex

from planner.counting.domains import top_level
from planner.counting.found import Found, Span, beside, texts

_LINK = re.compile(
    r"(?<![^\s(])(?:[Hh][Tt][Tt][Pp][Ss]?://\S++|[A-Za-z][A-Za-z0-9]*+((?:\.[A-Za-z0-9]++)++)\S*+)",
)
_MENTION = re.compile(r"(?<![^\s(])@([A-Za-z0-9.-]++)")
_HIDDEN = r"\s\u00ad\u2060\u200a-\u200d\u20e2"
_HASHTAG = regex.compile(rf"(?<!\S)[#＃](?!\ufe0f)(?=[\p{{Nd}}\p{{P}}]*+[^\p{{Nd}}\p{{P}}{_HIDDEN}])([^{_HIDDEN}]++)")
_LONGEST_HASHTAG = 64


def found(text: str) -> Found:
    """The links, mentions and hashtags of the text."""
    links = list(_links(text))
    names = (name.rstrip(".-") for name in beside(links, text, _MENTION))
    tags = (tag if tag[-1].isalnum() else _without_punctuation(tag) for tag in beside(links, text, _HASHTAG))
    return Found(
        texts(text, links),
        tuple([name for name in names if _is_known(name) or name.endswith(".test")]),
        tuple([tag for tag in tags if len(tag) <= _LONGEST_HASHTAG]),
    )


def _links(text: str) -> Iterator[Span]:
    for match in _LINK.finditer(text):
        if match[1] is None or _is_known(match[1]):
            link = match[0].rstrip(".,;:!?")
            if link.endswith(")") and "(" not in link:
                link = link[:-1]
            yield match.start(), match.start() + len(link)


def _without_punctuation(tag: str) -> str:
    end = len(tag)
    while end and category(tag[end - 1]).startswith("P"):
        end -= 1
    return tag[:end]


def _is_known(domain: str) -> bool:
    """Whether the last of several labels is a known top-level domain."""
    _, dot, last = domain.rpartition(".")
    return dot == "." and 0 < len(last) == top_level(last)
