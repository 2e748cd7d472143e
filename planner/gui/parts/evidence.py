"""What a finding has seen, in plain words: its days, its weeks, its pictures, and where its bound comes from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from planner.checks.finding import Finding
from planner.knowledge.cadence import study
from planner.text import Text

_WEEKS_SHOWN = 4


def evidence_of(finding: Finding) -> list[Text]:
    """The evidence of a finding that its message does not have already; one sentence each."""
    said = []
    weeks = finding.evidence.get("weeks")
    if isinstance(weeks, list) and len(weeks) > 1:
        said.append(_weeks(weeks))
    elif finding.first is not None and finding.last is not None and not _is_month(finding.first, finding.last):
        said.append(_days(finding.first, finding.last))
    if finding.evidence.get("media"):
        said.append(Text("Pictures: {files}.", files=list(finding.evidence["media"])))
    return said


def source_of(finding: Finding) -> Text | None:
    """Where the bound of a finding comes from, in short; None where there is none. Its `why` says it in full."""
    if finding.source is not None:
        behind = study(finding.source)
        return Text("Source: {publisher} {year}.", publisher=behind.publisher, year=behind.year)
    origin = finding.why.fields.get("origin")
    return origin if isinstance(origin, Text) else None


def _days(first: date, last: date) -> Text:
    if first == last:
        return Text("{day:full}.", day=first)
    if first.year == last.year:
        return Text("From {first} to {last:year}.", first=first, last=last)
    return Text("From {first:year} to {last:year}.", first=first, last=last)


def _is_month(first: date, last: date) -> bool:
    """Whether it is a calendar month, which the message names."""
    return first.day == 1 and (last + timedelta(days=1)).day == 1 and (last - first).days < 31


def _weeks(weeks: list[Mapping[str, Any]]) -> Text:
    shown = [_week(each) for each in weeks[:_WEEKS_SHOWN]]
    more = len(weeks) - len(shown)
    if more:
        shown.append(Text("{n} more week", "{n} more weeks", n=more))
    return Text("Weeks: {weeks}.", weeks=shown)


def _week(week: Mapping[str, Any]) -> Text:
    start = date.fromisoformat(week["from"])
    if "hours" in week:
        return Text("{week} ({hours:hours})", week=start, hours=week["hours"])
    return Text("{week} ({n} post)", "{week} ({n} posts)", week=start, n=week["count"])
