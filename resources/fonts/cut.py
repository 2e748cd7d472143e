"""Cut the fonts that Ritim ships out of Inter and Noto Emoji; README.md says how to call it, and why they differ."""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

# Latin, Greek, Cyrillic and their marks; punctuation, currencies, arrows, signs, shapes.
TEXT = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x590),
    *range(0x1D00, 0x1DC0),
    *range(0x1E00, 0x2C00),
    *range(0x2C60, 0x2C80),
    *range(0x2E00, 0x2E80),
    *range(0xA640, 0xA6A0),
    *range(0xA720, 0xA800),
    *range(0xFB00, 0xFB07),
    0xFFFD,
]


def cut_text(font: TTFont) -> None:
    """Keep TEXT with kerning and marks, make the tabular figures the only ones, and a missing glyph an empty box."""
    gsub = font["GSUB"].table
    numbers = [
        n
        for record in gsub.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for n in record.Feature.LookupListIndex
    ]
    tabular = {
        old: new for n in numbers for table in gsub.LookupList.Lookup[n].SubTable for old, new in table.mapping.items()
    }
    figures = {code: tabular[font.getBestCmap()[code]] for code in range(ord("0"), ord("9") + 1)}
    for table in font["cmap"].tables:
        table.cmap.update(figures)
    subset(font, TEXT, ["kern", "mark", "ccmp"])
    top = font["CFF "].cff.topDictIndex[0]
    top.CharStrings[".notdef"] = top.CharStrings["uni25A1"]
    font["hmtx"][".notdef"] = font["hmtx"]["uni25A1"]


def cut_emoji(font: TTFont) -> None:
    """Keep the regular weight, and give each glyph, also those of sequences, the character U+E000 + its number."""
    instantiateVariableFont(font, {"wght": 400}, inplace=True)
    subset(font, list(font.getBestCmap()), ["ccmp"])
    for table in font["cmap"].tables:
        table.cmap.update({0xE000 + number: glyph for number, glyph in enumerate(font.getGlyphOrder())})


def subset(font: TTFont, characters: list[int], features: list[str]) -> None:
    """Drop all but these characters, what these features make of them, and the names."""
    subsetter = Subsetter(Options(layout_features=features, name_IDs=["*"], notdef_outline=True))
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


for source in map(Path, sys.argv[1:]):
    font = TTFont(source, recalcTimestamp=False)
    cut, old, new = (cut_emoji, "Noto Emoji", "Ritim Emoji") if "fvar" in font else (cut_text, "Inter", "Ritim Sans")
    cut(font)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16, 18):
            record.string = str(record).replace(old, new).replace(old.replace(" ", ""), new.replace(" ", ""))
    postscript = font["name"].getDebugName(6).replace(" ", "")
    font["name"].setName(postscript, 6, 3, 1, 0x409)
    if "CFF " in font:
        font["CFF "].cff.fontNames = [postscript]
    font.save(Path(__file__).with_name(postscript + source.suffix))
