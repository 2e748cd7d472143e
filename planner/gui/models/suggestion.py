"""A proposal as the window shows it before anything moves: what the person wants of it, and how it is said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from planner.checks.finding import Finding
from planner.checks.situation import Name
from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post
from planner.domain.times import LocalTime
from planner.layout.ghosts import Ghost
from planner.proposing.proposal import Move, OpenSlot, Proposal, Unplaced
from planner.reading.facts import facts
from planner.text import Text

Change = Move | Unplaced | OpenSlot
# What is counted together, by the codes of the findings; what is named by none of them comes last.
_KINDS: tuple[tuple[Text, tuple[str, ...]], ...] = (
    (Text("too many {before} → {after}"), ("cadence.over.day", "cadence.over.week")),
    (Text("too close {before} → {after}"), ("cadence.gap",)),
    (Text("too few {before} → {after}"), ("cadence.under.week",)),
)
_OTHERS = Text("others {before} → {after}")


class Suggestion(NamedTuple):
    """A proposal for `plan`, without the changes `left_out`; open slots only where the person wants them filled.

    `about` is the finding from which it was asked for.
    """

    plan: Plan
    proposal: Proposal
    about: Finding | None = None
    left_out: frozenset[Change] = frozenset()
    fills: bool = True

    @property
    def changes(self) -> tuple[Change, ...]:
        """All of them, in the order of the days that are looked at."""
        offered: list[Change] = [*self.proposal.moves, *self.proposal.unplaced]
        if self.fills:
            offered += self.proposal.open_slots
        return tuple(sorted(offered, key=lambda each: (time_of(each), each.channel)))

    @property
    def chosen(self) -> Proposal:
        """What is to be done."""
        proposal = self.proposal
        return proposal._replace(
            moves=tuple(each for each in proposal.moves if each not in self.left_out),
            unplaced=tuple(each for each in proposal.unplaced if each not in self.left_out),
            open_slots=tuple(each for each in proposal.open_slots if self.fills and each not in self.left_out),
        )

    @property
    def ghosts(self) -> tuple[Ghost, ...]:
        """What is to be done, as it is seen on the calendar."""
        return tuple(_ghost(self.plan, each) for each in self.changes if each not in self.left_out)

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which something of it can be seen, in order."""
        found = {at.day for each in self.ghosts for at in (each.before, each.after) if at is not None}
        return tuple(sorted(found))

    @property
    def days_about(self) -> tuple[date, ...]:
        """Those days on which something is done about the finding from which it was asked for."""
        about = self.about
        if about is None or about.first is None or about.last is None:
            return ()
        first, last = about.first, about.last
        near = {
            day
            for each in self.ghosts
            if about.subject == f"channel:{each.channel}"
            for day in (at.day for at in (each.before, each.after) if at is not None)
            if first <= day <= last
        }
        return tuple(sorted(near))

    def without(self, ghost: Ghost) -> Suggestion:
        """Without the change for which a ghost stands; the same, where it is one of another suggestion."""
        change = next((each for each in self.changes if _ghost(self.plan, each) == ghost), None)
        return self if change is None else self.turned(change)

    def turned(self, change: Change) -> Suggestion:
        """With this change left out, or taken in again."""
        return self._replace(left_out=self.left_out ^ {change})


def time_of(change: Change) -> LocalTime:
    """Where a change is looked at: where a post stands that would go, or where one is missing."""
    return change.before if isinstance(change, Move) else change.at


def day_of(change: Change) -> date:
    """The day on which what comes of it is seen."""
    return change.after.day if isinstance(change, Move) else change.at.day


def title_of(plan: Plan, change: Change) -> str | None:
    """Of the post that a change is about; None where a post is missing for which nobody has an idea."""
    if not isinstance(change, OpenSlot):
        return plan.posts[change.post].title
    if change.idea is not None:
        return plan.posts[change.idea].title
    if change.prompt is None:
        return None
    from planner.knowledge.prompts import prompt  # read when the first draft is suggested, not with the calendar

    return prompt(change.prompt).said(plan.business.language)


