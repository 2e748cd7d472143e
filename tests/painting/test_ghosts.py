from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtGui import QImage

from planner.domain.occurrences import Occurrence
from planner.domain.posts import Placement
from planner.domain.times import LocalTime
from planner.layout.boxes import Box
from planner.layout.chips import Chip
from planner.layout.ghosts import Ghost
from planner.painting.badges import badges_of
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting, paint_chip
from planner.painting.colours import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours
from planner.painting.ghosts import paint_arriving, paint_leaving
from planner.painting.month_screen import screen_sizes
from tests.builders import channel, post
from tests.painting.pictures import difference, picture, said

SIZE = 11.5
SIZES = screen_sizes(SIZE)
POST = post("p", title="Ekşi maya nedir?")
HERE, THERE = LocalTime("2026-12-08T09:30"), LocalTime("2026-12-10T09:30")


def setting(language: str = "en") -> Setting:
    return Setting(SIZE, language, badges_of([channel()]), {}, "approved")


def chip(at: LocalTime, width: float, lines: int) -> Chip:
    occurrence = Occurrence(at.day, at.minutes, POST, Placement("ig", at=at), False)
    return Chip(occurrence, Box(2, 2, width, lines * SIZES.line + 2 * SIZES.padding), lines, True)


def ghost(before: str | None, after: str | None) -> Ghost:
    return Ghost(POST, "ig", *(each and LocalTime(each) for each in (before, after)))  # type: ignore[arg-type]


def written(paint: Callable[..., None], of: Ghost, at: LocalTime | None, width: float, lines: int) -> list[str]:
    assert at is not None
    painted = partial(paint, chip=chip(at, width, lines), ghost=of, setting=setting(), sizes=SIZES)
    return [each.replace("\u2009", " ") for each in said(painted)]


def arrives(of: Ghost, width: float = 240, lines: int = 2) -> list[str]:
    return written(paint_arriving, of, of.after, width, lines)


def leaves(of: Ghost, width: float = 240, lines: int = 2) -> list[str]:
    return written(paint_leaving, of, of.before, width, lines)


MOVE = ghost(HERE, THERE)


def test_a_move_says_at_both_ends_where_the_other_is() -> None:
    assert leaves(MOVE) == ["→ Thu 10", "09:30", "IG", "Ekşi maya nedir?"]
    assert arrives(MOVE) == ["← Tue 8", "09:30", "IG", "Ekşi maya nedir?"]


def test_in_turkish_the_number_of_the_day_comes_first() -> None:
    made = partial(paint_leaving, chip=chip(HERE, 240, 2), ghost=MOVE, setting=setting("tr"), sizes=SIZES)
    assert said(made)[0] == "→\u200910 Per"


def test_another_month_is_named_and_another_hour_is_told() -> None:
    assert leaves(ghost(HERE, "2027-01-04T09:30"))[0] == "→ 4 Jan"
    assert leaves(ghost(HERE, "2026-12-08T18:00"))[0] == "→ 18:00"


def test_what_fits_nowhere_goes_to_the_ideas() -> None:
    assert leaves(ghost(HERE, None))[0] == "→ ideas"
    assert leaves(ghost(HERE, None), 80)[0] == "→"


def test_what_fills_a_gap_has_a_plus() -> None:
    assert arrives(ghost(None, THERE))[0] == "+"


def test_the_narrower_the_chip_the_less_is_said_but_always_the_arrow_the_channel_and_the_title() -> None:
    said_at = {width: leaves(MOVE, width, 1) for width in (240, 150, 100, 70)}
    assert [each[0] for each in said_at.values()] == ["→ Thu 10", "→ 10", "→ 10", "→"]
    assert ["09:30" in each for each in said_at.values()] == [True, True, False, False]
    assert all("IG" in each for each in said_at.values())
    assert all(said_at[width][-1].startswith("E") for width in (240, 150, 100))


def painted(of: Ghost | None, at: LocalTime, colours: Colours, lines: int) -> QImage:
    made = chip(at, 110, lines)

    def paint(canvas: Canvas) -> None:
        if of is None:
            paint_chip(canvas, made, setting(), SIZES)
        elif at == of.after:
            paint_arriving(canvas, made, of, setting(), SIZES)
        else:
            paint_leaving(canvas, made, of, setting(), SIZES)

    return picture(paint, 114, round(made.box.height) + 4, colours, grey=True)


@pytest.mark.parametrize("colours", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST])
@pytest.mark.parametrize("lines", [1, 2])
def test_what_stands_what_leaves_and_what_would_come_are_told_apart_without_colour(
    colours: Colours, lines: int
) -> None:
    stands, goes, comes = (
        painted(None, HERE, colours, lines),
        painted(MOVE, HERE, colours, lines),
        painted(MOVE, THERE, colours, lines),
    )
    assert difference(stands, goes) >= 30
    assert difference(stands, comes) >= 30
    assert difference(goes, comes) >= 30


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colours", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST])
def test_its_words_can_be_read(colours: Colours) -> None:
    for ground in (colours.ground, colours.mixed(colours.second, 0.05)):
        for ink in (colours.second, colours.accent):
            light, dark = sorted((luminance(ink.name()), luminance(ground.name())), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5
