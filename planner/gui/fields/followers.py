"""Ages by gender, typed as the phone shows them: Tab goes down a column, what is left empty is not known."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from planner.domain.noun import Percent
from planner.domain.statistics import FollowerGroup
from planner.errors import Refused
from planner.gui.fields.numbers import NumberField
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

AGES = ("13-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+")
"""The ages that the platforms themselves show."""
Basis = Literal["all", "gender", "ages"]
"""Women and men together make 100 percent; each of them does; ages alone do, without gender."""
Gender = Literal["women", "men"] | None
_HEADS: dict[Gender, Text] = {"women": Text("Women"), "men": Text("Men"), None: Text("All")}
_FAR = 2
"""Points off 100 that rounding does not explain."""


class FollowersField(QWidget):
    """A grid of percents; groups that it has no place for are kept."""

    typed = Signal()
    entered = Signal()
    """Enter was pressed in it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._basis: Basis = "all"
        self._others: tuple[FollowerGroup, ...] = ()
        self._heads: dict[Gender, QLabel] = {}
        self.cells: dict[tuple[Gender, str], NumberField] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnMinimumWidth(0, look.px(44))
        grid.setColumnStretch(len(_HEADS) + 1, 1)
        for at, age in enumerate(AGES):
            grid.addWidget(label(age), at + 1, 0)
        # Column by column: in the order in which they are made Tab goes through them.
        for place, (gender, words) in enumerate(_HEADS.items()):
            self._heads[gender] = label(words, "small")
            grid.addWidget(self._heads[gender], 0, place + 1, Qt.AlignmentFlag.AlignRight)
            for at, age in enumerate(AGES):
                grid.addWidget(self._cell(gender, age), at + 1, place + 1)
        self.setLayout(grid)
        self._show_columns()

    def _cell(self, gender: Gender, age: str) -> NumberField:
        made = self.cells[gender, age] = NumberField(Percent, self._look.px(64))
        made.setAccessibleName(say(Text("{who}, {age}, percent", who=_HEADS[gender], age=age)))
        made.setPlaceholderText("%")
        made.textEdited.connect(self._typed)
        made.returnPressed.connect(self.entered)
        return made

    def _typed(self) -> None:
        for field in self.cells.values():
            field.mark(False)
        self.typed.emit()

    @property
    def basis(self) -> Basis:
        """What makes 100 percent."""
        return self._basis

    def use(self, basis: Basis) -> None:
        """Asks for the columns of this basis."""
        self._basis = basis
        self._show_columns()

    def _show_columns(self) -> None:
        asked = self._asked
        for gender, head in self._heads.items():
            head.setVisible(gender in asked)
        for (gender, _), field in self.cells.items():
            field.setVisible(gender in asked)

    @property
    def _asked(self) -> tuple[Gender, ...]:
        return (None,) if self._basis == "ages" else ("women", "men")

    def show_groups(self, groups: Iterable[FollowerGroup], basis: Basis) -> None:
        """Shows these figures in the columns of this basis."""
        self.use(basis)
        known = {_place(each): each for each in groups}
        for place, field in self.cells.items():
            group = known.pop(place, None) if place[0] in self._asked else None
            field.put(field.written(group.percent if group else None))
            field.mark(False)
        self._others = tuple(known.values())

    def groups(self) -> tuple[FollowerGroup, ...]:
        """What is typed, age by age, and what the grid has no place for.

        Raises `Refused` with the name of the first field that is wrong, and marks them all.
        """
        found: list[FollowerGroup] = []
        faults: list[Refused] = []
        for age in AGES:
            for gender in self._asked:
                field = self.cells[gender, age]
                try:
                    percent = field.value()
                except Refused as refused:
                    field.mark(True)
                    name = Text("{who}, {age}", who=_HEADS[gender], age=age) if gender else age
                    faults.append(Refused(Text("{thing}: {field}", thing=name, field=refused.text)))
                    continue
                if percent is not None:
                    found.append(FollowerGroup(gender=gender, age=age, percent=percent))
        if faults:
            raise faults[0]
        places = {_place(each) for each in found}
        return (*found, *(each for each in self._others if _place(each) not in places))

    def enter(self) -> None:
        """Puts the cursor into its first field."""
        self.cells[self._asked[0], AGES[0]].setFocus()


def _place(group: FollowerGroup) -> tuple[Gender, str]:
    """The place of a group in the grid, or beside it: its age as the grid writes it."""
    return group.gender, (group.age or "").replace(" ", "").replace("\u2013", "-")


def basis_of(of: Literal["all", "gender"], groups: Iterable[FollowerGroup]) -> Basis:
    """In which columns these figures stand."""
    ages = [each for each in groups if each.age]
    return "ages" if ages and all(each.gender is None for each in ages) else of


def sums(groups: Iterable[FollowerGroup], basis: Basis) -> dict[Gender, Decimal]:
    """What the ages add up to, by gender where each makes 100 percent, else all together under None."""
    found: dict[Gender, Decimal] = {}
    for each in groups:
        if each.age and (each.gender is None) == (basis == "ages"):
            part = each.gender if basis == "gender" else None
            found[part] = found.get(part, Decimal(0)) + each.percent
    return found


def sentence_of(groups: Iterable[FollowerGroup], basis: Basis) -> Text:
    """What the ages add up to, in words."""
    found = sums(groups, basis)
    if not found:
        return Text("Type what the phone shows, and leave empty what it does not show.")
    if basis != "gender":
        return Text("This adds up to {share:tenths}.", share=found[None] / 100)
    parts = [
        Text("{who} {share:tenths}", who=_HEADS[gender], share=found[gender] / 100)
        for gender in _HEADS
        if gender in found
    ]
    return Text("This adds up to: {parts}.", parts=parts)


def far_from_whole(groups: Iterable[FollowerGroup], basis: Basis) -> bool:
    """Whether some sum is so far from 100 percent that a line may be missing or mistyped."""
    return any(abs(each - 100) > _FAR for each in sums(groups, basis).values())
