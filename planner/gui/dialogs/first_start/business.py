"""Step 1: the business, its hours, and the file of its plan."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QLineEdit, QWidget

from planner.domain.business import Business
from planner.domain.noun import NotNegative
from planner.errors import Refused
from planner.exchange.writing import taken
from planner.gui import talk
from planner.gui.dialogs.first_start.step import Step, form
from planner.gui.fields.kept import ChoiceField
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.countries import countries, home_country, main_zone, time_zones, zones_of
from planner.gui.parts.files import breakable, file_name, free_path
from planner.gui.parts.languages import LANGUAGE_NAMES
from planner.gui.parts.words import label, name_of
from planner.gui.theme.look import Look
from planner.gui.translate import language, say
from planner.operations.starting import Answers
from planner.session import system_clock, system_zone
from planner.text import Text

_LEAST_WIDTH = 160
_HOURS = (2, 3, 4, 5, 6, 8, 10)


class BusinessStep(Step):
    """Who it is, where, and how much time there is; `tell` says what cannot be chosen."""

    name = Text("Your business")

    def __init__(self, look: Look, tell: Callable[[Text | None], None]) -> None:
        super().__init__(
            look, Text("Who are you?"), Text("The plan is one file on this computer. Nobody else sees it.")
        )
        self._tell = tell
        self._folder = talk.documents()
        self._chosen: Path | None = None
        self._is_unfolded = False
        self.title = QLineEdit(maxLength=200)
        self.title.setPlaceholderText(say(Text("The name over your door")))
        self.country = ChoiceField([(None, Text("Not said")), *countries()])
        self.country.write(home_country())
        self.hours = ChoiceField(
            [(None, Text("I do not know")), *((n, Text("{hours:hours} a week", hours=n)) for n in _HOURS)]
        )
        self.hours.write(None)
        self.language = ChoiceField(list(LANGUAGE_NAMES.items()))
        self.language.write(language())
        self.zone = ZoneBox()
        self.place = label("", "second", wrap=True)
        self._form = self._fields()
        self.add(self._form)
        self.setFocusProxy(self.title)
        self.title.textChanged.connect(self._show_place)
        self.country.activated.connect(self._propose_zone)
        self._show_place()
        self._propose_zone()

    def _fields(self) -> QFormLayout:
        made = form(self.look)
        for words, field in (
            (Text("Business"), self.title),
            (Text("Country"), self.country),
            (Text("Time for social media"), self.hours),
        ):
            _named(made, words, field)
        change = button(Text("Change…"), self._choose, "link")
        change.setAccessibleName(say(Text("Change where the plan is saved")))
        where = row(self.place, change, gap=self.look.px(8))
        where.setStretch(0, 1)
        made.addRow(label(Text("Saved in"), "second"), where)
        self._folded = label("", "second", wrap=True)
        unfold = button(Text("Change…"), self._unfold, "link")
        unfold.setAccessibleName(say(Text("Change the language and the time zone")))
        self._summary = QWidget()
        line = row(self._folded, unfold, gap=self.look.px(8))
        line.setStretch(0, 1)
        self._summary.setLayout(line)
        made.addRow(label(Text("Language and time"), "second"), self._summary)
        _named(made, Text("Language"), self.language)
        _named(made, Text("Time zone"), self.zone)
        return made

    @property
    def path(self) -> Path:
        """Where the plan will be: what the person chose, else a name after the business that is still free."""
        if self._chosen is not None:
            return self._chosen
        return free_path(self._folder, file_name(self.title.text(), say(Text("My plan"))), "ritim")

    @property
    def makes_folder(self) -> bool:
        """Whether the folder of the path is Ritim's proposal, to be made where it is not there."""
        return self._chosen is None

    def answered(self, before: Answers) -> Answers:
        """The business, with its name. Raises `Refused`."""
        name = self.title.text().strip()
        if not name:
            raise Refused(Text("the business has no name yet : write it"))
        return before._replace(business=self._business(name, self.hours.value()))

    def skipped(self, before: Answers) -> Answers:
        """A business without a name, where this computer stands."""
        return before._replace(business=self._business("", None))

    def _business(self, name: str, hours: int | None) -> Business:
        zone = self.zone.currentText().strip()
        system_clock(zone)  # refuses a zone that is none
        return Business(
            name,
            self.country.value(),
            self.language.value(),
            zone,
            hours_per_week=None if hours is None else NotNegative(hours),
        )

    def _propose_zone(self) -> None:
        zones = zones_of(self.country.value())
        self.zone.offer(zones, main_zone(self.country.value()))
        self._folded.setText(f"{self.language.currentText()}, {self.zone.currentText()}")
        known = not zones or self.zone.currentText() in zones
        self._fold(folded=known and not self._is_unfolded)

    def _unfold(self) -> None:
        self._is_unfolded = True
        self._fold(folded=False)
        self.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, *, folded: bool) -> None:
        self._form.setRowVisible(self._summary, folded)
        self._form.setRowVisible(self.language, not folded)
        self._form.setRowVisible(self.zone, not folded)

    def _show_place(self) -> None:
        self.place.setText(breakable(self.path))

    def _choose(self) -> None:
        self._tell(None)
        title = Text("Where to save the plan")
        path = talk.file_to_save(self, title, self.path, Text("Ritim plans"), replaces=False)
        if path is None:
            return
        if path.exists():
            self._tell(taken(path).text)
            return
        self._chosen = path
        self._show_place()


class ZoneBox(QComboBox):
    """The time zones, found by any part of their names; at first that of this computer."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._is_own = False
        self.addItems(time_zones())
        self.setCurrentText(system_zone())
        field, completer = self.lineEdit(), self.completer()
        assert field is not None
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.activated.connect(self._keep)
        field.textEdited.connect(self._keep)

    def _keep(self) -> None:
        self._is_own = True

    def offer(self, first: list[str], proposed: str | None) -> None:
        """Lists these first; chosen is `proposed`, or this computer's, unless the person has said one."""
        chosen = self.currentText() if self._is_own else proposed or system_zone()
        self.clear()
        self.addItems([*first, *(zone for zone in time_zones() if zone not in first)])
        self.setCurrentText(chosen)


def _named(made: QFormLayout, words: Text, field: QWidget) -> None:
    # Not as wide as the longest of all countries.
    field.setMinimumWidth(_LEAST_WIDTH)
    field.setAccessibleName(say(words))
    made.addRow(name_of(field, words), field)
