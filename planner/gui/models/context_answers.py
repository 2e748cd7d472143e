"""What gives a promotional post its context: answers that stand in its notes, each behind its question."""

from __future__ import annotations

from planner.text import LANGUAGES, Text, speak


def answer_in(notes: str, question: Text) -> str:
    """The answer to a question, in whichever language it was asked; empty where there is none."""
    number, asked = _line_of(notes, question)
    return "" if number is None else notes.split("\n")[number].removeprefix(asked).strip()


def with_answer(notes: str, question: Text, answer: str, language: str) -> str:
    """The notes with this answer, asked in `language` where it was not asked yet; without one the question goes."""
    lines = notes.split("\n") if notes else []
    number, asked = _line_of(notes, question)
    written = [f"{asked or speak(question, language)} {answer.strip()}"] if answer.strip() else []
    if number is None:
        number = len(lines)
    return "\n".join([*lines[:number], *written, *lines[number + 1 :]])


def _line_of(notes: str, question: Text) -> tuple[int | None, str]:
    """The number of the line in which it is asked, and how; None where it is not."""
    for asked in (speak(question, language) for language in LANGUAGES):
        for number, line in enumerate(notes.split("\n")):
            if line.startswith(asked):
                return number, asked
    return None, ""
