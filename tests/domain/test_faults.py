"""Each fault: a plan that has it, at its path and with its sentence, and one that just does not."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import pytest
from hypothesis import given
from msgspec.structs import replace

from planner.domain.business import Person
from planner.domain.channels import Cadence
from planner.domain.content import Event
from planner.domain.faults import Fault, faults, faults_of, faults_of_words
from planner.domain.goals import Decision, Progress
from planner.domain.muted import Muted
from planner.domain.noun import Amount, NotNegative, Percent
from planner.domain.plan import Plan, Table
from planner.domain.posts import FromSeries, Medium, Placement, Post, Series
from planner.domain.statistics import FollowerGroup, Statistic
from planner.domain.stretch import Stretch
from planner.domain.times import LocalTime
from planner.domain.voice import Avoided, Band, Saying, VoiceGuide
from planner.text import Text, speak
from tests.drawing import plans
from tests.plans import whole_plan

TUESDAY = LocalTime("2026-12-01T09:30")


def changed(table: str, id: str, **fields: Any) -> Plan:
    """The whole plan with one thing of it changed."""
    plan = whole_plan()
    part = getattr(plan, table)
    if isinstance(part, Table):
        part = part.patched([(part.number(id), replace(part[id], **fields))])
    else:
        part = replace(part, **fields)
    return replace(plan, **{table: part})


def said(plan: Plan) -> list[tuple[str, str]]:
    return [(path, speak(text, "en")) for path, text in faults(plan)]


def at(time: str) -> dict[str, Any]:
    return {"placements": (Placement("ig", at=LocalTime(time)),)}


def figure(trait: str = "", value: str = "", platform: str = "x") -> Statistic:
    return Statistic(platform=platform, trait=trait, value=value, percent=Percent(50))


def group(gender: Literal["women", "men"] | None, age: str | None) -> FollowerGroup:
    return FollowerGroup(gender=gender, age=age, percent=Percent(50))


def repeating(rule: str, *excluded: date, at: str | None = TUESDAY) -> dict[str, Any]:
    placements = (Placement("ig", at=LocalTime(at) if at else None),)
    return {"placements": placements, "series": Series(rule, excluded)}


def test_the_whole_plan_has_none() -> None:
    assert said(whole_plan()) == []
    assert said(Plan()) == []


@given(plans())
def test_a_plan_that_was_read_has_none(plan: Plan) -> None:
    assert said(plan) == []


# Table and id, the fields that make the fault, its path and its sentence; then the fields that just do not.
ORDER = "lies before"
FAULTS: list[tuple[str, str, dict[str, Any], str, str, dict[str, Any]]] = [
    ("people", "mert", {"role": "editor", "deputises": ()}, "people[1].role",
     "a plan has one editor, and there already is one : make this one a contributor", {"role": "contributor"}),
    ("people", "ayse", {"deputises": (Stretch(TUESDAY.day, TUESDAY.day),)}, "people[0].deputises",
     "the editor deputises for nobody : take these days away", {"role": "contributor"}),
    ("business", "", {"reviewed_on": date(1899, 12, 31)}, "business.reviewed_on",
     "the year 1899 is too far away : correct the date", {"reviewed_on": date(1900, 1, 1)}),
    ("goals", "g1", {"progress": (Progress(date(2200, 1, 1), Amount(1)),)}, "goals[0].progress[0].on",
     "the year 2200 is too far away", {"progress": (Progress(date(2199, 12, 31), Amount(1)),)}),
    ("channels", "ig", {"pauses": (Stretch(date(1, 1, 1), date(2027, 1, 2)),)}, "channels[0].pauses[0].from",
     "the year 1 is too far away", {"pauses": (Stretch(date(1900, 1, 1), date(2027, 1, 2)),)}),
    ("posts", "p3", at("2200-01-01T09:30"), "posts[2].placements[0].at", "the year 2200 is too far away",
     at("2199-12-31T09:30")),
    ("business", "", {"time_zone": "Europe/Istambul"}, "business.time_zone",
     'no time zone "Europe/Istambul" : use a name such as Europe/Istanbul', {"time_zone": "Europe/Istanbul"}),
    ("business", "", {"time_zone": ""}, "business.time_zone", 'no time zone ""', {"time_zone": "UTC"}),
    ("business", "", {"time_zone": "Europe"}, "business.time_zone", "no time zone", {"time_zone": "Europe/Paris"}),
    ("business", "", {"time_zone": "../UTC"}, "business.time_zone", "no time zone", {"time_zone": "Etc/UTC"}),
    ("business", "", {"service_hours": {"sat": ("08:00-09:00", "13:00-13:00")}}, "business.service_hours.sat[1]",
     "it closes before it opens : split hours after midnight over two days",
     {"service_hours": {"sat": ("08:00-09:00", "13:00-13:01"), "sun": ("00:00-24:00",)}}),
    ("goals", "g1", {"due": date(2026, 10, 31)}, "goals[0].due", ORDER, {"due": date(2026, 11, 1)}),
    ("channels", "ig", {"active_to": date(2026, 10, 31)}, "channels[0].active_to",
     "31 October 2026 lies before 1 November 2026 : swap the two dates", {"active_to": date(2026, 11, 1)}),
    ("channels", "ig", {"pauses": (Stretch(date(2027, 1, 2), date(2027, 1, 1)),)}, "channels[0].pauses[0].to", ORDER,
     {"pauses": (Stretch(date(2027, 1, 2), date(2027, 1, 2)),)}),
    ("channels", "ig", {"cadence": Cadence(6, 5)}, "channels[0].cadence.min_per_week",
     "at least 6 is more than at most 5 : correct one", {"cadence": Cadence(5, 5)}),
    ("channels", "ig", {"cadence": Cadence(min_gap_hours=NotNegative("1.25"))}, "channels[0].cadence.min_gap_hours",
     "must be whole or half hours : write 1.5, or 2", {"cadence": Cadence(min_gap_hours=NotNegative("1.5"))}),
    ("channels", "fb", {"story_cadence": Cadence(1, 0)}, "channels[2].story_cadence.min_per_week", "at least 1",
     {"story_cadence": Cadence(1, None)}),
    ("goals", "g2", {"ask_again": date(2200, 1, 1)}, "goals[1].ask_again", "the year 2200 is too far away",
     {"ask_again": date(2199, 12, 31)}),
    ("statistics", "s1", {"rows": (figure("age", "18-29"), figure(), figure("age", "18-29"))}, "statistics[0].rows[2]",
     "a figure for these people on this platform already stands above : keep one of them",
     {"rows": (figure("age", "18-29"), figure(), figure("age", "30-49"), figure("age", "18-29", "bluesky"))}),
    ("statistics", "s1", {"rows": (figure(), figure("age"))}, "statistics[0].rows[1].value",
     "a trait and its value stand together : write both, or none for everyone", {"rows": (figure("age", "65+"),)}),
    ("statistics", "s1", {"rows": (figure("", "65+"),)}, "statistics[0].rows[0].trait", "stand together", {"rows": ()}),
    ("statistics", "s1", {"year": 1989}, "statistics[0].year", "must be a year from 1990 to 2200 : correct it",
     {"year": 1990}),
    ("statistics", "s1", {"year": 2201}, "statistics[0].year", "must be a year from 1990 to 2200", {"year": 2200}),
    ("statistics", "s1", {"url": "example.com"}, "statistics[0].url", "links begin with", {"url": ""}),
    ("follower_profiles", "f1", {"groups": (group("women", None), group(None, None), group("women", None))},
     "follower_profiles[0].groups[2]", "a figure for this group of followers already stands above : keep one of them",
     {"groups": (group("women", None), group("men", None), group("women", "18-24"), group(None, "18-24"))}),
    ("campaigns", "newyear", {"ends": date(2026, 12, 9)}, "campaigns[0].ends", ORDER, {"ends": date(2026, 12, 10)}),
    ("events", "open2", {"ends": date(2026, 12, 18)}, "events[0].ends", ORDER, {"ends": None}),
    ("voice", "", {"emoji": Band(3, 2)}, "voice.emoji.min", "at least 3 is more than at most 2", {"emoji": Band(2, 2)}),
    ("voice", "", {"hashtags": Band(1, 0)}, "voice.hashtags.min", "at least 1", {"hashtags": Band(None, 0)}),
    ("voice", "", {"sayings": (Saying("sade"), Saying("sade", "Gelin."))}, "voice.sayings[1].word", "stands above",
     {"sayings": (Saying("sade"), Saying("sıcak"))}),
    ("voice", "", {"words": ("sade",)}, "voice.sayings[0].word",
     '"sıcak" is none of the words for who we are : add it to them', {"words": ("sade", "sıcak")}),
    ("voice", "", {"unheard": ("digits", "emoji", "digits")}, "voice.unheard[2]", "stands above",
     {"unheard": ("digits", "emoji")}),
    ("posts", "p4", {"placements": (Placement("ig"), Placement("x"), Placement("ig"))},
     "posts[3].placements[2].channel", 'the post is on channel "ig" twice : keep one placement per channel',
     {"placements": (Placement("ig"), Placement("x"))}),
    ("posts", "p4", {"status": "posted", **at("2026-12-01")}, "posts[3].placements[0].posted_at",
     "the post is posted : say when, or change its status",
     {"status": "posted", "placements": (Placement("ig", at=TUESDAY, posted_at=TUESDAY),)}),
    ("posts", "p4", {"placements": (Placement("ig", posted_url="www.example.com"),)},
     "posts[3].placements[0].posted_url", "links begin with", {"placements": (Placement("ig", posted_url="http://www.example.com"),)}),
    ("posts", "p4", repeating("FREQ=WEEKLY;BYDAY=3MO,WE"), "posts[3].series.rule", "a numbered day such as 3MO",
     repeating("FREQ=WEEKLY;BYDAY=TU")),
    ("posts", "p4", repeating("FREQ=WEEKLY", at=None), "posts[3].placements[0].at",
     "a series repeats from its first day : give the placement a date", repeating("FREQ=WEEKLY", at="2026-12-01")),
    ("posts", "p4", repeating("FREQ=WEEKLY;BYDAY=WE"), "posts[3].placements[0].at",
     "Tuesday 1 December 2026 is not an occurrence of the rule", repeating("FREQ=WEEKLY;BYDAY=TU,WE")),
    ("posts", "p4", repeating("FREQ=YEARLY;COUNT=12"), "posts[3].series.rule",
     "the series goes on for more than 10 years : end it sooner, or leave its end open",
     repeating("FREQ=YEARLY;COUNT=11")),
    ("posts", "p4", repeating("FREQ=WEEKLY;UNTIL=20361202"), "posts[3].series.rule", "for more than 10 years",
     repeating("FREQ=WEEKLY;UNTIL=20361201")),
    ("posts", "p4", repeating("FREQ=WEEKLY", date(2026, 12, 8), date(2026, 12, 9)), "posts[3].series.except[1]",
     "no occurrence on Wednesday 9 December 2026 : leave it out", repeating("FREQ=WEEKLY", date(2026, 12, 8))),
    ("posts", "p4", repeating("FREQ=WEEKLY;COUNT=2", date(2026, 12, 15)), "posts[3].series.except[0]", "no occurrence",
     repeating("FREQ=WEEKLY;COUNT=2", date(2026, 12, 8))),
]  # fmt: skip

WORDS: list[tuple[dict[str, Any], str, str, dict[str, Any]]] = [
    ({"avoid": (Avoided("sale"), Avoided("last"), Avoided("sale ", "x"))}, "avoid[2].term",
     "“sale” stands above : name each once", {"avoid": (Avoided("sale"), Avoided("sales"))}),
    ({"avoid": (Avoided(" "),)}, "avoid[0].term", "is empty : write a word, or remove it", {"avoid": (Avoided("%"),)}),
    ({"require": ("fırın", "")}, "require[1]", "is empty", {"require": ()}),
    ({"require": ("fırın", "fırın")}, "require[1]", "stands above", {"require": ("fırın", "un")}),
    ({"avoid": (Avoided("tıkla"), Avoided("TIKLA"))}, "avoid[1].term", "“TIKLA” stands above : name each once",
     {"avoid": (Avoided("kar"), Avoided("kâr"))}),
    ({"require": ("İndirim", "indirim")}, "require[1]", "stands above", {"require": ("indirim",)}),
    ({"avoid": (Avoided("Rye"),), "require": ("bread", "rye ")}, "require[1]",
     "“rye” is among the words to avoid too : remove it from one of the two",
     {"avoid": (Avoided("rye"),), "require": ("rye bread",)}),
]  # fmt: skip

NOBODY = "of-nobody"
DANGLING: list[tuple[str, str, dict[str, Any], str, str]] = [
    ("goals", "g1", {"audiences": ("women", NOBODY)}, "goals[0].audiences[1]", "audience"),
    ("reviews", "2026-11-02", {"decisions": (Decision(f"goal:{NOBODY}", "keep"),)}, "reviews[0].decisions[0].subject",
     "goal"),
    ("reviews", "2026-11-02", {"decisions": (Decision(f"audience:{NOBODY}", "keep"),)},
     "reviews[0].decisions[0].subject", "audience"),
    ("reviews", "2026-11-02", {"decisions": (Decision(f"channel:{NOBODY}", "keep"),)},
     "reviews[0].decisions[0].subject", "channel"),
    ("channels", "ig", {"goals": (NOBODY,)}, "channels[0].goals[0]", "goal"),
    ("channels", "ig", {"audiences": (NOBODY,)}, "channels[0].audiences[0]", "audience"),
    ("follower_profiles", "f1", {"channel": NOBODY}, "follower_profiles[0].channel", "channel"),
    ("campaigns", "newyear", {"goal": NOBODY}, "campaigns[0].goal", "goal"),
    ("posts", "p1", {"pillar": NOBODY}, "posts[0].pillar", "pillar"),
    ("posts", "p1", {"campaign": NOBODY}, "posts[0].campaign", "campaign"),
    ("posts", "p1", {"goals": (NOBODY,)}, "posts[0].goals[0]", "goal"),
    ("posts", "p1", {"audiences": (NOBODY,)}, "posts[0].audiences[0]", "audience"),
    ("posts", "p1", {"event": NOBODY}, "posts[0].event", "event"),
    ("posts", "p1", {"author": NOBODY}, "posts[0].author", "person"),
    ("posts", "p4", {"placements": (Placement(NOBODY),)}, "posts[3].placements[0].channel", "channel"),
    ("posts", "p4", {"from_series": FromSeries(NOBODY, date(2026, 12, 1))}, "posts[3].from_series.post", "post"),
    ("muted", "post.orphan post:p3", {"subject": f"post:{NOBODY}"}, "muted[1].subject", "post"),
    ("muted", "post.orphan post:p3", {"subject": f"person:{NOBODY}"}, "muted[1].subject", "person"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("table", "id", "wrong", "path", "sentence", "right"),
    FAULTS,
    ids=[f"{n} {case[3]}" for n, case in enumerate(FAULTS)],
)
def test_a_fault_and_what_just_is_none(
    table: str, id: str, wrong: dict[str, Any], path: str, sentence: str, right: dict[str, Any]
) -> None:
    [(found, text)] = said(changed(table, id, **wrong))
    assert found == path
    assert sentence in text
    assert said(changed(table, id, **right)) == []


@pytest.mark.parametrize(("wrong", "path", "sentence", "right"), WORDS)
def test_a_fault_of_the_words_is_none_of_a_guide_that_is_read(
    wrong: dict[str, Any], path: str, sentence: str, right: dict[str, Any]
) -> None:
    """The releases before wrote such guides."""
    [fault] = faults_of_words(VoiceGuide(**wrong))
    assert fault.path == path
    assert sentence in speak(fault.text, "en")
    assert list(faults_of_words(VoiceGuide(**right))) == []
    assert said(changed("voice", "", **wrong)) == []


@pytest.mark.parametrize(
    ("table", "id", "wrong", "path", "kind"), DANGLING, ids=[f"{n} {case[3]}" for n, case in enumerate(DANGLING)]
)
def test_a_dangling_id(table: str, id: str, wrong: dict[str, Any], path: str, kind: str) -> None:
    sentence = f'no {kind} "{NOBODY}" : add the {kind}, or correct the id'
    assert said(changed(table, id, **wrong)) == [(path, sentence)]


@pytest.mark.parametrize(
    "link",
    ["", "example.com", "javascript:alert(1)", "file:///etc/passwd", "ftp://example.com", "https://", "https:///x",
     "mailto:nobody", "https://example.com/a b", " https://example.com", "https://example.com\n", "data:text/html,x"],
)  # fmt: skip
def test_what_is_no_link(link: str) -> None:
    [(path, sentence)] = said(changed("posts", "p1", link=link))
    assert (path, sentence) == ("posts[0].link", "links begin with http, https or mailto : correct the link")


@pytest.mark.parametrize("link", ["HTTPS://EXAMPLE.COM", "http://ışık.example/ğ?q=1#x", "mailto:firin@example.com"])
def test_what_is_a_link(link: str) -> None:
    assert said(changed("posts", "p1", link=link)) == []


@pytest.mark.parametrize(
    "path",
    ["", ".", "..", "../a.jpg", "a/../b.jpg", "a/..", "/a.jpg", "//host/a.jpg", "\\\\host\\a.jpg", "a\\b.jpg",
     "C:/a.jpg", "c:a.jpg", "a//b.jpg", "a/", "./a.jpg", "nul", "CON.jpg", "b/aux.tar.gz", "com1", "LPT9.png",
     "a.jpg.", "a /b.jpg", "a\nb.jpg", "a\x00.jpg", "file:a"],
)  # fmt: skip
def test_what_is_no_file_inside_the_media_folder(path: str) -> None:
    [(place, sentence)] = said(changed("posts", "p1", media=(Medium("good.jpg"), Medium(path))))
    assert place == "posts[0].media[1].path"
    assert "is not a file inside the media folder : name it relative to that folder" in sentence


@pytest.mark.parametrize("path", ["a.jpg", "aralık/ekmek 1.png", ".a", "a..b", "console.jpg", "com10", "null/x"])
def test_what_is_a_file_inside_the_media_folder(path: str) -> None:
    assert said(changed("posts", "p1", media=(Medium(path),))) == []


def test_a_posted_post_without_a_date_is_no_fault() -> None:
    """It was posted by hand, and nobody knows when."""
    assert said(changed("posts", "p4", status="posted", placements=(Placement("ig"),))) == []


def test_excepted_days_may_be_those_of_any_placement() -> None:
    placements = (Placement("ig", at=TUESDAY), Placement("x", at=LocalTime("2026-12-02")))
    series = Series("FREQ=WEEKLY;COUNT=2", (date(2026, 12, 8), date(2026, 12, 9)))
    assert said(changed("posts", "p4", placements=placements, series=series)) == []


def test_a_kind_of_special_days_is_named_once() -> None:
    plan = whole_plan()
    twice = replace(plan.business, special_days=("public", "religious", "public"))
    assert said(replace(plan, business=twice)) == [
        ("business.special_days[2]", "this kind of special days stands above : name each once")
    ]
    assert said(replace(plan, business=replace(twice, special_days=("public", "religious")))) == []


def test_an_event_that_ends_may_begin_at_any_time() -> None:
    assert list(faults_of(Event("e", "Some day", None, date(2026, 12, 19)), whole_plan())) == []


def test_every_fault_of_a_plan_is_found() -> None:
    plan = changed("posts", "p1", pillar=NOBODY, link="x", author=NOBODY)
    plan = replace(plan, people=plan.people.patched([(3, Person("can", "Can", "editor"))]))
    assert [path for path, _ in said(plan)] == ["people[2].role", "posts[0].pillar", "posts[0].author", "posts[0].link"]


def test_one_thing_is_asked_alone() -> None:
    assert list(faults_of(Post("p9", "Bread", pillar=NOBODY), whole_plan())) == [
        Fault("pillar", Text('no pillar "{id}" : add the pillar, or correct the id', id=NOBODY))
    ]
    assert list(faults_of(Muted("editor.missing", "plan"), whole_plan())) == []
    assert list(faults_of(Event("e", "Some day"), whole_plan())) == []
