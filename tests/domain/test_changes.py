from __future__ import annotations

from planner.domain.business import Business
from planner.domain.changes import EVERYTHING, SINGLES, TABLES, Change, changed
from planner.domain.content import Pillar
from planner.domain.plan import Plan, Table


def test_what_holds_one_row_has_no_table_of_rows() -> None:
    assert {name for name in TABLES if not isinstance(getattr(Plan(), name), Table)} == set(SINGLES)


def test_a_notification_names_tables_and_ids() -> None:
    told = changed(
        [
            Change("pillars", 1, None, Pillar("a", "A")),
            Change("pillars", 2, Pillar("b", "B"), None),
            Change("pillars", 3, Pillar("c", "C"), Pillar("d", "C")),
            Change("business", 1, Business(), Business("Fırın")),
        ]
    )
    assert told.ids == {"pillars": frozenset("abcd"), "business": frozenset({""})}
    assert told.touches("pillars")
    assert not told.touches("posts")


def test_over_500_changes_it_says_everything() -> None:
    changes = [Change("pillars", number, None, Pillar(f"k{number}", "")) for number in range(501)]
    assert changed(changes) is EVERYTHING
    assert EVERYTHING.touches("posts")
    told = changed(changes[:500])
    assert told.ids is not None
    assert len(told.ids["pillars"]) == 500
    assert changed([]).ids == {}
