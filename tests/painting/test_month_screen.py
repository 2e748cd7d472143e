from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.layout.boxes import Box
from planner.layout.days import Label, days_of, labels_of
from planner.layout.places import Place
from planner.layout.strips import strips
from planner.painting.badges import badges_of
from planner.painting.chip_pixmaps import ChipPixmaps
from planner.painting.chips import Setting
from planner.painting.colours import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours
from planner.painting.month_screen import Marks, MonthScreen, Shown, screen_sizes, span_of
from tests.builders import campaign, channel, day, event, pillar, plan, post
from tests.painting.pictures import difference

TODAY = day("2026-12-08")
WIDTH, HEIGHT = 770, 700


def bakery(*more: Noun) -> Plan:
    return plan(
        channel("ig", min_per_week=3, max_per_week=5),
        channel("fb", "facebook"),
        pillar("tips"),
        event("kandil", "2026-12-10", title="Kandil"),
        event("fair", "2026-12-15", "2026-12-17", title="Fuar"),
        campaign("new", name="Yılbaşı", starts="2026-12-10", ends="2027-01-02"),
        post("before", "2026-12-02T09:30", title="Dün", status="posted"),
        post("maya", "2026-12-08T09:30", title="Ekşi maya nedir?", pillar="tips"),
        post("simit", "2026-12-08T12:15", "fb", title="Simit", status="draft"),
        post("next", "2027-01-02T09:30", title="Yeni yıl"),
        *(post(f"full{number}", f"2026-12-22T{number:02}:00", title=f"Dolu {number}") for number in range(12)),
        *more,
    )


def screen(
    whole: Plan | None = None,
    size: float = 11.5,
    colours: Colours = LIGHT,
    width: int = WIDTH,
    height: int = HEIGHT,
    language: str = "en",
    drifts: tuple[Label, ...] = (),
) -> MonthScreen:
    whole = bakery() if whole is None else whole
    first, last = span_of(day("2026-12-01"), "mon")
    week = day("2026-12-07")
    shown = Shown(
        day("2026-12-01"),
        TODAY,
        "mon",
        days_of(whole, first, last),
        (*drifts, *labels_of(whole, first, last)),
        {week: strips(whole.channels, week, lambda id, first, last: 1, {})},
    )
    kinds = {each.id: each.kind for each in whole.pillars}
    setting = Setting(size, language, badges_of(whole.channels), kinds, "approved" if colours.tint else None)
    return MonthScreen(shown, width, height, setting, colours, ChipPixmaps(setting, screen_sizes(size)))


