"""What the doctor sees in a plan that is whole, and in one that somebody else wrote in."""

from __future__ import annotations

import sqlite3

from planner.operations import nouns
from planner.operations.examining import Examination, examine
from planner.session import Session
from planner.text import speak


def test_a_whole_plan(session: Session) -> None:
    nouns.change(session, "business", name="Fırın Ay")
    assert examine(session) == Examination([], 5, 1)


def test_a_mention_of_nothing_is_found_with_its_place(session: Session) -> None:
    connection = sqlite3.connect(session.path, isolation_level=None)
    connection.execute("UPDATE posts SET pillar = 'none' WHERE uid = 'p2'")
    connection.close()
    session.refresh()
    (fault,) = examine(session).faults
    assert speak(fault, "en").startswith('posts[1].pillar: no pillar "none"')


def test_an_old_guide_with_words_that_stand_twice_is_whole(session: Session) -> None:
    connection = sqlite3.connect(session.path, isolation_level=None)
    avoid, require = '[{"term": "un"}, {"term": ""}]', '["un", "un"]'
    connection.execute("UPDATE voice SET avoid = ?, require = ?", (avoid, require))
    connection.close()
    session.refresh()
    assert session.plan.voice.require == ("un", "un")
    assert examine(session).faults == []
