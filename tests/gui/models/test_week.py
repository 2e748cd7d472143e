"""What this week asks for."""

from __future__ import annotations

from planner.checks.finding import Finding
from planner.checks.registry import findings
from planner.domain.holds import Held, Hold
from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.domain.times import LocalTime
from planner.gui.models.week import (
    DayLine,
    EventLine,
    Line,
    MoreLine,
    Todo,
    Week,
    coming_lines,
    lines_of,
    next_steps,
    week,
    wrong,
)
from planner.painting.marks import LABEL_LETTERS
from planner.text import speak
from tests.builders import business, channel, day, event, goal, plan, post
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
            case EventLine(_, label):
                words.append(f"{LABEL_LETTERS[label.sign]} {label.name}")
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
        channel("ig", "facebook", max_per_day=1),
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


def test_what_goes_out_soon_and_is_not_finished_is_named() -> None:
    picture = [{"path": "bread.jpg", "alt": "Bread"}]

    def why(*nouns: Noun) -> list[tuple[str, str]]:
        things = plan(channel(), *nouns)
        now = week(things, TODAY, [])
        found = [each for each in next_steps(things, now, []) if each.kind is Todo.UNFINISHED]
        return [(speak(each.words, "en"), speak(each.why, "en")) for each in found]

    assert why(post("p1", "2026-12-08T09:00", media=picture)) == [("“Post p1” goes out today.", "It has no text yet.")]
    assert why(post("p1", "2026-12-10", format="reel")) == [
        ("“Post p1” goes out Thursday 10 December.", "It has no text and no picture yet.")
    ]
    assert why(post("p1", "2026-12-10", format="reel", text="Hi"), post("p2", "2026-12-09", format="story")) == [
        ("“Post p2” goes out Wednesday 9 December.", "It has no picture yet."),
        ("“Post p1” goes out Thursday 10 December.", "It has no picture yet."),
    ]
    finished = (
        post("p1", "2026-12-08", text="Hi"),
        post("p2", "2026-12-08", format="story", media=picture),
        post("p3", "2026-12-08", format="interaction"),
        post("p4", "2026-12-08", status="posted"),
        post("p5", "2026-12-11"),
    )
    assert why(*finished) == []
    assert len(why(*(post(f"p{each}", "2026-12-09") for each in range(5)))) == 2


def test_what_waits_for_approval_is_counted_the_first_in_time_named() -> None:
    def waiting(*nouns: Noun) -> list[tuple[str, str, str]]:
        things = plan(channel(), *nouns)
        found = next_steps(things, week(things, TODAY, []), [])
        kept = [each for each in found if each.kind is Todo.APPROVAL]
        return [(each.id, speak(each.words, "en"), speak(each.why, "en")) for each in kept]

    late, early = (post(id, at, status="in_review") for id, at in (("late", "2026-12-20"), ("early", "2026-12-12")))
    undated = post("undated", status="in_review")
    assert waiting(undated, late, early) == [
        ("early", "3 posts wait for approval.", "The first of them is “Post early”.")
    ]
    assert waiting(undated) == [("undated", "1 post waits for approval.", "It is “Post undated”.")]
    assert waiting(post("p1", "2026-12-20", status="draft")) == []


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
    some = (channel(), post("p1"), post("p2", status="draft"), post("p3", status="cancelled"))
    assert waiting in steps(*some)
    # What is held back waits for something else.
    held = Held("p2", "ig", LocalTime("2026-12-09"), "draft")
    hold = Hold("h", day("2026-12-08"), day("2026-12-10"), held=(held,))
    assert (Todo.IDEAS, "1 idea waits for its day.") in steps(*some, hold)
