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


class Saying(Noun, frozen=True):
    """What one of the words for who we are means in a sentence: how we say a thing, and how we do not."""

    word: Line
    so: Prose = ""
    not_so: Prose = ""


class VoiceGuide(Noun, frozen=True):
    """The rules as the business wrote them; None is *no rule*, and *any* what its own posts show."""

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
    """Texts that the business approved as its voice, besides its approved posts; a new one comes last."""
    contractions: Literal["use", "avoid", "any"] = "any"
    """Short forms of English: *don't*, *we're*."""
    stiff: bool | None = None
    """Whether stiff words may stand; None: those that our own posts have."""
    sayings: tuple[Saying, ...] = ()
    """At most one a word of `words`, in any order."""
    unheard: tuple[Line, ...] = ()
    """The habits that nobody wants to hear of any more, by the names of the features; a name that is none, as one of an
    older Ritim, does nothing."""
