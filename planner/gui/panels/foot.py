"""The status bar: saved when, what can be undone, who is the editor, how many warnings."""

from __future__ import annotations

from collections import Counter
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.models.findings import MISTAKES
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.text import Text


class Foot(QFrame):
    """One line at the foot of the window. `warnings_wanted` when its warnings are clicked."""

    warnings_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        self.setProperty("role", "foot")
        self._saved = label("", "saved")
        self._undo = label("", "small")
        self._undo.setMaximumWidth(px(420))
        self._editor = label("", "small")
        self._warnings = button("", self.warnings_wanted.emit, "foot")
        layout = row(self._saved, self._undo, self._editor, self._warnings, None, gap=px(24))
        layout.setContentsMargins(px(14), px(3), px(14), px(3))
        self.setLayout(layout)
        desk.bridge.changed.connect(self._say_what_stands)
        desk.bridge.found.connect(self._say_warnings)
        self._say_what_stands()
        self._say_warnings()

    def _say_what_stands(self) -> None:
        session = self._desk.bridge.session
        saved = Text("Read-only") if session.read_only else Text("Saved {time}", time=f"{session.now():%H:%M}")
        self._saved.setText(say(Text("● {state}", state=saved)))
        step, _ = self._desk.bridge.coming
        words = say(Text("Undo: {step}", step=step)) if step else ""
        room = self._undo.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self._undo.maximumWidth())
        self._undo.setText(room)
        self._undo.setVisible(bool(words))
        editor = _editor(session.plan, self._desk.bridge.today)
        self._editor.setText(say(editor) if editor else "")
        self._editor.setVisible(editor is not None)

    def _say_warnings(self) -> None:
        counts = Counter(each.mistake for each in self._desk.bridge.warnings)
        total = sum(counts.values())
        parts = [
            Text(words.counted.message, words.counted.plural, n=n)
            for mistake, words in MISTAKES.items()
            if (n := counts[mistake])
        ]
        if total:
            self._warnings.setText(say(Text("{n} warning: {parts}", "{n} warnings: {parts}", n=total, parts=parts)))
        else:
            self._warnings.setText(say(Text("No warnings")))


def _editor(plan: Plan, today: date) -> Text | None:
    """Who releases, with those who deputise today; None for nobody."""
    deputies = [
        Text("deputy until {day}: {name}", day=stretch.ends, name=person.name)
        for person in plan.people
        for stretch in person.deputises
        if stretch.holds(today)
    ]
    if plan.editor is None:
        return Text("No editor ({deputies})", deputies=deputies) if deputies else None
    if deputies:
        return Text("Editor: {name} ({deputies})", name=plan.editor.name, deputies=deputies)
    return Text("Editor: {name}", name=plan.editor.name)
