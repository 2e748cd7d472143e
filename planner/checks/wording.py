"""What of a text counts when two are compared, and what makes one festive."""

from __future__ import annotations

import re

_LINK = re.compile(r"(?:[Hh][Tt]{2}[Pp][Ss]?://|[Ww]ww\.|WWW\.)\S+")
_FESTIVE = re.compile("[!¡！‼⁉❗❕🎉🎊🥳🎈🎆🎇🧨🍾🥂🍻🪅🪩🎁🎂💃🕺]")
_HEAD = 40
_OPENING = 20


def words(text: str) -> str:
    """The text without case, spaces and links; equal for two texts that say the same, empty for one without words.

    The four letters İ, I, ı, i count as one: which of them are a pair depends on the language.
    """
    if _may_link(text):
        text = _LINK.sub(" ", text)
    return "".join(text.replace("İ", "i").replace("ı", "i").casefold().split())


def _may_link(text: str) -> bool:
    # Every link has one of these; to search each text for links would take ten times as long.
    return "://" in text or "ww." in text or "WW." in text


def opening(text: str) -> str:
    """How `words(text)` begins, from the head of the text where that is enough: most texts are told apart by it."""
    head = "" if _may_link(text) else words(text[:_HEAD])
    return (head if len(head) >= _OPENING else words(text))[:_OPENING]


def length_without_links(text: str) -> int:
    """Its characters, with one space between two words, and without links."""
    return len(" ".join(_LINK.sub(" ", text).split()))


def festive(text: str) -> bool:
    """Whether it has an exclamation mark or an emoji of a party."""
    return _FESTIVE.search(text) is not None
