"""What a new channel is asked: its name, why it is there, and whether it takes the rhythm that Ritim proposes."""

from __future__ import annotations

from PySide6.QtCore import QCollator, QSize
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from planner.domain.channels import Cadence, Channel
from planner.domain.noun import Amount, NotNegative
from planner.gui.desk import Desk
from planner.gui.dialogs.channel_terms import Agreed
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.fields.prose import ProseField
from planner.gui.parts.badges import badge_icon
from planner.gui.parts.boxes import column, emptied, row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.translate import locale, say
from planner.gui.views.things.section import add_line, form
from planner.knowledge.cadence import Advice, PlatformDefault, advice_for, default_of, what_studies_say
from planner.knowledge.platforms import OFFLINE, PLATFORMS, channel_name, platform_name
from planner.painting.badges import Badge, look_of
from planner.planning.upkeep import channels_that_go_on, least_hours
from planner.text import Text

_FIELD = 280


class ChannelEntry(QWidget):
    """The questions of one channel; `platform` None asks for that as well. `cost` are the hours a week of the channels
    before it.

    Its `rhythm` has no place in it: the studies are long, and stand below all that is asked.
    """

    def __init__(self, desk: Desk, platform: str | None, cost: Amount) -> None:
        super().__init__()
        self._desk, self._cost = desk, cost
        look = desk.look
        self.platform = ChoiceField(_offered(), look.px(_FIELD))
        self.handle = LineField(width=look.px(_FIELD))
        self.handle.setPlaceholderText(say(Text("as people find it there")))
        self.why = ProseField(look, least=2)
        self.why.setPlaceholderText(say(Text("Who of your customers is here, and what shall they do?")))
        grid = form(look)
        self.platform.write(platform or _offered()[0][0])
        # Chosen before, it is no field of the dialog.
        self.platform.setParent(self)
        self.platform.setVisible(platform is None)
        whole: QVBoxLayout = column(gap=look.px(8))
        asked: list[tuple[Text, QWidget]] = [(Text("Name of the channel"), self.handle)]
        if platform is None:
            asked.insert(0, (Text("Platform"), self.platform))
        else:
            whole.addWidget(Head(desk, platform))
        for words, field in asked:
            field.setAccessibleName(say(words))
            add_line(grid, look, words, field, None)
        words = Text("Why are we here?")
        self.why.setAccessibleName(say(words))
        add_line(grid, look, words, self.why)
        self._there = label("", "small", wrap=True)
        self._costs = label("", "warning", wrap=True)
        self.rhythm = Rhythm(desk)
        whole.addLayout(grid)
        whole.addWidget(self._there)
        whole.addWidget(self._costs)
        self.setLayout(whole)
        self.platform.activated.connect(self._propose)
        self._propose()

    def _propose(self) -> None:
        platform = self.platform.value()
        self.rhythm.show_platform(platform)
        plan, today = self._desk.bridge.plan, self._desk.bridge.today
        there = [each for each in channels_that_go_on(plan, today) if each.platform == platform]
        names = [channel_name(each.platform, each.handle) for each in there]
        self._there.setText(say(Text("You already have {channels}: this would be another.", channels=names)))
        self._there.setVisible(bool(there))
        more, limit = least_hours(platform), plan.business.hours_per_week
        hours = Amount(self._cost + (more or 0))
        words = Text(
            "With it your channels cost {hours:hours} of {limit:hours} a week.", hours=hours, limit=limit or hours
        )
        self._costs.setText(say(words))
        self._costs.setVisible(more is not None and limit is not None and hours > limit)

    def enter(self) -> None:
        """Puts the cursor into the first field."""
        (self.platform if self.platform.isVisibleTo(self) else self.handle).setFocus()

    def channel(self, agreed: Agreed) -> Channel:
        """The channel that is wanted; the verb gives it its id."""
        known = default_of(self.platform.value()) if self.rhythm.take.isChecked() else None
        return Channel(
            "new",
            self.platform.value(),
            self.handle.value(),
            self.why.value().strip(),
            known.hours_per_post if known else NotNegative(0),
            agreed.goals,
            agreed.audiences,
            active_from=agreed.starts,
            trial_until=agreed.trial_until,
            cadence=known.cadence if known else Cadence(),
        )


