"""The style sheet: hairlines instead of boxes, one accent, spacing in steps of four.

A widget's part is its dynamic property `role`: buttons are "primary", "link", "flat" or plain; labels "title",
"heading", "second", "warning", "error"; frames "card", "warning", "bar".
"""

from __future__ import annotations

from planner.gui.theme.look import BODY, Look
from planner.paths import resource


def sheet_of(look: Look) -> str:
    """The style sheet of a look."""
    colours = look.colours
    names = {
        "ground": colours.ground.name(),
        "shade": colours.shade.name(),
        "hairline": colours.hairline.name(),
        "faint": colours.faint.name(),
        "ink": colours.ink.name(),
        "second": colours.second.name(),
        "third": colours.third.name(),
        "accent": colours.accent.name(),
        "hover": colours.mixed(colours.accent, 0.10).name(),
        "deep": (colours.accent.lighter(112) if look.dark else colours.accent.darker(118)).name(),
        "on_accent": look.on_accent.name(),
        "accent_tint": colours.accent_tint.name(),
        "warning": colours.warning.name(),
        "warning_tint": colours.warning_tint.name(),
        "error": colours.error.name(),
        "title": f"{look.px(18)}px",
        "heading": f"{look.px(14)}px",
        "body": f"{look.px(BODY)}px",
        "small": f"{look.px(11.5)}px",
        "card_border": colours.hairline.name() if look.contrast else "transparent",
        "arrow": resource("icons", "combo-dark.svg" if look.dark else "combo-light.svg").as_posix(),
        "tick": resource("icons", "tick-dark.svg" if look.dark else "tick-light.svg").as_posix(),
    }
    names |= {f"p{step}": f"{look.px(step)}px" for step in (1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 18, 20, 24, 28)}
    sheet = _SHEET
    for name in sorted(names, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", names[name])
    return sheet


_SHEET = """
QWidget { color: @ink; font-size: @body; }
QMainWindow, QDialog { background: @shade; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: @title; font-weight: 600; }
QLabel[role="heading"] { font-size: @heading; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="second"] { color: @second; }
QLabel[role="small"] { color: @second; font-size: @small; }
QLabel[role="error"] { color: @error; }
QLabel[role="accent"] { color: @accent; font-weight: 600; }
QLabel[role="figure"] { font-size: @p24; font-weight: 600; }
QLabel[role="hero"] { font-size: @p28; font-weight: 600; }
QLabel[role="lead"] { color: @second; font-size: @p16; }
QLabel[role="key"] {
    background: @ground; border: 1px solid @hairline; border-bottom: 2px solid @hairline; border-radius: @p4;
    padding: 0 @p6; font-size: @small;
}

QFrame[role="card"] { background: @ground; border: 1px solid @hairline; border-radius: @p8; }
QFrame[role="warning"] { background: @warning_tint; border: 1px solid @card_border; border-radius: @p8; }
QFrame[role="tint"] { background: @accent_tint; border: 1px solid @card_border; border-radius: @p8; }
QFrame[role="hint"] { background: @accent_tint; border: none; border-bottom: 1px solid @hairline; }
QFrame[role="bar"] { background: @shade; border: none; border-bottom: 1px solid @hairline; }
QFrame[role="foot"] { background: @shade; border: none; border-top: 1px solid @hairline; }
QFrame[role="side"] { background: @shade; border: none; border-right: 1px solid @hairline; }
QFrame[role="panel"] { background: @ground; border: none; border-left: 1px solid @hairline; }
QFrame[role="page"] { background: @ground; border: none; }
QLabel[role="saved"] { color: @accent; font-size: @small; }
QLabel[role="warning"] { background: transparent; border: none; color: @warning; font-weight: 600; }
QLabel[role="refused"] { color: @error; font-weight: 600; }
QLabel[role="error_word"] { color: @error; font-size: @small; font-weight: 600; }
QLabel[role="warning_word"] { color: @warning; font-size: @small; font-weight: 600; }
QLabel[role="hint_word"] { color: @second; font-size: @small; font-weight: 600; }
QLabel[role="fact"] { font-size: @small; }
QFrame[role="line"] { background: @hairline; border: none; max-height: 1px; min-height: 1px; }

QPushButton, QToolButton {
    background: @ground; border: 1px solid @hairline; border-radius: @p6;
    padding: @p4 @p10; min-height: @p18;
}
QToolButton { padding: @p4 @p5; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; outline: none; }
QPushButton:disabled, QToolButton:disabled { color: @third; }
QPushButton:checked, QToolButton:checked { background: @accent_tint; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"] {
    background: @accent; border-color: @accent; color: @on_accent; font-weight: 600;
}
QPushButton[role="primary"]:hover { background: @deep; }
QPushButton[role="primary"]:focus { border: 2px solid @ink; padding: @p3 @p8; }
QPushButton[role="primary"]:disabled { background: @hairline; border-color: @hairline; color: @second; }
QPushButton[role="link"], QToolButton[role="link"] {
    background: transparent; border: 1px solid transparent; color: @accent; font-weight: 600;
    padding: @p2 @p4; text-align: left;
}
/* Its words stand under those of the lines above, in either direction of reading. */
QPushButton[role="link"][flush="true"] { padding-left: 0; padding-right: 0; }
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus { border: 1px solid @accent; }
QPushButton[role="way"] { background: transparent; border: 1px solid transparent; color: @accent; font-size: @small;
    font-weight: 600; padding: 0 @p4; min-height: @p18; text-align: left; }
QPushButton[role="way"]:hover { text-decoration: underline; }
QPushButton[role="way"]:focus { border: 1px solid @accent; }
QPushButton[role="flat"], QToolButton[role="flat"] {
    background: transparent; border: 1px solid transparent; text-align: left;
}
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover { background: @hover; }
QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus { border: 1px solid @accent; }
QPushButton[role="flat"]:checked { background: @accent_tint; font-weight: 600; }
QPushButton[role="flat"]:disabled { color: @second; }
QFrame[role="side"] QPushButton { padding: @p5 @p10; }
QFrame[role="toast"] { background: @ink; border-radius: @p8; }
QLabel[role="toast"] { color: @ground; }
QPushButton[role="foot"] { background: transparent; border: 1px solid transparent; color: @second; font-size: @small;
    padding: @p1 @p4 0 @p4; min-height: @p16; }
QPushButton[role="foot"]:hover { color: @accent; }
QPushButton[role="foot"]:focus { border: 1px solid @accent; }
QPushButton[role="help"] { background: transparent; border: 1px solid @hairline; border-radius: @p8; color: @second;
    font-size: @small; padding: 0; min-height: @p16; max-height: @p16; min-width: @p16; max-width: @p16; }
QPushButton[role="help"]:hover { color: @accent; border-color: @accent; }
QPushButton[role="help"]:focus { border: 1px solid @accent; color: @accent; }
QPushButton[role="source"] { background: @accent_tint; border: 1px solid @card_border; border-radius: @p8;
    color: @accent;
    font-size: @small; padding: 0 @p6; min-height: @p16; }
QPushButton[role="source"]:hover { text-decoration: underline; }
QPushButton[role="source"]:focus { border: 1px solid @accent; }
QPushButton[role="channel"] { background: transparent; border: 1px solid transparent; text-align: left; color: @third; }
QPushButton[role="channel"]:checked { background: transparent; color: @ink; font-weight: 400; }
QPushButton[role="channel"]:hover { background: @hover; }
QPushButton[role="channel"]:focus { border: 1px solid @accent; }
QPushButton[role="choice"] { background: @ground; border: 1px solid @hairline; border-radius: @p10; padding: 0; }
QPushButton[role="choice"]:hover, QPushButton[role="choice"]:focus { border-color: @accent; }
QPushButton[role="choice"]:pressed { background: @hover; }
QPushButton[role="pill"] { border-radius: @p12; padding: @p4 @p12; }
QPushButton[role="pill"]:checked { font-weight: 400; }
QPushButton[role="field"] { padding: @p4 @p8; text-align: left; font-weight: 400; }
QFrame[role="panel"] QPushButton[role="field"] { background: @shade; }
QToolButton[role="token"] { background: transparent; border: 1px solid transparent; padding: @p2 @p3;
    min-height: @p16; }
QToolButton[role="token"]:checked { background: @accent_tint; border-color: @accent; }
QToolButton[role="token"]:focus { border: 1px solid @ink; }
QToolButton[role="fold"], QToolButton[role="fold"]:checked {
    background: transparent; border: 1px solid transparent; padding: @p4 @p4 @p4 0; font-weight: 600;
}
QToolButton[role="fold"]:hover { color: @accent; }
QToolButton[role="fold"]:focus { border: 1px solid @accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: @ground; border: 1px solid @hairline; border-radius: @p6;
    padding: @p4 @p8; min-height: @p18;
    selection-background-color: @accent; selection-color: @on_accent;
}
QFrame[role="panel"] QLineEdit, QFrame[role="panel"] QPlainTextEdit, QFrame[role="panel"] QComboBox,
QFrame[role="panel"] QAbstractSpinBox { background: @shade; }
QFrame[role="panel"] QLineEdit[role="title"] {
    background: transparent; border: 1px solid transparent; padding: @p2 @p4; font-size: @title; font-weight: 600;
}
QFrame[role="panel"] QLineEdit[role="title"]:hover { background: @shade; }
QFrame[role="panel"] QLineEdit[role="title"]:focus { background: @shade; border-color: @accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 1px solid @accent;
}
QLineEdit[role="on_day"] { background: @ground; border: 2px solid @accent; padding: 0 @p4; font-size: @small; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 1px solid @warning; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @third; }
QComboBox QLineEdit { border: none; background: transparent; padding: 0; }
QLineEdit > QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: @p20; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@arrow); width: @p10; height: @p10; }
QComboBox QAbstractItemView {
    background: @ground; border: 1px solid @hairline; selection-background-color: @accent_tint;
    selection-color: @ink; outline: none; padding: @p4;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }

QCheckBox, QRadioButton { spacing: @p8; padding: @p2; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator {
    width: @p16; height: @p16; border: 1px solid @second; background: @ground;
}
QCheckBox::indicator { border-radius: @p4; }
QRadioButton::indicator { border-radius: @p8; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@tick); }
QRadioButton::indicator:checked { background: @on_accent; border: @p5 solid @accent; width: @p8; height: @p8; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @third; }
QCheckBox:focus, QRadioButton:focus { outline: 1px solid @accent; }

QMenu { background: @ground; border: 1px solid @hairline; border-radius: @p6; padding: @p4; }
QMenu::item { padding: @p5 @p24 @p5 @p12; border-radius: @p4; background: transparent; }
QMenu::item:selected { background: @accent_tint; }
QMenu::item:disabled { color: @third; }
QMenu::separator { height: 1px; background: @hairline; margin: @p4 @p8; }
QToolTip { background: @ground; color: @ink; border: 1px solid @hairline; padding: @p6; }

QAbstractItemView { background: @ground; border: none; outline: none; selection-color: @ink;
    selection-background-color: @accent_tint; }
QListView[role="list"] { border: 1px solid @hairline; border-radius: @p8; padding: @p4; }
QListView[role="list"]::item { padding: @p6 @p8; border-radius: @p4; }
QListView[role="list"]::item:selected { background: @accent_tint; color: @ink; }
QListView[role="list"]::item:focus { border: 1px solid @accent; }
QListView[role="ticks"]::item { padding: @p6 @p4; border-radius: @p4; border: 1px solid transparent; }
QListView[role="ticks"]::item:selected { background: @accent_tint; color: @ink; }
QListView[role="ticks"]::item:focus { border: 1px solid @accent; }
QListView[role="ticks"]::indicator { width: @p16; height: @p16; border: 1px solid @second; border-radius: @p4;
    background: @ground; }
QListView[role="ticks"]::indicator:checked { background: @accent; border-color: @accent; image: url(@tick); }
QHeaderView::section { background: @shade; color: @second; border: none; border-bottom: 1px solid @hairline;
    padding: @p4 @p8; }
QTableView[role="quiet"]::item { padding: 0 @p6; border-bottom: 1px solid @faint; }
QTableView[role="quiet"]::item:selected { background: @accent_tint; color: @ink; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView[role="quiet"] QHeaderView, QTableView[role="quiet"] QHeaderView::section { background: @ground; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: @p10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @p10; margin: 0; }
QScrollBar::handle { background: @hairline; border-radius: @p4; margin: @p2; min-height: @p24; min-width: @p24; }
QScrollBar::handle:hover { background: @third; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @faint; border: none; border-radius: @p3; max-height: @p6; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: @p3; }
QSplitter::handle { background: @hairline; width: 1px; }
QCalendarWidget QWidget { alternate-background-color: @ground; }
QCalendarWidget #qt_calendar_navigationbar { background: @ground; }
QCalendarWidget QToolButton { background: transparent; border: 1px solid transparent; font-weight: 600; }
QCalendarWidget QToolButton:focus { border: 1px solid @accent; }
"""
