"""Cards of which a part is folded away."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.fields.kept import LineField
from planner.gui.parts.boxes import row
from planner.gui.views.things.card import FoldingCard
from planner.text import Text


class PillarCard(FoldingCard):
    """A pillar whose name is folded away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "pillars", "neighborhood")
        self.stand(row(self.remove_button, self.more_button))

    def rest(self) -> QLayout:
        return row(self.keep("name", Text("Name"), LineField()))


def test_the_rest_is_made_when_it_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    card = PillarCard(desk)
    qtbot.addWidget(card)
    card.show_plan()
    card.show()
    assert card.fields == {}
    assert card.more_button.accessibleName() == f"{card.title}: More"
    card.more_button.click()
    name = card.fields["name"]
    assert isinstance(name, LineField)
    assert name.isVisible()
    assert name.text() == card.title
    assert card.more_button.accessibleName() == f"{card.title}: Less"
    card.more_button.click()
    assert not name.isVisible()
    card.unfold()
    assert name.isVisible()
    assert card.fields["name"] is name
