"""The card of a platform: how it differs, which goals it carries, how often to post there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.domain.goals import GoalKind
from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.parts.badges import badge_icon
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.goal_kinds import GOAL_KINDS
from planner.gui.parts.source_chip import source_chip
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.gui.views.platforms_parts.quiet_grid import QuietGrid, carded
from planner.gui.views.platforms_parts.studies import how_often
from planner.knowledge.card import About, Carrying, How, Line
from planner.knowledge.cards import card_of, card_source
from planner.knowledge.platforms import channel_name, platform_name
from planner.painting.badges import Badge, look_of
from planner.planning.upkeep import channels_that_go_on
from planner.text import Text

_ABOUT: dict[About, Text] = {
    "people_do": Text("What people do there"),
    "formats": Text("What can be posted"),
    "links": Text("Whether links work"),
    "answers": Text("Who answers where"),
    "minutes": Text("What a post takes"),
}
_HOW: dict[How, Text] = {"well": Text("well"), "partly": Text("partly"), "hardly": Text("hardly")}

_NAMED = 3
"""How many goals of a kind are named."""


class Shown(NamedTuple):
    """What a card shows of the plan: its platform, the channels there, the active goals and their kinds."""

    platform: str
    channels: tuple[Text, ...]
    goals: tuple[tuple[GoalKind, str], ...]


def shown_of(platform: str, plan: Plan, today: date) -> Shown:
    """What the card of a platform shows of a plan."""
    channels = [each for each in channels_that_go_on(plan, today) if each.platform == platform]
    goals = [each for each in plan.goals if each.state == "active"]
    return Shown(
        platform,
        tuple(channel_name(each.platform, each.handle) for each in channels),
        tuple((each.kind, each.title) for each in goals),
    )


class PlatformCard(QWidget):
    """Everything that is known of a platform, from top to bottom."""

    joining = Signal(str)
    """The person wants a channel on this platform."""

    def __init__(self, desk: Desk, shown: Shown) -> None:
        super().__init__()
        self._desk, self._shown = desk, shown
        parts = [self._head()]
        known = card_of(shown.platform)
        if known is None:
            parts.append(label(Text("There is no card for this platform yet."), "second", wrap=True))
        else:
            parts += [self._differs(known.lines), self._carries(known.carries)]
        self.setLayout(column(*parts, how_often(desk, shown.platform), gap=desk.look.px(20)))

    def _head(self) -> QWidget:
        look, platform = self._desk.look, self._shown.platform
        code = look_of(platform)
        icon = badge_icon(Badge(code.code, code), look)
        badge = label("")
        badge.setPixmap(icon.pixmap(icon.availableSizes()[0]))
        if self._shown.channels:
            there: QWidget = label(Text("You are here: {channels}", channels=list(self._shown.channels)), "second")
        else:
            there = button(Text("Make this a channel…"), lambda: self.joining.emit(platform), "primary")
        made = QWidget()
        made.setLayout(row(badge, label(platform_name(platform), "title"), None, there, gap=look.px(10)))
        made.setMinimumHeight(look.px(30))
        return made

    def _differs(self, lines: tuple[Line, ...]) -> QWidget:
        look = self._desk.look
        grid = QuietGrid(look, 150, 0, 60)
        before: About | None = None
        for each in lines:
            first = each.about != before
            about = label(_ABOUT[each.about], "second") if first else None
            grid.add(about, label(each.text, wrap=True), self._origin(each.source), part=first)
            before = each.about
        words = Text("Each sentence names its source, or is a judgement.")
        return carded(look, Text("How it differs"), words, grid)

    def _origin(self, source: str | None) -> QWidget:
        if source is None:
            return label(Text("judgement"), "small")
        known = card_source(source)
        title = f"{known.title}, {known.publisher} ({say(known.quality)})"
        return source_chip(self._desk, known.short, title, known.url)

    def _carries(self, carries: Mapping[GoalKind, Carrying]) -> QWidget:
        look = self._desk.look
        wanted = list(dict.fromkeys(kind for kind, _ in self._shown.goals))
        grid = QuietGrid(look, 14, 56, 104, 0)
        for kind in (*wanted, *(each for each in GOAL_KINDS if each not in wanted)):
            titles = [title for each, title in self._shown.goals if each == kind]
            role = "strong" if titles else ""
            how, why = carries[kind]
            named = [Text("“{name}”", name=title) for title in titles[:_NAMED]]
            if more := len(titles) - len(named):
                named.append(Text("and {n} more", "and {n} more", n=more))
            words = column(*(label(each, wrap=True) for each in named), gap=look.px(2))
            if why is not None:
                words.addWidget(label(why, "second", wrap=True))
            words.addStretch(1)
            grid.add(HowMark(look, how), label(_HOW[how], role), label(GOAL_KINDS[kind], role), words)
        about = Text("All of this is judgement. The kinds of your own goals stand first.")
        if not wanted:
            about = Text("All of this is judgement. Once you have goals, their kinds will stand first.")
        return carded(look, Text("Which goals it carries"), about, grid)


class HowMark(QWidget):
    """A disc that is full for *well*, half full for *partly*, empty for *hardly*; the word stands beside it."""

    def __init__(self, look: Look, how: How) -> None:
        super().__init__()
        self._look, self._how = look, how
        self.setFixedSize(look.px(14), look.px(18))

    def paintEvent(self, _: QPaintEvent) -> None:
        look = self._look
        side = look.px(11)
        disc = QRectF(1.5, (self.height() - side) / 2, side, side)
        colour = look.colours.second if self._how == "hardly" else look.colours.accent
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, 1.3 * look.scale))
            painter.drawEllipse(disc)
            painter.setBrush(colour)
            if self._how != "hardly":
                # In sixteenths of a degree, from the top leftwards.
                painter.drawPie(disc, 90 * 16, (360 if self._how == "well" else 180) * 16)
