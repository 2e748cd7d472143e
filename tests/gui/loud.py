"""A bakery whose next posts on Instagram do not sound like it."""

from __future__ import annotations

from datetime import date

from planner.gui.desk import Desk
from planner.operations import nouns

LOUD = "LAST CHANCE!!! Valued customers, kindly be informed that our pies are gone by noon 🎉🎉🎉"
UNTIL = date(2026, 12, 23)


def make_loud(desk: Desk) -> None:
    """Has each of them written so, up to `UNTIL`, as a draft."""
    bridge = desk.bridge
    for post in bridge.plan.posts:
        days = [each.at.day for each in post.placements if each.channel == "ig" and each.at is not None]
        if days and bridge.today < days[0] <= UNTIL and len(post.placements) == 1:
            bridge.do(nouns.change, "posts", post.id, text=LOUD, status="draft")
