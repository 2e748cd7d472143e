"""What a review walks through: the changes decided before, and each goal, audience and channel with what is known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from planner.checks.memo import Memo
from planner.checks.situation import Situation
from planner.domain.audiences import Audience
from planner.domain.goals import Decision, Review
from planner.domain.plan import Plan
from planner.domain.times import LAST_YEAR
from planner.gui.models import review_facts as facts
from planner.gui.models.review_facts import Figure
from planner.knowledge.platforms import channel_name
from planner.operations.reviewing import taken_off
from planner.text import Text

Kind = Literal["goal", "audience", "channel"]
KINDS: tuple[Kind, ...] = ("goal", "audience", "channel")

_DAY = timedelta(days=1)


class Subject(NamedTuple):
    """What is decided on: "goal:g1", its name, its figures, what else is known, and what was decided last, when."""

    subject: str
    name: Text
    figures: tuple[Figure, ...]
    facts: tuple[Text, ...]
    last: tuple[date, Decision] | None

    @property
    def kind(self) -> Kind:
        """What it is."""
        return next(kind for kind in KINDS if self.subject.startswith(f"{kind}:"))

    @property
    def id(self) -> str:
        """Its id in its table."""
        return self.subject.partition(":")[2]


class Asked(NamedTuple):
    """A change that an earlier review decided, whose outcome is asked for."""

    on: date
    name: Text
    decision: Decision

    @property
    def review(self) -> str:
        """The id of that review."""
        return self.on.isoformat()


class ToldDecision(NamedTuple):
    """A decision, and what its subject is called now."""

    name: Text
    decision: Decision


class Told(NamedTuple):
    """A review that was made."""

    on: date
    note: str
    decisions: tuple[ToldDecision, ...]

    @property
    def id(self) -> str:
        """That of the review."""
        return self.on.isoformat()


class NextReview(NamedTuple):
    """When the next review is due, None when there was none yet; `days` until then, 0 or less when it is due."""

    day: date | None
    days: int


def next_review(plan: Plan, today: date) -> NextReview:
    """When it is time to look again."""
    business = plan.business
    if business.reviewed_on is None:
        return NextReview(None, 0)
    day = business.reviewed_on + timedelta(weeks=business.review_every_weeks)
    return NextReview(day, (day - today).days)


def name_of(plan: Plan, subject: str) -> Text:
    """What the subject of a decision is called."""
    kind, _, id = subject.partition(":")
    if kind == "goal":
        return Text("{name}", name=plan.goals[id].title)
    if kind == "audience":
        return Text("{name}", name=plan.audiences[id].name)
    channel = plan.channels[id]
    return channel_name(channel.platform, channel.handle)


def asked(plan: Plan, today: date) -> list[Asked]:
    """The changes of the last review before today, and earlier ones that nobody has answered; the newest first, and of
    each subject the newest alone.
    """
    earlier = sorted((each for each in plan.reviews if each.on < today), key=lambda each: each.on, reverse=True)
    newest: dict[str, Asked] = {}
    for review in earlier:
        for decision in review.decisions:
            if decision.decision == "change" and (review is earlier[0] or decision.done is None):
                newest.setdefault(decision.subject, Asked(review.on, name_of(plan, decision.subject), decision))
    return list(newest.values())


def told(plan: Plan) -> list[Told]:
    """The reviews, the newest first."""
    made = sorted(plan.reviews, key=lambda each: each.on, reverse=True)
    return [
        Told(
            review.on,
            review.note,
            tuple(ToldDecision(name_of(plan, each.subject), each) for each in review.decisions),
        )
        for review in made
    ]


def last_decisions(reviews: Iterable[Review], before: date) -> dict[str, tuple[date, Decision]]:
    """By subject, what was decided on it last, in the reviews before a day."""
    found: dict[str, tuple[date, Decision]] = {}
    for review in sorted((each for each in reviews if each.on < before), key=lambda each: each.on):
        for decision in review.decisions:
            found[decision.subject] = review.on, decision
    return found


def subjects(plan: Plan, today: date, memo: Memo) -> list[Subject]:
    """The active goals, the audiences that were not dropped, and the channels in use, each with what is known."""
    situation = Situation(plan, today, None, memo)
    last = last_decisions(plan.reviews, today)
    posts = facts.served(situation)

    def subject(kind: Kind, id: str, figures: Iterable[Figure], known: Iterable[Text]) -> Subject:
        name = f"{kind}:{id}"
        return Subject(name, name_of(plan, name), tuple(figures), tuple(known), last.get(name))

    goals = [each for each in plan.goals if each.state == "active"]
    return [
        *(subject("goal", each.id, facts.goal_figures(each), facts.goal_facts(each, today, posts)) for each in goals),
        *(
            subject("audience", each.id, (), facts.audience_facts(situation, each))
            for each in plan.audiences
            if not _let_go(situation, each, last)
        ),
        *(
            subject("channel", each.id, facts.channel_figures(situation, each), facts.channel_facts(situation, each))
            for each in situation.active_channels
        ),
    ]


def _let_go(situation: Situation, audience: Audience, last: dict[str, tuple[date, Decision]]) -> bool:
    """Whether it was dropped, and is named by nothing since."""
    decided = last.get(f"audience:{audience.id}")
    dropped = decided is not None and decided[1].decision == "drop"
    return dropped and not facts.wanting(situation, audience) and not facts.addressing(situation, audience)


def ahead(plan: Plan, today: date, memo: Memo, channel: str) -> tuple[int, int]:
    """How many posts stand on a channel after today: those that can leave it, and those that repeat."""
    lane = Situation(plan, today, None, memo).calendar.channel(channel)
    items = lane.within(today + _DAY, date(LAST_YEAR, 12, 31))
    repeating = {item.post.id for item in items if item.post.series is not None}
    return len(taken_off(plan, {channel}, today)), len(repeating)
