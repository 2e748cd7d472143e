"""Where the person is on the month: what is selected, and where the keyboard stands."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.models.placements import Placements
from planner.gui.translate import say
from planner.gui.views.month_list import Index, MonthList
from planner.layout.places import Place
from planner.text import Text

_Select = QItemSelectionModel.SelectionFlag


class MonthFocus(MonthList):
    """Its selection is that of the person's attention; each follows the other."""

    def __init__(self, desk: Desk, model: Placements) -> None:
        super().__init__(desk, model)
        # Qt tells of a first, empty selection at once: it is not the person's.
        self._following = True
        self.setModel(model)
        self._following = False
        desk.attention.selection_changed.connect(self.follow)

    def spots(self) -> tuple[Spot, ...]:
        """What is selected, in the order of time, the current one last."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        current = self.currentIndex().row()
        return tuple(self.placements.spots[row] for row in sorted(rows, key=lambda each: each == current))

    def read(self) -> None:
        """Reads the plan again; the selection stays, where it stands now."""
        self._following = True
        super().read()
        self._following = False
        self._take_up()

    def _take_up(self) -> None:
        """After the plan has changed: the selection is what it was, where it stands now."""
        selection = self._desk.attention.selection
        rows = [self.placements.row_of_spot(each) for each in selection]
        now = tuple(
            each if row is None else self.placements.spots[row] for each, row in zip(selection, rows, strict=True)
        )
        if now != selection:
            self._following = True
            self._desk.attention.select(now)
            self._following = False
        self.mark_selected()

    def follow(self) -> None:
        """Selects what the person attends to; its month is shown."""
        if self._following or not self.isVisible():
            return
        spot = self._desk.attention.spot
        if spot is not None and spot.day is not None and spot.day not in self.month.places.cells:
            self._desk.attention.look_at(spot.day)
        self.mark_selected()

    def mark_selected(self) -> None:
        """Selects what the person attends to, as far as it is shown."""
        self._following = True
        chosen = QItemSelection()
        rows = [self.placements.row_of_spot(each) for each in self._desk.attention.selection]
        indexes = [self.placements.index(row) for row in rows if row is not None]
        for index in indexes:
            chosen.select(index, index)
        model = self.selectionModel()
        model.select(chosen, _Select.ClearAndSelect)
        if indexes:
            model.setCurrentIndex(indexes[-1], _Select.NoUpdate)
        elif not self.currentIndex().isValid():
            self.place = self.month.places.nearest(self.place)
        self._following = False
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._following:
            self._following = True
            self._desk.attention.select(self.spots())
            self._following = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._stand(self.place_of(current))

    def _stand(self, place: Place) -> None:
        """The keyboard is there now."""
        before, self.place = self.place, place
        for day in {before.day, place.day}:
            self.update_day(day)
        if place.number is None:
            self._say_day(place.day)
        if self.in_month(place.day):
            self._desk.attention.look_at(place.day)

    def _say_day(self, day: date) -> None:
        """A chip is read aloud as the current item; a day is none, and is told here."""
        suggested = sum(place.day == day for place in self.placements.arriving)
        count = self.month.places.count(day) - suggested
        posts = Text("{n} post", "{n} posts", n=count) if count else Text("nothing planned")
        names = ", ".join(label.name for label in self.labels_on(day))
        sentence = say(Text("{day:weekday}, {posts}", day=day, posts=posts))
        if suggested:
            sentence = say(
                Text("{sentence}, {n} suggested", "{sentence}, {n} suggested", sentence=sentence, n=suggested)
            )
        sentence = f"{sentence}, {names}" if names else sentence
        self.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def show_day(self, day: date) -> None:
        """Shows the month of a day, and goes to the day if it is elsewhere."""
        if not self.in_month(day):
            self.place = Place(day)
            self.read()
        elif day != self.place.day:
            self.go(Place(day), _Select.NoUpdate)

    def go(self, place: Place, flag: QItemSelectionModel.SelectionFlag = _Select.ClearAndSelect) -> None:
        """Goes to a place, in another month if need be."""
        if place.day not in self.month.places.cells:
            self._desk.attention.look_at(place.day)
        place = self.month.places.nearest(place)
        index = self.index_of(place)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, flag)
        else:
            self.selectionModel().clearCurrentIndex()
            if flag == _Select.ClearAndSelect:
                self.clearSelection()
            self._stand(place)
