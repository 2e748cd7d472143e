"""What was learned of the voice, asked a post at a time."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from planner.checks.finding import Finding
from planner.checks.memo import Memo
from planner.checks.registry import CHECKS, findings
from planner.checks.voice_slices import Answer, learned, still_true, sweep
from planner.domain.noun import Noun
from planner.domain.plan import Plan
from tests.builders import channel, day, muted, person, placement, plan, post
from tests.checks.test_voice_learned import posted
from tests.checks.test_voice_runs import coming
from tests.voices import posts as texts_of

TODAY = day("2026-12-01")
LEARNED = [check.code for check in CHECKS if check.learned]


def drifting(*more: Noun) -> Plan:
    """A plan in which a row of posts is unusual, and each of them is."""
    return plan(channel(), channel("fb", "facebook"), person("mert"), *posted(), *coming(5, "loud"), *more)


def apart() -> Plan:
    """A plan in which a channel is unusual, and an author."""
    loud = [
        post(f"m{n}", f"2026-11-{n:02}T12:00", "fb", status="posted", text=text, author="mert")
        for n, text in enumerate(texts_of("loud", "en", 10), start=1)
    ]
    return plan(channel(), channel("fb", "facebook"), person("mert"), person("ayse"), *posted(), *loud)


def answers(of: Plan) -> list[Answer]:
    """What a sweep answers."""
    return [each for each in sweep(learned(of, Memo()), TODAY, Memo()) if each is not None]


def swept(of: Plan, memo: Memo) -> tuple[int, list[Finding]]:
    """How many steps a sweep takes, and what it finds."""
    steps = list(sweep(learned(of, Memo()), TODAY, memo))
    found = [each for answer in steps if answer is not None for each in answer.found]
    return len(steps), sorted(found, key=lambda each: each.order)


@pytest.mark.parametrize(
    ("of", "codes"),
    [
        (drifting(), {"voice.habit", "voice.likeness", "voice.drift"}),
        (apart(), {"voice.channel", "voice.author"}),
        (plan(), set()),
    ],
)
def test_a_sweep_finds_what_the_checks_find_in_many_steps(of: Plan, codes: set[str]) -> None:
    steps, found = swept(of, Memo())
    assert found == findings(of, TODAY, codes=LEARNED)
    assert {each.code for each in found} == codes
    assert steps > sum(each.status == "draft" for each in of.posts)


def test_without_it_the_checks_find_everything_else() -> None:
    of = drifting(muted("voice.drift", "channel:ig"))
    quick = findings(of, TODAY, learned=False)
    assert not [each for each in quick if each.code in LEARNED]
    _, found = swept(of, Memo())
    assert sorted([*quick, *found], key=lambda each: each.order) == findings(of, TODAY)


def test_what_speaks_of_what_is_gone_is_no_longer_true() -> None:
    of = drifting()
    found = answers(of)
    assert still_true(found, of, TODAY) == [each for answer in found for each in answer.found]
    there = plan(channel(), *posted(), *coming(5, "loud")[1:])
    left = still_true(found, there, TODAY)
    assert not [each for each in left if "p2026-12-01-0" in each.posts]
    assert [each for each in left if "p2026-12-01-1" in each.posts]
    assert still_true(answers(apart()), there, TODAY) == []


@pytest.mark.parametrize("text", ["", "We trued eleven wheels this morning."])
def test_what_speaks_of_another_text_is_no_longer_true(text: str) -> None:
    found = answers(drifting())
    changed, *rest = coming(5, "loud")
    there = plan(channel(), channel("fb", "facebook"), *posted(), replace(changed, text=text), *rest)
    left = still_true(found, there, TODAY)
    assert not [each for each in left if changed.id in each.posts]
    assert [each for each in left if rest[0].id in each.posts]


def test_what_was_only_moved_is_still_true() -> None:
    found = answers(drifting())
    first, *rest = coming(5, "loud")
    moved = replace(first, placements=(placement("2026-12-01T18:00"),))
    there = plan(channel(), channel("fb", "facebook"), *posted(), moved, *rest)
    assert len(still_true(found, there, TODAY)) == sum(len(answer.found) for answer in found)


def test_what_was_muted_since_is_muted() -> None:
    found = answers(drifting())
    (drift,) = [each for each in still_true(found, drifting(muted("voice.drift", "channel:ig")), TODAY)
                if each.code == "voice.drift"]  # fmt: skip
    assert drift.muted


def test_the_nearest_are_answered_first_and_each_post_once() -> None:
    of = plan(channel(), *posted(), *coming(5, "loud")[::-1])
    found = answers(of)
    first = [each.subject for each in found if each.code == "voice.habit"]
    assert first == sorted(first)
    assert len(first) == len(set(first)) == 5
    assert found[-1].code == "voice.drift"
