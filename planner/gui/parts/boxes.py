"""Boxes in which things stand: rows, columns, cards, pages that scroll."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget


def _filled(layout: QBoxLayout, things: tuple[QWidget | QLayout | int | None, ...], gap: int, margin: int) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(margin, margin, margin, margin)
    for thing in things:
        if thing is None:
            layout.addStretch(1)
        elif isinstance(thing, int):
            layout.addSpacing(thing)
        elif isinstance(thing, QLayout):
            layout.addLayout(thing)
        else:
            layout.addWidget(thing)


def row(*things: QWidget | QLayout | int | None, gap: int = 8, margin: int = 0) -> QHBoxLayout:
    """Things side by side; a number is so much room, None is all the room that is left."""
    made = QHBoxLayout()
    _filled(made, things, gap, margin)
    return made


def column(*things: QWidget | QLayout | int | None, gap: int = 8, margin: int = 0) -> QVBoxLayout:
    """Things below each other; a number is so much room, None is all the room that is left."""
    made = QVBoxLayout()
    _filled(made, things, gap, margin)
    return made


def frame(layout: QLayout, role: str) -> QFrame:
    """A frame around a layout; `role` is its part in the style sheet: "card", "warning", "tint", "bar", "panel"."""
    made = QFrame()
    made.setProperty("role", role)
    made.setLayout(layout)
    return made


def line() -> QFrame:
    """A hairline across."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def scrolled(inside: QWidget) -> QScrollArea:
    """A widget that scrolls up and down where it is higher than its place."""
    from PySide6.QtCore import Qt  # its enumerations take 20 ms to make, which the first frame does without

    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFrameShape(QFrame.Shape.NoFrame)
    # What has the focus inside scrolls it; the area itself is nothing to stop at.
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(inside)
    return made


def emptied(layout: QLayout) -> None:
    """Takes everything out of a layout, and lets go of it."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)
