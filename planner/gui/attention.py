"""What the person looks at: the page, the day, the placement that is selected. It outlives a rebuilt window."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from planner.gui.models.suggestion import Suggestion


class Spot(NamedTuple):
    """A post, and where of it: the channel and the day of one of its occurrences, None for an idea without a date."""

    post: str
    channel: str | None = None
    day: date | None = None


class Attention(QObject):
    """Where the person is. Views change it, and follow it; it is never in the plan."""

    page_changed = Signal(str)
    day_changed = Signal(object)
    spot_changed = Signal(object)
    """A `Spot`, or None when nothing is selected."""
    selection_changed = Signal()
    filter_changed = Signal()
    section_wanted = Signal(str, str)
    """A section of the business page, and the id of a thing in it, perhaps empty."""
    platform_wanted = Signal(str)
    """A platform among those that can be chosen; of whom it is asked is `audience`."""
    suggestion_wanted = Signal(object)
    """A calendar without its warnings is asked for: a `Finding` from which one comes, or None."""
    suggestion_changed = Signal()
    editing_wanted = Signal()
    """The person wants to write on what is selected."""
    words_wanted = Signal(str, object)
    """Words of the post that is selected are to be seen: the channel whose own text has them, "" for the text of the
    post; and where, a `Span`.
    """
    question_wanted = Signal(object)
    """Something is asked before it is done: an `Asked`."""

    def __init__(self, page: str, day: date) -> None:
        super().__init__()
        self.page = page
        self.day = day
        """The day that calendars show: its month, its week."""
        self.spot: Spot | None = None
        """What the inspector shows."""
        self.selection: tuple[Spot, ...] = ()
        """Everything selected; `spot` is the one that was selected last."""
        self.hidden: frozenset[str] = frozenset()
        """The ids of the channels that the filter leaves out."""
        self.ticked: frozenset[str] | None = None
        """The platforms in the set that is being built; None before there is one."""
        self.audience: str | None = None
        """The id of the audience that platforms are looked at for; None for all of them."""
        self.suggestion: Suggestion | None = None
        """What is shown on the calendar before anything moves."""
        self.drafts: dict[str, str] = {}
        """Texts that somebody is writing and that no plan keeps, by the name of their field."""

    def go(self, page: str) -> None:
        """Shows a page."""
        if page != self.page:
            self.page = page
            self.page_changed.emit(page)

    def look_at(self, day: date) -> None:
        """Shows a day, and the time around it."""
        if day != self.day:
            self.day = day
            self.day_changed.emit(day)

    def choose(self, spot: Spot | None) -> None:
        """Selects one thing alone, or nothing."""
        self.select((spot,) if spot else ())

    def select(self, spots: tuple[Spot, ...]) -> None:
        """Selects these; the last one is what the inspector shows."""
        spot = spots[-1] if spots else None
        self.selection = spots
        if spot != self.spot:
            self.spot = spot
            self.spot_changed.emit(spot)
        self.selection_changed.emit()

    def show(self, spot: Spot) -> None:
        """Leads to a post where it stands: on the calendar, or among the ideas."""
        if spot.day is not None:
            self.look_at(spot.day)
        self.go("ideas" if spot.day is None else "calendar")
        self.choose(spot)

    def hide(self, channels: frozenset[str]) -> None:
        """Leaves these channels out of what is shown."""
        if channels != self.hidden:
            self.hidden = channels
            self.filter_changed.emit()

    def suggest(self, suggestion: Suggestion | None) -> None:
        """Shows on the calendar what would change; None for nothing."""
        if suggestion is not self.suggestion:
            self.suggestion = suggestion
            self.suggestion_changed.emit()