class Rhythm(QWidget):
    """The rhythm that Ritim proposes, said to be a judgement, with what the studies say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        px = desk.look.px
        self._platform = ""
        self.take = QCheckBox(say(Text("Begin with this rhythm")))
        self.take.setChecked(True)
        self._band = label("", wrap=True)
        self._standing = label("", "second", wrap=True)
        self.ask: QPushButton = button(Text("What the studies say"), self._fold, "link")
        self.ask.setCheckable(True)
        # Its words stand under those above it.
        self.ask.setProperty("flush", True)
        self._list = column(gap=px(4))
        self._studies = QWidget()
        self._studies.setLayout(self._list)
        self._studies.hide()
        words = column(self._band, self._standing, self._studies, row(self.ask, None), gap=px(4))
        words.setContentsMargins(px(26), 0, 0, 0)
        self.setLayout(column(self.take, words, gap=px(4)))

    def show_platform(self, platform: str) -> None:
        """Proposes what is known of a platform."""
        self._platform = platform
        known = default_of(platform)
        self.take.setVisible(known is not None)
        self._band.setText(say(band_of(known) if known else Text("Ritim knows no rhythm for it: set your own.")))
        standing = [known.standing, what_studies_say(platform)] if known else []
        self._standing.setText(" ".join(say(each) for each in standing))
        self._standing.setVisible(known is not None)
        self.ask.setVisible(bool(advice_for(platform)))
        emptied(self._list)
        self.ask.setChecked(False)
        self._show_studies()

    def _fold(self) -> None:
        if not self._list.count():
            for each in advice_for(self._platform):
                self._list.addWidget(label(_said_by(each), "small", wrap=True))
        self._show_studies()

    def _show_studies(self) -> None:
        shown = self.ask.isChecked()
        self._studies.setVisible(shown)
        self.ask.setText(say(Text("Fold the studies away") if shown else Text("What the studies say")))


class Head(QWidget):
    """The platform, where it is chosen already."""

    def __init__(self, desk: Desk, platform: str) -> None:
        super().__init__()
        look = look_of(platform)
        icon = badge_icon(Badge(look.code, look), desk.look)
        badge = label("")
        badge.setPixmap(icon.pixmap(QSize(icon.availableSizes()[0])))
        self.setLayout(row(badge, label(platform_name(platform), "heading"), None, gap=desk.look.px(8)))


def _said_by(advice: Advice) -> Text:
    """Who says what of which format."""
    study = advice.study
    return Text(
        "{format} · {publisher} {year}, {evidence}: {advice}",
        format=advice.format,
        publisher=study.publisher,
        year=study.year,
        evidence=study.evidence,
        advice=advice.wording,
    )


def _offered() -> list[tuple[str, str]]:
    """The platforms that are known, in the order of their names; what needs no network stands at the end."""
    names = [(key, platform_name(key)) for key in PLATFORMS]
    said = [(key, say(name) if isinstance(name, Text) else name) for key, name in names]
    order = QCollator(locale())
    return sorted(said, key=lambda each: (each[0] in OFFLINE, order.sortKey(each[1])))


def band_of(known: PlatformDefault) -> Text:
    """The rhythm that a new channel begins with, in words."""
    band = known.cadence
    return Text(
        "{least} to {most} a week, {day} a day at most, {gap:hours} between two; a post takes {hours:hours}.",
        least=band.min_per_week,
        most=band.max_per_week,
        day=band.max_per_day,
        gap=band.min_gap_hours,
        hours=known.hours_per_post,
    )
