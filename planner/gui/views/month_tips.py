"""What a month says where the pointer rests: what is too long, or too small, to be read there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from planner.checks.situation import Name
from planner.gui.parts.special_day_row import about_day
from planner.gui.translate import say
from planner.layout.days import Label
from planner.layout.month import Row
from planner.layout.places import holds
from planner.layout.strips import Strip
from planner.painting.month_screen import MonthScreen
from planner.text import Text


def tip_at(month: MonthScreen, x: float, y: float, names: Mapping[str, Name]) -> str:
    """The events, campaigns and special days at a point, or the cadence of the week under which it lies and where the
    voice drifts in it; `names` are those of the channels. Empty where there is nothing.
    """
    row = next((each for each in month.grid.rows if holds(each.box, x, y)), None)
    if row is None:
        return ""
    if holds(row.strip, x, y):
        drifts = dict.fromkeys(bar.label for bar in row.bars if bar.thin)
        return "\n".join([*_cadence(month, row, names), *_told(drifts)])
    tags = [tag.label for cell in row.cells for tag in cell.tags if holds(tag.box, x, y)]
    bars = [bar.label for bar in row.bars if holds(bar.box, x, y)]
    return "\n".join(_told([*tags, *bars]))


def _told(labels: Iterable[Label]) -> list[str]:
    return [said for label in labels for said in (_dated(label), *_about(label))]


def _cadence(month: MonthScreen, row: Row, names: Mapping[str, Name]) -> list[str]:
    return [_of_channel(each, names[each.channel.id]) for each in month.shown.strips.get(row.cells[0].day, ())]


def _of_channel(strip: Strip, name: Name) -> str:
    counted = Text(
        "{account}: {n} post in this week", "{account}: {n} posts in this week", account=name, n=strip.placed
    )
    said = [counted]
    if strip.least is not None:
        said.append(Text("at least {n}", n=strip.least))
    if strip.most is not None:
        said.append(Text("at most {n}", n=strip.most))
    if strip.rolling is not None:
        said.append(Text("{n} in 7 days", n=strip.rolling))
    return ", ".join(say(each) for each in said)


def _about(label: Label) -> list[str]:
    """What is known of a drift; of a special day its kind, how sure its date is, what it asks of a shop."""
    day = label.special
    known = [label.told] if day is None else [say(about_day(day)), day.note]
    return [each for each in known if each]


def _dated(label: Label) -> str:
    if label.one_day:
        return label.name
    return say(Text("{name}, {first} – {last}", name=label.name, first=label.starts, last=label.ends))
