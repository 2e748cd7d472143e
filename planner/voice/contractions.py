"""Short forms of English and what they are opened to: *don't* and *do not*, *we're* and *we are*.

The 's of a possessor is none, nor is what nobody says short: "Yes, we are.", "we have a table", "it IS good", "it is
requested that". What stands in quotation marks is said by somebody else.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from planner.voice.notes import Span
from planner.voice.seen import LONGEST, seen_of
from planner.voice.words import around, listed, small


class Form(NamedTuple):
    """A place that has a short form, or could have one, and the other way to write it."""

    span: Span
    instead: str
    """"" where it is not sure: "he's made" is of *is* or of *has*."""
    kind: str
    """The ending that is short, as "n't" and "'re"."""


class Forms(NamedTuple):
    """The short forms of a text, and those that it opens, each in the order of the text."""

    short: tuple[Form, ...]
    open: tuple[Form, ...]


_NOBODY = Forms((), ())
KINDS = ("n't", "'m", "'re", "'s", "'ve", "'ll", "'d")
_NEGATED = listed("do does did is are was were has have had would could should")
_NOT = {f"{verb}n't": verb for verb in _NEGATED}
_NOT |= {"can't": "can", "won't": "will"}
_SHORT_NOT = {f"{verb} not": short for short, verb in _NOT.items()} | {"cannot": "can't"}
_SUBJECTS = {
    "'m": "i",
    "'re": "you we they",
    "'s": "he she it that there here what who where how",
    "'ve": "i you we they",
    "'ll": "i you we they he she it that there",
    "'d": "i you we they he she",
}
# No word may be matched in two ways, "only" is one in -ly: each of many would double the time.
_BETWEEN = (
    r" +(?:(?:also|always|already|just|never|ever|now|all|both|long|even|still|not|once|almost|since|again"
    r"|\w{2,}ly) +)*"
)
_ED = r"(?:\w{2,}(?<!e)ed|agreed|freed|guaranteed)"
_SURE = (
    "been|got|gotten|had|seen|done|gone|won|taken|given|brought|bought|sold|told|said|heard|known|shown|chosen|spoken"
    "|begun|become|come|met|spent|thought|taught|caught"
)
_ALSO_OF_THINGS = (
    "made|put|built|sent|found|kept|held|grown|written|set|left|lost|paid|read|run|cut|let|hit|hidden|broken|driven"
    "|worn|drawn|thrown"
)
# What follows a verb rather than the name of a quality: "we have limited our menu", and not "we have limited seats".
_BEHIND_A_VERB = (
    r"(?: +(?:a|an|the|our|your|my|their|his|her|its|this|that|these|those|it|them|you|us|him|all|every|each|over|up"
    r"|out|in|on|at|for|to|from|with|by|since|so|again|here|today|yesterday)\b|[.!?]*\Z)"
)
_PARTICIPLE = re.compile(rf"{_BETWEEN}({_ED}|{_SURE}|{_ALSO_OF_THINGS})\b")
# "We have a table" and "we have cut flowers" have no short form, "we have been" and "we have cut the cake" have.
_HAVING_DONE = re.compile(rf"{_BETWEEN}(?:(?:{_SURE})\b(?!-)|(?:{_ED}|{_ALSO_OF_THINGS}){_BEHIND_A_VERB})")
_HAVE = frozenset(("has", "have", "had"))
_OF_HAS = frozenset(("been", "got", "gotten", "become"))
_OF_HAD = re.compile(r" +(?:better|been)\b")
_OF_WOULD = re.compile(
    rf"{_BETWEEN}(?:be|have|love|like|want|need|rather|prefer|hate|say|go|get|do|make|take|give|see|know|think|welcome"
    r"|appreciate|suggest|recommend|choose|bet|start|add|use|try|keep|tell|show|find|feel|bring|bake|order|pick|buy|eat"
    r"|drink|enjoy|miss|ask|help|wait|serve|call|happily|gladly)\b"
)
_APOSTROPHE = re.compile("[’ʼ`´]")


def _alternatives(words: str) -> str:
    return "|".join(sorted(map(re.escape, words.split()), key=len, reverse=True))


_WHO = {
    verb: _alternatives(_SUBJECTS[short])
    for verb, short in (("am", "'m"), ("are", "'re"), ("is", "'s"), ("has", "'s"), ("have", "'ve"), ("had", "'d"))
} | {"will": _alternatives(_SUBJECTS["'ll"]), "would": _alternatives(_SUBJECTS["'d"])}
_ENDINGS = {"am": "'m", "are": "'re", "is": "'s", "has": "'s", "have": "'ve", "had": "'d", "will": "'ll", "would": "'d"}
# Something must follow: "Yes, we are." stays open, and so do "who we are and what we do", "here we are again", "let us
# know". Of "we are not" the last two are taken, of "I am not" the first.
_ASKING = sorted(listed("who what where how here there than as all so whoever whatever wherever"))
_NOT_BEHIND = "".join(f"(?<!\\b{word} )" for word in _ASKING)
_NO_MORE = r"(?!(?:(?<!am )not|to|and|or|but|nor|because|if|when|while|until|though|too|indeed|it(?= *(?:[.!?]|\Z)))\b)"
_OPEN = re.compile(
    rf"(?<![\w'])(?:(?P<not>(?:can ?not|(?:{_alternatives(' '.join(_NOT.values()))}) +not)(?!\w)(?! +only\b))"
    rf"|{_NOT_BEHIND}(?:{'|'.join(f'(?:{who}) +(?P<{verb}>{verb})' for verb, who in _WHO.items())})"
    rf"(?= +{_NO_MORE}[\w\"“(']))"
)
_LAST_WORD = re.compile(r"(\w+)[ \n]+\Z")
_ASKED = frozenset(("what", "who", "where", "how"))
# Before the verb these are as often what something is done to: "how we make it is a secret", "the bread here is good".
_ALSO_AFTER_A_VERB = frozenset(("it", "here", "there"))
_BEGIN_A_CLAUSE = listed(
    "and but because cause so if when whenever while though although since once until unless till before after that "
    "think know hope say says said guess believe sure promise means yes no well oh now then today tonight tomorrow yet "
    "whether knew believed thought"
)
_PREPOSITIONS = listed(
    "of like except with without near behind between beside around from for to about by in on at than after before"
)
# Too formal a turn to be said short: "it is requested that", "it is with pleasure", "you are cordially invited".
_CEREMONIOUS = re.compile(
    r" +(?:(?:\w+ly +)?(?:\w+ed|said|known|thought|understood|written|hoped) +that\b|with\b|hereby\b|therefore\b"
    r"|thus\b|hence\b|cordially\b|kindly\b|respectfully\b|requested\b|(?:i|we|they|he|she)\b)"
)
_A_SUBJECT = re.compile(r" +(?:it|he|she|they|we|you|i)\b")
# "How proud we are of it", "what a day it is for us": the stress is on the verb.
_ADMIRING = re.compile(r"\b(?:how|however)(?: \w+){1,2} \Z|\bwhat an?(?: \w+){1,3} \Z|\bas \w+ as \Z")
# "The bakers we are today": the verb ends what is said.
_LAST_BUT_A_TIME = re.compile(r" +(?:today|now|here|there|nowadays|at heart)\b *(?:[.,;:!?…)]|\Z)")
_BE = frozenset(("am", "are", "is"))
_NEAR = 40
"""So many characters before a form are looked at."""
_SHORT = re.compile(
    rf"(?<![\w'])(?:(?P<not>{_alternatives(' '.join(_NOT))})|(?P<let>let's)|"
    rf"{'|'.join(f'(?:{_alternatives(who)}){short}' for short, who in _SUBJECTS.items())})(?![\w'])"
)
_OPENED = {"'m": "am", "'re": "are", "'s": "is", "'ve": "have", "'ll": "will"}


@lru_cache(maxsize=64)
def contractions(text: str, language: str) -> Forms:
    """The short and the open forms of an English text, of its first 4,000 characters; of any other there are none."""
    if language != "en":
        return _NOBODY
    seen = _APOSTROPHE.sub("'", small(text[:LONGEST], "en"))
    short = [_opened(text, seen, match) for match in _SHORT.finditer(seen)] if "'" in seen else []
    opened = [form for match in _OPEN.finditer(seen) if (form := _shortened(text, seen, match)) is not None]
    quoted = seen_of(text).quoted

    def own(forms: list[Form]) -> tuple[Form, ...]:
        return tuple(form for form in forms if around(quoted, form.span.start) is None)

    return Forms(own(short), own(opened))


# "Isn't it", "why don't you", "Doesn't the bread smell good": written out, the words change places.
_TURNED = re.compile(r" +(?:i|you|we|they|he|she|it|this|these|there|your|our|my)\b")
_TURNED_TOO = re.compile(r" +the\b")
_NOT_OF_BE = frozenset(_NOT) - {"isn't", "aren't", "wasn't", "weren't"}
_TURNED_AT_FIRST = frozenset(key for key in _NOT if key not in ("don't", "can't", "won't", "couldn't", "wouldn't"))


def _opened(text: str, seen: str, match: re.Match[str]) -> Form:
    span = Span(*match.span())
    words = match[0]
    if match["not"]:
        if _is_turned(seen, span, words):
            return Form(span, "", "n't")
        return Form(span, _like(text, span, "cannot" if words == "can't" else f"{_NOT[words]} not"), "n't")
    if match["let"]:
        return Form(span, _like(text, span, "let us"), "'s")
    who, _, ending = words.partition("'")
    verb = _OPENED.get(f"'{ending}", "")
    if ending == "s" and (participle := _PARTICIPLE.match(seen, span.end)):
        verb = "has" if participle[1] in _OF_HAS else ""
    if ending == "d":
        verb = _of_d(seen, span.end)
    return Form(span, _like(text, span, f"{who} {verb}") if verb else "", f"'{ending}")


def _is_turned(seen: str, span: Span, words: str) -> bool:
    """Whether it asks: "Isn't it lovely" is not "Is not it lovely"."""
    if _TURNED.match(seen, span.end) or (words in _NOT_OF_BE and _TURNED_TOO.match(seen, span.end)):
        return True
    before = seen[max(0, span.start - _NEAR) : span.start].rstrip(" \"'“‘(")
    return words in _TURNED_AT_FIRST and (not before or not before[-1].isalnum()) and before[-1:] != ","


def _of_d(seen: str, end: int) -> str:
    """What 'd is short for: "we'd love" of *would*, "we'd better" of *had*, "we'd sold out" is not sure."""
    if _OF_HAD.match(seen, end):
        return "had"
    return "would" if _OF_WOULD.match(seen, end) else ""


