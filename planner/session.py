"""An open plan: the file, its immutable image, and those who listen.

Everything done is one verb, one transaction, one undo step, one notification.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from planner.checks.finding import Finding
from planner.checks.memo import Memo
from planner.checks.registry import findings
from planner.domain.changes import EVERYTHING, Change, Changed, TableName, changed
from planner.domain.faults import faults_of, faults_of_whole
from planner.domain.noun import Noun
from planner.domain.plan import NOUNS, Plan, Table
from planner.domain.typed import mistyped
from planner.errors import Refused
from planner.store.file import PlanFile, changes_of
from planner.store.history import Entry, Stamp
from planner.text import Text

__all__ = ["Entry", "Session", "Step", "system_clock", "system_zone"]

_TABLE_OF: dict[type[Noun], Any] = {noun: table for table, noun in NOUNS.items()}
Listener = Callable[[Changed], None]


def system_clock(zone: str) -> datetime:
    """The wall-clock time in a time zone, naive, to the second. Raises `Refused` for a zone that is not known here."""
    try:
        there = ZoneInfo(zone)
    except (LookupError, ValueError, OSError):
        # This computer may know fewer zones than that on which the plan was made.
        raise Refused(Text('no time zone "{zone}" : use a name such as Europe/Istanbul', zone=zone)) from None
    return datetime.now(there).replace(tzinfo=None, microsecond=0)


def system_zone() -> str:
    """The name of this computer's time zone, "UTC" where it does not say."""
    from babel.localtime import get_localzone

    try:
        name = getattr(get_localzone(), "key", None)
    except LookupError:  # a TZ that is the name of no zone
        name = None
    return name or "UTC"


class Step:
    """The typed writer of one step: what it writes stands in `Session.plan` after the commit."""

    def __init__(self, file: PlanFile, plan: Plan) -> None:
        self.plan = plan
        """The plan as it stands at the beginning of this step, what other programs have written included."""
        self._file = file
        self._written: dict[tuple[TableName, str], tuple[int, Noun | None]] = {}

    def add(self, noun: Noun) -> None:
        """Adds a thing at the end of its table. Raises `Refused` when its id is taken, and for wrong values."""
        _refuse_mistyped(noun)
        table, id = _place(noun)
        if self._standing(table, id)[1] is not None:
            raise Refused(Text('"{id}" already exists : choose another id', id=id))
        self._written[table, id] = self._file.add(table, noun), noun

    def put(self, noun: Noun) -> None:
        """Puts a thing in the place of the one with its id, which must be there. Raises `Refused` for wrong values."""
        _refuse_mistyped(noun)
        table, id = _place(noun)
        number, old = self._standing(table, id)
        assert old is not None, (table, id)
        self._file.change(table, number, old, noun)
        self._written[table, id] = number, noun

    def remove(self, noun: Noun) -> None:
        """Removes a thing, which must stand there."""
        table, id = _place(noun)
        number, old = self._standing(table, id)
        assert old is not None, (table, id)
        self._file.remove(table, number)
        self._written[table, id] = number, None

    def _standing(self, table: TableName, id: str) -> tuple[int, Noun | None]:
        if (table, id) in self._written:
            return self._written[table, id]
        part = getattr(self.plan, table)
        if not isinstance(part, Table):
            return 1, part
        return (part.number(id), part[id]) if id in part else (0, None)


def _refuse_mistyped(noun: Noun) -> None:
    for _, text in mistyped(noun):
        raise Refused(text)


def _place(noun: Noun) -> tuple[TableName, str]:
    # The business, its strategy and its voice guide are the only ones of their kind, and have no id.
    return _TABLE_OF[type(noun)], getattr(noun, "id", "")


