"""The six mistakes beside the warnings: how many of each, and the way to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from planner.checks.finding import Finding, Mistake
from planner.checks.registry import CHECKS
from planner.gui.models.findings import MISTAKES, SEVERITIES, counted, gravest
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.spot_row import TitleButton
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import locale, say
from planner.text import Text


class Overview(QFrame):
    """A line for each mistake; pressed, it asks for the warnings of that mistake. `help_wanted` for what they mean."""

    wanted = Signal(int)
    help_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        px = look.px
        self.setProperty("role", "card")
        self._all = label("", "small", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(0, 1)
        self.buttons: dict[Mistake, TitleButton] = {}
        self._counts: dict[Mistake, QLabel] = {}
        for number, (mistake, about) in enumerate(MISTAKES.items()):
            made = TitleButton(say(about.title), look)
            made.clicked.connect(lambda _=False, mistake=mistake: self.wanted.emit(mistake))
            self.buttons[mistake], self._counts[mistake] = made, label("")
            grid.addWidget(made, number, 0)
            grid.addWidget(self._counts[mistake], number, 1, Qt.AlignmentFlag.AlignRight)
        help_link = button(Text("What Ritim looks out for"), self.help_wanted.emit, "link")
        heading = label(Text("The six mistakes"), "heading")
        words = column(heading, self._all, gap=px(3))
        words.setContentsMargins(px(10), 0, px(4), 0)
        links = row(help_link, None)
        links.setContentsMargins(px(5), 0, 0, 0)
        whole = column(words, grid, links, gap=px(8))
        whole.setContentsMargins(px(4), px(12), px(12), px(8))
        self.setLayout(whole)

    def tell(self, findings: Sequence[Finding]) -> None:
        """Counts these, the gravest severity of each mistake by its sign."""
        parts = counted(findings)
        self._all.setText(say(Text("{parts}", parts=parts) if parts else Text("Nothing found")))
        for mistake, shown in self._counts.items():
            found = gravest(each for each in findings if each.mistake == mistake)
            if found:
                severity = found[0].severity
                shown.setText(f"{SEVERITIES[severity].sign} {locale().toString(len(found))}")
                said = say(Text("{parts}", parts=counted(found)))
            else:
                severity = "hint"
                asked = any(check.mistake == mistake for check in CHECKS)
                said = say(Text("Nothing found") if asked else Text("Not looked at yet"))
                shown.setText("✓" if asked else "–")
            _dress(shown, f"{severity}_word")
            made = self.buttons[mistake]
            made.setEnabled(bool(found))
            made.setAccessibleName(f"{say(MISTAKES[mistake].title)}: {said}")


def _dress(shown: QLabel, role: str) -> None:
    """Has a label look like its new role."""
    if shown.property("role") != role:
        shown.setProperty("role", role)
        shown.style().polish(shown)
