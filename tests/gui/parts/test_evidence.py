"""What findings have seen, in words."""

from __future__ import annotations

from datetime import date
from typing import Any

from planner.checks.bounds import Bound
from planner.checks.finding import Finding
from planner.checks.registry import findings
from planner.domain.plan import Plan
from planner.gui.parts.evidence import evidence_of, origin_of, parts_of, posts_of, source_of, table_of
from planner.knowledge.limits import limits_of
from planner.text import Text, speak
from tests.builders import audience, channel, plan, post


def finding(first: date | None, last: date | None, why: Text | None = None, **evidence: Any) -> Finding:
    reason = why or Text("It matters.")
    return Finding(
        "cadence.under.week", 4, "warning", "channel:ig", first, last, (), Text("No."), reason, evidence, None, False
    )


def said(each: Finding) -> str:
    return " ".join(speak(text, "en") for text in evidence_of(each))


def test_days() -> None:
    assert said(finding(None, None)) == ""
    assert said(finding(date(2026, 12, 8), date(2026, 12, 8))) == "Tuesday 8 December 2026."
    assert said(finding(date(2026, 12, 8), date(2026, 12, 9))) == "From 8 December to 9 December 2026."
    assert said(finding(date(2026, 12, 8), date(2027, 1, 9))) == "From 8 December 2026 to 9 January 2027."


def test_a_month_is_named_in_the_message() -> None:
    assert said(finding(date(2026, 12, 1), date(2026, 12, 31))) == ""
    assert said(finding(date(2026, 12, 1), date(2027, 1, 31))) != ""


def test_weeks_with_their_counts_and_not_too_many() -> None:
    weeks = [{"from": f"2026-12-{day:02}", "count": day % 2} for day in (1, 2, 3, 4, 5, 6)]
    assert said(finding(date(2026, 12, 1), date(2026, 12, 9), weeks=weeks)) == (
        "Weeks: 1 December (1 post), 2 December (0 posts), 3 December (1 post), 4 December (0 posts), and 2 more weeks."
    )
    hours = [{"from": "2026-12-07", "hours": 3.75}, {"from": "2026-12-14", "hours": 4}]
    assert "7 December (3 h 45 min)" in said(finding(date(2026, 12, 7), date(2026, 12, 20), weeks=hours))


def test_pictures_are_named() -> None:
    assert said(finding(None, None, media=["a.jpg", "b.jpg"])) == "Pictures: a.jpg and b.jpg."


def test_words_are_shown_once_each() -> None:
    spans = [{"text": words} for words in ("20% off", "today\n only", "20% off")]
    assert said(finding(None, None, spans=spans)) == "In the text: “20% off” and “today only”."
    many = [{"text": f"{number} TL"} for number in range(8)]
    assert said(finding(None, None, spans=many)).endswith("“5 TL”, and 2 more places.")


def test_the_source_in_short() -> None:
    assert source_of(finding(None, None)) is None
    study = finding(None, None)._replace(source="buffer-instagram-2025")
    assert source_of(study) == Text("Source: {source}.", source="Buffer 2025")
    assert origin_of(study) is not None
    assert origin_of(finding(None, None)) is None
    own = Bound(3, None, Text("The bound is your own."))
    assert source_of(finding(None, None, own.why(Text("It matters.")))) == Text("The bound is your own.")


def named(each: Finding, whole: Plan) -> str:
    words = posts_of(each, whole)
    return "" if words is None else speak(words, "en")


def test_posts_are_named_with_their_days_and_on_one_day_with_their_times() -> None:
    days = [post(f"p{each}", f"2026-12-0{each}T09:30") for each in range(1, 8)]
    whole = plan(channel(), *days, post("late", "2026-12-08"))
    week = finding(date(2026, 12, 1), date(2026, 12, 7))._replace(posts=("p1", "p2"))
    assert named(week, whole) == "Posts: “Post p1” (1 December) and “Post p2” (2 December)."
    many = week._replace(posts=tuple(f"p{each}" for each in range(1, 8)))
    assert named(many, whole).endswith("“Post p4” (4 December), and 3 more posts.")
    one = finding(date(2026, 12, 8), date(2026, 12, 8))._replace(posts=("late",))
    assert named(one, whole) == "Posts: “Post late”."
    timed = finding(date(2026, 12, 1), date(2026, 12, 1))._replace(posts=("p1",))
    assert named(timed, whole) == "Posts: “Post p1” (09:30)."


