from typing import Any

import pytest

from planner.domain.voice import Band, VoiceGuide
from planner.voice.features.registry import BY_NAME
from planner.voice.judge import judge_of
from planner.voice.ruled import ruled_on
from tests.builders import business, plan
from tests.voice.written import bakery

EVERY = VoiceGuide(
    address="formal",
    person="we",
    emoji=Band(max=3),
    hashtags=Band(max=3),
    exclamations_max=1,
    all_caps=False,
    sentence_words_max=20,
    contractions="use",
    stiff=False,
)


def test_a_guide_without_rules_rules_on_nothing() -> None:
    assert ruled_on(VoiceGuide()) == frozenset()
    assert ruled_on(VoiceGuide(emoji=Band(min=1))) == frozenset()


def test_every_name_is_a_feature() -> None:
    assert ruled_on(EVERY) <= BY_NAME.keys()
    assert ruled_on(EVERY) > ruled_on(VoiceGuide(stiff=True))


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        ({"emoji": Band(min=1, max=3)}, "emoji"),
        ({"hashtags": Band(max=0)}, "hashtags"),
        ({"exclamations_max": 2}, "ends_with_exclamation"),
        ({"all_caps": True}, "capitals"),
        ({"sentence_words_max": 15}, "longest_sentence"),
        ({"address": "informal"}, "tr_siz"),
        ({"person": "i"}, "en_we"),
        ({"contractions": "avoid"}, "en_opened"),
        ({"stiff": False}, "en_stiff"),
    ],
)
def test_a_written_rule_is_no_habit(rule: dict[str, Any], name: str) -> None:
    assert name in ruled_on(VoiceGuide(**rule))


def test_what_the_guide_allows_is_not_unusual() -> None:
    text = "Rye is out of the oven at nine, still warm! 🥖🍞🥐"

    def features(guide: VoiceGuide) -> set[str]:
        habits = judge_of(plan(business(language="en"), guide)).hear(text).habits
        assert habits is not None
        return {feature.name for feature in habits.features}

    examples = tuple(bakery(60))
    assert "emoji" in features(VoiceGuide(examples=examples))
    allowed = features(VoiceGuide(examples=examples, emoji=Band(min=1, max=3)))
    assert not allowed & {"emoji", "emoji_in_a_row", "begins_with_emoji", "ends_with_emoji"}
