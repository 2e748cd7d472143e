"""Platforms: which ones, every figure, how they differ, and who follows the business's own channels."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from planner.gui.desk import Desk
from planner.gui.parts.boxes import column
from planner.gui.parts.buttons import button
from planner.gui.translate import say
from planner.gui.views.page import Page
from planner.text import Text

_VIEWS = {
    "choose": Text("Choose"),
    "figures": Text("All figures"),
    "cards": Text("How they differ"),
    "own": Text("Our own figures"),
}


class PlatformsPage(Page):
    """Views side by side in one place, each made when it is first shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say(Text("Platforms")))
        self.views: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self._buttons = QButtonGroup(self)
        for name, words in _VIEWS.items():
            made = button(words)
            made.setCheckable(True)
            made.setProperty("view", name)
            self._buttons.addButton(made)
            self.add_tool(made)
        self._buttons.buttonClicked.connect(self._clicked)
        self.setLayout(column(self._stack))
        self.show_view("choose")
        desk.attention.platform_wanted.connect(self._show_row)

    def _clicked(self, chosen: QPushButton) -> None:
        self.show_view(chosen.property("view"))

    def show_view(self, name: str) -> None:
        """Shows one of the views: "choose", "figures", "cards", "own"."""
        if name not in self.views:
            self.views[name] = self._made(name)
            self._stack.addWidget(self.views[name])
        self._stack.setCurrentWidget(self.views[name])
        for each in self._buttons.buttons():
            each.setChecked(each.property("view") == name)

    def _made(self, name: str) -> QWidget:
        match name:
            case "figures":
                from planner.gui.views.platforms_parts.figures_view import FiguresView

                return FiguresView(self.desk)
            case "cards":
                from planner.gui.views.platforms_parts.cards import CardsView

                cards = CardsView(self.desk)
                cards.joining.connect(self._join)
                return cards
            case "own":
                from planner.gui.views.platforms_parts.own_figures import OwnFiguresView

                return OwnFiguresView(self.desk)
        from planner.gui.views.platforms_parts.choosing import ChooseView

        choose = ChooseView(self.desk)
        choose.card_wanted.connect(self._show_card)
        return choose

    def _join(self, platform: str) -> None:
        from planner.gui.views.platforms_parts.joining import join_or_lead

        join_or_lead(self.desk, self.window(), platform)

    def _show_row(self, platform: str) -> None:
        self.show_view("choose")
        choose: Any = self.views["choose"]
        choose.show_platform(platform)

    def _show_card(self, platform: str) -> None:
        self.show_view("cards")
        cards: Any = self.views["cards"]
        cards.show_platform(platform)
