"""For whom the business posts, a card each."""

from __future__ import annotations

from planner.domain.audiences import Audience
from planner.gui.desk import Desk
from planner.gui.translate import say
from planner.gui.views.strategy_parts.audience_card import AudienceCard
from planner.gui.views.things.rows import CARDS_APART, RowsSection
from planner.operations import nouns
from planner.text import Text


class AudiencesSection(RowsSection):
    """The audiences."""

    gap = CARDS_APART

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Audiences"),
            Text("Whom you want to reach: a few groups, as you would describe them to a friend."),
            Text("Add an audience"),
            Text("No audiences yet. Who comes to you already, and who should? The choice of platforms rests on it."),
            "audiences",
            "goals",
            "channels",
            "business",
            "statistics",
        )

    def made(self, id: str) -> AudienceCard:
        """The card of an audience."""
        return AudienceCard(self.desk, id)

    def new(self) -> Audience:
        """An audience in the country of the business."""
        return Audience(self.free_id("a"), say(Text("New audience")), self.desk.bridge.plan.business.country)

    def add(self) -> None:
        """Adds an audience, and opens its card."""
        audience = self.new()
        if self.desk.bridge.do(nouns.add, audience):
            card = self.rows[audience.id]
            assert isinstance(card, AudienceCard)
            card.unfold()
            self.entered.emit(self.enter(audience.id))
