"""What was just undone or redone, said for a moment over the foot of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from planner.gui.parts.boxes import row
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

_SHOWN_MS = 5000


class Toast(QFrame):
    """A sentence over `place`, which goes away by itself."""

    def __init__(self, look: Look, place: QWidget) -> None:
        super().__init__(place)
        self._look = look
        self.setProperty("role", "toast")
        self._words = label("", "toast")
        self.setLayout(row(self._words))
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(look.px(16), look.px(9), look.px(16), look.px(9))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        place.installEventFilter(self)
        self.hide()

    def tell(self, text: Text) -> None:
        """Says it."""
        self._words.setText(say(text))
        self.setAccessibleName(self._words.text())
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def _place(self) -> None:
        self.adjustSize()
        place = self.parentWidget()
        assert place is not None
        self.move((place.width() - self.width()) // 2, place.height() - self.height() - self._look.px(20))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
