"""What a proposal makes of the posts, and when it no longer can."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.proposing.applied import applied, written
from planner.proposing.proposal import Move, OpenSlot, Proposal, Unplaced
from tests.builders import business, channel, goal, pillar, placement, plan, post

BEFORE, AFTER = LocalTime("2026-12-09T09:30"), LocalTime("2026-12-11T09:30")
WHOLE = plan(
    business(language="tr"),
    goal("g0", state="dropped"),
    goal("g1"),
    channel(goals=["g0", "g1"]),
    channel("fb", "facebook"),
    pillar("ads", "promotional"),
    post("p1", BEFORE, "ig", "fb"),
    post("p2", BEFORE, status="in_review"),
    post("i1", status="idea", placements=[{"channel": "ig", "format": "reel"}]),
    post("i2", status="in_review"),
)


def proposal(*parts: Move | Unplaced | OpenSlot) -> Proposal:
    return Proposal(
        True,
        tuple(each for each in parts if isinstance(each, Move)),
        tuple(each for each in parts if isinstance(each, Unplaced)),
        tuple(each for each in parts if isinstance(each, OpenSlot)),
        {},
        {},
    )


def after(*parts: Move | Unplaced | OpenSlot) -> Plan:
    return applied(WHOLE, proposal(*parts))


def test_one_placement_of_a_post_moves() -> None:
    (changed,) = written(WHOLE, proposal(Move("p1", "fb", BEFORE, AFTER))).changed
    assert changed.placements == (placement(BEFORE), placement(AFTER, "fb"))


def test_both_placements_of_a_post_move() -> None:
    moved = after(Move("p1", "ig", BEFORE, AFTER), Move("p1", "fb", BEFORE, AFTER))
    assert [each.at for each in moved.posts["p1"].placements] == [AFTER, AFTER]


def test_what_fits_nowhere_is_an_idea_where_no_other_day_is_left() -> None:
    back = after(Unplaced("p1", "ig", BEFORE), Unplaced("p2", "ig", BEFORE))
    assert back.posts["p1"] == replace(WHOLE.posts["p1"], placements=(placement(), placement(BEFORE, "fb")))
    assert back.posts["p2"] == replace(WHOLE.posts["p2"], status="idea", placements=(placement(),))


def test_ideas_become_drafts_on_their_placement_or_on_a_new_one() -> None:
    filled = after(
        OpenSlot("ig", BEFORE, None, "i1", None),
        OpenSlot("fb", AFTER, None, "i2", None, "story"),
    )
    assert filled.posts["i1"].status == "draft"
    assert filled.posts["i1"].placements == (placement(BEFORE, format="reel"),)
    assert filled.posts["i2"].status == "in_review"
    assert filled.posts["i2"].placements == (placement(AFTER, "fb", format="story"),)


def test_prompts_become_drafts_in_the_language_of_the_plan() -> None:
    slots = (OpenSlot("ig", BEFORE, "ads", None, "newest"), OpenSlot("fb", AFTER, None, None, "thanks"))
    first, second = written(WHOLE, proposal(*slots)).new
    assert first == Post(
        "p5",
        "Yeni ne var, kimin için düşündük?",
        status="draft",
        pillar="ads",
        goals=("g1",),
        placements=(placement(BEFORE),),
    )
    assert (second.id, second.pillar, second.goals) == ("p6", None, ())


def test_slots_may_stay_open() -> None:
    asked = proposal(OpenSlot("ig", BEFORE, None, "i1", None), OpenSlot("fb", AFTER, None, None, "thanks"))
    assert written(WHOLE, asked, open_slots=False) == ((), ())


@pytest.mark.parametrize(
    "part",
    [
        Move("p1", "ig", AFTER, BEFORE),
        Move("p2", "fb", BEFORE, AFTER),
        Move("p9", "fb", BEFORE, AFTER),
        Unplaced("p2", "ig", AFTER),
        OpenSlot("ig", BEFORE, None, "p1", None),
        OpenSlot("ig", BEFORE, None, "p9", None),
    ],
)
def test_what_stands_elsewhere_meanwhile_is_refused(part: Move | Unplaced | OpenSlot) -> None:
    with pytest.raises(Refused, match="ask for another proposal"):
        after(part)


def test_what_was_posted_meanwhile_is_refused() -> None:
    posted = plan(channel(), post("p1", BEFORE, status="posted"))
    with pytest.raises(Refused, match="no longer stands"):
        applied(posted, proposal(Move("p1", "ig", BEFORE, AFTER)))
