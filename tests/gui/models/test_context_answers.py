"""Answers behind their questions, in the notes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.gui.models.context_answers import answer_in, with_answer
from planner.knowledge.prompts import CONTEXT_QUESTIONS
from planner.text import speak

FIRST, SECOND, THIRD = CONTEXT_QUESTIONS
ASKED = speak(FIRST, "en")
LINES = st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=40)


def test_an_answer_stands_behind_its_question_after_what_was_noted() -> None:
    noted = with_answer("Bring flour.", FIRST, "For those who bake at home", "en")
    assert noted == f"Bring flour.\n{ASKED} For those who bake at home"
    assert answer_in(noted, FIRST) == "For those who bake at home"
    assert answer_in(noted, SECOND) == ""


def test_a_question_that_was_asked_already_is_answered_where_it_stands() -> None:
    asked = "\n".join(speak(each, "tr") for each in CONTEXT_QUESTIONS)
    answered = with_answer(asked, SECOND, "Taş fırın", "en")
    assert answered.split("\n")[1] == f"{speak(SECOND, 'tr')} Taş fırın"
    assert len(answered.split("\n")) == 3


def test_without_an_answer_the_question_goes() -> None:
    asked = f"Before.\n{ASKED}\nAfter."
    assert with_answer(asked, FIRST, " ", "en") == "Before.\nAfter."
    assert with_answer("", FIRST, "", "en") == ""


@given(st.lists(LINES, max_size=4), LINES, LINES)
def test_what_was_answered_is_read_again_and_nothing_else_changes(noted: list[str], one: str, other: str) -> None:
    notes = with_answer(with_answer("\n".join(noted), FIRST, one, "en"), THIRD, other, "tr")
    assert answer_in(notes, FIRST) == one.strip()
    assert answer_in(notes, THIRD) == other.strip()
    rest = with_answer(with_answer(notes, FIRST, "", "en"), THIRD, "", "en")
    assert [each for each in rest.split("\n") if each] == [each for each in noted if each]
