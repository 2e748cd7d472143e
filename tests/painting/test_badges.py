from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from planner.knowledge.platforms import PLATFORMS
from planner.painting.badges import badges_of, look_of, paint_badge
from planner.painting.canvas import Canvas
from planner.painting.colours import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, PAPER
from tests.builders import channel
from tests.painting.pictures import picture

KNOWN = ("instagram", "facebook", "x", "linkedin", "youtube", "tiktok", "pinterest", "threads", "bluesky", "mastodon")


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_platforms_have_letters_of_their_own() -> None:
    assert all(look_of(one).code != look_of(other).code for one, other in combinations(PLATFORMS, 2))
    assert [look_of(each).code for each in ("shop_window", "blackboard", "leaflet")] == ["SW", "BB", "LF"]


def test_the_three_of_most_plans_have_shapes_of_their_own() -> None:
    assert len({look_of(each).shape for each in KNOWN[:7]}) == 7


def test_a_platform_that_nobody_knows_has_its_first_letters() -> None:
    assert look_of("zine_2030").code == "ZI"


def test_a_second_channel_on_a_platform_has_a_number() -> None:
    channels = [channel("a"), channel("b", "facebook"), channel("c"), channel("d")]
    assert {id: badge.code for id, badge in badges_of(channels).items()} == {
        "a": "IG",
        "b": "FB",
        "c": "IG2",
        "d": "IG3",
    }


THEMES = {
    "paper": PAPER,
    "light": LIGHT,
    "dark": DARK,
    "light contrast": LIGHT_CONTRAST,
    "dark contrast": DARK_CONTRAST,
}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("platform", [*KNOWN, "google_business", "shop_window", "blackboard", "leaflet"])
def test_letters_can_be_read_on_their_badge(platform: str, theme: str) -> None:
    colours = THEMES[theme]
    (badge,) = badges_of([channel("a", platform)]).values()

    def paint(canvas: Canvas) -> None:
        paint_badge(canvas, badge, 2, 20, 20)

    image = picture(paint, 60, 26, colours)
    grounds = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    ground = badge.colour(colours)
    assert max(contrast(each, ground) for each in grounds if each != colours.ground or badge.look.colour is None) >= 4.5


def test_inks_can_be_read_on_paper_and_on_tints() -> None:
    for platform in KNOWN:
        (badge,) = badges_of([channel("a", platform)]).values()
        ground = PAPER.mixed(badge.colour(PAPER), PAPER.tint)
        assert contrast(PAPER.ink, ground) >= 7
        assert contrast(PAPER.second, ground) >= 4.5
    assert contrast(PAPER.accent, PAPER.ground) >= 4.5
    assert contrast(PAPER.warning, PAPER.ground) >= 4.5
    assert contrast(PAPER.second, PAPER.shade) >= 4.5
