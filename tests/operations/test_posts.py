"""Where and when posts stand, how far they are, that they were posted."""

from __future__ import annotations

from datetime import date

import pytest

from planner.domain.posts import Placement
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.operations import nouns, posts
from planner.session import Session
from tests.plans import whole_plan


def status(session: Session, id: str) -> str:
    return session.plan.posts[id].status


def places(session: Session, id: str) -> dict[str, str | None]:
    return {each.channel: each.at for each in session.plan.posts[id].placements}


def test_a_post_stands_on_a_channel_once(session: Session) -> None:
    posts.place(session, "p4", Placement("ig", at=LocalTime("2026-12-10T09:30")))
    posts.place(session, "p4", Placement("x", at=LocalTime("2026-12-10")))
    posts.place(session, "p4", Placement("ig", "reel", LocalTime("2026-12-11T09:30")))
    assert places(session, "p4") == {"ig": "2026-12-11T09:30", "x": "2026-12-10"}
    assert session.plan.posts["p4"].placements[0].format == "reel"
    posts.unplace(session, "p4", "ig")
    assert places(session, "p4") == {"x": "2026-12-10"}
    with pytest.raises(Refused, match="is not on"):
        posts.unplace(session, "p4", "ig")


def test_a_placement_has_its_own_text_and_format(session: Session) -> None:
    posts.change_placement(session, "p3", "fb", text="Own words", format="video")
    changed = {each.channel: each for each in session.plan.posts["p3"].placements}
    assert (changed["fb"].text, changed["fb"].format) == ("Own words", "video")
    assert changed["ig"].text != "Own words"
    with pytest.raises(Refused, match="is not on"):
        posts.change_placement(session, "p3", "x", text="Nowhere")


def test_typing_in_a_placement_is_one_step(session: Session) -> None:
    before = session.plan.posts["p3"]
    for text in ("O", "Ow", "Own"):
        posts.change_placement(session, "p3", "fb", typing=True, text=text)
    posts.change_placement(session, "p3", "ig", typing=True, text="Other field")
    assert len(session.history()) == 2
    session.undo()
    session.undo()
    assert session.plan.posts["p3"] == before


def test_a_picture_is_described_while_one_types(session: Session) -> None:
    for alt in ("A", "A jar"):
        posts.change_medium(session, "p1", 0, typing=True, alt=alt)
    posts.change_medium(session, "p1", 0, people="none", consent=None)
    (medium,) = session.plan.posts["p1"].media
    assert (medium.path, medium.alt, medium.people, medium.consent) == ("maya/bir.jpg", "A jar", "none", None)
    assert len(session.history()) == 2
    for number in (1, -1):
        with pytest.raises(Refused, match="no such picture"):
            posts.change_medium(session, "p1", number, alt="None")


def test_a_posted_post_on_one_more_channel_is_not_posted_everywhere(session: Session) -> None:
    posts.place(session, "p2", Placement("x", at=LocalTime("2026-12-10")))
    assert status(session, "p2") == "approved"
    posts.mark_posted(session, "p2", "x", LocalTime("2026-12-10T10:00"))
    assert status(session, "p2") == "posted"


def test_taking_a_placement_off_a_series_lets_its_exceptions_go(session: Session) -> None:
    posts.unplace(session, "p1", "x")
    series = session.plan.posts["p1"].series
    assert series is not None
    assert series.excluded == (date(2026, 12, 15),)


def test_a_move_keeps_the_time_of_day(session: Session) -> None:
    posts.move(session, [("p3", "fb"), ("p3", "ig")], date(2026, 12, 20))
    assert places(session, "p3") == {"ig": "2026-12-20", "fb": "2026-12-20T08:00"}
    posts.move(session, [("p3", "ig")], date(2026, 12, 21), "17:45")
    assert places(session, "p3") == {"ig": "2026-12-21T17:45", "fb": "2026-12-20T08:00"}
    assert [entry.label.fields["n"] for entry in session.history()] == [1, 1]  # posts, not placements


@pytest.mark.parametrize(
    ("which", "reason"), [(("p1", "ig"), "repeats"), (("p2", "fb"), "was posted"), (("p3", "x"), "is not on")]
)
def test_what_does_not_move_keeps_the_others_from_moving(session: Session, which: tuple[str, str], reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        posts.move(session, [("p3", "fb"), which], date(2026, 12, 20))
    assert session.plan == whole_plan()


def test_a_copy_has_not_been_posted(session: Session) -> None:
    id = posts.copy(session, "p2", date(2026, 12, 9))
    copy = session.plan.posts[id]
    assert (copy.status, copy.placements[0].at, copy.placements[0].posted_at) == ("draft", "2026-12-09T18:00", None)
    assert copy.text == session.plan.posts["p2"].text
    id = posts.copy(session, "p1")
    repeated = session.plan.posts[id]
    assert (repeated.series, repeated.placements) == (None, session.plan.posts["p1"].placements)


def test_posted_by_hand_fills_the_time_that_was_planned(session: Session) -> None:
    posts.set_status(session, ["p3"], "posted")
    placements = session.plan.posts["p3"].placements
    assert [each.posted_at for each in placements] == ["2026-12-11", "2026-12-11T08:00"]
    posts.set_status(session, ["p3"], "approved")
    assert [each.posted_at for each in session.plan.posts["p3"].placements] == [None, None]


def test_posted_needs_a_day(session: Session) -> None:
    for id, reason in (("p4", "no date"), ("p1", "repeats")):
        with pytest.raises(Refused, match=reason):
            posts.set_status(session, ["p3", id], "posted")
    assert session.plan == whole_plan()


def test_a_post_is_posted_when_all_its_placements_are(session: Session) -> None:
    posts.mark_posted(session, "p3", "ig", LocalTime("2026-12-11T09:00"), "https://example.com/1")
    assert status(session, "p3") == "idea"
    posts.mark_posted(session, "p3", "fb", LocalTime("2026-12-11T09:01"))
    assert status(session, "p3") == "posted"
    with pytest.raises(Refused, match="http"):
        posts.mark_posted(session, "p3", "fb", LocalTime("2026-12-11T09:01"), "javascript:alert(1)")


def test_with_no_editor_everybody_approves(session: Session) -> None:
    nouns.change(session, "people", "ayse", role="contributor")
    posts.set_status(session, ["p3"], "approved")
    assert status(session, "p3") == "approved"
