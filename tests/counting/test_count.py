"""How every platform of the limits table counts a text, and what it finds in it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.counting.count import Measure, count
from planner.errors import Refused
from planner.knowledge.limits import formats_of, platforms_with_limits

POST = "Ekşi mayalı ekmek çıktı! 🥖 https://firingunes.com.tr @firingunes #ekmek #ekşimaya"
WORDS = st.text(st.sampled_from("abcçğıöşüxyz"), min_size=1, max_size=8)
ANY_TEXT = st.lists(
    st.sampled_from(
        [*"aş漢 \n#@$.,/:-_1", "http://", "b.com", "@ayse", "#tag", "$AB", "👩\u200d🍳", "🇹🇷", "\u0301", "u/ab"]
    )
    | st.characters(exclude_categories=["Cs"]),
    max_size=25,
).map("".join)
PLATFORMS = st.sampled_from(platforms_with_limits())


@pytest.mark.parametrize(
    ("platform", "format", "unit", "length", "limit"),
    [
        ("x", "post", "weighted", 80, 280),
        ("bluesky", "post", "graphemes", 81, 300),
        ("mastodon", "post", "characters", 79, 500),
        ("threads", "post", "characters", 84, 500),
        ("instagram", "caption", "characters", 81, 2200),
        ("linkedin", "post", "characters", 81, 3000),
        ("facebook", "post", "characters", 81, 63206),
        ("tiktok", "video", "UTF-16 code units", 82, 2200),
        ("youtube", "video", "UTF-8 bytes", 90, 5000),
        ("pinterest", "pin", "characters", 81, 500),
        ("reddit", "post", "characters", 81, 300),
        ("telegram", "message", "characters", 81, 4096),
        ("google_business", "post", "characters", 81, 1500),
    ],
)
def test_the_first_format_of_each_platform(platform: str, format: str, unit: str, length: int, limit: int) -> None:
    counted = count(platform, POST)
    assert (counted.format, counted.unit, counted.length, counted.limit) == (format, unit, length, limit)
    assert counted.fits


def test_every_platform_was_looked_at() -> None:
    assert len(platforms_with_limits()) == 13


@pytest.mark.parametrize(
    ("platform", "mentions", "hashtags"),
    [
        ("x", ["firingunes"], ["ekmek", "ekşimaya"]),
        ("bluesky", [], ["ekmek", "ekşimaya"]),
        ("mastodon", ["firingunes"], ["ekmek", "ekşimaya"]),
        ("instagram", ["firingunes"], ["ekmek", "ekşimaya"]),
        ("linkedin", [], ["ekmek", "ekşimaya"]),
        ("youtube", ["firingunes"], ["ekmek", "ekşimaya"]),
        ("reddit", [], []),
        ("google_business", [], []),
    ],
)
def test_what_is_found(platform: str, mentions: list[str], hashtags: list[str]) -> None:
    counted = count(platform, POST)
    assert list(counted.links) == ["https://firingunes.com.tr"]
    assert (list(counted.mentions), list(counted.hashtags)) == (mentions, hashtags)


def test_both_limits_of_bluesky_apply() -> None:
    family = "👨\u200d👩\u200d👧\u200d👦"
    counted = count("bluesky", family * 121)
    assert counted.measures == (
        Measure("characters", 121, 300, "graphemes"),
        Measure("bytes", 3025, 3000, "UTF-8 bytes"),
    )
    assert (counted.length, counted.fits) == (121, False)
    assert count("bluesky", family * 120).fits


@pytest.mark.parametrize(
    ("platform", "format", "limit", "unit"),
    [
        ("tiktok", "photo", 4000, "UTF-16 code units"),
        ("tiktok", "carousel", 4000, "UTF-16 code units"),
        ("tiktok", "reel", 2200, "UTF-16 code units"),
        ("x", "post (premium)", 4000, "weighted"),
        ("telegram", "media caption", 1024, "characters"),
        ("reddit", "text post", 40000, "characters"),
        ("facebook", "text post with background", 130, "characters"),
        ("youtube", "short", 5000, "UTF-8 bytes"),
        ("instagram", "reel", 2200, "characters"),
        ("mastodon", "image", 1500, "characters"),
    ],
)
def test_formats(platform: str, format: str, limit: int, unit: str) -> None:
    counted = count(platform, "a", format)
    assert (counted.limit, counted.unit) == (limit, unit)


def test_a_link_in_an_alt_text_counts_as_it_is_written() -> None:
    assert count("mastodon", "https://example.com/ekmek", "image").length == 25
    assert count("mastodon", "https://example.com/ekmek").length == 23


@pytest.mark.parametrize(
    ("platform", "format"), [("snapchat", None), ("x", "pin"), ("nowhere", None), ("instagram", "Post")]
)
def test_what_is_not_known_is_refused(platform: str, format: str | None) -> None:
    with pytest.raises(Refused):
        count(platform, "a", format)


@given(st.lists(WORDS, min_size=2, max_size=6), PLATFORMS)
def test_words_add_up(words: list[str], platform: str) -> None:
    lengths = [count(platform, word).length for word in words]
    assert count(platform, " ".join(words)).length == sum(lengths) + len(words) - 1


@given(ANY_TEXT, PLATFORMS)
def test_what_is_found_is_there(text: str, platform: str) -> None:
    counted = count(platform, text)
    for kind in (counted.links, counted.mentions, counted.hashtags, counted.cashtags):
        at = 0
        for found in kind:
            assert found
            at = text.index(found, at) + len(found)


@given(ANY_TEXT, PLATFORMS.flatmap(lambda each: st.tuples(st.just(each), st.sampled_from(formats_of(each)))))
def test_it_fits_when_no_limit_is_exceeded(text: str, where: tuple[str, str]) -> None:
    counted = count(where[0], text, where[1])
    assert counted.measures[0] == (counted.measures[0].kind, counted.length, counted.limit, counted.unit)
    refused = counted.unit == "weighted" and (text == "" or bool({"\ufffe", "\ufeff", "\uffff"} & set(text)))
    assert counted.fits == (all(each.length <= each.limit for each in counted.measures) and not refused)


@given(ANY_TEXT, st.sampled_from(["x", "mastodon", "threads", "instagram", "linkedin"]))
def test_normal_forms_are_one_length(text: str, platform: str) -> None:
    lengths = {count(platform, unicodedata.normalize(form, text)).length for form in ("NFC", "NFD")}
    assert lengths == {count(platform, text).length}
