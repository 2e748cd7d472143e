"""What the commands of the window do: each opens its dialog, whose room is imported only then."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from planner.text import Text

if TYPE_CHECKING:
    from planner.gui.app import Program
    from planner.gui.dialogs.new_plan import NewPlan


class Acts:
    """The acts of a program, by the names of `actions.COMMANDS`."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._left: NewPlan | None = None
        """The first start that was left before its end."""
        self.by_name: dict[str, Callable[[], object]] = {
            "new_post": self.new_post,
            "suggest": self.suggest,
            "undo": self.undo,
            "redo": self.redo,
            "print": self.print,
            "hold": self.hold,
            "export": self.export,
            "save_copy": self.save_copy,
            "new_plan": self.new_plan,
            "open_plan": self.open_plan,
            "welcome": program.welcome,
            "who": self.who,
            "preferences": self.preferences,
            "help": self.help,
            "keys": self.keys,
            "quit": program.application.quit,
        }

    def new_post(self) -> None:
        """Begins a post on the calendar, whatever page is shown."""
        program = self._program
        if program.window is not None and program.desk is not None:
            program.desk.attention.go("calendar")
            program.window.new_post()

    def suggest(self) -> None:
        """Shows on the calendar how the posts would stand well."""
        if self._program.desk is not None:
            self._program.desk.attention.go("calendar")
            self._program.desk.attention.suggestion_wanted.emit(None)

    def undo(self) -> None:
        """Takes the newest step back; what is being typed is a step too."""
        if self._program.desk is not None:
            _settle()
            self._program.desk.bridge.undo()

    def redo(self) -> None:
        """Does the step again that was undone last."""
        if self._program.desk is not None:
            _settle()
            self._program.desk.bridge.redo()

    def hold(self) -> None:
        """Asks for how long promotion is held back."""
        from planner.gui.parts.hold_bar import open_hold

        if self._program.desk is not None and self._program.window is not None:
            open_hold(self._program.desk, self._program.window)

    def print(self) -> None:
        """Shows the pages as they would be printed."""
        from planner.gui.dialogs.print_preview import PrintPreview

        if self._program.desk is not None:
            PrintPreview(self._program.desk, self._program.window).open()

    def export(self) -> None:
        """Asks what is to leave as a file."""
        from planner.gui.dialogs.export import ExportDialog

        if self._program.desk is not None:
            ExportDialog(self._program.desk, self._program.window).open()

    def save_copy(self) -> None:
        """Asks where a copy of the plan is to lie."""
        from planner.gui.dialogs.save_copy import save_copy

        if self._program.desk is not None and self._program.window is not None:
            save_copy(self._program.desk, self._program.window)

    def sample(self) -> None:
        """Opens the sample bakery; the one from last time, where it is still there."""
        from planner.exchange.new import new_plan, sample
        from planner.gui.talk import documents
        from planner.gui.translate import language, say

        path = documents() / f"{say(Text('Sample bakery'))}.ritim"

        def made() -> None:
            if not path.exists():
                new_plan(path, sample(language(), self._program.clock))

        if self._program.done(made) and self._program.open(path, asks=False):
            self._program.sit_as_editor()

    def new_plan(self) -> None:
        """Asks for what a new plan begins with; whoever left it before its end goes on there."""
        from planner.gui.dialogs.new_plan import NewPlan

        program, asking = self._program, self._left
        self._left = None
        if asking is not None and asking.look is not program.look:
            # In another language or look it would stand as it was made.
            asking.deleteLater()
            asking = None
        if asking is not None:
            asking.setParent(program.window, asking.windowFlags())
        else:
            asking = NewPlan(program.look, self._begin, program.window, program.clock)
            asking.rejected.connect(partial(self._leave, asking))
        asking.open()

    def _leave(self, asking: NewPlan) -> None:
        # Windows go with their plans: it would go with this one.
        asking.setParent(None, asking.windowFlags())
        self._left = asking

    def _begin(self, path: Path) -> None:
        """Opens a plan that has just been made, where its first posts are, and says what is in it."""
        from planner.operations.starting import made_of

        if not self._program.open(path) or self._program.desk is None:
            return
        bridge, attention = self._program.desk.bridge, self._program.desk.attention
        planned = [each.at.day for post in bridge.plan.posts for each in post.placements if each.at]
        if planned:
            attention.look_at(min(planned))
            attention.go("calendar")
        made = made_of(bridge.plan)
        if made is not None:
            bridge.done.emit(Text("Your plan begins with {things}. Ctrl+Z takes them back.", things=made))

    def open_plan(self) -> None:
        """Asks for the file of a plan."""
        from planner.gui import talk

        if self._program.window is None:
            return
        path = talk.file_to_open(self._program.window, Text("Open a plan"), Text("Ritim plans"), "ritim")
        if path is not None:
            self._program.open(path)

    def go_to(self, path: Path | str) -> None:
        """Opens a plan."""
        self._program.open(Path(path))

    def who(self) -> None:
        """Asks who of the team sits here."""
        from planner.gui.dialogs.who import WhoSitsHere

        if self._program.desk is not None:
            WhoSitsHere(self._program.desk, self._program.sit, self._program.window).open()

    def preferences(self) -> None:
        """Asks how the window should speak and look."""
        from planner.gui.dialogs.preferences import Preferences

        program = self._program

        def changed() -> None:
            # The dialog went with its window: another takes its place, with the focus where it was.
            program.rebuild()
            again = Preferences(program.look, program.settings, changed, program.window)
            again.open()
            again.begin_at(opened[-1].control)
            opened.append(again)

        opened = [Preferences(program.look, program.settings, changed, program.window)]
        opened[0].open()

    def help(self) -> None:
        """Explains the rule of the warning in which the focus stands, or the one that its place is about; else lists
        all rules.
        """
        from PySide6.QtWidgets import QApplication

        from planner.gui.dialogs.help import HelpDialog, code_at, finding_at, help_on

        program, here = self._program, QApplication.focusWidget()
        finding = finding_at(here)
        if finding is not None and program.desk is not None:
            help_on(program.desk, finding, program.window)
        else:
            page = program.window.page if program.window is not None and program.desk is not None else None
            HelpDialog(program.look, program.window, code_at(here) or code_at(page)).open()

    def keys(self) -> None:
        """Lists the keys."""
        from planner.gui.dialogs.keys import KeysDialog

        KeysDialog(self._program.look, self._program.window).open()


def _settle() -> None:
    """Has the field in which the cursor stands save what was typed, as it does on leaving; the cursor stays."""
    from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        cursor = field.cursorPosition() if isinstance(field, QLineEdit) else None
        field.clearFocus()
        field.setFocus()
        if isinstance(field, QLineEdit) and cursor is not None:
            field.setCursorPosition(cursor)
