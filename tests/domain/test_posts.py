from __future__ import annotations

import pytest

from planner.domain.posts import Placement, Post, Series, Status, settled
from planner.domain.times import LocalTime

AT = LocalTime("2026-12-01T09:30")
COMING, GONE, UNDATED = Placement("ig", at=AT), Placement("x", at=AT, posted_at=AT), Placement("fb")


@pytest.mark.parametrize(
    ("status", "placements", "waits"),
    [
        ("idea", (), True),
        ("draft", (UNDATED,), True),
        ("cancelled", (), False),
        ("idea", (COMING,), False),
        ("posted", (UNDATED, Placement("x", posted_at=AT)), False),
    ],
)
def test_what_stands_nowhere_waits_for_a_day(status: Status, placements: tuple[Placement, ...], waits: bool) -> None:
    assert Post("p1", "Bread", status=status, placements=placements).waits_for_a_day == waits


def test_a_placement_without_a_text_has_the_text_of_its_post() -> None:
    post = Post("p1", "Bread", "Fresh at eight.")
    assert post.text_on(Placement("ig")) == "Fresh at eight."
    assert post.text_on(Placement("ig", text="Fresh.")) == "Fresh."
    assert post.text_on(Placement("ig", text="")) == ""


@pytest.mark.parametrize(
    ("status", "placements", "expected"),
    [
        ("approved", (GONE,), "posted"),
        ("draft", (GONE, GONE), "posted"),
        ("approved", (GONE, COMING), "approved"),
        ("posted", (GONE, COMING), "approved"),
        ("posted", (GONE, UNDATED), "posted"),
        ("posted", (GONE,), "posted"),
        ("posted", (), "posted"),
        ("cancelled", (GONE,), "cancelled"),
        ("idea", (), "idea"),
    ],
)
def test_a_post_is_posted_when_all_its_placements_are(
    status: Status, placements: tuple[Placement, ...], expected: Status
) -> None:
    assert settled(Post("p1", "Bread", status=status, placements=placements)).status == expected


def test_the_first_day_of_a_series_says_nothing_of_the_others() -> None:
    repeating = Post("p1", "Bread", status="approved", placements=(GONE,), series=Series("FREQ=WEEKLY"))
    assert settled(repeating) == repeating
