"""`python -m tests.tour DIR [NAME ...]`: a picture of every page and dialog, to be looked at.

Both themes and languages, with an empty, a full and an overfull plan, in a small and in a large window; with names,
only the stops whose name begins with one of them.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from planner.domain.business import Business
from planner.domain.plan import Plan
from planner.exchange.new import new_plan, sample
from planner.gui.app import Program
from planner.gui.attention import Spot
from planner.gui.models.suggestion import Suggestion
from planner.gui.panels.sidebar import ENTRIES
from planner.gui.parts.apart import Apart
from planner.gui.parts.chart import Chart
from planner.gui.parts.heard_text import HeardText
from planner.gui.views.platforms import PlatformsPage
from planner.gui.views.voice import VoicePage
from planner.operations import nouns
from planner.operations.muting import mute
from planner.operations.voice import add_example
from planner.proposing.propose import propose
from planner.settings import Settings
from tests.tour.overfull import overfull_plan

_SOON_MS = 300
SIZES = ((1280, 800), (1920, 1080))
PLANS = ("full", "empty", "overfull")
_TODAY = {"full": date(2026, 12, 8), "empty": date(2026, 12, 8), "overfull": date(2027, 3, 9)}


class Visit(NamedTuple):
    """How a stop is looked at."""

    plan: str
    language: str
    theme: str
    size: tuple[int, int]
    text_size: float = 1.0
    contrast: bool = False

    @property
    def name(self) -> str:
        """As part of a file's name."""
        loud = "_contrast" if self.contrast else ""
        large = f"_{self.text_size:g}" if self.text_size != 1 else ""
        return f"{self.plan}_{self.theme}_{self.language}_{self.size[0]}{loud}{large}"


def _plan(visit: Visit, clock: Callable[[str], datetime]) -> Plan:
    if visit.plan == "full":
        return sample(visit.language, clock, _TODAY["full"])
    if visit.plan == "overfull":
        return overfull_plan(visit.language)
    name = "Yeni dükkân" if visit.language == "tr" else "A new shop"
    return Plan(business=Business(name=name, language=visit.language, time_zone="Europe/Istanbul"))


