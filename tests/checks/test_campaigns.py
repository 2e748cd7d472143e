"""A campaign that leaves a channel out."""

from __future__ import annotations

import pytest

from planner.domain.noun import Noun
from planner.text import speak
from tests.builders import campaign, channel, post
from tests.checks.asking import days_of, found, span

SEASON = campaign("c1", name="New Year", starts="2026-12-05", ends="2026-12-31")
CHANNELS = channel(), channel("fb", "facebook"), channel("x", "x")
POST = post("p1", "2026-12-06T09:30", campaign="c1")


def test_a_campaign_that_leaves_channels_out() -> None:
    (finding,) = found("campaign.left_out", *CHANNELS, SEASON, POST)
    assert (finding.mistake, finding.severity, finding.subject) == (5, "hint", "campaign:c1")
    assert days_of(finding) == ("2026-12-05", "2026-12-31")
    assert (finding.posts, finding.evidence) == (("p1",), {"channels": ["fb", "x"]})
    assert speak(finding.message, "en") == "“New Year” has posts, but none on Facebook and X."


def test_a_campaign_on_every_channel() -> None:
    posts = POST, post("p2", "2026-12-20", "fb", "x", campaign="c1")
    assert found("campaign.left_out", *CHANNELS, SEASON, *posts) == []


@pytest.mark.parametrize(
    "other",
    [
        channel("fb", "facebook", active_to="2026-12-04"),
        channel("fb", "facebook", active_from="2027-01-01"),
        channel("fb", "facebook", pauses=[{"from": "2026-12-01", "to": "2027-01-31"}]),
        channel("window", "shop_window"),
    ],
)
def test_a_channel_that_is_not_asked_for(other: Noun) -> None:
    assert found("campaign.left_out", channel(), other, SEASON, POST) == []


def test_a_channel_that_opens_on_the_last_day_is_asked_for() -> None:
    opening = channel("fb", "facebook", active_from="2026-12-31")
    assert len(found("campaign.left_out", channel(), opening, SEASON, POST)) == 1


@pytest.mark.parametrize(
    "nouns",
    [
        (SEASON,),
        (SEASON, post("p1", "2026-12-06", campaign="c1", status="idea")),
        (campaign("c1"), POST),
        (campaign("c1", starts="2026-11-01", ends="2026-11-30"), POST),
        (campaign("c1", starts="2028-11-01", ends="2028-11-30"), POST),
    ],
)
def test_without_dated_posts_or_days_to_come_nothing_is_left_out(nouns: tuple[Noun, ...]) -> None:
    assert found("campaign.left_out", *CHANNELS, *nouns, over=span("2026-11-30", "2027-01-10")) == []


def test_only_the_coming_days_count() -> None:
    ended = channel("fb", "facebook", active_to="2026-12-10")
    assert len(found("campaign.left_out", channel(), ended, SEASON, POST, today="2026-12-08")) == 0
    posted = post("p1", "2026-12-06T09:30", campaign="c1", status="posted")
    assert len(found("campaign.left_out", channel(), ended, SEASON, posted, today="2026-12-08")) == 1
    assert found("campaign.left_out", channel(), ended, SEASON, posted, today="2026-12-11") == []
