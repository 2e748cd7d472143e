"""What tests read in a figure."""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple

import numpy
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text as Writing
from matplotlib.transforms import Bbox

from planner.figures.palette import Palette
from planner.text import Text

PALETTE = Palette("#ffffff", "#24211c", "#6b6458", "#d8d2c5", "#efebe2", "#0b6b6b", "#e0efed")
TITLE = Text("{name}", name="Ekşi mayalı ekmek severler 🍞")
SOURCE = Text("{name}", name="TÜİK 2025, Türkiye, 16-74 yaş, hanehalkı bilişim teknolojileri kullanım araştırması")
LONG = "Çekmeköy Mahallesi İşletmeciler Dayanışma Topluluğu ve $Kooperatifi$"


def writings(figure: Figure) -> list[Writing]:
    return [each for each in figure.findobj(Writing) if isinstance(each, Writing) and each.get_text()]


def words(figure: Figure) -> list[str]:
    return [each.get_text() for each in writings(figure)]


def all_words(figure: Figure) -> str:
    return " ".join(words(figure))


def bars(figure: Figure, name: str) -> dict[str, Rectangle]:
    """The rectangles whose name begins so."""
    found = [each for each in figure.findobj(Rectangle) if isinstance(each, Rectangle)]
    return {str(each.get_gid()): each for each in found if str(each.get_gid()).startswith(name)}


class Stroke(NamedTuple):
    """The points of a line, in inches."""

    xs: list[float]
    ys: list[float]


def strokes(figure: Figure, name: str) -> list[Stroke]:
    """The lines whose name begins so."""
    found = [each for each in figure.findobj(Line2D) if str(each.get_gid()).startswith(name)]
    lines = [numpy.asarray(each.get_data(), float) for each in found if isinstance(each, Line2D)]
    return [Stroke(*line.tolist()) for line in lines]


def part(figure: Figure, number: int, piece: int = 0) -> float:
    """How much of its track the piece of a bar takes, in percent."""
    bar = bars(figure, f"bar-{number}-{piece}")[f"bar-{number}-{piece}"]
    return 100 * bar.get_width() / bars(figure, f"track-{number}")[f"track-{number}"].get_width()


def assert_readable(figure: Figure) -> None:
    """No words on others, none beyond the edge, none on a bar."""
    canvas = FigureCanvasAgg(figure)
    renderer = canvas.get_renderer()  # type: ignore[no-untyped-call]  # of matplotlib
    written = [(each.get_text(), each.get_window_extent(renderer)) for each in writings(figure)]
    paper = figure.bbox.padded(0.5)
    for said, box in written:
        assert paper.containsx(box.x0), said
        assert paper.containsx(box.x1), said
        assert paper.containsy(box.y0), said
        assert paper.containsy(box.y1), said
    drawn = [(str(name), bar.get_window_extent(renderer)) for name, bar in bars(figure, "").items()]
    for (one, box), (other, there) in combinations(written, 2):
        assert not _meet(box, there), (one, other)
    for said, box in written:
        for name, there in drawn:
            assert name == "None" or not _meet(box, there), (said, name)


def _meet(one: Bbox, other: Bbox) -> bool:
    # Boxes are as high as the highest letter there may be; that they touch is no harm.
    common = Bbox.intersection(one, other)
    return common is not None and common.width > 1 and common.height > 3
