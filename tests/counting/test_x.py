"""X's weighted length, and what X links: a table of cases from the published rule."""

from __future__ import annotations

import unicodedata

import pytest

from planner.counting import x
from planner.counting.count import count

FAMILY = "👩\u200d👩\u200d👧\u200d👦"
LINK = "https://firingunes.com.tr/ekmek?gun=cuma"

LENGTHS = [
    # Plain letters.
    ("", 0),
    ("a", 1),
    ("Bugün dükkânda ekşi mayalı ekmek var", 36),
    ("çğıöşü ÇĞİÖŞÜ", 13),
    ("two\nlines", 9),
    ("a\r\nb", 4),
    ("\t", 1),
    # The edges of the ranges that weigh 1.
    ("\u0000", 1),
    ("\u007f", 1),
    ("\u0080", 1),
    ("ÿ", 1),
    ("Ω", 1),
    ("Ж", 1),
    ("א", 1),
    ("ع", 1),
    ("अ", 1),
    ("ა", 1),
    ("\u10fe", 1),
    ("\u10ff", 1),
    ("\u1100", 2),
    ("\u1101", 2),
    ("\u1e9e", 2),
    ("\u1fff", 2),
    ("\u2000", 1),
    ("\u200b", 1),
    ("\u200d", 1),
    ("\u200e", 2),
    ("\u200f", 2),
    ("\u2010", 1),
    ("–", 1),
    ("—", 1),
    ("‘’", 2),
    ("“”", 2),
    ("\u201f", 1),
    ("\u2020", 2),
    ("•", 2),
    ("…", 2),
    ("‰", 2),
    ("\u2031", 2),
    ("\u2032", 1),
    ("\u2037", 1),
    ("\u2038", 2),
    ("€", 2),
    ("₺", 2),
    ("™", 2),
    ("→", 2),
    ("、", 2),
    ("かな", 4),
    ("漢字", 4),
    ("한글", 4),
    ("\ufffd", 2),
    ("𠀀", 2),
    ("𝓔", 2),
    ("\U0010ffff", 2),
    # Normal form C.
    ("e\u0301", 1),
    ("ş", 1),
    ("s\u0327", 1),
    ("u\u0308\u0304", 1),
    ("I\u0307stanbul", 8),
    ("q\u0301", 2),
    ("\u1100\u1161", 2),
    ("\ufb2a", 2),
    ("\u212b", 1),
    ("\u2126", 1),
    # An emoji weighs 2, however long it is.
    ("😀", 2),
    ("😀😀", 4),
    ("☺", 2),
    ("☺\ufe0f", 2),
    ("☺\ufe0e", 4),
    ("❤\ufe0f", 2),
    ("©", 1),
    ("©\ufe0f", 2),
    ("®", 1),
    ("®\ufe0f", 2),
    ("👍", 2),
    ("👍🏽", 2),
    ("👍🏽👍🏿", 4),
    ("✌🏿", 2),
    ("☝\ufe0f", 2),
    ("🏽", 2),
    ("😀🏽", 4),
    (FAMILY, 2),
    (FAMILY * 140, 280),
    ("👩🏽\u200d🍳", 2),
    ("🏃🏿\u200d♀\ufe0f", 2),
    ("🏳\ufe0f\u200d🌈", 2),
    ("🏴\u200d☠\ufe0f", 2),
    ("👁\ufe0f\u200d🗨\ufe0f", 2),
    ("❤\ufe0f\u200d🔥", 2),
    ("🧑🏻\u200d🤝\u200d🧑🏿", 2),
    ("👩\u200d", 3),
    ("🇹🇷", 2),
    ("🇹🇷🇩🇪", 4),
    ("🇹", 2),
    ("🇹🇷🇩", 4),
    ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", 2),
    ("1\ufe0f\u20e3", 2),
    ("#\ufe0f\u20e3", 2),
    ("*\u20e3", 2),
    ("1", 1),
    ("#", 1),
    ("🥯🫓", 4),
    ("Ekmek 🥖!", 9),
    # A link weighs 23.
    (LINK, 23),
    (f"{LINK} {LINK}", 47),
    (f"Menü: {LINK}", 29),
    (f"({LINK}).", 26),
    ("firingunes.com.tr", 23),
    ("t.co", 23),
    ("HTTP://EXAMPLE.COM", 23),
    ("https://www.example.com/" + "a" * 300, 23),
    ("https://example.com/çörek/şeker", 23),
    ("çiçek.com", 23),
    ("http://例え.みんな/", 23),
    ("http://👍.com", 23),
    ("http://örnek", 12),
    ("a.b", 3),
    ("saat 9.30'da", 12),
    ("bitti.Yarın", 11),
    ("info@example.com", 16),
    ("漢字example.com漢字", 31),
    ("c\u0327ic\u0327ek.com", 23),
    ("https://example.com 👩\u200d🍳", 26),
]


