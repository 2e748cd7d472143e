"""Why the business posts at all, in up to five sentences."""

from __future__ import annotations

from planner.domain.noun import Line, Noun


class Strategy(Noun, frozen=True):
    """A sentence on who we are, for whom we post, what we promise, what we leave out, and one more; empty is *not
    said*.
    """

    who: Line = ""
    for_whom: Line = ""
    promise: Line = ""
    leave_out: Line = ""
    also: Line = ""
