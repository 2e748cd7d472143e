"""The post that is being edited: what it is now, and the one way in which its fields are changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from planner.domain.posts import Placement, Post
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.fields.kept import LineField
from planner.gui.fields.prose import ProseField
from planner.gui.parts.messages import Message
from planner.knowledge.platforms import channel_name
from planner.operations import nouns, posts
from planner.text import Text


class _Typed(NamedTuple):
    """A field to type in, and what of the post it shows."""

    field: LineField | ProseField
    read: Callable[[Post], Any]


class Editing(QObject):
    """A spot of the plan, and the fields that show it. Refusals are said by `message`."""

    refused = Signal()
    """Something was not done: what is chosen in fields is not what the plan says."""
    leaving = Signal()
    """What is entered and not saved yet is to be saved now."""

    def __init__(self, desk: Desk, message: Message, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.message = message
        self.spot: Spot | None = None
        self.refusal: Text | None = None
        """What was refused last."""
        self._typed: list[_Typed] = []

    @property
    def post(self) -> Post:
        """The post as it stands; asked only while there is one."""
        assert self.spot is not None
        return self.desk.bridge.plan.posts[self.spot.post]

    @property
    def is_there(self) -> bool:
        """Whether there is a post to edit."""
        return self.spot is not None and self.spot.post in self.desk.bridge.plan.posts

    @property
    def placement(self) -> Placement | None:
        """Its placement on the channel of the spot, else its first; None for a post on no channel."""
        assert self.spot is not None
        placements = self.post.placements
        return next((each for each in placements if each.channel == self.spot.channel), next(iter(placements), None))

    def account(self, channel: str) -> Text:
        """What the channel with this id is called."""
        found = self.desk.bridge.plan.channels[channel]
        return channel_name(found.platform, found.handle)

    def do(self, verb: Callable[..., Any], *args: Any, **fields: Any) -> bool:
        """Runs a verb; whether it was done. What is refused is said where it was asked."""
        self.message.hide()
        return self.desk.bridge.do(verb, *args, refused=self.refuse, **fields)

    def refuse(self, why: Text) -> None:
        """Says what cannot be done, and has the fields show again what is so."""
        self.refusal = why
        self.message.tell(why)
        self.refused.emit()

    def change(self, *, typing: bool = False, **fields: Any) -> bool:
        """Changes fields of the post; whether it was done."""
        return self.do(nouns.change, "posts", self.post.id, typing=typing, **fields)

    def change_placement(self, *, typing: bool = False, **fields: Any) -> bool:
        """Changes fields of its placement; whether it was done."""
        placement = self.placement
        if placement is None:
            return True
        return self.do(posts.change_placement, self.post.id, placement.channel, typing=typing, **fields)

    def typed_in(
        self, field: LineField | ProseField, read: Callable[[Post], Any], save: Callable[[Any, bool], bool]
    ) -> None:
        """Has what is entered in a field saved, with whether it was typed, and what the plan says of it shown."""

        def keep(typing: bool) -> None:
            # What is saved in another form than it was typed in is shown in that.
            if self.is_there and save(field.value(), typing) and field.dirty:
                field.show_anew(read(self.post))

        field.edited.connect(keep)
        self._typed.append(_Typed(field, read))

    def commit(self) -> bool:
        """Saves what was typed and is not saved yet; whether everything is."""
        self.leaving.emit()
        for each in self._typed:
            each.field.leave()
        return not any(each.field.dirty for each in self._typed)

    def go(self, spot: Spot) -> None:
        """Follows the post to where it has gone; not when the person is elsewhere already."""
        if self.desk.attention.spot == self.spot:
            self.desk.attention.choose(spot)

    def show(self, *, anew: bool) -> None:
        """Shows in the fields what the plan says; `anew` where it is another spot than before."""
        for field, read in self._typed:
            if anew:
                field.show_anew(read(self.post))
            else:
                field.show_value(read(self.post))