def _ghost(plan: Plan, change: Change) -> Ghost:
    match change:
        case Move():
            return Ghost(plan.posts[change.post], change.channel, change.before, change.after)
        case Unplaced():
            return Ghost(plan.posts[change.post], change.channel, change.at, None)
    usual = Placement(change.channel, change.format)
    new = Post("", title_of(plan, change) or "…", pillar=change.pillar, placements=(usual,))
    post = plan.posts.get(change.idea) or new
    return Ghost(post, change.channel, None, change.at)


def summary(suggestion: Suggestion) -> Text | None:
    """What would happen, in one sentence; None where nothing would."""
    chosen = suggestion.chosen
    by_ideas = sum(each.idea is not None for each in chosen.open_slots)
    by_prompts = len(chosen.open_slots) - by_ideas
    counted = (
        Text("{n} post moves", "{n} posts move", n=len(chosen.moves)),
        Text("{n} post goes back to the ideas", "{n} posts go back to the ideas", n=len(chosen.unplaced)),
        Text("{n} gap is filled from your ideas", "{n} gaps are filled from your ideas", n=by_ideas),
        Text("{n} gap gets a new draft", "{n} gaps get new drafts", n=by_prompts),
    )
    parts = [each for each in counted if each.fields["n"]]
    return Text("{parts}.", parts=parts) if parts else None


def counts(proposal: Proposal) -> list[Text]:
    """How many warnings of each kind there are, and how many there would be; nothing of what stays at none."""
    known = {code for _, codes in _KINDS for code in codes}
    others = tuple(sorted({*proposal.before, *proposal.after} - known))
    said = []
    for words, codes in (*_KINDS, (_OTHERS, others)):
        before = sum(proposal.before.get(code, 0) for code in codes)
        after = sum(proposal.after.get(code, 0) for code in codes)
        if before or after:
            said.append(Text(words.message, before=before, after=after))
    return said


def said_of(plan: Plan, change: Change, names: Mapping[str, Name]) -> Text:
    """A change in two lines, of which the second says when; a third where the text would no longer be true. `names` are
    those of the channels.
    """
    account, title = names[change.channel], title_of(plan, change)
    match change:
        case Move():
            before, after = _ends(change)
            said = Text(
                "{account}: “{title}”\n{before} → {after}", account=account, title=title, before=before, after=after
            )
            return (
                Text("{said}\nIts text names a day: read it again.", said=said) if _names_a_day(plan, change) else said
            )
        case Unplaced():
            return Text(
                "{account}: “{title}”\n{before} → back to the ideas",
                account=account,
                title=title,
                before=when(change.at),
            )
    if change.idea is not None:
        words = Text("{account}: “{title}”\n{after}, from your ideas")
    elif title is not None:
        words = Text("{account}: “{title}”\n{after}, a new draft")
    else:
        words = Text("{account}: a post is missing\n{after}")
    return Text(words.message, account=account, after=when(change.at), title=title)


def _names_a_day(plan: Plan, move: Move) -> bool:
    """Whether the text speaks of a day, and the post goes to another."""
    if move.before.day == move.after.day:
        return False
    post = plan.posts[move.post]
    text = next((post.text_on(each) for each in post.placements if each.channel == move.channel), post.text)
    return _of_a_day(f"{post.title}\n{text}", plan.business.language, move.before.day, plan.business.country)


@lru_cache(1024)
def _of_a_day(text: str, language: str, on: date, country: str | None) -> bool:
    return any(each.kind in ("date", "countdown") for each in facts(text, language, on, country))


def _ends(move: Move) -> tuple[Text | str, Text | str]:
    """From where and to where, without what both have in common."""
    before, after = move.before, move.after
    if before.day == after.day:
        return when(before), after.clock or when(after)
    if before.clock == after.clock:
        return Text("{day:short}", day=before.day), when(after)
    return when(before), when(after)


def when(at: LocalTime) -> Text:
    """ "Thu 10 Dec, 09:30", or the day alone."""
    if at.clock is None:
        return Text("{day:short}", day=at.day)
    return Text("{day:short}, {time}", day=at.day, time=at.clock)
