"""What help says of a check."""

from __future__ import annotations

from typing import NamedTuple

from planner.text import Text


class Explained(NamedTuple):
    """A check, for whoever does not know it: what it looks at, its rule in exact words, where that comes from, and two
    examples, one that passes and one that does not.
    """

    title: Text
    checks: Text
    rule: Text
    source: Text
    passes: Text
    fails: Text
