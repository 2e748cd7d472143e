"""An event that nobody has heard of gets its post."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from planner.checks.registry import findings
from planner.domain.noun import Noun
from planner.errors import Refused
from planner.exchange.new import new_plan
from planner.operations.announcing import announce
from planner.session import Session
from planner.text import speak
from tests.builders import audience, business, channel, day, event, goal, person, plan, post

TODAY = day("2026-12-08")
MORNING = datetime(2026, 12, 8, 9, 0)
FAIR = event("e1", "2026-12-19", title="Fair", announce_days_before=7)


def opened(folder: Path, *nouns: Noun, by: str | None = None, now: datetime = MORNING) -> Session:
    new_plan(folder / "plan.ritim", plan(*nouns))
    return Session.open(folder / "plan.ritim", by, lambda zone: now)


def placed(session: Session, id: str) -> dict[str, str | None]:
    return {each.channel: each.at for each in session.plan.posts[id].placements}


def test_one_draft_for_every_open_channel_in_the_announcement_time(tmp_path: Path) -> None:
    nouns = (
        person("mert"),
        goal("g1", state="met"),
        goal("g2"),
        audience("a1"),
        audience("a2"),
        channel(goals=["g1", "g2"], audiences=["a1"], slots=[{"weekday": "tue", "time": "10:00"}]),
        channel("fb", "facebook", audiences=["a2", "a1"]),
        channel("x", "x", active_to="2026-12-01"),
        post("p1", "2026-12-12T09:30", "fb"),
    )
    with opened(tmp_path, *nouns, FAIR, by="mert") as session:
        id = announce(session, "e1")
        made = session.plan.posts[id]
        assert placed(session, id) == {"ig": "2026-12-15T10:00", "fb": "2026-12-13T09:30"}
        assert (made.title, made.status, made.event, made.author) == ("Announcement: Fair", "draft", "e1", "mert")
        # What it serves is for the owner to say.
        assert (made.goals, made.audiences) == ((), ("a1", "a2"))
        assert "event.unannounced" not in {each.code for each in findings(session.plan, TODAY)}
        assert speak(session.undo(), "en") == "Plan the announcement of “Fair”"
        assert len(session.plan.posts) == 1


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ("2026-12-08", "2026-12-08T09:30"),
        ("2026-12-09", "2026-12-09T09:30"),
        ("2026-12-12", "2026-12-09T09:30"),
        ("2026-12-15", "2026-12-09T09:30"),
        ("2026-12-16", "2026-12-09T09:30"),
        ("2026-12-17", "2026-12-10T09:30"),
    ],
)
def test_it_is_never_planned_for_the_past(tmp_path: Path, starts: str, expected: str) -> None:
    soon = event("e1", starts, announce_days_before=7)
    with opened(tmp_path, channel(), soon) as session:
        assert placed(session, announce(session, "e1")) == {"ig": expected}
        assert "event.unannounced" not in {each.code for each in findings(session.plan, TODAY)}


def test_a_channel_that_has_its_fill_is_left_out(tmp_path: Path) -> None:
    full = [post(f"f{number}", f"2026-12-{number:02}T09:30", "fb") for number in range(9, 20)]
    channels = (channel(), channel("fb", "facebook", cadence={"max_per_week": 7}))
    with opened(tmp_path, *channels, *full, FAIR) as session:
        assert placed(session, announce(session, "e1")).keys() == {"ig"}


def test_where_no_channel_has_room_it_stands_on_the_first(tmp_path: Path) -> None:
    full = [post(f"f{number}", f"2026-12-{number:02}T09:30", "ig", "fb") for number in range(1, 25)]
    with opened(tmp_path, channel(), channel("fb", "facebook"), *full, FAIR) as session:
        assert placed(session, announce(session, "e1")).keys() == {"ig"}


def test_on_the_day_itself_a_time_that_has_passed_is_left_open(tmp_path: Path) -> None:
    slots = [{"weekday": "tue", "time": "18:00"}]
    nouns = (channel(), channel("fb", "facebook", slots=slots), event("e1", "2026-12-08"))
    with opened(tmp_path, *nouns, now=datetime(2026, 12, 8, 10, 0)) as session:
        assert placed(session, announce(session, "e1")) == {"ig": "2026-12-08", "fb": "2026-12-08T18:00"}


@pytest.mark.parametrize("days", [("2026-11-01",), ("2026-12-01", "2026-12-07"), (None, "2026-12-07")])
def test_an_event_that_is_over_is_not_announced(tmp_path: Path, days: tuple[str | None, ...]) -> None:
    with opened(tmp_path, channel(), event("e1", *days, title="Fair")) as session:
        with pytest.raises(Refused) as refused:
            announce(session, "e1")
        assert speak(refused.value.text, "en") == "“Fair” is over : there is nothing to announce any more"
        assert session.history() == []


def test_an_event_that_goes_on_is_announced_today(tmp_path: Path) -> None:
    with opened(tmp_path, channel(), event("e1", "2026-12-01", "2026-12-08")) as session:
        assert placed(session, announce(session, "e1")) == {"ig": "2026-12-08T09:30"}


@pytest.mark.parametrize("nouns", [(FAIR,), (channel(), event("e1"))])
def test_without_a_channel_or_a_day_it_is_an_idea(tmp_path: Path, nouns: tuple[Noun, ...]) -> None:
    with opened(tmp_path, *nouns) as session:
        id = announce(session, "e1")
        made = session.plan.posts[id]
        assert (made.status, made.placements, made.event) == ("idea", (), "e1")


def test_its_title_is_in_the_plans_language(tmp_path: Path) -> None:
    with opened(tmp_path, business(language="de"), channel(), FAIR) as session:
        id = announce(session, "e1")
        assert session.plan.posts[id].title == "Announcement: Fair"


def test_an_event_that_is_gone_is_refused(tmp_path: Path) -> None:
    with opened(tmp_path, channel()) as session, pytest.raises(Refused):
        announce(session, "e1")