def painted(of: MonthScreen, marks: Marks | None = None, clip: Box | None = None, density: float = 1) -> QImage:
    image = QImage(round(WIDTH * density), round(HEIGHT * density), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(density)
    image.fill(QColor("#FF00FF"))
    with QPainter(image) as painter:
        of.paint(painter, clip or Box(0, 0, WIDTH, HEIGHT), marks or Marks())
    return image


def at(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(int(x), int(y)).name()


@pytest.mark.parametrize("size", [(770, 700), (1003, 611), (1400, 1000)])
def test_it_covers_its_place_to_the_last_pixel(size: tuple[int, int]) -> None:
    of = screen(width=size[0], height=size[1])
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#FF00FF"))
    with QPainter(image) as painter:
        of.paint(painter, Box(0, 0, *size), Marks())
    assert not any(at(image, x, y) == "#ff00ff" for x in range(0, size[0], 3) for y in range(0, size[1], 3))
    assert at(image, size[0] - 1, size[1] - 1) != "#ff00ff"


def test_all_edges_lie_on_whole_pixels() -> None:
    of = screen(width=1003, height=611)
    for cell in of.places.cells.values():
        assert all(
            float(each).is_integer() for each in (*cell.box, *(part for chip in cell.chips for part in chip.box))
        )


def rect_of(of: MonthScreen, place: Place) -> Box:
    box = of.places.box_of(place)
    assert box is not None
    return box


def part(image: QImage, box: Box) -> QImage:
    return image.copy(round(box.x), round(box.y), round(box.width), round(box.height))


def test_only_what_touches_the_clip_is_painted() -> None:
    of = screen()
    chip = rect_of(of, Place(TODAY, 0))
    alone = painted(of, clip=chip)
    whole = painted(of)
    assert part(alone, chip) == part(whole, chip)
    assert at(alone, WIDTH - 5, HEIGHT - 5) == "#ff00ff"


@pytest.mark.parametrize("colours", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST])
def test_what_is_pointed_at_is_seen(colours: Colours) -> None:
    of = screen(colours=colours)
    place, other = Place(TODAY, 0), Place(TODAY, 1)
    plain = painted(of)
    for marks in (
        Marks(selected=[place]),
        Marks(current=place),
        Marks(current=Place(TODAY)),
        Marks(hovered=TODAY),
        Marks(target=TODAY),
        Marks(faded=[place]),
        Marks(warned=[place]),
        Marks(band=Box(10, 100, 300, 200)),
    ):
        assert painted(of, marks) != plain, marks
    box = rect_of(of, place)
    assert at(painted(of, Marks(selected=[place])), box.x + box.width / 2, box.y) == colours.accent.name()
    assert part(painted(of, Marks(selected=[other])), box) == part(plain, box)


def test_the_more_has_a_frame_when_one_of_those_behind_it_is_selected() -> None:
    of = screen()
    cell = of.places.cells[day("2026-12-22")]
    assert cell.more is not None
    behind = Marks(selected=[Place(cell.day, 11)])
    assert at(painted(of, behind), cell.more.x + cell.more.width / 2, cell.more.y) == LIGHT.accent.name()


def number_part(of: MonthScreen, image: QImage, on: date) -> QImage:
    cell = of.places.cells[on].box
    return part(image, Box(cell.x + 2, cell.y + 2, 24, 20))


def test_today_has_a_disc_and_other_months_are_paler() -> None:
    of = screen()
    image = painted(of)
    disc = number_part(of, image, TODAY)
    accent = LIGHT.accent.name()
    assert any(disc.pixelColor(x, y).name() == accent for x in range(24) for y in range(20))
    own, other = (number_part(of, image, day(each)) for each in ("2026-12-30", "2026-11-30"))

    def darkest(part: QImage) -> int:
        return min(part.pixelColor(x, y).lightness() for x in range(24) for y in range(20))

    assert darkest(own) < darkest(other) - 60


def test_what_is_past_is_quieter_than_what_comes() -> None:
    whole = plan(channel(), post("a", "2026-12-07T09:30", title="Maya"), post("b", "2026-12-09T09:30", title="Maya"))
    of = screen(whole)
    image = painted(of)

    def saturation(on: str) -> int:
        box = rect_of(of, Place(day(on), 0))
        return image.pixelColor(int(box.right) - 4, int(box.bottom) - 3).saturation()

    assert 0 < saturation("2026-12-07") < saturation("2026-12-09")


def test_weekends_have_a_shade() -> None:
    of = screen()
    image = painted(of)
    (friday, saturday) = (of.places.cells[day(each)].box for each in ("2026-12-11", "2026-12-12"))
    assert at(image, friday.x + 40, friday.bottom - 4) == LIGHT.ground.name()
    assert at(image, saturday.x + 40, saturday.bottom - 4) not in (LIGHT.ground.name(), LIGHT.shade.name())


def test_buttons_and_the_line_for_a_title_lie_in_their_day() -> None:
    for size, width, height in ((11.5, 770, 700), (17.25, 700, 480), (11.5, 1900, 1060)):
        of = screen(size=size, width=width, height=height)
        for cell in of.places.cells.values():
            for box in (of.plus_of(cell.day), of.editor_of(cell.day)):
                assert cell.box.x <= box.x
                assert box.right <= cell.box.right
                assert cell.box.y <= box.y
                assert box.bottom <= cell.box.bottom + 1


def test_the_same_chips_are_painted_in_a_finer_picture_too() -> None:
    of = screen()
    fine, coarse = painted(of, density=2), painted(of)
    assert fine.width() == 2 * coarse.width()
    assert difference(fine.scaled(coarse.size()), coarse) < coarse.width() * coarse.height() / 20


def drift(first: str, last: str, channel: str = "ig") -> Label:
    return Label(f"{channel}: not your usual voice", day(first), day(last), "drift", about=f"channel:{channel}")


def test_a_thin_drift_is_a_line_at_the_foot_of_its_days_and_words_in_the_strip() -> None:
    of, without = screen(drifts=(drift("2026-12-21", "2026-12-24"),)), screen()
    row = of.grid.rows[3]
    (bar,) = [each for each in row.bars if each.label.sign == "drift"]
    assert bar.thin
    image, before = painted(of), painted(without)
    assert part(image, bar.box) != part(before, bar.box)
    half = row.strip._replace(x=row.strip.x + row.strip.width / 2, width=row.strip.width / 2)
    assert difference(part(image, half), part(before, half)) > 20
    above = row.box._replace(height=bar.box.y - row.box.y - 1)
    assert part(image, above) == part(before, above)


def test_drifts_of_the_same_days_are_one_line() -> None:
    one = screen(drifts=(drift("2026-12-21", "2026-12-24"),))
    two = screen(drifts=(drift("2026-12-21", "2026-12-24"), drift("2026-12-22", "2026-12-23", "fb")))
    row = one.grid.rows[3]
    days = row.box._replace(height=row.strip.y - row.box.y)
    assert difference(part(painted(one), days), part(painted(two), days)) == 0


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_line_of_a_drift_is_seen(colours: Colours) -> None:
    of = screen(colours=colours, drifts=(drift("2026-12-21", "2026-12-24"),))
    (bar,) = [each for each in of.grid.rows[3].bars if each.label.sign == "drift"]
    line = part(painted(of, density=2), Box(*(2 * each for each in bar.box)))
    found = {line.pixelColor(x, y).name() for x in range(line.width()) for y in range(line.height())}
    assert max(contrast(QColor(each), colours.ground) for each in found) > 3


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2 reckons it."""
    darker, lighter = sorted(map(luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
        for each in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def named_in_strips(whole: Plan) -> list[tuple[bool, bool]]:
    """Of two weeks with a drift, whether it runs without its name there, and whether the strip has it."""
    of, without = screen(whole, drifts=(drift("2026-12-21", "2026-12-31"),)), screen(whole)
    images = painted(of), painted(without)
    found = []
    for row in of.grid.rows[3:5]:
        half = row.strip._replace(x=row.strip.x + row.strip.width / 2, width=row.strip.width / 2)
        (thin,) = [bar.thin for bar in row.bars if bar.label.sign == "drift"]
        found.append((thin, part(images[0], half) != part(images[1], half)))
    return found


def test_a_drift_of_several_weeks_is_named_once() -> None:
    assert named_in_strips(bakery()) == [(True, False), (False, False)]
    full = (post(f"more{number}", f"2026-12-29T{number:02}:00") for number in range(12))
    assert named_in_strips(bakery(*full)) == [(True, True), (True, False)]


def test_in_a_narrow_day_the_more_is_a_number_alone() -> None:
    of = screen(width=385, size=14)
    more = of.places.cells[day("2026-12-22")].more
    assert more is not None
    beside = Box(more.right, more.y, 8, more.height)
    assert difference(part(painted(of), beside), part(painted(screen(plan(), width=385, size=14)), beside)) == 0


def test_the_span_has_whole_weeks() -> None:
    assert span_of(day("2026-12-15"), "mon") == (day("2026-11-30"), day("2027-01-03"))
    assert span_of(day("2027-02-01"), "mon") == (day("2027-02-01"), day("2027-02-28"))
