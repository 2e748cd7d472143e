"""A PDF as a reader sees it: the texts of its pages with their sizes, by the tables that it carries."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from pikepdf import ContentStreamInstruction, Dictionary, Name, Object, Page, Pdf, parse_content_stream

_CHARACTER = re.compile(r"<(\w{4})> <(\w*)>\n")


class Written(NamedTuple):
    """Some letters of one font; `baseline` is counted from the top of the page."""

    text: str
    font: str
    size: float
    x: float
    baseline: float


def opened(data: bytes) -> Pdf:
    """The PDF; fails on whatever qpdf complains of."""
    pdf = Pdf.open(io.BytesIO(data))
    assert pdf.check_pdf_syntax() == []
    return pdf


def written(page: Page) -> list[Written]:
    """What is written on a page, in the order of the file."""
    tables = {name: _table(font) for name, font in page.resources.get(Name.Font, Dictionary()).items()}
    found: list[Written] = []
    font, size, x, y, letters = "", 0.0, 0.0, 0.0, ""
    left = (0.0, 0.0)
    for operator, operands in _instructions(page):
        match operator:
            case "BT":
                x, y, letters = 0.0, 0.0, ""
            case "Tf":
                font, size = str(operands[0]), float(operands[1])
            case "Td":
                x, y = x + float(operands[0]), y - float(operands[1])
            case "Tj":
                if not letters:
                    left = x, y
                glyphs = bytes(operands[0])
                codes = (int.from_bytes(glyphs[at : at + 2], "big") for at in range(0, len(glyphs), 2))
                letters += "".join(tables[font].get(code, "\N{REPLACEMENT CHARACTER}") for code in codes)
            case "ET" if letters:
                found.append(Written(letters, font, size, *left))
    return found


def _table(font: Object) -> dict[int, str]:
    cmap = font.ToUnicode.read_bytes().decode("ascii")
    return {int(glyph, 16): bytes.fromhex(text).decode("utf-16-be") for glyph, text in _CHARACTER.findall(cmap)}


def squeezed(text: str) -> str:
    """Without its blanks, which lines and fonts take and give."""
    return "".join(text.split())


def text_of(pdf: Pdf, *numbers: int) -> str:
    """All that is written on these pages, counted from 1, or on all, without blanks."""
    pages = [pdf.pages[number - 1] for number in numbers] if numbers else pdf.pages
    return squeezed("".join(each.text for page in pages for each in written(page)))


def fonts_of(pdf: Pdf) -> Iterator[Object]:
    """Each font that a page uses."""
    for page in pdf.pages:
        yield from page.resources.get(Name.Font, Dictionary()).values()


def links_of(pdf: Pdf, number: int) -> list[str | int]:
    """Where the links of page `number` lead: addresses, and pages; pages are counted from 1."""
    targets: list[str | int] = []
    for annotation in pdf.pages[number - 1].obj.get(Name.Annots, []):
        assert annotation.Subtype == Name.Link
        if Name.A in annotation:
            assert annotation.A.S == Name.URI
            targets.append(str(annotation.A.URI))
        else:
            targets.append(pdf.pages.index(Page(annotation.Dest[0])) + 1)
    return targets


def colours_of(page: Page) -> set[tuple[float, ...]]:
    """The colours that a page sets: of one part where they are greys."""
    setting = {"g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN"}
    return {tuple(map(float, operands)) for operator, operands in _instructions(page) if operator in setting}


def _instructions(page: Page) -> Iterator[tuple[str, list[Any]]]:
    for each in parse_content_stream(page):
        assert isinstance(each, ContentStreamInstruction)
        yield str(each.operator), list(each.operands)