def _shortened(text: str, seen: str, match: re.Match[str]) -> Form | None:
    span = Span(*match.span())
    words = " ".join(match[0].split())
    if match["not"]:
        # "do NOT" is meant
        written = text[span.start : span.end]
        if written.endswith("NOT") and not written.isupper():
            return None
        return Form(span, _like(text, span, _SHORT_NOT.get(words, "can't")), "n't")
    who, verb = words.split()
    if verb in _HAVE and not _HAVING_DONE.match(seen, span.end):
        return None
    if _is_stressed(text, span) or _stays_open(who, verb, seen, span):
        return None
    return Form(span, _like(text, span, who + _ENDINGS[verb]), _ENDINGS[verb])


def _is_stressed(text: str, span: Span) -> bool:
    """Whether the verb alone is in capitals: "it IS good", "I AM sure"."""
    who, verb = text[span.start : span.end].split()
    if not verb.isupper():
        return False
    following = text[span.end :].split(maxsplit=1)[0].strip(".,;:!?")
    return not who.isupper() or (len(who) == 1 and not following.isupper())


def _stays_open(who: str, verb: str, seen: str, span: Span) -> bool:
    """Whether nobody says it short here, although the words stand side by side."""
    near = seen[max(0, span.start - _NEAR) : span.start]
    last = _LAST_WORD.search(near)
    before = last[1] if last else ""
    if who in _ALSO_AFTER_A_VERB and before and before not in _BEGIN_A_CLAUSE:
        return True
    if who in ("that", "there") and verb == "will":
        return True  # "that'll" is said, and hardly written
    if (who in ("you", "that") and before in _PREPOSITIONS) or (who == "i" and before in ("and", "or")):
        return True
    if who in _ASKED and _A_SUBJECT.match(seen, span.end):
        return True
    if verb not in _BE:
        return False
    return bool(
        _ADMIRING.search(near)
        or _CEREMONIOUS.match(seen, span.end)
        or (before and before not in _BEGIN_A_CLAUSE and _LAST_BUT_A_TIME.match(seen, span.end))
    )


def _like(text: str, span: Span, words: str) -> str:
    """The words as large as in the text: all in capitals, or the first letter, and I always."""
    written = text[span.start : span.end]
    if written.isupper() and len(written.split()[0]) > 1:
        return words.upper()
    if re.match(r"i\b", words):
        return words.upper() if written.isupper() and " " in written else f"I{words[1:]}"
    return words[0].upper() + words[1:] if written[0].isupper() else words
