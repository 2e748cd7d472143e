"""A bound of a cadence band, and where it comes from."""

from __future__ import annotations

from typing import NamedTuple

from planner.domain.channels import Channel
from planner.domain.noun import Amount
from planner.knowledge.cadence import default_of, study
from planner.text import Text


class Bound(NamedTuple):
    """One bound of a band, the id of the study behind it, and the words for its origin.

    The plan holds numbers only: a bound that equals the platform's default is taken for it, and has the first study of
    that default as its source; any other is the user's own, and so is every bound on stories.
    """

    limit: Amount | int
    source: str | None
    origin: Text

    def why(self, reason: Text) -> Text:
        """Why it matters, and where the bound comes from."""
        return Text("{reason} {origin}", reason=reason, origin=self.origin)


def bound_of(channel: Channel, name: str, *, stories: bool = False) -> Bound | None:
    """The bound `name` of the channel's cadence, or of its cadence of stories; None where it is not checked."""
    cadence = channel.story_cadence if stories else channel.cadence
    limit = getattr(cadence, name, None)
    if limit is None:
        return None
    default = default_of(channel.platform)
    if stories or default is None or getattr(default.cadence, name) != limit:
        return Bound(limit, None, Text("The bound is your own."))
    if not default.studies:
        return Bound(limit, None, Text("The bound is Ritim's suggestion; no study stands behind it."))
    behind = study(default.studies[0])
    origin = Text(
        "The bound is Ritim's suggestion, a judgement guided by “{title}”, {publisher}, {year}.",
        title=behind.title,
        publisher=behind.publisher,
        year=behind.year,
    )
    return Bound(limit, behind.source_id, origin)
