"""The bands of a channel, whose bounds are fields of their own where they are edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.domain.channels import Cadence, Channel


def with_bands(channel: Channel, values: Mapping[str, Any]) -> dict[str, Any]:
    """What is changed in a channel when its fields have these values, the bounds of a band, "cadence.max_per_day", put
    together; a band of stories without a bound is none.
    """
    changed = {name: value for name, value in values.items() if "." not in name}
    for band in ("cadence", "story_cadence"):
        bounds = {name.split(".")[1]: value for name, value in values.items() if name.startswith(f"{band}.")}
        if bounds:
            before: Cadence = getattr(channel, band) or Cadence()
            whole = Cadence(**{each: bounds.get(each, getattr(before, each)) for each in before.__struct_fields__})
            changed[band] = None if band == "story_cadence" and whole == Cadence() else whole
    return changed
