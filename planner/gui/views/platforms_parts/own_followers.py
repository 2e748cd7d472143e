"""Who follows the business's own channels: typed from the phone, shown as a chart, never mixed into reach."""

from __future__ import annotations

from datetime import date
from typing import Literal

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.statistics import FollowerGroup, FollowerProfile
from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.fields.choices import Choice, Offer
from planner.gui.fields.days import DayField
from planner.gui.fields.followers import Basis, FollowersField, basis_of, far_from_whole, sentence_of
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.messages import Message
from planner.gui.parts.words import label, name_of
from planner.gui.translate import say
from planner.gui.views.platforms_parts.followers_chart import FollowersChart
from planner.gui.views.things.section import Section
from planner.knowledge.platforms import OFFLINE, channel_name
from planner.operations import nouns
from planner.text import Text

_BASES: dict[Basis, Text] = {
    "all": Text("Women and men together make 100%"),
    "gender": Text("Women make 100%, and so do men"),
    "ages": Text("Ages alone make 100%"),
}
_GRID_WIDTH = 300


class FollowersSection(Section):
    """The figures of one channel and day at a time: saved as one step by Enter, by the button, or on leaving."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Your own followers"),
            Text("The ages of your followers, as the phone shows them among a channel's statistics."),
            "channels",
            "follower_profiles",
        )
        px = desk.look.px
        self._channel = ""
        self._id = ""  # "" are figures that are not saved yet
        self._wants_new = False
        self._known: FollowerProfile | None = None
        self._empty = label(
            Text("No channels yet. With a channel you can write down who follows it."), "second", wrap=True
        )
        self.channel = Choice()
        self.channel.chosen.connect(self._choose_channel)
        self.profile = Choice(Text("New figures"))
        self.profile.chosen.connect(self._choose_profile)
        self._inside = QWidget()
        self._inside.setLayout(column(self._choices(), row(self._typing(), self._showing(), gap=px(28)), gap=px(16)))
        self.card.addWidget(self._empty)
        self.card.addWidget(self._inside)
        desk.bridge.settling.connect(self._leave)

    def _choices(self) -> QHBoxLayout:
        px = self.desk.look.px
        things: list[QWidget | int | None] = []
        for words, field, width in ((Text("Channel"), self.channel, 260), (Text("Figures of"), self.profile, 160)):
            field.setAccessibleName(say(words))
            field.setFixedWidth(px(width))
            things += [name_of(field, words), field, px(8)]
        return row(*things, None, gap=px(8))

    def _typing(self) -> QWidget:
        desk = self.desk
        px = desk.look.px
        self.basis = Choice()
        self.basis.setAccessibleName(say(Text("What makes 100%")))
        self.basis.offer([Offer(id, say(words)) for id, words in _BASES.items()], "all")
        self.basis.chosen.connect(self._choose_basis)
        self.field = FollowersField(desk.look)
        self.field.typed.connect(self._type)
        self.field.entered.connect(self.save)
        self.day = DayField(desk.look, desk.bridge.today, desk.bridge.plan.business.first_weekday)
        self.day.setAccessibleName(say(Text("As of")))
        self.day.textChanged.connect(self._type)
        self.day.returnPressed.connect(self.save)
        self._sum = label("", "second", wrap=True)
        self._warned = label(Text("That is far from 100%. Look whether a line is missing."), "warning", wrap=True)
        self.save_button = button(Text("Save the figures"), self.save, "primary")
        self.remove_button = button(Text("Remove"), self._remove, "link")
        self.remove_button.setAccessibleName(say(Text("Remove these figures")))
        made = QWidget()
        made.setFixedWidth(px(_GRID_WIDTH))
        made.setLayout(
            column(
                self.basis,
                self.field,
                column(self._sum, self._warned, gap=px(2)),
                row(name_of(self.day, Text("As of")), self.day, None, gap=px(8)),
                row(self.save_button, self.remove_button, None, gap=px(8)),
                None,
                gap=px(10),
            )
        )
        return made

    def _showing(self) -> QWidget:
        self.chart = FollowersChart(self.desk)
        # Beside the fields that it speaks of: above or below them it would push the button away that saves them.
        self.message = Message(self.desk.look)
        made = QWidget()
        made.setLayout(column(self.message, self.chart, gap=self.desk.look.px(10)))
        return made

    def show_plan(self) -> None:
        """Shows the channels and their figures as the plan has them; what is being typed stays."""
        channels = [each for each in self.desk.bridge.plan.channels if each.platform not in OFFLINE]
        self._empty.setHidden(bool(channels))
        self._inside.setHidden(not channels)
        if not channels:
            self._turn_to("")
            return
        if self._channel not in {each.id for each in channels}:
            # Those with figures first: there is something to see.
            known = {each.channel for each in self.desk.bridge.plan.follower_profiles}
            self._turn_to(next((each.id for each in channels if each.id in known), channels[0].id))
        names = [Offer(each.id, say(channel_name(each.platform, each.handle))) for each in channels]
        self.channel.offer(names, self._channel)
        self._show_profile(anew=False)

    @property
    def _profiles(self) -> list[FollowerProfile]:
        """Of the channel, the newest first."""
        found = [each for each in self.desk.bridge.plan.follower_profiles if each.channel == self._channel]
        return sorted(found, key=lambda each: each.on, reverse=True)

    def _show_profile(self, *, anew: bool) -> None:
        """Shows the chosen figures; `anew` also over what has been typed."""
        profiles = self._profiles
        gone = self._id != "" and self._id not in {each.id for each in profiles}
        if gone and self.dirty:
            # Removed elsewhere: what is typed here stays, as new figures.
            self._id, self._wants_new, self._known, gone = "", True, None, False
        if gone or (self._id == "" and not self._wants_new and not self.dirty):
            self._id, anew = profiles[0].id if profiles else "", True
        days = [Offer(each.id, say(Text("{day:year}", day=each.on))) for each in profiles]
        self.profile.offer(days, self._id)
        self.profile.setEnabled(bool(profiles))
        profile = next((each for each in profiles if each.id == self._id), None)
        if anew or (profile != self._known and not self.dirty):
            self._known = profile
            self._fill()
        self.chart.show_profile(profile)
        self._say()

    def _fill(self) -> None:
        known = self._known
        groups: tuple[FollowerGroup, ...] = known.groups if known else ()
        basis = basis_of(known.of, groups) if known else self.field.basis
        self.field.show_groups(groups, basis)
        self.basis.setCurrentIndex(self.basis.findData(basis))
        with QSignalBlocker(self.day):
            self.day.put(self.day.written(known.on if known else self.desk.bridge.today))
        self.message.hide()

    def _type(self) -> None:
        """Lets a refusal go once what it was about is mended."""
        try:
            self._typed()
        except Refused:
            pass
        else:
            self.message.hide()
        self._say()

    def _say(self) -> None:
        """Says what the figures add up to, and what can be done with them."""
        dirty = self.dirty
        try:
            groups = self.field.groups()
        except Refused:
            groups = ()
        self._sum.setText(say(sentence_of(groups, self.field.basis)))
        # While somebody types, a sum is not done yet.
        self._warned.setVisible(not dirty and far_from_whole(groups, self.field.basis))
        self.save_button.setEnabled(dirty)
        self.remove_button.setHidden(self._known is None)

    @property
    def dirty(self) -> bool:
        """Whether something is typed that the plan has not."""
        known = self._known
        try:
            on, groups = self.day.value(), self.field.groups()
        except Refused:
            return True
        if known is None:
            return bool(groups)
        as_known = (known.on, basis_of(known.of, known.groups), set(known.groups))
        return (on, self.field.basis, set(groups)) != as_known

    def save(self) -> bool:
        """Saves the figures as one step; whether there is nothing left to be saved."""
        self.message.hide()
        if not self.dirty:
            return True
        try:
            profile = self._typed()
        except Refused as refused:
            self.message.tell(refused.text)
            return False
        before, self._id, self._wants_new = self._id, profile.id, False
        fields = {name: getattr(profile, name) for name in ("on", "of", "groups")}
        bridge = self.desk.bridge
        if self._known is None:
            done = bridge.do(nouns.add, profile, refused=self.message.tell)
        else:
            done = bridge.do(nouns.change, "follower_profiles", profile.id, refused=self.message.tell, **fields)
        if done:
            self._show_profile(anew=True)
        else:
            self._id, self._wants_new = before, before == ""
        return done

    def _typed(self) -> FollowerProfile:
        """The figures as they are typed. Raises `Refused`."""
        groups = self.field.groups()
        on: date | None = self.day.value()
        if on is None:
            raise Refused(Text("the figures have no day : write on which day the phone showed them"))
        if not groups:
            raise Refused(Text("there is no figure yet : type one, or remove these figures"))
        id = self._known.id if self._known else nouns.new_id(self.desk.bridge.plan.follower_profiles, "f")
        if any(each.on == on and each.id != id for each in self._profiles):
            raise Refused(Text("there are figures of {day:year} already : choose them above", day=on))
        source = self._known.source if self._known else ""
        of: Literal["all", "gender"] = "gender" if self.field.basis == "gender" else "all"
        return FollowerProfile(id, self._channel, on, of, source, groups)

    def _remove(self) -> None:
        if self._known is None:
            return
        # What is typed goes with them.
        self._fill()
        if self.desk.bridge.do(nouns.remove, "follower_profiles", self._known.id):
            self.profile.setFocus()

    def _choose_basis(self, basis: Basis) -> None:
        self.field.use(basis)
        self._say()

    def _choose_channel(self, channel: str) -> None:
        if self.save():
            self._turn_to(channel)
        self.show_plan()

    def _turn_to(self, channel: str) -> None:
        self._channel, self._id, self._wants_new, self._known = channel, "", False, None
        self.field.show_groups((), self.field.basis)

    def _choose_profile(self, id: str) -> None:
        if self.save():
            self._id, self._wants_new = id, id == ""
        self._show_profile(anew=self._id == id)

    def _leave(self) -> None:
        self.save()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._leave()

    def enter(self, id: str) -> QWidget:
        """Shows the figures of a channel, and puts the cursor into the first field."""
        if id in self.desk.bridge.plan.channels:
            self._choose_channel(id)
        self.field.enter()
        return self
