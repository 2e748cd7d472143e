"""Figures as files."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from matplotlib.figure import Figure
from matplotlib.image import imread
from pypdf import PdfReader

import planner.figures
from planner.figures.pictures import KINDS, Kind, picture, pixels
from planner.figures.reach import ReachBar, reach_bars
from tests.figures.drawings import PALETTE, SOURCE, TITLE
from tests.running import MAIN


@pytest.fixture
def figure() -> Figure:
    bars = [ReachBar("İşletme Profili $5 & <b>", 68, 5, chosen=True), ReachBar("YouTube", 91)]
    return reach_bars(bars, title=TITLE, source=SOURCE, palette=PALETTE, width=6.3, language="tr")


def file_of(figure: Figure, kind: Kind) -> bytes:
    return picture(figure, kind, "Kim neyi kullanıyor", "YouTube: %91")


def test_a_pdf_has_the_words_and_their_letters(figure: Figure) -> None:
    reader = PdfReader(io.BytesIO(file_of(figure, "pdf")))
    [page] = reader.pages
    text = page.extract_text()
    for said in ("Ekşi mayalı ekmek severler", "İşletme Profili $5 & <b>", "%68 ± 5", "%91", "TÜİK 2025"):
        assert said in text
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.subject) == ("Kim neyi kullanıyor", "YouTube: %91")
    fonts = [each.get_object() for each in page["/Resources"]["/Font"].values()]  # type: ignore[index]  # of pypdf
    assert fonts
    assert all(font["/Subtype"] == "/Type3" and font["/CharProcs"] for font in fonts)


def test_an_svg_is_one_and_describes_itself(figure: Figure) -> None:
    root = ElementTree.fromstring(file_of(figure, "svg"))
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    dublin = "{http://purl.org/dc/elements/1.1/}"
    assert [each.text for each in root.iter(f"{dublin}description")] == ["YouTube: %91"]
    assert list(root.iter(f"{dublin}date")) == []
    # Letters are outlines: no other computer has the font.
    assert list(root.iter("{http://www.w3.org/2000/svg}text")) == []
    ids = {each.get("id") for each in root.iter()}
    assert {"bar-0-0", "bar-1-0", "error-0"} <= ids


def test_a_png_has_pixels(figure: Figure) -> None:
    data = file_of(figure, "png")
    seen = imread(io.BytesIO(data))
    assert seen.shape[1] == pytest.approx((6.3 + 0.3) * 200, abs=2)
    # A white edge around, of which nothing is cut.
    written = (seen[:, :, :3].min(axis=2) < 0.9).nonzero()
    for across, size in zip(written, seen.shape, strict=False):
        assert 20 <= across.min() <= 60
        assert size - across.max() >= 20
    assert b"YouTube: %91" in data


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_figure_is_the_same_file(kind: Kind, figure: Figure) -> None:
    assert file_of(figure, kind) == file_of(figure, kind)


def test_pixels_are_as_many_as_the_screen_has(figure: Figure) -> None:
    made = pixels(figure, 192)
    assert made.width == int(6.3 * 192)
    assert len(made.data) == 4 * made.width * made.height
    assert made.data[:4] == b"\xff\xff\xff\xff"


def test_no_figure_is_waited_for_before_it_is_drawn() -> None:
    folder = Path(planner.figures.__file__).parent
    modules = ", ".join(f"planner.figures.{each.stem}" for each in sorted(folder.glob("*.py")) if each.stem[0] != "_")
    code = f"import sys, {modules}; print(*{{'matplotlib', 'numpy'}} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=MAIN.parent, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
