"""What a post is on one channel: its format, its own text, what really happened."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from planner.domain.posts import Format, Placement
from planner.gui.fields.choices import Choice, Offer
from planner.gui.fields.rows import FieldRows
from planner.gui.panels.editing import Editing
from planner.gui.panels.inspector_counters import Counters
from planner.gui.panels.inspector_voice import is_still_written
from planner.gui.parts.badges import badge_icons
from planner.gui.parts.boxes import column, row
from planner.gui.parts.formats import format_words, formats_of
from planner.gui.parts.heard_notes import HeardNotes
from planner.gui.parts.heard_text import HeardText
from planner.gui.parts.words import label
from planner.gui.translate import locale, say
from planner.knowledge.platforms import platform_name
from planner.text import Text


class ChannelSection(QWidget):
    """The post on the channel of the spot."""

    def __init__(self, editing: Editing, text: HeardText) -> None:
        super().__init__()
        self._editing = editing
        self._text = text
        px = editing.desk.look.px
        self._badge = QLabel()
        self._name: QLabel = label("", "strong")
        # A long name is cut, and pushes nothing out of the panel.
        self._name.setMinimumWidth(1)
        self.format = Choice()
        self.has_own = QCheckBox()
        self.own = HeardText(editing.desk)
        self.notes = HeardNotes(editing.desk, self.own, second=True)
        self._posted: QLabel = label("", "small", wrap=True)
        self.counters = Counters(editing)
        rows = FieldRows(editing.desk.look)
        self._format_name = rows.add(Text("Format"), self.format)
        heading = row(self._badge, self._name, None, gap=px(6))
        own = column(self.own, self.notes, gap=px(4))
        whole: QVBoxLayout = column(heading, self._posted, rows.layout, self.has_own, own, gap=px(6))
        self.setLayout(whole)
        self.format.chosen.connect(lambda chosen: editing.change_placement(format=chosen))
        self.has_own.clicked.connect(self._toggle_own)
        editing.typed_in(
            self.own,
            lambda _: self._own_words(),
            lambda words, typing: editing.change_placement(typing=typing, text=words),
        )
        text.textChanged.connect(self._count)
        self.own.textChanged.connect(self._count)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self.format, self.has_own, self.own, *self.notes.stops

    def _own_words(self) -> str:
        placement = self._editing.placement
        return (placement.text if placement else None) or ""

    def show_post(self) -> None:
        """Shows the placement as it stands."""
        placement = self._editing.placement
        self.setHidden(placement is None)
        if placement is not None:
            self._show(placement)
        self._count()

    def _show(self, placement: Placement) -> None:
        plan = self._editing.desk.bridge.plan
        channel = plan.channels[placement.channel]
        name = self._editing.account(channel.id)
        icon = badge_icons(plan.channels, self._editing.desk.look)[channel.id]
        self._badge.setPixmap(icon.pixmap(icon.availableSizes()[0]))
        self._name.setText(say(name))
        formats = list(formats_of(channel.platform))
        if placement.format not in formats:
            formats.append(placement.format)
        self.format.offer([Offer(each, _cased(each)) for each in formats], placement.format)
        # Where there is but one, there is nothing to choose.
        self.format.setVisible(len(formats) > 1)
        self._format_name.setVisible(len(formats) > 1)
        own = Text("Own text for {account}", account=platform_name(channel.platform))
        self.has_own.setText(say(own).replace("&", "&&"))
        self.has_own.setChecked(placement.text is not None)
        self.own.setHidden(placement.text is None)
        post = self._editing.post
        self.own.follow(post.id, channel.id, wanted=placement.text is not None and is_still_written(post))
        self.own.setAccessibleName(self.has_own.text())
        self._posted.setText(say(_posted(placement)) if placement.posted_at else "")
        self._posted.setHidden(placement.posted_at is None)

    def _toggle_own(self, on: bool) -> None:
        # What was typed a moment ago is what it begins with.
        self._editing.commit()
        self._editing.change_placement(text=self._editing.post.text if on else None)
        if on:
            self.own.setFocus()

    def _count(self) -> None:
        if not self._editing.is_there:
            return
        own = {each.channel: each.text for each in self._editing.post.placements if each.text is not None}
        shown = self._editing.placement
        if shown is not None and shown.text is not None:
            own[shown.channel] = self.own.words()
        self.counters.count(self._text.words(), own)


def _cased(kind: Format) -> str:
    words = say(format_words(kind))
    return locale().toUpper(words[:1]) + words[1:]


def _posted(placement: Placement) -> Text:
    assert placement.posted_at is not None
    day, clock = placement.posted_at.day, placement.posted_at.clock
    when = Text("Posted {day:weekday}, {time}", day=day, time=clock) if clock else Text("Posted {day:weekday}", day=day)
    return Text("{when}: {link}", when=when, link=placement.posted_url) if placement.posted_url else when
