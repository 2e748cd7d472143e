"""What this week asks for."""

from __future__ import annotations

from planner.checks.finding import Finding
from planner.checks.registry import findings
from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.gui.models.week import (
    DayLine,
    EventLine,
    Line,
    MoreLine,
    Todo,
    Week,
    announcement,
    coming_lines,
    lines_of,
    next_steps,
    week,
    wrong,
)
from planner.text import speak
from tests.builders import business, channel, day, event, goal, person, plan, post
from tests.gui.conftest import TODAY

SLOTS = [{"weekday": "fri", "time": "18:00"}, {"weekday": "mon", "time": "09:30"}, {"weekday": "fri", "time": "10:00"}]


def found_in(things: Plan) -> list[Finding]:
    return findings(things, TODAY)


def week_of(*nouns: Noun) -> Week:
    things = plan(*nouns)
    return week(things, TODAY, found_in(things))


def steps(*nouns: Noun) -> list[tuple[Todo, str]]:
    things = plan(*nouns)
    now = week(things, TODAY, found_in(things))
    return [(each.kind, speak(each.words, "en")) for each in next_steps(things, now, found_in(things))]


def said(lines: list[Line]) -> list[str]:
    words = []
    for line in lines:
        match line:
            case DayLine(on):
                words.append(f"# {on:%d}")
            case EventLine(_, name):
                words.append(f"◆ {name}")
            case MoreLine(_, n):
                words.append(f"+{n}")
            case _:
                words.append(line.post.id)
    return words


def test_days_come_with_their_events_up_to_the_end_of_the_week() -> None:
    now = week_of(
        channel(),
        event("e1", "2026-12-08"),
        event("e2", "2026-12-11", "2026-12-12"),
        post("late", "2026-12-08T18:00"),
        post("early", "2026-12-08T09:00"),
        post("friday", "2026-12-11"),
        post("sunday", "2026-12-13"),
        post("monday", "2026-12-14"),
        post("gone", "2026-12-09", status="cancelled"),
    )
    assert said(lines_of(now, TODAY, 5)) == ["◆ Event e1", "early", "late"]
    assert said(coming_lines(now, 5)) == ["# 11", "◆ Event e2", "friday", "# 12", "◆ Event e2", "# 13", "sunday"]


def test_a_full_day_says_how_many_more_it_has() -> None:
    now = week_of(channel(), *(post(f"p{each}", f"2026-12-08T{each}:00") for each in range(10, 20)))
    assert said(lines_of(now, TODAY, 3)) == ["p10", "p11", "p12", "+7"]


def test_a_week_that_begins_on_sunday_ends_on_saturday() -> None:
    assert week(Plan(), TODAY, []).last == day("2026-12-13")
    assert week(plan(business(week_start="sunday")), TODAY, []).last == day("2026-12-12")


def test_what_was_left_lying_comes_newest_first_and_not_what_was_posted() -> None:
    now = week_of(
        channel(),
        post("p1", "2026-12-01"),
        post("p2", "2026-12-07"),
        post("p3", "2026-12-06", status="posted"),
        post("weekly", "2026-11-26", rule="FREQ=WEEKLY;COUNT=2"),
    )
    lying = [(each.post.id, each.day.isoformat()) for each in now.overdue]
    assert lying == [
        ("p2", "2026-12-07"),
        ("weekly", "2026-12-03"),
        ("p1", "2026-12-01"),
        ("weekly", "2026-11-26"),
    ]


def test_what_is_muted_is_silent_here_too() -> None:
    assert week(plan(channel(), post("p1", "2026-12-01")), TODAY, []).overdue == ()


