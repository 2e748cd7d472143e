from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.layout.flow import Block, Placed, flow

HEIGHT = 100.0


@st.composite
def texts(draw: st.DrawFn) -> list[Block]:
    """Blocks of which some are headings: what is tied to them, or comes later, may repeat them."""
    blocks: list[Block] = []
    for number in range(draw(st.integers(0, 40))):
        headings = tuple(sorted(draw(st.sets(st.integers(0, number - 1), max_size=2)))) if number else ()
        block = Block(draw(st.sampled_from((5.0, 10.0, 14.0, 60.0))), draw(st.sampled_from((0.0, 8.0))))
        blocks.append(block._replace(tied=draw(st.booleans()), headings=headings))
    return blocks


def own(page: list[Placed]) -> list[int]:
    return [placed.block for placed in page if not placed.again]


@given(texts())
def test_every_block_stands_once_and_in_order(blocks: list[Block]) -> None:
    pages = flow(blocks, HEIGHT)
    assert [number for page in pages for number in own(page)] == list(range(len(blocks)))
    assert all(own(page) for page in pages)


@given(texts())
def test_blocks_neither_overlap_nor_leave_the_page(blocks: list[Block]) -> None:
    for page in flow(blocks, HEIGHT, 70.0):
        bottom = 0.0
        for placed in page:
            assert placed.y >= bottom
            bottom = placed.y + blocks[placed.block].height
        assert bottom <= HEIGHT


@given(texts())
def test_what_is_tied_stays_together_where_a_page_can_hold_it(blocks: list[Block]) -> None:
    on = {number: index for index, page in enumerate(flow(blocks, HEIGHT)) for number in own(page)}
    chunks: list[list[int]] = []
    for number, block in enumerate(blocks):
        if block.tied and chunks:
            chunks[-1].append(number)
        else:
            chunks.append([number])
    for chunk in chunks:
        headings = sum(blocks[number].height for number in blocks[chunk[0]].headings)
        if headings + sum(blocks[number].height + blocks[number].before for number in chunk) <= HEIGHT:
            assert len({on[number] for number in chunk}) == 1


@given(texts())
def test_a_page_begins_with_the_headings_of_its_first_block_where_there_is_room(blocks: list[Block]) -> None:
    for page in flow(blocks, HEIGHT):
        first = blocks[own(page)[0]]
        room = sum(blocks[number].height for number in first.headings) + first.height <= HEIGHT
        assert tuple(placed.block for placed in page if placed.again) == (first.headings if room else ())


def test_the_first_page_may_be_lower() -> None:
    lines = [Block(10.0)] * 12
    assert [len(page) for page in flow(lines, HEIGHT, 30.0)] == [3, 9]


def test_a_heading_never_stands_last() -> None:
    blocks = [Block(45.0), Block(40.0), Block(10.0, 5.0), Block(10.0, tied=True)]
    assert [own(page) for page in flow(blocks, HEIGHT)] == [[0, 1], [2, 3]]


def test_a_text_longer_than_a_page_goes_on_below_its_headings() -> None:
    day, title = Block(20.0), Block(10.0, tied=True, headings=(0,))
    lines = [Block(10.0, headings=(0, 1))] * 12
    pages = flow([day, title, *lines], HEIGHT)
    assert [own(page) for page in pages] == [[0, 1, *range(2, 9)], [*range(9, 14)]]
    assert [(placed.block, placed.y, placed.again) for placed in pages[1][:3]] == [
        (0, 0, True),
        (1, 20, True),
        (9, 30, False),
    ]


def test_a_block_higher_than_a_page_stands_alone() -> None:
    pages = flow([Block(10.0), Block(300.0), Block(10.0)], HEIGHT)
    assert [own(page) for page in pages] == [[0], [1], [2]]


def test_nothing_needs_no_page() -> None:
    assert flow([], HEIGHT) == []
