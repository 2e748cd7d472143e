"""Where the person is, and who hears of it."""

from __future__ import annotations

from datetime import date

import pytest

from planner.gui.attention import Attention, Spot

DAY = date(2026, 12, 8)
FIRST, SECOND = Spot("p1", "ig", DAY), Spot("p2", "fb", DAY)


@pytest.fixture
def attention() -> Attention:
    return Attention("calendar", DAY)


def test_the_last_selected_is_the_spot(attention: Attention) -> None:
    heard: list[Spot | None] = []
    attention.spot_changed.connect(heard.append)
    attention.select((FIRST, SECOND))
    attention.select((SECOND,))
    attention.choose(None)
    assert heard == [SECOND, None]
    assert attention.selection == ()


def test_what_does_not_change_is_not_told(attention: Attention) -> None:
    heard: list[object] = []
    attention.page_changed.connect(heard.append)
    attention.day_changed.connect(heard.append)
    attention.filter_changed.connect(lambda: heard.append("filter"))
    attention.go("calendar")
    attention.look_at(DAY)
    attention.hide(frozenset())
    assert heard == []
    attention.hide(frozenset({"ig"}))
    attention.look_at(date(2027, 1, 1))
    assert heard == ["filter", date(2027, 1, 1)]


@pytest.mark.parametrize(("spot", "page"), [(FIRST, "calendar"), (Spot("p3"), "ideas")])
def test_showing_a_post_leads_to_where_it_stands(attention: Attention, spot: Spot, page: str) -> None:
    attention.go("warnings")
    attention.show(spot)
    assert (attention.page, attention.spot) == (page, spot)
