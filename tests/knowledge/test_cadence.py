"""The shipped tables of defaults and studies."""

from __future__ import annotations

import pytest

from planner.domain.channels import Cadence
from planner.domain.noun import NotNegative
from planner.knowledge.cadence import default_of, study

PLATFORMS = (
    "instagram", "facebook", "x", "tiktok", "linkedin", "pinterest", "youtube", "threads", "bluesky", "snapchat",
    "google_business",
)  # fmt: skip


def test_a_default_with_its_studies() -> None:
    default = default_of("instagram")
    assert default is not None
    assert default.cadence == Cadence(3, 5, 1, NotNegative(6))
    assert default.hours_per_post == NotNegative("0.75")
    assert default.studies == ("buffer-instagram-2025", "hootsuite-2025")
    assert default.standing == "judgement within agreeing studies"


def test_a_platform_that_nobody_studied() -> None:
    default = default_of("threads")
    assert default is not None
    assert default.studies == ()
    assert default_of("whatsapp") is None


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_default_is_a_band_and_its_studies_are_known(platform: str) -> None:
    default = default_of(platform)
    assert default is not None
    assert (default.cadence.min_per_week or 0) <= (default.cadence.max_per_week or 0)
    assert all(study(id).title and study(id).publisher and study(id).year for id in default.studies)


@pytest.mark.parametrize(
    ("id", "year"), [("buffer-instagram-2025", "2025"), ("hubspot-fb", "2015"), ("nextdoor-business", "2020")]
)
def test_the_year_of_a_study(id: str, year: str) -> None:
    assert study(id).year == year


def test_a_study_that_is_not_known() -> None:
    with pytest.raises(KeyError):
        study("nobody-2026")
