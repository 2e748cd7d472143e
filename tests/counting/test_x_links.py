"""The links that X finds: what stands around them, where they end, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.counting.x_links import links


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in links(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # With a protocol.
        ("Bak: https://example.com", ["https://example.com"]),
        ("https://example.com:8080/a?b=c#d", ["https://example.com:8080/a?b=c#d"]),
        ("http://a_b.c-d.com", ["http://a_b.c-d.com"]),
        ("http://d_e.com http://-a.com http://a-.com http://_a.b.com http://a.-b.com", []),
        ("http://shop http://shop.x http://a.c_om http:// ", []),
        ("xhttp://example.com #http://a.com @http://a.com $http://a.com", []),
        ("日本http://example.com", ["http://example.com"]),
        ("https://example.com日本", ["https://example.com"]),
        ("http://✪firin.ws/a", ["http://✪firin.ws/a"]),
        ("http://xn--frn-0pa.com/", ["http://xn--frn-0pa.com/"]),
        ("http://xn--漢字.com/", []),
        (f"http://{'a' * 63}.com", [f"http://{'a' * 63}.com"]),
        (f"http://{'a' * 64}.com {'a' * 64}.com", []),
        (f"http://{'漢' * 60}.com", []),
        (f"http://a.com/{'b' * 4076}", [f"http://a.com/{'b' * 4076}"]),
        (f"http://a.com/{'b' * 4090}", []),
        # Without one.
        ("firin.com.tr www.firin.com çiçek.com", ["firin.com.tr", "www.firin.com", "çiçek.com"]),
        ("firin.tr it.so t.co MLB.tv", ["firin.tr", "it.so", "t.co", "MLB.tv"]),
        ("metin.txt arsiv.tar.bz2 a.comm sayfa.html örn.vb", []),
        ("a@firin.com ad.soyad.com@firin.com", []),
        ("name.al-surname@foo.com name.al+tag@foo.com", []),
        ("#firin.com $firin.com @firin.com /firin.com _firin.com -firin.com", []),
        ("漢字firin.com漢字", ["firin.com"]),
        ("例え.みんな firin.みんなです", ["firin.みんな"]),
        ("(firin.com) “firin.com” firin.com, firin.com. firin.com!", ["firin.com"] * 5),
        ("firin.com?x=1", ["firin.com"]),
        ("firin.com/?x=1", ["firin.com/?x=1"]),
        # Where they end.
        ("https://example.com/a. https://example.com/a, https://example.com/!!!", [
            "https://example.com/a", "https://example.com/a", "https://example.com/",
        ]),
        ("https://example.com/a_(b)_c https://example.com/(a(b)c).", [
            "https://example.com/a_(b)_c", "https://example.com/(a(b)c)",
        ]),
        ("(https://example.com/a) https://example.com/(a", ["https://example.com/a", "https://example.com/"]),
        ("https://example.com/a?b=(c). https://example.com?b", ["https://example.com/a?b=(c", "https://example.com?b"]),
        ("https://example.com/çörek–şeker/Ёлка日本", ["https://example.com/çörek–şeker/Ёлка"]),
        ("https://example.com/a+ https://example.com/a-", ["https://example.com/a+", "https://example.com/a-"]),
        # What X has shortened.
        ("https://t.co/aB3-x https://t.co/aB3/x https://t.co/aB3?amp=1.", [
            "https://t.co/aB3", "https://t.co/aB3", "https://t.co/aB3?amp=1",
        ]),
        (f"https://t.co/{'a' * 40} https://t.co/{'b' * 41}", [f"https://t.co/{'a' * 40}"]),
        # Marks of direction.
        ("\u2066\u202afirin.com\u202c\u2069 \u200fhttps://example.com/\u202c", ["firin.com", "https://example.com/"]),
        ("firin.com\nfirin.com\tfirin.com\u3000firin.com\xa0firin.com", ["firin.com"] * 5),
        ("a.com.b_.c.com http://a.com..b.com", ["a.com", "http://a.com"]),
    ],
)  # fmt: skip
def test_links(text: str, expected: list[str]) -> None:
    assert found(text) == expected


PARTS = st.sampled_from(
    [*"a.-_/:@#?()é漢 \n", "http://", "b.com", ".com.tr", "t.co/x", "xn--", ".みんな", "&=", "www.", "\u0301"]
)


@given(st.lists(PARTS, max_size=20).map("".join))
def test_links_stand_one_behind_the_other(text: str) -> None:
    end = 0
    for start, stop in links(text):
        assert end <= start < stop <= len(text)
        assert "." in text[start:stop]
        end = stop


@given(st.lists(PARTS, max_size=12).map("".join), st.lists(PARTS, max_size=12).map("".join))
def test_a_line_end_divides_links(before: str, after: str) -> None:
    assert found(f"{before}\n{after}") == found(before) + found(f"\n{after}")
