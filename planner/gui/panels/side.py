"""Beside the page: the inspector of what is selected, else what is suggested, else the warnings of what is shown."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.gui.desk import Desk


class Side(QStackedWidget):
    """Follows what the person looks at. Each panel is made, and its room imported, when it is first needed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._inspector: QWidget | None = None
        self._suggested: QWidget | None = None
        self._warnings: QWidget | None = None
        desk.attention.spot_changed.connect(self._follow)
        desk.attention.suggestion_changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        self._follow()
        super().showEvent(event)

    def _follow(self) -> None:
        if self._desk.attention.spot is not None:
            from planner.gui.panels.inspector import Inspector

            self._inspector = self._shown(self._inspector or Inspector(self._desk))
        elif self._desk.attention.suggestion is not None and self._desk.attention.page == "calendar":
            from planner.gui.panels.suggested import SuggestedPanel

            self._suggested = self._shown(self._suggested or SuggestedPanel(self._desk))
        elif self.isVisible():
            from planner.gui.panels.warnings import WarningsPanel

            self._warnings = self._shown(self._warnings or WarningsPanel(self._desk))

    def _shown(self, panel: QWidget) -> QWidget:
        if self.indexOf(panel) < 0:
            self.addWidget(panel)
        self.setCurrentWidget(panel)
        return panel
