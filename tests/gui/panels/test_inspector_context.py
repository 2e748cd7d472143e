"""Three questions to a promotional post that is being written."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.panels.inspector import Inspector
from planner.gui.panels.inspector_context import Context
from planner.knowledge.prompts import CONTEXT_QUESTIONS
from planner.operations import nouns
from planner.text import speak
from tests.builders import channel, pillar, plan, post
from tests.gui.conftest import DeskOn

QUESTIONS = [speak(each, "en") for each in CONTEXT_QUESTIONS]


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    return desk_on(
        plan(
            channel(),
            pillar("sells", "promotional"),
            pillar("tells"),
            post("offer", "2026-12-10T09:30", status="draft", pillar="sells", notes="Bring flour."),
        )
    )


def questions(desk: Desk, qtbot: QtBot) -> Context:
    desk.attention.choose(Spot("offer"))
    inspector = Inspector(desk)
    qtbot.addWidget(inspector)
    inspector.resize(330, 900)
    inspector.show()
    return inspector.context


def notes(desk: Desk) -> str:
    return desk.bridge.plan.posts["offer"].notes


def test_they_are_folded_and_their_answers_stand_in_the_notes(desk: Desk, qtbot: QtBot) -> None:
    context = questions(desk, qtbot)
    assert context.isVisible()
    assert not context.body.isVisible()
    context.head.click()
    assert context.body.isVisible()
    assert [each.accessibleName() for each in context.fields] == QUESTIONS
    QTest.keyClicks(context.fields[1], "A stone oven")
    context.fields[1].leave()
    assert notes(desk) == f"Bring flour.\n{QUESTIONS[1]} A stone oven"
    desk.bridge.undo()
    assert notes(desk) == "Bring flour."
    assert context.fields[1].text() == ""


def test_an_answer_that_is_there_is_shown_and_can_be_taken_away(desk: Desk, qtbot: QtBot) -> None:
    asked = "\n".join([*QUESTIONS[:2], f"{QUESTIONS[2]} Until Sunday"])
    desk.bridge.do(nouns.change, "posts", "offer", notes=asked)
    context = questions(desk, qtbot)
    context.head.click()
    assert [each.text() for each in context.fields] == ["", "", "Until Sunday"]
    context.fields[2].clear()
    context.fields[2].leave()
    assert notes(desk) == "\n".join(QUESTIONS[:2])


@pytest.mark.parametrize("changed", [{"pillar": "tells"}, {"pillar": None}, {"status": "approved"}])
def test_other_posts_are_not_asked(desk: Desk, qtbot: QtBot, changed: dict[str, Any]) -> None:
    context = questions(desk, qtbot)
    desk.bridge.do(nouns.change, "posts", "offer", **changed)
    assert not context.isVisible()
    desk.bridge.undo()
    assert context.isVisible()
