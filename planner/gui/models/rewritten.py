"""A text with what a finding offers instead of some of its words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.domain.plan import Plan
from planner.gui.models.heard import in_place_of
from planner.voice.language import language_of


def rewritten(plan: Plan, id: str, note: Mapping[str, Any]) -> str | None:
    """The text of a post, or that of the note's channel, with what the note offers wherever it can be written; None
    where nothing can, and where the text is another by now.
    """
    post = plan.posts.get(id)
    if post is None or not note["instead"]:
        return None
    texts = {None: post.text} | {each.channel: each.text or "" for each in post.placements}
    text = before = texts.get(note["channel"], "")
    language = language_of(text, plan.business.language)
    if [before[start:end] for start, end in note["spans"]] != note["words"]:
        return None
    for start, end in sorted(note["spans"], reverse=True):
        other = in_place_of(before[start:end], note["instead"], note.get("term", ""), language)
        if other is not None:
            text = f"{text[:start]}{other}{text[end:]}"
    return None if text == before else text
