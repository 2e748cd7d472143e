"""The owner's own audience statistics: the tables in the plan, and the way to bring one in."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from planner.domain.statistics import StatisticsTable
from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.dialogs.import_statistics import ImportStatistics
from planner.gui.parts.boxes import column, row
from planner.gui.parts.source_chip import SourceChip
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.things.rows import RowsSection, ThingRow
from planner.knowledge.traits import metric_name
from planner.text import Text


class TableRow(ThingRow):
    """A table: what it is called, of whom it speaks, where it is from."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, "statistics", id)
        px = desk.look.px
        self._title = label("", "strong", wrap=True)
        self._about = label("", "second", wrap=True)
        self._source = SourceChip(desk)
        self._publisher = label("", "small")
        self._publisher.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        words = column(self._title, self._about, gap=px(2))
        whole = row(words, self._publisher, self._source, self.remove_button, gap=px(10))
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def show_plan(self) -> None:
        """Shows the table as the plan has it."""
        super().show_plan()
        table: StatisticsTable | None = self.noun
        if table is None:
            return
        self._title.setText(table.title)
        parts = [
            Text("{country:country} {year}", country=table.country, year=str(table.year)),
            Text("{n} row", "{n} rows", n=len(table.rows)),
            metric_name("other")
            if table.metric == "other"
            else Text("percent who {what}", what=metric_name(table.metric)),
        ]
        self._about.setText(" · ".join(part for part in (*(say(each) for each in parts), table.population) if part))
        publisher = table.publisher or say(Text("source"))
        self._source.tell(publisher, table.title, table.url)
        self._source.setHidden(not table.url)
        self._publisher.setText(table.publisher)
        self._publisher.setHidden(bool(table.url) or not table.publisher)

    def enter(self) -> None:
        """Puts the cursor on the button that removes it: nothing else of a table is changed here."""
        self.remove_button.setFocus()


class TablesSection(RowsSection):
    """The tables that the owner brought."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Your own tables"),
            Text(
                "Who uses which platform in your town, from a survey that you trust. A table of the same country and"
                " the same quantity is used before those that Ritim brings."
            ),
            Text("Import a table…"),
            Text(
                "No tables of your own. A CSV file with the columns platform, percent and year is enough to begin with."
            ),
            "statistics",
        )

    def made(self, id: str) -> TableRow:
        """The row of a table."""
        return TableRow(self.desk, id)

    def add(self) -> None:
        """Asks for a file, and shows what it would become."""
        path = talk.file_to_open(self, Text("Import a table"), Text("Tables (CSV)"), "csv")
        if path is not None:
            dialog = ImportStatistics(self.desk, path, self.window())
            dialog.open()
