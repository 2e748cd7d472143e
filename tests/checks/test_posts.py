"""Single posts: forgotten, said twice, shown without consent."""

from __future__ import annotations

import pytest

from planner.domain.posts import Post
from planner.text import speak
from tests.builders import channel, placement, post
from tests.checks.asking import days_of, found, span

SAID = "Our sourdough is twelve years old."


def test_a_post_whose_day_is_past() -> None:
    (finding,) = found("post.overdue", channel(), post("p1", "2026-11-30T09:00", title="Sourdough"))
    assert (finding.mistake, finding.severity, finding.subject) == (6, "warning", "post:p1")
    assert days_of(finding) == ("2026-11-30", "2026-11-30")
    assert finding.posts == ("p1",)
    assert speak(finding.message, "en") == "Has “Sourdough” been posted? Its day is past."


@pytest.mark.parametrize(
    "kept",
    [
        post("p1", "2026-12-01T09:00"),
        post("p1", "2026-11-30T09:00", status="cancelled"),
        post("p1", "2026-11-30T09:00", status="posted"),
        post("p1", "2026-11-30T09:00", posted_at="2026-11-30T10:00"),
        post("p1"),
    ],
)
def test_a_post_of_today_or_done_with_is_not_overdue(kept: Post) -> None:
    assert found("post.overdue", channel(), kept) == []


def test_an_idea_with_a_past_day_is_overdue_and_so_is_one_of_two_placements() -> None:
    half = post("half", placements=[
        placement("2026-11-20", posted_at="2026-11-20"), placement("2026-11-21", "fb")
    ])  # fmt: skip
    ideas = (post("idea", "2026-11-20", status="idea"), half)
    findings = found("post.overdue", channel(), channel("fb", "facebook"), *ideas)
    assert [(finding.subject, days_of(finding)) for finding in findings] == [
        ("post:idea", ("2026-11-20", "2026-11-20")),
        ("post:half", ("2026-11-21", "2026-11-21")),
    ]


def test_the_past_days_of_a_series_are_one_finding() -> None:
    weekly = post("p1", "2026-11-03", rule="FREQ=WEEKLY", posted_at="2026-11-03", excluded=["2026-11-17"])
    (finding,) = found("post.overdue", channel(), weekly)
    assert days_of(finding) == ("2026-11-10", "2026-11-24")
    assert finding.evidence == {"count": 2}
    assert speak(finding.message, "en") == "Has “Post p1” been posted? 2 of its days are past."


def test_the_same_text_within_thirty_days() -> None:
    posts = (
        post("p1", "2026-12-01T09:00", text=f"{SAID} https://example.com/a"),
        post("p2", "2026-12-31T09:00", text="our SOURDOUGH  is\ntwelve years old. www.example.com", title="Again"),
    )
    (finding,) = found("post.duplicate", channel(), *posts)
    assert (finding.mistake, finding.severity, finding.subject) == (4, "hint", "post:p2")
    assert days_of(finding) == ("2026-12-01", "2026-12-31")
    assert finding.posts == ("p1", "p2")
    assert finding.evidence == {"earlier": "p1", "channels": ["ig"]}
    assert speak(finding.message, "en") == "“Again” says the same as “Post p1”, 30 days before."


@pytest.mark.parametrize(
    "later",
    [
        post("p2", "2027-01-01T09:00", text=SAID),
        post("p2", "2026-12-31T09:00", text=SAID + "!"),
        post("p2", "2026-12-31T09:00", "fb", text=SAID),
        post("p2", "2026-12-31T09:00", text=SAID, status="idea"),
        post("p2", placements=[placement("2026-12-31T09:00", text="Something of its own, on this channel")], text=SAID),
    ],
)
def test_the_same_text_later_elsewhere_or_not_quite(later: Post) -> None:
    first = post("p1", "2026-12-01T09:00", text=SAID)
    assert found("post.duplicate", channel(), channel("fb", "facebook"), first, later) == []


