from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.painting.faces import Face
from planner.painting.fonts import drawable, graphemes
from planner.painting.words import line_count, line_of, lines_of, shortened, title_lines
from tests.drawing import LINES

FACE = Face(10)
TEXTS = st.lists(
    LINES | st.sampled_from(("Ekşi maya", "👩‍🍳👨‍👩‍👧‍👦", "https://example.com/a", "\n", " ")), max_size=12
).map("".join)
WIDTHS = st.floats(20, 400)


def squeezed(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=200, deadline=None)
@given(TEXTS, WIDTHS)
def test_no_letter_gets_lost_between_lines(text: str, width: float) -> None:
    whole = "".join(drawable(paragraph) for paragraph in text.splitlines())
    assert squeezed("".join(line.text for line in lines_of(text, FACE, width))) == squeezed(whole)


@settings(max_examples=200, deadline=None)
@given(TEXTS, WIDTHS)
def test_lines_keep_to_the_width_unless_one_sign_alone_is_wider(text: str, width: float) -> None:
    for line in lines_of(text, FACE, width):
        assert line.width <= width + 0.1 or len(graphemes(line.text.strip())) <= 1


@settings(max_examples=200, deadline=None)
@given(LINES, WIDTHS)
def test_a_shortened_text_fits_and_says_that_it_is_shortened(text: str, width: float) -> None:
    line = shortened(text, FACE, width)
    assert line.width <= width or line.text == "…"
    whole = drawable(text)
    assert line.text == whole or (line.text.endswith("…") and whole.startswith(line.text[:-1]))


def test_shortening_never_cuts_an_emoji() -> None:
    text = "👩‍🍳" * 20
    kept = shortened(text, FACE, 60).text[:-1]
    assert kept
    assert kept == "👩‍🍳" * len(graphemes(kept))


@pytest.mark.parametrize("most", [1, 2, 3])
def test_titles_have_at_most_so_many_lines(most: int) -> None:
    lines = title_lines("Bir fırının bütün bir günü " * 5, FACE, 100, most)
    assert len(lines) == most
    assert lines[-1].text.endswith("…")


@settings(max_examples=100, deadline=None)
@given(LINES, WIDTHS)
def test_titles_have_the_lines_that_were_counted(text: str, width: float) -> None:
    assert len(title_lines(text, FACE, width)) == line_count(FACE, text, width)


def test_line_breaks_and_empty_lines_are_kept() -> None:
    assert [line.text for line in lines_of("bir\n\niki\r\nüç", FACE, 100)] == ["bir", "", "iki", "üç"]


def test_a_face_twice_as_large_is_twice_as_wide() -> None:
    assert line_of("Ekmek", Face(20)).width == pytest.approx(2 * line_of("Ekmek", FACE).width, rel=0.01)


def test_figures_are_all_equally_wide() -> None:
    assert line_of("11:11", FACE).width == line_of("08:30", FACE).width


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Bak: https://example.com/a?b=c.", "https://example.com/a?b=c"),
        ("(http://ışık.example/ğ)", "http://ışık.example/ğ"),
        ("Yazın mailto:firin@example.com!", "mailto:firin@example.com"),
        ("🥐 https://example.com 🥐", "https://example.com"),
    ],
)
def test_addresses_are_links(text: str, address: str) -> None:
    (line,) = lines_of(text, FACE, 400)
    (link,) = line.links
    assert link.address == address
    before, _, _ = text.partition(address)
    assert link.left == pytest.approx(line_of(before, FACE).width, abs=0.5)
    assert link.right == pytest.approx(link.left + line_of(address, FACE).width, abs=0.5)


@pytest.mark.parametrize(
    "text", ["javascript:alert(1)", "file:///etc/passwd", "www.example.com", "ftp://example.com", "https://"]
)
def test_nothing_else_is_a_link(text: str) -> None:
    assert not any(line.links for line in lines_of(text, FACE, 400))


def test_a_broken_address_leads_to_the_whole_of_it_on_every_line() -> None:
    address = "https://example.com/" + "ekmek/" * 20
    lines = lines_of(f"Bak: {address} son", FACE, 120)
    assert len(lines) > 3
    assert {link.address for line in lines for link in line.links} == {address}
