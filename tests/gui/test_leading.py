"""Where a finding leads."""

from __future__ import annotations

import pytest

from planner.domain.noun import Noun
from planner.gui.attention import Spot
from planner.gui.leading import Place, lead_to, place_of, spot_in
from tests.builders import audience, channel, day, event, goal, person, plan, post
from tests.checks.asking import found
from tests.gui.conftest import DeskOn

NOTHING = Place(None, None)


def led(code: str, *nouns: Noun, today: str = "2026-12-01") -> Place:
    """Where the one finding of a code leads."""
    (finding,) = found(code, *nouns, today=today)
    return place_of(finding, plan(*nouns), day(today))


def test_what_is_about_a_post_leads_to_where_it_stands() -> None:
    places = led("post.orphan", channel(), goal("g1"), post("p1", "2026-12-10T09:30"))
    assert places == Place(Spot("p1", "ig", day("2026-12-10")), None)


def test_too_much_leads_to_the_post_with_which_it_became_too_much() -> None:
    posts = [post(f"p{each}", f"2026-12-10T{each}:00") for each in (10, 12, 14)]
    assert led("cadence.over.day", channel(max_per_day=2), *posts) == Place(Spot("p14", "ig", day("2026-12-10")), None)


def test_a_series_leads_to_the_day_that_was_forgotten() -> None:
    forgotten = post("p1", "2026-11-20T09:30", rule="FREQ=WEEKLY;COUNT=2")
    assert led("post.overdue", channel(), forgotten).spot == Spot("p1", "ig", day("2026-11-20"))


def test_too_few_lead_to_the_week_not_to_one_of_them() -> None:
    posts = [post(each, f"2026-12-{each[1:]}") for each in ("p02", "p15", "p22")]
    assert led("cadence.under.week", channel(min_per_week=1), *posts).day == day("2026-12-07")


def test_a_time_that_has_begun_leads_to_today() -> None:
    place = led("event.unannounced", event("e1", "2026-12-03"), channel(), today="2026-12-01")
    assert place == Place(None, day("2026-12-01"))


@pytest.mark.parametrize("code", ["strategy.no_goal", "editor.missing", "strategy.review_due"])
def test_what_has_no_day_leads_to_what_the_plan_stands_on(code: str) -> None:
    assert led(code, person("mert")) == NOTHING


def test_an_ended_trial_is_decided_at_the_business_whatever_its_day() -> None:
    assert led("platform.trial_ended", channel(trial_until="2026-11-01")) == NOTHING


def test_a_post_stands_on_the_channel_asked_for_and_in_the_days_asked_for() -> None:
    weekly = post("p1", "2026-12-01T09:30", "ig", "fb", rule="FREQ=WEEKLY;COUNT=4")
    assert spot_in(weekly, day("2026-12-09"), day("2026-12-20"), "fb") == Spot("p1", "fb", day("2026-12-15"))


def test_a_post_without_a_date_is_among_the_ideas() -> None:
    assert spot_in(post("p1"), None, None) == Spot("p1")


def test_a_place_is_shown(desk_on: DeskOn) -> None:
    desk = desk_on(plan(channel(), post("p1", "2026-12-10T09:30")))
    findings = {each.code: each for each in desk.bridge.findings}
    lead_to(desk, findings["post.orphan"])
    assert (desk.attention.page, desk.attention.spot) == ("calendar", Spot("p1", "ig", day("2026-12-10")))
    lead_to(desk, findings["editor.missing"])
    assert desk.attention.page == "business"


@pytest.mark.parametrize(
    ("code", "page", "section", "id"),
    [
        ("strategy.goal_unserved", "strategy", "goals", "g1"),
        ("strategy.goal_incomplete", "strategy", "goals", "g1"),
        ("audience.unreached", "strategy", "audiences", "a1"),
        ("strategy.review_due", "strategy", "reviews", ""),
        ("strategy.channel_no_goal", "business", "channels", "ig"),
        ("editor.missing", "business", "people", ""),
    ],
)
def test_a_page_of_what_the_plan_stands_on_is_opened_at_the_subject(
    desk_on: DeskOn, code: str, page: str, section: str, id: str
) -> None:
    desk = desk_on(plan(channel(), goal("g1"), audience("a1")))
    wanted: list[tuple[str, str]] = []
    desk.attention.section_wanted.connect(lambda *where: wanted.append(where))
    (finding,) = [each for each in desk.bridge.findings if each.code == code]
    lead_to(desk, finding)
    assert (desk.attention.page, wanted) == (page, [(section, id)])


def test_a_day_is_shown_with_nothing_selected(desk_on: DeskOn) -> None:
    desk = desk_on(plan(channel(), event("e1", "2027-03-03"), post("p1")))
    desk.attention.show(Spot("p1"))
    (finding,) = [each for each in desk.bridge.findings if each.code == "event.unannounced"]
    lead_to(desk, finding)
    assert (desk.attention.page, desk.attention.day, desk.attention.spot) == ("calendar", day("2027-02-24"), None)