@pytest.mark.parametrize(("text", "count"), [("Bread at six, friend", 1), ("Bread at six, frien", 0)])
def test_a_short_text_may_come_again(text: str, count: int) -> None:
    posts = (post("p1", "2026-12-01T09:00", text=text), post("p2", "2026-12-02T09:00", text=text))
    assert len(found("post.duplicate", channel(), *posts)) == count


def test_a_series_repeats_on_purpose() -> None:
    weekly = post("p1", "2026-12-03T09:00", rule="FREQ=WEEKLY;COUNT=3", excluded=["2026-12-10"], text=SAID)
    single = post("p2", "2026-12-10T12:00", from_series={"post": "p1", "on": "2026-12-10"}, text=SAID)
    assert found("post.duplicate", channel(), weekly, single) == []
    stranger = post("p3", "2026-12-11T12:00", text=SAID)
    (finding,) = found("post.duplicate", channel(), weekly, single, stranger)[:1]
    assert (finding.subject, finding.evidence["earlier"]) == ("post:p3", "p2")


def test_said_again_on_two_channels_is_one_finding() -> None:
    posts = [post(id, f"2026-12-{day}T09:00", "ig", "fb", text=SAID) for id, day in (("p1", "03"), ("p2", "04"))]
    (finding,) = found("post.duplicate", channel(), channel("fb", "facebook"), *posts)
    assert finding.evidence == {"earlier": "p1", "channels": ["ig", "fb"]}


def test_said_again_on_the_same_day() -> None:
    posts = [post("p1", "2026-12-03T09:00", text=SAID), post("p2", "2026-12-03T17:00", text=SAID)]
    (finding,) = found("post.duplicate", channel(), *posts)
    assert speak(finding.message, "en") == "“Post p2” says the same as “Post p1” on the same day."


def test_said_again_belongs_to_the_span_of_the_later_one() -> None:
    posts = [post("p1", "2026-12-03T09:00", text=SAID), post("p2", "2026-12-04T09:00", text=SAID)]
    assert len(found("post.duplicate", channel(), *posts, over=span("2026-12-04", "2026-12-05"))) == 1
    assert found("post.duplicate", channel(), *posts, over=span("2026-12-03", "2026-12-03")) == []
    assert found("post.duplicate", channel(), *posts, over=span("2026-12-05", "2026-12-09")) == []


@pytest.mark.parametrize("people", ["customer", "child"])
def test_a_picture_of_people_who_were_not_asked(people: str) -> None:
    media = [
        {"path": "oven.jpg"},
        {"path": "elif.jpg", "people": people},
        {"path": "can.jpg", "people": people, "consent": " "},
    ]
    (finding,) = found("media.consent", channel(), post("p1", "2026-12-03T09:00", media=media))
    assert (finding.mistake, finding.severity, finding.subject) == (5, "warning", "post:p1")
    assert days_of(finding) == ("2026-12-03", "2026-12-03")
    assert finding.posts == ("p1",)
    assert finding.evidence == {"media": ["elif.jpg", "can.jpg"]}
    assert speak(finding.message, "en") == "“Post p1” shows a customer or a child, and no consent is noted."


def test_an_approved_post_without_a_day_needs_consent_too() -> None:
    (finding,) = found("media.consent", channel(), post("p1", media=[{"path": "elif.jpg", "people": "customer"}]))
    assert days_of(finding) is None


@pytest.mark.parametrize(
    "fine",
    [
        post("p1", media=[{"path": "elif.jpg", "people": "customer", "consent": "Elif, 3 December, by letter"}]),
        post("p1", media=[{"path": "mert.jpg", "people": "staff"}, {"path": "oven.jpg"}]),
        post("p1", media=[{"path": "elif.jpg", "people": "customer"}], status="in_review"),
    ],
)
def test_consent_is_noted_or_not_needed_yet(fine: Post) -> None:
    assert found("media.consent", channel(), fine) == []
