"""What platforms refuse: every figure has a source, and every format of a placement has limits."""

from __future__ import annotations

import csv
from typing import get_args

import pytest

from planner.domain.posts import Format
from planner.errors import Refused
from planner.knowledge.limits import (
    QUALITIES,
    REMARKS,
    Limits,
    Unit,
    formats_of,
    limit_source,
    limits_of,
    placed_as,
    platforms_with_limits,
)
from planner.knowledge.platforms import PLATFORMS
from planner.paths import resource
from planner.text import speak


def rows(name: str) -> list[dict[str, str]]:
    with resource("data", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_figure_has_a_unit_and_a_source() -> None:
    sources = {row["id"] for row in rows("limit_sources.csv")}
    for row in rows("limits.csv"):
        assert row["unit"] in get_args(Unit)
        assert int(row["value"]) > 0
        source = limit_source(row["source"])
        assert source.title
        assert speak(QUALITIES[source.quality], "en")
        assert not row["remark"] or speak(REMARKS[row["remark"]], "en")
    assert {row["source"] for row in rows("limits.csv")} == sources


def test_every_kind_of_limit_is_read() -> None:
    kinds = {row["what"] for row in rows("limits.csv")}
    assert kinds == set(Limits._fields) - {"platform", "format"}


def test_no_two_rows_contradict_each_other() -> None:
    keys = [(row["platform"], row["format"], row["what"], row["unit"]) for row in rows("limits.csv")]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("platform", platforms_with_limits())
def test_every_format_has_what_a_text_is_measured_by(platform: str) -> None:
    assert platform in PLATFORMS
    for format in (None, *formats_of(platform), *get_args(Format)):
        limits = limits_of(platform, format)
        assert limits.measured
        assert limits.platform == platform
        assert limits.format in formats_of(platform)


def test_the_limits_of_instagram() -> None:
    limits = limits_of("instagram")
    assert (limits.format, [limit.value for limit in limits.text]) == ("caption", [2200])
    assert limits.hashtags is not None
    assert limits.hashtags_rule is not None
    assert (limits.hashtags.value, limits.hashtags_rule.value) == (5, 30)
    assert limits.hashtags.remark == "reference_30"
    assert speak(QUALITIES[limits.hashtags.quality], "en") == "official, as quoted by others"
    assert limits.mentions is not None
    assert limits.mentions.value == 20
    assert limits.images_min is not None
    assert (limits.images_min.value, limits.images_max, limits.alt_text, limits.title) == (1, None, None, None)
    carousel = limits_of("instagram", "carousel")
    assert carousel.images_min == limits.images_min
    assert carousel.images_max is not None
    assert carousel.images_max.value == 20
    assert carousel.text == limits.text


def test_only_the_platform_itself_refuses() -> None:
    x, mastodon, facebook = (limits_of(platform).text[0] for platform in ("x", "mastodon", "facebook"))
    assert (x.refuses, x.quality, x.remark) == (True, "official", None)
    assert (mastodon.refuses, mastodon.quality, mastodon.remark) == (False, "official", "server")
    assert (facebook.refuses, facebook.quality, facebook.remark) == (False, "open source", "no_number")


def test_titles_and_alt_texts() -> None:
    titles = {platform: limits_of(platform, "video").title for platform in ("youtube", "pinterest", "reddit", "x")}
    assert {name: title and title.value for name, title in titles.items()} == {
        "youtube": 100,
        "pinterest": 100,
        "reddit": 300,
        "x": None,
    }
    alt_texts = [limits_of(platform).alt_text for platform in ("x", "mastodon", "linkedin", "pinterest")]
    assert [alt_text and alt_text.value for alt_text in alt_texts] == [1000, 1500, 4086, 500]


def test_a_placement_goes_by_the_tables_name() -> None:
    assert placed_as("telegram", "post") == "message"
    assert placed_as("telegram", "post", with_media=True) == "media caption"
    assert placed_as("reddit", "post") == "text post"
    assert placed_as("tiktok", "carousel") == "photo"
    assert placed_as("tiktok", "reel") == "video"
    assert placed_as("youtube", "short") == "video"
    assert limits_of("reddit", placed_as("reddit", "post")).measured[0].value == 40000


def test_a_format_without_a_text_of_its_own_keeps_the_title_as_the_measure() -> None:
    assert [limit.value for limit in limits_of("reddit").measured] == [300]
    assert limits_of("reddit").text == ()


def test_what_is_not_known_is_refused_with_what_is() -> None:
    with pytest.raises(Refused) as refused:
        limits_of("snapchat")
    assert "X, Bluesky, " in speak(refused.value.text, "en")
    with pytest.raises(Refused) as refused:
        limits_of("tiktok", "pin")
    assert speak(refused.value.text, "en").startswith('TikTok has no format "pin" : choose one of video, photo, post, ')
