"""The business itself: its name, its country, its language, its time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from planner.gui.desk import Desk
from planner.gui.fields.hours import week_from, weekday_name
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.parts.countries import countries, languages, time_zones
from planner.gui.views.things.section import BusinessSection
from planner.text import Text

_WEEK_STARTS = {
    "mon": "monday",
    "tue": "tuesday",
    "wed": "wednesday",
    "thu": "thursday",
    "fri": "friday",
    "sat": "saturday",
    "sun": "sunday",
}


class ZoneField(ChoiceField):
    """A time zone, found by typing a part of its name; an unknown one is refused when the field is left."""

    def __init__(self, width: int) -> None:
        super().__init__([(zone, zone) for zone in time_zones()], width)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line = self.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._left)

    def _left(self) -> None:
        if self.dirty:
            self.edited.emit(False)

    def value(self) -> str:
        """The name of the zone as it is typed."""
        return self.currentText().strip()

    def write(self, value: Any) -> None:
        """Shows a zone."""
        self.setEditText(value or "")

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)


class AboutSection(BusinessSection):
    """What the whole plan rests on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Business"),
            Text("Country and language choose special days and figures; all times are local times here."),
        )
        self.ask(Text("Name"), "name", LineField(width=desk.look.px(360)), None)
        wide = desk.look.px(240)
        self.ask(Text("Country"), "country", ChoiceField([(None, Text("Not said")), *countries()], wide), None)
        self.ask(Text("Language"), "language", ChoiceField(languages(), wide), None)
        self.ask(Text("Time zone"), "time_zone", ZoneField(wide), None)
        starts = [(_WEEK_STARTS[each], weekday_name(each)) for each in week_from("mon")]
        self.ask(Text("The week begins on"), "week_start", ChoiceField(starts, wide), None)
