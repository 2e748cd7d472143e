"""The kinds of content, and the share of the posts that each is meant to have."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from planner.domain.content import Pillar
from planner.domain.noun import Share
from planner.gui.desk import Desk
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.fields.numbers import NumberField, percent_first
from planner.gui.parts.boxes import row
from planner.gui.parts.words import label, name_of
from planner.gui.translate import say
from planner.gui.views.mix_parts.by_month import MixByMonth
from planner.gui.views.things.rows import NAME_NEEDED, RowsSection, ThingRow
from planner.text import Text

_KINDS = (
    ("informative", Text("Informative")),
    ("entertaining", Text("Entertaining")),
    ("community", Text("Community")),
    ("promotional", Text("Promotional")),
)
_SHARE = 92


def percent(field: NumberField, gap: int) -> QHBoxLayout:
    """A field for a share with its sign, on the side where the language has it."""
    sign = label("%", "second")
    return row(sign, field, None, gap=gap) if percent_first() else row(field, sign, None, gap=gap)


class PillarRow(ThingRow):
    """A pillar: its name, its kind, its share."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, "pillars", id)
        px = desk.look.px
        name = self.keep("name", Text("Name"), LineField(NAME_NEEDED))
        kind = self.keep("kind", Text("Kind"), ChoiceField(_KINDS, px(140)))
        share = self.keep("share", Text("Wanted share"), NumberField(Share, px(58)))
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(110))
        wanted = QWidget()
        wanted.setFixedWidth(px(_SHARE))
        wanted.setLayout(percent(share, px(4)))
        self.arrange(row(name, kind, wanted, self._bar, self.remove_button, gap=px(8)))

    def show_plan(self) -> None:
        """Shows the pillar."""
        super().show_plan()
        if self.noun is not None:
            self._bar.setValue(round((self.noun.share or 0) * 100))
            self._bar.setAccessibleName(say(Text("{thing}: {field}", thing=self.title, field=Text("Wanted share"))))


class PillarsSection(RowsSection):
    """The pillars, their sum, and the ceiling for promotion."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Content pillars"),
            Text("What the posts are about, and how much of each: a mix that people like to follow."),
            Text("Add a pillar"),
            Text("No pillars yet. Begin with what you know well, and with what your customers ask."),
            "pillars",
            "business",
        )
        px = desk.look.px
        self.head(
            (Text("Name"), 0),
            (Text("Kind"), px(140)),
            (Text("Wanted share"), px(_SHARE)),
            (None, px(110)),
            (None, px(28)),
        )
        self.sum = label("", "second")
        self.foot.addWidget(self.sum)
        self.foot.addSpacing(px(36))
        self.limit = self.below()
        words = Text("Promotional posts at most")
        field = self.limit.keep("promotional_share_max", words, NumberField(Share, px(58), needed=True))
        behind = label(Text("of all posts"), "second")
        self.limit.arrange(row(name_of(field, words), percent(field, px(4)), behind, None, gap=px(8)))
        self.card.addWidget(MixByMonth(desk))

    def made(self, id: str) -> PillarRow:
        """The row of a pillar."""
        return PillarRow(self.desk, id)

    def new(self) -> Pillar:
        """An informative pillar without a share."""
        return Pillar(self.free_id("k"), say(Text("New pillar")))

    def show_plan(self) -> None:
        """Shows the pillars, and says their sum."""
        super().show_plan()
        pillars = self.desk.bridge.plan.pillars
        whole = sum((each.share for each in pillars if each.share is not None), Decimal(0))
        self.sum.setText(say(_sum(whole)) if len(pillars) else "")


def _sum(whole: Decimal) -> Text:
    if whole > 1:
        return Text("Together {share:percent}: more than the whole", share=whole)
    if whole < 1:
        return Text("Together {share:percent}; {rest:percent} is left open", share=whole, rest=1 - whole)
    return Text("Together {share:percent}", share=whole)
