"""Posts in a row on a channel that are together unlike the business's own."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from planner.checks.finding import Finding
from planner.checks.registry import findings
from planner.domain.plan import Plan, Table
from planner.domain.posts import Post
from planner.exchange.new import sample
from planner.text import speak
from planner.voice.judge import judge_of
from planner.voice.over_time import weeks
from tests.builders import channel, day, plan, post, voice
from tests.checks.asking import days_of, found, span
from tests.checks.test_voice_learned import posted
from tests.voices import Voice
from tests.voices import posts as texts_of

IG, FB = channel(), channel("fb", "facebook")


def coming(count: int, voice: Voice, first: str = "2026-12-01", every: int = 1, **fields: Any) -> list[Post]:
    """So many drafts from a day on."""
    return [
        post(
            f"p{first}-{number}",
            f"{day(first) + timedelta(days=every * number)}T09:00",
            **{"status": "draft", "text": text, **fields},
        )
        for number, text in enumerate(texts_of(voice, "en", count, skip=40))
    ]


def drift(*posts: Post, **fields: Any) -> list[Finding]:
    """The findings about rows beside 40 calm posts."""
    return found("voice.drift", IG, FB, *posted(), *posts, **fields)


def test_five_loud_posts_in_a_row_are_one_finding() -> None:
    (finding,) = drift(*coming(5, "loud"))
    assert finding.subject == "channel:ig"
    assert {each.id for each in coming(5, "loud")} <= set(finding.posts)
    assert finding.evidence["score"] > finding.evidence["limit"]
    assert len(finding.evidence["row"]) >= 3
    assert set(finding.evidence["guilty"]) == set(finding.posts)
    assert finding.evidence["count"] == len(finding.posts)
    assert finding.last == day("2026-12-05")


def test_it_says_what_they_have_in_common() -> None:
    (finding,) = drift(*coming(5, "loud"))
    assert 1 <= len(finding.evidence["features"]) <= 3
    first = finding.evidence["features"][0]
    assert first["said"] > first["usual"]
    assert speak(finding.message, "en").startswith("Instagram: 5 posts close together do not sound like you: more ")


def test_calm_posts_are_none() -> None:
    assert drift(*coming(12, "calm")) == []


def test_a_week_of_three_is_a_row() -> None:
    """Every other day of one week, with four quiet weeks before."""
    calm = [post(f"q{number}", f"2026-12-{number:02}", text=text) for number, text in
            enumerate(texts_of("calm", "en", 13, skip=50), 1)]  # fmt: skip
    (finding,) = drift(*calm, *coming(3, "loud", "2026-12-14", 2))
    assert finding.last == day("2026-12-18")


def test_those_that_overlap_are_one_and_others_are_not() -> None:
    calm = [post(f"q{number}", f"2026-12-{number:02}", text=text) for number, text in
            enumerate(texts_of("calm", "en", 14, skip=50), 8)]  # fmt: skip
    heard = drift(*coming(7, "loud"), *calm, *coming(7, "loud", "2026-12-22"))
    assert [each.subject for each in heard] == ["channel:ig"] * 2
    assert heard[0].last is not None
    assert heard[1].first is not None
    assert heard[0].last < heard[1].first


def test_what_has_all_gone_out_is_no_row_and_what_has_may_begin_one() -> None:
    gone = coming(5, "loud", "2026-11-24", status="posted")
    before = posted()[:33]
    assert found("voice.drift", IG, *before, *posted(47)[40:], *gone) == []
    (finding,) = drift(*coming(5, "loud", "2026-11-29", every=1)[2:], *coming(2, "loud", "2026-11-29", status="posted"))
    assert finding.posts


def test_a_row_belongs_to_the_span_when_one_of_its_posts_does() -> None:
    assert drift(*coming(5, "loud"), over=span("2026-12-10", "2026-12-20")) == []
    (finding,) = drift(*coming(5, "loud"), over=span("2026-12-05", "2026-12-20"))
    assert finding.last == day("2026-12-05")


def test_posts_beyond_the_span_are_not_told_of() -> None:
    loud = coming(5, "loud", every=2)
    (whole,) = drift(*loud)
    assert days_of(whole) == ("2026-12-01", "2026-12-09")
    (cut,) = drift(*loud, over=span("2026-12-01", "2026-12-06"))
    assert (days_of(cut), cut.posts) == (("2026-12-01", "2026-12-05"), whole.posts[:3])


def test_of_loud_posts_none_is_missing_and_of_calm_ones_between_them_none_is_told() -> None:
    calm = texts_of("calm", "en", 3, skip=60)
    days = ("2026-12-01", "2026-12-03", "2026-12-04")
    between = [
        post(f"calm{day}", f"{day}T18:00", status="draft", text=text) for day, text in zip(days, calm, strict=True)
    ]
    loud = [
        *coming(1, "loud", "2026-11-30", status="posted"),
        *coming(2, "loud", "2026-12-02", 3),
        *coming(2, "loud", "2026-12-09", 2),
    ]
    (finding,) = drift(*loud, *between)
    assert finding.posts == tuple(each.id for each in loud)
    assert days_of(finding) == ("2026-11-30", "2026-12-11")
    assert finding.evidence["count"] == 5


def test_two_loud_posts_among_calm_ones_are_no_finding() -> None:
    calm = [post(f"q{number}", f"2026-12-{number:02}T18:00", status="draft", text=text) for number, text in
            enumerate(texts_of("calm", "en", 5, skip=50), 1)]  # fmt: skip
    assert drift(*calm, *coming(2, "loud", "2026-12-02")) == []


@pytest.mark.parametrize("between", ["story", "turkish"])
def test_what_is_in_no_row_is_not_counted_among_those_before(between: str) -> None:
    """Four loud posts went out last week, then come ten stories, or posts in another language, and one loud draft."""
    gone = coming(4, "loud", "2026-12-07", status="posted")
    other = (
        coming(10, "calm", "2026-12-11", format="story")
        if between == "story"
        else [
            post(f"tr{number}", f"2026-12-{11 + number}", status="draft", text=text)
            for number, text in enumerate(texts_of("calm", "tr", 10))
        ]
    )
    found = [
        finding
        for finding in drift(*gone, *other, *coming(1, "loud", "2026-12-22"), over=span("2026-12-15", "2026-12-31"))
        if "p2026-12-22-0" in finding.posts
    ]
    assert [len(finding.posts) for finding in found] == [5]


def test_stories_and_replies_are_in_no_row() -> None:
    assert drift(*coming(5, "loud", format="story")) == []
    assert drift(*coming(5, "loud", format="interaction")) == []


def test_each_channel_has_rows_of_its_own() -> None:
    on_facebook = [post(each.id, each.placements[0].at, "fb", status="draft", text=each.text)
                   for each in coming(5, "loud")]  # fmt: skip
    (finding,) = drift(*on_facebook)
    assert finding.subject == "channel:fb"
    assert days_of(finding) == ("2026-12-01", "2026-12-05")


def test_what_nobody_wants_to_hear_of_is_not_named() -> None:
    (finding,) = found("voice.drift", IG, *posted(), *coming(5, "loud"), voice(unheard=["exclamations", "emoji"]))
    assert not {"exclamations", "emoji"} & {each["name"] for each in finding.evidence["features"]}


TODAY = day("2026-11-23")


def sample_on(language: str) -> Plan:
    """The sample as it is opened that day."""

    def no_clock(zone: str) -> datetime:
        raise AssertionError("the day was given")

    return sample(language, no_clock, TODAY)


@pytest.mark.parametrize("language", ["en", "tr"])
def test_the_sample_as_it_comes_does_not_drift_and_a_loud_week_in_it_does(language: str) -> None:
    made = sample_on(language)
    learned = findings(made, TODAY, codes=["voice.drift", "voice.channel", "voice.author"])
    assert learned == []
    loud = [
        post(f"loud{number}", f"{TODAY + timedelta(days=15 + number)}T07:00", "ig", status="draft", text=text)
        for number, text in enumerate(texts_of("loud", language, 5))
    ]
    (finding,) = findings(
        replace(made, posts=Table(dict(enumerate([*made.posts, *loud])))), TODAY, codes=["voice.drift"]
    )
    assert finding.subject == "channel:ig"
    assert {each.id for each in loud} & set(finding.posts)
    assert {each["name"] for each in finding.evidence["features"]} & {"exclamations", "marks_in_a_row", "emoji"}


@pytest.mark.parametrize("language", ["en", "tr"])
def test_the_chart_of_the_sample_marks_no_week_either(language: str) -> None:
    made = sample_on(language)
    found = weeks(made, judge_of(made), TODAY - timedelta(weeks=3), TODAY + timedelta(weeks=6))
    assert [week for week in found if week.score is not None]
    assert not [week for week in found if week.note]


def test_a_week_that_the_chart_marks_is_one_that_is_found() -> None:
    made = plan(IG, FB, *posted(56), *coming(7, "loud", "2026-12-07"), *coming(7, "calm", "2026-12-14"))
    over = span("2026-12-01", "2026-12-31")
    found = findings(made, day("2026-12-01"), over, codes=["voice.drift"])
    marked = {week.first for week in weeks(made, judge_of(made), *over, "ig") if week.note}
    assert marked == {day("2026-12-07")}
    assert any(each.first and each.last and each.first <= day("2026-12-07") <= each.last for each in found)
