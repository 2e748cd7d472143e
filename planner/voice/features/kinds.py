"""The lists that a word is in, of the lists that features count."""

from __future__ import annotations

from collections.abc import Mapping


def kinds_by_word(lists: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """The names of its lists by word, of words in a row by the name of their list."""
    found: dict[str, tuple[str, ...]] = {}
    for kind, words in lists.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), kind)
    return found
