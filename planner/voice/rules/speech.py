"""Who speaks, and to whom: *siz* or *sen*, *we* or *I*."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.voice import VoiceGuide
from planner.text import Text
from planner.voice.address import formal_in, informal_in
from planner.voice.language import LEARNED
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote, Span
from planner.voice.person import one_in, several_in
from planner.voice.rules.rule import Rule, named
from planner.voice.seen import Seen

# By what is asked for, and whether the guide asks for it or the own posts.
_ADDRESS = {
    ("tr", "formal", True): Text("this speaks to a “sen”; your guide says “siz”."),
    ("tr", "formal", False): Text("this speaks to a “sen”; your own posts say “siz”."),
    ("tr", "informal", True): Text("this speaks to a “siz”; your guide says “sen”."),
    ("tr", "informal", False): Text("this speaks to a “siz”; your own posts say “sen”."),
    ("en", "formal", True): Text("chatty, while your guide speaks formally."),
    ("en", "informal", True): Text("as in a letter, while your guide speaks as to a friend."),
}
_PERSON = {
    ("we", True): Text("one person speaks here; your guide says “we”."),
    ("we", False): Text("one person speaks here; your own posts say “we”."),
    ("i", True): Text("several speak here; your guide says “I”."),
    ("i", False): Text("several speak here; your own posts say “I”."),
}


def address_rule(guide: VoiceGuide, language: str, manners: Manners) -> Rule | None:
    """`voice.address`: forms of the address that is not ours."""
    wanted = guide.address if guide.address != "any" else manners.address
    message = _ADDRESS.get((language, wanted, guide.address != "any"))
    if message is None:
        return None

    def rule(seen: Seen) -> Iterator[GuideNote]:
        spans = informal_in(seen, language) if wanted == "formal" else formal_in(seen, language)
        if spans:
            yield _note("voice.address", message, seen, spans, wanted)

    return rule


def person_rule(guide: VoiceGuide, language: str, manners: Manners) -> Rule | None:
    """`voice.person`: I where we speak, or the other way round."""
    wanted = guide.person if guide.person != "any" else manners.person
    if wanted == "any" or language not in LEARNED:
        return None
    message = _PERSON[wanted, guide.person != "any"]

    def rule(seen: Seen) -> Iterator[GuideNote]:
        spans = one_in(seen, language) if wanted == "we" else several_in(seen, language)
        if spans:
            yield _note("voice.person", message, seen, spans, wanted)

    return rule


def _note(code: str, message: Text, seen: Seen, spans: tuple[Span, ...], wanted: str) -> GuideNote:
    words = seen.words_in(spans)
    return GuideNote(
        code, Text("{found}: {why}", found=named(words), why=message), spans, {"wanted": wanted, "found": words}
    )
