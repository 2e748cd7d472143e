"""Proposals: what they mend, what they leave alone, and what they say."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.checks.registry import Span, findings
from planner.domain.channels import Channel
from planner.domain.holds import Hold
from planner.domain.noun import Noun
from planner.proposing.applied import applied
from planner.proposing.proposal import Proposal
from planner.proposing.propose import propose, usual_span
from tests.builders import business, campaign, channel, event, made, muted, pillar, plan, post
from tests.proposing.crowds import TODAY, crowd, only_what_stays, too_much

WEEK = Span(date(2026, 12, 7), date(2026, 12, 13))
NINE, TEN, FRIDAY = "2026-12-09", "2026-12-10", "2026-12-11"


@pytest.mark.parametrize("number", range(200))
def test_nothing_is_left_too_much_but_by_what_stays(number: int) -> None:
    whole = crowd(number)
    span = usual_span(whole, TODAY)
    proposal = propose(whole, TODAY, seconds=60)
    mended = applied(whole, proposal)
    assert proposal.optimal
    assert too_much(mended, TODAY, span) <= too_much(only_what_stays(whole, TODAY, span), TODAY, span)


@pytest.mark.parametrize("number", range(20))
def test_what_was_mended_is_in_order(number: int) -> None:
    whole = crowd(number)
    span = usual_span(whole, TODAY)
    mended = applied(whole, propose(whole, TODAY, span, seconds=60))
    again = propose(mended, TODAY, span, seconds=60)
    assert (again.moves, again.unplaced, again.open_slots) == ((), (), ())


def moves(*nouns: Noun, span: Span | None = WEEK, today: date = TODAY) -> list[tuple[str, str]]:
    """The posts that move, each with where it goes."""
    return [(each.post, str(each.after)) for each in propose(plan(*nouns), today, span).moves]


@pytest.mark.parametrize(("hours", "days"), [(24, 0), (48, 21), (72, 42), (96, 63), (168, 126)])
def test_however_long_the_gap_the_best_is_found(hours: int, days: int) -> None:
    posts = [post(f"p{number}", f"2026-12-{9 + number:02}T10:00") for number in range(7)]
    proposal = propose(plan(channel(min_gap_hours=hours), *posts), TODAY, seconds=60)
    assert (proposal.optimal, proposal.unplaced) == (True, ())
    assert sum(abs((each.after.day - each.before.day).days) for each in proposal.moves) == days


def test_posts_at_one_moment_are_taken_apart() -> None:
    whole = plan(channel(max_per_day=2, min_gap_hours=2), *(post(f"p{each}", "2026-12-15T12:00") for each in range(20)))
    proposal = propose(whole, TODAY)
    assert (proposal.optimal, proposal.unplaced) == (True, ())
    assert {each.code for each in findings(applied(whole, proposal), TODAY)}.isdisjoint({"cadence.gap"})


def test_thousands_on_one_channel_are_too_many_to_search_through() -> None:
    posts = [
        post(f"p{number}", f"2026-12-{9 + number % 20:02}T{number % 24:02}:{number % 60:02}") for number in range(2000)
    ]
    proposal = propose(plan(channel(max_per_day=2, min_gap_hours=5), *posts), TODAY, seconds=1)
    assert not proposal.optimal
    assert not any(proposal.after[code] for code in proposal.after if code.startswith("cadence"))


HELD = made(Hold, id="h1", starts=TEN, ends=TEN, held=[])
MOURNED = event("e1", TEN, tone="solemn")
ADS = pillar("ads", "promotional")


@pytest.mark.parametrize(
    ("quiet", "fields", "goes"),
    [
        (HELD, {"pillar": "ads"}, "2026-12-12"),
        (HELD, {"text": "Hooray!"}, TEN),
        (MOURNED, {"pillar": "ads"}, "2026-12-12"),
        (MOURNED, {"text": "Hooray!"}, "2026-12-12"),
        (MOURNED, {"text": "We remember."}, TEN),
    ],
)
def test_nothing_loud_is_moved_to_a_quiet_day(quiet: Noun, fields: dict[str, Any], goes: str) -> None:
    posts = [post("p1", f"{FRIDAY}T09:30", pinned=True), post("p2", f"{FRIDAY}T17:45", **fields)]
    assert moves(busy(), ADS, quiet, *posts) == [("p2", f"{goes}T17:45")]


def test_what_stands_on_a_quiet_day_may_stay_there() -> None:
    posts = [post("p1", f"{TEN}T09:30", pinned=True), post("p2", f"{TEN}T10:00", pillar="ads")]
    assert moves(channel(min_gap_hours=3), ADS, HELD, *posts) == [("p2", f"{TEN}T12:30")]


def test_what_belongs_to_a_campaign_stays_in_its_time() -> None:
    advent = campaign("c1", starts=FRIDAY, ends="2026-12-12")
    posts = [post(f"p{number}", f"{FRIDAY}T09:30", campaign="c1") for number in range(3)]
    proposal = propose(plan(busy(), advent, *posts), TODAY, WEEK)
    assert [str(each.after) for each in proposal.moves] == ["2026-12-12T09:30"]
    assert len(proposal.unplaced) == 1


def test_outside_its_time_it_may_go_anywhere() -> None:
    posts = [post("p1", f"{FRIDAY}T09:30", pinned=True), post("p2", f"{FRIDAY}T09:30", campaign="c1")]
    assert moves(busy(), campaign("c1", starts="2026-06-01", ends="2026-06-30"), *posts) == [("p2", f"{TEN}T09:30")]


def test_an_idea_of_a_campaign_waits_for_its_time() -> None:
    advent = campaign("c1", starts="2026-12-14", ends=None)
    nouns = (channel(min_per_week=1), advent, post("i1", status="idea", campaign="c1"))
    assert [idea for _, _, idea in open_slots(*nouns, span=Span(WEEK.first, date(2026, 12, 20)))] == [None, "i1"]


def busy(**fields: Any) -> Channel:
    """A channel that posts once a day at most."""
    return channel(**{"max_per_day": 1, **fields})


def test_a_post_too_many_goes_to_the_day_before_at_its_time() -> None:
    assert moves(busy(), post("p1", f"{FRIDAY}T09:30"), post("p2", f"{FRIDAY}T17:45")) == [("p2", f"{TEN}T17:45")]


def test_a_day_without_a_time_keeps_none() -> None:
    assert moves(busy(), post("p1", f"{FRIDAY}T09:30"), post("p2", FRIDAY, status="draft")) == [("p2", TEN)]


def test_what_is_a_draft_moves_before_what_is_approved() -> None:
    posts = [post(id, f"{FRIDAY}T09:30", status=status) for id, status in (("p1", "draft"), ("p2", "approved"))]
    assert moves(busy(), *posts) == [("p1", f"{TEN}T09:30")]


def test_a_day_with_a_slot_is_preferred() -> None:
    there = busy(slots=[{"weekday": "sat", "time": "09:30"}])
    assert moves(there, post("p1", f"{FRIDAY}T09:30"), post("p2", f"{FRIDAY}T09:30")) == [("p2", "2026-12-12T09:30")]


def test_a_gap_is_kept_by_another_time_of_the_day() -> None:
    posts = [post("p1", f"{FRIDAY}T09:30", pinned=True), post("p2", f"{FRIDAY}T12:00")]
    ((id, at),) = moves(channel(min_gap_hours=6), *posts)
    assert (id, at) == ("p2", f"{FRIDAY}T15:30")


@pytest.mark.parametrize(
    "fields",
    [
        {"pinned": True},
        {"status": "posted"},
        {"rule": "FREQ=WEEKLY;COUNT=2"},
        {"from_series": {"post": "p1", "on": "2026-11-10"}},
    ],
)
def test_what_stays_stays(fields: dict[str, Any]) -> None:
    first = post("p1", "2026-11-03T09:30", rule="FREQ=WEEKLY;COUNT=2", excluded=["2026-11-10"])
    stays = [post(id, f"{FRIDAY}T09:30", **fields) for id in ("p2", "p3")]
    asked = plan(channel(max_per_day=1, min_gap_hours=3), first, *stays, post("p4", f"{FRIDAY}T16:00"))
    proposal = propose(asked, TODAY, WEEK)
    assert [each.post for each in proposal.moves] == ["p4"]
    assert proposal.after["cadence.over.day"] == 1


def test_what_was_planned_before_today_is_left_alone() -> None:
    assert moves(busy(), post("p1", "2026-12-07T09:30"), post("p2", "2026-12-07T09:30")) == []


def test_nothing_moves_onto_today_or_within_it() -> None:
    posts = [post("p1", f"{TODAY}T09:30"), post("p2", f"{TODAY}T10:00"), post("p3", f"{TODAY}T11:00", pinned=True)]
    moved = moves(busy(active_to="2026-12-10"), *posts)
    assert {id for id, _ in moved} == {"p1", "p2"}
    assert {at[:10] for _, at in moved} == {NINE, TEN}


def test_an_announcement_stays_in_its_time() -> None:
    opening = event("e1", FRIDAY, announce_days_before=1)
    inside = [post(f"p{number}", f"{FRIDAY}T09:30", event="e1") for number in range(3)]
    proposal = propose(plan(busy(), opening, *inside), TODAY, WEEK)
    assert [(each.post, str(each.after)) for each in proposal.moves] == [("p1", f"{TEN}T09:30")]
    assert [each.post for each in proposal.unplaced] == ["p2"]


def test_outside_its_time_an_announcement_stays_where_it_is() -> None:
    opening = event("e1", FRIDAY, announce_days_before=1)
    posts = [post("p1", f"{NINE}T09:30", event="e1"), post("p2", f"{NINE}T09:30", event="e1")]
    assert moves(busy(), opening, *posts) == []
    assert moves(busy(), opening, *posts, post("p3", f"{NINE}T09:30")) == [("p3", f"{TEN}T09:30")]


def test_interactions_and_stories_without_a_band_never_move() -> None:
    posts = [post(f"p{number}", f"{FRIDAY}T09:30", format="interaction") for number in range(3)]
    stories = [post(f"s{number}", f"{FRIDAY}T09:30", format="story") for number in range(3)]
    assert moves(busy(), *posts, *stories) == []
    banded = busy(story_cadence={"max_per_day": 2})
    assert moves(banded, *posts, *stories) == [("s2", f"{TEN}T09:30")]


def test_a_pause_is_no_place_to_go_to() -> None:
    there = busy(pauses=[{"from": NINE, "to": TEN}])
    assert moves(there, post("p1", f"{FRIDAY}T09:30"), post("p2", f"{FRIDAY}T09:30")) == [("p2", "2026-12-12T09:30")]


def test_posts_go_up_to_four_weeks_beyond_the_span_and_no_farther() -> None:
    there = channel(max_per_week=1)
    posts = [post(f"p{number}", "2026-12-13T09:30") for number in range(7)]
    proposal = propose(plan(there, *posts), TODAY, WEEK)
    days = sorted(each.after.day for each in proposal.moves)
    assert len(proposal.unplaced) == 2
    assert days[-1] <= date(2027, 1, 10)
    assert len(days) == 4


def test_a_week_under_its_minimum_gets_what_another_has_to_spare() -> None:
    span = Span(WEEK.first, date(2026, 12, 20))
    posts = [post(f"p{number}", f"2026-12-{day:02}T09:30") for number, day in enumerate((9, 11, 13))]
    assert moves(channel(min_per_week=1, max_per_week=3), *posts, span=span) == [("p2", "2026-12-14T09:30")]


def test_a_week_that_reaches_over_the_end_of_the_span_keeps_its_minimum() -> None:
    there = channel(min_per_week=1)
    posts = [post("p1", "2026-12-14T09:30", pinned=True), post("p2", "2026-12-21T09:30")]
    today = date(2026, 12, 7)
    assert moves(there, *posts, span=Span(today, date(2026, 12, 22)), today=today) == []


def test_the_counts_are_of_the_cadence_and_of_whatever_else_changes() -> None:
    asked = plan(
        busy(), post("p1", f"{FRIDAY}T09:30"), post("p2", f"{FRIDAY}T17:45"), muted("cadence.over.day", "channel:ig")
    )
    proposal = propose(asked, TODAY, WEEK)
    assert (proposal.before, proposal.after) == ({"cadence.over.day": 1}, {"cadence.over.day": 0})


def test_what_is_in_order_is_left_as_it_is() -> None:
    proposal = propose(plan(busy(min_per_week=1), post("p1", f"{FRIDAY}T09:30")), TODAY, WEEK)
    assert proposal == Proposal(True, (), (), (), {}, {})


def test_the_same_plan_gets_the_same_answer() -> None:
    assert propose(crowd(4), TODAY, seconds=60) == propose(crowd(4), TODAY, seconds=60)


@pytest.mark.parametrize("number", range(0, 30, 2))
def test_stopped_at_once_it_says_so_and_is_not_worse_than_nothing(number: int) -> None:
    whole = crowd(number)
    span = usual_span(whole, TODAY)
    proposal = propose(whole, TODAY, seconds=0)
    mended = applied(whole, proposal)
    assert proposal.optimal == (not findings(whole, TODAY, span, ["cadence"]))
    assert too_much(mended, TODAY, span) <= too_much(only_what_stays(whole, TODAY, span), TODAY, span)


def test_the_usual_span_is_that_of_the_checks_and_eight_weeks_at_most() -> None:
    assert usual_span(plan(channel()), TODAY) == Span(date(2026, 12, 7), date(2027, 1, 3))
    far = plan(channel(), post("p1", "2027-06-01T09:30"))
    assert usual_span(far, TODAY) == Span(date(2026, 12, 7), date(2027, 1, 31))


def open_slots(*nouns: Noun, span: Span = WEEK) -> list[tuple[str, str | None, str | None]]:
    """Where a post is missing, with its pillar and the idea for it."""
    return [(str(each.at), each.pillar, each.idea) for each in propose(plan(*nouns), TODAY, span).open_slots]


def test_ideas_fill_what_is_missing_first_those_that_are_meant_for_the_channel() -> None:
    there = channel(min_per_week=3, slots=[{"weekday": "thu", "time": "18:00"}])
    ideas = [
        post("other", status="idea", placements=[{"channel": "fb"}]),
        post("any", status="idea"),
        post("here", status="idea", placements=[{"channel": "ig"}]),
        post("given_up", status="cancelled"),
    ]
    nouns = (there, channel("fb", "facebook"), *ideas, post("p1", f"{NINE}T09:30"))
    assert open_slots(*nouns) == [(f"{TEN}T18:00", None, "here"), ("2026-12-13T09:30", None, "any")]


def test_an_idea_for_an_event_waits_for_its_time() -> None:
    opening = event("e1", "2026-12-20", announce_days_before=6)
    nouns = (channel(min_per_week=1), opening, post("i1", status="idea", event="e1"))
    assert [idea for _, _, idea in open_slots(*nouns, span=Span(WEEK.first, date(2026, 12, 20)))] == [None, "i1"]


def test_then_the_pillar_that_is_short_of_its_target_says_what_to_write() -> None:
    pillars = [pillar("tips", share=0.4), pillar("fun", "entertaining", 0.4), pillar("ads", "promotional", 0.2)]
    posts = [post(f"p{number}", f"2026-12-{9 + number:02}T09:30", pillar="tips") for number in range(2)]
    proposal = propose(plan(channel(min_per_week=6), *pillars, *posts), TODAY, WEEK)
    assert [each.pillar for each in proposal.open_slots] == ["fun", "fun", "ads", "tips"]
    assert len({each.prompt for each in proposal.open_slots}) == 4


def test_no_slot_makes_the_month_more_promotional_than_allowed() -> None:
    posts = [post(f"p{number}", f"2026-12-{9 + number:02}T09:30", pillar="ads") for number in range(2)]
    nouns = (channel(min_per_week=6), pillar("ads", "promotional", 1), *posts)
    assert [pillar for _, pillar, _ in open_slots(*nouns)] == [None] * 4


def test_nothing_is_promoted_while_promotion_is_held_back_or_on_a_solemn_day() -> None:
    held = made(
        Hold,
        id="h1",
        starts=NINE,
        ends=FRIDAY,
        held=[{"post": "i1", "channel": "ig", "at": NINE, "status": "approved"}],
    )
    ideas = [post("i1", status="idea"), post("i2", status="idea", pillar="ads")]
    mourning = event("e1", "2026-12-12", "2026-12-13", tone="solemn")
    there = channel(min_per_week=5, max_per_day=1)
    slots = open_slots(
        business(promotional_share_max=1), there, pillar("ads", "promotional", 1), *ideas, held, mourning
    )
    assert [(pillar, idea) for _, pillar, idea in slots] == [(None, None)] * 5


def test_stories_that_are_missing_are_stories() -> None:
    nouns = plan(channel(story_cadence={"min_per_week": 1}), post("i1", status="idea", placements=[{"channel": "ig"}]))
    (slot,) = propose(nouns, TODAY, WEEK).open_slots
    assert (slot.format, slot.idea) == ("story", None)
    assert applied(nouns, propose(nouns, TODAY, WEEK)).posts["p2"].placements[0].is_story


def test_as_many_slots_are_open_as_there_is_room_for() -> None:
    there = channel(min_per_week=4, min_gap_hours=48)
    assert [at[:10] for at, _, _ in open_slots(there)] == [NINE, FRIDAY, "2026-12-13"]
    assert len(open_slots(there, post("p1", f"{TEN}T12:00", pinned=True))) == 1
