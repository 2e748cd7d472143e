"""Which texts are the business's own: approved and posted, newest last, each once, by language and by channel."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace

from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.voice.memory import Remembers
from planner.voice.own import own_texts
from planner.voice.profile import NEWEST
from tests.builders import business, channel, placement, plan, post, voice


def bakery(*nouns: Noun, language: str = "en", country: str = "US") -> Plan:
    return plan(business(language=language, country=country), channel("ig"), channel("fb", "facebook"), *nouns)


def said(plan: Plan, language: str = "en", channel: str | None = None, memory: Remembers | None = None) -> list[str]:
    return [each.text for each in own_texts(plan, language, channel, memory)]


def test_approved_and_posted_texts_are_ours_the_oldest_first() -> None:
    found = bakery(
        post("p1", "2026-12-03", text="Third."),
        post("p2", "2026-12-01", text="First.", status="posted"),
        post("p3", "2026-12-02", text="A draft.", status="draft"),
        post("p4", "2026-12-02", text="Waits.", status="in_review"),
        post("p5", text="An idea.", status="idea"),
        post("p6", "2026-12-02", text="Given up.", status="cancelled"),
        post("p7", "2026-12-02", text="Second."),
        post("p8", "2026-12-02", text=" \n "),
    )
    assert said(found) == ["First.", "Second.", "Third."]


def test_a_text_knows_where_it_comes_from() -> None:
    found = bakery(post("p1", "2026-12-03T09:30", "ig", "fb", text="We bake."), voice(examples=["We wait."]))
    example, own = own_texts(found, "en")
    assert (example.text, example.day, example.post, example.channels, example.author) == (
        "We wait.", None, None, (), None
    )  # fmt: skip
    assert (own.text, own.day, own.post, own.channels) == ("We bake.", date(2026, 12, 3), "p1", ("ig", "fb"))


def test_each_text_stands_once_where_it_was_said_last() -> None:
    found = bakery(
        post("p1", "2026-12-01", text="Open till six."),
        post("p2", "2026-12-02", text="Closed."),
        post("p3", "2026-12-03", text="Open till six."),
        voice(examples=["Closed.", "Come in.", "Come in."]),
    )
    assert [(each.text, each.post) for each in own_texts(found, "en")] == [
        ("Come in.", None),
        ("Closed.", "p2"),
        ("Open till six.", "p3"),
    ]


def test_of_many_the_newest_count_and_examples_stay() -> None:
    days = [date(2025, 1, 1) + timedelta(days=number) for number in range(NEWEST + 50)]
    posts = [post(f"p{number}", day.isoformat(), text=f"Loaf {number}.") for number, day in enumerate(days)]
    found = said(bakery(*posts, voice(examples=["Come in."])))
    assert len(found) == NEWEST
    assert (found[0], found[1], found[-1]) == ("Come in.", "Loaf 51.", "Loaf 249.")


def in_two_words(text: str = "") -> Post:
    """A post that says something else on each channel."""
    placements = (
        placement("2026-12-01", "ig", text="For the picture."),
        placement("2026-12-02", "fb", text="For you."),
    )
    return replace(post("p1", text=text), placements=placements)


def test_a_post_says_what_its_placements_say_and_nothing_that_none_of_them_shows() -> None:
    assert said(bakery(in_two_words())) == ["For the picture.", "For you."]
    own = own_texts(bakery(in_two_words("For all.")), "en")
    assert [(each.text, each.channels) for each in own] == [
        ("For the picture.", ("ig",)),
        ("For you.", ("fb",)),
    ]


def test_what_is_written_for_a_story_is_no_own_text() -> None:
    made = replace(in_two_words("For all."), placements=(placement("2026-12-01", "ig", text="Hi!", format="story"),))
    assert said(bakery(made)) == []
    shown = replace(made, placements=(*made.placements, placement("2026-12-01", "fb")))
    assert said(bakery(shown)) == ["For all."]


def test_of_a_channel_what_stands_there_as_it_stands_there() -> None:
    found = bakery(in_two_words("For all."), post("p2", "2026-12-03", "fb", text="Second."), voice(examples=["X"]))
    assert said(found, channel="ig") == ["For the picture."]
    assert said(found, channel="fb") == ["For you.", "Second."]
    assert said(bakery(post("p2", "2026-12-03", "fb", text="Second.")), channel="fb") == ["Second."]


def test_each_language_has_its_own() -> None:
    found = bakery(
        post("p1", "2026-12-01", text="Ekmek bugün çok güzel oldu, siz de gelin."),
        post("p2", "2026-12-02", text="The bread came out well today, so come by."),
        post("p3", "2026-12-03", text="12,50 €"),
    )
    assert said(found, "tr") == ["Ekmek bugün çok güzel oldu, siz de gelin."]
    assert said(found, "en") == ["The bread came out well today, so come by.", "12,50 €"]


def test_a_language_of_one_post_in_twenty_has_enough_too() -> None:
    days = [date(2023, 1, 1) + timedelta(days=number) for number in range(1000)]
    texts = [
        f"Bugün {number} ekmek çok güzel oldu, siz de gelin." if number % 20 == 0 else f"Loaf {number} is out for you."
        for number in range(1000)
    ]
    posts = [post(f"p{n}", day.isoformat(), text=text) for n, (day, text) in enumerate(zip(days, texts, strict=True))]
    found = said(bakery(*posts), "tr")
    assert len(found) == 50
    assert found[0].startswith("Bugün 0 ")


def test_a_business_of_another_language_has_what_is_clearly_english() -> None:
    found = bakery(
        post("p1", "2026-12-01", text="Brot."),
        post("p2", "2026-12-02", text="The bread came out well today, so come by."),
        language="de",
        country="DE",
    )
    assert said(found) == ["The bread came out well today, so come by."]
