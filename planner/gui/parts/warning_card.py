"""A warning as sentences: what is wrong, what was seen, where the rule comes from, and the ways out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from planner.checks.finding import Finding
from planner.gui.desk import Desk
from planner.gui.leading import lead_to
from planner.gui.mends import mends_of
from planner.gui.parts.boxes import column
from planner.gui.parts.buttons import button
from planner.gui.parts.evidence import evidence_of, source_of
from planner.gui.parts.flow import Flow
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.operations import muting
from planner.text import Text

SIGNS = {"error": "▲", "warning": "▲", "hint": "◇"}
"""A severity by its shape: colour alone says nothing to some."""


class WarningCard(QFrame):
    """One finding. A compact card keeps its reason behind *Why?*."""

    def __init__(self, desk: Desk, finding: Finding, compact: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self.finding = finding
        self.setProperty("role", "warning")
        px = desk.look.px
        said = say(finding.message)
        self._evidence = " ".join(say(each) for each in evidence_of(finding))
        source = source_of(finding)
        self._short = short = f"{self._evidence} {say(source) if source else ''}".strip()
        self._seen = label(short if compact else self._evidence, "small", wrap=True)
        self._why = label(finding.why, "small", wrap=True)
        self.setAccessibleName(f"{said} {short}".strip())
        self.show_link = self._link(Text("Show"), self._show)
        mends = [self._link(mend.words, mend.act) for mend in mends_of(desk, finding, self)]
        ways: list[QWidget] = [*mends, self.show_link]
        if compact:
            self._why_link = self._link(Text("Why?"), self._turn)
            ways.append(self._why_link)
        ways.append(
            self._link(Text("Unmute"), self._unmute) if finding.muted else self._link(Text("Mute…"), self._mute)
        )
        message = label(f"{SIGNS[finding.severity]} {said}", "warning", wrap=True)
        sentences = column(message, self._seen, self._why, gap=px(3))
        # The words of the links stand under those of the sentences.
        sentences.setContentsMargins(px(5), 0, 0, 0)
        whole = column(sentences, Flow(*ways, gap=px(4)), gap=px(2))
        whole.setContentsMargins(px(6), px(9), px(10), px(7))
        self.setLayout(whole)
        # Only what has a place can be shown or hidden; without one it would be a window of its own.
        self._seen.setHidden(not self._seen.text())
        self._why.setHidden(compact)

    def _link(self, words: Text, pressed: Callable[[], object]) -> QPushButton:
        made = button(words, pressed, "link")
        made.setAccessibleDescription(say(self.finding.message))
        return made

    def _turn(self) -> None:
        """Shows the reason in full, which names the source itself, or no longer."""
        full = self._why.isHidden()
        seen = self._evidence if full else self._short
        self._seen.setText(seen)
        self._seen.setHidden(not seen)
        self._why.setVisible(full)
        self._why_link.setText(say(Text("Less") if full else Text("Why?")))

    def _show(self) -> None:
        lead_to(self._desk, self.finding)

    def _mute(self) -> None:
        from planner.gui.dialogs.mute import MuteDialog

        MuteDialog(self._desk, self.finding, self.window()).open()

    def _unmute(self) -> None:
        self._desk.bridge.do(muting.unmute, self.finding.code, self.finding.subject)