def test_what_is_wrong_is_the_gravest_of_each_mistake() -> None:
    things = plan(
        channel(max_per_day=1),
        post("p1", "2026-12-09T09:00"),
        post("p2", "2026-12-09T12:00"),
        post("p3", "2026-12-10T09:00"),
        post("p4", "2026-12-10T12:00"),
        post("p5", "2026-12-01"),
    )
    now = week(things, TODAY, found_in(things))
    all_wrong = wrong(found_in(things), now, 9)
    assert [(each.mistake, each.finding.code, each.n) for each in all_wrong][:2] == [
        (5, "editor.missing", 1),
        (1, "strategy.no_goal", 6),
    ]
    assert (4, "cadence.over.day", 2) in [(each.mistake, each.finding.code, each.n) for each in all_wrong]
    assert wrong(found_in(things), now, 1) == all_wrong[:1]


def test_an_empty_plan_is_told_how_to_begin() -> None:
    assert [kind for kind, _ in steps()] == [Todo.FIRST_CHANNEL, Todo.FIRST_POST, Todo.REVIEW]


def test_what_was_not_known_of_a_goal_is_asked_again() -> None:
    asked = (Todo.GOAL, "Where does “Goal g1” stand now?")
    assert asked in steps(channel(), goal("g1", ask_again="2026-12-08"))
    assert asked not in steps(channel(), goal("g1", ask_again="2026-12-09"))


def test_the_nearest_events_without_a_post_are_named() -> None:
    events = [event(f"e{each}", f"2026-12-{each}") for each in (30, 12, 20)]
    named = steps(channel(), post("p1"), *events, event("far", "2027-03-01"))
    assert [words for kind, words in named if kind is Todo.EVENT] == [
        "“Event e12” has not been announced yet. 4 days are left.",
        "“Event e20” has not been announced yet. 12 days are left.",
    ]


def test_a_channel_with_a_minimum_runs_dry_when_a_week_from_today_is_empty() -> None:
    dry = "Instagram: nothing is planned for the next 7 days."
    assert (Todo.CHANNEL, dry) in steps(channel(min_per_week=2), post("p1", "2026-12-15"))
    assert (Todo.CHANNEL, dry) not in steps(channel(min_per_week=2), post("p1", "2026-12-14"))
    assert (Todo.CHANNEL, dry) not in steps(channel(), post("p1", "2026-12-15"))
    paused = channel(min_per_week=2, pauses=[{"from": "2026-12-10", "to": "2026-12-11"}])
    assert (Todo.CHANNEL, dry) not in steps(paused, post("p1", "2026-12-15"))


def test_ideas_wait() -> None:
    waiting = (Todo.IDEAS, "2 ideas wait for their day.")
    assert waiting in steps(channel(), post("p1"), post("p2", status="draft"), post("p3", status="cancelled"))


def test_an_announcement_stands_where_and_when_the_channel_likes_to_post() -> None:
    opening = event("e1", "2026-12-18", announce_days_before=7)
    things = plan(channel("x", "x", active_to="2026-12-01"), channel(slots=SLOTS), opening, person("mert"))
    post = announcement(things, opening, TODAY, "mert")
    (placement,) = post.placements
    assert (post.id, post.title, post.status, post.event, post.author) == ("p1", "Event e1", "draft", "e1", "mert")
    assert (placement.channel, placement.at) == ("ig", "2026-12-11T10:00")


def test_an_announcement_does_not_stand_on_the_heels_of_another_post() -> None:
    opening = event("e1", "2026-12-18", announce_days_before=7)
    things = plan(channel(slots=SLOTS), opening, post("p1", "2026-12-11T10:00"))
    (placement,) = announcement(things, opening, TODAY, None).placements
    assert placement.at == "2026-12-11T18:00"


def test_an_announcement_is_never_planned_for_the_past() -> None:
    soon = event("e1", "2026-12-09", announce_days_before=7)
    (placement,) = announcement(plan(channel(), soon), soon, TODAY, None).placements
    assert placement.at == "2026-12-08T09:30"


def test_without_a_channel_an_announcement_is_an_idea() -> None:
    opening = event("e1", "2026-12-18")
    post = announcement(plan(opening), opening, TODAY, None)
    assert (post.status, post.placements) == ("idea", ())
