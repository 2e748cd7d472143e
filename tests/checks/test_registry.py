"""The registry: codes, order, muting, and what the command line prints."""

from __future__ import annotations

import pytest

from planner.checks.finding import as_json
from planner.checks.registry import CHECKS, Span, findings
from planner.errors import Refused
from planner.text import speak
from tests.builders import channel, day, event, goal, muted, pillar, plan, post
from tests.checks.asking import found

CODES = (
    "cadence.over.day", "cadence.over.week", "cadence.gap", "cadence.under.week", "post.overdue", "post.orphan",
    "post.audience_mismatch", "post.duplicate", "mix.promotional", "mix.pillar", "mix.run", "strategy.no_goal",
    "strategy.goal_incomplete", "strategy.channel_no_goal", "strategy.review_due", "strategy.goal_unserved",
    "platform.capacity", "platform.not_kept", "platform.trial_ended", "platform.dormant", "platform.unfit",
    "platform.twin", "audience.unreached", "event.unannounced", "event.solemn", "media.consent", "editor.missing",
    "editor.many_hands",
    "limit.characters", "limit.title", "limit.signs", "limit.hashtags", "limit.mentions", "limit.cashtags",
    "limit.images", "limit.no_image", "limit.alt_missing", "limit.alt_text", "limit.links",
    "mix.reads_promotional", "campaign.left_out", "consistency.facts",
    "voice.avoid", "voice.require", "voice.emoji", "voice.hashtags", "voice.exclamations", "voice.caps",
    "voice.address", "voice.person", "voice.sentence", "voice.contractions", "voice.stiff",
    "voice.habit", "voice.likeness", "voice.drift", "voice.channel", "voice.author",
)  # fmt: skip


def test_every_code_stands_once() -> None:
    assert sorted(check.code for check in CHECKS) == sorted(CODES)


def test_one_code_or_a_family_is_asked() -> None:
    things = plan(channel(min_per_week=1, max_per_day=0), post("p1", "2026-12-03"))
    today = day("2026-12-01")
    assert {finding.code for finding in findings(things, today, codes=["cadence.over.day"])} == {"cadence.over.day"}
    assert {finding.code for finding in findings(things, today, codes=["cadence", "editor"])} == {
        "cadence.over.day",
        "cadence.under.week",
        "editor.missing",
    }


@pytest.mark.parametrize("code", ["", "cad", "cadence.over.d", "cadence.", "voice.volume"])
def test_an_unknown_code_is_refused(code: str) -> None:
    with pytest.raises(Refused) as refused:
        findings(plan(), day("2026-12-01"), codes=["cadence", code])
    assert speak(refused.value.text, "en").startswith(f'no check "{code}" : use a code, or a family: cadence, post')


def test_the_order_is_by_day_then_code_then_subject_then_last_day() -> None:
    things = plan(
        goal("g1", metric="orders", target=1, due="2027-01-01"),
        channel("b", "facebook", max_per_day=0, max_per_week=0),
        channel("a", "x", max_per_day=0),
        pillar("tips"),
        event("e2", "2026-12-10"),
        post("p2", "2026-12-09", "b", goals=["g1"]),
        post("p1", "2026-12-03", "b", "a", goals=["g1"]),
    )
    assert [(f.first and f.first.isoformat(), f.code, f.subject) for f in findings(things, day("2026-12-01"))] == [
        (None, "editor.missing", "plan"),
        (None, "strategy.channel_no_goal", "channel:a"),
        (None, "strategy.channel_no_goal", "channel:b"),
        (None, "strategy.review_due", "plan"),
        ("2026-11-27", "cadence.over.week", "channel:b"),
        ("2026-12-03", "cadence.over.day", "channel:a"),
        ("2026-12-03", "cadence.over.day", "channel:b"),
        ("2026-12-03", "event.unannounced", "event:e2"),
        ("2026-12-09", "cadence.over.day", "channel:b"),
    ]


@pytest.mark.parametrize(("until", "today"), [(None, "2030-01-01"), ("2026-12-01", "2026-12-01")])
def test_a_muted_finding_is_there_and_says_so(until: str | None, today: str) -> None:
    (finding,) = found("strategy.no_goal", muted("strategy.no_goal", "plan", until), today=today)
    assert finding.muted


def test_muting_ends_and_silences_nothing_else() -> None:
    mutes = (
        muted("strategy.no_goal", "plan", "2026-12-01"),
        muted("platform.dormant", "channel:ig"),
        muted("strategy.channel_no_goal", "channel:fb"),
        muted("strategy", "plan"),
    )
    channels = (channel(), channel("fb", "facebook"))
    heard = [finding for finding in found("strategy", *channels, *mutes, today="2026-12-02") if not finding.muted]
    assert [(finding.code, finding.subject) for finding in heard] == [
        ("strategy.channel_no_goal", "channel:ig"),
        ("strategy.no_goal", "plan"),
        ("strategy.review_due", "plan"),
    ]


@pytest.mark.parametrize("today", ["1900-01-01", "2026-12-01", "2199-12-31"])
def test_the_ends_of_the_calendar(today: str) -> None:
    things = plan(
        channel(min_per_week=1, max_per_week=1, max_per_day=0, min_gap_hours=1),
        event("e1", "2199-12-31", tone="solemn"),
        post("p1", "1900-01-01T00:00", rule="FREQ=MONTHLY"),
        post("p2", "2199-12-31T23:59", event="e1"),
    )
    assert findings(things, day(today))
    assert findings(things, day(today), Span(day("1900-01-01"), day("2199-12-31")))


def test_a_finding_as_json() -> None:
    posts = [post(f"p{hour}", f"2026-12-03T{hour}:00") for hour in (10, 12)]
    (finding,) = found("cadence.gap", channel(min_gap_hours=6), *posts)
    printed = as_json(finding, "en")
    assert printed == {
        "code": "cadence.gap",
        "mistake": 4,
        "severity": "warning",
        "subject": "channel:ig",
        "from": "2026-12-03",
        "to": "2026-12-03",
        "posts": ["p10", "p12"],
        "message": "Instagram: 2 h between two posts. You wanted at least 6 h.",
        "why": "Posts that follow each other too closely push each other out of sight. The bound is Ritim's suggestion,"
        " a judgement guided by “How Often Should You Post on Instagram?”, Buffer, 2025.",
        "evidence": {"hours": 2, "limit": 6},
        "source": "buffer-instagram-2025",
        "muted": False,
    }
    assert list(printed) == [
        *("code", "mistake", "severity", "subject", "from", "to", "posts", "message", "why", "evidence", "source"),
        "muted",
    ]


def test_a_finding_without_days_as_json() -> None:
    (finding,) = found("strategy.no_goal")
    printed = as_json(finding, "en")
    assert (printed["from"], printed["to"], printed["posts"], printed["evidence"]) == (None, None, [], {})
