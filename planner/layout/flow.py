"""Text flowing over pages or columns: lines stay whole, headings stay with what they head."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Block(NamedTuple):
    """Something of one height. `before` is the room above it, dropped at the top of a page.

    `tied` keeps it on the page of the block before it. `headings` are the numbers of the blocks that are repeated above
    this one when a page begins with it.
    """

    height: float
    before: float = 0.0
    tied: bool = False
    headings: tuple[int, ...] = ()


class Placed(NamedTuple):
    """Block number `block` with its top at `y` of its page; `again` for a heading that is repeated."""

    block: int
    y: float
    again: bool


def flow(blocks: Sequence[Block], height: float, first_height: float | None = None) -> list[list[Placed]]:
    """The blocks in their order on pages of this height, the first perhaps of another; a page is never empty.

    Blocks tied together that are higher than a page are parted where the page ends; a block that alone is higher than a
    page stands alone and hangs over.
    """
    pages: list[list[Placed]] = []
    end = y = height
    for chunk in _chunks(blocks):
        if pages and y + blocks[chunk[0]].before + _height(blocks, chunk) > end:
            y = end  # all of it on the next page, or as much as goes there
        for number in chunk:
            block = blocks[number]
            if not pages or y + block.before + block.height > end:
                end = first_height if first_height is not None and not pages else height
                pages.append(_repeated(blocks, block, end))
                y = sum(blocks[placed.block].height for placed in pages[-1])
            else:
                y += block.before
            pages[-1].append(Placed(number, y, False))
            y += block.height
    return pages


def _repeated(blocks: Sequence[Block], block: Block, height: float) -> list[Placed]:
    """The headings of a block at the top of its page, where there is room for both."""
    if sum(blocks[number].height for number in block.headings) + block.height > height:
        return []
    placed = []
    y = 0.0
    for number in block.headings:
        placed.append(Placed(number, y, True))
        y += blocks[number].height
    return placed


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
