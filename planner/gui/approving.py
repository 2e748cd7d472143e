"""Approving from the window: what a platform will refuse is said first. The verb itself asks nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from planner.checks.limits import Refusal, refusals
from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.parts.question import Asked
from planner.operations.nouns import refuse_release
from planner.session import Session
from planner.text import Text


def approve(
    desk: Desk,
    ids: Sequence[str],
    act: Callable[[], object],
    ask: Callable[[Asked], None],
    refused: Callable[[Text], None] | None = None,
) -> None:
    """Runs `act`, which approves these posts; where platforms will refuse some of them it is asked first.

    Whoever may not approve hears that, and is not asked.
    """

    def may_release(session: Session) -> None:
        refuse_release(session, session.plan, "approved")

    if not desk.bridge.do(may_release, refused=refused):
        return
    asked = question(desk.bridge.plan, ids, act)
    if asked is None:
        act()
    else:
        ask(asked)


def question(plan: Plan, ids: Sequence[str], act: Callable[[], object]) -> Asked | None:
    """What is asked before these posts are approved; None where nothing needs to be."""
    new = [plan.posts[id] for id in dict.fromkeys(ids) if id in plan.posts and plan.posts[id].status != "approved"]
    found = [(post, refusals(plan, post)) for post in new]
    wrong = [(post, some) for post, some in found if some]
    if not wrong:
        return None
    if len(new) == 1:
        [(post, some)] = wrong
        no = Text("Keep as draft") if post.status == "draft" else Text("Not yet")
        return Asked(_of_one(some), Text("Approve anyway"), no, act)
    words = Text(
        "Platforms will refuse {n} of these {of} posts as it stands.",
        "Platforms will refuse {n} of these {of} posts as they stand.",
        n=len(wrong),
        of=len(new),
    )
    return Asked(words, Text("Approve all the same"), Text("Not yet"), act)


def _of_one(some: Sequence[Refusal]) -> Text:
    if len(some) == 1:
        [only] = some
        return Text("{account} will refuse this post: {figure}.", account=only.account, figure=only.words)
    each = [Text("{account} ({figure})", account=one.account, figure=one.words) for one in some]
    return Text("This post will be refused by {accounts}.", accounts=each)
