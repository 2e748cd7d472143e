"""The occurrences that a month shows, as a list model: each is read aloud as a full sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from planner.checks.finding import Finding
from planner.checks.situation import names_of
from planner.domain.occurrences import Occurrence
from planner.domain.posts import STATUS_WORDS, Post
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.models.suggestion import when
from planner.gui.parts.spot_row import spot_at
from planner.gui.parts.words import tooltip
from planner.gui.translate import locale, say
from planner.layout.days import Days, days_of, status_of
from planner.layout.ghosts import Ghost, Haunted, haunted
from planner.layout.places import Place
from planner.painting.chips import clock
from planner.painting.formats import FORMAT_WORDS
from planner.text import Text

Index = QModelIndex | QPersistentModelIndex

# Too few posts, a mix, a voice that drifts: no single one of those that are there is wrong.
_OF_NO_POST = ("cadence.under.", "mix.", "voice.drift")


class Placements(QAbstractListModel):
    """What stands from one day to another on the channels that are not left out, by day, time and channel."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.first = self.last = desk.attention.day
        self.days: Days = {}
        self.places: list[Place] = []
        """By row."""
        self.occurrences: list[Occurrence] = []
        self.spots: list[Spot] = []
        self.arriving: Mapping[Place, Ghost] = {}
        self.leaving: Mapping[Place, Ghost] = {}
        """What is suggested: what would come to stand, and what would go elsewhere."""
        self._rows: dict[Place, int] = {}
        self._rows_of_spots: dict[Spot, int] = {}
        self._found: Mapping[str, list[Finding]] = {}
        self.warnings: Mapping[Place, int] = {}
        """How many warnings each has that has any."""

    def show(self, first: date, last: date) -> None:
        """Shows the days from `first` to `last`, both included, as the plan has them now."""
        self.first, self.last = first, last
        bridge, hidden = self._desk.bridge, self._desk.attention.hidden
        days = days_of(bridge.plan, first, last, bridge.session.memo)
        if hidden:
            days = {day: some for day in days if (some := _on_others(days[day], hidden))}
        days, arriving, leaving = self._haunted(days)
        places = [Place(day, number) for day, some in days.items() for number in range(len(some))]
        occurrences = [each for some in days.values() for each in some]
        spots = [spot_at(each) for each in occurrences]
        same = spots == self.spots and arriving == self.arriving and leaving == self.leaving
        self.arriving, self.leaving = arriving, leaving
        if same:
            self._replace(days, places, occurrences)
            return
        self.beginResetModel()
        self.days, self.places, self.occurrences, self.spots = days, places, occurrences, spots
        self._rows = {place: row for row, place in enumerate(places)}
        # What would come to stand is no post yet that could be selected.
        self._rows_of_spots = {
            spot: row for row, spot in reversed(list(enumerate(spots))) if places[row] not in arriving
        }
        # Until the plan is checked again, what was found of each post still stands with it.
        self.warnings = self._counted()
        self.endResetModel()

    def _haunted(self, days: Days) -> Haunted:
        """The days with what is suggested for them, on the channels that are shown."""
        suggestion, hidden = self._desk.attention.suggestion, self._desk.attention.hidden
        if suggestion is None:
            return Haunted(days, {}, {})
        ghosts = [
            each
            for each in suggestion.ghosts
            if each.channel not in hidden
            and any(at is not None and self.first <= at.day <= self.last for at in (each.before, each.after))
        ]
        return haunted(days, ghosts, [each.id for each in self._desk.bridge.plan.channels], self.first, self.last)

    def _replace(self, days: Days, places: list[Place], occurrences: list[Occurrence]) -> None:
        """The same things stand in the same order: what is selected stays so."""
        changed = [
            row
            for row, (old, new) in enumerate(zip(self.occurrences, occurrences, strict=True))
            if old is not new and old != new
        ]
        self.days, self.places, self.occurrences = days, places, occurrences
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def notice(self) -> bool:
        """Reads the warnings of the plan again; whether those of what is shown are others."""
        found: defaultdict[str, list[Finding]] = defaultdict(list)
        for finding in self._desk.bridge.warnings:
            if finding.severity != "hint" and not finding.code.startswith(_OF_NO_POST):
                for post in {*finding.posts, finding.subject.removeprefix("post:")}:
                    found[post].append(finding)
        self._found = found
        before = self.warnings
        self.warnings = self._counted()
        return before != self.warnings

    def _counted(self) -> dict[Place, int]:
        counted = {}
        for place, occurrence in zip(self.places, self.occurrences, strict=True):
            if place in self.arriving:
                continue
            some = self._found.get(occurrence.post.id, ())
            count = sum(_speaks_of(finding, occurrence) for finding in some)
            if count:
                counted[place] = count
        return counted

    def row_of(self, place: Place) -> int | None:
        """The row of an occurrence; None for a day itself, and for what is not there."""
        return self._rows.get(place)

    def row_of_spot(self, spot: Spot) -> int | None:
        """The row of a spot, or, of what was moved, of the nearest day of the same post on the same channel."""
        row = self._rows_of_spots.get(spot)
        day = spot.day
        if row is not None or day is None or not self.first <= day <= self.last:
            return row
        same = [self._rows_of_spots[each] for each in self._rows_of_spots if each[:2] == spot[:2]]
        return min(same, key=lambda each: abs((self.places[each].day - day).days), default=None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        occurrence = self.occurrences[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return occurrence.post.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.sentence(index.row())
            case Qt.ItemDataRole.ToolTipRole if self.ghost_at(self.places[index.row()]) is not None:
                return tooltip(self.sentence(index.row()))
            case Qt.ItemDataRole.ToolTipRole:
                text = occurrence.post.text_on(occurrence.placement)
                parts = occurrence.post.title, text[:300], self._written_by(occurrence.post)
                return tooltip("\n".join(part for part in parts if part))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.places[index.row()] in self.arriving:
            return flags & ~Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def ghost_at(self, place: Place) -> Ghost | None:
        """What is suggested there: of what would come to stand, or of what would leave."""
        return self.arriving.get(place) or self.leaving.get(place)

    def sentence(self, row: int) -> str:
        """A row in full: "Instagram, Tuesday 1 December, 09:30, Ekşi maya nedir, approved, 1 warning"."""
        occurrence = self.occurrences[row]
        words = [self._account(occurrence.placement.channel), say(Text("{day:weekday}", day=occurrence.day))]
        if occurrence.minutes is not None:
            words.append(clock(occurrence.minutes))
        words.append(occurrence.post.title)
        ghost = self.ghost_at(self.places[row])
        if ghost is not None:
            words.append(say(_suggested(ghost, arrives=self.places[row] in self.arriving)))
        words.append(locale().toLower(say(STATUS_WORDS[status_of(occurrence)])))
        if occurrence.placement.format in FORMAT_WORDS:
            words.append(say(FORMAT_WORDS[occurrence.placement.format]))
        count = self.warnings.get(self.places[row])
        if count:
            words.append(say(Text("{n} warning", "{n} warnings", n=count)))
        return ", ".join(words)

    def _written_by(self, post: Post) -> str:
        """Where several plan together, who wrote it."""
        people = self._desk.bridge.plan.people
        author = people.get(post.author) if len(people) > 1 else None
        return say(Text("Written by {name}", name=author.name)) if author else ""

    def _account(self, channel: str) -> str:
        plan = self._desk.bridge.plan
        name = self._desk.bridge.session.memo.remember("names", names_of, tuple(plan.channels))[channel]
        return say(name) if isinstance(name, Text) else name


def _suggested(ghost: Ghost, *, arrives: bool) -> Text:
    """What is suggested of a post, said where it would come to stand, or where it stands."""
    if arrives:
        if ghost.before is not None:
            return Text("suggested instead of {before}", before=when(ghost.before))
        return Text("suggested for a gap")
    if ghost.after is not None:
        return Text("would move: {after}", after=when(ghost.after))
    return Text("would go back to the ideas")


def _on_others(occurrences: tuple[Occurrence, ...], hidden: frozenset[str]) -> tuple[Occurrence, ...]:
    return tuple(each for each in occurrences if each.placement.channel not in hidden)


def _speaks_of(finding: Finding, occurrence: Occurrence) -> bool:
    """Whether a finding about the post of an occurrence is about this one: on its channel, and in its days."""
    kind, _, id = finding.subject.partition(":")
    if kind == "channel" and id != occurrence.placement.channel:
        return False
    # What is too much for one platform may be fine for the others.
    channels = {each["channel"] for each in finding.evidence.get("channels", ()) if isinstance(each, dict)}
    if channels and occurrence.placement.channel not in channels:
        return False
    return finding.first is None or finding.last is None or finding.first <= occurrence.day <= finding.last
