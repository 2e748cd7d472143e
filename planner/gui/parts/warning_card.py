"""A warning as sentences: what is wrong, what was seen, where the rule comes from, and the ways out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from planner.checks.finding import Finding
from planner.gui.desk import Desk
from planner.gui.leading import lead_to
from planner.gui.mends import mends_of
from planner.gui.models.findings import MUTED_SIGN, SEVERITIES
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.evidence import evidence_of, origin_of, parts_of, posts_of, source_of, table_of, when_of
from planner.gui.parts.evidence_table import EvidenceTable
from planner.gui.parts.flow import Flow
from planner.gui.parts.source_chip import source_chip
from planner.gui.parts.words import label, tooltip
from planner.gui.translate import say
from planner.operations import muting
from planner.text import Text

_MUTING = Text(
    "No more warnings of this kind about this, up to a day or for good: you say why. Undo brings them back, or what is "
    "muted at the end of the Warnings page."
)


class WarningCard(QFrame):
    """One finding. A compact card keeps its reason behind *Why?*; a full one has room for all that was seen.

    A click on it leads to its place, where `show_link` does.
    """

    def __init__(self, desk: Desk, finding: Finding, compact: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self.finding = finding
        self._shown = self._shows()
        self._said = say(finding.message)
        self.setProperty("role", "warning" if compact else "card")
        px = desk.look.px
        self.show_link = self._link(Text("Show"), self._show)
        mends = [self._link(mend.words, mend.act, mend.about) for mend in mends_of(desk, finding, self)]
        ways = [*mends, self.show_link]
        sentences = self._short(ways) if compact else self._full()
        ways.append(
            self._link(Text("Unmute"), self._unmute)
            if finding.muted
            else self._link(Text("Mute…"), self._mute, _MUTING)
        )
        # The words of the links stand under those of the sentences.
        sentences.setContentsMargins(px(5), 0, 0, 0)
        whole = column(sentences, Flow(*ways, gap=px(4)), gap=px(2))
        whole.setContentsMargins(px(6), px(9), px(10), px(7))
        self.setLayout(whole)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def is_current(self) -> bool:
        """Whether it shows what it would show now: an edit may leave a finding the same, but not what is around it."""
        return self._shows() == self._shown

    def _shows(self) -> object:
        """What it shows of the plan as it is."""
        plan, finding = self._desk.bridge.plan, self.finding
        ways = [mend.words for mend in mends_of(self._desk, finding, self)]
        return ways, posts_of(finding, plan), table_of(finding, plan)

    def _short(self, ways: list[QPushButton]) -> QVBoxLayout:
        """What is wrong and what was seen; the reason is hidden."""
        finding, px = self.finding, self._desk.look.px
        source = source_of(finding)
        self._evidence = " ".join(say(each) for each in evidence_of(finding))
        self._brief = brief = f"{self._evidence} {say(source) if source else ''}".strip()
        self._seen = label(brief, "small", wrap=True)
        self._why = label(finding.why, "small", wrap=True)
        self._why_link = self._link(Text("Why?"), self._turn)
        ways.append(self._why_link)
        role = "second" if finding.muted else "refused" if finding.severity == "error" else "warning"
        message = label(f"{self._sign} {self._said}", role, wrap=True)
        self.setAccessibleName(f"{self._word}: {self._said} {brief}".strip())
        made = column(self._beside_help(message), self._seen, self._why, gap=px(3))
        # Only what has a place can be shown or hidden; without one it would be a window of its own.
        self._why.hide()
        if not brief:
            self._seen.hide()
        return made

    def _full(self) -> QVBoxLayout:
        """How grave and when, what is wrong, what was seen, why it matters, who says so."""
        finding, look, plan = self.finding, self._desk.look, self._desk.bridge.plan
        when = when_of(finding)
        role = "hint_word" if finding.muted else f"{finding.severity}_word"
        head = row(label(f"{self._sign} {self._word}", role), gap=look.px(8))
        if when is not None:
            head.addWidget(label(when, "small"))
        head.addStretch(1)
        posts, table, origin = posts_of(finding, plan), table_of(finding, plan), origin_of(finding)
        if origin is not None:
            head.addWidget(source_chip(self._desk, *origin))
        seen = [*([posts] if posts is not None else []), *parts_of(finding)]
        made = column(self._beside_help(head), label(self._said, "strong", wrap=True), gap=look.px(3))
        for each in seen:
            made.addWidget(label(each, "fact", wrap=True))
        if table is not None:
            made.addWidget(EvidenceTable(look, table))
        made.addWidget(label(finding.why, "small", wrap=True))
        words = (self._said, *([say(when)] if when else []), *map(say, seen))
        self.setAccessibleName(f"{self._word}: {' '.join(words)}")
        return made

    def _beside_help(self, thing: QLabel | QHBoxLayout) -> QHBoxLayout:
        """Something, and at the end of its line the button that explains the rule."""
        known = self._link(Text("?"), self._explain)
        known.setProperty("role", "help")
        known.setAccessibleName(say(Text("Help on this warning")))
        made = row(thing, known, gap=self._desk.look.px(8))
        made.setStretch(0, 1)
        made.setAlignment(known, Qt.AlignmentFlag.AlignTop)
        return made

    @property
    def _sign(self) -> str:
        return MUTED_SIGN if self.finding.muted else SEVERITIES[self.finding.severity].sign

    @property
    def _word(self) -> str:
        return say(Text("Muted") if self.finding.muted else SEVERITIES[self.finding.severity].words)

    def _link(self, words: Text, pressed: Callable[[], object], about: Text | None = None) -> QPushButton:
        """A way out; `about` says how far it goes."""
        made = button(words, pressed, "link")
        said = "" if about is None else say(about)
        made.setToolTip(tooltip(said))
        made.setAccessibleDescription(f"{self._said} {said}".strip())
        return made

    def _turn(self) -> None:
        """Shows the reason in full, which names the source itself, or no longer."""
        full = self._why.isHidden()
        seen = self._evidence if full else self._brief
        self._seen.setText(seen)
        self._seen.setHidden(not seen)
        self._why.setVisible(full)
        self._why_link.setText(say(Text("Less") if full else Text("Why?")))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside and not self.show_link.isHidden():
            self._show()
        super().mouseReleaseEvent(event)

    def _show(self) -> None:
        lead_to(self._desk, self.finding)

    def _explain(self) -> None:
        from planner.gui.dialogs.help import help_on

        help_on(self._desk, self.finding, self.window())

    def _mute(self) -> None:
        from planner.gui.dialogs.mute import MuteDialog

        MuteDialog(self._desk, self.finding, self.window()).open()

    def _unmute(self) -> None:
        self._desk.bridge.do(muting.unmute, self.finding.code, self.finding.subject)
