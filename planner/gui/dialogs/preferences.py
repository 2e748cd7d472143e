"""Preferences of this computer: language, theme, size of the letters, contrast."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from planner.gui.dialogs.sheet import Sheet
from planner.gui.parts.languages import LANGUAGE_NAMES
from planner.gui.parts.words import name_of
from planner.gui.theme.look import TEXT_SIZES, Look, system_contrast
from planner.gui.translate import language, say
from planner.settings import Settings
from planner.text import Text

_THEMES: Mapping[str, Text] = {"system": Text("As the system"), "light": Text("Light"), "dark": Text("Dark")}
_SIZES = (Text("Small"), Text("Usual"), Text("Large"), Text("Larger"), Text("Very large"))


class Preferences(Sheet):
    """Each choice is kept at once, and `changed` is called: it builds the window anew.

    With the window goes this dialog: `control` says which of its fields had been used, and `begin_at` puts the focus
    there in the next one.
    """

    def __init__(self, look: Look, settings: Settings, changed: Callable[[], None], parent: QWidget | None) -> None:
        super().__init__(parent, look, Text("Preferences"), None)
        self._settings = settings
        self._changed = changed
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(look.px(20))
        self._form.setVerticalSpacing(look.px(12))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        sizes = dict(zip(TEXT_SIZES, _SIZES, strict=True))
        self.language = self._box("language", Text("Language"), LANGUAGE_NAMES, language())
        self.theme = self._box("theme", Text("Theme"), _THEMES, settings.get("theme", "system"))
        self.text_size = self._box("text_size", Text("Text size"), sizes, settings.get("text_size", 1.0))
        self.contrast = QCheckBox(say(Text("High contrast")))
        self.contrast.setChecked(look.contrast)
        # What the system asks for is not overruled.
        self.contrast.setEnabled(not system_contrast())
        self.contrast.toggled.connect(lambda on: self._choose("contrast", on))
        self._form.addRow("", self.contrast)
        self.add(self._form)
        self.setMinimumWidth(look.px(380))
        self.begin_at("language")

    def begin_at(self, control: str) -> None:
        """Puts the focus into a field: "language", "theme", "text_size" or "contrast"."""
        self.control = control
        field: QWidget = getattr(self, control)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _box(self, key: str, words: Text, choices: Mapping[Any, Text | str], chosen: object) -> QComboBox:
        made = QComboBox()
        for value, said in choices.items():
            made.addItem(say(said) if isinstance(said, Text) else said, value)
        made.setCurrentIndex(max(made.findData(chosen), 0))
        made.setAccessibleName(say(words))
        made.activated.connect(lambda: self._choose(key, made.currentData()))
        self._form.addRow(name_of(made, words), made)
        return made

    def _choose(self, key: str, value: object) -> None:
        self.control = key
        self._settings.put(**{key: value})
        self._changed()
