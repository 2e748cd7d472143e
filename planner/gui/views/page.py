"""What every page is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.gui.desk import Desk
from planner.gui.parts.boxes import row


class Page(QWidget):
    """A page of the window. Its `title` and its `tools` stand in the bar above it."""

    titled = Signal(str)
    """The page has another title: a month, a week."""

    has_side = False
    """Whether the inspector stands beside the page."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__()
        # A page paints its ground, also as a plain QWidget.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "page")
        self.desk = desk
        self.title = title
        self.tools = QWidget()
        self._tools: QHBoxLayout = row(gap=desk.look.px(6))
        self.tools.setLayout(self._tools)

    def add_tool(self, widget: QWidget) -> None:
        """Puts a widget into the bar above the page, after those that are there."""
        self._tools.addWidget(widget)

    def set_title(self, title: str) -> None:
        """Gives the page another title."""
        self.title = title
        self.titled.emit(title)
