"""The button that says what the next post should be, and begins it."""

from __future__ import annotations

from planner.domain.content import Pillar
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.models.mix import begun
from planner.gui.parts.buttons import PushButton
from planner.gui.parts.words import tooltip
from planner.gui.translate import say
from planner.operations.nouns import add
from planner.text import Text


class NextPost(PushButton):
    """Names the pillar that the next post should be of; pressed, it begins one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pillar: Pillar | None = None
        self.setProperty("role", "link")
        self.clicked.connect(self._begin)

    def tell(self, pillar: Pillar) -> None:
        """Names this pillar."""
        self._pillar = pillar
        said = say(Text("Next post should be: “{pillar}”", pillar=pillar.name))
        self.setText(said.replace("&", "&&"))
        self.setToolTip(tooltip(say(Text("Begins a post of this pillar"))))

    def _begin(self) -> None:
        """Begins a post of the pillar, and leads to its title."""
        bridge, attention = self._desk.bridge, self._desk.attention
        if self._pillar is None:
            return
        post = begun(bridge.plan, self._pillar, say(Text("New post")), bridge.today, bridge.session.person)
        if bridge.do(add, post):
            where = next(((each.channel, each.at and each.at.day) for each in post.placements), (None, None))
            attention.show(Spot(post.id, *where))
            attention.editing_wanted.emit()
