"""Mentions and hashtags by each platform's own alphabet."""

from __future__ import annotations

import pytest

from planner.counting.elsewhere import found


@pytest.mark.parametrize(
    ("platform", "text", "mentions"),
    [
        ("instagram", "@firin.gunes_1, @a. @.a @fırın a@b.com example.com/@c", ["firin.gunes_1", "a", ".a"]),
        ("instagram", "@" + "a" * 30 + " @" + "a" * 31, ["a" * 30]),
        ("threads", "(@firin)", ["firin"]),
        ("facebook", "@firin.gunes @abc", ["firin.gunes"]),
        ("tiktok", "@firin.gunes. @a", ["firin.gunes"]),
        ("youtube", "@fırın-güneş @ab", ["fırın-güneş"]),
        ("pinterest", "@firin_gunes @ab", ["firin_gunes"]),
        ("telegram", "@firingunes @ab1 @1abcd", ["firingunes"]),
        ("reddit", "u/firin_gunes ve /u/ayse-y tu/rk @ali", ["firin_gunes", "ayse-y"]),
        ("linkedin", "@firin", []),
        ("google_business", "@firin", []),
    ],
)
def test_mentions(platform: str, text: str, mentions: list[str]) -> None:
    assert list(found(platform, text).mentions) == mentions


@pytest.mark.parametrize(
    ("platform", "text", "hashtags"),
    [
        ("facebook", "#ekşi_maya #1 #2026yaz a#b &#39;", ["ekşi_maya", "2026yaz"]),
        ("instagram", "#ekmek🥖 #🥖 #1\ufe0f\u20e3 #7", ["ekmek🥖", "🥖"]),
        ("linkedin", "(#İzmir), #ışık.", ["İzmir", "ışık"]),
        ("reddit", "#ekmek", []),
        ("google_business", "#ekmek", []),
    ],
)
def test_hashtags(platform: str, text: str, hashtags: list[str]) -> None:
    assert list(found(platform, text).hashtags) == hashtags


def test_cashtags_of_telegram() -> None:
    assert list(found("telegram", "$USD $usd $TOOLONGTAG a$EUR").cashtags) == ["USD"]
    assert found("instagram", "$USD").cashtags == ()


def test_what_is_part_of_a_link_is_nothing_else() -> None:
    text = "https://example.com/#menu/@ayse www.example.com/u/ayse"
    for platform in ("facebook", "reddit", "instagram", "youtube"):
        assert found(platform, text)[1:] == ((), (), ())
