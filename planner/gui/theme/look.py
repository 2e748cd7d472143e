"""How the window looks: its colours, the size of its letters, how much contrast."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from planner.painting.colours import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours
from planner.painting.faces import SANS

Theme = Literal["light", "dark"]
TEXT_SIZES = (0.9, 1.0, 1.15, 1.3, 1.5)
"""What a person can choose, as factors of the usual size."""
BODY = 13.0
"""The pixels of usual text, at the usual size."""


class Look(NamedTuple):
    """The colours, whether they are dark, whether contrast is high, and the factor of all sizes."""

    colours: Colours
    dark: bool
    contrast: bool
    scale: float

    def px(self, pixels: float) -> int:
        """A length that grows with the letters, in whole pixels."""
        return max(1, round(pixels * self.scale))

    @property
    def on_accent(self) -> QColor:
        """The ink on a ground of the accent's colour."""
        return QColor("#101010") if self.dark else QColor("#FFFFFF")


def look_of(theme: Theme, contrast: bool, scale: float) -> Look:
    """The look of a theme, with more contrast or not, its letters so many times the usual size."""
    dark = theme == "dark"
    if contrast:
        return Look(DARK_CONTRAST if dark else LIGHT_CONTRAST, dark, True, scale)
    return Look(DARK if dark else LIGHT, dark, False, scale)


def system_contrast() -> bool:
    """Whether the system asks for high contrast."""
    # Kept while it is asked: what it leads to goes with it.
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference().name == "HighContrast"


def body_font(look: Look) -> QFont:
    """The font of usual text. Characters that it lacks come from the system, colour emoji too."""
    made = QFont(SANS)
    made.setPixelSize(look.px(BODY))
    return made


def palette_of(look: Look) -> QPalette:
    """The colours as Qt's styles know them."""
    colours = look.colours
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window, role.Button, role.AlternateBase), colours.shade),
        ((role.Base, role.ToolTipBase, role.Light), colours.ground),
        ((role.Text, role.WindowText, role.ButtonText, role.ToolTipText, role.BrightText), colours.ink),
        ((role.PlaceholderText,), colours.second),
        ((role.Mid, role.Dark, role.Midlight, role.Shadow), colours.hairline),
        ((role.Highlight, role.Accent, role.Link, role.LinkVisited), colours.accent),
        ((role.HighlightedText,), look.on_accent),
    ):
        for each in roles:
            palette.setColor(each, colour)
    for each in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, colours.third)
    return palette
