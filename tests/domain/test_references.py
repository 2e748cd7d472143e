"""Every mention of one thing by another: found, and taken out with what it names."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.domain.audiences import Audience
from planner.domain.business import Business, Person
from planner.domain.changes import TableName
from planner.domain.channels import Channel
from planner.domain.content import Campaign, Event, Pillar
from planner.domain.goals import Decision, Goal, Review
from planner.domain.holds import Hold
from planner.domain.muted import Muted
from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.domain.posts import FromSeries, Placement, Post, Series
from planner.domain.references import KIND_OF_TABLE, Reference, naming, references, without
from planner.domain.statistics import FollowerProfile, StatisticsTable
from planner.domain.strategy import Strategy
from planner.domain.times import LocalTime
from planner.domain.voice import VoiceGuide
from tests.drawing import plans
from tests.plans import whole_plan

POST = Post(
    "p1",
    "Bread",
    pillar="tips",
    campaign="newyear",
    goals=("g1", "g2"),
    audiences=("women",),
    event="open2",
    author="mert",
    placements=(Placement("ig"), Placement("x")),
    from_series=FromSeries("p0", whole_plan().reviews["2026-11-02"].on),
)


def test_every_place_in_which_a_post_names_something() -> None:
    assert list(references(POST)) == [
        Reference("pillar", "pillars", "tips"),
        Reference("campaign", "campaigns", "newyear"),
        Reference("goals[0]", "goals", "g1"),
        Reference("goals[1]", "goals", "g2"),
        Reference("audiences[0]", "audiences", "women"),
        Reference("event", "events", "open2"),
        Reference("author", "people", "mert"),
        Reference("placements[0].channel", "channels", "ig"),
        Reference("placements[1].channel", "channels", "x"),
        Reference("from_series.post", "posts", "p0"),
    ]


def test_every_place_in_which_the_others_do() -> None:
    day = whole_plan().reviews["2026-11-02"].on
    expected: list[tuple[Noun, list[Reference]]] = [
        (Goal("g", "", audiences=("a",)), [Reference("audiences[0]", "audiences", "a")]),
        (
            Review(day, "", (Decision("goal:g", "keep"), Decision("channel:c", "drop"))),
            [Reference("decisions[0].subject", "goals", "g"), Reference("decisions[1].subject", "channels", "c")],
        ),
        (
            Channel("c", "x", goals=("g",), audiences=("a",)),
            [Reference("goals[0]", "goals", "g"), Reference("audiences[0]", "audiences", "a")],
        ),
        (FollowerProfile("f", "c", day), [Reference("channel", "channels", "c")]),
        (Campaign("d", "", goal="g"), [Reference("goal", "goals", "g")]),
        (Campaign("d", ""), []),
        (Muted("post.orphan", "person:mert"), [Reference("subject", "people", "mert")]),
        (Muted("editor.missing", "plan"), []),
        (Post("p", ""), []),
    ]
    silent = (
        Business(),
        Strategy(),
        Person("m", ""),
        Audience("a", ""),
        StatisticsTable("s", "", "", "", 2026, "TR"),
        Pillar("k", ""),
        Event("e", ""),
        VoiceGuide(),
    )
    for noun, found in (*expected, *((noun, []) for noun in silent)):
        assert list(references(noun)) == found


def test_who_names_a_thing() -> None:
    plan = whole_plan()
    assert [(table, getattr(noun, "id", "")) for table, noun in naming(plan, "channels", "x")] == [
        ("reviews", "2026-11-02"),
        ("posts", "p1"),
    ]
    assert list(naming(plan, "channels", "nobody")) == []


def test_what_goes_with_the_thing_and_what_stays() -> None:
    assert without(POST, "channels", "ig") == replace(POST, placements=(Placement("x"),))
    assert without(POST, "goals", "g1") == replace(POST, goals=("g2",))
    assert without(POST, "posts", "p0") == replace(POST, from_series=None)
    # An id is looked for in its own table only.
    assert without(POST, "audiences", "g1") == POST
    assert without(Muted("post.orphan", "post:p1"), "posts", "p1") is None
    assert without(Muted("post.orphan", "post:p1"), "goals", "p1") == Muted("post.orphan", "post:p1")
    profile = whole_plan().follower_profiles["f1"]
    assert without(profile, "channels", "ig") is None
    assert without(profile, "channels", "x") == without(profile, "goals", "ig") == profile
    assert without(Pillar("k", ""), "goals", "g1") == Pillar("k", "")


def test_excepted_days_go_with_the_placement_that_had_them() -> None:
    tuesday, wednesday = LocalTime("2026-12-01"), LocalTime("2026-12-02")
    excluded = (tuesday.day, wednesday.day)
    placements = (Placement("ig", at=tuesday), Placement("x", at=wednesday))
    repeating = Post("p1", "Bread", placements=placements, series=Series("FREQ=WEEKLY", excluded))
    rest = without(repeating, "channels", "ig")
    assert isinstance(rest, Post)
    assert (rest.placements, rest.series) == (placements[1:], Series("FREQ=WEEKLY", excluded[1:]))


@given(plans() | st.builds(whole_plan), st.data())
def test_nothing_names_what_was_taken_out(plan: Plan, data: st.DataObject) -> None:
    places: list[tuple[TableName, str]] = [(table, row.id) for table in KIND_OF_TABLE for row in getattr(plan, table)]
    if not places:
        return
    table, id = data.draw(st.sampled_from(places))
    for _, noun in naming(plan, table, id):
        rest = without(noun, table, id)
        before = list(references(noun))
        gone = [reference for reference in before if (reference.table, reference.id) == (table, id)]
        assert gone
        if rest is None:
            assert isinstance(noun, Muted | FollowerProfile | Hold)
            continue
        if isinstance(noun, Hold):
            # What is held goes with its post and with its channel.
            row = {reference.path.rpartition(".")[0] for reference in gone}
            gone = [reference for reference in before if reference.path.rpartition(".")[0] in row]
        kept = [(reference.table, reference.id) for reference in references(rest)]
        assert kept == [(each.table, each.id) for each in before if each not in gone]


@given(plans())
def test_a_thing_that_does_not_name_another_stays_the_same(plan: Plan) -> None:
    for table in KIND_OF_TABLE:
        for noun in (
            *plan.goals,
            *plan.reviews,
            *plan.channels,
            *plan.follower_profiles,
            *plan.campaigns,
            *plan.posts,
            *plan.holds,
            *plan.muted,
        ):
            assert without(noun, table, "of-nobody-at-all-and-longer-than-any-id-is") == noun
