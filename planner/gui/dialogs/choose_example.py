"""Choosing one of the own posts as an example of the voice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.models.examples import ADD, is_example
from planner.gui.parts.words import label, tooltip
from planner.gui.translate import say
from planner.operations.voice import add_example
from planner.text import Text, bare
from planner.voice.judge import text_of

_MOST, _SHOWN, _LONG = 1000, 60, 160
"""So many posts are searched, so many are shown at a time, and so many characters of each."""


class ChooseExample(Sheet):
    """The texts of the posts, the newest first, to look through and to choose one from."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, Text("A post as an example"), ADD, self._approve)
        self._desk = desk
        px = desk.look.px
        self.search = QLineEdit()
        self.search.setPlaceholderText(say(Text("Search the posts")))
        self.search.setAccessibleName(say(Text("Search the posts")))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.list = QListWidget()
        self.list.setProperty("role", "list")
        self.list.setAccessibleName(say(Text("A post as an example")))
        self.list.setWordWrap(True)
        # Lines are broken anew where the bar at the side takes of their room.
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumSize(px(520), px(360))
        self.list.itemDoubleClicked.connect(lambda _: self.do())
        self._none = label(Text("No post has these words, or all that do are examples already."), "second", wrap=True)
        self.add(self.search)
        self.add(self.list)
        self._others = label("", "small", wrap=True)
        self.add(self._none)
        self.add(self._others)
        self._texts = texts_of(desk.bridge.plan)
        self._bare: list[str] | None = None
        self._offered: list[str] = []
        self._find()

    def _find(self) -> None:
        """Shows the newest that have these words."""
        found = self._found(bare(self.search.text()))
        self._offered = found[:_SHOWN]
        self.list.clear()
        for text in self._offered:
            shown = " ".join(text.split())
            item = QListWidgetItem(shown if len(shown) <= _LONG else f"{shown[:_LONG].rstrip()}…")
            item.setToolTip(tooltip(text))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._none.setHidden(bool(found))
        more = len(found) - len(self._offered)
        self._others.setHidden(not more)
        self._others.setText(say(Text("{n} more: search for its words.", "{n} more: search for their words.", n=more)))
        assert self.yes is not None
        self.yes.setEnabled(bool(found))

    def _found(self, wanted: str) -> list[str]:
        if not wanted:
            return self._texts
        if self._bare is None:
            self._bare = [bare(text) for text in self._texts]
        return [text for text, letters in zip(self._texts, self._bare, strict=True) if wanted in letters]

    def _approve(self) -> bool:
        at = self.list.currentRow()
        return at >= 0 and self._desk.bridge.do(add_example, self._offered[at], refused=self.message.tell)


def texts_of(plan: Plan) -> list[str]:
    """What posts say that is no example yet, each text once, that of the newest post first."""
    newest = sorted(plan.posts, key=_last_day, reverse=True)[:_MOST]
    texts = dict.fromkeys(text_of(post) for post in newest)
    return [text for text in texts if text and not is_example(plan, text)]


def _last_day(post: Post) -> str:
    return max((each.posted_at or each.at or "" for each in post.placements), default="")
