"""What was muted, at the foot of the warnings: why, until when, by whom, and the way to hear it again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from planner.gui.desk import Desk
from planner.gui.leading import lead_to
from planner.gui.models.findings import MUTED_SIGN
from planner.gui.models.mutes import Mute
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.live_column import LiveColumn
from planner.gui.parts.words import label
from planner.gui.translate import locale, say
from planner.operations.muting import unmute
from planner.text import Text

_ROOM = 8


class MutedRow(QFrame):
    """A mute: what is silent, why, until when, by whom."""

    def __init__(self, desk: Desk, mute: Mute) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk, self._mute = desk, mute
        self.finding = mute.finding
        px = desk.look.px
        said, until = say(mute.words), mute.muted.until
        end = Text("Muted up to and including {day:year}", day=until) if until else Text("Muted for good")
        by = Text("{end}, by {name}", end=end, name=mute.by) if mute.by else end
        reason = f"“{mute.muted.reason}”" if mute.muted.reason else ""
        ways = [button(Text("Unmute"), self._unmute, "link")]
        if mute.finding is not None:
            ways.insert(0, button(Text("Show"), self._show, "link"))
        for each in ways:
            each.setAccessibleDescription(said)
        words = column(label(f"{MUTED_SIGN} {say(by)}", "hint_word", wrap=True), label(said, wrap=True), gap=px(3))
        if reason:
            words.addWidget(label(reason, "small", wrap=True))
        whole = row(words, *ways, gap=px(8))
        whole.setStretch(0, 1)
        whole.setContentsMargins(px(11), px(8), px(10), px(8))
        self.setLayout(whole)
        self.setAccessibleName(" ".join(each for each in (f"{say(by)}:", said, reason) if each))

    def _show(self) -> None:
        if self.finding is not None:
            lead_to(self._desk, self.finding)

    def _unmute(self) -> None:
        self._desk.bridge.do(unmute, self._mute.muted.code, self._mute.muted.subject)


class MutedSection(QWidget):
    """The mutes below each other; of many the first ones, until all are asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        px = desk.look.px
        self._mutes: Sequence[Mute] = ()
        self._room = _ROOM
        self._count = label("", "second")
        self.rows = LiveColumn(lambda mute: mute.muted.id, lambda mute: MutedRow(desk, mute), px(8))
        self._more = button("", self._show_all, "link")
        heading = row(label(Text("Muted"), "heading"), self._count, None, gap=px(8))
        meaning = label(Text("What you chose not to hear. It does not count as a warning."), "second", wrap=True)
        words = column(heading, meaning, gap=px(2))
        self.setLayout(column(words, self.rows, row(self._more, None), gap=px(8)))
        self.hide()

    def tell(self, mutes: Sequence[Mute]) -> None:
        """Shows these."""
        self._mutes = mutes
        self._count.setText(locale().toString(len(mutes)))
        self.rows.tell(mutes[: self._room])
        left = len(mutes) - self._room
        self._more.setText(say(Text("{n} more", "{n} more", n=max(0, left))))
        self._more.setVisible(left > 0)
        self.setHidden(not mutes)

    def _show_all(self) -> None:
        self._room = len(self._mutes)
        self.tell(self._mutes)
