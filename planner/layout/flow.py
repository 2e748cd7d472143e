"""Text flowing over pages or columns: lines stay whole, headings stay with what they head."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Block(NamedTuple):
    """Something of one height. `before` is the room above it, dropped at the top of a page.

    `tied` keeps it on the page of the block before it. `heading` is the number of the block that is repeated above this
    one when a page begins with it.
    """

    height: float
    before: float = 0.0
    tied: bool = False
    heading: int | None = None


class Placed(NamedTuple):
    """Block number `block` with its top at `y` of its page; `again` for a heading that is repeated."""

    block: int
    y: float
    again: bool


def flow(blocks: Sequence[Block], height: float) -> list[list[Placed]]:
    """The blocks in their order on pages of this height; a page is never empty.

    Blocks tied together that are higher than a page are parted where the page ends; a block that alone is higher than a
    page stands alone and hangs over.
    """
    pages: list[list[Placed]] = []
    y = height
    for chunk in _chunks(blocks):
        first = chunk[0]
        if pages and blocks[first].before + _height(blocks, chunk) > height - y:
            y = height  # the whole chunk on the next page, or at least its beginning
        for number in chunk:
            block = blocks[number]
            if not pages or y + block.before + block.height > height:
                y = _begin(pages, blocks, block, height)
            else:
                y += block.before
            pages[-1].append(Placed(number, y, False))
            y += block.height
    return pages


def _begin(pages: list[list[Placed]], blocks: Sequence[Block], block: Block, height: float) -> float:
    """A new page that begins with `block`, or with its heading again; gives the y at which the block stands."""
    pages.append([])
    if block.heading is None:
        return 0.0
    above = blocks[block.heading].height
    if above + block.height > height:
        return 0.0
    pages[-1].append(Placed(block.heading, 0.0, True))
    return above


def _chunks(blocks: Sequence[Block]) -> list[list[int]]:
    chunks: list[list[int]] = []
    for number, block in enumerate(blocks):
        if block.tied and chunks:
            chunks[-1].append(number)
        else:
            chunks.append([number])
    return chunks


def _height(blocks: Sequence[Block], chunk: Sequence[int]) -> float:
    """Of the chunk's blocks with the room between them, without that above the first."""
    return sum(blocks[number].height + blocks[number].before for number in chunk) - blocks[chunk[0]].before
