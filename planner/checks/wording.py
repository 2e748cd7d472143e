"""When two texts say the same, and what of a text makes it festive."""

from __future__ import annotations

import hashlib
import re

_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_FESTIVE = re.compile("[!¡！‼⁉❗❕🎉🎊🥳🎈🎆🎇🧨🍾🥂🍻🪅🪩🎁🎂💃🕺]")


def words_key(text: str) -> bytes:
    """A short key, equal for texts that differ in case, spaces and links at most; empty for a text without words.

    The four letters İ, I, ı, i count as one: which of them are a pair depends on the language.
    """
    folded = text.replace("İ", "i").replace("ı", "i").casefold()
    if "://" in folded or "www." in folded:  # quicker than to search every text
        folded = _LINK.sub(" ", folded)
    words = "".join(folded.split())
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).digest() if words else b""


def length_of_words(text: str) -> int:
    """Its characters, without links, and with one space between two words."""
    return len(" ".join(_LINK.sub(" ", text).split()))


def festive(text: str) -> bool:
    """Whether it has an exclamation mark or an emoji of a party."""
    return _FESTIVE.search(text) is not None
