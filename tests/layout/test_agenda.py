from __future__ import annotations

from planner.domain.noun import Noun
from planner.domain.posts import Post
from planner.layout.agenda import AgendaWeek, agenda, entries
from planner.layout.days import days_of, labels_of
from tests.builders import campaign, channel, day, event, placement, plan, post

CHANNELS = (channel("ig"), channel("fb", "facebook"), channel("x", "x"))


def weeks(*nouns: Noun, first: str = "2026-12-01", last: str = "2026-12-31") -> tuple[AgendaWeek, ...]:
    whole = plan(*CHANNELS, *nouns)
    span = day(first), day(last)
    return agenda(days_of(whole, *span), labels_of(whole, *span), *span, "mon")


def test_weeks_and_days_without_posts_are_skipped() -> None:
    found = weeks(post("a", "2026-12-02T09:00"), post("b", "2026-12-16T09:00"), post("c", "2026-12-18T09:00"))
    assert [[each.day.day for each in week.days] for week in found] == [[2], [16, 18]]


def test_the_outer_weeks_are_cut_to_the_span() -> None:
    found = weeks(post("a", "2026-12-02T09:00"), post("b", "2026-12-31T09:00"))
    assert [(week.first, week.last) for week in found] == [
        (day("2026-12-01"), day("2026-12-06")),
        (day("2026-12-28"), day("2026-12-31")),
    ]


def test_each_event_is_told_once_with_its_day_where_the_day_is_shown() -> None:
    (week,) = weeks(
        post("a", "2026-12-09T09:00"),
        event("with-posts", "2026-12-09"),
        event("without", "2026-12-10"),
        event("two-days", "2026-12-12", "2026-12-13"),
        campaign("new-year", starts="2026-12-01", ends="2026-12-31"),
    )
    assert [label.name for label in week.days[0].labels] == ["Event with-posts"]
    assert [label.name for label in week.labels] == ["Campaign new-year", "Event without", "Event two-days"]


def test_an_event_alone_makes_a_week_and_a_campaign_does_not() -> None:
    assert [week.first for week in weeks(event("opening", "2026-12-19"))] == [day("2026-12-14")]
    assert weeks(campaign("new-year", starts="2026-12-01", ends="2026-12-31")) == ()


def test_one_text_on_several_channels_is_one_entry() -> None:
    whole = plan(
        *CHANNELS,
        post(
            "bread",
            placements=[{"channel": id, "at": f"2026-12-09T{at}"} for id, at in (("fb", "09:30"), ("ig", "12:30"))],
        ),
    )
    (occurrences,) = days_of(whole, day("2026-12-09"), day("2026-12-09")).values()
    (entry,) = entries(occurrences)
    assert [each.placement.channel for each in entry.occurrences] == ["fb", "ig"]


def test_other_texts_and_what_comes_between_part_entries() -> None:
    own_text = {"channel": "x", "at": "2026-12-09T10:00", "text": "Shorter"}
    times = [{"channel": "fb", "at": "2026-12-09T09:30"}, own_text, {"channel": "ig", "at": "2026-12-09T12:30"}]
    whole = plan(*CHANNELS, post("bread", text="Long", placements=times))
    (occurrences,) = days_of(whole, day("2026-12-09"), day("2026-12-09")).values()
    assert [entry.text for entry in entries(occurrences)] == ["Long", "Shorter", "Long"]


def test_what_is_posted_stands_apart_from_what_is_not_yet() -> None:
    posted = placement("2026-12-09T09:30", "fb", posted_at="2026-12-09T09:31")
    planned = placement("2026-12-09T12:30", "ig")
    whole = plan(*CHANNELS, Post("bread", "Bread", placements=(posted, planned)))
    (occurrences,) = days_of(whole, day("2026-12-09"), day("2026-12-09")).values()
    assert [entry.occurrences[0].posted for entry in entries(occurrences)] == [True, False]
