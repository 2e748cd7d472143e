"""A change that a review decides, made then and there: the fields that are changed most, and the way to all others."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from planner.domain.changes import TableName
from planner.domain.channels import Channel
from planner.domain.noun import Amount
from planner.gui.desk import Desk
from planner.gui.fields.days import DayField
from planner.gui.fields.numbers import NumberField
from planner.gui.models.review import Subject
from planner.gui.parts.boxes import row
from planner.gui.parts.words import label, name_of
from planner.gui.views.things.bands import with_bands
from planner.gui.views.things.thing import Thing
from planner.text import Text


class ChangeNow(Thing):
    """A goal with its target and its last day, or a channel with its week and its trial; saved at once, as
    everywhere.
    """

    def __init__(self, desk: Desk, table: TableName, id: str) -> None:
        super().__init__(desk, table, id)
        px = desk.look.px
        day = DayField(desk.look, desk.bridge.today, desk.bridge.plan.business.first_weekday)
        things: list[QWidget | int | None] = []
        if table == "goals":
            things += self._asked("target", Text("Wanted"), NumberField(Amount, px(84)))
            things += [px(8), *self._asked("due", Text("Due"), day)]
        else:
            things += self._asked("cadence.min_per_week", Text("at least"), NumberField(int, px(44)))
            things += self._asked("cadence.max_per_week", Text("at most"), NumberField(int, px(44)))
            things += [label(Text("a week"), "second"), px(8)]
            things += self._asked("trial_until", Text("On trial until"), day)
        self.arrange(row(*things, None, gap=px(8)))
        self.show_plan()

    def _asked(self, name: str, words: Text, field: Any) -> list[QWidget | int | None]:
        self.keep(name, words, field)
        return [name_of(field, words), field]

    def fields_of(self, noun: Any, values: dict[str, Any]) -> dict[str, Any]:
        """The bounds of a band are one field of the channel."""
        return with_bands(noun, values) if isinstance(noun, Channel) else values


def change_now(desk: Desk, subject: Subject) -> ChangeNow | None:
    """The fields of a goal or a channel; an audience has none that are changed most."""
    if subject.kind == "audience":
        return None
    return ChangeNow(desk, "goals" if subject.kind == "goal" else "channels", subject.id)
