"""Who an audience is, picked from what surveys ask; what no survey asks can be typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.gui.fields.kept import Kept, LineField
from planner.gui.fields.trait_values import TraitValues
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.flow import Flow
from planner.gui.parts.live_column import LiveColumn
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.knowledge.traits import trait_name, value_name
from planner.text import Text, bare

Traits = Mapping[str, tuple[str, ...]]


class TraitsField(QWidget, Kept):
    """The values of each trait that are picked: in a trait any of them holds, and all traits hold together."""

    edited = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._offered: Traits = {}
        self._picked: dict[str, tuple[str, ...]] = {}
        self._rows = LiveColumn(lambda which: which, self._made, look.px(8))
        self._values: dict[str, TraitValues] = {}
        self.own_trait, self.own_value = LineField(width=look.px(128)), LineField(width=look.px(128))
        self.own_trait.setPlaceholderText(say(Text("what: diet")))
        self.own_value.setPlaceholderText(say(Text("which: gluten-free")))
        self.own_button = button(Text("Add"), self._add_own)
        for field in (self.own_trait, self.own_value):
            field.returnPressed.connect(self._add_own)
        own = Flow(self.own_trait, self.own_value, self.own_button, gap=look.px(6), below=look.px(4))
        words = label(Text("Something that no survey asks"), "small")
        self.setLayout(column(self._rows, column(words, own, gap=look.px(3)), gap=look.px(10)))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for field, words in (
            (self.own_trait, Text("What no survey asks")),
            (self.own_value, Text("Which of it")),
            (self.own_button, Text("Add")),
        ):
            field.setAccessibleName(say(Text("{thing}: {field}", thing=name, field=words)))
        for trait, values in self._values.items():
            values.setAccessibleName(say(Text("{thing}: {field}", thing=name, field=trait_name(trait))))

    def offer(self, traits: Traits) -> None:
        """Offers the values of these traits."""
        self._offered = traits
        self._arrange()

    def value(self) -> dict[str, tuple[str, ...]]:
        """What is picked; a trait of which nothing is picked is none."""
        return {trait: values for trait, values in self._picked.items() if values}

    def write(self, value: Mapping[str, Sequence[str]]) -> None:
        """Shows what is picked."""
        self._picked = {trait: tuple(values) for trait, values in value.items()}
        self._arrange()

    def _arrange(self) -> None:
        """Has a row for each trait that is offered, and for each other one of which something is picked."""
        own = [trait for trait, values in self._picked.items() if values and trait not in self._offered]
        traits = (*self._offered, *own)
        self._rows.tell([(trait, trait in self._offered) for trait in traits])
        self._values = {trait: self._values[trait] for trait in traits}
        for trait, values in self._values.items():
            picked = self._picked.get(trait, ())
            values.offer(tuple(dict.fromkeys((*self._offered.get(trait, ()), *picked))), picked)
        self.setAccessibleName(self.accessibleName())

    def _made(self, which: tuple[str, bool]) -> QWidget:
        trait, is_offered = which
        values = self._values[trait] = TraitValues(self._look)
        values.picked.connect(lambda: self._pick(trait, values.values))
        unasked = [] if is_offered else [label(Text("not in the statistics"), "small")]
        made = QWidget()
        head = row(label(trait_name(trait), "small"), *unasked, None)
        made.setLayout(column(head, values, gap=self._look.px(3)))
        return made

    def _pick(self, trait: str, values: tuple[str, ...]) -> None:
        self._picked[trait] = values
        self.edited.emit(False)

    def _add_own(self) -> None:
        """Picks what was typed; a trait that is offered is known by its name too."""
        trait, value = self.own_trait.text().strip(), self.own_value.text().strip()
        if not trait or not value:
            (self.own_value if trait else self.own_trait).setFocus()
            return
        known = next(
            (each for each in self._offered if bare(trait) in (bare(each), bare(say(trait_name(each))))), trait
        )
        values = self._offered.get(known, ())
        value = next((each for each in values if bare(value) in (bare(each), bare(say(value_name(each))))), value)
        picked = self._picked.get(known, ())
        if value not in picked:
            self._picked[known] = (*picked, value)
            self._arrange()
            self._pick(known, self._values[known].values)
        self.own_trait.clear()
        self.own_value.clear()
        self.own_trait.setFocus()
