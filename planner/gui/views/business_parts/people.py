"""Who plans and posts: one editor releases, the others suggest, and a deputy stands in."""

from __future__ import annotations

from typing import Any

from planner.domain.business import Person
from planner.gui.desk import Desk
from planner.gui.fields.deputy_days import DeputyDaysField
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.parts.boxes import column, row
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.business_parts.handing_over import HandingOver
from planner.gui.views.things.rows import NAME_NEEDED, RowsSection, ThingRow
from planner.operations.people import deputise, hand_over
from planner.text import Text

_ROLES = (("editor", Text("Editor")), ("contributor", Text("Contributor")))


class PersonRow(ThingRow):
    """A person: the name, the role, whether this is who sits here, and the days as deputy."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, "people", id)
        px = desk.look.px
        name = self.keep("name", Text("Name"), LineField(NAME_NEEDED))
        self.role = self.keep("role", Text("Role"), ChoiceField(_ROLES, px(170)))
        self.here = label("", "accent")
        self.here.setFixedWidth(px(110))
        today, first = desk.bridge.today, desk.bridge.plan.business.first_weekday
        self.days = self.keep("deputises", Text("Deputy"), DeputyDaysField(desk.look, today, first, "link"))
        self._deputy = label(Text("Deputy"), "second")
        self._deputy.setFixedHeight(px(28))
        self.asking = HandingOver(desk.look, self._hand_over, self._keep)
        deputy = row(column(self._deputy, None, gap=0), self.days, None, gap=px(8))
        self.arrange(
            column(row(name, self.role, self.here, self.remove_button, gap=px(8)), deputy, self.asking, gap=px(4))
        )

    def show_plan(self) -> None:
        """Shows the person."""
        super().show_plan()
        person: Person | None = self.noun
        if person is None:
            return
        editor = self.desk.bridge.plan.editor
        sits = self.desk.bridge.session.person == self.id
        self.here.setText("● " + say(Text("sits here")) if sits else "")
        self.days.setVisible(bool(person.deputises) or (editor is not None and editor.id != self.id))
        self._deputy.setVisible(bool(person.deputises))
        if not self.role.dirty:
            self.asking.hide()

    def change(self, values: dict[str, Any], typing: bool, said: list[Text]) -> bool:
        """A new editor takes the place of the old one in one step, after it was asked why; the days of a deputy are
        kept as they are joined.
        """
        do = self.desk.bridge.do
        if values.get("role") == "editor":
            values.pop("role")
            editor = self.desk.bridge.plan.editor
            if editor is not None and editor.id != self.id:
                self.asking.ask(self.noun.name, editor.name)
            elif not do(hand_over, self.id, refused=said.append):
                return False
        if "deputises" in values:
            if not do(deputise, self.id, values.pop("deputises"), refused=said.append):
                return False
            self.days.write(self.noun.deputises)
        return not values or super().change(values, typing, said)

    @property
    def wrong(self) -> list[str]:
        """What is being asked about is not wrong."""
        return [name for name in super().wrong if name != "role" or self.asking.isHidden()]

    def _hand_over(self, reason: str) -> bool:
        return self.desk.bridge.do(hand_over, self.id, reason, refused=self.message.tell)

    def _keep(self) -> None:
        """Everything stays as it was."""
        self.role.write(self.role.known)
        self.asking.hide()
        self.role.setFocus()


class PeopleSection(RowsSection):
    """The team."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("People"),
            Text("Everybody may suggest, one person releases: the editor. On the days of a deputy, both of them do."),
            Text("Add a person"),
            Text("Nobody yet. With an editor, posts are released by one person and keep one voice."),
            "people",
        )
        px = desk.look.px
        self.head((Text("Name"), 0), (Text("Role"), px(170)), (None, px(110)), (None, px(28)))

    def made(self, id: str) -> PersonRow:
        """The row of a person."""
        return PersonRow(self.desk, id)

    def new(self) -> Person:
        """A contributor; the first person is the editor."""
        first = not len(self.desk.bridge.plan.people)
        return Person(self.free_id("h"), say(Text("New person")), "editor" if first else "contributor")
