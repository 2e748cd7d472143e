"""The owner's own figures: tables of audience statistics, and who follows the own channels."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from planner.gui.desk import Desk
from planner.gui.parts.boxes import column, row, scrolled
from planner.gui.views.platforms_parts.own_followers import FollowersSection
from planner.gui.views.platforms_parts.own_tables import TablesSection

_WIDTH = 860


class OwnFiguresView(QWidget):
    """What the owner knows besides the shipped surveys."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        self.tables = TablesSection(desk)
        self.followers = FollowersSection(desk)
        inside = QWidget()
        inside.setMaximumWidth(px(_WIDTH))
        inside.setLayout(column(self.tables, self.followers, None, gap=px(24)))
        ground = QWidget()
        beside = row(inside, None, margin=px(20))
        beside.setStretch(0, 100)
        ground.setLayout(beside)
        self.area: QScrollArea = scrolled(ground)
        # With large letters in a small window nothing may be out of reach.
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setLayout(column(self.area))
        for section in (self.tables, self.followers):
            section.show_plan()
            section.entered.connect(self._see)

    def _see(self, thing: QWidget) -> None:
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(thing, 0, self._desk.look.px(24)))
