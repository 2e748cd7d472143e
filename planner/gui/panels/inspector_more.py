"""What a post has besides its eight fields, folded away: campaign, event, audiences, link, tags, pin, author, notes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from planner.domain.posts import Post
from planner.gui.fields.choices import Choice, Offer, SeveralField
from planner.gui.fields.kept import LineField
from planner.gui.fields.prose import ProseField
from planner.gui.fields.rows import FieldRows
from planner.gui.panels.editing import Editing
from planner.gui.panels.inspector_voice import Example
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import SignButton
from planner.gui.parts.words import label
from planner.gui.theme.icons import icon
from planner.gui.translate import say
from planner.text import Text


def tags_of(words: str) -> tuple[str, ...]:
    """The tags that somebody wrote, with commas between, with or without #; each once."""
    parts = (part.strip().removeprefix("#").strip() for part in words.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


class TagsField(LineField):
    """Tags, with commas between."""

    def read(self, text: str) -> Any:
        """The tags."""
        return tags_of(text)

    def written(self, value: Any) -> str:
        """The tags without #."""
        return ", ".join(value)


class More(QWidget):
    """A heading that unfolds the rest of the fields."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        look = editing.desk.look
        self._down, self._right = (icon(sign, look.colours.second) for sign in ("down", "right"))
        self.head = SignButton()
        self.head.setText(say(Text("More")))
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setIconSize(QSize(look.px(12), look.px(12)))
        self.head.setIcon(self._right)
        self.head.setProperty("role", "fold")
        self.head.setCheckable(True)
        self.head.setAccessibleName(say(Text("More fields")))
        self.head.toggled.connect(self._fold)
        self.author = Choice(Text("Nobody in particular"))
        self.campaign = Choice(Text("No campaign"))
        self.event_field = Choice(Text("No event"))
        self.audiences = SeveralField(look, Text("Audiences"), Text("Everyone"), Text("There are no audiences yet"))
        # What is wrong until it is typed to its end is saved when it is left.
        self.link = LineField(at_once=False)
        self.link.setPlaceholderText("https://")
        self.tags = TagsField(at_once=False)
        self.tags.setPlaceholderText(say(Text("with commas between")))
        self.pinned = QCheckBox(say(Text("Keep it on its day")))
        self.notes = ProseField(look, least=2, most=8)
        self.body = QWidget()
        rows = FieldRows(look)
        rows.add(Text("Campaign"), self.campaign)
        rows.add(Text("Event"), self.event_field)
        rows.add(Text("Audiences"), self.audiences)
        rows.add(Text("Link"), self.link)
        rows.add(Text("Tags"), self.tags)
        rows.add(Text("Pinned"), self.pinned)
        rows.add(Text("Author"), self.author)
        rows.add(Text("Notes"), self.notes, top=True)
        self.example = Example(editing)
        self.body.setLayout(column(rows.layout, self.example, gap=look.px(8)))
        self.body.hide()
        self.filled: QLabel = label("", "small", wrap=True)
        head = row(self.head, self.filled, gap=look.px(6))
        head.setStretch(1, 1)
        self.setLayout(column(head, self.body, gap=look.px(6)))
        self._save(editing)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        choices = self.campaign, self.event_field, self.audiences
        return self.head, *choices, self.link, self.tags, self.pinned, self.author, self.notes, self.example.way

    def _save(self, editing: Editing) -> None:
        change = editing.change
        self.campaign.chosen.connect(lambda id: change(campaign=id or None))
        self.event_field.chosen.connect(lambda id: change(event=id or None))
        self.audiences.chosen.connect(lambda ids: change(audiences=ids))
        self.pinned.clicked.connect(lambda on: change(pinned=on))
        self.author.chosen.connect(lambda id: change(author=id or None))
        editing.typed_in(self.link, lambda post: post.link or "", lambda words, _: change(link=words or None))
        editing.typed_in(self.tags, lambda post: post.tags, lambda tags, _: change(tags=tags))
        editing.typed_in(self.notes, lambda post: post.notes, lambda words, typing: change(typing=typing, notes=words))

    def _fold(self, unfolded: bool) -> None:
        self.head.setIcon(self._down if unfolded else self._right)
        self.body.setVisible(unfolded)

    def show_post(self) -> None:
        """Shows the post as it stands."""
        post, plan = self._editing.post, self._editing.desk.bridge.plan
        self.campaign.offer([Offer(each.id, each.name) for each in plan.campaigns], post.campaign or "")
        self.event_field.offer([Offer(each.id, each.title) for each in plan.events], post.event or "")
        self.audiences.offer([Offer(each.id, each.name) for each in plan.audiences], post.audiences)
        self.pinned.setChecked(post.pinned)
        self.author.offer([Offer(each.id, each.name) for each in plan.people], post.author or "")
        self.example.show_post()
        filled = _filled(post)
        self.filled.setText(say(Text("{fields}", fields=filled)) if filled else "")
        self.head.setAccessibleDescription(self.filled.text())


def _filled(post: Post) -> list[Text]:
    """The names of the fields here that say something."""
    named = (
        (Text("campaign"), post.campaign),
        (Text("event"), post.event),
        (Text("audiences"), post.audiences),
        (Text("link"), post.link),
        (Text("tags"), post.tags),
        (Text("pinned"), post.pinned),
        (Text("notes"), post.notes),
    )
    return [name for name, value in named if value]