def test_a_finding_on_a_post_names_it_already() -> None:
    whole = plan(channel(), post("p1", "2026-12-01"))
    assert named(finding(None, None)._replace(subject="post:p1", posts=("p1",)), whole) == ""
    assert named(finding(None, None)._replace(posts=("gone",)), whole) == ""


def test_several_weeks_are_a_table() -> None:
    weeks = [{"from": f"2026-12-{each:02}", "count": each} for each in range(1, 12)]
    table = table_of(finding(date(2026, 12, 1), date(2026, 12, 20), weeks=weeks), plan())
    assert table is not None
    assert [speak(each, "en") for each in table.headings] == ["Week of", "Posts"]
    assert [speak(each, "en") for each in table.rows[1]] == ["2 December 2026", "2"]
    assert (len(table.rows), table.left) == (8, 3)
    hours = [{"from": f"2026-12-0{each}", "posts": 3, "replies": 0, "hours": 3.75} for each in (1, 8)]
    table = table_of(finding(None, None, weeks=hours), plan())
    assert table is not None
    assert [speak(each, "en") for each in table.rows[0]] == ["1 December 2026", "3", "3 h 45 min"]
    assert table_of(finding(None, None, weeks=hours[:1]), plan()) is None


def test_platforms_are_compared_in_a_table() -> None:
    figures = {"audience": "a1", "percent": 22.0, "best": "youtube", "best_percent": 73.0, "edition": "x"}
    unfit = finding(None, None, audiences=[figures])._replace(code="platform.unfit")
    table = table_of(unfit, plan(audience("a1", name="Families")))
    assert table is not None
    assert [speak(each, "en") for each in table.rows[0]] == ["Families", "22%", "YouTube, 73%"]


def test_a_limit_has_the_page_on_which_it_stands() -> None:
    source = limits_of("x").text[0].source
    limit = finding(None, None)._replace(code="limit.characters", source=source)
    known = origin_of(limit)
    assert known is not None
    assert known.address.startswith("https://")
    assert source_of(limit) == Text("Source: {source}.", source=known.short)


def test_what_is_too_much_on_several_channels_is_a_table() -> None:
    whole = plan(channel("x", "x"), channel("ig", handle="@us"))
    figures = [{"channel": "x", "length": 281, "limit": 280}, {"channel": "ig", "count": 31, "limit": 30}]
    over = finding(None, None, channels=figures)._replace(code="limit.characters")
    table = table_of(over, whole)
    assert table is not None
    assert [[speak(cell, "en") for cell in row] for row in table.rows] == [
        ["X", "281", "280"],
        ["Instagram @us", "31", "30"],
    ]
    assert table_of(over._replace(evidence={"channels": figures[:1]}), whole) is None


def test_what_is_no_maximum_is_no_table() -> None:
    two = [channel("ig"), channel("board", "instagram", handle="@us")]
    text = post("p1", "2026-12-10T09:30", "ig", "board", status="approved", text="https://example.com")
    whole = plan(*two, text)
    found = {each.code: each for each in findings(whole, date(2026, 12, 8))}
    for code in ("limit.no_image", "limit.links"):
        assert len(found[code].evidence["channels"]) == 2
        assert table_of(found[code], whole) is None


def test_the_words_that_a_note_on_the_voice_points_at_are_quoted_and_long_ones_shortened() -> None:
    notes = [{"channel": None, "words": ["Tasty", "a word " * 20]}, {"channel": "x", "words": ["tasty"]}]
    said_all = said(finding(None, None, notes=notes, spans=[[0, 5]]))
    assert said_all == f"In the text: “Tasty”, “{('a word ' * 9)[:59].rstrip()}…”, and “tasty”."
    assert said(finding(None, None, features=[], spans=[[0, 5]])) == ""


def test_words_that_the_message_quotes_are_not_said_again() -> None:
    words = {"channel": None, "words": ["LAST\nCHANCE", "WOW"]}
    named = finding(None, None, notes=[words])._replace(message=Text("{found}: in capitals.", found="“LAST CHANCE”"))
    assert said(named) == "In the text: “WOW”."
    all_named = named._replace(message=Text("“LAST CHANCE” and “WOW”: in capitals."))
    assert parts_of(all_named) == []