@pytest.mark.parametrize(("text", "length"), LENGTHS, ids=lambda value: ascii(value)[:40])
def test_length(text: str, length: int) -> None:
    counted = count("x", text)
    assert (counted.length, counted.limit, counted.unit) == (length, 280, "weighted")
    assert count("x", unicodedata.normalize("NFD", text)).length == length


def test_there_are_a_hundred_cases_and_more() -> None:
    assert len({text for text, _ in LENGTHS}) >= 100


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("a" * 280, True),
        ("a" * 281, False),
        ("漢" * 140, True),
        ("漢" * 140 + "a", False),
        (f"{'a' * 256} {LINK}", True),
        (f"{'a' * 257} {LINK}", False),
        ("", False),
        (" ", True),
        ("a\ufffe", False),
        ("\ufeffa", False),
        ("a\uffffb", False),
        ("\u2066a\u2069", True),
    ],
    ids=lambda value: ascii(value)[-20:],
)
def test_fits(text: str, fits: bool) -> None:
    assert count("x", text).fits == fits


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("@firin", ["firin"]),
        ("Sağ ol @Firin_Gunes, @2ci!", ["Firin_Gunes", "2ci"]),
        ("の@firinで", ["firin"]),
        ("＠firin", ["firin"]),
        ("(@firin)", ["firin"]),
        ("/@firin", ["firin"]),
        ("RT @a rt@b RT:@c", ["a", "b", "c"]),
        ("art@b", []),
        ("a@firin @firin@ x@y.com", []),
        ("!@a #@b $@c %@d &@e *@f _@g @@h", []),
        ("@fırın @çiçek @ateş", []),
        ("@http://example.com", []),
        ("@firin/menu-2 @firin/2menu", ["firin/menu-2", "firin"]),
        ("@" + "a" * 20 + "b", ["a" * 20]),
        ("@", []),
        ("example.com/@firin", []),
    ],
)
def test_mentions(text: str, mentions: list[str]) -> None:
    assert list(count("x", text).mentions) == mentions


@pytest.mark.parametrize(
    ("text", "hashtags"),
    [
        ("#ekmek", ["ekmek"]),
        ("#Ekşi #ıspanak #İzmir #çörek_otu", ["Ekşi", "ıspanak", "İzmir", "çörek_otu"]),
        ("#2026 #7 #_ #1_2", []),
        ("#2026yaz #yaz2026 #1", ["2026yaz", "yaz2026"]),
        ("＃ekmek", ["ekmek"]),
        ("(#a)#b,#c.#d", ["a", "b", "c", "d"]),
        ("ekmek#maya &#39;a", []),
        ("#a#b", []),
        ("#http://example.com", []),
        ("https://example.com/#menu example.com/a#b", []),
        ("#ekmek-maya #ekmek'ler", ["ekmek", "ekmek"]),
        ("#日本語。 #한국어 #سلام #हिन्दी", ["日本語", "한국어", "سلام", "हिन्दी"]),
        ("#l·l #メ～テレ", ["l·l", "メ～テレ"]),
        ("👩\u200d🍳#ekmek ✌\ufe0f#maya", ["ekmek", "maya"]),
        ("#\ufe0f\u20e3 #", []),
        ("#e\u0301te\u0301", ["e\u0301te\u0301"]),
    ],
)
def test_hashtags(text: str, hashtags: list[str]) -> None:
    assert list(count("x", text).hashtags) == hashtags


@pytest.mark.parametrize(
    ("text", "cashtags"),
    [
        ("$THYAO $thyao", ["THYAO", "thyao"]),
        ("$BRK.B $ab_c, $X.", ["BRK.B", "ab_c", "X"]),
        ("$5 $12ab $ABCDEFG $ışık a$AB $$AB $AB$CD", ["AB"]),
        ("$AB\n$CD", ["AB", "CD"]),
    ],
)
def test_cashtags(text: str, cashtags: list[str]) -> None:
    assert list(count("x", text).cashtags) == cashtags


def test_what_is_found_stands_in_the_order_of_the_text() -> None:
    found, length = x.counted("#b https://b.com @b $B #a https://a.com @a $A")
    assert found == (("https://b.com", "https://a.com"), ("b", "a"), ("b", "a"), ("B", "A"))
    assert length == len("#b  @b $B #a  @a $A") + 46


def test_a_verified_account_has_more() -> None:
    assert count("x", "a" * 281, "post (premium)").fits
    assert count("x", "a" * 1001, "image").measures == (("characters", 1001, 1000, "characters"),)
