"""What an open slot is filled with: an idea that waits for a day, else a prompt, by the pillar that is short."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from planner.checks.month_mix import MonthMix, is_allowed, lack, month_mixes, next_pillar
from planner.checks.situation import Situation
from planner.domain.content import Pillar
from planner.domain.posts import Post
from planner.knowledge.prompts import Prompt, prompts
from planner.proposing.missing import Missing
from planner.proposing.proposal import OpenSlot
from planner.proposing.suiting import may_stand

_WITHOUT_PILLARS = ("informative", "entertaining", "community")


class Filling:
    """Ideas, each given away once, prompts, and how many posts each pillar has in each month meanwhile."""

    def __init__(self, situation: Situation, ideas: Iterable[Post]) -> None:
        """`situation` is the plan without the open slots; `ideas` are those that may be used, in the plan's order."""
        self._situation = situation
        self._plan = situation.plan
        held = {each.post for hold in self._plan.holds for each in hold.held}
        waiting = (post for post in ideas if post.waits_for_a_day and post.id not in held)
        self._ideas = [post for post in waiting if post.status != "posted" and post.series is None]
        titles = Counter(post.title for post in self._plan.posts)
        self._uses = Counter({each.id: sum(titles[text] for text in each.text.values()) for each in prompts()})
        self._months: dict[date, MonthMix] = {}
        self._kinds: Counter[str] = Counter()

    def filled(self, missing: Missing) -> OpenSlot:
        """The slot with an idea, else with a prompt."""
        at = missing.place.at
        idea = self._idea(missing, at.day)
        pillar = self._plan.pillars.get(idea.pillar) if idea else next_pillar(self._plan, self._month(at.day), at.day)
        prompt = None if idea else self._prompt(pillar, at.day)
        self._month(at.day).counts[pillar.id if pillar else None] += 1
        return OpenSlot(
            missing.channel.id,
            at,
            pillar.id if pillar else None,
            idea.id if idea else None,
            prompt.id if prompt else None,
            "story" if missing.stories else "post",
        )

    def _month(self, day: date) -> MonthMix:
        """The month of a day, with the slots that are filled in it."""
        begin = day.replace(day=1)
        if begin not in self._months:
            (self._months[begin],) = month_mixes(self._situation.calendar, begin, 1)
        return self._months[begin]

    def _idea(self, missing: Missing, day: date) -> Post | None:
        """Those that are meant for the channel come first, then those that are meant for none."""
        plan, month, ranked = self._plan, self._month(day), []
        for number, post in enumerate(self._ideas):
            meant = [each for each in post.placements if each.channel == missing.channel.id]
            suits = all(each.format != "interaction" and each.is_story == missing.stories for each in meant)
            pillar = plan.pillars.get(post.pillar)
            free = meant or not post.placements
            if not free or not suits or not may_stand(plan, post, post.text, day):
                continue
            if pillar is None or is_allowed(plan, month, pillar, day):
                ranked.append((not meant, -lack(plan, month, pillar) if pillar else 0, number))
        return self._ideas.pop(min(ranked)[-1]) if ranked else None

    def _prompt(self, pillar: Pillar | None, day: date) -> Prompt:
        """The one used least of the pillar's kind, one of the season first; without a pillar, of the rarest kind."""
        kind = pillar.kind if pillar else min(_WITHOUT_PILLARS, key=lambda each: self._kinds[each])
        self._kinds[kind] += 1
        country = self._plan.business.country
        suiting = (each for each in prompts() if each.pillar_kind == kind and each.suits(day, country))
        chosen = min(suiting, key=lambda each: (self._uses[each.id], each.season is None))
        self._uses[chosen.id] += 1
        return chosen