class Session:
    """An open plan. `person` is the id of who sits here, None for nobody in particular."""

    def __init__(
        self, file: PlanFile, person: str | None = None, clock: Callable[[str], datetime] = system_clock
    ) -> None:
        """Reads the plan of an open file; `clock` gives the wall-clock time of a time zone. Raises `Refused`."""
        self._file = file
        self._clock = clock
        self._memo = Memo()
        self._listeners: list[Listener] = []
        self._in_step = False
        self.plan = file.read()
        if person is not None and person not in self.plan.people:
            raise Refused(Text('there is nobody "{id}" in the team : use the id of one of the people', id=person))
        self.person = person

    @classmethod
    def open(cls, path: Path, person: str | None = None, clock: Callable[[str], datetime] = system_clock) -> Session:
        """Opens the plan file at `path`. Raises `Refused`, sqlite3.Error, OSError."""
        file = PlanFile(path)
        try:
            return cls(file, person, clock)
        except BaseException:
            file.close()
            raise

    def close(self) -> None:
        """Lets go of the file."""
        self._file.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where the plan file lies."""
        return self._file.path

    @property
    def plan_id(self) -> str:
        """The file's own name, for what is kept elsewhere about it."""
        return self._file.plan_id

    @property
    def read_only(self) -> bool:
        """Whether the file can only be looked at."""
        return self._file.read_only

    @property
    def moved(self) -> bool:
        """Whether another program has put another file in the place of this one, or taken it away."""
        return self._file.moved

    def now(self) -> datetime:
        """The wall-clock time of the business, naive."""
        return self._clock(self.plan.business.time_zone)

    def today(self) -> date:
        """The local date of the business."""
        return self.now().date()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Has `listener` called once after each commit that changed something; the result ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @property
    def memo(self) -> Memo:
        """What is known about parts of the plan, for whoever looks at it through the checks."""
        return self._memo

    def findings(self, today: date, *, learned: bool = True) -> list[Finding]:
        """All findings of the plan over its usual span, from caches of what has not changed; without what is `learned`
        of the voice at once in any plan.
        """
        return findings(self.plan, today, memo=self._memo, learned=learned)

    @contextlib.contextmanager
    def step(self, label: Text, *, typing: str | None = None) -> Iterator[Step]:
        """One step: everything written inside is one transaction, one row of history and one notification after the
        commit.

        `typing` names the post and field that somebody is typing in: such steps merge while nothing comes between.
        Raises `Refused` when the plan would not be whole afterwards, and passes on what the body raises; then nothing
        is written.
        """
        with self._transaction() as outcome:
            step = Step(self._file, self.plan)
            yield step
            images = self._file.taken()
            outcome.take(changes_of(images))
            _refuse_faults(outcome.plan, outcome.changes)
            if images:
                self._file.record(Stamp(self.now(), self.person, label, typing), images)

    def undo(self) -> Text:
        """Takes the newest step back; its label. Raises `Refused` when there is nothing to take back."""
        return self._replay(
            self._file.undo, Text("nothing to undo : the plan is as it was made, or its steps are too old")
        )

    def undo_to(self, id: int) -> None:
        """Takes back every step after that with this id, all of them together. Raises `Refused` when one of them can
        no longer be taken back; then none is.
        """
        with self._transaction() as outcome:
            for each in self._file.history():
                if each.id > id and not each.undone and self._file.undo() is None:
                    raise Refused(Text("cannot go back to there : the steps in between are too old"))
            outcome.take(changes_of(self._file.taken()))

    def redo(self) -> Text:
        """Does the step again that was undone last; its label. Raises `Refused` when there is none."""
        return self._replay(self._file.redo, Text("nothing to redo : no step has been undone"))

    def _replay(self, play: Callable[[], Text | None], nothing: Text) -> Text:
        with self._transaction() as outcome:
            label = play()
            if label is None:
                raise Refused(nothing)
            outcome.take(changes_of(self._file.taken()))
        return label

    def coming(self) -> tuple[Text | None, Text | None]:
        """The labels of the steps that `undo` and `redo` would play; None for none."""
        return self._file.coming()

    def history(self) -> list[Entry]:
        """The steps, newest first."""
        return self._file.history()

    def examined(self) -> list[str]:
        """What a full check finds wrong with the file and with what its history would take back, in the words of the
        finder.
        """
        return self._file.examined()

    def copied(self) -> bytes:
        """The bytes of another plan file, with the same plan and history, and a plan id of its own. Raises `Refused`
        when the file is damaged.
        """
        return self._file.copied()

    def refresh(self) -> bool:
        """Reads the plan again when another program has changed it, and tells the listeners; whether it had."""
        if not self._file.changed_elsewhere():
            return False
        self.plan = self._file.read()
        self._tell(EVERYTHING)
        return True

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[_Outcome]:
        if self._file.read_only:
            raise Refused(Text("{file} is read-only : save a copy elsewhere, and work on that", file=str(self.path)))
        assert not self._in_step, "a verb does not call another inside its step"
        self._in_step, stale, said = True, False, Changed({})
        try:
            with self._file.transaction():
                # Inside the transaction nobody else can write: what is read now is what the step changes.
                stale = self._file.changed_elsewhere()
                if stale:
                    self.plan = self._file.read()
                outcome = _Outcome(self.plan)
                yield outcome
            self.plan, said = outcome.plan, changed(outcome.changes)
        finally:
            self._in_step = False
            # Once, and never while the file is locked; what another program did is said even when the step was refused.
            if stale or said.ids != {}:
                self._tell(EVERYTHING if stale else said)

    def _tell(self, what: Changed) -> None:
        for listener in tuple(self._listeners):
            listener(what)


class _Outcome:
    """What a transaction makes of the plan."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.changes: list[Change] = []

    def take(self, changes: list[Change]) -> None:
        """The plan with these changes."""
        self.plan, self.changes = self.plan.patched(changes), changes


def _refuse_faults(plan: Plan, changes: list[Change]) -> None:
    for fault in faults_of_whole(plan):
        raise Refused(fault.text)
    for change in changes:
        if change.after is not None:
            for fault in faults_of(change.after, plan):
                raise Refused(fault.text)
