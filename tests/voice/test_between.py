"""Which channel, or whose posts, lie furthest from the rest."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

import pytest
from msgspec.structs import replace

from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.text import speak
from planner.voice.between import Apart, Differs, compared_texts, furthest_author, furthest_channel
from planner.voice.judge import judge_of
from tests import voices
from tests.builders import business, channel, person, placement, plan, post, voice

FIRST = date(2026, 1, 1)


def workshop(said: Iterable[tuple[str, str, str]], *nouns: Noun, language: str = "en") -> Plan:
    """A plan with a post a day: its author, its channel, its text."""
    posts = [
        post(f"p{number}", (FIRST + timedelta(days=number)).isoformat(), where, author=who, text=text)
        for number, (who, where, text) in enumerate(said)
    ]
    people = [person(id) for id in ("ann", "ben", "cem")]
    channels = [channel("ig"), channel("fb", "facebook"), channel("x", "x")]
    return plan(business(language=language), *people, *channels, *posts, *nouns)


def author(plan: Plan) -> Apart | None:
    judge = judge_of(plan)
    return furthest_author(compared_texts(plan, judge), judge.home, judge.unheard)


def channel_of(plan: Plan) -> Apart | None:
    judge = judge_of(plan)
    return furthest_channel(compared_texts(plan, judge), judge.home, judge.unheard)


def mixed(language: str = "en", loud: int = 12, where: str = "fb", who: str = "ben") -> list[tuple[str, str, str]]:
    """48 calm posts by Ann and Cem on two channels, and among them loud ones."""
    calm = [("ann" if index % 5 < 3 else "cem", "ig" if index % 7 < 4 else "x", text)
            for index, text in enumerate(voices.posts("calm", language, 48))]  # fmt: skip
    for index, text in enumerate(voices.posts("loud", language, loud)):
        calm.insert(index * 4 + 2, (who, where, text))
    return calm


@pytest.mark.parametrize("language", ["en", "tr"])
def test_whoever_is_loud_among_calm_people_is_named_with_what_says_so(language: str) -> None:
    found = author(workshop(mixed(language), language=language))
    assert found is not None
    assert (found.id, found.texts) == ("ben", 12)
    assert 1 <= len(found.features) <= 3
    distances = [abs(each.distance) for each in found.features]
    assert distances == sorted(distances, reverse=True)
    said = [speak(each.said, "en") for each in found.features]
    assert all(" here, " in each and each.endswith(" elsewhere") for each in said)
    assert {"exclamations", "marks_in_a_row", "ends_with_exclamation"} & {each.name for each in found.features}


@pytest.mark.parametrize(
    ("name", "here", "elsewhere", "said"),
    [
        ("exclamations", 2.0, 0.1, "exclamation marks: 2 here, 0.1 elsewhere"),
        ("ends_with_emoji", 0.6, 0.95, "an emoji at the end: in 60% of the posts here, in 95% elsewhere"),
    ],
)
def test_a_difference_is_said_in_figures(name: str, here: float, elsewhere: float, said: str) -> None:
    assert speak(Differs(name, here, elsewhere, 1.5).said, "en") == said


def test_a_channel_on_which_one_is_loud_is_named() -> None:
    found = channel_of(workshop(mixed()))
    assert found is not None
    assert found.id == "fb"


def test_a_text_of_the_channels_own_is_what_stands_there() -> None:
    """The same posts on both, loud on Facebook alone."""
    calm, loud = voices.posts("calm", "en", 48), voices.posts("loud", "en", 12)
    made = workshop(("ann", "ig", text) for text in calm)
    both = [
        replace(each, placements=(*each.placements, placement("2026-03-01", "fb", text=loud[number // 4])))
        if number % 4 == 0
        else each
        for number, each in enumerate(made.posts)
    ]
    found = channel_of(plan(*made.people, *made.channels, *both))
    assert found is not None
    assert (found.id, found.texts) == ("fb", 12)


def test_whoever_writes_longer_posts_has_no_other_voice() -> None:
    calm = voices.posts("calm", "en", 60)
    long = [" ".join(calm[number : number + 3]) for number in range(12)]
    said = [("ann", "ig", text) for text in calm[12:]]
    for index, text in enumerate(long):
        said.insert(index * 4 + 2, ("ben", "ig", text))
    found = author(workshop(said))
    named = [] if found is None else [each.name for each in found.features]
    assert not {"characters", "words", "sentences"} & set(named)


def test_what_a_platform_asks_for_is_no_other_voice() -> None:
    tagged = [("ann", "ig", text + " #bike #wheels #workshop") for text in voices.posts("calm", "en", 20, skip=40)]
    plain = [("ann", "x", text) for text in voices.posts("calm", "en", 40)]
    said = [each for pair in zip(plain, tagged, strict=False) for each in pair] + plain[20:]
    made = workshop(said)
    found = channel_of(made)
    named = [] if found is None else [each.name for each in found.features]
    assert "hashtags" not in named


@pytest.mark.parametrize("seed", range(6))
def test_people_who_write_alike_are_not_told_apart(seed: int) -> None:
    chance = Random(seed)
    texts = voices.posts("calm", "en", 80)
    assert author(workshop((chance.choice(["ann", "ben", "cem"]), "ig", text) for text in texts)) is None


def test_a_voice_that_changed_with_time_is_nobodys() -> None:
    calm = [("ann", "ig", text) for text in voices.posts("calm", "en", 36)]
    loud = [("ben", "ig", text) for text in voices.posts("loud", "en", 24)]
    assert author(workshop(calm + loud)) is None


@pytest.mark.parametrize(("loud", "told"), [(9, False), (10, True)])
def test_of_nine_posts_nothing_is_told(loud: int, told: bool) -> None:
    assert (author(workshop(mixed(loud=loud))) is not None) == told


def test_one_alone_has_no_rest() -> None:
    assert author(workshop(("ann", "ig", text) for text in voices.posts("calm", "en", 60))) is None
    assert author(workshop([])) is None


def test_drafts_count_too_and_what_is_not_heard_does_not() -> None:
    made = workshop(mixed())
    drafts = [post(f"d{n}", "2026-03-01", "fb", author="ben", text=text, status="draft")
              for n, text in enumerate(voices.posts("loud", "en", 4, skip=20))]  # fmt: skip
    assert (author(workshop(mixed(), *drafts)) or Apart("", 0, ())).texts == 16
    first = author(made)
    assert first is not None
    quiet = author(workshop(mixed(), voice(unheard=[first.features[0].name])))
    assert quiet is not None
    assert first.features[0].name not in [each.name for each in quiet.features]


def test_what_a_draft_says_is_ascribed_to_the_channels_that_show_it() -> None:
    placements = [placement("2026-03-01"), placement("2026-03-01", "fb", text="Come in!"), placement("2026-03-01", "x")]
    made = workshop([], post("d", text="Come by.", status="draft", placements=placements))
    found = compared_texts(made, judge_of(made))
    assert [(each.text, each.channels) for each in found] == [("Come by.", ("ig", "x")), ("Come in!", ("fb",))]


def test_the_same_is_told_each_time() -> None:
    assert author(workshop(mixed())) == author(workshop(mixed()))


def test_a_business_of_another_language_hears_nothing() -> None:
    assert author(workshop(mixed(), language="de")) is None
