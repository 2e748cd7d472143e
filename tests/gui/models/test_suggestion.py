"""A proposal as it is shown: what is wanted of it, and how it is said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.checks.finding import Finding
from planner.checks.situation import names_of
from planner.domain.times import LocalTime
from planner.gui.models.suggestion import Change, Suggestion, counts, day_of, said_of, summary, time_of
from planner.proposing.proposal import Move, OpenSlot, Proposal, Unplaced
from planner.text import Text, speak
from tests.builders import business, channel, day, plan, post

WHOLE = plan(
    channel("ig"),
    channel("fb", "facebook"),
    post("maya", "2026-12-08T09:30", title="Ekşi maya"),
    post("simit", "2026-12-09T12:15", title="Simit"),
    post("susam", "2026-12-09T09:30", "fb", title="Susam"),
    post("idea", title="Bir fikir", status="idea"),
)


def at(text: str) -> LocalTime:
    return LocalTime(text)


MOVE = Move("maya", "ig", at("2026-12-08T09:30"), at("2026-12-10T09:30"))
LATER = Move("simit", "ig", at("2026-12-09T12:15"), at("2026-12-09T18:00"))
GONE = Unplaced("susam", "fb", at("2026-12-09T09:30"))
IDEA = OpenSlot("ig", at("2026-12-15T09:30"), None, "idea", None)
GAP = OpenSlot("fb", at("2027-01-05T09:30"), None, None, None)


def proposal(*changes: Change, optimal: bool = True, **counted: dict[str, int]) -> Proposal:
    """Of these changes, with `before` and `after`."""

    def of(kind: type) -> tuple[Any, ...]:
        return tuple(each for each in changes if isinstance(each, kind))

    before, after = counted.get("before", {}), counted.get("after", {})
    return Proposal(optimal, of(Move), of(Unplaced), of(OpenSlot), before, after)


ALL = Suggestion(WHOLE, proposal(GAP, IDEA, GONE, LATER, MOVE))


def said(text: Text | None) -> str:
    assert text is not None
    return speak(text, "en")


def test_its_changes_are_in_the_order_of_their_days() -> None:
    assert ALL.changes == (MOVE, GONE, LATER, IDEA, GAP)
    assert [time_of(each) for each in ALL.changes] == sorted(time_of(each) for each in ALL.changes)
    assert (day_of(MOVE), day_of(GONE)) == (day("2026-12-10"), day("2026-12-09"))


def test_each_change_has_its_ghost() -> None:
    assert [(each.post.title, each.channel, each.before, each.after) for each in ALL.ghosts] == [
        ("Ekşi maya", "ig", MOVE.before, MOVE.after),
        ("Susam", "fb", GONE.at, None),
        ("Simit", "ig", LATER.before, LATER.after),
        ("Bir fikir", "ig", None, IDEA.at),
        ("…", "fb", None, GAP.at),
    ]
    assert ALL.days == tuple(
        date.fromisoformat(each) for each in ("2026-12-08", "2026-12-09", "2026-12-10", "2026-12-15", "2027-01-05")
    )


def test_what_is_left_out_is_not_to_be_done_and_can_be_taken_in_again() -> None:
    some = ALL.turned(MOVE).turned(IDEA)
    assert some.chosen == proposal(LATER, GONE, GAP)
    assert MOVE in some.changes
    assert all(each.after != MOVE.after for each in some.ghosts)
    assert some.turned(MOVE).turned(IDEA).chosen == ALL.chosen
    assert ALL.without(ALL.ghosts[0]) == ALL.turned(MOVE)


def test_gaps_can_stay_open() -> None:
    some = ALL._replace(fills=False)
    assert some.changes == (MOVE, GONE, LATER)
    assert some.chosen.open_slots == ()
    assert len(some.ghosts) == 3


def test_it_is_said_in_one_sentence() -> None:
    assert said(summary(ALL)) == (
        "2 posts move, 1 post goes back to the ideas, 1 gap is filled from your ideas, and 1 gap gets a new draft."
    )
    assert said(summary(Suggestion(WHOLE, proposal(MOVE)))) == "1 post moves."
    assert summary(Suggestion(WHOLE, proposal())) is None


def test_it_is_counted_by_what_is_wrong() -> None:
    counted = proposal(
        before={"cadence.over.day": 1, "cadence.over.week": 4, "cadence.under.week": 2, "mix.run": 1},
        after={"cadence.under.week": 1, "mix.run": 2, "post.orphan": 1},
    )
    assert [said(each) for each in counts(counted)] == ["too many 5 → 0", "too few 2 → 1", "others 1 → 3"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (MOVE, "Instagram: “Ekşi maya”\nTue 8 Dec → Thu 10 Dec, 09:30"),
        (LATER, "Instagram: “Simit”\nWed 9 Dec, 12:15 → 18:00"),
        (GONE, "Facebook: “Susam”\nWed 9 Dec, 09:30 → back to the ideas"),
        (IDEA, "Instagram: “Bir fikir”\nTue 15 Dec, 09:30, from your ideas"),
        (GAP, "Facebook: a post is missing\nTue 5 Jan, 09:30"),
    ],
)
def test_each_change_is_said(change: Change, sentence: str) -> None:
    assert said(said_of(WHOLE, change, names_of(tuple(WHOLE.channels)))) == sentence


def finding(subject: str, first: str, last: str) -> Finding:
    words = Text("Too many")
    return Finding(
        "cadence.over.week", 4, "warning", subject, day(first), day(last), (), words, words, {}, None, muted=False
    )


def test_what_it_does_about_a_finding_is_on_its_channel_and_in_its_days() -> None:
    about = ALL._replace(about=finding("channel:ig", "2026-12-09", "2026-12-20"))
    assert about.days_about == (day("2026-12-09"), day("2026-12-10"), day("2026-12-15"))
    assert ALL._replace(about=finding("channel:fb", "2026-12-10", "2026-12-20")).days_about == ()
    assert ALL.days_about == ()


def test_what_another_suggestion_offered_is_left_out_of_none() -> None:
    (ghost,) = (each for each in ALL.ghosts if each.post.id == "maya")
    assert MOVE in ALL.without(ghost).left_out
    assert ALL.without(ghost._replace(after=at("2027-03-01T09:30"))) == ALL


def test_a_post_that_speaks_of_a_day_is_to_be_read_again() -> None:
    told = plan(
        channel(), post("maya", "2026-12-08T09:30", text="Yarın açılıyoruz, bekleriz."), business(language="tr")
    )
    names = {"ig": "Instagram"}
    assert said(said_of(told, MOVE, names)).splitlines()[2] == "Its text names a day: read it again."
    same_day = MOVE._replace(after=LocalTime("2026-12-08T18:00"))
    assert len(said(said_of(told, same_day, names)).splitlines()) == 2
