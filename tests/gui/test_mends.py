"""The ways out of a warning: pressed, they do what they say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.checks.finding import Finding
from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.domain.voice import Avoided
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.mends import Mend, keeping, mends_of
from planner.operations import nouns, posts
from planner.text import speak
from tests.builders import (
    audience,
    business,
    campaign,
    channel,
    day,
    event,
    goal,
    person,
    placement,
    plan,
    post,
    voice,
)
from tests.gui.conftest import DeskOn

SILENT: tuple[Noun, ...] = (channel(), goal("g1", title="Tables"))


@pytest.fixture
def mends(qtbot: QtBot) -> Callable[[Desk, str], list[Mend]]:
    parent = QWidget()
    qtbot.addWidget(parent)

    def of(desk: Desk, code: str) -> list[Mend]:
        (finding,) = [each for each in desk.bridge.findings if each.code == code]
        return list(mends_of(desk, finding, parent))

    return of


Mends = Callable[[Desk, str], list[Mend]]


@pytest.mark.parametrize(
    ("code", "title"), [("strategy.goal_unserved", "For: Tables"), ("platform.dormant", "New post")]
)
def test_a_post_is_planned_and_its_title_is_ready_to_be_written(
    desk_on: DeskOn, mends: Mends, code: str, title: str
) -> None:
    desk = desk_on(plan(*SILENT))
    wanted: list[bool] = []
    desk.attention.editing_wanted.connect(lambda: wanted.append(True))
    (mend,) = mends(desk, code)
    mend.act()
    (post,) = desk.bridge.plan.posts
    assert post.title == title
    assert desk.attention.spot is not None
    assert (desk.attention.page, desk.attention.spot.post, wanted) == ("calendar", post.id, [True])
    assert code not in [finding.code for finding in desk.bridge.findings]


def test_an_audience_is_offered_each_active_channel(desk_on: DeskOn, mends: Mends) -> None:
    ended = channel("x", "x", active_to="2026-01-01")
    desk = desk_on(plan(channel(), channel("fb", "facebook", handle="@bakery"), ended, audience("a1")))
    on_instagram, on_facebook = mends(desk, "audience.unreached")
    assert speak(on_facebook.words, "en") == "Speak to them on Facebook @bakery"
    on_facebook.act()
    assert desk.bridge.plan.channels["fb"].audiences == ("a1",)
    assert on_instagram.words != on_facebook.words


def test_a_platform_that_does_not_fit_leads_to_the_others(desk_on: DeskOn, mends: Mends) -> None:
    desk = desk_on(plan(business(country="TR"), channel("x", "x", audiences=["a1"]), audience("a1")))
    (mend,) = mends(desk, "platform.unfit")
    wanted: list[str] = []
    desk.attention.platform_wanted.connect(wanted.append)
    mend.act()
    assert (desk.attention.page, desk.attention.audience, wanted) == ("platforms", "a1", ["x"])


CROWDED = (channel(max_per_day=1, max_per_week=1, min_gap_hours=4, min_per_week=1),)


@pytest.mark.parametrize("code", ["cadence.over.day", "cadence.over.week", "cadence.gap", "cadence.under.week"])
def test_what_is_wrong_with_the_cadence_is_mended_on_the_calendar(desk_on: DeskOn, mends: Mends, code: str) -> None:
    posts = [post(f"p{hour}", f"2026-12-10T{hour}:00") for hour in (10, 12)]
    desk = desk_on(plan(*CROWDED, *posts))
    (finding,) = [each for each in desk.bridge.findings if each.code == code]
    wanted: list[object] = []
    desk.attention.suggestion_wanted.connect(wanted.append)
    desk.attention.go("warnings")
    fix = mends(desk, code)[0]
    assert speak(fix.words, "en") == "Fix"
    fix.act()
    assert (desk.attention.page, wanted) == ("calendar", [finding])


def test_what_is_past_cannot_be_mended(desk_on: DeskOn, mends: Mends) -> None:
    posted = [post(f"p{hour}", f"2026-12-07T{hour}:00", status="posted") for hour in (10, 18)]
    assert mends(desk_on(plan(channel(max_per_day=1), *posted)), "cadence.over.day") == []


def test_an_event_is_announced_on_all_channels_in_one_post(desk_on: DeskOn, mends: Mends) -> None:
    nouns = channel(), channel("fb", "facebook"), event("e1", "2026-12-20", title="Fair")
    desk = desk_on(plan(*nouns))
    (mend,) = mends(desk, "event.unannounced")
    assert speak(mend.words, "en") == "Plan the announcement"
    mend.act()
    (post_made,) = desk.bridge.plan.posts
    assert (post_made.title, post_made.event) == ("Announcement: Fair", "e1")
    assert [each.channel for each in post_made.placements] == ["ig", "fb"]
    assert desk.attention.spot is not None
    assert desk.attention.spot.post == post_made.id
    assert "event.unannounced" not in [finding.code for finding in desk.bridge.findings]
    desk.bridge.undo()
    assert len(desk.bridge.plan.posts) == 0


def test_a_campaign_comes_to_the_channel_that_it_left_out(desk_on: DeskOn, mends: Mends) -> None:
    season = campaign("c1", starts="2026-12-01", ends="2026-12-31")
    posts = (
        post("late", "2026-12-20T09:30", campaign="c1"),
        post("next", "2026-12-10T09:30", campaign="c1", title="Cake"),
        post("gone", "2026-12-05T09:30", campaign="c1", status="posted"),
    )
    desk = desk_on(plan(channel(), channel("fb", "facebook"), season, *posts))
    (mend,) = mends(desk, "campaign.left_out")
    assert speak(mend.words, "en") == "Post “Cake” on Facebook too"
    mend.act()
    placed = {each.channel: each.at for each in desk.bridge.plan.posts["next"].placements}
    assert placed == {"ig": "2026-12-10T09:30", "fb": "2026-12-10T09:30"}
    assert "campaign.left_out" not in [finding.code for finding in desk.bridge.findings]


def test_a_campaign_comes_to_the_day_on_which_its_post_stands_by_then(desk_on: DeskOn, mends: Mends) -> None:
    season = campaign("c1", starts="2026-12-01", ends="2026-12-31")
    cake = post("p1", "2026-12-10T09:30", campaign="c1")
    desk = desk_on(plan(channel(), channel("fb", "facebook"), season, cake))
    (mend,) = mends(desk, "campaign.left_out")
    desk.bridge.do(posts.move, [("p1", "ig")], day("2026-12-20"))
    mend.act()
    placed = {each.channel: each.at for each in desk.bridge.plan.posts["p1"].placements}
    assert placed == {"ig": "2026-12-20T09:30", "fb": "2026-12-20T09:30"}
    mend.act()
    assert len(desk.bridge.session.history()) == 2


def test_a_campaign_without_a_post_to_come_is_only_shown(desk_on: DeskOn, mends: Mends) -> None:
    season = campaign("c1", starts="2026-12-01", ends="2026-12-31")
    gone = post("gone", "2026-12-05T09:30", campaign="c1", status="posted")
    assert mends(desk_on(plan(channel(), channel("fb", "facebook"), season, gone)), "campaign.left_out") == []


def test_most_warnings_are_only_shown(desk_on: DeskOn, mends: Mends) -> None:
    assert mends(desk_on(plan()), "strategy.no_goal") == []


def test_one_of_the_team_becomes_the_editor(desk_on: DeskOn, mends: Mends) -> None:
    desk = desk_on(plan(person("ayse"), person("mert")))
    offered = mends(desk, "editor.missing")
    assert [speak(each.words, "en") for each in offered] == ["Make Ayse the editor", "Make Mert the editor"]
    offered[1].act()
    assert desk.bridge.plan.editor == desk.bridge.plan.people["mert"]
    assert "editor.missing" not in [finding.code for finding in desk.bridge.findings]


def test_without_a_team_it_is_asked_for(desk_on: DeskOn, mends: Mends) -> None:
    desk = desk_on(plan())
    (mend,) = mends(desk, "editor.missing")
    wanted: list[tuple[str, str]] = []
    desk.attention.section_wanted.connect(lambda *section: wanted.append(section))
    mend.act()
    assert (desk.attention.page, wanted) == ("business", [("people", "")])


def test_the_drafts_of_many_hands_go_to_the_editor(desk_on: DeskOn, mends: Mends) -> None:
    people = [person("ayse", "editor"), *(person(id) for id in ("mert", "can", "elif"))]
    posts = [
        post(f"p{n}", f"2026-12-1{n}", author=each.id, status="draft" if n else "approved")
        for n, each in enumerate(people)
    ]
    desk = desk_on(plan(channel(), *people, *posts))
    (mend,) = mends(desk, "editor.many_hands")
    assert speak(mend.words, "en") == "Send 3 drafts for approval"
    mend.act()
    assert [each.status for each in desk.bridge.plan.posts] == ["approved", "in_review", "in_review", "in_review"]
    assert mends(desk, "editor.many_hands") == []


def test_what_is_too_long_for_one_channel_gets_a_text_of_its_own_there(desk_on: DeskOn, mends: Mends) -> None:
    both = post("p1", "2026-12-09T09:00", "fb", "x", text="a" * 281)
    desk = desk_on(plan(channel("fb", "facebook"), channel("x", "x", handle="@rye"), both))
    (mend,) = mends(desk, "limit.characters")
    assert speak(mend.words, "en") == "Own text for X"
    mend.act()
    assert [each.text for each in desk.bridge.plan.posts["p1"].placements] == [None, "a" * 281]
    assert desk.attention.spot == Spot("p1", "x", date(2026, 12, 9))
    assert mends(desk, "limit.characters") == []


def test_a_text_of_its_own_that_was_written_since_stays(desk_on: DeskOn, mends: Mends) -> None:
    both = post("p1", "2026-12-09T09:00", "fb", "x", text="a" * 281)
    desk = desk_on(plan(channel("fb", "facebook"), channel("x", "x"), both))
    (mend,) = mends(desk, "limit.characters")
    desk.bridge.do(posts.change_placement, "p1", "x", text="Short")
    mend.act()
    assert [each.text for each in desk.bridge.plan.posts["p1"].placements] == [None, "Short"]


def test_a_text_for_one_channel_alone_is_shortened_where_it_stands(desk_on: DeskOn, mends: Mends) -> None:
    desk = desk_on(plan(channel("x", "x"), post("p1", "2026-12-09T09:00", "x", text="a" * 281)))
    assert mends(desk, "limit.characters") == []


def guided(text: str, own: str | None = None) -> Plan:
    places = [placement("2026-12-10T09:00", "ig"), placement("2026-12-10T09:00", "x", text=own)]
    guide = voice(exclamations_max=0, avoid=[Avoided("tasty", "good")])
    return plan(
        business(language="en"), channel("ig"), channel("x", "x"), guide, post("p1", text=text, placements=places)
    )


def words(mends: list[Mend]) -> list[str]:
    return [speak(each.words, "en") for each in mends]


def test_other_words_are_written_in_each_text_that_has_the_avoided_one(desk_on: DeskOn, mends: Mends) -> None:
    desk = desk_on(guided("🥐 Tasty pies, tasty 😍 rolls.", own="A tasty roll."))
    offered = mends(desk, "voice.avoid")
    assert words(offered) == [
        "Write “good”",
        "Write “good” on X",
        "Keep all avoided words here",
        "See the rule",
    ]
    offered[0].act()
    assert desk.bridge.plan.posts["p1"].text == "🥐 Good pies, good 😍 rolls."
    mends(desk, "voice.avoid")[0].act()
    assert desk.bridge.plan.posts["p1"].placements[1].text == "A good roll."
    assert "voice.avoid" not in [finding.code for finding in desk.bridge.findings]


def test_nothing_is_written_into_a_text_that_is_another_by_now(desk_on: DeskOn, mends: Mends) -> None:
    desk = desk_on(guided("Tasty pies."))
    write = mends(desk, "voice.avoid")[0]
    desk.bridge.do(nouns.change, "posts", "p1", text="Such tasty pies.")
    write.act()
    assert desk.bridge.plan.posts["p1"].text == "Such tasty pies."
    desk.bridge.do(nouns.remove, "posts", "p1")
    write.act()


def test_what_is_meant_so_is_kept_and_the_rule_is_one_click_away(desk_on: DeskOn, mends: Mends) -> None:
    desk = desk_on(guided("Warm pies!"))
    keep, rule = mends(desk, "voice.exclamations")
    wanted: list[tuple[str, str]] = []
    desk.attention.section_wanted.connect(lambda section, id: wanted.append((section, id)))
    rule.act()
    assert (desk.attention.page, wanted) == ("voice", [("guide", "")])
    keep.act()
    (muted,) = desk.bridge.plan.muted
    assert (muted.code, muted.subject, muted.reason) == ("voice.exclamations", "post:p1", "It is meant so.")
    assert "voice.exclamations" not in [each.code for each in desk.bridge.warnings]


def test_each_way_to_hear_no_more_of_a_post_has_a_name_of_its_own_and_says_how_far_it_goes(desk: Desk) -> None:
    codes = ("voice.avoid", "voice.caps", "voice.habit", "voice.likeness")
    ways = [keeping(desk, code, "first-tray") for code in codes]
    assert len({speak(each.words, "en") for each in ways}) == len(ways)
    assert all(each.about is not None and "for this post" in speak(each.about, "en") for each in ways)


def test_a_learned_note_is_dismissed_for_its_post(desk: Desk, mends: Mends, qtbot: QtBot) -> None:
    desk.bridge.do(nouns.change, "posts", "first-tray", text="WOW!!! BUY NOW!!! OMG!!! lol", status="draft")
    desk.bridge.voice.begin()

    def noted() -> list[Finding]:
        return [each for each in desk.bridge.warnings_of("first-tray") if each.code == "voice.habit"]

    qtbot.waitUntil(lambda: bool(noted()), timeout=20_000)
    parent = QWidget()
    qtbot.addWidget(parent)
    (way,) = mends_of(desk, noted()[0], parent)
    assert speak(way.words, "en") == "These habits are fine here"
    way.act()
    assert "voice.habit post:first-tray" in desk.bridge.plan.muted
