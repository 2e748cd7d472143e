from __future__ import annotations

from PySide6.QtGui import QImage, QPainter

from planner.domain.posts import Post
from planner.layout.boxes import Box
from planner.layout.chips import Chip
from planner.layout.days import days_of
from planner.painting.badges import badges_of
from planner.painting.canvas import Canvas
from planner.painting.chip_pixmaps import ChipPixmaps
from planner.painting.chips import Setting, paint_chip
from planner.painting.colours import DARK, LIGHT, Colours
from planner.painting.month_screen import screen_sizes
from tests.builders import channel, day, pillar, plan, post
from tests.painting.pictures import difference

CHANNELS = [channel("ig"), channel("fb", "facebook")]
SETTING = Setting(11.5, "en", badges_of(CHANNELS), {"tips": "informative"}, "approved")
SIZES = screen_sizes(11.5)


def chip(of: Post, lines: int = 2, width: int = 140) -> Chip:
    whole = plan(*CHANNELS, pillar("tips"), of)
    ((occurrence,),) = days_of(whole, day("2026-12-01"), day("2026-12-01")).values()
    return Chip(occurrence, Box(4, 4, width, 18 * lines), lines, True)


def picture(chips: ChipPixmaps | None, of: Chip, colours: Colours = LIGHT, *, warned: bool = False) -> QImage:
    image = QImage(160, 50, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colours.ground)
    with QPainter(image) as painter:
        canvas = Canvas(painter, colours)
        if chips is None:
            paint_chip(canvas, of, SETTING, SIZES, warned=warned)
        else:
            chips.paint(canvas, of, 1, warned=warned)
    return image


def test_a_picture_shows_what_the_painter_paints() -> None:
    chips, made = ChipPixmaps(SETTING, SIZES), chip(post("p", "2026-12-01T09:30", title="Ekşi maya"))
    first = picture(chips, made)
    assert difference(first, picture(None, made)) == 0
    assert picture(chips, made) == first


def test_whatever_is_different_to_see_has_its_own_picture() -> None:
    chips = ChipPixmaps(SETTING, SIZES)
    at = "2026-12-01T09:30"
    kinds = [
        (chip(post("p", at)), LIGHT, False),
        (chip(post("p", at)), LIGHT, True),
        (chip(post("p", at)), DARK, False),
        (chip(post("p", at)), LIGHT._replace(tint=0.05), False),
        (chip(post("p", at), 1), LIGHT, False),
        (chip(post("p", at), 2, 120), LIGHT, False),
        (chip(post("p", at, title="Another")), LIGHT, False),
        (chip(post("p", at, "fb")), LIGHT, False),
        (chip(post("p", "2026-12-01T10:30")), LIGHT, False),
        (chip(post("p", "2026-12-01")), LIGHT, False),
        (chip(post("p", at, status="draft")), LIGHT, False),
        (chip(post("p", at, status="posted")), LIGHT, False),
        (chip(post("p", at, format="reel")), LIGHT, False),
        (chip(post("p", at, pillar="tips")), LIGHT, False),
    ]
    for _ in range(2):
        seen = [picture(chips, made, colours, warned=warned) for made, colours, warned in kinds]
        for number, image in enumerate(seen):
            assert image not in seen[:number], kinds[number]
            made, colours, warned = kinds[number]
            assert difference(image, picture(None, made, colours, warned=warned)) == 0


def test_old_pictures_are_let_go_and_painted_again() -> None:
    chips = ChipPixmaps(SETTING, SIZES)
    made = chip(post("p", "2026-12-01T09:30", title="Ekşi maya"))
    first = picture(chips, made)
    for number in range(40):
        picture(chips, chip(post("p", "2026-12-01T09:30", title=f"Wide {number}"), 2, 8000))
    assert picture(chips, made) == first


def test_other_settings_need_other_pictures() -> None:
    chips = ChipPixmaps(SETTING, SIZES)
    assert chips.are_of(Setting(11.5, "en", badges_of(CHANNELS), {"tips": "informative"}, "approved"))
    assert not chips.are_of(SETTING._replace(size=16))
    assert not chips.are_of(SETTING._replace(pillars={}))
