"""What Qt leaves out of a PDF: bookmarks, links, language, title, searchable emoji, and the same bytes every time."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import quote, urlsplit, urlunsplit

from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, OutlineItem, Page, Pdf, String

from planner.layout.links import Bookmark, Link

# Qt draws a random prefix for the names of fonts that are cut to what is used.
_PREFIX = "RITIMA+"
_EMOJI_FONT = "RitimEmoji"
_PLAIN_ADDRESS = re.compile(r"https?://[a-z0-9.-]+(/[A-Za-z0-9._~%/?&=+#-]*)?")
_RANGE = re.compile(r"<(\w{4})> <(\w{4})> (?:<(\w{4})>|\[([^]]*)\])")
_CMAP_HEAD = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
"""
_CMAP_TAIL = "endcmap CMapName currentdict /CMap defineresource pop end end\n"
_CMAP_BLOCK = 100


class About(NamedTuple):
    """What a PDF says about itself; `day` is that of the plan, for whoever asks when it was made."""

    title: str
    language: str
    day: date


def finished(
    data: bytes,
    links: Sequence[Sequence[Link]],
    bookmarks: Sequence[Bookmark],
    emoji: Mapping[int, str],
    about: About,
) -> bytes:
    """The PDF that Qt wrote, finished; `links` by page, `emoji` by the characters that stand for them in `data`."""
    with Pdf.open(io.BytesIO(data)) as pdf:
        pages = list(pdf.pages)
        for font in _fonts(pages):
            _settle_font(pdf, font, emoji)
        for page, places in zip(pages, links, strict=True):
            live = [(link, target) for link in places if (target := _target(pages, link.target)) is not None]
            if live:
                page.obj.Annots = Array([pdf.make_indirect(_annotation(page, link, *target)) for link, target in live])
        with pdf.open_outline() as outline:
            outline.root.extend(_item(bookmark) for bookmark in bookmarks)
        _describe(pdf, about)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=ObjectStreamMode.disable)
    return out.getvalue()


def _describe(pdf: Pdf, about: About) -> None:
    pdf.Root.Lang = String(about.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseOutlines
    # Here Qt notes the time, and a random number.
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo.Title = String(about.title)
    pdf.docinfo.Creator = String("Ritim")
    pdf.docinfo.CreationDate = String(f"D:{about.day:%Y%m%d}")
    del pdf.Root.Metadata
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = about.title
        metadata["dc:language"] = {about.language}
        metadata["xmp:CreateDate"] = about.day.isoformat()
        metadata["xmp:CreatorTool"] = "Ritim"
    del pdf.trailer.ID


def _item(bookmark: Bookmark) -> OutlineItem:
    item = OutlineItem(bookmark.title, bookmark.page - 1)
    item.children.extend(_item(each) for each in bookmark.below)
    return item


def _target(pages: Sequence[Page], target: str | int) -> tuple[Name, Object] | None:
    """What a link does, as the key and the value of an annotation; None for an address that is not to be live."""
    if isinstance(target, int):
        page = pages[target - 1]
        return Name.Dest, Array([page.obj, Name.XYZ, 0, page.mediabox[3], 0])
    address = live_address(target)
    return None if address is None else (Name.A, Dictionary(S=Name.URI, URI=String(address)))


def _annotation(page: Page, link: Link, key: Name, value: Object) -> Dictionary:
    height = float(page.mediabox[3])
    box = link.box
    rect = Array([round(each, 2) for each in (box.x, height - box.bottom, box.right, height - box.y)])
    annotation = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=rect, Border=Array([0, 0, 0]))
    annotation[key] = value
    return annotation


def live_address(address: str) -> str | None:
    """The address as a PDF wants it, in ASCII; None unless it is http, https or mailto, and can be written so."""
    if _PLAIN_ADDRESS.fullmatch(address):
        return address
    try:
        parts = urlsplit(address)
        host = parts.netloc.encode("idna").decode("ascii") if parts.netloc else ""
    except ValueError:
        return None
    web = parts.scheme in ("http", "https") and bool(host)
    if not web and not (parts.scheme == "mailto" and parts.path):
        return None
    rest = (quote(each, safe="%/:=&?~+!$,;'@()*[]") for each in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, host, *rest))


def _fonts(pages: Sequence[Page]) -> list[Object]:
    """Each font that the pages use, once."""
    found = {}
    for page in pages:
        for font in page.resources.get(Name.Font, Dictionary()).values():
            found[font.objgen] = font
    return list(found.values())


def _settle_font(pdf: Pdf, font: Object, emoji: Mapping[int, str]) -> None:
    """Gives a font its fixed name, and its emoji their meaning."""
    (descendant,) = font.DescendantFonts
    name = Name("/" + _PREFIX + str(descendant.FontDescriptor.FontName).rpartition("+")[2].lstrip("/"))
    font.BaseFont = descendant.BaseFont = descendant.FontDescriptor.FontName = name
    meanings = _meanings(font.ToUnicode.read_bytes().decode("ascii"))
    known = emoji if _EMOJI_FONT in str(name) else {}
    texts = {glyph: known.get(code) or chr(code) for glyph, code in meanings.items() if code}
    font.ToUnicode = pdf.make_stream(_cmap(texts))


def _meanings(cmap: str) -> dict[int, int]:
    """The character of each glyph, from the table as Qt writes it."""
    found: dict[int, int] = {}
    for first, last, one, many in _RANGE.findall(cmap):
        glyphs = range(int(first, 16), int(last, 16) + 1)
        begin = int(one, 16) if one else 0
        codes = [int(code, 16) for code in re.findall(r"\w{4}", many)] if many else range(begin, begin + len(glyphs))
        found.update(zip(glyphs, codes, strict=False))
    return found


def _cmap(texts: Mapping[int, str]) -> bytes:
    """A table in which a glyph can mean several characters. A block of it holds at most a hundred."""
    glyphs = sorted(texts)
    blocks = []
    for start in range(0, len(glyphs), _CMAP_BLOCK):
        block = glyphs[start : start + _CMAP_BLOCK]
        lines = [f"<{glyph:04X}> <{texts[glyph].encode('utf-16-be').hex().upper()}>\n" for glyph in block]
        blocks.append(f"{len(block)} beginbfchar\n{''.join(lines)}endbfchar\n")
    return (_CMAP_HEAD + "".join(blocks) + _CMAP_TAIL).encode("ascii")
