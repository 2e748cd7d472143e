"""Where the places of a document lead."""

from __future__ import annotations

from typing import NamedTuple

from planner.layout.boxes import Box


class Link(NamedTuple):
    """A place of a page that leads to an address, or to a page, counted from 1."""

    box: Box
    target: str | int


class Bookmark(NamedTuple):
    """A name for a page, counted from 1, and the bookmarks below it."""

    title: str
    page: int
    below: tuple[Bookmark, ...] = ()
