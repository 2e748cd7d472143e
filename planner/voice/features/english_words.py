"""Which features of English a word counts in. The lists are our own; what they hold is judgement."""

from __future__ import annotations

from functools import lru_cache

from planner.voice.features.kinds import kinds_by_word
from planner.voice.features.stiff import is_stiff, phrases

ENGLISH_WORDS = {
    "we": "we us our ours ourselves we're we've we'll we'd let's",
    "i": "i me my mine myself i'm i've i'll i'd",
    "you": "you your yours yourself yourselves you're you've you'll you'd ya y'all",
    "articles": "the a an",
    "prepositions": "of in on at for with by from to into about over after before between through during within under",
    "joining": "and but or so because if when while",
    "auxiliaries": "is are am was were be been being has have had do does did",
    "modals": "will shall would should can could may might must",
    "be": "is are was were be been being",
    "negations": "not no never none nothing nobody cannot without",
    "intensifiers": "very so really just super too absolutely totally truly extremely completely pretty quite",
    "casual": (
        "hey hi hiya howdy yo wow whoa yay woohoo yep yeah yup nope nah oops whoops ok okay awesome amazing gonna "
        "wanna gotta kinda sorta dunno lemme gimme y'all ya guys folks gang buddy pal pals dude dudes mate mates "
        "stuff yum yummy comfy crazy insane vibe vibes obsessed bae fam kiddo kiddos psst huh haha hahaha cheers "
        "grab grabbing grabbed tons loads cute epic legit totes super totally peek stoked pumped psyched goodies "
        "munch nom sassy rad"
    ),
    "abbreviations": (
        "lol lmao rofl omg omfg wtf btw imo imho tbh idk ikr smh fyi asap ngl irl tbt fomo yolo thx ty pls plz ppl u "
        "ur b4 cuz coz cos bday pic pics xoxo xx hmu ily jk nvm"
    ),
    "polite": "kindly sincerely respectfully regards dear grateful pleased delighted honoured honored",
    "linking": (
        "however therefore furthermore moreover additionally consequently accordingly thus hence nevertheless "
        "nonetheless whereas thereby hereby herein likewise namely respectively"
    ),
    "calling": (
        "check click tap visit join discover learn shop see find try read watch swipe follow share tag comment order "
        "book call come grab get meet explore enjoy stop tell tune register sign"
    ),
}
_NOMINAL = ("tion", "sion", "ment", "ance", "ence", "ity", "ness", "tions", "sions", "ments", "ances", "ences", "ities")
_LONG = 10
"""Letters of a word that is long in English."""

_KINDS = kinds_by_word(ENGLISH_WORDS)


@lru_cache(maxsize=8_192)
def english_kinds(word: str) -> tuple[str, ...]:
    """The names of the features that a word in small letters counts in."""
    word = word.replace("’", "'")
    kinds = list(_KINDS.get(word, ()))
    if is_stiff(word, "en"):
        kinds.append("stiff")
    if word in phrases("en"):
        kinds.append("phrase")
    if len(word) >= _LONG and word.isalpha():
        kinds.append("long_words")
    if len(word) > 6 and word.endswith(_NOMINAL):
        kinds.append("nominal")
    return tuple(kinds)
