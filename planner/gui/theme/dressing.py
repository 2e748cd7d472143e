"""The look put on the application: what the person chose, and where nothing was chosen, what the system wishes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from planner.gui.theme.look import Look, Theme, body_font, look_of, palette_of, system_contrast
from planner.gui.theme.sheet import sheet_of
from planner.settings import Settings

_AGAIN_MS = 500


class Dressing(QObject):
    """Keeps `look`, which the application wears."""

    changed = Signal()
    """The system wishes another look than that which is worn: windows are to be built anew."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__()
        self._application = application
        self._settings = settings
        # As the palette that Qt makes of it: to ask for the scheme itself would make all of Qt's enumerations, 20 ms
        # before the first frame.
        self._dark = application.palette().window().color().lightness() < 128
        self._contrast = False
        self.look = self.put_on()

    def put_on(self) -> Look:
        """Puts the look on that is chosen now."""
        get = self._settings.get
        contrast = self._contrast or get("contrast", default=False)
        theme: Theme = "dark" if get("theme") == "dark" or (get("theme") != "light" and self._dark) else "light"
        self.look = look_of(theme, contrast, get("text_size", 1.0))
        self._application.setFont(body_font(self.look))
        self._application.setPalette(palette_of(self.look))
        self._application.setStyleSheet(sheet_of(self.look))
        return self.look

    def heed_system(self) -> bool:
        """Follows the system from now on; whether it wishes more contrast than is worn, which is put on."""
        self._application.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        self._contrast = system_contrast()
        if not self._contrast or self.look.contrast:
            return False
        self.put_on()
        return True

    def _scheme_changed(self) -> None:
        if self._application.activeModalWidget() is not None:
            # What is typed in a dialog would go with its window.
            QTimer.singleShot(_AGAIN_MS, self, self._scheme_changed)
            return
        self._dark = self._application.styleHints().colorScheme().name == "Dark"
        if self._settings.get("theme", "system") == "system":
            self.changed.emit()
