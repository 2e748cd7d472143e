"""The program with a window: one plan, one window, built anew when the language or the look changes."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from datetime import date
from errno import ENOENT
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from planner.errors import FAULTS, Refused, explain
from planner.gui.acts import Acts
from planner.gui.collecting import Collecting
from planner.gui.main_window import Window
from planner.gui.theme.dressing import Dressing
from planner.gui.theme.look import Look
from planner.gui.translate import language, say, use
from planner.painting.faces import load
from planner.settings import Settings
from planner.text import Text, environment_language

if TYPE_CHECKING:
    from datetime import datetime

    from planner.gui.desk import Desk
    from planner.gui.single import Single
    from planner.gui.views.welcome import WelcomePage

DONE, FAULT = 0, 2


def run(path: Path | None, language: str | None, *, quit_after_first_paint: bool = False) -> int:
    """Opens the window on a plan, else on the last one, else on the start page; the exit status of the program.

    Raises `Refused` where there is no screen, FileNotFoundError for no plan.
    """
    _refuse_no_screen()
    if path is not None and not path.exists():
        raise FileNotFoundError(ENOENT, os.strerror(ENOENT), str(path))
    application = QApplication(["ritim", "-style", "Fusion"])
    application.setApplicationName("Ritim")
    application.setDesktopFileName("ritim")
    program = Program(application, Settings(), language, quit_after_first_paint=quit_after_first_paint)
    if not program.start(path):
        return program.status
    Collecting(application)
    application.exec()
    program.close()
    if program.error is not None:
        raise program.error
    return program.status


def _refuse_no_screen() -> None:
    # Qt would end the process, and blame whatever library it missed first.
    plugin = os.environ.get("QT_QPA_PLATFORM", "")
    needs_one = sys.platform.startswith("linux") and (not plugin or plugin.startswith(("xcb", "wayland")))
    if needs_one and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        raise Refused(Text("there is no screen for the window : start Ritim on a desktop, or see `ritim --help`"))


class Program(QObject):
    """What lasts while windows come and go: the settings, the open plan, what the person looks at."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        language: str | None,
        *,
        clock: Callable[[str], datetime] | None = None,
        quit_after_first_paint: bool = False,
    ) -> None:
        super().__init__()
        self.application = application
        self.settings = settings
        self.window: Window | None = None
        self.desk: Desk | None = None
        self.status = DONE
        self.error: BaseException | None = None
        """The bug that ended a start in which nobody looks."""
        self.clock = clock or _system_clock
        self._quits = quit_after_first_paint
        self._single: Single | None = None
        self._welcome: WelcomePage | None = None
        self.acts = Acts(self)
        use(language or self.settings.get("language") or environment_language())
        load()
        self.dressing = Dressing(application, settings)
        self.dressing.changed.connect(self.rebuild)

    @property
    def look(self) -> Look:
        """How windows look now."""
        return self.dressing.look

    def start(self, path: Path | None) -> bool:
        """Shows the window, which reads the plan once it is painted; False when another window has the plan."""
        chosen = path or next((each for each in self.settings.recent[:1] if each.is_file()), None)
        if chosen is None:
            self._prepare()
            self.welcome()
            return True
        if not self._quits:
            claim = self._claim(chosen)
            if claim is None:
                return False
            self._hold(claim)
        window = self._new_window()
        # Two phases: what needs the plan is imported and read after the first frame.
        window.painted.connect(lambda: QTimer.singleShot(0, lambda: self._open_first(chosen)))
        window.show()
        return True

    def _claim(self, path: Path) -> Single | None:
        """The claim to the one window of a plan; None where another program has it, which comes to the front."""
        from planner.gui.single import Single

        claim = Single(path)
        return None if claim.already_open() else claim

    def _hold(self, claim: Single) -> None:
        self._single = claim
        claim.wanted.connect(self.come_forward)

    def _let_go(self) -> None:
        if self._single is not None:
            self._single.close()
            self._single = None

    def come_forward(self) -> None:
        """Shows the window before all others."""
        if self.window is not None:
            if self.window.isMinimized():
                self.window.showNormal()
            self.window.raise_()
            self.window.activateWindow()

    def _prepare(self) -> None:
        """What the first frame does not wait for: a net under the program, and what the system wishes."""
        if self._quits:
            sys.excepthook = lambda _kind, error, _trace: self._ended(error)
        else:
            from planner.gui.dialogs import crash

            crash.install()
        if self.dressing.heed_system() and self.window is not None:
            self._new_window()

    def _open_first(self, path: Path) -> None:
        self._prepare()
        if not self._opened(path):
            self.status = FAULT
            if self._quits:
                self.application.quit()
            return
        if self._quits:
            # Once the frame with the posts is on the screen.
            QTimer.singleShot(0, self.application.quit)
            return
        self._ask_who()
        threading.Thread(target=_warm, daemon=True).start()

    def _ended(self, error: BaseException) -> None:
        self.error = error
        self.application.quit()

    def open(self, path: Path, *, asks: bool = True) -> bool:
        """Opens a plan in the place of the one that is open; whether it could be.

        Asks who sits here, where that is not known yet, and `asks`.
        """
        session = self.desk and self.desk.bridge.session
        if session is not None and path.absolute() == session.path.absolute():
            if not session.moved:
                return True
            self._let_go()
        if self.window is not None and not self.window.leaves():
            return False
        claim = self._claim(path)
        if claim is None:
            return True
        if not self._opened(path):
            claim.close()
            return False
        self._hold(claim)
        if asks:
            self._ask_who()
        return True

    def _ask_who(self) -> None:
        session = self.desk and self.desk.bridge.session
        if session is not None and len(session.plan.people) and "person" not in self.settings.of_plan(session.plan_id):
            self.acts.who()

    def done(self, act: Callable[[], object]) -> bool:
        """Does something for which there need be no plan yet; whether it could be done. A refusal is said."""
        try:
            act()
        except FAULTS as error:
            sentence = explain(error)
            if sentence is None:
                raise
            print("ritim:", say(sentence), file=sys.stderr)  # noqa: T201 - who started it in a terminal reads it there
            self._tell(sentence)
            return False
        return True

    def _opened(self, path: Path) -> bool:
        from planner.gui.attention import Attention
        from planner.gui.bridge import Bridge
        from planner.gui.desk import Desk
        from planner.session import Session

        opened: list[Session] = []
        if not self.done(lambda: opened.append(Session.open(path, None, self.clock))):
            return False
        session = opened[0]
        self.close()
        self.settings.opened(path)
        known = self.settings.of_plan(session.plan_id)
        person = known.get("person")
        session.person = person if person in session.plan.people else None
        bridge = Bridge(session)
        attention = Attention(known.get("page", "this_week"), _day(known.get("day"), bridge.today))
        self.desk = Desk(bridge, attention, self.look, self.settings)
        window = self.window if self.window is not None and self.window.waits else self._new_window()
        window.fill(self.desk)
        window.show()
        return True

    def _tell(self, sentence: Text) -> None:
        """Says why a plan was not opened: in the window that has one, else on the start page."""
        if self.desk is not None and self.window is not None:
            self.window.message.tell(sentence)
            return
        self.welcome()
        if self._welcome is not None:
            self._welcome.tell(sentence)

    def close(self) -> None:
        """Lets go of the open plan, and remembers where the person was."""
        self._remember()
        if self.desk is not None:
            if self.window is not None:
                # Hidden first: fields save what is typed in them when they go.
                self._retire(self.window)
            self.desk.bridge.close()
            self.desk = None
            self._let_go()

    def _remember(self) -> None:
        if self.window is not None:
            geometry = bytes(self.window.saveGeometry().toBase64().data())
            self.settings.put(geometry=geometry.decode())
        if self.desk is not None:
            attention = self.desk.attention
            self.settings.put_of_plan(
                self.desk.bridge.session.plan_id, page=attention.page, day=attention.day.isoformat()
            )

    def _retire(self, window: Window) -> None:
        self.window = None
        self._welcome = None
        window.blockSignals(True)
        window.hide()
        window.deleteLater()

    def _new_window(self) -> Window:
        old = self.window
        window = Window(self.look, self.acts.by_name)
        if old is not None:
            window.setGeometry(old.geometry())
        else:
            window.resize(self.look.px(1280), self.look.px(800))
            self._place(window)
        window.dropped.connect(self.acts.go_to)
        self.window = window
        if old is not None:
            window.show()
            old.blockSignals(True)
            old.hide()
            old.deleteLater()
        return window

    def _place(self, window: Window) -> None:
        """Puts the window where it was last time."""
        geometry = self.settings.get("geometry", "")
        if geometry:
            from PySide6.QtCore import QByteArray

            window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def rebuild(self) -> None:
        """Builds the window anew, in the language and the look that are chosen now, on the same plan and page."""
        use(self.settings.get("language") or language())
        self.dressing.put_on()
        if self.desk is None:
            self.welcome()
            return
        self.desk = self.desk._replace(look=self.look)
        self._new_window().fill(self.desk)

    def welcome(self) -> None:
        """Shows the start page."""
        from planner.gui.views.welcome import WelcomePage

        if self.window is not None and not self.window.leaves():
            return
        self.close()
        window = self._new_window()
        page = self._welcome = WelcomePage(self.look, self.settings)
        page.sample_wanted.connect(self.acts.sample)
        page.new_wanted.connect(self.acts.new_plan)
        page.open_wanted.connect(self.acts.open_plan)
        page.plan_wanted.connect(self.acts.go_to)
        page.language_wanted.connect(self._speak)
        window.show_alone(page)
        window.show()

    def _speak(self, chosen: str) -> None:
        self.settings.put(language=chosen)
        self.rebuild()

    def sit(self, person: str | None) -> None:
        """Notes who of the team sits here, None for nobody in particular."""
        if self.desk is not None:
            session = self.desk.bridge.session
            session.person = person
            self.settings.put_of_plan(session.plan_id, person=person or "")

    def sit_as_editor(self) -> None:
        """Has the person be the editor, as in a plan that is there to be tried."""
        editor = self.desk and self.desk.bridge.plan.editor
        if editor is not None:
            self.sit(editor.id)


def _day(remembered: object, today: date) -> date:
    """The day that was looked at last time; a day that has gone by is of no interest any more."""
    try:
        return max(date.fromisoformat(str(remembered)), today)
    except ValueError:
        return today


def _system_clock(zone: str) -> datetime:
    from planner.session import system_clock  # with the plan, after the first frame

    return system_clock(zone)


def _warm() -> None:
    """Has what the first dates and numbers need read from the disk, while the person looks."""
    say(Text("{day:full}, {number}", day=date(2026, 12, 1), number=1))
