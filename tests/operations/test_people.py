"""The editor's role goes from one to another in one step, and deputies have their days."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.stretch import Stretch
from planner.domain.times import days
from planner.errors import Refused
from planner.operations import nouns, people, posts, series
from planner.session import Session
from planner.text import speak
from tests.builders import day, person, post
from tests.plans import whole_plan

TODAY = day("2026-12-08")


def stretch(first: str, last: str) -> Stretch:
    return Stretch(day(first), day(last))


def labels(session: Session, language: str = "en") -> list[str]:
    return [speak(each.label, language) for each in session.history()]


def test_the_editor_hands_over_in_one_step(session: Session) -> None:
    people.hand_over(session, "mert")
    assert [(each.id, each.role) for each in session.plan.people] == [("ayse", "contributor"), ("mert", "editor")]
    assert labels(session) == ["Editor: Mert takes over from Ayşe"]
    session.undo()
    assert session.plan == whole_plan()


def test_the_history_says_why(session: Session) -> None:
    people.hand_over(session, "mert", " On leave until spring ")
    assert labels(session) == ["Editor: Mert takes over from Ayşe (On leave until spring)"]


def test_where_nobody_was_the_editor_one_is(session: Session) -> None:
    nouns.change(session, "people", "ayse", role="contributor")
    people.hand_over(session, "ayse")
    assert session.plan == whole_plan()
    assert labels(session)[0] == "Make Ayşe the editor"


def test_to_hand_over_to_the_editor_changes_nothing(session: Session) -> None:
    people.hand_over(session, "ayse")
    assert session.plan == whole_plan()
    assert session.history() == []


def test_nobody_takes_no_role(session: Session) -> None:
    with pytest.raises(Refused, match="no person"):
        people.hand_over(session, "nobody")


def test_a_deputy_who_becomes_the_editor_deputises_no_longer(session: Session) -> None:
    people.deputise(session, "mert", [stretch("2026-12-08", "2026-12-12")])
    people.hand_over(session, "mert")
    assert session.plan.people["mert"].deputises == ()
    assert [each.id for each in session.plan.releasers(TODAY)] == ["mert"]


def test_days_that_overlap_are_one_stretch_in_order(session: Session) -> None:
    given = [
        stretch("2027-01-04", "2027-01-05"),
        stretch("2026-12-10", "2026-12-12"),
        stretch("2026-12-08", "2026-12-10"),
    ]
    people.deputise(session, "mert", given)
    assert session.plan.people["mert"].deputises == (
        stretch("2026-12-08", "2026-12-12"),
        stretch("2027-01-04", "2027-01-05"),
    )
    assert labels(session) == ["Mert is the deputy, 2 times"]


def test_a_deputy_is_named_for_fewer_days_and_for_none(session: Session) -> None:
    people.deputise(session, "mert", [stretch("2026-12-08", "2026-12-09")])
    people.deputise(session, "mert", [])
    assert session.plan.people["mert"].deputises == ()
    assert labels(session) == ["Mert is a deputy no longer", "Mert is the deputy, 8 December 2026 – 9 December 2026"]
    session.undo()
    session.undo()
    assert session.plan == whole_plan()


def test_the_editor_is_no_deputy(session: Session) -> None:
    with pytest.raises(Refused, match="is the editor"):
        people.deputise(session, "ayse", [stretch("2026-12-08", "2026-12-12")])


def test_days_that_end_before_they_begin_are_refused(session: Session) -> None:
    for overlapped in ([], [stretch("2026-12-01", "2026-12-31")]):
        with pytest.raises(Refused, match="swap the two dates"):
            people.deputise(session, "mert", [*overlapped, stretch("2026-12-12", "2026-12-08")])
    assert session.history() == []


@pytest.mark.parametrize(
    ("first", "last", "may"),
    [("2026-12-08", "2026-12-08", True), ("2026-12-01", "2026-12-07", False), ("2026-12-09", "2026-12-20", False)],
)
def test_a_deputy_releases_on_these_days_alone(session: Session, first: str, last: str, may: bool) -> None:
    people.deputise(session, "mert", [stretch(first, last)])
    session.person = "mert"
    verbs = (
        lambda: posts.set_status(session, ["p3"], "approved"),
        lambda: nouns.change(session, "posts", "p4", status="approved"),
        lambda: nouns.add(session, post("p9")),
        lambda: series.change(session, "p1", date(2026, 12, 22), "this", status="approved"),
    )
    for verb in verbs:
        if may:
            verb()
        else:
            with pytest.raises(Refused, match="approved by"):
                verb()
    assert (session.plan.posts["p3"].status == "approved") is may


def test_who_releases_today_is_named(session: Session) -> None:
    nouns.add(session, person("can"))
    people.deputise(session, "mert", [stretch("2026-12-08", "2026-12-08")])
    assert [each.id for each in session.plan.releasers(TODAY)] == ["ayse", "mert"]
    session.person = "can"
    with pytest.raises(Refused) as refused:
        posts.set_status(session, ["p3"], "approved")
    assert speak(refused.value.text, "en") == "posts are approved by Ayşe and Mert : send it for approval"


def test_the_editor_releases_beside_a_deputy_and_where_there_is_neither_everybody_does(session: Session) -> None:
    people.deputise(session, "mert", [stretch("2026-12-08", "2026-12-08")])
    posts.set_status(session, ["p3"], "approved")
    people.deputise(session, "mert", [])
    nouns.change(session, "people", "ayse", role="contributor")
    assert session.plan.releasers(TODAY) == ()
    session.person = "mert"
    posts.set_status(session, ["p5"], "approved")
    assert session.plan.posts["p5"].status == "approved"


STRETCHES = st.builds(
    lambda first, length: Stretch(first, date.fromordinal(first.toordinal() + length)),
    st.dates(date(2026, 12, 1), date(2027, 1, 20)),
    st.integers(0, 9),
)


@given(st.lists(STRETCHES, max_size=6))
def test_joined_days_are_the_same_days(given: list[Stretch]) -> None:
    joined = people.joined(given)
    assert {each for some in joined for each in days(some.starts, some.ends)} == {
        each for some in given for each in days(some.starts, some.ends)
    }
    assert all(one.ends < other.starts for one, other in pairwise(joined))
    assert people.joined(joined) == joined
