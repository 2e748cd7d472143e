"""The start page: the sample bakery, a plan of one's own, the plans from before."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.gui.panels.sidebar import paint_logo
from planner.gui.parts.boxes import column, frame, row, scrolled
from planner.gui.parts.buttons import PushButton, button
from planner.gui.parts.languages import LANGUAGE_NAMES
from planner.gui.parts.messages import Message
from planner.gui.parts.words import label, tooltip
from planner.gui.theme.look import Look
from planner.gui.translate import language, say
from planner.gui.views.welcome_pictures import Drawing, Picture
from planner.settings import Settings
from planner.text import Text

_WIDTH = 760
_MOST_RECENT = 5


class WelcomePage(QWidget):
    """What stands in the window while no plan is open."""

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    plan_wanted = Signal(str)
    """The path of a plan that was opened before."""
    language_wanted = Signal(str)

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self._look = look
        px = look.px
        self._message = Message(look)
        inner = QWidget()
        inner.setMaximumWidth(px(_WIDTH))
        choices = self._choices()
        inner.setLayout(
            column(
                self._languages(),
                px(28),
                self._head(),
                px(12),
                self._message,
                px(4),
                choices,
                px(20),
                *self._recent(settings),
                None,
                gap=px(8),
            )
        )
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        whole = QWidget()
        whole.setLayout(row(None, inner, None, margin=px(20)))
        layout = whole.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretchFactor(inner, 1_000)
        self.setLayout(column(scrolled(whole), gap=0))
        self.setFocusProxy(self._first)

    def tell(self, text: Text) -> None:
        """Says why something could not be opened."""
        self._message.tell(text)

    @property
    def words(self) -> str:
        """What the page says could not be done; empty for nothing."""
        return self._message.words

    def _languages(self) -> QHBoxLayout:
        made = []
        for code, name in LANGUAGE_NAMES.items():
            each = button(name, partial(self.language_wanted.emit, code))
            each.setCheckable(True)
            each.setChecked(code == language())
            each.setMinimumWidth(self._look.px(84))
            # The one that is in use stays pressed.
            each.clicked.connect(partial(each.setChecked, code == language()))
            made.append(each)
        return row(None, *made, gap=self._look.px(4))

    def _head(self) -> QHBoxLayout:
        px = self._look.px
        words = column(
            label("Ritim", "hero"),
            label(
                Text("A content calendar for your business: one plan in one file, on your own computer."),
                "lead",
                wrap=True,
            ),
            gap=px(4),
        )
        made = row(_Sign(self._look), words, gap=px(20))
        made.setStretch(1, 1)
        return made

    def _choices(self) -> QHBoxLayout:
        look = self._look
        self._first = Choice(
            "full",
            Text("Open the sample bakery"),
            Text("Look around in eight weeks of posts that are already planned."),
            look,
        )
        own = Choice(
            "new",
            Text("Start my plan"),
            Text("Your business, a goal, the right channels and three first posts: five short steps."),
            look,
        )
        other = Choice("folder", Text("Open a plan"), Text("A plan file from this computer or a shared folder."), look)
        self._first.clicked.connect(self.sample_wanted)
        own.clicked.connect(self.new_wanted)
        other.clicked.connect(self.open_wanted)
        made = row(self._first, own, other, gap=look.px(16))
        for number in range(3):
            made.setStretch(number, 1)
        return made

    def _recent(self, settings: Settings) -> list[QWidget]:
        recent = settings.recent[:_MOST_RECENT]
        if not recent:
            return []
        lines: QVBoxLayout = column(gap=0, margin=self._look.px(6))
        for path in recent:
            made = RecentPlan(path, self._look)
            made.clicked.connect(lambda _=False, path=path: self.plan_wanted.emit(str(path)))
            lines.addWidget(made)
        return [label(Text("Plans from before"), "heading"), frame(lines, "card")]


class _Sign(QWidget):
    """The logo, large."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(look.px(60), look.px(60))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        px = self._look.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_logo(painter, px(1), px(58), px(56), self._look.colours.accent)


class Choice(PushButton):
    """A large quiet button: a drawing, what it does, and a sentence about it."""

    def __init__(self, drawing: Drawing, words: Text, about: Text, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "choice")
        self.setAccessibleName(say(words))
        self.setAccessibleDescription(say(about))
        # Three of the same width, whatever they say.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        sentence = label(about, "second", wrap=True)
        title = label(words, "heading", wrap=True)
        for each in (title, sentence):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        px = look.px
        self.setLayout(column(Picture(drawing, look), px(10), title, sentence, None, gap=px(4), margin=px(20)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    # A push button knows nothing of what lies in it.
    def sizeHint(self) -> QSize:
        return self._inside().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside().minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._inside().totalHeightForWidth(width)

    def _inside(self) -> QVBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        return layout


class RecentPlan(PushButton):
    """A plan that was opened before, with its folder; one that is gone says so, and cannot be pressed."""

    def __init__(self, path: Path, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "flat")
        is_there = path.is_file()
        self.setEnabled(is_there)
        folder = _shown(path.parent)
        state = folder if is_there else say(Text("no longer there: {folder}", folder=folder))
        self.setAccessibleName(f"{path.stem}, {state}")
        name = label(path.stem, "strong" if is_there else "second")
        place = label(state, "second")
        for each in (name, place):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            each.setToolTip(tooltip(str(path)))
        px = look.px
        inside = row(name, place, gap=px(16))
        inside.setContentsMargins(px(12), px(6), px(12), px(6))
        inside.setStretch(0, 2)
        inside.setStretch(1, 5)
        self.setLayout(inside)
        self.setMinimumHeight(px(34))
        self.setToolTip(tooltip(str(path)))


def _shown(folder: Path) -> str:
    """A folder as people know it: below their own it begins with ~."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)
