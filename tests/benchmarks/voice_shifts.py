"""Shifts of tone: what a post would be, had somebody else written it; for measuring what the voice hears.

Each shift is a pure function of a text and of a number, which varies what is put in. Loud and mild ones add, formal
ones make a text stiff, casual ones familiar. A text with nothing to be shifted in it comes back as it was: what is
caught of a shift is a share of the texts that it changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import cycle, islice

from tests.benchmarks.voice_shifts_turkish import official, personal

Shift = Callable[[str, int], str]

_EMOJI = ("🔥", "🎉", "😍", "🙌", "✨", "💥", "🚀", "💯", "😎", "👏")
_TAIL = re.compile(r"(?:\s*(?:https?://\S+|[@#]\w+))+\s*\Z")
_LAST_MARK = re.compile(r"[.!]?\Z")
_LONG_WORD = re.compile(r"(?<![@#\w/.])[^\W\d_]{4,}(?![\w/])")

_OPENINGS = {
    "en": ("OMG", "Yo,", "Guys,", "LOL,"),
    "tr": ("Vay be", "Kankalar,", "Oha,", "Hadi ya,"),
}
_CLOSINGS = {
    "en": ("so lit", "gonna love it", "totally awesome", "no cap"),
    "tr": ("çooook iyi", "efsane oldu ya", "bomba gibi", "süpersiniz canlar"),
}


def loud(language: str) -> Shift:
    """Four emoji, "!!", two words in capitals, slang."""

    def shift(text: str, number: int) -> str:
        body, tail = _parted(text)
        body = _LAST_MARK.sub("", _shouted(body, number, language), count=1)
        opening, closing = _OPENINGS[language][number % 4], _CLOSINGS[language][number // 4 % 4]
        return f"{opening} {body} {closing}!! {_emoji(number, 4)}{tail}"

    return shift


def mild(text: str, number: int) -> str:
    """Two emoji, and one exclamation mark in the place of the last full stop."""
    body, tail = _parted(text)
    body = _LAST_MARK.sub("", body, count=1)
    return f"{body}! {_emoji(number, 2)}{tail}"


def _emoji(number: int, count: int) -> str:
    first = number * 3 % len(_EMOJI)
    return "".join(islice(cycle(_EMOJI), first, first + count))


def _parted(text: str) -> tuple[str, str]:
    """The text, and the links, hashtags and mentions at its end."""
    match = _TAIL.search(text)
    end = match.start() if match else len(text)
    return text[:end].rstrip(), text[end:]


def _shouted(text: str, number: int, language: str) -> str:
    """The text with two of its longer words in capitals."""
    words = list(_LONG_WORD.finditer(text))
    if not words:
        return text
    chosen = {number * 7 % len(words), (number * 7 + 3) % len(words)}
    for place in sorted(chosen, reverse=True):
        match = words[place]
        word = match[0].replace("i", "İ") if language == "tr" else match[0]
        text = text[: match.start()] + word.upper() + text[match.end() :]
    return text


def replaced(pairs: Sequence[tuple[str, str | Callable[[re.Match[str]], str]]], language: str) -> Shift:
    """Each expression by what stands beside it, in their order, except within links, hashtags and mentions; what began
    with a capital still does.
    """
    rules = [
        (re.compile(rf"(?<![\w@#/.])(?:{pattern})(?![\w@/])", re.IGNORECASE), instead) for pattern, instead in pairs
    ]

    def shift(text: str, _: int) -> str:
        for pattern, instead in rules:
            text = pattern.sub(lambda match, instead=instead: _put(match, instead, language), text)  # type: ignore[misc]
        return text

    return shift


def _put(match: re.Match[str], instead: str | Callable[[re.Match[str]], str], language: str) -> str:
    new = match.expand(instead) if isinstance(instead, str) else instead(match)
    if not match[0][:1].isupper() or match[0] == "I":
        return new
    first = "İ" if language == "tr" and new[0] == "i" else new[0].upper()
    return first + new[1:]


_OPENED = [
    ("can['’]t", "cannot"), ("won['’]t", "will not"), (r"(\w+)n['’]t", r"\1 not"), ("(i)['’]m", r"\1 am"),
    (r"(\w+)['’]re", r"\1 are"), (r"(\w+)['’]ve", r"\1 have"), (r"(\w+)['’]ll", r"\1 will"),
    ("(it|that|what|here|there|he|she|who)['’]s", r"\1 is"), ("(i|we|you|they)['’]d", r"\1 would"),
]  # fmt: skip
_FORMAL_ENGLISH = replaced(
    [
        ("let['’]s", "customers are invited to"), *_OPENED, ("we (are|have|were)", r"the company \1"),
        ("the company are", "the company is"), ("the company have", "the company has"),
        ("the company were", "the company was"), ("we|us", "the company"), ("our|ours", "the company's"),
        ("get", "obtain"), ("gets", "obtains"), ("got", "obtained"), ("buy", "purchase"), ("help", "assist"),
        ("helps", "assists"), ("helping", "assisting"), ("use", "utilise"), ("using", "utilising"),
        ("start", "commence"), ("starts", "commences"), ("need", "require"), ("needs", "requires"),
        ("show", "demonstrate"), ("shows", "demonstrates"), ("give", "provide"), ("gives", "provides"),
        ("giving", "providing"), ("make sure", "ensure"), ("find out", "ascertain"), ("about", "regarding"),
        ("more", "additional"), ("before", "prior to"), ("after", "following"), ("try", "endeavour"),
        ("tell", "inform"), ("ask", "enquire"), ("enough", "sufficient"), ("lots of|a lot of|many", "numerous"),
        ("also", "additionally"), ("so", "therefore"), ("but", "however"), ("like", "such as"),
        ("big", "substantial"), ("great|awesome", "excellent"), ("amazing", "remarkable"), ("people", "individuals"),
        ("kids", "children"), ("thanks|thank you", "gratitude is extended"), ("check out", "kindly consult"),
        ("join us", "kindly attend"), ("see", "consult"), ("now", "at present"), ("soon", "in due course"),
        ("hi|hey", "dear customers"), ("new", "recently introduced"), ("today", "on this day"), ("keep", "maintain"),
        ("love", "appreciate"), ("happy", "gratified"),
    ],
    "en",
)  # fmt: skip
OTHER_WORDS = {
    "let['’]s": "may all of you", "we|us": "this house", "our|ours": "this house's", "get|buy": "gain",
    "gets|buys": "gains", "got|bought": "gained", "help": "lend aid to", "helps": "lends aid to",
    "use": "employ", "using": "employing", "start": "inaugurate", "starts": "inaugurates",
    "need": "stand in want of", "show": "exhibit", "shows": "exhibits", "give": "bestow", "gives": "bestows",
    "learn|find out": "gain knowledge of", "make sure": "take care", "about": "in the matter of",
    "before": "ere", "after": "in the wake of", "try": "partake of", "tell|ask": "bring word to",
    "enough": "ample", "lots of|a lot of|many": "a multitude of", "also": "in like manner",
    "so": "for which reason", "but": "yet", "like": "after the manner of",
    "big|great|awesome|amazing": "splendid", "people": "persons", "kids": "offspring",
    "thanks|thank you": "much obliged", "check out|see": "behold", "join us|join": "grace with your presence",
    "now|today": "at this hour", "soon": "ere long", "hi|hey": "greetings", "new": "novel", "keep": "preserve",
    "love": "prize", "happy": "gladdened",
}  # fmt: skip
"""What makes English formal by words that no list of the product has: what is caught of it is not caught by a list."""
_CASUAL_ENGLISH = replaced(
    [
        ("cannot", "can't"), ("will not", "won't"), ("let us", "let's"), ("(i) am", r"\1'm"),
        ("(do|does|did|is|are|was|were|has|have|had|would|could|should) not", r"\1n't"),
        ("(we|you|they) are", r"\1're"),
        ("(we|you|they|i) have", r"\1've"), ("(we|you|they|i|it) will", r"\1'll"),
        ("(it|that|here|there|what|who) is", r"\1's"), ("going to", "gonna"), ("want to", "wanna"),
        ("obtain|receive|purchase|acquire", "grab"), ("obtaining|receiving|purchasing|acquiring", "grabbing"),
        ("assistance|support", "a hand"), ("assist", "help out"), ("provide|offer", "give"),
        ("provides|offers", "gives"),
        ("require", "need"), ("children", "kids"), ("individuals|people", "folks"),
        ("employees|colleagues", "the gang"),
        ("customers|clients", "you guys"), ("excellent|great|outstanding|innovative", "awesome"), ("very", "super"),
        ("learn more", "have a peek"), ("additional", "more"), ("however", "but"), ("therefore", "so"),
        ("products|solutions|equipment", "stuff"), ("thank you", "thanks a bunch"), ("many", "loads of"),
        ("must", "gotta"), ("because", "cos"), ("discover|explore", "check out"), ("celebrate", "party for"),
        ("celebrating", "partying for"),
    ],
    "en",
)  # fmt: skip


_OTHER_FORMAL_ENGLISH = replaced([*_OPENED, *OTHER_WORDS.items()], "en")


def formal(language: str) -> Shift:
    """Short forms opened, persons turned into the company and its customers, casual words into stiff ones, exclamation
    marks into full stops; in Turkish every other text speaks to "değerli müşterilerimiz".
    """
    wording = _FORMAL_ENGLISH if language == "en" else replaced(official(), "tr")

    def shift(text: str, number: int) -> str:
        shifted = re.sub("!+", ".", wording(text, number))
        return shifted if language == "en" or number % 2 else f"Değerli müşterilerimiz, {shifted}"

    return shift


def casual(language: str) -> Shift:
    """Long forms shortened, or *siz* turned into *sen*; stiff words into casual ones. No mark is added."""
    return _CASUAL_ENGLISH if language == "en" else replaced(personal(), "tr")


def formal_in_other_words(text: str, number: int) -> str:
    """As `formal` in English, by `OTHER_WORDS`."""
    return re.sub("!+", ".", _OTHER_FORMAL_ENGLISH(text, number))


SHIFTS: Mapping[str, Mapping[str, Shift]] = {
    "en": {
        "loud": loud("en"),
        "mild": mild,
        "formal": formal("en"),
        "formal, other words": formal_in_other_words,
        "casual": casual("en"),
    },
    "tr": {"loud": loud("tr"), "mild": mild, "formal": formal("tr"), "casual": casual("tr")},
}
"""The shifts by language and name."""
