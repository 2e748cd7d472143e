"""The voice guide: the written rules of tone."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from planner.domain.channels import Count
from planner.domain.noun import Line, Noun, Prose


class Band(Noun, frozen=True):
    """How many there may be in a post, both ends allowed; None is open."""

    min: Count | None = None
    max: Count | None = None


class Avoided(Noun, frozen=True):
    """A term that is not ours, and what we say instead."""

    term: Line
    instead: Line = ""


class VoiceGuide(Noun, frozen=True):
    """The rules as the business wrote them; None is *no rule*."""

    words: tuple[Line, ...] = ()
    address: Literal["formal", "informal", "any"] = "any"
    person: Literal["we", "i", "any"] = "any"
    emoji: Band = Band()
    hashtags: Band = Band()
    exclamations_max: Count | None = None
    all_caps: bool | None = None
    sentence_words_max: Annotated[int, msgspec.Meta(ge=1, le=1000)] | None = None
    avoid: tuple[Avoided, ...] = ()
    require: tuple[Line, ...] = ()
    examples: tuple[Prose, ...] = ()
