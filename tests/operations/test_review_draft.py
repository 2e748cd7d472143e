"""What a review that is not finished says."""

from __future__ import annotations

from planner.domain.goals import Decision, Review
from planner.domain.plan import Plan
from planner.operations.review_draft import Draft, new_draft, read, written
from planner.operations.reviewing import Answer
from tests.builders import channel, day, goal, plan

TODAY = day("2026-12-08")
KEEP = Decision("channel:ig", "keep", "fine")


def test_a_new_one_goes_on_with_the_review_of_the_day() -> None:
    whole = plan(channel("ig"), Review(TODAY, "Before lunch.", (KEEP,)))
    before = whole.reviews["2026-12-08"]
    assert new_draft(whole, TODAY) == Draft(TODAY, {"channel:ig": KEEP}, note="Before lunch.", before=before)
    assert new_draft(Plan(), TODAY) == Draft(TODAY)


def test_an_answer_that_the_plan_has_stands_until_another_is_given() -> None:
    answered = Decision("channel:x", "change", done="yes", helped="unclear")
    draft = Draft(TODAY)
    assert draft.answer("2026-11-20", answered) == Answer("2026-11-20", "channel:x", "yes", "unclear")
    draft.put_answer(Answer("2026-11-20", "channel:x", "no"))
    draft.put_answer(Answer("2026-11-20", "channel:x", "partly"))
    assert draft.answer("2026-11-20", answered).done == "partly"
    assert draft.answer("2026-10-09", answered).done == "yes"
    assert len(draft.answers) == 1


def test_decisions_come_in_the_order_of_what_was_walked_through() -> None:
    other = Decision("goal:g", "drop")
    draft = Draft(TODAY, {each.subject: each for each in (KEEP, other)})
    assert draft.decided(["goal:g", "goal:h", "channel:ig"]) == [other, KEEP]


def test_the_review_keeps_what_that_of_the_day_decided_on_what_is_over_by_now() -> None:
    dropped = Decision("goal:g", "drop")
    draft = new_draft(plan(channel("ig"), goal("g"), Review(TODAY, "Morning.", (dropped, KEEP))), TODAY)
    draft.decide(None, KEEP.subject)
    draft.note = " "
    assert draft.review(TODAY, ["channel:ig"]) == Review(TODAY, "", (dropped,))
    assert draft.review(day("2026-12-09"), ["channel:ig"]) == Review(day("2026-12-09"))


def test_it_is_written_and_read() -> None:
    answers, before = [Answer("2026-11-20", "channel:x", "no")], Review(TODAY, "Before lunch.", (KEEP,))
    draft = Draft(TODAY, {"channel:ig": KEEP}, answers, ["g1"], "So far.", "end", before, ["ig"])
    assert read(written(draft)) == draft
    draft.stay("ig", staying=False)
    draft.stay("x", staying=True)
    draft.stay("x", staying=True)
    assert draft.staying == ["x"]
    assert read(None) is None
    assert read({"begun": "yesterday"}) is None
