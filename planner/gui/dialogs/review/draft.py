"""Where a review that is not finished waits: on this computer, so that it can be left and taken up again."""

from __future__ import annotations

from planner.domain.plan import Plan
from planner.operations.review_draft import Draft, read, written
from planner.settings import Settings

_KEY = "review"


def kept_draft(settings: Settings, plan_id: str, plan: Plan) -> Draft | None:
    """The review that was begun here and not finished; None for none, or when a later one has been made."""
    draft = read(settings.of_plan(plan_id).get(_KEY))
    return None if draft is None or any(each.on > draft.begun for each in plan.reviews) else draft


def keep_draft(settings: Settings, plan_id: str, draft: Draft | None) -> None:
    """Keeps a review that is not finished; None, or one in which nothing is said, forgets it."""
    settings.put_of_plan(plan_id, **{_KEY: None if draft is None or draft.empty else written(draft)})
