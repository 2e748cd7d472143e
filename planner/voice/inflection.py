"""Endings that a word takes and stays itself: *indirim* in *indirimlere*, *kitap* in *kitabımız*, *sale* in *sales*.

Words are compared in small letters, with or without the marks of Turkish. Endings that make another word are none:
*indirimsiz*, *kartal*. What has something is meant with it: *indirimli*.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from planner.voice.turkish_verbs import HIGH
from planner.voice.words import listed

_I, _A, _D, _S, _K = "[ıiuü]", "[ae]", "[dt]", "[şs]", "[kğg]"
# The cases: behind a consonant, behind a vowel, behind "his".
_CASE = rf"(?:{_I}n?|{_A}|{_D}{_A}n?|l{_A}|[cç]{_A})"
_CASE_V = rf"(?:y{_I}|y{_A}|{_D}{_A}n?|n{_I}n|yl{_A}|[cç]{_A})"
_CASE_HIS = rf"(?:n{_I}n?|n{_A}|n{_D}{_A}n?|yl{_A}|nc{_A})"
# What may stand at the very end: "which is at", "is", "was", "they say", "if", "while".
_AT = rf"k[iü](?:l{_A}r{_CASE}?|{_CASE_HIS})?"
_IS = (
    rf"{_D}{_I}r(?:l{_A}r)?|y?{_D}{_I}(?:m|n|k|n{_I}z|l{_A}r)?|y?m{_I}{_S}(?:{_D}{_I}r)?|ys{_A}(?:m|n|k|n{_I}z)?"
    rf"|s{_A}|y?{_I}[mz]|s{_I}n(?:{_I}z)?|yken"
)
_END = rf"(?:{_AT})?(?:{_IS})?"
_OWNED = rf"(?:{_I}{_CASE_HIS}|{_I}(?:m|n|m{_I}z|n{_I}z){_CASE}?|{_CASE})?"
_NOUN = rf"(?:l{_A}r)?{_OWNED}{_END}"
_NOUN_V = rf"(?:l{_A}r{_OWNED}|s{_I}{_CASE_HIS}?|(?:m|n|m{_I}z|n{_I}z){_CASE}?|{_CASE_V})?{_END}"
_WITH = rf"l{_I}(?:l{_A}r)?{_OWNED}{_END}"
"""What has it: "indirimli", "kampanyalıdır"."""
_NAME = r"['’ʼ`]\w{1,12}"
"""Behind the apostrophe of a name stands an ending."""

_WHO = rf"(?:{_I}[mz]|s{_I}n(?:{_I}z)?|[mnk]|n{_I}z|l{_A}r|y{_I}[mz])?"
_PARTICIPLE = rf"(?:l{_A}r)?(?:{_I}(?:m|n|m{_I}z|n{_I}z)?)?(?:{_CASE_HIS}|{_CASE})?"
_TENSES = (
    rf"{_I}?yor(?:{_D}{_I}|m{_I}{_S}|s{_A})?{_WHO}",
    rf"y?{_A}c{_A}{_K}(?:t{_I}|m{_I}{_S}|s{_A})?{_PARTICIPLE}{_WHO}",
    rf"m{_I}{_S}(?:t{_I}r?|s{_A})?{_WHO}",
    rf"{_D}{_I}(?:ys{_A})?{_WHO}",
    rf"{_D}{_I}{_K}{_PARTICIPLE}{_END}",
    rf"s{_A}(?:y{_D}{_I})?{_WHO}",
    rf"(?:{_A}|{_I})?r(?:{_D}{_I}|m{_I}{_S}|s{_A}|k{_A}n)?{_WHO}",
    rf"z(?:{_D}{_I}|s{_A})?{_WHO}",
    rf"m{_A}l{_I}(?:y?{_D}{_I})?{_WHO}",
    rf"y?{_A}(?:y{_I}[mz]|l{_I}m)",
    rf"s{_I}n(?:l{_A}r|{_I}z)?",
    rf"y?{_I}n(?:{_I}z)?",
    rf"y?{_I}p",
    rf"y?{_A}r{_A}k",
    rf"y?{_A}n{_PARTICIPLE}",
    rf"y?{_I}nc{_A}",
    rf"m{_A}k(?:t{_A}(?:y{_I}z|n|{_END})|l{_A})?",
    rf"m{_A}(?:s{_I}{_CASE_HIS}?|y{_A}|n{_I}n|[mn]{_I}z{_CASE}?|y{_I}|d{_A}n)?",
)
_VERB = rf"(?:y?{_A}m{_A}|m{_A}|m)?(?:y?{_A}bil)?(?:{'|'.join(_TENSES)})?"


def _ending(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})\Z")


_BEHIND_A_CONSONANT = _ending(rf"{_NAME}|{_WITH}|{_NOUN}")
# Words that end in a vowel keep the harmony: "pastane" (a shop) is not of "pasta" (a cake), "pastana" (to yours) is.
_BEHIND_A_BACK_VOWEL = _ending(rf"{_NAME}|(?![^aeıioöuü]*[eöü])(?:{_WITH}|{_NOUN_V})")
_BEHIND_A_FRONT_VOWEL = _ending(rf"{_NAME}|(?![^aeıioöuü]*[aıo])(?:{_WITH}|{_NOUN_V})")
_BEGINNING_WITH_A_VOWEL = _ending(rf"(?={_I}|{_A}){_NOUN}")
_OF_A_VERB = _ending(_VERB)
_YOR = _ending(rf"{_I}yor\w{{0,8}}")
_ANY = _ending(r"\w*")
_SHORT_STEM = 3
"""A stem of so many letters takes only endings that make no other word of it: *karlar*, and not *karınca*, *karın*."""
_TO_THEM = _ending(rf"(?:y{_I}n(?:{_I}z)?)?")
_LONG_STEM = 6

_VOWELS = frozenset("aeıioöuüâî")
_SOFT = {"p": "b", "ç": "c", "t": "d", "k": "ğ", "g": "ğ"}
_SOFT_THOUGH_SHORT = listed("renk denk kap dip çok gök tat yurt kurt dert uç taç güç borç genç")
_LOSING_A_VOWEL = listed(
    "ağız akıl alın asıl beyin boyun burun cisim devir emir fikir göğüs hatır hüküm isim izin karın kayıt keyif kısım "
    "koyun metin nakit nehir nesil oğul ömür omuz özür resim sabır şehir şekil seyir tavır ufuk vakit zihin"
)
_DOUBLING = {"hak": "hakk", "his": "hiss", "hat": "hatt", "zam": "zamm", "sır": "sırr", "ret": "redd", "tıp": "tıbb"}
NO_VERBS = listed("ekmek yemek çakmak kaymak parmak ırmak damak basamak tokmak")
_COMMAND = re.compile(r"(\w{2,}m[ae])(?:y[ıi]n(?:[ıi]z)?)?\Z")

_MARKS = {"ç": "c", "ğ": "g", "ı": "i", "ö": "o", "ş": "s", "ü": "u", "â": "a", "î": "i", "û": "u"}
_ENOUGH_TO_GUESS = 6
"""A word of so many letters that a term has without marks is found with them too."""


class Variant(NamedTuple):
    """A stem of a Turkish word, and the endings that may follow it."""

    stem: str
    ending: re.Pattern[str]

    def fits(self, word: str) -> bool:
        """Whether a word in small letters is this stem with one of its endings."""
        length = len(self.stem)
        return _same(self.stem, word[:length]) and self.ending.match(word, length) is not None


def turkish(word: str) -> tuple[Variant, ...]:
    """How a Turkish word in small letters looks in its forms: a noun, or a verb where it ends in -mak, -mek."""
    if len(word) > 4 and word.endswith(("mak", "mek")) and word not in NO_VERBS:
        return _verb(word[:-3])
    if len(word) > 6 and (command := _COMMAND.match(word)) and word != command[1]:
        return (Variant(command[1], _TO_THEM),)
    if word[-1:] in _VOWELS:
        behind = _BEHIND_A_BACK_VOWEL if word[-1] in "aıouâ" else _BEHIND_A_FRONT_VOWEL
        return (Variant(word, _sure(word) if len(word) <= _SHORT_STEM else behind),)
    behind = _sure(word) if len(word) <= _SHORT_STEM else _BEHIND_A_CONSONANT
    return (Variant(word, behind), *(Variant(stem, _BEGINNING_WITH_A_VOWEL) for stem in _changed(word)))


@cache
def _sure(stem: str) -> re.Pattern[str]:
    """The endings of a short stem, in harmony with its last vowel."""
    last = next((letter for letter in reversed(stem) if letter in HIGH), "a")
    low = "a" if last in "aıou" else "e"
    high = f"[{HIGH[last]}{_MARKS.get(HIGH[last], '')}{'i' if HIGH[last] == 'ı' else ''}]"
    d = "t" if stem[-1:] in "çfhkpsşt" else "d"
    owner = f"(?:m{high}z|n{high}z)"
    cases = f"(?:{high}|{low}|d{low}n?|l{low}|{high}n)"
    of_several = f"l{low}r{_OWNED}"
    if stem[-1:] in _VOWELS:
        its = f"s{high}(?:n{high}|n{low}|nd{low}n?)?"
        one = f"y{high}|y{low}|{d}{low}n?|n{high}n|yl{low}|{owner}{cases}?|{its}"
    else:
        one = f"{high}|{low}|{d}{low}n?|l{low}|{high}{owner}{cases}?"
    return _ending(f"{_NAME}|(?:{of_several}|{one})?(?:{_AT})?|{d}{high}r")


def _changed(word: str) -> list[str]:
    """How a noun looks before an ending in a vowel where it changes: "kitab", "ağz", "hakk"."""
    found = []
    if word in _LOSING_A_VOWEL:
        found.append(word[:-2] + {"t": "d"}.get(word[-1], word[-1]))
    if word in _DOUBLING:
        found.append(_DOUBLING[word])
    vowels = sum(letter in _VOWELS for letter in word)
    if word[-1:] in _SOFT and (vowels > 1 or word in _SOFT_THOUGH_SHORT):
        found.append(word[:-1] + ("g" if word.endswith("nk") else _SOFT[word[-1]]))
    return found


def _verb(stem: str) -> tuple[Variant, ...]:
    """The variants of a verb; of one with a long stem what is made of it too, as "gerçekleştirilir"."""
    ending = _ANY if len(stem) >= _LONG_STEM else _OF_A_VERB
    if stem[-1] in _VOWELS:
        return (Variant(stem, ending), Variant(stem[:-1], _YOR))
    return (Variant(stem, ending), *([Variant(f"{stem[:-1]}d", ending)] if stem.endswith("t") else []))


def same_word(word: str, other: str) -> bool:
    """Whether `other` is the Turkish `word` without an ending, with or without its marks; both in small letters."""
    return len(word) == len(other) and _same(word, other)


def _same(stem: str, letters: str) -> bool:
    if stem == letters:
        return True
    if len(stem) != len(letters):
        return False
    guess = stem.isascii() and len(stem) >= _ENOUGH_TO_GUESS
    return all(
        a == b or _MARKS.get(a) == b or (a == "ı" and b == "i") or (guess and _MARKS.get(b) == a)
        for a, b in zip(stem, letters, strict=True)
    )


_DOUBLED = re.compile(r"[^aeiou][aeiou][bdgklmnprt]\Z")
_HISSING = ("s", "x", "z", "ch", "sh")
_NO_PLURALS = listed("always goods means news perhaps series thanks clothes glasses customs christmas besides species")
_IRREGULAR = {
    word: frozenset(forms.split())
    for word, forms in {
        "begin": "began begun beginning",
        "bring": "brought",
        "build": "built",
        "buy": "bought",
        "catch": "caught",
        "choose": "chose chosen",
        "come": "came",
        "drink": "drank drunk",
        "eat": "ate eaten",
        "get": "got gotten",
        "give": "gave given",
        "grow": "grew grown",
        "know": "knew known",
        "lose": "lost",
        "make": "made",
        "pay": "paid",
        "run": "ran",
        "sell": "sold",
        "send": "sent",
        "spend": "spent",
        "steal": "stole stolen",
        "take": "took taken",
        "teach": "taught",
        "think": "thought",
        "win": "won",
        "write": "wrote written",
        "child": "children",
        "knife": "knives",
        "loaf": "loaves",
        "man": "men",
        "woman": "women",
    }.items()
}
_COMPARED = listed("""
cheap big clean cool crispy easy fast fine fresh great happy healthy high hot large long low new nice quick rich short
simple small smart soft strong sweet tasty thick thin warm
""")
"""Qualities: "cheap" is found in "cheaper". Of other words the ending makes another: a "buyer"."""


def english(word: str) -> frozenset[str]:
    """An English word in small letters with its plural, past and -ing; one with another sign in it has none."""
    if "'" in word:
        return frozenset((word, word.replace("'", "")))
    if not word.isalpha() or len(word) <= 2:
        return frozenset((word,))
    if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in _NO_PLURALS:
        # "valued customers" is found in "a valued customer" too
        return frozenset((word, _singular(word)))
    if word.endswith(_HISSING):
        return frozenset((word, f"{word}es", f"{word}ed", f"{word}ing")) | _IRREGULAR.get(word, frozenset())
    forms = {word, f"{word}s", f"{word}ed", f"{word}ing"} | _IRREGULAR.get(word, frozenset())
    stem = word
    if word.endswith("e"):
        stem = word[:-1]
        forms |= {f"{word}d", f"{stem}ing"}
    elif word.endswith("y"):
        stem = f"{word[:-1]}i"
        forms |= {f"{stem}es", f"{stem}ed"}
    elif _DOUBLED.search(word):
        stem = f"{word}{word[-1]}"
        forms |= {f"{stem}ed", f"{stem}ing"}
    return frozenset(forms | ({f"{stem}er", f"{stem}est"} if word in _COMPARED else set()))


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("xes", "ches", "shes", "sses")) else word[:-1]
