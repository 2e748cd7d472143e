from __future__ import annotations

from functools import partial
from itertools import combinations

import pytest
from PySide6.QtGui import QImage

from planner.domain.posts import Post
from planner.layout.boxes import Box
from planner.layout.chips import Chip
from planner.layout.days import days_of
from planner.painting.badges import badges_of
from planner.painting.chips import Setting, clock, lead_of, paint_chip
from planner.painting.colours import GREY_PAPER, LIGHT, Colours
from planner.painting.faces import Face
from planner.painting.month_page import month_sizes
from planner.painting.words import line_of
from tests.builders import channel, day, pillar, plan, post
from tests.painting.pictures import difference, picture, said

CHANNELS = [channel("ig"), channel("fb", "facebook"), channel("x", "x"), channel("in", "linkedin")]
KINDS = ("informative", "entertaining", "community", "promotional")
SETTING = Setting(8, "en", badges_of(CHANNELS), {kind: kind for kind in KINDS})  # type: ignore[misc]


def chip(of: Post, lines: int) -> Chip:
    whole = plan(*CHANNELS, *(pillar(kind, kind) for kind in KINDS), of)
    ((occurrence,),) = days_of(whole, day("2026-12-01"), day("2026-12-01")).values()
    return Chip(occurrence, Box(2, 2, 100, 11 * lines), lines, True)


def painted(of: Post, lines: int = 2, colours: Colours = LIGHT) -> QImage:
    sizes = month_sizes(SETTING)
    made = chip(of, lines)
    return picture(lambda canvas: paint_chip(canvas, made, SETTING, sizes), 104, 11 * lines + 4, colours, grey=True)


def assert_all_differ(pictures: dict[str, QImage]) -> None:
    for one, other in combinations(pictures, 2):
        assert difference(pictures[one], pictures[other]) >= 8, f"{one} looks like {other}"


@pytest.mark.parametrize("colours", [LIGHT, GREY_PAPER])
@pytest.mark.parametrize("lines", [1, 2])
def test_statuses_are_told_apart_in_grey(colours: Colours, lines: int) -> None:
    statuses = ("idea", "draft", "in_review", "approved", "posted")
    assert_all_differ({each: painted(post("p", "2026-12-01T09:30", status=each), lines, colours) for each in statuses})


@pytest.mark.parametrize("colours", [LIGHT, GREY_PAPER])
def test_pillars_are_told_apart_in_grey(colours: Colours) -> None:
    assert_all_differ(
        {str(each): painted(post("p", "2026-12-01T09:30", pillar=each), 2, colours) for each in (None, *KINDS)}
    )


@pytest.mark.parametrize("colours", [LIGHT, GREY_PAPER])
def test_platforms_are_told_apart_in_grey(colours: Colours) -> None:
    assert_all_differ({each.id: painted(post("p", "2026-12-01T09:30", each.id), 2, colours) for each in CHANNELS})


@pytest.mark.parametrize("lines", [1, 2])
def test_stories_are_marked(lines: int) -> None:
    kinds = ("post", "story")
    assert_all_differ({each: painted(post("p", "2026-12-01T09:30", format=each), lines) for each in kinds})


@pytest.mark.parametrize("at", ["2026-12-01T09:30", "2026-12-01"])
@pytest.mark.parametrize("form", ["post", "story", "reel"])
def test_a_title_beside_the_time_is_whole_exactly_where_its_measure_says_so(at: str, form: str) -> None:
    sizes = month_sizes(SETTING)
    made = chip(post("p", at, title="Ekşi maya", format=form), 1)
    width = lead_of(SETTING, sizes, made.occurrence) + line_of("Ekşi maya", Face(8)).width
    for given, title in ((width + 0.01, "Ekşi maya"), (width - 1, "Ekşi ma…")):
        narrow = made._replace(box=made.box._replace(width=given))
        assert said(partial(paint_chip, chip=narrow, setting=SETTING, sizes=sizes))[-1] == title


def test_a_chip_says_time_platform_format_and_title() -> None:
    sizes = month_sizes(SETTING)
    made = chip(post("p", "2026-12-01T09:30", title="Ekşi maya nedir, nasıl beslenir?", format="reel"), 3)
    texts = said(lambda canvas: paint_chip(canvas, made, SETTING, sizes))
    assert texts == ["09:30", "IG", "reel", "Ekşi maya nedir, nasıl ", "beslenir?"]


def test_a_day_without_a_time_has_none() -> None:
    assert (clock(None), clock(0), clock(9 * 60 + 5)) == ("", "00:00", "09:05")


def test_what_has_warnings_is_told_apart_in_grey_too() -> None:
    sizes = month_sizes(SETTING)
    made = chip(post("p", "2026-12-01T09:30"), 2)
    plain, warned = (
        picture(partial(paint_chip, chip=made, setting=SETTING, sizes=sizes, warned=each), 104, 26, grey=True)
        for each in (False, True)
    )
    assert difference(plain, warned) >= 8


def test_a_title_that_would_be_crowded_out_takes_the_room_of_the_time() -> None:
    sizes = month_sizes(SETTING)
    made = chip(post("p", "2026-12-01T09:30", title="Ekşi maya nedir, nasıl beslenir?"), 1)
    told = {
        width: said(
            partial(paint_chip, chip=made._replace(box=made.box._replace(width=width)), setting=SETTING, sizes=sizes)
        )
        for width in range(50, 140)
    }
    assert [texts[:-1] for texts in told.values()] == sorted(
        (texts[:-1] for texts in told.values()), key=len
    )  # with less room the time goes, and stays away
    assert told[50][0] == "IG"
    assert told[139][:2] == ["09:30", "IG"]
    # So many letters of the title can always be read.
    assert all(len(texts[-1]) >= 3 for width, texts in told.items() if width >= 55)


def test_a_short_title_stands_beside_its_time_however_narrow() -> None:
    sizes = month_sizes(SETTING)
    made = chip(post("p", "2026-12-01T09:30", title="Ey"), 1)
    width = lead_of(SETTING, sizes, made.occurrence) + line_of("Ey", Face(8)).width + 0.01
    narrow = made._replace(box=made.box._replace(width=width))
    assert said(partial(paint_chip, chip=narrow, setting=SETTING, sizes=sizes)) == ["09:30", "IG", "Ey"]


def test_a_status_that_needs_no_sign_leaves_its_room_to_the_title() -> None:
    silent = SETTING._replace(unsigned="approved")
    sizes = month_sizes(SETTING)
    approved = chip(post("p", "2026-12-01T09:30"), 1)
    draft = chip(post("p", "2026-12-01T09:30", status="draft"), 1)
    assert lead_of(silent, sizes, approved.occurrence) < lead_of(SETTING, sizes, approved.occurrence)
    assert lead_of(silent, sizes, draft.occurrence) == lead_of(SETTING, sizes, draft.occurrence)
    unsigned = painted(post("p", "2026-12-01T09:30"))
    with_sign = picture(
        lambda canvas: paint_chip(canvas, chip(post("p", "2026-12-01T09:30"), 2), silent, sizes), 104, 26, grey=True
    )
    assert difference(unsigned, with_sign) >= 4
