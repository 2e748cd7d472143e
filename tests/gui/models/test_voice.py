"""What the page of the voice says of the own posts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from planner.domain.business import Business
from planner.domain.plan import Plan
from planner.domain.voice import VoiceGuide
from planner.gui.models.voice import voice_facts
from planner.voice.judge import judge_of
from tests.gui.conftest import TODAY, bakery


def plan_with(count: int, language: str = "en") -> Plan:
    loaves = ("sourdough", "rye bread", "olive loaf", "cinnamon bun")
    examples = tuple(f"The {loaves[each % 4]} comes out of the oven at {each % 12 + 1}." for each in range(count))
    return Plan(business=Business(language=language), voice=VoiceGuide(examples=tuple(dict.fromkeys(examples))))


@pytest.mark.parametrize("language", ["en", "tr"])
def test_the_bakery_has_a_voice(language: str) -> None:
    plan = bakery(language)
    facts = voice_facts(judge_of(plan), TODAY)
    (learned,) = facts.learned
    assert learned.language == language
    assert learned.speaks
    assert facts.known == learned.posts > 60
    assert len(learned.lines) >= 3
    for line in learned.lines:
        assert len(line.spread.bins) == len(line.spread.counts)
        assert sum(line.spread.counts) == len(judge_of(plan).own(language))
    assert len(facts.weeks) >= 3
    assert all(
        (later.first - each.first).days % 7 == 0 for each, later in zip(facts.weeks, facts.weeks[1:], strict=False)
    )
    assert facts.weeks[-1].first <= TODAY + timedelta(days=27)


def test_too_few_posts_teach_nothing() -> None:
    facts = voice_facts(judge_of(plan_with(12)), TODAY)
    (learned,) = facts.learned
    assert (learned.posts, learned.lines, learned.speaks) == (12, (), False)
    assert facts.weeks == ()


def test_a_second_language_is_learned_by_itself() -> None:
    plan = plan_with(4, "tr")
    facts = voice_facts(judge_of(plan), TODAY)
    assert [each.language for each in facts.learned] == ["tr", "en"]
    assert facts.learned[1].posts == 4


def test_another_language_of_the_business_is_not_learned() -> None:
    facts = voice_facts(judge_of(Plan(business=Business(language="de"))), TODAY)
    assert facts.learned == ()
    assert facts.known == 0
