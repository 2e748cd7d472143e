"""The examples: texts that were approved as the voice of the business."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.gui.desk import Desk
from planner.gui.fields.prose import ProseField
from planner.gui.parts.boxes import column, frame, line, row
from planner.gui.parts.buttons import button, sign_button
from planner.gui.parts.fold import Fold
from planner.gui.parts.live_column import LiveColumn
from planner.gui.parts.messages import Message
from planner.gui.parts.words import label, tooltip
from planner.gui.translate import say
from planner.gui.views.things.section import Section
from planner.operations.voice import add_example, remove_example
from planner.text import Text

_FIRST = 6
_LONG = 280
_NAMED = 40
_DRAFT = "example"


class ExampleLine(QWidget):
    """An example with the button that removes it."""

    def __init__(self, section: ExamplesSection, text: str) -> None:
        super().__init__()
        look = section.desk.look
        self.words = label(text if len(text) <= _LONG else f"{text[:_LONG].rstrip()}…", wrap=True)
        if len(text) > _LONG:
            self.words.setToolTip(tooltip(text))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.remove_button = sign_button("remove", Text("Remove"), look, lambda: section.remove(text))
        self.remove_button.setFixedWidth(look.px(28))
        named = text if len(text) <= _NAMED else f"{text[:_NAMED].rstrip()}…"
        removes = say(Text("Remove {name}", name=named))
        self.remove_button.setAccessibleName(removes)
        self.remove_button.setToolTip(tooltip(removes))
        beside = row(self.words, self.remove_button, gap=look.px(8))
        beside.setStretch(0, 1)
        beside.setAlignment(self.remove_button, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(line(), beside, gap=look.px(6)))


class ExamplesSection(Section):
    """The examples, the newest first, and a field for one more."""

    help_code = "voice.habit"

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Examples"),
            Text("Texts that sound like you. They teach as approved posts do, and they stay."),
            "voice",
            "posts",
        )
        px = desk.look.px
        self.field = ProseField(desk.look, least=2, most=10)
        self.field.setPlaceholderText(say(Text("Paste a text that sounds like you")))
        self.field.setAccessibleName(say(Text("A new example")))
        self.field.setPlainText(desk.attention.drafts.get(_DRAFT, ""))
        self.field.textChanged.connect(self._typed)
        self.add_button = button(Text("Add as an example"), self.add)
        self.choose_button = button(Text("Choose from your posts…"), self._choose)
        self.message = Message(desk.look)
        self.list = LiveColumn(lambda text: text, lambda text: ExampleLine(self, text), px(6))
        self.more = Fold()
        self.more.turned.connect(self.show_plan)
        self.undo_button = button(Text("Undo"), self._take_back, "link")
        said = label(Text("The example is removed."))
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._note = frame(row(said, self.undo_button, gap=px(8)), "tint")
        self._note.hide()
        self._count = label("", "small")
        self.card.addWidget(self.field)
        self.card.addWidget(self.message)
        self.card.addLayout(row(self.add_button, self.choose_button, self._count, None, gap=px(8)))
        self.card.addWidget(self._note)
        self.card.addWidget(self.list)
        self.card.addLayout(row(self.more, None))
        # Undo takes back the newest step: after another one the words would be untrue.
        desk.bridge.changed.connect(self._note.hide)
        self._typed()

    def show_plan(self) -> None:
        """Shows the examples."""
        self.message.hide()
        # A file may have one twice.
        examples = tuple(dict.fromkeys(self.desk.bridge.plan.voice.examples[::-1]))
        self.list.tell(examples if self.more.is_open else examples[:_FIRST])
        self.more.tell(len(examples) - _FIRST)
        self.choose_button.setVisible(bool(len(self.desk.bridge.plan.posts)))
        none = Text("None yet. Three of your best posts are a good beginning.")
        self._count.setText(say(Text("{n} example", "{n} examples", n=len(examples)) if examples else none))

    def enter(self, id: str) -> QWidget:  # noqa: ARG002
        """Puts the cursor into the field for one more."""
        self.field.setFocus()
        return self.field

    def add(self) -> None:
        """Adds what is typed."""
        self.message.hide()
        if self.desk.bridge.do(add_example, self.field.words(), refused=self.message.tell):
            self.field.setPlainText("")
            self.field.setFocus()

    def remove(self, text: str) -> None:
        """Removes an example."""
        if self.desk.bridge.do(remove_example, text, refused=self.message.tell):
            self._note.show()
            # Not on the next line: the same key again would remove that too.
            self.undo_button.setFocus()

    def _choose(self) -> None:
        from planner.gui.dialogs.choose_example import ChooseExample

        ChooseExample(self.desk, self.window()).open()

    def _typed(self) -> None:
        self.message.hide()
        self.desk.attention.drafts[_DRAFT] = self.field.words()
        self.add_button.setEnabled(bool(self.field.words().strip()))

    def _take_back(self) -> None:
        self.desk.bridge.undo()
        self.field.setFocus()
