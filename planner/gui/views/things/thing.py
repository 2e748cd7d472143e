"""One thing of the plan and the fields that change it, edited in place."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from planner.domain.changes import TableName
from planner.domain.plan import Table
from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.fields.kept import Kept
from planner.gui.parts.boxes import column
from planner.gui.parts.messages import Message
from planner.gui.translate import say
from planner.operations import nouns
from planner.text import Text

F = TypeVar("F", bound=Kept)


class Thing(QFrame):
    """The thing `id` of `table`, or the business, or the strategy: each of its fields is saved by itself.

    What is refused is said below, and stays in its field; the next change of the thing takes it along, so that two
    dates, or two bounds, can be changed one after the other.
    """

    def __init__(self, desk: Desk, table: TableName, id: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.table: TableName = table
        self.id = id
        self.fields: dict[str, Kept] = {}
        self._words: dict[str, Text] = {}
        self.message = Message(desk.look)

    def arrange(self, layout: QLayout) -> None:
        """Puts the fields in this layout, and below them what is refused."""
        self.setLayout(column(layout, self.message, gap=self.desk.look.px(4)))

    def keep(self, name: str, words: Text, field: F) -> F:
        """Has a field change the field `name` of the thing, "cadence.max_per_day" for one inside a field. `words` name
        it for those who cannot see where it stands.
        """
        self.fields[name] = field
        self._words[name] = words
        signals: Any = field
        signals.edited.connect(lambda typing: self.save(name, typing))
        return field

    @property
    def noun(self) -> Any:
        """The thing as the plan has it; None when it is there no more."""
        part = getattr(self.desk.bridge.plan, self.table)
        return part.get(self.id) if isinstance(part, Table) else part

    @property
    def title(self) -> str:
        """What people call it; for the business nothing has to be said."""
        noun = self.noun
        return next((str(each) for name in ("title", "name", "handle") if (each := getattr(noun, name, ""))), self.id)

    def show_plan(self) -> None:
        """Shows the thing as the plan has it now."""
        noun = self.noun
        if noun is None:
            return
        for name, field in self.fields.items():
            field.show_value(self.value_of(noun, name))
            widget: Any = field
            words = self._words[name]
            widget.setAccessibleName(
                say(words if not self.id else Text("{thing}: {field}", thing=self.title, field=words))
            )
        self._mark()

    def value_of(self, noun: Any, name: str) -> Any:
        """The value of a field of the thing."""
        for part in name.split("."):
            noun = getattr(noun, part)
        return noun

    def fields_of(self, noun: Any, values: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG002
        """What is changed in the thing when its fields have these values."""
        return values

    def save(self, name: str, typing: bool) -> None:
        """Saves what has been changed; when that cannot be, the field `name` alone."""
        values, said = {}, []
        for each, field in self.fields.items():
            try:
                if field.dirty:
                    values[each] = field.value()
            except Refused as refused:
                said.append(refused.text)
        if values and not self._do(values, typing, said) and len(values) > 1 and name in values:
            self._do({name: values[name]}, typing, [])
        self._mark()
        if said and self.wrong:
            self.message.tell(said[0])

    def _do(self, values: dict[str, Any], typing: bool, said: list[Text]) -> bool:
        noun = self.noun
        if noun is None:
            return False
        return self.change(self.fields_of(noun, values), typing, said)

    def change(self, values: dict[str, Any], typing: bool, said: list[Text]) -> bool:
        """Changes the plan; what is refused is appended to `said`."""
        return self.desk.bridge.do(nouns.change, self.table, self.id, typing=typing, refused=said.append, **values)

    @property
    def wrong(self) -> list[str]:
        """The names of the fields that say what the plan has not."""
        return [name for name, field in self.fields.items() if field.dirty]

    def _mark(self) -> None:
        wrong = self.wrong
        for name, field in self.fields.items():
            field.mark(name in wrong and not self._being_typed(field))
        if not wrong:
            self.message.hide()

    def _being_typed(self, field: Kept) -> bool:
        pause = getattr(field, "pause", None)
        return pause is not None and pause.isActive()

    def enter(self) -> None:
        """Puts the cursor into its first field."""
        first: QWidget = next(each for each in self.fields.values() if isinstance(each, QWidget))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        select = getattr(first, "selectAll", None)
        if select is not None:
            select()
