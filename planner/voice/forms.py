"""A post in the forms that platforms give it: what is compared has seen the same words with all kinds of signs.

What a form may have it has in every second case, whatever that is in the world: nothing here was counted anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

_LINK, _HANDLE, _HASHTAG = "https://example.com/a", "@example", "#example"
_EMOJI = "🎉👉✨💡📅📍🚀👏🌍💙✅🙌🎁📣🔍"
_LINK_AT_END = re.compile(r"\s*https?://\S+\s*$")
_QUOTED = re.compile(r'"([^"]*)"')
_GAPS = ("\n\n", "\n", " ")
_SHORT = 90
_LONG_WORD = 5


def forms_of(posts: Sequence[str], random: Random) -> Iterator[str]:
    """Of each post six forms: as it is, three as on X, two as captions, for which the next posts are added."""
    bare = [_LINK_AT_END.sub("", post) for post in posts]
    for index, post in enumerate(posts):
        follow = bare[index : index + random.randint(2, 4)]
        yield post
        for _ in range(3):
            yield _marks(_on_x(follow[:2] if len(follow[0]) < _SHORT else follow[:1], random), random)
        yield _marks(_caption(follow, random), random)
        yield _marks(_caption(follow[::-1], random), random)


def _on_x(posts: Sequence[str], random: Random) -> str:
    text = _called(" ".join(posts), random)
    if _evenly(random):
        text += f" {random.choice(_EMOJI)}"
    if _evenly(random):
        text += f" {_tags(random.randint(1, 3))}"
    return f"{text} {_LINK}" if _evenly(random) else text


def _caption(posts: Sequence[str], random: Random) -> str:
    text = ""
    for post in posts:
        part = _called(post, random)
        if _evenly(random):
            part = f"{random.choice(_EMOJI)} {part}"
        text += (random.choice(_GAPS) if text else "") + part
    if _evenly(random):
        text += random.choice(_GAPS) + _LINK
    if _evenly(random):
        text += random.choice(_GAPS) + _tags(random.randint(3, 10))
    return text


def _called(text: str, random: Random) -> str:
    """The text with some of its longer words as names, hashtags, a handle, in capitals; and "!" for some stops."""
    words = text.split(" ")
    long = [index for index, word in enumerate(words) if index and len(word.strip(".,!?:;")) >= _LONG_WORD]
    random.shuffle(long)
    for index in long[: random.randint(0, 3)]:
        words[index] = words[index].capitalize()
    for index, sign in zip(long[3:], (_HASHTAG, _HASHTAG, _HANDLE), strict=False):
        if _evenly(random):
            words[index] = _instead(words[index], sign)
    if len(long) > 6 and _evenly(random):
        words[long[6]] = words[long[6]].upper()
    text = " ".join(words)
    return f"{text[:-1]}!" if text.endswith(".") and _evenly(random) else text


def _evenly(random: Random) -> bool:
    return random.random() < 0.5


def _instead(word: str, sign: str) -> str:
    """The sign, with the stop that the word had."""
    return sign + (word[-1] if word[-1] in ".,!?:;" else "")


def _tags(number: int) -> str:
    return " ".join([_HASHTAG] * number)


def _marks(text: str, random: Random) -> str:
    """The text with the marks of print, or as it is."""
    if _evenly(random):
        return text
    return _QUOTED.sub("“\\1”", text).replace("'", "’").replace(" - ", " – ")
