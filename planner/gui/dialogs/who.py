"""Who of the team sits at this computer: suggestions and history carry the name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from planner.domain.business import Person
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.parts.boxes import column, scrolled
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.operations import nouns
from planner.text import Text

_NOBODY, _NEW = "", "new"
_MOST_IN_SIGHT = 8


class WhoSitsHere(Sheet):
    """Asks for one of the team, for a new one, or for nobody; `chosen` is given the id, None for nobody."""

    def __init__(self, desk: Desk, chosen: Callable[[str | None], None], parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, Text("Who sits here?"), Text("Choose"), self._choose)
        self._desk = desk
        self._chosen = chosen
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        """The buttons by the id of the person, "" for nobody, "new" for somebody new."""
        plan, px = desk.bridge.plan, desk.look.px
        self.add(
            label(Text("The history of this plan shows who did what. Kept on this computer."), "second", wrap=True)
        )
        lines = column(gap=px(8))
        for person in plan.people:
            self._add(lines, person.id, _named(person, desk.bridge.today))
        self.name = QLineEdit(maxLength=200)
        self.name.setPlaceholderText(say(Text("Your name")))
        self.name.setAccessibleName(say(Text("Your name")))
        joins = Text("Somebody new, as the editor") if plan.editor is None else Text("Somebody new")
        self._add(lines, _NEW, joins)
        inset = column(self.name)
        inset.setContentsMargins(px(28), 0, 0, 0)
        lines.addLayout(inset)
        self._add(lines, _NOBODY, Text("Nobody in particular"))
        lines.addStretch(1)
        inside = QWidget()
        inside.setLayout(lines)
        if len(plan.people) > _MOST_IN_SIGHT:
            area = scrolled(inside)
            area.setMinimumHeight(px(320))
            self.add(area)
        else:
            self.add(inside)
        self.setMinimumWidth(px(360))
        self.name.textEdited.connect(lambda: self.choices[_NEW].setChecked(True))
        self.choices[_NEW].toggled.connect(lambda on: self.name.setFocus() if on else None)
        self._begin(desk.bridge.session.person)

    def _add(self, lines: QVBoxLayout, id: str, words: Text | str) -> None:
        made = QRadioButton(say(words) if isinstance(words, Text) else words.replace("&", "&&"))
        self._group.addButton(made)
        self.choices[id] = made
        # No wider than its words: so is the ring of the focus.
        lines.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def _begin(self, person: str | None) -> None:
        people = list(self._desk.bridge.plan.people)
        start = _NEW if person is None and not people else person or _NOBODY
        self.choices[start].setChecked(True)
        self.choices[start].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> bool:
        id: str | None = next(id for id, each in self.choices.items() if each.isChecked())
        if id == _NEW:
            id = self._joined()
            if id is None:
                return False
        self.accepted.connect(lambda: self._chosen(id or None))
        return True

    def _joined(self) -> str | None:
        """Adds the person who typed a name; the id, None when that was refused."""
        name = self.name.text().strip()
        if not name:
            self.message.tell(Text("there is no name yet : write yours"))
            return None
        bridge = self._desk.bridge
        id = nouns.new_id(bridge.plan.people, "person")
        person = Person(id=id, name=name, role="editor" if bridge.plan.editor is None else "contributor")
        return id if bridge.do(nouns.add, person, refused=self.message.tell) else None


def _named(person: Person, today: date) -> Text | str:
    if person.role == "editor":
        return Text("{name}, editor", name=person.name)
    ends = next((each.ends for each in person.deputises if each.holds(today)), None)
    return Text("{name}, deputy until {day}", name=person.name, day=ends) if ends else person.name
