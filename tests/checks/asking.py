"""Asking one check about a few things."""

from __future__ import annotations

from planner.checks.finding import Finding
from planner.checks.memo import Memo
from planner.checks.registry import Span, findings
from planner.domain.noun import Noun
from tests.builders import day, plan

TODAY = "2026-12-01"


def span(first: str, last: str) -> Span:
    """The span between two days."""
    return Span(day(first), day(last))


def found(code: str, *nouns: Noun, today: str = TODAY, over: Span | None = None) -> list[Finding]:
    """What the check finds in a plan of these things, as seen on Tuesday, 1 December 2026, or on another day."""
    return findings(plan(*nouns), day(today), over, [code], Memo())


def days_of(finding: Finding) -> tuple[str, str] | None:
    """From and to of a finding, as texts."""
    if finding.first is None or finding.last is None:
        return None
    return finding.first.isoformat(), finding.last.isoformat()
