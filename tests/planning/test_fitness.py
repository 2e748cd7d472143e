"""Whether a platform is where an audience is."""

from __future__ import annotations

import pytest

from planner.planning.fitness import fit
from tests.builders import audience, statistics

EVERYONE = audience("all", country="TR")


def test_the_measure_is_the_best_that_is_no_messaging_application() -> None:
    found = fit("x", EVERYONE, None, ())
    assert found is not None
    assert (found.percent, found.best, found.best_percent, found.poor) == (21.7, "youtube", 72.9, True)


def test_exactly_a_third_is_not_under_a_third() -> None:
    # 24.3 and 72.9 per cent: the binary fractions would say less.
    found = fit("tiktok", EVERYONE, None, ())
    assert found is not None
    assert not found.poor


def test_a_platform_is_compared_among_the_same_people() -> None:
    women = audience("women", country="TR", traits={"gender": ["Women"]})
    facebook, instagram = fit("facebook", women, None, ()), fit("instagram", women, None, ())
    assert facebook is not None
    assert instagram is not None
    assert (facebook.best_percent, instagram.best_percent) == (72.9, 70.1)


@pytest.mark.parametrize(
    ("platform", "country"), [("whatsapp", "TR"), ("leaflet", "TR"), ("linkedin", "TR"), ("x", None), ("x", "FR")]
)
def test_without_a_figure_nothing_is_said(platform: str, country: str | None) -> None:
    assert fit(platform, audience("a"), country, ()) is None


def test_the_edition_is_the_first_that_has_the_platform() -> None:
    found = fit("linkedin", audience("a"), "US", ())
    assert found is not None
    assert found.edition.key == "2024"


def test_a_table_of_ones_own_is_asked_first_where_it_compares() -> None:
    alone, other = {"platform": "x", "percent": 50}, {"platform": "youtube", "percent": 60}
    one = fit("x", EVERYONE, None, (statistics("town", alone),))
    two = fit("x", EVERYONE, None, (statistics("town", alone, other),))
    assert one is not None
    assert two is not None
    assert (one.edition.key, one.poor) == ("2025", True)
    assert (two.edition.key, two.poor) == ("town", False)


def test_what_needs_no_network_is_no_measure_whatever_a_table_says() -> None:
    town = statistics("town", {"platform": "leaflet", "percent": 90}, {"platform": "x", "percent": 20})
    assert fit("leaflet", EVERYONE, None, (town,)) is None
    found = fit("x", EVERYONE, None, (town,))
    assert found is not None
    assert found.best == "youtube"
