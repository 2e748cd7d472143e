"""The help: a page for every rule, with what it checks, where it comes from, and two examples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QWidget,
)

from planner.checks.explained.explanation import Explained
from planner.checks.explained.pages import EXPLAINED
from planner.checks.finding import Finding, Severity
from planner.checks.registry import CHECKS, Check
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.leading import lead_to
from planner.gui.models.findings import LOOKS_OUT, MISTAKES, SEVERITIES
from planner.gui.parts.boxes import column, emptied, frame, line, row, scrolled
from planner.gui.parts.buttons import button
from planner.gui.parts.step_card import Way
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text, bare

_CODE = Qt.ItemDataRole.UserRole
_LIST_WIDTH, _WIDTH, _HEIGHT = 290, 880, 660
_UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def finding_at(widget: QWidget | None) -> Finding | None:
    """The finding of the card in which a widget stands; None for no card."""
    while widget is not None:
        found = getattr(widget, "finding", None)
        if isinstance(found, Finding):
            return found
        widget = widget.parentWidget()
    return None


def code_at(widget: QWidget | None) -> str | None:
    """The code of the rule whose page is about the place where a widget stands; None where no rule is."""
    while widget is not None:
        code = getattr(widget, "help_code", None)
        if isinstance(code, str):
            return code
        widget = widget.parentWidget()
    return None


def help_on(desk: Desk, finding: Finding, parent: QWidget | None) -> None:
    """Opens the page of a finding, with the ways to its place and to silence."""
    from planner.gui.dialogs.mute import MuteDialog

    shown: list[HelpDialog] = []

    def show() -> None:
        shown[0].accept()
        lead_to(desk, finding)

    def mute() -> None:
        shown[0].accept()
        MuteDialog(desk, finding, parent).open()

    ways: list[Way] = [(Text("Show"), show)]
    if not finding.muted:
        ways.append((Text("Mute…"), mute))
    shown.append(HelpDialog(desk.look, parent, finding.code, finding.message, ways))
    shown[0].open()


class HelpDialog(Sheet):
    """At the left all rules by the mistake that they guard against, searched as one types; at the right the page of
    the chosen one. It opens on the page of `code`, which has `message`, what was found by that rule, and the `ways` to
    go on from there.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget | None,
        code: str | None = None,
        message: Text | None = None,
        ways: Sequence[Way] = (),
    ) -> None:
        super().__init__(parent, look, Text("Help"), None)
        px = look.px
        self._found, self._ways = (code, message), ways
        self.search = _Search()
        self.search.setPlaceholderText(say(Text("Search the help")))
        self.search.setAccessibleName(say(Text("Search the help")))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setProperty("role", "list")
        self.list.setAccessibleName(say(Text("What Ritim looks out for")))
        self.list.setFixedWidth(px(_LIST_WIDTH))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.search.setFixedWidth(px(_LIST_WIDTH))
        self.search.list = self.list
        self._nothing = label(Text("Nothing in the help has these words."), "second", wrap=True)
        self._nothing.hide()
        self._body = column(gap=px(10))
        self._body.setContentsMargins(px(20), 0, px(12), px(12))
        inside = QWidget()
        inside.setLayout(self._body)
        self.page: QScrollArea = scrolled(inside)
        # The arrows scroll it.
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.setAccessibleName(say(Text("Help")))
        whole = row(column(self.search, self._nothing, self.list, gap=px(8)), self.page, gap=0)
        whole.setStretch(1, 1)
        self.add(whole)
        self.buttons.insertWidget(0, button(Text("Keys…"), self._show_keys, "link"))
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.search.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._choose)
        self._list_those_with("")
        self._go(code)
        # Enter in the search is no wish to leave.
        self.leave.setDefault(False)
        self.search.setFocus()

    @property
    def code(self) -> str | None:
        """The code of the rule whose page is shown; None for the page of the help itself."""
        item = self.list.currentItem()
        code: str | None = item.data(_CODE) if item is not None else None
        return code

    def _fill(self, words: str) -> None:
        """Lists the rules that have these words; the page stays, where it is one of them."""
        before = self.code
        codes = self._list_those_with(words)
        self._go(before if before in codes else codes[0] if words and codes else None)

    def _list_those_with(self, words: str) -> list[str]:
        """Lists the rules that have these words, and says which; no page is chosen."""
        self.list.blockSignals(True)
        self.list.clear()
        wanted = [check for check in CHECKS if _has(check, words)]
        for mistake, about in MISTAKES.items():
            some = [check for check in wanted if check.mistake == mistake]
            if some:
                self.list.addItem(self._heading(about.title))
            for check in some:
                item = QListWidgetItem(say(EXPLAINED[check.code].title))
                item.setData(_CODE, check.code)
                self.list.addItem(item)
        self.list.blockSignals(False)
        self._nothing.setVisible(not wanted)
        return [check.code for check in wanted]

    def _heading(self, words: Text) -> QListWidgetItem:
        made = QListWidgetItem(say(words))
        made.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.list.font()
        font.setWeight(font.Weight.DemiBold)
        made.setFont(font)
        made.setForeground(self.look.colours.second)
        return made

    def _go(self, code: str | None) -> None:
        """Chooses a rule, None for no one."""
        items = [self.list.item(number) for number in range(self.list.count())]
        item = next((each for each in items if code is not None and each.data(_CODE) == code), None)
        self.list.blockSignals(True)
        self.list.setCurrentItem(item)  # type: ignore[arg-type]  # None chooses nothing
        self.list.blockSignals(False)
        if item is not None:
            self.list.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._choose()

    def _choose(self) -> None:
        emptied(self._body)
        check = next((each for each in CHECKS if each.code == self.code), None)
        if check is None:
            self._show_itself()
        else:
            self._show_rule(check, EXPLAINED[check.code])
        self._body.addStretch(1)
        self.page.verticalScrollBar().setValue(0)

    def _show_itself(self) -> None:
        """What the help is about, while no rule is chosen."""
        self._body.addWidget(label(Text("What Ritim looks out for"), "title"))
        self._body.addWidget(label(LOOKS_OUT, wrap=True))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(self.look.px(16))
        for number, (severity, words) in enumerate(_GRAVITY.items()):
            meant = SEVERITIES[severity]
            grid.addWidget(label(f"{meant.sign} {say(meant.words)}", f"{severity}_word"), number, 0)
            grid.addWidget(label(words, wrap=True), number, 1)
        self._body.addLayout(grid)
        self._body.addWidget(
            label(Text("Choose a rule at the left. F1 on a warning opens the page of its rule."), "second", wrap=True)
        )

    def _show_rule(self, check: Check, page: Explained) -> None:
        px, meant = self.look.px, SEVERITIES[check.severity]
        self._body.addWidget(label(page.title, "title", wrap=True))
        what = row(label(f"{meant.sign} {say(meant.words)}", f"{check.severity}_word"), gap=px(8))
        what.addWidget(label(MISTAKES[check.mistake].title, "small"))
        what.addStretch(1)
        self._body.addLayout(what)
        code, message = self._found
        if message is not None and code == check.code:
            self._body.addWidget(self._here(message))
        for name, words in (
            (Text("What it looks at"), page.checks),
            (Text("When it warns"), page.rule),
            (Text("Where the rule comes from"), page.source),
        ):
            self._body.addLayout(column(label(name, "small"), label(words, wrap=True), gap=px(2)))
        self._body.addWidget(line())
        self._body.addWidget(self._example("✓", Text("This passes"), page.passes, "tint", "accent"))
        self._body.addWidget(self._example(meant.sign, Text("This does not"), page.fails, "warning", "warning"))

    def _example(self, sign: str, name: Text, words: Text, ground: str, role: str) -> QWidget:
        px = self.look.px
        inside = column(label(f"{sign} {say(name)}", role), label(words, wrap=True), gap=px(2))
        inside.setContentsMargins(px(12), px(8), px(12), px(9))
        made = frame(inside, ground)
        made.setAccessibleName(f"{say(name)}: {say(words)}")
        return made

    def _here(self, message: Text) -> QWidget:
        """What was found, from which the person came, and where to go on from it."""
        px = self.look.px
        links = [button(words, act, "link") for words, act in self._ways]
        for each in links:
            each.setAccessibleDescription(say(message))
        words = column(label(Text("In your plan"), "small"), label(message, "strong", wrap=True), gap=px(3))
        # The words of the links stand under those of the sentences.
        words.setContentsMargins(px(5), 0, 0, 0)
        inside = column(words, row(*links, None, gap=px(4)), gap=px(3))
        inside.setContentsMargins(px(7), px(8), px(12), px(6))
        return frame(inside, "card")

    def _show_keys(self) -> None:
        from planner.gui.dialogs.keys import KeysDialog

        KeysDialog(self.look, self).open()


_GRAVITY: Mapping[Severity, Text] = {
    "error": Text("A platform would refuse it, or cut it."),
    "warning": Text("It costs you readers, hours or trust, and can be mended."),
    "hint": Text("Worth a thought; often it is fine as it is."),
}
"""What is meant by each severity."""


def _has(check: Check, words: str) -> bool:
    """Whether a rule has each of these words in its name, in what it says, or in its mistake."""
    page = EXPLAINED[check.code]
    said = bare(" ".join(map(say, (MISTAKES[check.mistake].title, *page))))
    return all(bare(word) in said for word in words.split())


class _Search(QLineEdit):
    """A field whose arrows go through the list below, and its Page Up and Page Down a page at a time."""

    list: QListWidget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _UP_AND_DOWN:
            QCoreApplication.sendEvent(self.list, event)
        else:
            super().keyPressEvent(event)
