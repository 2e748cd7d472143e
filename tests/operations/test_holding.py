"""On a bad day promotion waits among the ideas, and comes back where it stood."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.checks.registry import findings
from planner.domain.holds import Held, Hold
from planner.domain.noun import Noun
from planner.domain.occurrences import occurrences_of
from planner.domain.posts import Placement
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.exchange.document import encode
from planner.exchange.new import new_plan
from planner.layout.days import days_of, status_of
from planner.operations import holding, nouns, posts, several
from planner.session import Session
from planner.text import speak
from tests.builders import channel, day, event, pillar, placement, plan, post

TODAY = day("2026-12-08")
STAND: tuple[Noun, ...] = (
    channel(),
    channel("fb", "facebook"),
    pillar("tips"),
    pillar("ads", "promotional"),
    event("quiet", "2026-12-09", tone="solemn"),
)


class Opened:
    """Opens plans of these things; it is 10 o'clock on 8 December until `now` says otherwise."""

    def __init__(self, folder: Path) -> None:
        self.now = datetime(2026, 12, 8, 10, 0)
        self._folder = folder
        self.sessions: list[Session] = []

    def __call__(self, *nouns: Noun) -> Session:
        path = self._folder / f"plan{len(self.sessions)}.ritim"
        new_plan(path, plan(*STAND, *nouns))
        self.sessions.append(Session.open(path, clock=lambda zone: self.now))
        return self.sessions[-1]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    made = Opened(tmp_path)
    yield made
    for session in made.sessions:
        session.close()


def standing(session: Session) -> list[tuple[str, str, str, str]]:
    """(title, channel, time, status) of everything on the calendar from today on."""
    return [
        (each.post.title, each.placement.channel, f"{each.day} {each.minutes}", status_of(each))
        for some in days_of(session.plan, TODAY, day("2027-03-01")).values()
        for each in some
    ]


def ad(id: str, at: str | None, *channels: str, **fields: Any) -> Noun:
    return post(id, at, *channels, pillar="ads", **fields)


def test_what_is_promotional_goes_to_the_ideas_in_one_step_and_comes_back(opened: Opened) -> None:
    session = opened(
        ad("today", "2026-12-08T12:00"),
        ad("both", "2026-12-10T09:00", "ig", "fb", status="draft", pinned=True),
        ad("later", "2026-12-11T09:00"),
        post("tip", "2026-12-09T09:00", pillar="tips"),
        post("bare", "2026-12-09T12:00"),
    )
    before, stood = encode(session.plan), standing(session)
    holding.hold(session, 3, "Earthquake")
    assert [title for title, *_ in standing(session)] == ["Post tip", "Post bare", "Post later"]
    both = session.plan.posts["both"]
    assert (both.status, both.placements) == ("idea", (Placement("ig"), Placement("fb")))
    (hold,) = session.plan.holds
    assert (hold.starts, hold.ends, hold.why) == (TODAY, day("2026-12-10"), "Earthquake")
    assert hold.held == (
        Held("today", "ig", LocalTime("2026-12-08T12:00"), "approved"),
        Held("both", "ig", LocalTime("2026-12-10T09:00"), "draft"),
        Held("both", "fb", LocalTime("2026-12-10T09:00"), "draft"),
    )
    assert [speak(each.label, "en") for each in session.history()] == ["Hold 2 promotional posts"]
    held = encode(session.plan)
    opened.now = datetime(2026, 12, 8, 12, 0)
    assert holding.resume(session, hold.id) == []
    assert standing(session) == stood
    assert encode(session.plan) == before
    session.undo()
    assert encode(session.plan) == held
    session.undo()
    assert encode(session.plan) == before


@pytest.mark.parametrize(
    "kept",
    [
        ad("p", "2026-12-08T12:00", status="posted"),
        ad("p", "2026-12-08T12:00", status="cancelled"),
        ad("p", "2026-12-08T09:59"),
        ad("p", "2026-12-07T09:00"),
        ad("p", "2026-12-11T09:00"),
        ad("p", "2026-12-09T09:00", event="quiet"),
        ad("p", None),
        post("p", "2026-12-08T12:00", pillar="tips"),
    ],
)
def test_what_stays(opened: Opened, kept: Noun) -> None:
    session = opened(kept)
    with pytest.raises(Refused) as refused:
        holding.hold(session, 3)
    assert speak(refused.value.text, "en") == (
        "nothing promotional is planned up to 10 December : there is nothing to hold"
    )
    assert session.history() == []


@pytest.mark.parametrize("days", [0, -1, 366])
def test_a_number_of_days_that_is_none(opened: Opened, days: int) -> None:
    with pytest.raises(Refused, match="1 to"):
        holding.hold(opened(ad("p", "2026-12-08T12:00")), days)


