"""What checks find."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

from planner.text import Text, speak

Severity = Literal["error", "warning", "hint"]
Mistake = Literal[1, 2, 3, 4, 5, 6]


class Found(NamedTuple):
    """What one check says about one thing; the registry makes a `Finding` of it.

    `id` is that of the subject, empty for the plan. `first` and `last` are included, both None where no time is meant.
    `posts` are distinct ids, by time, then in the document's order. `evidence` holds JSON values. `source` is the id of
    the study behind the bound. `severity` None is that of the check.
    """

    id: str
    message: Text
    why: Text
    first: date | None = None
    last: date | None = None
    posts: tuple[str, ...] = ()
    evidence: Mapping[str, Any] = {}
    source: str | None = None
    severity: Severity | None = None


class Finding(NamedTuple):
    """Something that a check found; people read `message` and `why`. The other fields are those of `Found`."""

    code: str
    mistake: Mistake
    severity: Severity
    subject: str
    first: date | None
    last: date | None
    posts: tuple[str, ...]
    message: Text
    why: Text
    evidence: Mapping[str, Any]
    source: str | None
    muted: bool

    @property
    def order(self) -> tuple[date, str, str, date]:
        """Findings are sorted by this: by `first`, None before all; then code, subject, `last`."""
        return self.first or date.min, self.code, self.subject, self.last or date.min


def as_json(finding: Finding, language: str) -> dict[str, Any]:
    """The finding as JSON values, with its sentences in `language`."""
    return {
        "code": finding.code,
        "mistake": finding.mistake,
        "severity": finding.severity,
        "subject": finding.subject,
        "from": finding.first and finding.first.isoformat(),
        "to": finding.last and finding.last.isoformat(),
        "posts": list(finding.posts),
        "message": speak(finding.message, language),
        "why": speak(finding.why, language),
        "evidence": dict(finding.evidence),
        "source": finding.source,
        "muted": finding.muted,
    }
