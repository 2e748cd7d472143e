"""The bounds of a band, put together."""

from __future__ import annotations

from typing import Any

import pytest

from planner.domain.channels import Cadence
from planner.gui.views.things.bands import with_bands
from tests.builders import channel


@pytest.mark.parametrize(
    ("before", "values", "changed"),
    [
        (None, {"handle": "@b"}, {"handle": "@b"}),
        (Cadence(1, 3), {"cadence.max_per_week": 5, "why": "x"}, {"why": "x", "cadence": Cadence(1, 5)}),
        (Cadence(1, 3), {"cadence.min_per_week": None, "cadence.max_per_week": None}, {"cadence": Cadence()}),
        (None, {"story_cadence.max_per_week": 7}, {"story_cadence": Cadence(None, 7)}),
        (None, {"story_cadence.max_per_week": None}, {"story_cadence": None}),
    ],
)
def test_a_band_is_one_field(before: Cadence | None, values: dict[str, Any], changed: dict[str, Any]) -> None:
    assert with_bands(channel("ig", cadence=before or Cadence()), values) == changed