def test_of_a_post_that_is_out_on_another_channel_the_rest_is_held(opened: Opened) -> None:
    half = ad("half", None, placements=[placement("2026-12-08T08:00", posted_at="2026-12-08T08:01"),
                                        placement("2026-12-09T08:00", "fb")])  # fmt: skip
    apart = ad("apart", None, placements=[placement("2026-12-09T10:00"), placement("2026-12-20T10:00", "fb")])
    session = opened(half, apart)
    stood = standing(session)
    holding.hold(session, 3)
    assert session.plan.posts["half"].status == session.plan.posts["apart"].status == "approved"
    assert [(title, where) for title, where, *_ in standing(session)] == [("Post half", "ig"), ("Post apart", "fb")]
    holding.resume(session, session.plan.holds["h1"].id)
    assert standing(session) == stood


def test_each_day_of_a_series_becomes_a_post_of_its_own(opened: Opened) -> None:
    weekly = ad("weekly", None, placements=[placement("2026-12-01T09:00"), placement("2026-12-02T09:00", "fb")],
                series={"rule": "FREQ=WEEKLY;COUNT=4", "except": []})  # fmt: skip
    opened.now = datetime(2026, 12, 8, 8, 0)
    session = opened(weekly)
    stood = standing(session)
    holding.hold(session, 8)
    assert [at for _, _, at, _ in standing(session)] == ["2026-12-16 540", "2026-12-22 540", "2026-12-23 540"]
    alone = [each for each in session.plan.posts if each.from_series is not None]
    assert [(each.status, [one.channel for one in each.placements]) for each in alone] == [
        ("idea", ["ig"]),
        ("idea", ["fb"]),
        ("idea", ["ig"]),
    ]
    (series,) = [each.series for each in session.plan.posts if each.series is not None]
    assert [str(each) for each in series.excluded] == ["2026-12-08", "2026-12-09", "2026-12-15"]
    holding.resume(session, "h1")
    assert standing(session) == stood
    assert len(occurrences(session)) == 2 * 4


def test_of_a_series_that_is_held_whole_nothing_is_left_but_single_posts(opened: Opened) -> None:
    session = opened(ad("daily", "2026-12-09T12:00", rule="FREQ=DAILY;COUNT=2"))
    before, stood = encode(session.plan), standing(session)
    holding.hold(session, 5)
    assert standing(session) == []
    assert [(each.status, each.series, each.waits_for_a_day) for each in session.plan.posts] == [
        ("idea", None, True)
    ] * 2
    assert holding.resume(session, "h1") == []
    assert standing(session) == stood
    session.undo()
    session.undo()
    assert encode(session.plan) == before


def test_the_day_of_a_series_that_is_out_stays_where_the_rest_is_held(opened: Opened) -> None:
    daily = ad("daily", "2026-12-07T12:00", rule="FREQ=DAILY;COUNT=2", posted_at="2026-12-07T12:05")
    session = opened(daily)
    holding.hold(session, 5)
    assert session.plan.posts["daily"].series is not None
    assert [each.waits_for_a_day for each in session.plan.posts] == [False, True]


def occurrences(session: Session) -> list[date]:
    return [each.day for one in session.plan.posts for each in occurrences_of(one, day("2027-12-31"))]


def test_a_second_hold_extends_the_first(opened: Opened) -> None:
    session = opened(ad("p1", "2026-12-08T12:00"), ad("p2", "2026-12-12T12:00", status="draft"))
    stood = standing(session)
    holding.hold(session, 1, "Mourning")
    holding.hold(session, 7)
    (hold,) = session.plan.holds
    assert (hold.starts, hold.ends, hold.why) == (TODAY, day("2026-12-14"), "Mourning")
    assert [each.post for each in hold.held] == ["p1", "p2"]
    holding.resume(session, hold.id)
    assert standing(session) == stood
    assert len(session.plan.holds) == 0


def test_a_hold_is_extended_though_nothing_more_is_planned(opened: Opened) -> None:
    session = opened(ad("p1", "2026-12-08T12:00"))
    holding.hold(session, 1, "Mourning")
    holding.hold(session, 7)
    (hold,) = session.plan.holds
    assert (hold.ends, hold.why, [each.post for each in hold.held]) == (day("2026-12-14"), "Mourning", ["p1"])
    assert speak(session.undo(), "en") == "Hold promotion for longer"
    holding.hold(session, 1)
    assert [each.undone for each in session.history()] == [True, False]


def test_several_holds_are_one(opened: Opened) -> None:
    held = [
        Held(id, "ig", LocalTime(f"2026-12-{number}T12:00"), "approved") for number, id in (("09", "p1"), ("20", "p2"))
    ]
    session = opened(
        ad("p1", None, placements=[Placement("ig")]),
        ad("p2", None, placements=[Placement("ig")]),
        ad("p3", "2026-12-10T12:00"),
        Hold("h1", day("2026-12-08"), day("2026-12-09"), "Fire.", (held[0],)),
        Hold("h2", day("2026-12-20"), day("2026-12-21"), "Flood", (held[1],)),
    )
    before = encode(session.plan)
    whole = holding.in_force(session.plan)
    assert whole == Hold("h1", day("2026-12-08"), day("2026-12-21"), "Fire; Flood", tuple(held))
    holding.hold(session, 3)
    assert [each.id for each in session.plan.holds] == ["h1"]
    assert [each.post for each in session.plan.holds["h1"].held] == ["p1", "p2", "p3"]
    session.undo()
    assert encode(session.plan) == before
    assert holding.resume(session, "h2") == []
    assert len(session.plan.holds) == 0
    assert [title for title, *_ in standing(session)] == ["Post p1", "Post p3", "Post p2"]


