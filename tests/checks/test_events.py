"""Events that posts announce, and days on which they are quiet."""

from __future__ import annotations

import pytest

from planner.domain.content import Event
from planner.domain.posts import Post
from planner.text import speak
from tests.builders import channel, event, pillar, placement, post
from tests.checks.asking import days_of, found, span

OPENING = event("e1", "2026-12-19", title="Second shop", announce_days_before=14)


def test_an_event_that_nobody_hears_of() -> None:
    posts = (
        post("early", "2026-12-04", event="e1"),
        post("late", "2026-12-20", event="e1"),
        post("idea", "2026-12-18", event="e1", status="idea"),
        post("other", "2026-12-18"),
    )
    (finding,) = found("event.unannounced", channel(), OPENING, *posts)
    assert (finding.mistake, finding.severity, finding.subject) == (5, "warning", "event:e1")
    assert days_of(finding) == ("2026-12-05", "2026-12-19")
    assert (finding.posts, finding.evidence) == ((), {"days": 18})
    assert speak(finding.message, "en") == "“Second shop” has not been announced yet. 18 days are left."


@pytest.mark.parametrize("day", ["2026-12-05", "2026-12-19"])
def test_an_event_that_is_announced(day: str) -> None:
    assert found("event.unannounced", channel(), OPENING, post("p1", day, event="e1")) == []


def test_an_announcement_that_went_out_counts_and_a_forgotten_one_does_not() -> None:
    planned = post("p1", "2026-12-06", event="e1")
    went_out = post("p1", "2026-12-06", event="e1", status="posted")
    assert len(found("event.unannounced", channel(), OPENING, planned, today="2026-12-07")) == 1
    assert found("event.unannounced", channel(), OPENING, went_out, today="2026-12-07") == []


def test_an_event_of_today() -> None:
    (finding,) = found("event.unannounced", OPENING, today="2026-12-19")
    assert speak(finding.message, "en") == "“Second shop” has not been announced, and it is today."


@pytest.mark.parametrize("past", [event("e1", "2026-11-30", "2026-12-24"), event("e1")])
def test_an_event_that_has_begun_or_has_no_day(past: Event) -> None:
    assert found("event.unannounced", past) == []


QUIET = event("e1", "2026-12-10", "2026-12-11", title="Remembrance", tone="solemn")
ADS = pillar("ads", "promotional")


def test_selling_and_cheering_on_a_solemn_day() -> None:
    posts = (
        post("sale", "2026-12-11", pillar="ads", text="Our cakes"),
        post("cheer", "2026-12-10T09:00", text="Good morning 🎉"),
        post("loud", placements=[placement("2026-12-10T12:00", text="Come in!")], text="Come in."),
        post("quiet", "2026-12-10T13:00", text="We remember."),
    )
    (finding,) = found("event.solemn", channel(), ADS, QUIET, *posts)
    assert (finding.mistake, finding.severity, finding.subject) == (5, "warning", "event:e1")
    assert days_of(finding) == ("2026-12-10", "2026-12-11")
    assert finding.posts == ("cheer", "loud", "sale")
    assert finding.evidence == {"promotional": ["sale"], "festive": ["cheer", "loud"]}
    assert speak(finding.message, "en") == "3 posts do not suit “Remembrance”, the first is “Post cheer”."


@pytest.mark.parametrize(
    "fitting",
    [
        post("p1", "2026-12-10", text="We remember. 🕯"),
        post("p1", "2026-12-12", pillar="ads", text="Our cakes!"),
        post("p1", "2026-12-09", pillar="ads", text="Our cakes!"),
        post("p1", "2026-12-10", pillar="ads", status="cancelled"),
    ],
)
def test_quiet_posts_and_other_days(fitting: Post) -> None:
    assert found("event.solemn", channel(), ADS, QUIET, fitting) == []


def test_only_solemn_events_of_the_span_ask_for_quiet() -> None:
    loud = post("p1", "2026-12-10", text="Come in!")
    assert found("event.solemn", channel(), event("e1", "2026-12-10"), loud) == []
    assert found("event.solemn", channel(), event("e1", tone="solemn"), loud) == []
    assert found("event.solemn", channel(), QUIET, loud, over=span("2026-12-12", "2026-12-20")) == []
    assert len(found("event.solemn", channel(), QUIET, loud, over=span("2026-12-11", "2026-12-20"))) == 1
