from __future__ import annotations

from planner.domain.muted import Muted


def test_a_mute_is_known_by_what_it_mutes() -> None:
    assert Muted("cadence.gap", "channel:ig").id == "cadence.gap channel:ig"
    assert Muted("cadence.gap", "channel:ig").id != Muted("cadence.gap", "channel:x").id
