"""Ideas for a post: what any small business can write about, to choose from."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, cast

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner.domain.channels import Channel
from planner.domain.content import PillarKind
from planner.domain.posts import Placement, Post
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.fields.choices import Choice, Offer
from planner.gui.models.prompts import is_below, offered, pillar_of, short_pillar
from planner.gui.parts.boxes import row
from planner.gui.parts.words import label, name_of, tooltip
from planner.gui.translate import say
from planner.knowledge.prompts import Prompt
from planner.operations.free_time import free_time
from planner.operations.nouns import add, new_id
from planner.painting.marks import PILLAR_WORDS
from planner.text import Text


class Where(NamedTuple):
    """On which channel, and on which day, the post is to stand."""

    channel: Channel
    day: date


class PromptsDialog(Sheet):
    """Choosing one makes a draft of it where a post is missing; without a place it becomes an idea."""

    def __init__(self, desk: Desk, where: Where | None, parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, Text("Ideas for a post"), None)
        self._desk = desk
        self._where = where
        self._day = where.day if where is not None else desk.bridge.today
        self._short = short_pillar(desk, self._day)
        self._prompts: tuple[Prompt, ...] = ()
        px = desk.look.px
        self.kind = Choice()
        self.kind.offer(
            [Offer(kind, say(words)) for kind, words in PILLAR_WORDS.items()],
            self._short.kind if self._short is not None else "informative",
        )
        self.kind.chosen.connect(self._offer)
        name = name_of(self.kind, Text("Kind"))
        self.kind.setAccessibleName(name.text())
        line = row(name, self.kind, gap=px(8))
        line.setStretch(1, 1)
        self.add(line)
        if self._short is not None and is_below(desk, self._short, self._day):
            why = Text("In {day:month}, “{name}” is furthest below its share.", day=self._day, name=self._short.name)
            self.add(label(why, "small", wrap=True))
        self.list = QListWidget()
        self.list.setProperty("role", "list")
        self.list.setAccessibleName(say(Text("Ideas for a post")))
        self.list.setWordWrap(True)
        self.list.setMinimumSize(px(480), px(360))
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.add(self.list)
        taken = (
            Text("A click, or Enter, makes a draft of it.") if where else Text("A click, or Enter, makes it an idea.")
        )
        self.add(label(taken, "small", wrap=True))
        self._offer()
        self.list.setFocus()

    def _offer(self) -> None:
        plan = self._desk.bridge.plan
        self._prompts = tuple(offered(plan, cast(PillarKind, self.kind.currentData()), self._day))
        self.list.clear()
        for each in self._prompts:
            item = QListWidgetItem(each.said(plan.business.language))
            item.setToolTip(tooltip(item.text()))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem) -> None:
        if self.isHidden():
            return  # where a click activates too, the one click is heard twice
        bridge, attention = self._desk.bridge, self._desk.attention
        post = self._post(self._prompts[self.list.row(item)])
        if not bridge.do(add, post, refused=self.message.tell):
            return
        self.accept()
        where = self._where
        attention.show(Spot(post.id) if where is None else Spot(post.id, where.channel.id, where.day))
        attention.editing_wanted.emit()

    def _post(self, prompt: Prompt) -> Post:
        """A draft in its place, for the first active goal of the channel; else an idea."""
        bridge, where = self._desk.bridge, self._where
        plan = bridge.plan
        goals: tuple[str, ...] = ()
        placements: tuple[Placement, ...] = ()
        if where is not None:
            goals = tuple(goal for goal in where.channel.goals if plan.goals[goal].state == "active")[:1]
            at = free_time(plan, where.channel, where.day, bridge.session.memo)
            placements = (Placement(where.channel.id, at=at),)
        return Post(
            new_id(plan.posts, "p"),
            prompt.said(plan.business.language),
            status="draft" if placements else "idea",
            pillar=pillar_of(plan, prompt.pillar_kind, self._short),
            goals=goals,
            author=bridge.session.person,
            placements=placements,
        )
