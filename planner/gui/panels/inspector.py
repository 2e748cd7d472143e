"""The inspector: the selected post, its eight fields, what it says on each channel, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from planner.checks.finding import Finding
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.fields.kept import LineField
from planner.gui.fields.rows import tab_through
from planner.gui.panels.editing import Editing
from planner.gui.panels.inspector_acts import Acts
from planner.gui.panels.inspector_channel import ChannelSection
from planner.gui.panels.inspector_context import Context
from planner.gui.panels.inspector_fields import Fields
from planner.gui.panels.inspector_more import More
from planner.gui.panels.inspector_voice import is_said_below, is_still_written
from planner.gui.parts.boxes import column, emptied, line, scrolled
from planner.gui.parts.heard_notes import HeardNotes
from planner.gui.parts.heard_text import HeardText
from planner.gui.parts.messages import Message
from planner.gui.parts.repeats import repeat_of
from planner.gui.parts.warning_card import WarningCard
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.text import Text
from planner.voice.notes import Span


class Inspector(QFrame):
    """Edits the post of `attention.spot`; what is typed is saved while it is typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stale = True
        self._found: list[Finding] = []
        self._warning_cards: list[WarningCard] = []
        self._stops: list[QWidget] = []
        self.setProperty("role", "panel")
        self.setAccessibleName(say(Text("The selected post")))
        self.message = Message(desk.look)
        self.editing = Editing(desk, self.message, self)
        self.title = LineField()
        self.title.setProperty("role", "title")
        self.text = HeardText(desk, least=4)
        self.notes = HeardNotes(desk, self.text)
        self._about: QLabel = label("", "small", wrap=True)
        self.fields = Fields(self.editing)
        self.channel = ChannelSection(self.editing, self.text)
        self.context = Context(self.editing)
        self.more = More(self.editing)
        self.acts = Acts(self.editing)
        self._cards: QVBoxLayout = column(gap=desk.look.px(8))
        self._build()
        self.editing.typed_in(self.title, lambda post: post.title, self._save_title)
        self.editing.typed_in(
            self.text, lambda post: post.text, lambda words, typing: self.editing.change(typing=typing, text=words)
        )
        self.editing.refused.connect(self._refresh)
        desk.attention.spot_changed.connect(self._follow)
        desk.attention.editing_wanted.connect(self.edit_title)
        desk.attention.words_wanted.connect(self._show_words)
        desk.bridge.changed.connect(self._changed)
        desk.bridge.found.connect(self._warn)
        desk.bridge.settling.connect(self._commit)
        for notes in (self.notes, self.channel.notes):
            notes.lines.changed.connect(self._order)
        self._follow()

    def _build(self) -> None:
        px = self._desk.look.px
        self.title.setAccessibleName(say(Text("Title")))
        self.title.setPlaceholderText(say(Text("Title")))
        self.text.setAccessibleName(say(Text("Text")))
        self.text.setPlaceholderText(say(Text("What do you want to say?")))
        inside = QWidget()
        heading = column(self.title, self._about, gap=px(2))
        self._about.setContentsMargins(px(5), 0, 0, 0)
        inside.setLayout(
            column(
                heading,
                column(self.text, self.channel.counters, self.notes, self.context, gap=px(4)),
                self.fields,
                line(),
                self.channel,
                self.acts,
                line(),
                self.more,
                self._cards,
                None,
                gap=px(12),
            )
        )
        layout = inside.layout()
        assert layout is not None
        layout.setContentsMargins(px(12), px(10), px(2), px(16))
        self._scroll = scrolled(inside)
        # Its place is kept: coming and going, it would change the width, and by that the height, and so come and go.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_bar)
        self.setLayout(column(self.message, self._scroll, gap=0))

    def _show_bar(self, least: int, most: int) -> None:
        self._scroll.verticalScrollBar().setEnabled(most > least)

    def edit_title(self) -> None:
        """Puts the cursor before the title, all of it selected: of a long one the beginning is shown."""
        self._scroll.ensureWidgetVisible(self.title)
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.setSelection(len(self.title.text()), -len(self.title.text()))

    def _show_words(self, channel: str, span: Span) -> None:
        """Selects words of its text, or of that which a channel has of its own."""
        field = self.channel.own if channel else self.text
        field.show_words(span)
        self._scroll.ensureWidgetVisible(field)

    def _save_title(self, words: str, typing: bool) -> bool:
        return self.editing.change(typing=typing, title=words)

    def _commit(self) -> None:
        """Saves what is not saved yet. What cannot be saved, and can no longer be corrected here, is said aloud."""
        if not self.editing.commit() and self.editing.is_there and self.editing.refusal is not None:
            self._desk.bridge.refused.emit(self.editing.refusal)

    def _follow(self) -> None:
        """Another spot: what was typed at the old one is saved first."""
        spot = self._desk.attention.spot
        if spot == self.editing.spot:
            return
        self._commit()
        other_post = self.editing.spot is None or spot is None or spot.post != self.editing.spot.post
        self.editing.spot = spot
        self.message.hide()
        self.acts.forget()
        if other_post:
            self._scroll.verticalScrollBar().setValue(0)
        self._refresh(anew=True)
        self._warn()

    def _changed(self) -> None:
        self._refresh()

    def _refresh(self, *, anew: bool = False) -> None:
        """Shows what the plan says; what is being typed stays."""
        if self.editing.spot is None:
            return
        if not self.editing.is_there:
            self._leave(self.editing.spot)
            return
        if not self.isVisible() and not anew:
            self._stale = True
            return
        self._stale = False
        post = self.editing.post
        self.text.follow(post.id, wanted=is_still_written(post))
        self.editing.show(anew=anew)
        self._about.setText(self._whose())
        self._about.setHidden(not self._about.text())
        self.fields.show_post()
        self.channel.show_post()
        self.context.show_post()
        self.more.show_post()
        self.acts.show_post()
        self._order()

    def _order(self) -> None:
        """Tab goes from top to bottom, also where channels and pictures have come."""
        sections = (self.notes, self.context, self.fields, self.channel, self.acts, self.more)
        stops = [self.title, self.text, *(widget for section in sections for widget in section.stops)]
        if stops != self._stops:
            self._stops = stops
            tab_through(stops)

    def _leave(self, spot: Spot) -> None:
        """Its post is no longer there."""
        if self._desk.attention.spot == spot:
            self._desk.attention.choose(None)

    def _whose(self) -> str:
        post = self.editing.post
        author = self._desk.bridge.plan.people.get(post.author)
        said = [Text("Written by {name}", name=author.name)] if author else []
        repeat = repeat_of(post)
        if repeat is not None:
            said.append(repeat)
            said.append(Text("What you change here changes all of them"))
        return " · ".join(say(each) for each in said)

    def _warn(self) -> None:
        """The cards of its warnings, made anew only when they are other ones."""
        if not self.editing.is_there or not self.isVisible():
            return
        post = self.editing.post
        warnings, placement = self._desk.bridge.warnings_of(post.id), self.editing.placement
        found = [each for each in warnings if not is_said_below(each, post, placement)]
        if found == self._found and all(each.is_current() for each in self._warning_cards):
            return
        self._found = found
        emptied(self._cards)
        self._warning_cards = [WarningCard(self._desk, finding, compact=True) for finding in found]
        for card in self._warning_cards:
            # Of a warning on this very post, the place is here.
            card.show_link.setHidden(card.finding.subject == f"post:{self.editing.post.id}")
            self._cards.addWidget(card)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()
        self._warn()

    def hideEvent(self, event: QHideEvent) -> None:
        self._commit()
        super().hideEvent(event)
