from __future__ import annotations

from functools import partial

import pytest

from planner.domain.plan import Plan
from planner.layout.boxes import Box
from planner.layout.chips import Measure
from planner.layout.days import days_of, labels_of
from planner.layout.month import MonthGrid, weeks_of
from planner.painting.badges import badges_of
from planner.painting.canvas import Canvas
from planner.painting.cells import paint_more, paint_row
from planner.painting.chips import Setting, lead_of
from planner.painting.colours import LIGHT
from planner.painting.faces import Face
from planner.painting.month_page import TYPE, MonthPage, month_sizes
from planner.painting.words import line_count
from tests.builders import campaign, channel, day, event, pillar, plan, post
from tests.painting.contents import A4, content
from tests.painting.pictures import difference, picture, said


def bakery() -> Plan:
    return plan(
        channel("ig", min_per_week=3, max_per_week=5),
        channel("fb", "facebook"),
        pillar("tips", "informative"),
        event("kandil", "2026-12-10", title="Kandil gecesi"),
        campaign("new", name="Yılbaşı", starts="2026-12-10", ends="2027-01-02"),
        post("maya", "2026-12-08T09:30", title="Ekşi maya nedir?", pillar="tips"),
        post("simit", "2026-12-08T12:15", "fb", title="Simit nasıl parlar?", status="draft"),
    )


def page(whole: Plan, language: str = "en", **span: str) -> MonthPage:
    given = content(whole, language=language, **span)
    pillars = {each.id: each.kind for each in whole.pillars}
    setting = Setting(TYPE, language, badges_of(whole.channels), pillars)
    return MonthPage(given, given.first.replace(day=1), A4, setting, {})


def texts(of: MonthPage) -> list[str]:
    return said(lambda canvas: of.paint(canvas, 1, 2))


def test_a_month_says_what_stands_on_it() -> None:
    told = texts(page(bakery()))
    for text in (
        "December 2026",
        "Monday",
        "Sunday",
        "09:30",
        "IG",
        "Ekşi maya nedir?",
        "Kandil gecesi",
        "Page 1 of 2",
    ):
        assert any(text in each for each in told), text
    assert "Yılbaşı" in told


def test_cadence_is_told_under_its_week_with_a_word_where_the_band_is_left() -> None:
    assert [text for text in texts(page(bakery())) if "at least" in text] == ["at least 3"]


def test_the_legend_names_what_is_on_the_page_and_nothing_else() -> None:
    told = texts(page(bakery()))
    assert {"Instagram", "Facebook", "Draft", "Approved", "Informative"} <= set(told)
    assert not {"In review", "Posted", "Promotional", "story"} & set(told)


def test_the_neighbouring_months_stand_in_the_empty_corners() -> None:
    assert {"November 2026", "January 2027"} <= set(texts(page(bakery())))
    february = texts(page(bakery(), first="2027-02-01", last="2027-02-28"))
    assert not {"January 2027", "March 2027"} & set(february)


def test_days_out_of_the_span_have_only_their_number() -> None:
    told = texts(page(bakery(), first="2026-12-09", last="2026-12-31"))
    assert "Ekşi maya nedir?" not in told
    assert told.count("8") == 3  # its own, and those of the small months


@pytest.mark.parametrize("size", [11.5, 16.0])
def test_the_same_painter_paints_a_month_on_a_screen(size: float) -> None:
    whole = bakery()
    shown = day("2026-11-30"), day("2027-01-03")
    setting = Setting(size, "tr", badges_of(whole.channels), {each.id: each.kind for each in whole.pillars})
    sizes = month_sizes(setting)
    measure = Measure(partial(line_count, Face(size)), partial(lead_of, setting, sizes))
    stands = days_of(whole, *shown), labels_of(whole, *shown)
    weeks = weeks_of(day("2026-12-01"), "mon")
    grid = MonthGrid(weeks, Box(0, 0, 900, 700), *stands, shown, sizes, measure, fitted=False)

    def paint(canvas: Canvas) -> None:
        for row in grid.rows:
            paint_row(canvas, row, setting, sizes)
            for cell in row.cells:
                paint_more(canvas, cell, None, setting, sizes)

    empty = picture(lambda canvas: None, 900, 700, scale=1)
    painted = picture(paint, 900, 700, scale=1)
    assert difference(empty, painted) > 500
    tuesday = grid.rows[1].cells[1].chips[0].box
    ground = painted.pixelColor(round(tuesday.right) - 3, round(tuesday.bottom) - 3)
    assert ground.name() == LIGHT.mixed(setting.badges["ig"].colour(LIGHT), LIGHT.tint).name()
