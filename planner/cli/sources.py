"""Where figures come from, below an answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.knowledge.audience_statistics import sources
from planner.text import Text


def sources_said(ids: Iterable[str]) -> Iterator[Text]:
    """The sources with these ids, then what their publishers want said; an owner's own table is its own source."""
    known = [sources()[id] for id in ids if id in sources()]
    for source in known:
        yield Text(
            "{publisher}, {title}, {published}: {url}",
            publisher=source.publisher,
            title=source.title,
            published=source.published,
            url=source.url,
        )
    for notice in dict.fromkeys(source.notice for source in known if source.notice):
        yield Text("{notice}", notice=notice)
