"""The window: a sidebar, a bar, the page, the inspector beside it, a foot. It shows; it does nothing itself.

It is painted before the plan is read: what needs the plan comes with `fill`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from planner.gui.panels.sidebar import ENTRIES, Sidebar
from planner.gui.parts.boxes import column, emptied, frame, row
from planner.gui.theme.look import Look
from planner.text import Text

if TYPE_CHECKING:
    from planner.gui.desk import Desk
    from planner.gui.panels.bar import Bar
    from planner.gui.parts.messages import Message
    from planner.gui.parts.question import Question
    from planner.gui.views.page import Page


FOOT = 28
"""The height of the status bar."""
_LEAST_PAGE, _LEAST_SIDE = 420, 320


class Window(QMainWindow):
    """The frame. `acts` are what its commands do, by their names (see `actions.COMMANDS`)."""

    painted = Signal()
    """Once, after the first frame is on the screen."""
    dropped = Signal(str)
    """A file was dropped on the window: its path."""

    def __init__(self, look: Look, acts: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        px = look.px
        self._look = look
        self._acts = acts
        self._was_painted = False
        self._pages: dict[str, Page] = {}
        self.desk: Desk | None = None
        self.waits = True
        """Whether it has been painted, and waits for what it is to show."""
        self.bar: Bar
        self.message: Message
        self.question: Question
        self.setWindowTitle("Ritim")
        self.setAcceptDrops(True)
        self.sidebar = Sidebar(look)
        self.stack = QStackedWidget()
        # With large letters in a small window a page is narrower than it would like, not the window wider.
        self.stack.setMinimumWidth(_LEAST_PAGE)
        self._foot = column(gap=0)
        blank = frame(row(), "foot")
        blank.setFixedHeight(px(FOOT))
        self._foot.addWidget(blank)
        self._above = column(px(48), gap=0)
        middle = QWidget()
        middle.setLayout(column(self._above, self.stack, gap=0))
        self.splitter = QSplitter()
        self.splitter.addWidget(middle)
        self.splitter.setHandleWidth(1)
        whole = QWidget()
        whole.setLayout(column(row(self.sidebar, self.splitter, gap=0), self._foot, gap=0))
        self.setCentralWidget(whole)

    def fill(self, desk: Desk) -> None:
        """Shows a plan. What stands on the plan is imported here, after the first frame."""
        from planner.gui.panels.bar import Bar
        from planner.gui.panels.foot import Foot
        from planner.gui.panels.side import Side
        from planner.gui.panels.toast import Toast
        from planner.gui.parts.messages import Message
        from planner.gui.parts.question import Question

        px = self._look.px
        self.waits = False
        self.desk = desk
        self.bar = Bar(self._look, self, self._acts)
        self.message = Message(self._look)
        emptied(self._above)
        self._above.addWidget(self.bar)
        self._above.addWidget(self.message)
        self.question = Question(self._look)
        self._above.addWidget(self.question)
        self.foot = Foot(desk)
        self.foot.setFixedHeight(px(FOOT))
        emptied(self._foot)
        self._foot.addWidget(self.foot)
        self.toast = Toast(self._look, self.stack)
        self.side = Side(desk)
        self.side.hide()
        self.side.setMinimumWidth(min(px(300), _LEAST_SIDE))
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setCollapsible(1, False)
        self.splitter.setSizes([px(2000), desk.settings.get("side", px(330))])
        self._follow(desk)
        self._show_page(desk.attention.page)
        self.sidebar.fill(desk)
        self._settled()

    def _follow(self, desk: Desk) -> None:
        from PySide6.QtCore import Qt

        desk.attention.page_changed.connect(self._show_page)
        desk.attention.spot_changed.connect(self._show_side)
        desk.attention.question_wanted.connect(self.question.ask)
        self.question.answered.connect(self._enter_page)
        desk.bridge.refused.connect(self.message.tell)
        desk.bridge.changed.connect(self._settled)
        desk.bridge.done.connect(self.toast.tell)
        self.foot.warnings_wanted.connect(lambda: desk.attention.go("warnings"))
        self.sidebar.wanted.connect(desk.attention.go)
        self.splitter.splitterMoved.connect(self._remember_side)
        for entry in ENTRIES:
            QShortcut(f"Ctrl+{entry.key}", self, lambda name=entry.name: self._go(name))
        # Out of the inspector, back to what is inspected.
        escape = QShortcut("Esc", self.side, self._enter_page)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _go(self, name: str) -> None:
        if self.desk is not None:
            self.desk.attention.go(name)
            self._enter_page()

    def _enter_page(self) -> None:
        if self.page is not None:
            self.page.setFocus()

    def _remember_side(self) -> None:
        if self.desk is not None:
            self.desk.settings.put(side=self.splitter.sizes()[1])

    def show_alone(self, page: QWidget) -> None:
        """Shows one thing instead of everything: the start page."""
        from planner.gui.actions import actions_of

        apart = ("new_plan", "open_plan", "preferences", "help", "keys", "quit")
        actions_of(self, self._look, {name: act for name, act in self._acts.items() if name in apart})
        self.waits = False
        self.setCentralWidget(page)

    def new_post(self) -> None:
        """Begins a post on the calendar, which is shown."""
        from planner.gui.views.calendar import CalendarPage

        if isinstance(self.page, CalendarPage):
            self.page.new_post()

    def _settled(self) -> None:
        """After a step: what was refused or asked before it is no longer of interest, and other steps can be undone."""
        assert self.desk is not None
        self.message.hide()
        self.question.hide()
        self.bar.name_steps(*self.desk.bridge.coming)
        name = self.desk.bridge.plan.business.name or self.desk.bridge.session.path.stem
        self.setWindowTitle(f"{name} – Ritim")

    def _show_page(self, name: str) -> None:
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._made(name)
            page.titled.connect(lambda title, page=page: self.bar.set_title(title) if page is self.page else None)
            self.stack.addWidget(page)
            self.bar.add_tools(page.tools)
        for each in self._pages.values():
            each.tools.setVisible(each is page)
        self.stack.setCurrentWidget(page)
        self.toast.raise_()
        self.bar.set_title(page.title)
        self._show_side()
        self.sidebar.mark(name)
        page.setFocus()

    def _show_side(self) -> None:
        """Beside the calendar always, beside other pages for what is selected there."""
        assert self.desk is not None
        attention = self.desk.attention
        page = self._pages.get(attention.page)
        wanted = attention.page == "calendar" or attention.spot is not None
        # A selection may change while its page is being made.
        self.side.setVisible(page is not None and page.has_side and wanted)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.stack.currentWidget()

    def _made(self, name: str) -> Page:
        """A page, made when it is first shown, its room imported then too."""
        assert self.desk is not None
        match name:
            case "this_week":
                from planner.gui.views.this_week import ThisWeekPage

                return ThisWeekPage(self.desk)
            case "strategy":
                from planner.gui.views.strategy import StrategyPage

                return StrategyPage(self.desk)
            case "platforms":
                from planner.gui.views.platforms import PlatformsPage

                return PlatformsPage(self.desk)
            case "ideas":
                from planner.gui.views.ideas import IdeasPage

                return IdeasPage(self.desk)
            case "voice":
                from planner.gui.views.voice import VoicePage

                return VoicePage(self.desk)
            case "warnings":
                from planner.gui.views.warnings import WarningsPage

                return WarningsPage(self.desk)
            case "history":
                from planner.gui.views.history import HistoryPage

                return HistoryPage(self.desk)
            case "business":
                from planner.gui.views.business import BusinessPage

                return BusinessPage(self.desk)
        from planner.gui.views.calendar import CalendarPage

        return CalendarPage(self.desk)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def leaves(self) -> bool:
        """Saves what is being typed; whether the plan can be left. Where something could not be saved, the person is
        asked.
        """
        if self.desk is None:
            return True
        bridge = self.desk.bridge
        before = bridge.refusals
        bridge.settling.emit()
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        if bridge.refusals == before:
            return True
        from planner.gui import talk

        return talk.agrees(
            self,
            Text("Something that you typed is not saved"),
            Text("It stands in its field, with the reason beside it. Whoever closes now loses it."),
            Text("Close all the same"),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.leaves():
            super().closeEvent(event)
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            _take_a_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                _take_a_copy(event)
                self.dropped.emit(url.toLocalFile())
                return

    def changeEvent(self, event: QEvent) -> None:
        # Another program may have written meanwhile: look when the person comes back.
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.desk is not None:
            self.desk.bridge.look()
        super().changeEvent(event)


def _take_a_copy(event: QDropEvent) -> None:
    """Never a move: where it came from could then delete the file."""
    from PySide6.QtCore import Qt

    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
