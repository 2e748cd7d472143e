"""What is asked of the figures: chips for the audiences, the country, the edition."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.fields.choices import Choice as ChoiceBox
from planner.gui.fields.choices import Offer
from planner.gui.parts.buttons import button
from planner.gui.parts.flow import Flow
from planner.gui.parts.words import tooltip
from planner.gui.translate import say
from planner.knowledge.audience_statistics import countries
from planner.knowledge.traits import edition_name
from planner.planning.choice import Choice
from planner.planning.question import home_of
from planner.text import Text

_LONGEST = 28


class AskingBar(QWidget):
    """`asked` when another question is put: `audience`, `country` and `edition`, None for whatever the plan says."""

    asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        px = desk.look.px
        self._attention = desk.attention
        self.audience: str | None = desk.attention.audience
        self.country: str | None = None
        self.edition: str | None = None
        self._shown: list[tuple[str | None, str]] = []
        self._chips = QButtonGroup(self)
        self._chips.buttonClicked.connect(self._chip_clicked)
        self._countries, self._editions = ChoiceBox(), ChoiceBox()
        for box, words in ((self._countries, Text("Country")), (self._editions, Text("Edition"))):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMinimumContentsLength(0)
            box.setAccessibleName(say(words))
            box.setToolTip(tooltip(say(words)))
        self._countries.chosen.connect(self._country_chosen)
        self._editions.chosen.connect(self._edition_chosen)
        self._lead = button(Text("Describe whom you want to reach"), lambda: desk.attention.go("strategy"), "link")
        self._flow = Flow(self._countries, self._editions, self._lead, gap=px(6), below=px(6))
        self.setLayout(self._flow)

    def follow(self, plan: Plan) -> None:
        """Takes the audience that is looked at elsewhere, in the country in which it lives."""
        self.audience = self._attention.audience
        there = plan.audiences.get(self.audience or "")
        self.country, self.edition = there.country if there else None, None

    def show_plan(self, plan: Plan) -> None:
        """Shows the audiences of a plan, and the countries of which there are figures, the plan's first."""
        home = home_of(plan)
        there = self.country or home
        listed = dict.fromkeys((*([home] if home else []), *countries(), *(each.country for each in plan.statistics)))
        named = [Offer(each, say(Text("{country:country}", country=each))) for each in listed]
        if there is None:
            named.insert(0, Offer("", say(Text("Choose a country"))))
        self._countries.offer(named, there or "")
        audiences = [(each.id, each.name) for each in plan.audiences if each.country in (None, there)]
        if self.audience not in dict(audiences):
            self.audience = None
        every = say(Text("All audiences, by weight") if len(audiences) > 1 else Text("Everyone"))
        # One audience is all of them; without one there is nothing to choose.
        if len(audiences) == 1:
            every, audiences = audiences[0][1], []
        self._show_chips([*audiences, (None, every)])
        self._lead.setHidden(bool(plan.audiences))

    def _show_chips(self, wanted: list[tuple[str | None, str]]) -> None:
        if wanted != self._shown:
            self._shown = wanted
            for each in self._chips.buttons():
                self._chips.removeButton(each)
                self._flow.removeWidget(each)
                each.hide()
                each.deleteLater()
            behind = (self._countries, self._editions, self._lead)
            for widget in behind:
                self._flow.removeWidget(widget)
            for id, name in wanted:
                self._flow.addWidget(self._chip(id, name))
            for widget in behind:
                self._flow.addWidget(widget)
            # Tab visits what was made last at the end of the page, unless it is told.
            chips = self._chips.buttons()
            for before, after in pairwise((self._editions, *chips, *behind)):
                QWidget.setTabOrder(before, after)
        for each in self._chips.buttons():
            each.setChecked(each.property("audience") == (self.audience or ""))

    def _chip(self, id: str | None, name: str) -> QPushButton:
        short = name if id is None or len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
        made = button(short.replace("&", "&&"), role="pill")
        made.setCheckable(True)
        made.setProperty("audience", id or "")
        made.setAccessibleName(name)
        if short != name:
            made.setToolTip(tooltip(name))
        self._chips.addButton(made)
        return made

    def show_editions(self, choice: Choice | None) -> None:
        """Offers the editions that a choice knows."""
        offers = [Offer(each.key, say(edition_name(each))) for each in choice.editions] if choice else []
        self._editions.setVisible(bool(offers))
        if choice is not None:
            self._editions.offer(offers, choice.edition.key)

    def _chip_clicked(self, chip: QPushButton) -> None:
        self.audience = self._attention.audience = chip.property("audience") or None
        self.asked.emit()

    def _country_chosen(self, country: str) -> None:
        self.country, self.edition = country or None, None
        self.asked.emit()

    def _edition_chosen(self, edition: str) -> None:
        self.edition = edition
        self.asked.emit()
