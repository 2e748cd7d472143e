"""What platforms do not take: of each check one post that has it, and one that just does not."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.checks.entries import Entry, doubted
from planner.checks.finding import Finding
from planner.checks.limits import RULES, refusals
from planner.domain.noun import Noun
from planner.domain.posts import Format
from planner.knowledge.limits import platforms_with_limits
from planner.text import speak
from tests.builders import channel, placement, plan, post
from tests.checks.asking import days_of, found, span

DAY = "2026-12-09T09:00"
X = channel("x", "x")
LONG = "a" * 281
PICTURE = {"path": "loaf.jpg", "alt": "A loaf"}

FACES = "🙂" * 5


def one(code: str, *nouns: Noun, **asked: Any) -> Finding:
    (finding,) = found(f"limit.{code}", *nouns, **asked)
    return finding


def none(code: str, *nouns: Noun) -> bool:
    return found(f"limit.{code}", *nouns) == []


def on(platform: str, **fields: Any) -> tuple[Noun, ...]:
    """A post on one channel of this platform, and the channel."""
    return channel("there", platform), post("p1", DAY, "there", **fields)


def tags(number: int, sign: str = "#") -> str:
    return " ".join(f"{sign}loaf{chr(ord('a') + each)}" for each in range(number))


def test_a_text_that_is_too_long() -> None:
    finding = one("characters", X, post("p1", DAY, "x", text=LONG, title="Rye"))
    assert (finding.mistake, finding.severity, finding.subject) == (4, "error", "post:p1")
    assert days_of(finding) == ("2026-12-09", "2026-12-09")
    assert finding.posts == ("p1",)
    figures = {"length": 281, "limit": 280, "unit": "weighted"}
    assert finding.evidence == {**figures, "channels": [{"channel": "x", **figures}]}
    assert finding.source == "x-config"
    assert speak(finding.message, "en") == "“Rye” is too long for X: 281 of 280 characters."
    assert speak(finding.why, "en").endswith("Source: twitter-text 3, official.")


@pytest.mark.parametrize(
    ("platform", "fits", "over"),
    [
        ("x", "é" * 280, "é" * 281),
        ("x", "字" * 140, "字" * 141),
        ("x", "👩‍👩‍👧" * 140, "👩‍👩‍👧" * 141),
        ("x", "a" * 256 + " https://example.com/" + "b" * 99, "a" * 257 + " https://example.com/" + "b" * 99),
        ("bluesky", "👩‍👩‍👧" * 166, "👩‍👩‍👧" * 167),  # 18 bytes each, of 3000
        ("bluesky", "é" * 300, "é" * 301),
        ("mastodon", "a" * 476 + " https://example.com/" + "b" * 99, "a" * 477 + " https://example.com/" + "b" * 99),
        ("threads", "a" * 496 + "🙂", "a" * 497 + "🙂"),
        ("instagram", "ş" * 2200, "ş" * 2201),
        ("linkedin", "ş" * 3000, "ş" * 3001),
        ("facebook", "ş" * 63206, "ş" * 63207),
        ("tiktok", "🙂" * 1100, "🙂" * 1101),
        ("youtube", "ş" * 2500, "ş" * 2501),
        ("pinterest", "ş" * 500, "ş" * 501),
        ("reddit", "ş" * 40000, "ş" * 40001),
        ("telegram", "ş" * 4096, "ş" * 4097),
        ("google_business", "ş" * 1500, "ş" * 1501),
    ],
)
def test_every_platform_counts_in_its_own_way(platform: str, fits: str, over: str) -> None:
    format = "video" if platform == "tiktok" else "post"
    assert none("characters", *on(platform, text=fits, format=format))
    assert one("characters", *on(platform, text=over, format=format)).evidence["length"] > 0


def test_a_caption_beside_a_picture_is_shorter_on_telegram() -> None:
    assert none("characters", *on("telegram", text="a" * 1025))
    assert none("characters", *on("telegram", text="a" * 1024, media=[PICTURE]))
    assert one("characters", *on("telegram", text="a" * 1025, media=[PICTURE])).evidence["limit"] == 1024


def test_of_two_measures_the_broken_one_is_named() -> None:
    family = "👨‍👩‍👧‍👦" * 130
    finding = one("characters", *on("bluesky", text=family))
    assert (finding.evidence["length"], finding.evidence["unit"]) == (25 * 130, "UTF-8 bytes")
    assert "3,250 of 3,000 bytes" in speak(finding.message, "en")


@pytest.mark.parametrize(
    ("status", "severity"), [("draft", "warning"), ("in_review", "warning"), ("approved", "error")]
)
def test_it_is_an_error_once_it_is_approved(status: str, severity: str) -> None:
    assert one("characters", X, post("p1", DAY, "x", text=LONG, status=status)).severity == severity


@pytest.mark.parametrize("status", ["idea", "cancelled", "posted"])
def test_what_is_no_post_yet_or_done_with_is_not_asked(status: str) -> None:
    assert none("characters", X, post("p1", DAY, "x", text=LONG, status=status))


def test_a_limit_that_only_others_know_stays_a_warning() -> None:
    for platform, length in (("google_business", 1501), ("pinterest", 501), ("facebook", 63207), ("mastodon", 501)):
        assert one("characters", *on(platform, text="a" * length)).severity == "warning"


def test_one_finding_names_all_channels_and_first_the_one_that_refuses() -> None:
    both = post("p1", DAY, "there", "x", text="a" * 501, title="Rye")
    finding = one("characters", channel("there", "pinterest"), X, both)
    assert finding.severity == "error"
    assert [(each["channel"], each["limit"]) for each in finding.evidence["channels"]] == [("x", 280), ("there", 500)]
    assert finding.evidence["limit"] == 280
    assert speak(finding.message, "en") == "“Rye” is too long for X and 1 more channel: 501 of 280 characters."


def test_a_channel_with_a_text_of_its_own_is_counted_by_that() -> None:
    short = post("p1", placements=[placement(DAY, "x", text="Rye")], text=LONG)
    long = post("p1", placements=[placement(DAY, "x", text=LONG)], text="Rye")
    assert none("characters", X, short)
    assert one("characters", X, long)


def test_it_is_asked_whatever_the_span_and_without_a_day_too() -> None:
    long = post("p1", placements=[placement(None, "x")], text=LONG)
    assert days_of(one("characters", X, long)) is None
    far = one("characters", X, post("p1", DAY, "x", text=LONG), over=span("2027-03-01", "2027-03-07"))
    assert days_of(far) is None


@pytest.mark.parametrize("format", ["story", "status", "interaction"])
def test_below_a_story_stands_no_text_and_an_answer_is_no_post(format: str) -> None:
    assert none("characters", X, post("p1", DAY, "x", text=LONG, format=format))


def test_a_placement_that_was_posted_is_done_with_but_not_a_series() -> None:
    placements = [placement(DAY, "x", posted_at=DAY), placement("2026-12-10T09:00")]
    assert none("characters", channel(), X, post("p1", placements=placements, text=LONG))
    weekly = post("p1", DAY, "x", text=LONG, rule="FREQ=WEEKLY;COUNT=3", posted_at=DAY)
    assert one("characters", X, weekly)


@pytest.mark.parametrize("platform", ["shop_window", "blackboard", "leaflet", "nextdoor"])
def test_nobody_refuses_what_stands_on_a_blackboard(platform: str) -> None:
    there = channel("there", platform)
    everything = post("p1", DAY, "there", text="a" * 90000 + " example.com " + tags(99), title="<" * 400)
    assert found("limit", there, everything) == []


def test_pictures_of_what_needs_no_network_need_no_description() -> None:
    silent = {"path": "loaf.jpg"}
    assert none("alt_missing", *on("leaflet", media=[silent]))
    assert one("alt_missing", *on("nextdoor", media=[silent]))


def test_hashtags_are_advice_before_they_are_a_rule() -> None:
    assert none("hashtags", *on("instagram", text=tags(5)))
    finding = one("hashtags", *on("instagram", text=tags(6), title="Rye"))
    assert (finding.severity, finding.source) == ("warning", "instagram-hashtags")
    assert (finding.evidence["count"], finding.evidence["limit"]) == (6, 5)
    assert speak(finding.message, "en") == "“Rye” is too much for Instagram: 6 hashtags, 5 at most."
    assert speak(finding.why, "en").endswith("official, as quoted by others; the reference still says 30.")
    thirty = one("hashtags", *on("instagram", text=tags(26) + " " + tags(4, "#bread")))
    assert (thirty.severity, thirty.evidence["count"]) == ("warning", 30)
    more = one("hashtags", *on("instagram", text=tags(26) + " " + tags(5, "#bread")))
    assert (more.severity, more.evidence["count"], more.evidence["limit"]) == ("error", 31, 30)


def test_one_hashtag_on_threads_says_a_vendor() -> None:
    assert none("hashtags", *on("threads", text=tags(1)))
    assert one("hashtags", *on("threads", text=tags(2))).severity == "warning"
    assert none("hashtags", *on("linkedin", text=tags(9)))


def test_mentions() -> None:
    assert none("mentions", *on("instagram", text=tags(20, "@")))
    finding = one("mentions", *on("instagram", text=tags(21, "@")))
    assert (finding.severity, finding.evidence["count"], finding.evidence["limit"]) == ("error", 21, 20)
    assert none("mentions", *on("facebook", text=tags(21, "@")))


def test_cashtags() -> None:
    assert none("cashtags", *on("x", text="$RYE and 5$, $5"))
    finding = one("cashtags", *on("x", text="$RYE and $OAT"))
    assert (finding.severity, finding.evidence["count"]) == ("warning", 2)


def pictures(number: int) -> list[dict[str, str]]:
    return [{**PICTURE, "path": f"{each}.jpg"} for each in range(number)]


@pytest.mark.parametrize(
    ("platform", "format", "most", "severity"),
    [
        ("x", "post", 4, "error"),
        ("bluesky", "post", 4, "error"),
        ("mastodon", "post", 4, "error"),
        ("instagram", "post", 20, "error"),
        ("instagram", "carousel", 20, "error"),
        ("threads", "post", 20, "warning"),
        ("tiktok", "carousel", 35, "error"),
        ("linkedin", "post", 20, "warning"),
        ("facebook", "post", 10, "warning"),
        ("pinterest", "carousel", 5, "warning"),
    ],
)
def test_pictures(platform: str, format: str, most: int, severity: str) -> None:
    assert none("images", *on(platform, format=format, media=pictures(most)))
    finding = one("images", *on(platform, format=format, media=pictures(most + 1)))
    assert (finding.severity, finding.evidence["count"], finding.evidence["limit"]) == (severity, most + 1, most)


def test_the_pictures_of_a_story_are_stories_of_their_own() -> None:
    assert none("images", *on("instagram", format="story", media=pictures(21)))


def test_no_post_without_a_picture() -> None:
    finding = one("no_image", *on("instagram", title="Rye"))
    assert finding.severity == "hint"
    assert speak(finding.message, "en") == "“Rye” for Instagram: no picture, and it takes no post without one."
    assert one("no_image", *on("instagram", status="in_review"))
    assert none("no_image", *on("instagram", status="draft"))
    assert none("no_image", *on("instagram", media=[PICTURE]))
    assert none("no_image", *on("instagram", media=[{"path": "oven.mp4"}], format="reel"))
    assert none("no_image", *on("instagram", format="story"))
    assert none("no_image", *on("facebook"))


def test_pictures_that_nobody_described() -> None:
    media = [PICTURE, {"path": "oven.jpg"}, {"path": "crust.JPG", "alt": " "}, {"path": "oven.MP4"}]
    finding = one("alt_missing", *on("facebook", media=media, title="Rye"))
    assert (finding.severity, finding.source) == ("warning", None)
    assert finding.evidence == {"media": ["oven.jpg", "crust.JPG"]}
    assert speak(finding.message, "en") == "“Rye”: 2 pictures have no description."
    assert one("alt_missing", *on("instagram", media=media, format="story"))
    assert none("alt_missing", *on("facebook", media=[PICTURE]))
    assert none("alt_missing", *on("facebook", media=media, status="posted"))


@pytest.mark.parametrize(
    ("platform", "most"), [("x", 1000), ("mastodon", 1500), ("linkedin", 4086), ("pinterest", 500)]
)
def test_a_description_that_is_too_long(platform: str, most: int) -> None:
    def of(length: int) -> tuple[Noun, ...]:
        return on(platform, media=[{"path": "loaf.jpg", "alt": "ş" * length}])

    assert none("alt_text", *of(most))
    finding = one("alt_text", *of(most + 1))
    assert (finding.evidence["length"], finding.evidence["media"]) == (most + 1, ["loaf.jpg"])


@pytest.mark.parametrize(
    ("platform", "format", "most"),
    [("youtube", "video", 100), ("youtube", "short", 100), ("pinterest", "post", 100), ("reddit", "post", 300)],
)
def test_a_title_that_is_too_long(platform: str, format: str, most: int) -> None:
    assert none("title", *on(platform, format=format, title="ş" * most))
    finding = one("title", *on(platform, format=format, title="ş" * (most + 1)))
    assert (finding.evidence["length"], finding.evidence["limit"]) == (most + 1, most)


def test_titles_of_pictures_on_tiktok_are_counted_in_code_units() -> None:
    assert none("title", *on("tiktok", format="carousel", title="🙂" * 45))
    assert one("title", *on("tiktok", format="carousel", title="🙂" * 46)).evidence["length"] == 92
    # As `count` measures them: without the normal form.
    assert none("title", *on("tiktok", format="carousel", title="e\u0301" * 45))
    assert one("title", *on("tiktok", format="carousel", title="e\u0301" * 46)).evidence["length"] == 92
    assert none("title", *on("tiktok", format="video", title="🙂" * 46))
    assert none("title", *on("facebook", title="a" * 400))


@pytest.mark.parametrize(("title", "text"), [("5 > 3", ""), ("Rye", "salt < flour")])
def test_signs_that_youtube_does_not_take(title: str, text: str) -> None:
    finding = one("signs", *on("youtube", format="video", title=title, text=text))
    assert (finding.severity, len(finding.evidence["signs"])) == ("error", 1)
    assert none("signs", *on("youtube", format="video", title="5 to 3", text="salt and flour"))
    assert none("signs", *on("facebook", title=title, text=text))


LINKED = "Bread: https://example.com/bread."


@pytest.mark.parametrize(
    ("platform", "format"), [("instagram", "post"), ("instagram", "reel"), ("tiktok", "video"), ("youtube", "short")]
)
def test_a_link_that_nobody_can_tap(platform: str, format: str) -> None:
    finding = one("links", *on(platform, format=format, text=LINKED, media=[PICTURE]))
    assert (finding.severity, finding.evidence["links"]) == ("warning", ["https://example.com/bread"])
    assert none("links", *on(platform, format=format, text="Flour. Water. Salt.", media=[PICTURE]))


@pytest.mark.parametrize(("platform", "format"), [("youtube", "video"), ("facebook", "post"), ("instagram", "story")])
def test_a_link_that_can_be_tapped_or_stands_nowhere(platform: str, format: str) -> None:
    assert none("links", *on(platform, format=format, text=LINKED))


def test_what_approving_would_bring_is_known_before() -> None:
    draft = post("p1", DAY, "x", "there", text=LONG, media=pictures(5), status="draft")
    whole = plan(X, channel("there", "facebook"), draft)
    assert [(each.account, speak(each.words, "en")) for each in refusals(whole, draft)] == [
        ("X", "281 of 280 characters"),
        ("X", "5 pictures, 4 at most"),
    ]
    gentle = post("p1", DAY, "there", text=tags(6), status="draft")
    assert refusals(plan(channel("there", "instagram"), gentle), gentle) == []


LETTERS = st.sampled_from("aş字🙂👩\u200d\u0301\u0958\ufb1d.#@$/ \n") | st.characters(codec="utf-8")
TEXTS = st.text(LETTERS, max_size=40)


@given(TEXTS, TEXTS, st.sampled_from([1, 7, 30]), st.sampled_from(platforms_with_limits()), st.booleans())
def test_a_glance_overlooks_nothing(text: str, title: str, times: int, platform: str, with_media: bool) -> None:
    for format in get_args(Format):
        media = [PICTURE] if with_media else []
        said = post("p1", DAY, "there", text=(text + " g.co ") * times, title=title * 9, format=format, media=media)
        (there,) = said.placements
        found = {code for code, rule in RULES.items() if rule.look(Entry(said, there, platform))}
        assert found <= set(doubted(said, there, platform))
