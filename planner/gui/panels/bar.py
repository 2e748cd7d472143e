"""The bar above the page: its title and tools, undo and redo, a new post, the menu; and every command's keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QWidget

from planner.gui.actions import actions_of, menu_of
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button, sign_button
from planner.gui.parts.words import label, tooltip
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

_NEW = Text("New post")
_PLAIN = {"undo": Text("Undo"), "redo": Text("Redo")}
_NAMED = {"undo": Text("Undo: {step}"), "redo": Text("Redo: {step}")}


class Bar(QFrame):
    """The bar; `actions` are the commands of the window by name, which work without it being shown too."""

    def __init__(self, look: Look, window: QMainWindow, acts: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        px = look.px
        self.setProperty("role", "bar")
        self.setFixedHeight(px(48))
        self.actions_by_name: dict[str, QAction] = actions_of(window, look, acts)
        self._title = label("", "title")
        # Where also a short "New post" leaves it too little, the title gives way before the tools do.
        self._title.setMinimumWidth(px(48))
        self._tools: QHBoxLayout = row()
        self._steps = {
            name: sign_button(name, _PLAIN[name], look, self.actions_by_name[name].trigger) for name in _PLAIN
        }
        menu = sign_button("menu", Text("Menu"), look)
        menu.setMenu(menu_of(menu, self.actions_by_name))
        menu.setPopupMode(menu.ToolButtonPopupMode.InstantPopup)
        for key in ("F10", "Alt+M"):
            QShortcut(key, self, menu.showMenu)
        self.new_button = button(_NEW, self.actions_by_name["new_post"].trigger, "primary")
        self.new_button.setAccessibleName(say(_NEW))
        self.new_button.setToolTip(tooltip(say(_NEW)))
        self._layout: QHBoxLayout = row(
            self._title, px(4), self._tools, None, *self._steps.values(), px(4), self.new_button, menu, gap=px(6)
        )
        self._layout.setContentsMargins(px(16), px(8), px(12), px(8))
        self.setLayout(self._layout)

    def set_title(self, title: str) -> None:
        """Says where one is."""
        self._title.setText(title)
        self._fit()

    def _fit(self) -> None:
        """Has "New post" give way, where with large letters the title has too little room beside the tools."""
        self.new_button.setText(say(_NEW))
        if self._layout.sizeHint().width() > self.width():
            self.new_button.setText("+")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def add_tools(self, tools: QWidget) -> None:
        """Has a place for the tools of a page."""
        self._tools.addWidget(tools)

    def name_steps(self, undo: Text | None, redo: Text | None) -> None:
        """Says what undo and redo would play; what cannot be done is off."""
        for name, step in (("undo", undo), ("redo", redo)):
            words = say(Text(_NAMED[name].message, step=step)) if step else say(_PLAIN[name])
            action = self.actions_by_name[name]
            action.setText(words)
            action.setEnabled(step is not None)
            self._steps[name].setToolTip(tooltip(f"{words} ({action.shortcut().toString()})"))
            self._steps[name].setEnabled(step is not None)
