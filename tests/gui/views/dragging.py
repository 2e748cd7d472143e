"""`python -m tests.gui.views.dragging FOLDER`: a calendar in a window of its own, for a real mouse on a real screen.

It says where its posts and days are on the screen, a JSON line at the beginning and one after each change of the plan,
and lasts until its input ends.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QSocketNotifier
from PySide6.QtWidgets import QApplication

from planner.exchange.new import new_plan
from planner.gui.attention import Attention
from planner.gui.bridge import Bridge
from planner.gui.desk import Desk
from planner.gui.theme.look import look_of
from planner.gui.views.calendar import CalendarPage
from planner.layout.places import Place
from planner.painting.faces import load
from planner.session import Session
from planner.settings import Settings
from tests.gui.views.calendars import EIGHTH, centre, small


def told(page: CalendarPage) -> None:
    """Says where every post is planned, and where chips and days are on the screen."""
    view = page.view
    view.viewport().repaint()

    def on_screen(place: Place) -> list[int]:
        point: QPoint = view.viewport().mapToGlobal(centre(view, place))
        return [point.x(), point.y()]

    posts = {post.id: [each.at for each in post.placements] for post in page.desk.bridge.plan.posts}
    chips = {
        spot.post: on_screen(place) for spot, place in zip(view.placements.spots, view.placements.places, strict=True)
    }
    days = {day.isoformat(): on_screen(Place(day)) for day in view.month.places.cells}
    print(json.dumps({"posts": posts, "chips": chips, "days": days}), flush=True)


def main() -> None:
    """Shows the window."""
    application = QApplication(["ritim"])
    load()
    path = Path(sys.argv[1]) / "dragged.ritim"
    new_plan(path, small())
    now = datetime(2026, 12, 8, 16, 42)
    desk = Desk(
        Bridge(Session.open(path, None, lambda zone: now)),
        Attention("calendar", EIGHTH),
        look_of("light", contrast=False, scale=1),
        Settings(path.with_suffix(".json")),
    )
    page = CalendarPage(desk)
    page.resize(1000, 700)
    page.move(0, 0)
    page.show()
    page.activateWindow()
    application.processEvents()
    desk.bridge.changed.connect(lambda _: told(page))
    ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ended.activated.connect(application.quit)
    told(page)
    application.exec()
    desk.bridge.close()


if __name__ == "__main__":
    main()
