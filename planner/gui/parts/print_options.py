"""What is to be printed: which months, which pages, on which paper."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QPushButton, QWidget

from planner.checks.registry import checked_span
from planner.domain.plan import Plan
from planner.domain.times import month_end
from planner.gui.desk import Desk
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import name_of
from planner.gui.translate import language, say
from planner.painting.booklet import Booklet, Part
from planner.text import Text

Paper = Literal["a4", "letter"]
_PARTS: Mapping[tuple[Part, ...], Text] = {
    ("month", "week"): Text("Months and weeks"),
    ("month",): Text("Months only"),
    ("week",): Text("Weeks only"),
}
_PAPERS: tuple[tuple[Paper, str], ...] = (("a4", "A4"), ("letter", "Letter"))
_AHEAD = 12


class Wanted(NamedTuple):
    """What is to be printed: whole months, from their `first` day to their `last`."""

    first: date
    last: date
    parts: tuple[Part, ...]
    paper: Paper
    grey: bool

    def booklet(self, desk: Desk) -> Booklet:
        """The pages, of the plan as it stands now."""
        from planner.exchange.pdf import booklet_of

        bridge = desk.bridge
        return booklet_of(
            bridge.plan,
            self.first,
            self.last,
            language=language(),
            today=bridge.today,
            paper=self.paper,
            pages=self.parts,
        )

    @property
    def months(self) -> str:
        """The months in words: "December 2026"."""
        if self.last == month_end(self.first):
            return say(Text("{month:month}", month=self.first))
        return say(Text("{first:month} – {last:month}", first=self.first, last=self.last))


class PrintOptions(QWidget):
    """The fields for it; they begin with the month on the calendar while that is looked at, else with this month.

    `changed` after each choice.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        from planner.exchange.pdf import paper_of

        plan, px = desk.bridge.plan, desk.look.px
        this = desk.bridge.today.replace(day=1)
        start, end = _months_of(plan, desk.bridge.today)
        self._spans = {"this": (this, this), "next": (_after(this), _after(this)), "all": (start, end)}
        looked_at = desk.attention.day.replace(day=1) if desk.attention.page == "calendar" else this
        self._months = [min(start, this, looked_at)]
        while self._months[-1] < max(end, this.replace(year=this.year + 1), looked_at):
            self._months.append(_after(self._months[-1]))
        self.first, self.last = QComboBox(), QComboBox()
        self.parts, self.paper = QComboBox(), QComboBox()
        self.grey = QCheckBox(say(Text("Black and white")))
        form = QFormLayout()
        form.setHorizontalSpacing(px(12))
        form.setVerticalSpacing(px(8))
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.quick: dict[str, QPushButton] = {}
        for key, words in (("this", Text("This month")), ("next", Text("Next month")), ("all", Text("Everything"))):
            made = self.quick[key] = button(words, lambda key=key: self._span(key))  # type: ignore[misc]
            made.setCheckable(True)
        form.addRow(row(*self.quick.values(), gap=px(4)))
        months = [say(Text("{month:month}", month=month)) for month in self._months]
        for words, field, choices in (
            (Text("From"), self.first, months),
            (Text("To"), self.last, months),
            (Text("Contents"), self.parts, [say(each) for each in _PARTS.values()]),
            (Text("Paper"), self.paper, [name for _, name in _PAPERS]),
        ):
            field.addItems(choices)
            field.setAccessibleName(say(words))
            form.addRow(name_of(field, words), field)
        form.addRow("", self.grey)
        self.paper.setCurrentIndex([paper for paper, _ in _PAPERS].index(paper_of(plan)))
        self.setLayout(form)
        self.first.activated.connect(lambda: self._kept_in_order(self.last))
        self.last.activated.connect(lambda: self._kept_in_order(self.first))
        self.parts.activated.connect(self.changed)
        self.paper.activated.connect(self.changed)
        self.grey.toggled.connect(self.changed)
        self._show(looked_at, looked_at)

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        first, last = self._chosen
        return Wanted(
            first=first,
            last=month_end(last),
            parts=list(_PARTS)[self.parts.currentIndex()],
            paper=_PAPERS[self.paper.currentIndex()][0],
            grey=self.grey.isChecked(),
        )

    @property
    def _chosen(self) -> tuple[date, date]:
        return self._months[self.first.currentIndex()], self._months[self.last.currentIndex()]

    def _span(self, key: str) -> None:
        self._show(*self._spans[key])
        self.changed.emit()

    def _show(self, first: date, last: date) -> None:
        for field, month in ((self.first, first), (self.last, last)):
            field.setCurrentIndex(self._months.index(month))
        self._mark()

    def _kept_in_order(self, other: QComboBox) -> None:
        """The field that was not touched follows the one that was."""
        if self.first.currentIndex() > self.last.currentIndex():
            touched = self.first if other is self.last else self.last
            other.setCurrentIndex(touched.currentIndex())
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        for key, made in self.quick.items():
            made.setChecked(self._spans[key] == self._chosen)


def _after(month: date) -> date:
    return month_end(month) + timedelta(days=1)


def _months_of(plan: Plan, today: date) -> tuple[date, date]:
    """The first and the last month in which something is planned or was posted; this month where nothing is."""
    days = [at.day for post in plan.posts for each in post.placements if (at := each.posted_at or each.at) is not None]
    if not days:
        return today.replace(day=1), today.replace(day=1)
    # A series goes on after its first day, as far as the checks look.
    repeats = any(post.series is not None for post in plan.posts)
    last = max(*days, checked_span(plan, today).last) if repeats else max(days)
    return min(days).replace(day=1), last.replace(day=1)
