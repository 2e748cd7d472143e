"""The table of platforms: ticked, sorted, those without a share and messaging applications below the others."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from planner.gui.models.platform_rows import HEADINGS, Column, PlatformRow, cell_words
from planner.gui.models.sorting import Index, SortedModel
from planner.gui.parts.words import tooltip
from planner.gui.translate import locale, say
from planner.text import Text

_ROLE = Qt.ItemDataRole
# Where there is little room; the whole heading is then the tooltip.
_SHORT = {Column.HOURS: Text("Hours"), Column.ADDS: Text("Adds")}


class PlatformsModel(SortedModel):
    """The rows, those without a share below the others, messaging applications under a heading of their own."""

    headings = HEADINGS
    numbers = (Column.PERCENT, Column.HOURS, Column.ADDS)
    largest_first = (Column.TICK, Column.REACH, *numbers)
    ticking = Signal(str, bool)
    """The person ticks a platform, or takes it out of the set."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, Column.PERCENT, Qt.SortOrder.DescendingOrder)
        self.rows: list[PlatformRow | None] = []
        """None is the heading above the messaging applications."""
        self.ticked: frozenset[str] = frozenset()
        self.narrow = False
        """Whether the headings are short."""

    @property
    def unsure(self) -> bool:
        """Whether any share has a margin of error."""
        return any(row is not None and row.margin is not None for row in self.rows)

    def show_rows(self, rows: Sequence[PlatformRow], ticked: Collection[str]) -> None:
        """Shows these rows; whatever stands where it stood is only painted anew."""
        by_platform = {each.platform: each for each in rows}
        standing = [each.platform for each in self.rows if each is not None]
        ticks_only = frozenset(ticked) != self.ticked and set(standing) == set(by_platform)
        self.ticked = frozenset(ticked)
        # Ticking changes what the others add: nothing is sorted anew under the hand that ticks.
        wanted = [each and by_platform[each.platform] for each in self.rows] if ticks_only else self._sorted(rows)
        if [each and each.platform for each in wanted] == [each and each.platform for each in self.rows] and wanted:
            self.rows = wanted
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(Column) - 1))
        else:
            self.beginResetModel()
            self.rows = wanted
            self.endResetModel()

    def arrange(self) -> None:
        """Sorts within each group; what is not known stays at its end."""
        self.rows = self._sorted([each for each in self.rows if each is not None])

    def _sorted(self, rows: Sequence[PlatformRow]) -> list[PlatformRow | None]:
        falling = self.order == Qt.SortOrder.DescendingOrder
        known = [each for each in rows if self._key(each) is not None]
        unknown = [each for each in rows if self._key(each) is None]
        # Rows that are alike stay in the order of the choice.
        ranked = sorted(known, key=self._key, reverse=falling) + unknown  # type: ignore[arg-type]
        public = [each for each in ranked if not each.messaging]
        talking = [each for each in ranked if each.messaging]
        first = [each for each in public if not each.missing]
        then = [each for each in public if each.missing]
        return [*first, *then, *([None, *talking] if talking else [])]

    def _key(self, row: PlatformRow) -> object:
        match self.column:
            case Column.TICK:
                return row.platform in self.ticked
            case Column.NAME:
                return locale().toLower(row.name)
            case Column.HOURS:
                return row.hours
            case Column.ADDS:
                return row.adds
            case Column.SOURCE:
                return row.source
        return row.percent

    def heading(self, column: int) -> str:
        """What stands above a column: nothing above the ticks, and less where there is little room."""
        shown = _SHORT.get(Column(column), HEADINGS[Column(column)]) if self.narrow else HEADINGS[Column(column)]
        return self.with_arrow("" if column == Column.TICK else say(shown), column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.rows[index.row()] if index.isValid() else None
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual if row.messaging or index.column() != Column.TICK else usual | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if row is None:
            heading = say(Text("Messaging applications: for answering; they enter no set"))
            return heading if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole) and not column else None
        match role:
            case _ROLE.DisplayRole:
                return cell_words(row, column)
            case _ROLE.AccessibleTextRole:
                return self._aloud(row, column)
            case _ROLE.ToolTipRole:
                return tooltip(row.origin if column == Column.SOURCE else row.about)
            case _ROLE.CheckStateRole if column == Column.TICK and not row.messaging:
                return Qt.CheckState.Checked if row.platform in self.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        row = self.rows[index.row()]
        if role != _ROLE.CheckStateRole or row is None:
            return False
        self.ticking.emit(row.platform, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _aloud(self, row: PlatformRow, column: Column) -> str:
        words = row.origin if column == Column.SOURCE else cell_words(row, column)
        if column == Column.TICK:
            ticked = row.platform in self.ticked
            return say(Text("{name}, in your set", name=row.name)) if ticked else row.name
        return say(Text("{thing}: {field}", thing=HEADINGS[column], field=words or "–"))
