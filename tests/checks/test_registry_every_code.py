"""Of every code one plan document that has it, and one that just does not: a single step lies between the two."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Literal, NamedTuple

import pytest

from planner.checks.finding import Finding, as_json
from planner.checks.registry import CHECKS, findings
from planner.domain.noun import Noun
from planner.domain.posts import Post
from planner.exchange.document import decode, encode
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
    pillar,
    placement,
    plan,
    post,
    voice,
)
from tests.voices import posts as texts_of

TODAY = "2026-12-01"
IG, FB, X = channel(), channel("fb", "facebook"), channel("x", "x")
ADS, TIPS = pillar("ads", "promotional"), pillar("tips")
SAID = "Our sourdough is twelve years old."
Things = tuple[Noun, ...]


class Pair(NamedTuple):
    """Two plans; the first has one finding of the code, of this severity, on this subject, with this evidence."""

    severity: str
    subject: str
    has: Things
    has_not: Things
    evidence: tuple[str, ...] = ()


def daily(count: int, **fields: Any) -> list[Post]:
    """So many posts, one a day from 1 December."""
    return [post(f"p{number}", f"2026-12-{number:02}T09:00", **fields) for number in range(1, count + 1)]


def on(*days: str, **fields: Any) -> list[Post]:
    """Posts on these days of December."""
    return [post(f"p{each}", f"2026-12-{each}T09:00", **fields) for each in days]


def of(*pillars: str) -> list[Post]:
    """Posts of these pillars, one a day."""
    return [
        post(f"p{number}", f"2026-12-{number:02}T09:00", pillar=pillar)
        for number, pillar in enumerate(pillars, start=1)
    ]


def says(text: str, *channels: str, **fields: Any) -> Post:
    """A post with this text, to go out on 3 December."""
    return post("p1", "2026-12-03T09:00", *channels, text=text, **fields)


def shows(*media: dict[str, Any], channel: str = "ig", **fields: Any) -> Post:
    """A post with these pictures."""
    return post("p1", "2026-12-03T09:00", channel, media=list(media), **fields)


def same(count: int) -> list[Post]:
    """Five posts on two channels, so many of which have the same text on both."""
    return [
        post(
            f"p{number}",
            placements=[
                placement(f"2026-12-0{number}"),
                placement(f"2026-12-0{number}", "fb", text=None if number <= count else f"In other words, {number}"),
            ],
            text=f"Text {number}",
        )
        for number in range(1, 6)
    ]


def written_by(*authors: str) -> Things:
    """A month with these authors of a team of four."""
    people = [person(id) for id in ("ayse", "mert", "can", "elif")]
    posts = [post(f"p{n}", f"2026-12-0{n}", author=author) for n, author in enumerate(authors, start=1)]
    return (IG, *people, *posts)


def cadences() -> Iterator[tuple[str, Pair]]:
    """Too many, or too few."""
    yield (
        "cadence.over.day",
        Pair(
            "warning",
            "channel:ig",
            (channel(max_per_day=1), post("p1", "2026-12-03T09:00"), post("p2", "2026-12-03T18:00")),
            (channel(max_per_day=1), post("p1", "2026-12-03T09:00"), post("p2", "2026-12-04T18:00")),
            ("count", "limit"),
        ),
    )
    yield (
        "cadence.over.week",
        Pair(
            "warning",
            "channel:ig",
            (channel(max_per_week=5), *on("02", "03", "04", "05", "06", "08")),
            (channel(max_per_week=5), *on("02", "03", "04", "05", "06", "09")),
            ("count", "limit"),
        ),
    )
    yield (
        "cadence.gap",
        Pair(
            "warning",
            "channel:ig",
            (channel(min_gap_hours=6), post("p1", "2026-12-03T09:00"), post("p2", "2026-12-03T14:59")),
            (channel(min_gap_hours=6), post("p1", "2026-12-03T09:00"), post("p2", "2026-12-03T15:00")),
            ("hours", "limit"),
        ),
    )
    weekly = post("weekly", "2026-12-01T09:00", rule="FREQ=WEEKLY;COUNT=4")
    yield (
        "cadence.under.week",
        Pair(
            "warning",
            "channel:ig",
            (channel(min_per_week=2), weekly, *on("03", "10", "24")),
            (channel(min_per_week=2), weekly, *on("03", "10", "17", "24")),
            ("weeks", "limit"),
        ),
    )


def mixes() -> Iterator[tuple[str, Pair]]:
    """Uninteresting posts."""
    yield (
        "mix.promotional",
        Pair(
            "warning",
            "plan",
            (IG, ADS, TIPS, *of("ads", "tips", "tips", "tips", "ads")),
            (IG, ADS, TIPS, *of("ads", "tips", "tips", "tips", "tips")),
            ("count", "of", "share", "limit"),
        ),
    )
    wanted = pillar("tips", share=0.4)
    yield (
        "mix.pillar",
        Pair(
            "hint",
            "pillar:tips",
            (IG, ADS, wanted, *of(*["tips"] * 12, *["ads"] * 8)),
            (IG, ADS, wanted, *of(*["tips"] * 11, *["ads"] * 9)),
            ("count", "of", "share", "target"),
        ),
    )
    yield (
        "mix.run",
        Pair(
            "hint",
            "channel:ig",
            (IG, ADS, TIPS, *of("tips", "ads", "ads", "ads")),
            (IG, ADS, TIPS, *of("tips", "ads", "ads", "tips")),
            ("count",),
        ),
    )
    yield (
        "mix.reads_promotional",
        Pair(
            "hint",
            "post:p1",
            (IG, TIPS, says("Rye bread keeps for a week. Only today 20% off.", pillar="tips")),
            (IG, TIPS, says("Rye bread keeps for a week. It has 20% bran.", pillar="tips")),
            ("spans",),
        ),
    )
    yield (
        "post.duplicate",
        Pair(
            "hint",
            "post:p2",
            (IG, post("p1", "2026-12-01", text=SAID), post("p2", "2026-12-31", text=SAID)),
            (IG, post("p1", "2026-12-01", text=SAID), post("p2", "2027-01-01", text=SAID)),
            ("earlier",),
        ),
    )


def limits() -> Iterator[tuple[str, Pair]]:
    """What platforms refuse of approved posts."""
    length = ("length", "limit", "unit", "channels")
    count = ("count", "limit", "channels")
    yield "limit.characters", Pair("error", "post:p1", (X, says("a" * 281, "x")), (X, says("a" * 280, "x")), length)
    youtube = channel("yt", "youtube")
    yield (
        "limit.title",
        Pair(
            "error",
            "post:p1",
            (youtube, says("Bread", "yt", title="a" * 101)),
            (youtube, says("Bread", "yt", title="a" * 100)),
            length,
        ),
    )
    yield (
        "limit.signs",
        Pair("error", "post:p1", (youtube, says("Rye > wheat", "yt")), (youtube, says("Rye, wheat", "yt")), ("signs",)),
    )
    tags = [f"#bread{number}" for number in range(31)]
    picture = {"path": "bread.jpg", "alt": "A loaf"}
    yield (
        "limit.hashtags",
        Pair(
            "warning",
            "post:p1",
            (IG, says(" ".join(tags[:6]), media=[picture])),
            (IG, says(" ".join(tags[:5]), media=[picture])),
            count,
        ),
    )
    people = [f"@friend{number}" for number in range(21)]
    yield (
        "limit.mentions",
        Pair(
            "error",
            "post:p1",
            (IG, says(" ".join(people), media=[picture])),
            (IG, says(" ".join(people[:20]), media=[picture])),
            count,
        ),
    )
    yield (
        "limit.cashtags",
        Pair("warning", "post:p1", (X, says("Flour: $ADM $BG", "x")), (X, says("Flour: $ADM", "x")), count),
    )
    loaves = [{"path": f"{number}.jpg", "alt": "A loaf"} for number in range(5)]
    yield (
        "limit.images",
        Pair("error", "post:p1", (X, shows(*loaves, channel="x")), (X, shows(*loaves[:4], channel="x")), count),
    )
    yield (
        "limit.alt_text",
        Pair(
            "error",
            "post:p1",
            (X, shows({"path": "bread.jpg", "alt": "a" * 1001}, channel="x")),
            (X, shows({"path": "bread.jpg", "alt": "a" * 1000}, channel="x")),
            (*length, "media"),
        ),
    )
    yield (
        "limit.alt_missing",
        Pair(
            "warning",
            "post:p1",
            (X, shows({"path": "bread.jpg"}, channel="x")),
            (X, shows(picture, channel="x")),
            ("media",),
        ),
    )
    yield "limit.no_image", Pair("hint", "post:p1", (IG, shows()), (IG, shows(picture)), count)
    yield (
        "limit.links",
        Pair(
            "warning",
            "post:p1",
            (IG, says("More on https://example.com", media=[picture])),
            (IG, says("More in our profile", media=[picture])),
            ("links",),
        ),
    )


def strategies() -> Iterator[tuple[str, Pair]]:
    """Unplanned entry."""
    complete = {"metric": "tables", "target": 200, "due": "2027-02-28"}
    served = audience("women"), audience("men")
    yield "strategy.no_goal", Pair("warning", "plan", (goal("g1", state="met"),), (goal("g1"),))
    yield (
        "strategy.goal_incomplete",
        Pair("hint", "goal:g1", (goal("g1", **complete | {"due": None}),), (goal("g1", **complete),), ("missing",)),
    )
    yield (
        "strategy.channel_no_goal",
        Pair("hint", "channel:ig", (goal("g1"), channel()), (goal("g1"), channel(goals=["g1"]))),
    )
    yield (
        "strategy.review_due",
        Pair("warning", "plan", (business(reviewed_on="2026-10-20"),), (business(reviewed_on="2026-10-21"),)),
    )
    yield (
        "strategy.goal_unserved",
        Pair(
            "warning",
            "goal:g1",
            (IG, goal("g1"), post("p1", "2026-12-29", goals=["g1"])),
            (IG, goal("g1"), post("p1", "2026-12-28", goals=["g1"])),
        ),
    )
    yield (
        "post.orphan",
        Pair("hint", "post:p1", (IG, goal("g1"), says("")), (IG, goal("g1"), says("", goals=["g1"]))),
    )
    yield (
        "post.audience_mismatch",
        Pair(
            "hint",
            "post:p1",
            (*served, channel(audiences=["men"]), says("", audiences=["women"])),
            (*served, channel(audiences=["men"]), says("", audiences=["women", "men"])),
            ("channels",),
        ),
    )


def platforms() -> Iterator[tuple[str, Pair]]:
    """Wrong platforms, or too many."""
    slow = channel(hours_per_post=0.2)
    yield (
        "platform.capacity",
        Pair(
            "warning",
            "plan",
            (business(hours_per_week=0.6), slow, *daily(4)),
            (business(hours_per_week=0.6), slow, *daily(3)),
            ("weeks", "limit"),
        ),
    )
    went_out = [post(f"o{each}", f"2026-11-{each}", status="posted") for each in ("03", "10")]
    yield (
        "platform.not_kept",
        Pair(
            "warning",
            "channel:ig",
            (channel(min_per_week=1), *went_out[:1]),
            (channel(min_per_week=1), *went_out),
            ("weeks", "limit"),
        ),
    )
    yield (
        "platform.trial_ended",
        Pair("warning", "channel:ig", (channel(trial_until="2026-11-30"),), (channel(trial_until="2026-12-01"),)),
    )
    everyone = audience("all", country="TR")
    yield (
        "platform.unfit",
        Pair(
            "hint",
            "channel:c",
            (everyone, channel("c", "x", audiences=["all"])),
            (everyone, channel("c", "tiktok", audiences=["all"])),
            ("audiences",),
        ),
    )
    yield "platform.dormant", Pair("warning", "channel:ig", (IG, *on("29")), (IG, *on("28")))
    yield (
        "platform.twin",
        Pair("hint", "channel:fb", (IG, FB, *same(4)), (IG, FB, *same(3)), ("twin", "count", "of", "share")),
    )
    yield "audience.unreached", Pair("warning", "audience:all", (everyone, IG), (everyone, channel(audiences=["all"])))


def unity() -> Iterator[tuple[str, Pair]]:
    """Isolation and inconsistency."""
    opening = event("e1", "2026-12-19", title="Second shop", announce_days_before=14)
    quiet = event("e1", "2026-12-10", tone="solemn")
    season = campaign("c1", starts="2026-12-01", ends="2026-12-31")
    yield (
        "event.unannounced",
        Pair("warning", "event:e1", (IG, opening, *on("04", event="e1")), (IG, opening, *on("05", event="e1"))),
    )
    yield (
        "event.solemn",
        Pair(
            "warning", "event:e1", (IG, ADS, quiet, *on("10", pillar="ads")), (IG, ADS, quiet, *on("11", pillar="ads"))
        ),
    )
    yield (
        "campaign.left_out",
        Pair(
            "hint",
            "campaign:c1",
            (IG, FB, season, says("", "ig", campaign="c1")),
            (IG, FB, season, says("", "ig", "fb", campaign="c1")),
            ("channels",),
        ),
    )
    yield (
        "consistency.facts",
        Pair(
            "warning",
            "event:e1",
            (IG, opening, says("Our second shop opens on 18 December.", event="e1")),
            (IG, opening, says("Our second shop opens on 19 December.", event="e1")),
            ("spans",),
        ),
    )
    elif_there = {"path": "elif.jpg", "alt": "Elif with a loaf", "people": "customer"}
    yield (
        "media.consent",
        Pair(
            "warning",
            "post:p1",
            (IG, shows(elif_there)),
            (IG, shows({**elif_there, "consent": "Elif, by word"})),
            ("media",),
        ),
    )
    yield "editor.missing", Pair("warning", "plan", (person("mert"),), (person("mert", "editor"),))
    yield (
        "editor.many_hands",
        Pair(
            "hint",
            "plan",
            written_by("ayse", "mert", "can", "elif"),
            written_by("ayse", "mert", "can", "can"),
            ("authors", "count", "limit"),
        ),
    )


def heard(text: str, other: str, *guide: Noun, evidence: tuple[str, ...] = (), severity: str = "hint") -> Pair:
    """A post that says the one, or the other."""
    return Pair(severity, "post:p1", (IG, *guide, says(text)), (IG, *guide, says(other)), ("spans", *evidence))


def guides() -> Iterator[tuple[str, Pair]]:
    """A scattered voice, by the written guide."""
    turkish = business(language="tr")
    yield (
        "voice.avoid",
        heard(
            "Discounts on rye all day.",
            "Rye all day, and nobody counts.",
            voice(avoid=[{"term": "discount", "instead": "offer"}]),
            evidence=("instead",),
            severity="warning",
        ),
    )
    yield (
        "voice.require",
        heard(
            "Rye at six. See you at the bakery.",
            "Rye at six. See you at the Sun Bakery.",
            voice(require=["Sun Bakery"]),
            severity="warning",
        ),
    )
    yield (
        "voice.emoji",
        heard("Warm 🥖🔥😍", "Warm 🥖🔥", voice(emoji={"min": 0, "max": 2}), evidence=("count", "limit")),
    )
    yield (
        "voice.hashtags",
        heard("#rye #oven #six", "#rye #oven 6", voice(hashtags={"max": 2}), evidence=("count", "limit")),
    )
    yield (
        "voice.exclamations",
        heard("Rye! Come and see!", "Rye! Come and see.", voice(exclamations_max=1), evidence=("count", "limit")),
    )
    yield "voice.caps", heard("ONLY TODAY: rye bread.", "Only today: rye bread.", voice(all_caps=False))
    yield (
        "voice.address",
        heard("Yarın seni de bekleriz.", "Yarın sizi de bekleriz.", turkish, voice(address="formal")),
    )
    yield "voice.person", heard("I bake at four.", "We bake at four.", voice(person="we"))
    yield (
        "voice.sentence",
        heard(
            "Our starter is twelve years old now.",
            "Our starter is twelve years old. Now it sleeps.",
            voice(sentence_words_max=6),
            evidence=("limit",),
        ),
    )
    yield (
        "voice.contractions",
        heard("We don't close at noon.", "We do not close at noon.", voice(contractions="avoid")),
    )
    yield "voice.stiff", heard("We utilise local flour.", "We use local flour.", voice(stiff=False))


def posted(count: int, voice: Literal["calm", "loud"], prefix: str = "o", **fields: Any) -> list[Post]:
    """So many posted posts in an invented voice, one a day up to 30 November."""
    first = day("2026-12-01") - timedelta(days=count)
    return [
        post(f"{prefix}{number}", f"{first + timedelta(days=number)}T09:00", status="posted", text=text, **fields)
        for number, text in enumerate(texts_of(voice, "en", count))
    ]


def written(count: int, voice: Literal["calm", "loud"]) -> list[Post]:
    """So many drafts in an invented voice, one a day from 1 December."""
    return [
        post(f"p{number}", f"2026-12-{number:02}T09:00", status="draft", text=text)
        for number, text in enumerate(texts_of(voice, "en", count, skip=40), start=1)
    ]


def voices() -> Iterator[tuple[str, Pair]]:
    """A scattered voice, by what was learned: one post fewer, and too little is known."""
    noted = ("score", "limit", "features", "spans")
    said = ("texts", "features")
    one, five = written(1, "loud"), written(5, "loud")
    yield (
        "voice.habit",
        Pair("hint", "post:p1", (IG, *posted(20, "calm"), *one), (IG, *posted(19, "calm"), *one), noted),
    )
    yield (
        "voice.likeness",
        Pair(
            "hint",
            "post:p1",
            (IG, *posted(40, "calm"), *one),
            (IG, *posted(39, "calm"), *one),
            (*noted, "rank", "of"),
        ),
    )
    yield (
        "voice.drift",
        Pair(
            "warning",
            "channel:ig",
            (IG, *posted(40, "calm"), *five),
            (IG, *posted(39, "calm"), *five),
            ("score", "limit", "features", "row", "count"),
        ),
    )
    calm, loud = posted(20, "calm", author="ayse"), posted(10, "loud", "m", author="mert")
    people = person("ayse"), person("mert")
    yield (
        "voice.author",
        Pair("hint", "person:mert", (IG, *people, *calm, *loud), (IG, *people, *calm, *loud[1:]), said),
    )
    there = [post(each.id, each.placements[0].at, "fb", status="posted", text=each.text) for each in loud]
    yield (
        "voice.channel",
        Pair(
            "hint", "channel:fb", (IG, FB, *posted(20, "calm"), *there), (IG, FB, *posted(20, "calm"), *there[1:]), said
        ),
    )


def forgotten() -> Iterator[tuple[str, Pair]]:
    """No follow-up."""
    yield "post.overdue", Pair("warning", "post:p1", (IG, post("p1", "2026-11-30")), (IG, post("p1", "2026-12-01")))


PAIRS = dict(
    pair
    for family in (cadences, mixes, limits, strategies, platforms, unity, guides, voices, forgotten)
    for pair in family()
)
CODES = [check.code for check in CHECKS]


def found(code: str, things: Things) -> list[Finding]:
    """What a check finds in the plan of these things, once it has been a document."""
    read = decode(encode(plan(*things)), "plan.json")
    return findings(read, day(TODAY), codes=[code])


def test_every_code_has_its_pair_and_no_pair_is_of_no_code() -> None:
    assert sorted(PAIRS) == sorted(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_document_that_has_it(code: str) -> None:
    pair = PAIRS[code]
    (check,) = [each for each in CHECKS if each.code == code]
    (finding,) = found(code, pair.has)
    printed = as_json(finding, "en")
    assert (printed["code"], printed["severity"], printed["subject"]) == (code, pair.severity, pair.subject)
    assert printed["mistake"] == check.mistake
    assert check.subject == pair.subject.partition(":")[0]
    assert set(pair.evidence) <= set(printed["evidence"])
    assert printed["message"]
    assert printed["why"]
    assert not printed["muted"]
    assert speak(finding.message, "tr")


@pytest.mark.parametrize("code", CODES)
def test_a_document_that_just_does_not(code: str) -> None:
    assert found(code, PAIRS[code].has_not) == []


def test_approved_or_not_yet_a_refusal_is_an_error_or_a_warning() -> None:
    too_long = "a" * 281
    severities = {
        status: [each.severity for each in found("limit.characters", (X, says(too_long, "x", status=status)))]
        for status in ("idea", "draft", "in_review", "approved")
    }
    assert severities == {"idea": [], "draft": ["warning"], "in_review": ["warning"], "approved": ["error"]}
