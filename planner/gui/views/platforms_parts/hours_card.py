"""What the set costs: hours of those that the business has in a week."""

from __future__ import annotations

from collections.abc import Iterable

from planner.domain.noun import Amount
from planner.gui.desk import Desk
from planner.gui.leading import to_section
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.platforms_parts.bars import BarPart, PartsBar
from planner.gui.views.platforms_parts.card import SideCard
from planner.planning.choice import Choice
from planner.planning.reasons import names
from planner.planning.ticked import Ticked
from planner.text import Text


class HoursCard(SideCard):
    """The hours of the set, at its least cadence, beside those of the business."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Text("Hours"))
        self._number, self._of, _ = self.add_number()
        self._bar = PartsBar(desk.look)
        self._words = label("", "second", wrap=True)
        self._over = label("", "warning", wrap=True)
        self._outside = label("", "second", wrap=True)
        self._unknown = label("", "small", wrap=True)
        self.ask = button(Text("Say how many hours you have"), self._lead, "link")
        for each in (self._bar, self._outside, self._words, self._over, self._unknown):
            self.inside.addWidget(each)
        self.inside.addLayout(row(self.ask, None))

    def show_set(self, choice: Choice, set_: Ticked, channels: Iterable[str]) -> None:
        """Shows the hours of the set; `channels` are the platforms on which the plan has channels."""
        there, colours = choice.hours, self.desk.look.colours
        outside = [each for each in channels if each not in (*set_.counted, *set_.uncounted) and choice.cost([each])]
        more = choice.cost(outside)
        self._show_outside(more, outside)
        self._number.setText(say(Text("{hours:hours}", hours=set_.hours)))
        self.ask.setHidden(there is not None)
        self._bar.setHidden(not there)
        taken = Amount(set_.hours + more)
        over = there is not None and taken > there
        if there is None:
            self._of.setText(say(Text("a week")))
            self._words.setText(say(Text("You have not said how many hours a week you have.")))
        else:
            self._of.setText(say(Text("of {hours:hours} a week", hours=there)))
            left = Amount(abs(there - taken))
            self._words.setText(
                say(Text("{hours:hours} are left for replies and for making better posts.", hours=left))
            )
            self._over.setText(say(Text("{hours:hours} more than you have.", hours=left)))
            parts = [BarPart(float(set_.hours / there), colours.warning if over else colours.accent)] if there else []
            parts += [BarPart(float(more / there), colours.third)] if there and more else []
            self._bar.show_parts(parts)
        self._words.setHidden(over)
        self._over.setVisible(over)
        unknown = Text("Nothing is known of the hours on {platforms}.", platforms=names(set_.timeless))
        self._unknown.setText(say(unknown))
        self._unknown.setVisible(bool(set_.timeless))

    def _show_outside(self, hours: Amount, platforms: list[str]) -> None:
        """Says what the channels cost that are not in the set: they are kept alive all the same."""
        words = Text(
            "Your channels outside this set cost {hours:hours} a week more: {platforms}.",
            hours=hours,
            platforms=names(platforms),
        )
        self._outside.setText(say(words))
        self._outside.setVisible(bool(platforms))

    def _lead(self) -> None:
        to_section(self.desk, "business", "hours")
