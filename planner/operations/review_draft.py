"""A review that is not finished: what has been answered so far, and how it is written down until it is."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

import msgspec

from planner.domain.goals import Decision, Review
from planner.domain.plan import Plan
from planner.operations.reviewing import Answer, dropped_by


class Draft(msgspec.Struct):
    """What has been answered so far; `at` is the step at which the person is."""

    begun: date
    decisions: dict[str, Decision] = {}
    """By subject, "goal:g1"."""
    answers: list[Answer] = []
    met: list[str] = []
    """The ids of goals that are reached."""
    note: str = ""
    at: str = ""
    before: Review | None = None
    """The review of the day on which it was begun, with which it began; None where there was none."""
    staying: list[str] = []
    """The ids of channels whose posts stay on them when they are dropped."""

    @property
    def empty(self) -> bool:
        """Whether nothing would be lost with it."""
        return not (self.decisions or self.answers or self.note.strip())

    def answer(self, review: str, decision: Decision) -> Answer:
        """What came of a change that the review with this id decided, as far as it is answered."""
        known = (each for each in self.answers if (each.review, each.subject) == (review, decision.subject))
        return next(known, Answer(review, decision.subject, decision.done, decision.helped))

    def put_answer(self, answer: Answer) -> None:
        """Keeps an answer in the place of the one before."""
        self.answers = [each for each in self.answers if each[:2] != answer[:2]]
        self.answers.append(answer)

    def decide(self, decision: Decision | None, subject: str) -> None:
        """Keeps a decision on a subject; None takes it back."""
        if decision is None:
            self.decisions.pop(subject, None)
        else:
            self.decisions[subject] = decision

    def meet(self, goal: str, *, reached: bool) -> None:
        """Notes whether the goal with this id is reached."""
        self.met = [*(each for each in self.met if each != goal), *([goal] if reached else [])]

    def stay(self, channel: str, *, staying: bool) -> None:
        """Notes whether the posts of the channel with this id stay on it when it is dropped."""
        self.staying = [*(each for each in self.staying if each != channel), *([channel] if staying else [])]

    def decided(self, subjects: Collection[str]) -> list[Decision]:
        """The decisions on these subjects, in their order."""
        return [self.decisions[each] for each in subjects if each in self.decisions]

    def review(self, on: date, subjects: Collection[str]) -> Review:
        """The review of a day that has decided on these subjects; what the one of that day with which it began has
        decided on others stays.
        """
        earlier = self.before.decisions if self.before is not None and self.before.on == on else ()
        others = [each for each in earlier if each.subject not in subjects]
        return Review(on, self.note.strip(), (*self.decided(subjects), *others))


def new_draft(plan: Plan, today: date) -> Draft:
    """A review that begins today, or goes on with that of today: what it has left on a dropped channel stays."""
    made = plan.reviews.get(today.isoformat())
    if made is None:
        return Draft(today)
    decisions = {each.subject: each for each in made.decisions}
    staying = [each.id for each in plan.channels if f"channel:{each.id}" in dropped_by(made)]
    return Draft(today, decisions, staying=staying, note=made.note, before=made)


def written(draft: Draft) -> Any:
    """The draft as JSON values."""
    return msgspec.to_builtins(draft)


def read(values: Any) -> Draft | None:
    """The draft that was written so; None for anything else."""
    try:
        return msgspec.convert(values, Draft)
    except msgspec.ValidationError:
        return None