def test_what_is_held_twice_is_held_where_it_stood_last(opened: Opened) -> None:
    session = opened(ad("p1", "2026-12-08T12:00"))
    holding.hold(session, 1)
    several.schedule(session, [("p1", "ig", LocalTime("2026-12-09T13:00"))])
    holding.hold(session, 3)
    assert session.plan.holds["h1"].held == (Held("p1", "ig", LocalTime("2026-12-09T13:00"), "draft"),)


def test_what_has_no_time_left_stays_among_the_ideas_and_is_named(opened: Opened) -> None:
    nouns = [ad(f"p{hour}", f"2026-12-09T{hour}:00") for hour in ("09", "11")]
    session = opened(*nouns, ad("p8", "2026-12-08T12:00"), ad("day", "2026-12-09"))
    holding.hold(session, 3)
    opened.now = datetime(2026, 12, 9, 11, 0)
    assert holding.resume(session, "h1") == ["Post p8", "Post p09"]
    assert [title for title, *_ in standing(session)] == ["Post day", "Post p11"]
    assert [session.plan.posts[id].status for id in ("p8", "p09")] == ["idea", "idea"]
    assert "post.overdue" not in [each.code for each in findings(session.plan, day("2026-12-09"))]


MEANWHILE: dict[str, Callable[[Session], object]] = {
    "planned anew": lambda session: several.schedule(session, [("p1", "ig", LocalTime("2026-12-20T12:00"))]),
    "removed": lambda session: nouns.remove(session, "posts", "p1"),
    "taken off": lambda session: posts.unplace(session, "p1", "ig"),
    "given up": lambda session: posts.set_status(session, ["p1"], "cancelled"),
    "posted": lambda session: posts.mark_posted(session, "p1", "ig", LocalTime("2026-12-08T11:00")),
}


@pytest.mark.parametrize("meanwhile", MEANWHILE)
def test_what_was_decided_meanwhile_stays_decided(opened: Opened, meanwhile: str) -> None:
    session = opened(ad("p1", "2026-12-08T12:00"), ad("p2", "2026-12-08T13:00"))
    holding.hold(session, 1)
    MEANWHILE[meanwhile](session)
    decided = session.plan.posts.get("p1")
    assert [each.post for each in holding.waiting(session.plan, session.plan.holds["h1"])] == ["p2"]
    assert holding.resume(session, "h1") == []
    assert session.plan.posts.get("p1") == decided
    assert session.plan.posts["p2"].status == "approved"
    assert speak(session.history()[0].label, "en") == "Resume 1 promotional post"


def test_a_post_that_somebody_went_on_with_keeps_how_far_it_is(opened: Opened) -> None:
    session = opened(ad("p1", "2026-12-08T12:00"))
    holding.hold(session, 1)
    posts.set_status(session, ["p1"], "in_review")
    holding.resume(session, "h1")
    assert session.plan.posts["p1"].status == "in_review"
    assert standing(session) == [("Post p1", "ig", "2026-12-08 720", "in_review")]


def test_the_hold_goes_with_the_last_that_it_holds(opened: Opened) -> None:
    session = opened(ad("p1", "2026-12-08T12:00"))
    holding.hold(session, 1)
    nouns.remove(session, "posts", "p1")
    assert holding.in_force(session.plan) is None
    with pytest.raises(Refused, match="no hold"):
        holding.resume(session, "h1")


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 9), st.booleans(), st.sampled_from(["FREQ=DAILY;COUNT=4", None]))),
    st.integers(1, 6),
)
def test_held_and_resumed_everything_stands_as_it_stood(drawn: list[tuple[int, bool, str | None]], days: int) -> None:
    made = [
        post(f"p{number}", f"2026-12-{8 + after:02}T12:00", pillar="ads" if sells else "tips", rule=rule)
        for number, (after, sells, rule) in enumerate(drawn)
    ]
    with tempfile.TemporaryDirectory() as folder:
        opened = Opened(Path(folder))
        with opened(*made) as session:
            stood = sorted(standing(session))
            selling = len(holding.holdable(session.plan, opened.now, day("2026-12-31")))
            held = len(holding.holdable(session.plan, opened.now, date(2026, 12, 7 + days)))
            if held:
                holding.hold(session, days)
                assert len(holding.holdable(session.plan, opened.now, day("2026-12-31"))) == selling - held
                assert holding.resume(session, "h1") == []
            assert sorted(standing(session)) == stood
