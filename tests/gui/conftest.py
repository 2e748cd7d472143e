"""A desk on a real plan file, and a look at what is left behind."""

from __future__ import annotations

import gc
import tempfile
import traceback
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from planner.domain.plan import Plan
from planner.exchange.new import new_plan, sample
from planner.gui import translate
from planner.gui.attention import Attention
from planner.gui.bridge import Bridge
from planner.gui.desk import Desk
from planner.gui.theme.look import body_font, look_of, palette_of
from planner.gui.theme.sheet import sheet_of
from planner.painting.faces import load
from planner.session import Session
from planner.settings import Settings

NOW = datetime(2026, 12, 8, 16, 42)
TODAY = NOW.date()


def clock(zone: str) -> datetime:
    """It is always Tuesday afternoon."""
    return NOW


def bakery(language: str = "en") -> Plan:
    """The sample bakery, its third week being that of TODAY."""
    return sample(language, clock, TODAY)


@cache
def bakery_file(language: str) -> bytes:
    """The plan file of the sample bakery: most tests begin with one, and to copy it is quicker than to make it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bakery.ritim"
        new_plan(path, bakery(language))
        return path.read_bytes()


DeskOn = Callable[..., Desk]


@pytest.fixture
def desk_on(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskOn]:
    """Makes a desk on a plan: `desk_on(plan, person="ayse", language="tr", dark=True)`."""
    opened: list[Desk] = []

    def made(
        plan: Plan | None = None,
        person: str | None = None,
        language: str = "en",
        *,
        dark: bool = False,
        scale: float = 1.0,
        day: date = TODAY,
    ) -> Desk:
        load()
        translate.use(language)
        look = look_of("dark" if dark else "light", contrast=False, scale=scale)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        sheet = sheet_of(look)
        # Each of these goes through every widget that there is: most tests look the same.
        if application.styleSheet() != sheet:
            application.setStyle("Fusion")
            application.setFont(body_font(look))
            application.setPalette(palette_of(look))
            application.setStyleSheet(sheet)
        path = tmp_path / f"plan{len(opened)}.ritim"
        if plan is None:
            path.write_bytes(bakery_file(language))
        else:
            new_plan(path, plan)
        bridge = Bridge(Session.open(path, person, clock))
        desk = Desk(bridge, Attention("calendar", day), look, Settings(tmp_path / "settings.json"))
        opened.append(desk)
        return desk

    yield made
    for desk in opened:
        desk.bridge.close()
        desk.bridge.deleteLater()
        desk.attention.deleteLater()
    translate.use("en")


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    """A desk on the English sample bakery."""
    return desk_on()


class Strays(QObject):
    """Notes the parts that were shown before they had a place: each flashes on the screen as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and type(watched) in PARTS and watched.isWindow()  # type: ignore[attr-defined]
        if shown and watched.windowType() != Qt.WindowType.ToolTip:  # type: ignore[attr-defined]
            ours = [each for each in traceback.extract_stack() if "/planner/" in each.filename]
            self.seen += [f"{type(watched).__name__} by {each.filename}:{each.lineno}" for each in ours[-1:]]
        return False


@pytest.fixture(scope="session", autouse=True)
def _what_was_there_before() -> None:
    """Sets aside what all tests have in common: to look through it after each takes longer than most tests.

    From then on garbage is collected between tests alone: a thread that does must not meet what belongs to Qt.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


PARTS = (QLabel, QPushButton, QToolButton)


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fails the test that leaves a window open, or a timer running, or that shows a part without a place."""
    before = set(QApplication.topLevelWidgets())
    strays = Strays()
    qapp.installEventFilter(strays)
    yield
    qapp.removeEventFilter(strays)
    assert strays.seen == []
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
    gc.collect()
    left = [each for each in QApplication.topLevelWidgets() if each not in before and each.isVisible()]
    # Whoever they belong to: a timer that runs on calls what is gone.
    timers = [each for each in gc.get_objects() if type(each) is QTimer and isValid(each) and each.isActive()]
    assert not left, f"windows left open: {left}"
    assert not timers, f"timers left running: {timers}"
