"""What a review walks through."""

from __future__ import annotations

from datetime import date

from planner.checks.memo import Memo
from planner.domain.goals import Decision, Review
from planner.domain.plan import Plan
from planner.gui.models.review import ahead, asked, next_review, subjects, told
from planner.text import speak
from tests.builders import audience, business, channel, day, goal, plan, post
from tests.gui.conftest import TODAY, bakery


def review_of(on: str, *decisions: Decision, note: str = "") -> Review:
    return Review(day(on), note, decisions)


def names(whole: Plan, today: date = TODAY) -> list[str]:
    return [each.subject for each in subjects(whole, today, Memo())]


def test_what_is_active_and_in_use_is_walked_through_in_order() -> None:
    assert names(bakery()) == [
        "goal:breakfast",
        "goal:news-list",
        "goal:bread-club",
        "audience:parents",
        "audience:regulars",
        "audience:twenties",
        "channel:ig",
        "channel:fb",
        "channel:x",
    ]
    assert names(plan(goal("g", state="met"), channel("ig", active_to="2026-12-07"))) == []


def test_an_audience_that_was_dropped_comes_back_only_when_something_names_it() -> None:
    dropped = review_of("2026-11-01", Decision("audience:a", "drop"))
    assert names(plan(audience("a"), dropped)) == []
    assert names(plan(audience("a"), channel("ig", audiences=["a"]), dropped)) == ["audience:a", "channel:ig"]
    kept = review_of("2026-11-20", Decision("audience:a", "keep"))
    assert names(plan(audience("a"), dropped, kept)) == ["audience:a"]


def test_each_comes_with_what_was_decided_on_it_last() -> None:
    found = {each.subject: each for each in subjects(bakery(), TODAY, Memo())}
    assert found["goal:breakfast"].last is not None
    assert found["goal:breakfast"].last[0] == date(2026, 10, 9)
    assert found["goal:news-list"].last is None
    assert (found["channel:x"].kind, found["channel:x"].id) == ("channel", "x")


def test_the_changes_of_the_last_review_are_asked_for_and_older_ones_without_an_answer() -> None:
    change = Decision("channel:ig", "change", "", "less")
    whole = plan(
        channel("ig"),
        channel("fb", "facebook"),
        review_of("2026-08-01", change),
        review_of("2026-09-01", change, Decision("channel:fb", "change", "", "more", done="no")),
        review_of(
            "2026-11-01", Decision("channel:fb", "change", "", "more", done="yes"), Decision("channel:ig", "keep")
        ),
        review_of("2026-12-08", change),
    )
    assert [(each.on.month, each.decision.subject) for each in asked(whole, TODAY)] == [
        (11, "channel:fb"),
        (9, "channel:ig"),
    ]
    assert asked(Plan(), TODAY) == []


def test_when_the_next_review_is_due() -> None:
    assert next_review(Plan(), TODAY) == (None, 0)
    reviewed = plan(business(reviewed_on="2026-11-20", review_every_weeks=6))
    assert next_review(reviewed, TODAY) == (date(2027, 1, 1), 24)
    assert next_review(reviewed, date(2027, 1, 5)).days == -4


def test_reviews_are_told_the_newest_first_with_the_names_of_today() -> None:
    newest, oldest = told(bakery())
    assert (newest.id, oldest.id) == ("2026-11-20", "2026-10-09")
    assert [speak(each.name, "en") for each in newest.decisions] == [
        "80 families in the bread club",
        "X @sunnycornerbakes",
        "Young renters nearby",
    ]


def test_what_is_planned_on_a_channel_counts_each_post_once_and_from_tomorrow() -> None:
    whole = plan(
        channel("ig"),
        channel("fb", "facebook"),
        post("past", "2026-12-01T09:00", status="posted"),
        post("today", "2026-12-08T09:00"),
        post("soon", "2026-12-09T09:00", "ig", "fb"),
        post("weekly", "2026-12-10T09:00", rule="FREQ=WEEKLY;COUNT=5"),
        post("idea", status="idea"),
    )
    assert ahead(whole, TODAY, Memo(), "ig") == (1, 1)
    assert ahead(whole, TODAY, Memo(), "fb") == (1, 0)
