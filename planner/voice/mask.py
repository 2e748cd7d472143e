"""A text as a row of tokens, with its topic taken out: voice is style, not what the text is about."""

from __future__ import annotations

import re

from planner.voice.words import small

READ = 2000
"""So many characters of a text are read: its voice is heard by then, and a text made to be slow is not."""

HANDLE, LINK, HASHTAG, NUMBER, NAME, CAPITALS = "@", "↗", "#", "0", "◆", "◇"
"""What stands for a handle, a link, a hashtag, a number, a name, and a word all in capitals."""
LINE, EMPTY_LINE = "¶", "§"
"""What stands for the end of a line, and for an empty line."""

# Each part is bounded or has one way to match, so that the whole is linear in the text.
_TOKEN = re.compile(
    r"""
    (?P<link>   https?://\S+ | www\.\S+
              | [a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|org|net|io|tr|co|ly|me|gl)\b(?:/\S*)? )
  | (?P<handle> [@＠][\w.]*\w )
  | (?P<hashtag>[#＃]\w+ )
  | (?P<number> \d+(?:[.,:/]\d+)* )
  | (?P<word>   [^\W\d_]+ )
  | (?P<line>   \s*\n\s* )
  | (?P<space>  \s+ )
  | (?P<same>   (?P<one>[^\w\s])(?P=one)* )
  | (?P<other>  . )
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_ENDS = frozenset(".!?…:¶§•|")
_APOSTROPHES = frozenset("'’")


def tokens(text: str, language: str, ordinary: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The words, signs and ends of lines of a text, its topic masked; " " stands between what stands apart.

    A name is a word with a capital letter that begins no sentence and is none of the `ordinary` words, which stand
    there in small letters: so *Learn More* stays. What follows the apostrophe of a name, a Turkish suffix or an English
    's, stays. Capital letters of the other words stay too. A sign that is repeated is one token. Only the first `READ`
    characters are read.
    """
    found: list[str] = []
    begins, glued = True, False
    for match in _TOKEN.finditer(text[:READ]):
        kind, part = match.lastgroup, match.group()
        if kind == "word":
            found.append(part if glued else _word(part, begins, language, ordinary))
            begins = glued = False
            continue
        glued = part in _APOSTROPHES and bool(found) and found[-1] != " "
        if kind == "space":
            found.append(" ")
        elif kind == "line":
            found.append(EMPTY_LINE if part.count("\n") > 1 else LINE)
            begins = True
        elif kind == "number":
            found.append(NUMBER)
            begins = False
        elif kind in _MASKS:
            found.append(_MASKS[kind])
        else:
            found.append(part)
            begins = begins or part[0] in _ENDS
    return tuple(found)


_MASKS = {"link": LINK, "handle": HANDLE, "hashtag": HASHTAG}


def _word(word: str, begins: bool, language: str, ordinary: frozenset[str]) -> str:
    """The word, or what stands for it."""
    if not word[0].isupper() or (word == "I" and language != "tr") or small(word, language) in ordinary:
        return word
    if len(word) > 1 and word.isupper():
        return CAPITALS
    return word if begins else NAME
