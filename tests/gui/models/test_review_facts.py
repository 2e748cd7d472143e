"""What is known when it is decided."""

from __future__ import annotations

from planner.checks.memo import Memo
from planner.checks.situation import Situation
from planner.domain.noun import Noun
from planner.gui.models import review_facts as facts
from planner.text import Text, speak
from tests.builders import audience, campaign, channel, goal, plan, post
from tests.gui.conftest import TODAY


def situation(*nouns: Noun) -> Situation:
    return Situation(plan(*nouns), TODAY, None, Memo())


def said(text: Text | None) -> str:
    return "" if text is None else speak(text, "en")


def figures(found: object) -> list[tuple[str, str, str, bool]]:
    return [(said(each.words), said(each.value), said(each.note), each.wrong) for each in found]  # type: ignore[attr-defined]


def test_a_goal_in_figures() -> None:
    progress = [{"on": "2026-12-05", "value": 36}, {"on": "2026-11-08", "value": 27.5}]
    whole = goal(
        "g", metric="tables", baseline=25, target=60, starts="2026-11-08", due="2027-01-07", progress=progress, note="n"
    )
    assert figures(facts.goal_figures(whole)) == [
        ("At the beginning", "25", "8 November 2026", False),
        ("Now", "36", "5 December 2026", False),
        ("Wanted", "60", "tables", False),
        ("Due", "7 January", "2027", False),
    ]
    served = facts.served(situation(whole))
    assert [said(each) for each in facts.goal_facts(whole, TODAY, served)] == [
        "50% of the time is gone, 31% of the way is made.",
        "Posts that work for it: 0 in the last 4 weeks, 0 in the coming 4.",
        "“n”",
    ]


def test_what_is_missing_of_a_goal_is_said_and_nothing_is_reckoned() -> None:
    bare = goal("g", due="2026-12-01")
    assert figures(facts.goal_figures(bare)) == [
        ("At the beginning", "not known", "", True),
        ("Now", "not measured yet", "", True),
        ("Wanted", "not said", "", True),
        ("Due", "1 December", "2026", False),
    ]
    assert figures(facts.goal_figures(goal("g")))[3] == ("Due", "not said", "", True)
    assert said(next(facts.goal_facts(bare, TODAY, facts.Served({}, {})))) == "Its last day was 1 December 2026."
    assert facts.way_made(bare) is None
    assert facts.way_made(goal("g", baseline=5, target=5, progress=[{"on": "2026-12-01", "value": 5}])) is None


def test_a_goal_that_goes_backwards_and_one_that_has_not_begun() -> None:
    back = goal("g", baseline=25, target=60, progress=[{"on": "2026-12-01", "value": 20}])
    assert (
        said(next(facts.goal_facts(back, TODAY, facts.Served({}, {})))) == "It is further away than at the beginning."
    )
    down = goal("g", baseline=10, target=2, progress=[{"on": "2026-12-01", "value": 4}])
    assert facts.way_made(down) == 0.75
    later = goal(
        "g", baseline=1, target=2, starts="2027-01-01", due="2027-02-01", progress=[{"on": "2026-12-01", "value": 1}]
    )
    assert len(list(facts.goal_facts(later, TODAY, facts.Served({}, {})))) == 1


def test_posts_work_for_the_goals_that_they_name_and_that_of_their_campaign() -> None:
    found = facts.served(
        situation(
            channel("ig"),
            channel("fb", "facebook"),
            goal("g"),
            goal("h"),
            campaign("c", goal="h"),
            post("done", "2026-12-01T09:00", "ig", "fb", status="posted", goals=["g"], campaign="c"),
            post("old", "2026-11-01T09:00", status="posted", goals=["g"]),
            post("never", "2026-12-02T09:00", goals=["g"]),
            post("soon", "2026-12-20T09:00", goals=["g"]),
            post("far", "2027-03-01T09:00", goals=["g"]),
        )
    )
    assert (found.done, found.planned) == ({"g": 1, "h": 1}, {"g": 1})


def test_an_audience_in_words() -> None:
    parents = audience("a", country="US", traits={"age": ["18-29", "30-49"], "gender": ["Women"]}, note="They book.")
    there = situation(parents, goal("g", audiences=["a"]), channel("ig", audiences=["a"]))
    assert [said(each) for each in facts.audience_facts(there, parents)] == [
        "Country: United States",
        "Age: 18-29 and 30-49",
        "Gender: Women",
        "Goals that need them: Goal g.",
        "Channels that speak to them: Instagram.",
        "“They book.”",
    ]
    alone = audience("a")
    assert [said(each) for each in facts.audience_facts(situation(alone), alone)] == [
        "No active goal needs them.",
        "No channel of yours speaks to “Audience a”.",
    ]


def test_a_channel_by_its_full_weeks_beside_its_band() -> None:
    ig = channel(
        "ig", min_per_week=2, max_per_week=3, active_from="2026-11-16", trial_until="2026-12-01", why="They ask."
    )
    posted = [f"2026-11-{n:02}T09:00" for n in (17, 18, 19, 20, 24, 25)] + ["2026-12-01T09:00", "2026-12-07T09:00"]
    there = situation(ig, *(post(f"p{n}", at, status="posted") for n, at in enumerate(posted)), post("n", "2026-12-20"))
    assert figures(facts.channel_figures(there, ig)) == [
        ("Planned a week", "2 to 3", "", False),
        ("from 16 November", "4", "too many", True),
        ("from 23 November", "2", "", False),
        ("from 30 November", "1", "too few", True),
    ]
    assert [said(each) for each in facts.channel_facts(there, ig)] == [
        "The trial ended on 1 December 2026.",
        "It serves no active goal.",
        "In the coming 4 weeks 1 post is planned.",
        "“They ask.”",
    ]


def test_bands_in_words() -> None:
    bands = [channel(min_per_week=2), channel(max_per_week=3), channel()]
    assert [said(facts.band_of(each.cadence)) for each in bands] == ["at least 2", "at most 3", "not said"]
    serving = channel("ig", goals=["g"], trial_until="2027-01-31")
    assert [said(each) for each in facts.channel_facts(situation(serving, goal("g")), serving)][:2] == [
        "On trial until 31 January 2027.",
        "It serves: Goal g.",
    ]
