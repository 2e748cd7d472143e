"""A plan of one's own: whose it is, and in which file it lies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QLineEdit, QWidget

from planner.domain.business import Business
from planner.domain.plan import Plan
from planner.errors import FAULTS, Refused, explain
from planner.exchange.new import new_plan
from planner.exchange.writing import taken
from planner.gui import talk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.countries import countries, time_zones
from planner.gui.parts.files import breakable, file_name, free_path
from planner.gui.parts.languages import LANGUAGE_NAMES, home_country
from planner.gui.parts.words import label, name_of
from planner.gui.theme.look import Look
from planner.gui.translate import language, say
from planner.session import system_clock, system_zone
from planner.text import Text


class NewPlan(Sheet):
    """Asks for the business and the place of its file, and makes it; `made` is given its path."""

    def __init__(self, look: Look, made: Callable[[Path], None], parent: QWidget | None) -> None:
        super().__init__(parent, look, Text("Start my plan"), Text("Make the plan"), self._make)
        self._made = made
        self._folder = talk.documents()
        self._chosen: Path | None = None
        self.name = QLineEdit(maxLength=200)
        self.name.setPlaceholderText(say(Text("The name over your door")))
        self.country = QComboBox()
        self.country.addItem(say(Text("Not said")), None)
        for code, name in countries():
            self.country.addItem(name, code)
        self.country.setCurrentIndex(max(self.country.findData(home_country()), 0))
        self.language = QComboBox()
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(language()))
        self.zone = _ZoneBox()
        self.place = label("", "second", wrap=True)
        form = QFormLayout()
        form.setHorizontalSpacing(look.px(16))
        form.setVerticalSpacing(look.px(10))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (Text("Business"), self.name),
            (Text("Country"), self.country),
            (Text("Language"), self.language),
            (Text("Time zone"), self.zone),
        ):
            field.setAccessibleName(say(words))
            form.addRow(name_of(field, words), field)
        change = button(Text("Change…"), self._choose, "link")
        change.setAccessibleName(say(Text("Change where the plan is saved")))
        where = row(self.place, change, gap=look.px(8))
        where.setStretch(0, 1)
        form.addRow(label(Text("Saved in"), "second"), where)
        self.add(form)
        self.setMinimumWidth(look.px(480))
        self.name.textChanged.connect(self._show_place)
        self._show_place()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def path(self) -> Path:
        """Where the plan will be: what the person chose, else a name after the business that is still free."""
        if self._chosen is not None:
            return self._chosen
        return free_path(self._folder, file_name(self.name.text(), say(Text("My plan"))), "ritim")

    def _show_place(self) -> None:
        self.place.setText(breakable(self.path))

    def _choose(self) -> None:
        self.message.hide()
        title = Text("Where to save the plan")
        path = talk.file_to_save(self, title, self.path, Text("Ritim plans"), replaces=False)
        if path is None:
            return
        if path.exists():
            self.message.tell(taken(path).text)
            return
        self._chosen = path
        self._show_place()

    def _make(self) -> bool:
        path = self.path
        business = Business(
            name=self.name.text().strip(),
            country=self.country.currentData(),
            language=self.language.currentData(),
            time_zone=self.zone.currentText().strip(),
        )
        try:
            if not business.name:
                raise Refused(Text("the business has no name yet : write it"))
            system_clock(business.time_zone)  # refuses a zone that is none
            if self._chosen is None:
                self._folder.mkdir(parents=True, exist_ok=True)
            new_plan(path, Plan(business=business))
        except FAULTS as error:
            sentence = explain(error)
            if sentence is None:
                raise
            self.message.tell(sentence)
            return False
        self.accepted.connect(lambda: self._made(path))
        return True


class _ZoneBox(QComboBox):
    """The time zones, found by any part of their names; that of this computer is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(time_zones())
        self.setCurrentText(system_zone())
        completer = self.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
