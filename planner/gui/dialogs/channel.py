"""A new channel: its platform, its name, and the rhythm that Ritim proposes for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from planner.domain.channels import Cadence, Channel
from planner.domain.noun import NotNegative
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.parts.boxes import column
from planner.gui.parts.kept import ChoiceField, LineField
from planner.gui.parts.words import label
from planner.gui.translate import locale, say
from planner.gui.views.business_parts.section import add_line, form
from planner.knowledge.cadence import PlatformDefault, default_of, study
from planner.knowledge.platforms import PLATFORMS, platform_name
from planner.operations import nouns
from planner.text import Text


class ChannelDialog(Sheet):
    """`added` with the id of the channel when it stands in the plan."""

    added = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, desk.look, Text("New channel"), Text("Add the channel"), self._add)
        self._desk = desk
        grid = form(desk.look)
        self.platform = ChoiceField(_offered(), desk.look.px(240))
        self.handle = LineField(width=desk.look.px(240))
        self.handle.setPlaceholderText(say(Text("as people find it there")))
        for words, field in ((Text("Platform"), self.platform), (Text("Name of the channel"), self.handle)):
            add_line(grid, desk.look, words, field, None)
        self.take = QCheckBox(say(Text("Begin with this rhythm")))
        self.take.setChecked(True)
        self._band = label("", wrap=True)
        self._source = label("", "small", wrap=True)
        # Room for the longest proposal: the dialog does not jump.
        self._source.setMinimumHeight(self._source.fontMetrics().lineSpacing() * 3)
        self.add(grid)
        self.add(column(self.take, self._band, self._source, gap=desk.look.px(4)))
        self.setMinimumWidth(desk.look.px(520))
        self.platform.activated.connect(self._propose)
        self.platform.write(next(iter(_offered()))[0])
        self._propose()
        self.platform.setFocus()

    def _propose(self) -> None:
        known = default_of(self.platform.value())
        self.take.setVisible(known is not None)
        self._band.setText(say(_band_of(known) if known else Text("Ritim knows no rhythm for it: set your own.")))
        self._source.setText(say(_source_of(known)) if known else "")

    def _add(self) -> bool:
        plan = self._desk.bridge.plan
        known = default_of(self.platform.value()) if self.take.isChecked() else None
        channel = Channel(
            nouns.new_id(plan.channels, "c"),
            self.platform.value(),
            self.handle.value(),
            hours_per_post=known.hours_per_post if known else NotNegative(0),
            active_from=self._desk.bridge.today,
            cadence=known.cadence if known else Cadence(),
        )
        done = self._desk.bridge.do(nouns.add, channel, refused=self.message.tell)
        if done:
            self.added.emit(channel.id)
        return done


def _offered() -> list[tuple[str, str]]:
    """The platforms that are known, in the order of their names."""
    names = [(key, platform_name(key)) for key in PLATFORMS]
    said = [(key, say(name) if isinstance(name, Text) else name) for key, name in names]
    return sorted(said, key=lambda each: locale().toLower(each[1]))


def _band_of(known: PlatformDefault) -> Text:
    band = known.cadence
    return Text(
        "{least} to {most} a week, {day} a day at most, {gap:hours} between two; a post takes {hours:hours}.",
        least=band.min_per_week,
        most=band.max_per_week,
        day=band.max_per_day,
        gap=band.min_gap_hours,
        hours=known.hours_per_post,
    )


def _source_of(known: PlatformDefault) -> Text:
    if not known.studies:
        return Text("The bound is Ritim's suggestion; no study stands behind it.")
    found = [study(id) for id in known.studies]
    named = [
        Text("“{title}”, {publisher}, {year}", title=each.title, publisher=each.publisher, year=each.year)
        for each in found
    ]
    return Text("The rhythm is Ritim's suggestion, a judgement guided by {studies}.", studies=named)
