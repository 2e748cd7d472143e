"""The written guide: its rules, heard in a text."""

from __future__ import annotations

from functools import lru_cache

from planner.domain.voice import VoiceGuide
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote
from planner.voice.rules.capitals import capitals_rule
from planner.voice.rules.counts import emoji_rule, exclamations_rule, hashtags_rule
from planner.voice.rules.rule import Rule
from planner.voice.rules.sayings import sayings_rule
from planner.voice.rules.sentence import sentence_rule
from planner.voice.rules.short_forms import contractions_rule
from planner.voice.rules.speech import address_rule, person_rule
from planner.voice.rules.stiff import stiff_rule
from planner.voice.rules.vocabulary import avoid_rule, require_rule
from planner.voice.seen import seen_of


def guide_notes(guide: VoiceGuide, text: str, language: str, manners: Manners) -> tuple[GuideNote, ...]:
    """The rules of the guide that a text breaks: at most one note a code, or one a term of `avoid` and `require` and a
    sentence that is not ours.

    `language` is "en" or "tr"; in any other only what needs no language is heard. `manners` decide where the guide
    says "any". A text without a word or sign breaks nothing.
    """
    if not text or text.isspace():
        return ()
    seen = seen_of(text)
    return tuple([note for rule in _rules(guide, language, manners) for note in rule(seen)])


@lru_cache(maxsize=16)
def _rules(guide: VoiceGuide, language: str, manners: Manners) -> tuple[Rule, ...]:
    """Those that the guide has, in the order in which their notes are read."""
    rules = (
        avoid_rule(guide, language),
        sayings_rule(guide),
        require_rule(guide, language),
        emoji_rule(guide),
        hashtags_rule(guide),
        exclamations_rule(guide),
        capitals_rule(guide, manners),
        address_rule(guide, language, manners),
        person_rule(guide, language, manners),
        sentence_rule(guide),
        contractions_rule(guide, language, manners),
        stiff_rule(guide, language, manners),
    )
    return tuple(rule for rule in rules if rule is not None)
