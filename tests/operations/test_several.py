"""Several posts at once: one step, and one undo."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.operations import posts, several
from planner.session import Session
from tests.plans import whole_plan


def test_ideas_get_their_day_and_become_drafts(session: Session) -> None:
    at = LocalTime("2026-12-10T09:30")
    several.schedule(session, [("p4", "ig", at), ("p4", "x", at), ("p3", "fb", at)])
    idea, other = session.plan.posts["p4"], session.plan.posts["p3"]
    assert (idea.status, [(each.channel, each.at) for each in idea.placements]) == ("draft", [("ig", at), ("x", at)])
    assert [(each.channel, each.format, each.at) for each in other.placements] == [
        ("ig", "post", "2026-12-11"),
        ("fb", "story", at),
    ]
    session.undo()
    assert session.plan == whole_plan()


def test_an_approved_post_stays_approved_when_it_is_planned(session: Session) -> None:
    posts.set_status(session, ["p3"], "approved")
    several.schedule(session, [("p3", "ig", LocalTime("2026-12-10"))])
    assert session.plan.posts["p3"].status == "approved"


def test_several_are_copied_each_to_its_day(session: Session) -> None:
    made = several.duplicate(session, {"p3": date(2026, 12, 20), "p2": date(2026, 12, 21)})
    copies = [session.plan.posts[id] for id in made]
    assert [each.title for each in copies] == ["Kış çorbaları", "Susam"]
    assert [{each.at.day for each in copy.placements if each.at} for copy in copies] == [
        {date(2026, 12, 20)},
        {date(2026, 12, 21)},
    ]
    assert copies[1].placements[0].posted_at is None
    session.undo()
    assert session.plan == whole_plan()


def test_several_are_removed_with_what_names_them(session: Session) -> None:
    # p2 comes from the series p1, and a warning about p3 is muted.
    several.remove(session, ["p1", "p2", "p3"])
    assert [each.id for each in session.plan.posts] == ["p4", "p5"]
    assert not any(each.subject == "post:p3" for each in session.plan.muted)
    session.undo()
    assert session.plan == whole_plan()


@pytest.mark.parametrize("ids", [["p1", "p2"], ["p2", "p1"]])
def test_the_order_in_which_they_are_removed_does_not_matter(session: Session, ids: list[str]) -> None:
    several.remove(session, ids)
    assert not {"p1", "p2"} & {each.id for each in session.plan.posts}


def test_one_that_is_not_there_stops_all(session: Session) -> None:
    with pytest.raises(Refused, match="no post"):
        several.remove(session, ["p3", "gone"])
    with pytest.raises(Refused, match="no post"):
        several.duplicate(session, {"p3": date(2026, 12, 20), "gone": date(2026, 12, 20)})
    with pytest.raises(Refused, match="no post"):
        several.schedule(session, [("p4", "ig", LocalTime("2026-12-10")), ("gone", "ig", LocalTime("2026-12-10"))])
    assert session.plan == whole_plan()
    assert not session.history()


def test_a_step_names_one_post_and_counts_several(session: Session) -> None:
    several.remove(session, ["p4"])
    several.remove(session, ["p2", "p3"])
    said = [(each.label.message, dict(each.label.fields)) for each in session.history()]
    assert said == [("Remove {n} post", {"n": 2}), ("Remove “{title}”", {"title": "Bir gün anlatılacak"})]


def test_what_is_shifted_keeps_its_time_and_its_distance(session: Session) -> None:
    posts.shift(session, [("p3", "ig"), ("p3", "fb")], timedelta(days=7))
    assert [each.at for each in session.plan.posts["p3"].placements] == ["2026-12-18", "2026-12-18T08:00"]
    with pytest.raises(Refused, match="was posted"):
        posts.shift(session, [("p3", "ig"), ("p2", "fb")], timedelta(days=1))
    assert session.plan.posts["p3"].placements[0].at == "2026-12-18"