class Guide:
    """A program that has opened one plan in one look."""

    def __init__(self, visit: Visit, folder: Path) -> None:
        self.visit = visit
        settings = Settings(folder / f"{visit.name}.json")
        settings.put(language=visit.language, theme=visit.theme, text_size=visit.text_size, contrast=visit.contrast)
        application = QApplication.instance() or QApplication(["ritim"])
        assert isinstance(application, QApplication)

        def clock(zone: str) -> datetime:
            return datetime.combine(_TODAY[visit.plan], datetime.min.time()).replace(hour=16, minute=42)

        self.program = Program(application, settings, None, clock=clock)
        self.path = folder / f"{visit.name}.ritim"
        if not self.path.exists():
            new_plan(self.path, _plan(visit, clock))

    def open(self) -> None:
        """Opens the plan."""
        self.program.settings.put_of_plan("", person="")
        self.program.open(self.path)
        window = self.program.window
        assert window is not None
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.resize(*self.visit.size)
        settle()

    def picture(self) -> QPixmap:
        """The window as it is, with the dialog that stands over it."""
        window = self.program.window
        assert window is not None
        settle()
        _drawn(window)
        settle()
        picture = window.grab()
        dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
        for dialog in dialogs:
            with QPainter(picture) as painter:
                painter.fillRect(picture.rect(), Qt.GlobalColor.transparent)
                place = window.rect().center() - QPoint(dialog.width() // 2, dialog.height() // 2)
                painter.drawPixmap(place, dialog.grab())
                painter.setPen(self.program.look.colours.second)
                painter.drawRect(place.x() - 1, place.y() - 1, dialog.width() + 1, dialog.height() + 1)
            dialog.close()
        return picture

    def close(self) -> None:
        """Ends the program."""
        self.program.close()
        if self.program.window is not None:
            self.program.window.deleteLater()
        settle()
        gc.collect()


def _drawn(window: QWidget) -> None:
    """Waits for what comes a moment after the page or is worked on apart, and for charts and notes that can be seen."""
    for timer in window.findChildren(QTimer):
        while timer.isSingleShot() and timer.isActive() and timer.interval() < _SOON_MS:
            settle()
    for apart in window.findChildren(Apart):
        while apart.busy:
            settle()
    for chart in window.findChildren(Chart):
        while chart.isVisible() and not chart.visibleRegion().isEmpty() and not chart.is_drawn:
            settle()
    for field in window.findChildren(HeardText):
        while field.isVisible() and not field.is_heard:
            settle()


def settle() -> None:
    """Has everything painted, and everything that is to go, gone."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def _spot(guide: Guide) -> Spot:
    """A post of this month with warnings, if there is one."""
    desk = guide.program.desk
    assert desk is not None
    placed = [
        Spot(post.id, placement.channel, placement.at.day)
        for post in desk.bridge.plan.posts
        for placement in post.placements
        if placement.at is not None and placement.at.day.month == desk.bridge.today.month
    ]
    warned = [each for each in placed if desk.bridge.warnings_of(each.post)]
    return (warned or placed)[0]


def _show_platforms(guide: Guide, view: str) -> None:
    desk, window = guide.program.desk, guide.program.window
    assert desk is not None
    assert window is not None
    desk.attention.go("platforms")
    page = window.page
    assert isinstance(page, PlatformsPage)
    page.show_view(view)


def _mute(guide: Guide) -> None:
    desk = guide.program.desk
    assert desk is not None
    first = desk.bridge.warnings[0]
    desk.bridge.do(mute, first.code, first.subject, None, "…")
    desk.attention.go("warnings")


def _suggest(guide: Guide) -> None:
    desk = guide.program.desk
    assert desk is not None
    desk.attention.go("calendar")
    desk.attention.choose(None)
    plan = desk.bridge.plan
    desk.attention.suggest(Suggestion(plan, propose(plan, desk.bridge.today)))


_DRIFTS_UNTIL = date(2026, 12, 23)
_LOUD = {
    "en": "LAST CHANCE!!! Valued customers, kindly be informed that our mouthwatering pies are gone by noon 🎉🎉🎉",
    "tr": "SON FIRSAT!!! Değerli müşterilerimiz, lezzet şöleni turtalarımız öğlene kadar 🎉🎉🎉 Kaçırma!",
}


def _try_voice(guide: Guide) -> None:
    window, desk = guide.program.window, guide.program.desk
    assert desk is not None
    assert window is not None
    desk.attention.go("voice")
    page = window.page
    assert isinstance(page, VoicePage)
    page.trying.field.setPlainText(_LOUD[guide.visit.language])


def _hear(guide: Guide) -> None:
    """Has a post written that is not in the voice of the business."""
    desk = guide.program.desk
    assert desk is not None
    spot = _spot(guide)
    desk.bridge.do(nouns.change, "posts", spot.post, text=_LOUD[guide.visit.language], status="draft")
    desk.attention.show(spot)


def _drift(guide: Guide) -> None:
    """Has the next posts of a channel written so, and waits until that is found."""
    desk = guide.program.desk
    assert desk is not None
    bridge = desk.bridge
    for post in bridge.plan.posts:
        place = next((each for each in post.placements if each.channel == "ig" and each.at is not None), None)
        if place is not None and place.at is not None and bridge.today < place.at.day <= _DRIFTS_UNTIL:
            bridge.do(nouns.change, "posts", post.id, text=_LOUD[guide.visit.language], status="draft")
    desk.attention.go("calendar")
    desk.attention.choose(None)
    bridge.voice.begin()
    while bridge.voice.busy:
        settle()
    assert any((each.code, each.subject) == ("voice.drift", "channel:ig") for each in bridge.warnings)


def _begin_voice(guide: Guide) -> None:
    desk = guide.program.desk
    assert desk is not None
    for number in range(12):
        desk.bridge.do(add_example, f"{number + 1}. {desk.bridge.plan.business.name}")
    desk.attention.go("voice")


def stops(guide: Guide) -> Iterator[tuple[str, Callable[[], object]]]:
    """The stops of a tour by name, each with what leads there."""
    program = guide.program
    desk = program.desk
    assert desk is not None
    attention = desk.attention
    for entry in ENTRIES:
        yield entry.name, partial(attention.go, entry.name)
    for view in ("figures", "cards", "own"):
        yield f"platforms_{view}", partial(_show_platforms, guide, view)
    if guide.visit.plan == "empty":
        yield "voice_begun", partial(_begin_voice, guide)
        return
    yield "voice_tried", partial(_try_voice, guide)
    yield "inspector", lambda: attention.show(_spot(guide))
    yield "muted", partial(_mute, guide)
    yield "suggestion", partial(_suggest, guide)
    yield "inspector_heard", partial(_hear, guide)
    if guide.visit.plan == "full":
        yield "calendar_drift", partial(_drift, guide)


def dialogs(guide: Guide) -> Iterator[tuple[str, Callable[[], object]]]:
    """The dialogs by name, each with what opens it."""
    from planner.gui.dialogs.choose_example import ChooseExample
    from planner.gui.dialogs.crash import CrashDialog
    from planner.gui.dialogs.day import DayDialog
    from planner.gui.dialogs.export import ExportDialog
    from planner.gui.dialogs.help import HelpDialog
    from planner.gui.dialogs.hold import HoldDialog
    from planner.gui.dialogs.keys import KeysDialog
    from planner.gui.dialogs.mark_posted import MarkPosted
    from planner.gui.dialogs.move_to import MoveTo
    from planner.gui.dialogs.mute import MuteDialog
    from planner.gui.dialogs.new_plan import NewPlan
    from planner.gui.dialogs.phone import PhoneDialog
    from planner.gui.dialogs.preferences import Preferences
    from planner.gui.dialogs.print_preview import PrintPreview
    from planner.gui.dialogs.prompts import PromptsDialog
    from planner.gui.dialogs.review.dialog import open_review
    from planner.gui.dialogs.series_scope import SeriesScope
    from planner.gui.dialogs.who import WhoSitsHere
    from planner.gui.views.platforms_parts.joining import ask_for_channels
    from planner.text import Text

    desk, window, look = guide.program.desk, guide.program.window, guide.program.look
    assert desk is not None
    assert window is not None
    spot = _spot(guide)
    assert spot.day is not None
    day = spot.day
    yield "export", lambda: ExportDialog(desk, window).open()
    yield "print", lambda: PrintPreview(desk, window).open()
    yield "help", lambda: HelpDialog(look, window, "cadence.over.week").open()
    yield "choose_example", lambda: ChooseExample(desk, window).open()
    yield "hold", lambda: HoldDialog(desk, window).open()
    yield "prompts", lambda: PromptsDialog(desk, None, window).open()
    yield "keys", lambda: KeysDialog(look, window).open()
    yield "preferences", lambda: Preferences(look, desk.settings, lambda: None, window).open()
    yield "who", lambda: WhoSitsHere(desk, lambda person: None, window).open()
    yield "new_plan", lambda: NewPlan(look, lambda path: None, window).open()
    yield "review", lambda: open_review(desk, window)
    yield "join", lambda: ask_for_channels(desk, window, ("youtube",))
    yield "mark_posted", lambda: MarkPosted(desk, spot, window).open()
    yield "phone", lambda: PhoneDialog(desk, spot, window).open()
    yield "move_to", lambda: MoveTo(desk, (spot,), window).open()
    yield "mute", lambda: MuteDialog(desk, desk.bridge.warnings[0], window).open()
    yield "day", lambda: DayDialog(desk, day, window).open()
    yield (
        "series",
        lambda: SeriesScope(desk, Text("Move {n} post", "Move {n} posts", n=1), lambda scope: None, window).open(),
    )
    yield "crash", lambda: CrashDialog("ZeroDivisionError, month_view.py:120", window).open()


def visits() -> Iterator[Visit]:
    """Every way of looking."""
    for plan, language, theme, size in itertools.product(PLANS, ("en", "tr"), ("light", "dark"), SIZES):
        yield Visit(plan, language, theme, size)
    yield Visit("full", "tr", "light", SIZES[0], text_size=1.5)
    yield Visit("full", "en", "light", SIZES[0], contrast=True)
    yield Visit("full", "en", "dark", SIZES[0], contrast=True)


def tour(target: Path, wanted: tuple[str, ...]) -> int:
    """Saves the pictures in a folder; how many."""
    target.mkdir(parents=True, exist_ok=True)
    # A thread that collected garbage would free what belongs to Qt.
    gc.disable()
    count = 0

    def keep(name: str, guide: Guide, act: Callable[[], object]) -> None:
        nonlocal count
        if wanted and not name.startswith(wanted):
            return
        act()
        settle()
        guide.picture().save(str(target / f"{name}_{guide.visit.name}.png"))
        count += 1

    with tempfile.TemporaryDirectory() as folder:
        for visit in visits():
            guide = Guide(visit, Path(folder))
            if visit.plan == "empty":
                guide.program.welcome()
                assert guide.program.window is not None
                guide.program.window.resize(*visit.size)
                keep("welcome", guide, lambda: None)
            guide.open()
            for name, act in stops(guide):
                keep(name, guide, act)
            if visit.plan == "full" and visit.size == SIZES[0]:
                for name, act in dialogs(guide):
                    keep(name, guide, act)
            guide.close()
    return count


def main() -> None:
    """Makes the tour."""
    parser = argparse.ArgumentParser(prog="python -m tests.tour", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    print(tour(options.folder, tuple(options.names)), "pictures in", options.folder)


if __name__ == "__main__":
    main()
