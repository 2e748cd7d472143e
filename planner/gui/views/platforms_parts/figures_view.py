"""All figures: every row of every edition, filtered and sorted, copied, and saved for a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCollator
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from planner.domain.changes import Changed
from planner.exchange.statistics_csv import guarded, sheet_of
from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.fields.choices import Choice, Offer
from planner.gui.models.statistics import Wanted, edition_id, header_words, lines_of, said
from planner.gui.parts.boxes import column, frame, row
from planner.gui.parts.buttons import button
from planner.gui.parts.flow import Flow
from planner.gui.parts.leaving import proposed, written
from planner.gui.parts.words import label
from planner.gui.translate import locale, say
from planner.gui.views.platforms_parts.figures_table import FiguresTable
from planner.knowledge.traits import trait_name
from planner.planning.question import home_of
from planner.planning.statistics_rows import StatisticsRow, statistics_rows
from planner.text import Text

_ALL = {
    "country": Text("All countries"),
    "edition": Text("All editions"),
    "trait": Text("All traits"),
    "platform": Text("All platforms"),
}
_NAMES = {
    "country": Text("Country"),
    "edition": Text("Edition"),
    "trait": Text("Trait"),
    "platform": Text("Platform"),
}


class FiguresView(QWidget):
    """Filters above, the table below them; begins with the country of the plan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        self._rows: Sequence[StatisticsRow] = ()
        self._stale = True
        self.filters = {name: Choice(words) for name, words in _ALL.items()}
        for name, box in self.filters.items():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setAccessibleName(say(_NAMES[name]))
            box.chosen.connect(self._filter)
        self.table = FiguresTable(desk)
        self.table.copying.connect(self.copy)
        self._count = label("", "second")
        self.copy_button = button(Text("Copy"), self.copy)
        self.save_button = button(Text("Save as CSV…"), self.save)
        card = column(self.table)
        card.setContentsMargins(px(1), px(4), px(1), px(4))
        about = label(
            Text(
                "Each figure with its source, its year and its margin. What is missing was not asked; it is never zero."
            ),
            "second",
            wrap=True,
        )
        place = QWidget()
        place.setLayout(Flow(*self.filters.values(), gap=px(6), below=px(6)))
        foot = row(self._count, None, self.copy_button, self.save_button, gap=px(8))
        whole = column(about, place, frame(card, "card"), foot, gap=px(12))
        whole.setContentsMargins(px(20), px(16), px(16), px(16))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        desk.bridge.changed.connect(self._hear)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _hear(self, what: Changed) -> None:
        if what.touches("statistics"):
            self._stale = True
            if self.isVisible():
                self._read()

    def _read(self) -> None:
        first = not self._rows
        self._stale = False
        plan = self._desk.bridge.plan
        self._rows = statistics_rows(plan.statistics)
        home = home_of(plan)
        start = home if first and any(each.country == home for each in self._rows) else None
        self._offer(Wanted(country=start) if start else self.wanted)
        self._show()

    @property
    def wanted(self) -> Wanted:
        """The rows that the filters let in."""
        return Wanted(*(str(self.filters[name].currentData() or "") for name in Wanted._fields))

    def _offer(self, wanted: Wanted) -> None:
        """Offers in each filter what is there once a country is chosen."""
        there = [each for each in self._rows if wanted.country in ("", each.country)]
        countries = {each.country: say(Text("{country:country}", country=each.country)) for each in self._rows}
        platforms = {each.platform: said(each.name) for each in there}
        traits = {"-": say(Text("Everyone"))} | {
            trait: say(trait_name(trait)) for each in there for trait, _ in each.segment
        }
        offered = {
            "country": _sorted(countries),
            "edition": list({edition_id(each): say(each.edition) for each in there}.items()),
            "trait": list(traits.items()),
            "platform": _sorted(platforms),
        }
        for name, things in offered.items():
            self.filters[name].offer([Offer(id, words) for id, words in things], getattr(wanted, name))

    def _filter(self) -> None:
        self._offer(self.wanted)
        self._show()

    def _show(self) -> None:
        self.table.show_rows(self._rows, self.wanted)
        self._count.setText(say(Text("{n} figure", "{n} figures", n=len(self.table.figures.rows))))

    def copy(self) -> None:
        """Puts the selected rows, else all that are shown, on the clipboard, for a spreadsheet."""
        lines = [header_words(), *lines_of(self.table.chosen or self.table.figures.rows)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(map(guarded, cells)) for cells in lines))
        rows = len(lines) - 1
        self._desk.bridge.done.emit(Text("Copied: {n} row.", "Copied: {n} rows.", n=rows))

    def save(self) -> None:
        """Asks where, and saves the rows that are shown as a file for a spreadsheet."""
        title = say(Text("Audience statistics"))
        path = talk.file_to_save(self, Text("Save as CSV"), proposed(self._desk, title, "csv"), Text("CSV files"))
        if path is None:
            return
        delimiter = ";" if locale().decimalPoint() == "," else ","
        data = sheet_of(header_words(), lines_of(self.table.figures.rows), delimiter)
        bridge = self._desk.bridge
        if written(bridge.session.path, path, data, bridge.refused.emit):
            bridge.done.emit(Text("Saved as {file}", file=str(path)))


def _sorted(names: dict[str, str]) -> list[tuple[str, str]]:
    order = QCollator(locale())
    return sorted(names.items(), key=lambda each: order.sortKey(each[1]))
