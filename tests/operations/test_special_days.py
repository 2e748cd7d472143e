"""Marking kinds of special days, and making events of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.domain.business import SpecialDayKind
from planner.domain.noun import Noun
from planner.errors import Refused
from planner.exchange.new import new_plan
from planner.operations import special_days
from planner.session import Session
from planner.text import speak
from tests.builders import business, day, event, plan

TODAY = day("2026-12-08")


def opened(folder: Path, *nouns: Noun) -> Session:
    new_plan(folder / "plan.ritim", plan(*nouns))
    session = Session.open(folder / "plan.ritim")
    session.today = lambda: TODAY  # type: ignore[method-assign]  # the clock
    return session


def marked(session: Session) -> tuple[SpecialDayKind, ...] | None:
    return session.plan.business.special_days


def test_kinds_are_marked_and_none_is_an_answer(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        assert marked(session) is None
        special_days.mark(session, ["commercial", "public"])
        assert marked(session) == ("public", "commercial")
        special_days.mark(session, [])
        assert marked(session) == ()
        session.undo()
        session.undo()
        assert marked(session) is None


def test_a_special_day_becomes_an_event_in_one_step(tmp_path: Path) -> None:
    with opened(tmp_path, business(country="TR", language="tr")) as session:
        id = special_days.make_event(session, "eid-al-adha:2027-05-16", day("2027-05-19"))
        made = session.plan.events[id]
        assert (made.title, made.kind, made.tone) == ("Kurban Bayramı", "holiday", "normal")
        assert (made.starts, made.ends) == (day("2027-05-16"), day("2027-05-19"))
        assert (made.announce_days_before, made.special_day) == (7, "eid-al-adha:2027-05-16")
        assert speak(session.undo(), "en") == "Make “Kurban Bayramı” an event"
        assert len(session.plan.events) == 0


def test_a_solemn_day_becomes_a_solemn_event(tmp_path: Path) -> None:
    with opened(tmp_path, business(country="TR")) as session:
        id = special_days.make_event(session, "ataturk:2027-11-10", day("2027-11-10"))
        made = session.plan.events[id]
        assert (made.title, made.tone, made.announce_days_before) == ("Commemoration of Atatürk", "solemn", 1)


def test_a_day_is_made_an_event_once(tmp_path: Path) -> None:
    known = event("e1", "2027-10-16", special_day="bread-day:2027-10-16")
    with opened(tmp_path, known) as session, pytest.raises(Refused) as refused:
        special_days.make_event(session, "bread-day:2027-10-16", day("2027-10-16"))
    assert speak(refused.value.text, "en").startswith("“World Bread Day” is an event of the plan already")


@pytest.mark.parametrize(("country", "key"), [("US", "regaip:2026-12-10"), ("TR", "regaip:2026-12-11")])
def test_a_day_that_the_country_has_not_is_refused(tmp_path: Path, country: str, key: str) -> None:
    with opened(tmp_path, business(country=country)) as session, pytest.raises(Refused):
        special_days.make_event(session, key, day("2026-12-10"))


def test_what_has_no_date_is_typed_in(tmp_path: Path) -> None:
    with opened(tmp_path, business(country="TR")) as session:
        id = special_days.type_in(session, "school-opens")
        made = session.plan.events[id]
        assert (made.title, made.starts, made.special_day) == ("School begins", None, "school-opens")
        with pytest.raises(Refused):
            special_days.type_in(session, "school-opens")
        with pytest.raises(Refused):
            special_days.type_in(session, "regaip")


@pytest.mark.parametrize(("starts", "again"), [("2026-12-07", True), ("2026-12-08", False), ("2027-09-13", False)])
def test_what_has_no_date_is_typed_in_anew_once_it_is_over(tmp_path: Path, starts: str, again: bool) -> None:
    known = event("e1", starts, special_day="school-opens")
    with opened(tmp_path, business(country="TR"), known) as session:
        if again:
            assert special_days.type_in(session, "school-opens") == "e2"
        else:
            with pytest.raises(Refused):
                special_days.type_in(session, "school-opens")
