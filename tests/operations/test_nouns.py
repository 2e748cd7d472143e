"""Adding, changing, removing: what names a removed thing names it no more, and all comes back with one undo."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from planner.domain.changes import SINGLES, TABLES, TableName
from planner.domain.channels import Cadence
from planner.domain.goals import Goal
from planner.domain.plan import Table
from planner.domain.references import references
from planner.domain.voice import Avoided
from planner.errors import Refused
from planner.operations import nouns
from planner.session import Session
from planner.store.file import create
from planner.text import speak
from tests.plans import whole_plan


def everything(session: Session) -> list[tuple[TableName, str]]:
    parts = [(table, getattr(session.plan, table)) for table in TABLES]
    return [(table, noun.id) for table, part in parts if isinstance(part, Table) for noun in part]


def test_removing_a_thing_removes_every_mention_of_it_in_one_step(session: Session) -> None:
    for table, id in everything(session):
        nouns.remove(session, table, id)
        mentioned = {
            (each.table, each.id)
            for name in TABLES
            if isinstance(rows := getattr(session.plan, name), Table)
            for noun in rows
            for each in references(noun)
        }
        assert (table, id) not in mentioned
        session.undo()
        assert session.plan == whole_plan()


def test_a_placement_goes_with_its_channel(session: Session) -> None:
    nouns.remove(session, "channels", "ig")
    assert [each.channel for each in session.plan.posts["p1"].placements] == ["x"]
    assert "cadence.gap channel:ig" not in session.plan.muted


def test_a_follower_profile_goes_with_its_channel(session: Session) -> None:
    nouns.remove(session, "channels", "ig")
    assert len(session.plan.follower_profiles) == 0
    session.undo()
    assert session.plan.follower_profiles == whole_plan().follower_profiles


def test_figures_are_named_in_the_history(session: Session) -> None:
    nouns.change(session, "follower_profiles", "f1", source="panelden")
    nouns.change(session, "statistics", "s1", year=2025)
    assert [speak(entry.label, "en") for entry in session.history()] == [
        "Change statistics “Mahalle anketi”",
        "Change the follower figures of 1 December",
    ]


def test_a_decision_goes_with_its_subject_and_the_review_stays(session: Session) -> None:
    nouns.remove(session, "goals", "g1")
    (review,) = session.plan.reviews
    assert [each.subject for each in review.decisions] == ["channel:x"]


def test_what_holds_one_row_is_changed_in_place(session: Session) -> None:
    nouns.change(session, "business", name="Fırın Ay")
    nouns.change(session, "strategy", promise="Sıcak ekmek.")
    nouns.change(session, "voice", words=("sıcak",))
    assert session.plan.business.name == "Fırın Ay"
    assert session.plan.strategy.promise == "Sıcak ekmek."
    assert session.plan.voice.words == ("sıcak",)
    assert [speak(entry.label, "en") for entry in session.history()] == [
        "Change the voice guide",
        "Change the strategy",
        "Change the business details",
    ]


def test_what_would_not_be_whole_is_refused(session: Session) -> None:
    with pytest.raises(Refused, match="no audience"):
        nouns.add(session, Goal("g9", "Yeni", audiences=("none",)))
    with pytest.raises(Refused, match="at least"):
        nouns.change(session, "channels", "ig", cadence=Cadence(5, 3))
    with pytest.raises(Refused, match="lies before"):
        nouns.change(session, "goals", "g1", due=date(2026, 1, 1))
    assert session.plan == whole_plan()


@pytest.mark.parametrize("table", [table for table in TABLES if table not in SINGLES])
def test_what_is_not_there_is_refused_by_its_name(session: Session, table: TableName) -> None:
    with pytest.raises(Refused) as refused:
        nouns.remove(session, table, "nowhere")
    assert "nowhere" in speak(refused.value.text, "en")


def test_new_ids_are_free(session: Session) -> None:
    assert nouns.new_id(session.plan.posts, "p") == "p6"
    nouns.remove(session, "posts", "p1")
    assert nouns.new_id(session.plan.posts, "p") == "p6"  # p5 is there


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"avoid": (Avoided("ucuz"), Avoided("Ucuz "))}, "stands above : name each once"),
        ({"avoid": (Avoided(" "),)}, "is empty : write a word, or remove it"),
        ({"require": ("maya", "")}, "is empty : write a word, or remove it"),
        ({"avoid": (Avoided("maya"),), "require": ("maya",)}, "is among the words to avoid too"),
    ],
)
def test_words_of_the_guide_that_cannot_be_meant_are_not_written(
    session: Session, fields: dict[str, Any], said: str
) -> None:
    with pytest.raises(Refused, match=said):
        nouns.change(session, "voice", **fields)
    assert session.plan == whole_plan()


def test_what_an_older_release_wrote_into_the_guide_may_stay(tmp_path: Path) -> None:
    path = tmp_path / "plan.ritim"
    guide = replace(whole_plan().voice, avoid=(Avoided("ucuz"), Avoided("ucuz")), require=("ucuz", ""))
    create(path, replace(whole_plan(), voice=guide))
    with Session.open(path) as session:
        nouns.change(session, "voice", exclamations_max=7)
        nouns.change(session, "voice", require=("ucuz", "", "maya"))
        with pytest.raises(Refused, match="stands above"):
            nouns.change(session, "voice", require=("ucuz", "", "maya", "maya"))
        nouns.change(session, "voice", avoid=(), require=("ucuz",))
        assert session.plan.voice == replace(guide, exclamations_max=7, avoid=(), require=("ucuz",))


def test_typing_in_another_line_of_a_list_is_another_step(session: Session) -> None:
    before = session.plan.voice.require
    for words in (("b",), ("bread",), ("bread", "c"), ("bread", "cake")):
        nouns.change(session, "voice", typing=True, require=(*before, *words))
    assert len(session.history()) == 2
    session.undo()
    assert session.plan.voice.require == (*before, "bread")
