"""What findings have seen, in words."""

from __future__ import annotations

from datetime import date
from typing import Any

from planner.checks.bounds import Bound
from planner.checks.finding import Finding
from planner.gui.parts.evidence import evidence_of, source_of
from planner.text import Text, speak


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


def test_the_source_in_short() -> None:
    assert source_of(finding(None, None)) is None
    study = finding(None, None)._replace(source="buffer-instagram-2025")
    assert source_of(study) == Text("Source: {publisher} {year}.", publisher="Buffer", year="2025")
    own = Bound(3, None, Text("The bound is your own."))
    assert source_of(finding(None, None, own.why(Text("It matters.")))) == Text("The bound is your own.")
