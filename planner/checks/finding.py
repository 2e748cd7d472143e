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

    `id` is that of the subject, empty for the plan. `first` and `last` are closed, both None where no time is meant. `posts` are
    distinct ids, by time, then in the document's order. `evidence` holds JSON values. `source` is the id of the study behind the bound.
    """

    id: str
    message: Text
    why: Text
    first: date | None = None
    last: date | None = None
    posts: tuple[str, ...] = ()
    evidence: Mapping[str, Any] = {}
    source: str | None = None


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

    def to_json(self, language: str) -> dict[str, Any]:
        """The finding as `ritim check --json` prints it, with its sentences in `language`."""
        return {
            "code": self.code,
            "mistake": self.mistake,
            "severity": self.severity,
            "subject": self.subject,
            "from": self.first and self.first.isoformat(),
            "to": self.last and self.last.isoformat(),
            "posts": list(self.posts),
            "message": speak(self.message, language),
            "why": speak(self.why, language),
            "evidence": dict(self.evidence),
            "source": self.source,
            "muted": self.muted,
        }
