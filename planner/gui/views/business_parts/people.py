"""Who plans and posts: one editor releases, the others suggest."""

from __future__ import annotations

from typing import Any

from planner.domain.business import Person
from planner.gui.desk import Desk
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.parts.boxes import row
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.things.rows import NAME_NEEDED, RowsSection, ThingRow
from planner.operations.people import hand_over
from planner.text import Text

_ROLES = (("editor", Text("Editor")), ("contributor", Text("Contributor")))


class PersonRow(ThingRow):
    """A person: the name, the role, and whether this is who sits here."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, "people", id)
        px = desk.look.px
        name = self.keep("name", Text("Name"), LineField(NAME_NEEDED))
        role = self.keep("role", Text("Role"), ChoiceField(_ROLES, px(170)))
        self.here = label("", "accent")
        self.here.setFixedWidth(px(110))
        self.arrange(row(name, role, self.here, self.remove_button, gap=px(8)))

    def show_plan(self) -> None:
        """Shows the person."""
        super().show_plan()
        sits = self.desk.bridge.session.person == self.id
        self.here.setText("● " + say(Text("sits here")) if sits else "")

    def change(self, values: dict[str, Any], typing: bool, said: list[Text]) -> bool:
        """A new editor takes the place of the old one in one step."""
        if values.get("role") == "editor":
            values.pop("role")
            if not self.desk.bridge.do(hand_over, self.id, refused=said.append):
                return False
        return not values or super().change(values, typing, said)


class PeopleSection(RowsSection):
    """The team."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("People"),
            Text("Everybody may suggest, one person releases: the editor."),
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
