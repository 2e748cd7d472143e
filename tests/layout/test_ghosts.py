from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.times import LocalTime
from planner.layout.days import days_of
from planner.layout.ghosts import Ghost, Haunted, haunted
from planner.layout.places import Place
from tests.builders import channel, day, plan, post

FIRST, LAST = day("2026-11-30"), day("2027-01-03")
EIGHTH, TENTH = day("2026-12-08"), day("2026-12-10")
WHOLE = plan(
    channel("ig"),
    channel("fb", "facebook"),
    post("maya", "2026-12-08T09:30", "ig", "fb", format="reel"),
    post("simit", "2026-12-10T09:30"),
    post("late", "2026-12-10T18:00"),
    post("done", "2026-12-09T09:30", status="posted"),
    post("idea", status="idea"),
)


def at(text: str | None) -> LocalTime | None:
    return None if text is None else LocalTime(text)


def ghost(id: str, before: str | None, after: str | None, channel: str = "ig") -> Ghost:
    return Ghost(WHOLE.posts[id], channel, at(before), at(after))


def mixed(*ghosts: Ghost) -> Haunted:
    return haunted(days_of(WHOLE, FIRST, LAST), ghosts, ["ig", "fb"], FIRST, LAST)


def ids(of: Haunted, on: date) -> list[str]:
    return [each.post.id for each in of.days[on]]


def test_a_move_is_seen_where_it_leaves_and_where_it_would_stand() -> None:
    move = ghost("maya", "2026-12-08T09:30", "2026-12-10T12:00")
    seen = mixed(move)
    assert seen.leaving == {Place(EIGHTH, 0): move}
    assert seen.arriving == {Place(TENTH, 0): move}
    assert ids(seen, TENTH) == ["maya", "simit", "late"]
    arrived = seen.days[TENTH][0]
    assert (arrived.minutes, arrived.placement.channel, arrived.placement.format) == (12 * 60, "ig", "reel")
    # On its other channel the post stays.
    assert seen.days[EIGHTH][1].placement.channel == "fb"


def test_what_goes_back_to_the_ideas_only_leaves() -> None:
    gone = ghost("simit", "2026-12-10T09:30", None)
    assert mixed(gone)[1:] == ({}, {Place(TENTH, 0): gone})


def test_what_fills_a_gap_only_arrives_also_on_an_empty_day() -> None:
    fills = ghost("idea", None, "2026-12-15T09:30", "fb")
    seen = mixed(fills)
    assert seen[1:] == ({Place(day("2026-12-15"), 0): fills}, {})
    assert list(seen.days) == sorted(seen.days)


def test_what_changes_stands_first_by_time_then_the_rest() -> None:
    comes, goes = (
        ghost("maya", "2026-12-08T09:30", "2026-12-10T20:00"),
        ghost("late", "2026-12-10T18:00", "2026-12-12T18:00"),
    )
    seen = mixed(comes, goes)
    assert ids(seen, TENTH) == ["late", "maya", "simit"]
    assert (seen.arriving[Place(TENTH, 1)], seen.leaving[Place(TENTH, 0)]) == (comes, goes)


def test_another_hour_of_the_same_day_is_both() -> None:
    later = ghost("simit", "2026-12-10T09:30", "2026-12-10T20:00")
    assert mixed(later)[1:] == ({Place(TENTH, 1): later}, {Place(TENTH, 0): later})


def test_beyond_the_days_that_are_shown_nothing_comes_to_stand() -> None:
    away = ghost("simit", "2026-12-10T09:30", "2027-01-04T09:30")
    seen = mixed(away)
    assert seen.arriving == {}
    assert seen.leaving == {Place(TENTH, 0): away}


def test_what_was_posted_never_leaves() -> None:
    assert mixed(ghost("done", "2026-12-09T09:30", "2026-12-12T09:30")).leaving == {}


@given(st.lists(st.tuples(st.sampled_from(["maya", "simit", "late", "idea"]), st.integers(-20, 40)), max_size=8))
def test_nothing_that_stands_is_lost_and_each_ghost_in_sight_has_one_place(shifts: list[tuple[str, int]]) -> None:
    ghosts = []
    for id, by in shifts:
        before = next((each.at for each in WHOLE.posts[id].placements if each.channel == "ig"), None)
        ghosts.append(Ghost(WHOLE.posts[id], "ig", before, LocalTime.of(EIGHTH + timedelta(days=by), "11:00")))
    plain, seen = days_of(WHOLE, FIRST, LAST), mixed(*ghosts)
    for on, some in plain.items():
        stays = [each for number, each in enumerate(seen.days[on]) if Place(on, number) not in seen.arriving]
        assert sorted(stays, key=lambda each: (each.order, each.placement.channel == "fb")) == list(some)
    in_sight = [each for each in ghosts if each.after is not None and FIRST <= each.after.day <= LAST]
    assert sorted(map(str, seen.arriving.values())) == sorted(map(str, in_sight))
