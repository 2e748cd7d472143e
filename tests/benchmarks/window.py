"""What the window promises of its speed: a month turned, a post dropped. Offscreen, painted in full."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from planner.domain.plan import Plan, table_of
from planner.exchange.new import new_plan
from planner.session import Session
from tests.benchmarks.busy import busy_year
from tests.benchmarks.large import TODAY, large_plan

if TYPE_CHECKING:
    from planner.gui.views.calendar import CalendarPage

Measured = tuple[str, str, list[float], float]
"""What, on what, the milliseconds of CPU of each run, and what is to be reached."""


def on_the_screen(folder: Path) -> Iterator[Measured]:
    """A month of 504 chips turned, and a drag in the large plan."""
    yield from _turning(folder)
    yield from _dropping(folder)


def _turning(folder: Path) -> Iterator[Measured]:
    may, august = date(2027, 5, 15), date(2027, 8, 15)
    plan = busy_year()
    # Each has a title of its own: nothing is known of a month before it is seen.
    titled = table_of(replace(post, title=f"{number}. {post.title}") for number, post in enumerate(plan.posts))
    page = _page(folder / "busy.ritim", replace(plan, posts=titled), may, 1400, 1960)
    on = f"{sum(len(cell.chips) for cell in page.view.month.places.cells.values())} chips"

    def turn(day: date) -> float:
        gc.collect()
        start = time.process_time()
        page.desk.attention.look_at(day)
        page.view.viewport().repaint()
        return (time.process_time() - start) * 1000

    first = turn(august)
    yield "a month turned", on, [turn(day) for day in (may, august) * 6], 16
    yield "a month turned that was not seen before", on, [first], 150
    _close(page)


def _dropping(folder: Path) -> Iterator[Measured]:
    from planner.gui.parts.spot_row import spot_at
    from planner.gui.views.month_acts import Acts

    plan = large_plan()
    page = _page(folder / "window.ritim", plan, TODAY, 1400, 1000)
    view, bridge = page.view, page.desk.bridge
    acts = Acts(page.desk, view)
    coming = [each for each in view.placements.occurrences if each.day > TODAY and each.post.series is None]
    written: list[float] = []
    bridge.changed.connect(lambda: written.append(time.process_time()))
    taken = []
    for occurrence in coming[:12]:
        gc.collect()
        acts.move_by([spot_at(occurrence)], timedelta(days=1))
        view.viewport().repaint()
        taken.append((time.process_time() - written[-1]) * 1000)
    yield "a drag: from the commit to the new picture", f"{len(plan.posts):,} posts", taken[2:], 16
    _close(page)


def _page(path: Path, plan: Plan, day: date, width: int, height: int) -> CalendarPage:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from planner.gui.attention import Attention
    from planner.gui.bridge import Bridge
    from planner.gui.desk import Desk
    from planner.gui.theme.look import look_of
    from planner.gui.views.calendar import CalendarPage
    from planner.painting.faces import load
    from planner.settings import Settings

    application = QApplication.instance() or QApplication(["ritim"])
    load()
    new_plan(path, plan)
    bridge = Bridge(Session.open(path, None, lambda zone: datetime.combine(day, datetime.min.time())))
    look = look_of("light", contrast=False, scale=1)
    desk = Desk(bridge, Attention("calendar", day), look, Settings(path.with_suffix(".json")))
    page = CalendarPage(desk)
    page.resize(width, height)
    page.show()
    for _ in range(5):
        application.processEvents()
    return page


def _close(page: CalendarPage) -> None:
    page.hide()
    page.desk.bridge.close()
    page.deleteLater()
