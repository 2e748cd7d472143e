"""Words and sentences of any text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.voice.words import links, sentences, small, words

ANY_TEXT = st.text(
    st.one_of(st.characters(), st.sampled_from("aİIıi'’.!?…\n @#:/-•🙂👨\u200d\u0301\ud800א")), max_size=80
)


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İNDİRİM ISI", "indirim ısı"),
        ("ÇĞÖŞÜ", "çğöşü"),
    ],
)
def test_small_letters_of_turkish(text: str, expected: str) -> None:
    assert small(text, "tr") == expected


def test_small_letters_of_english_keep_i() -> None:
    assert small("I BAKE İT", "en") == "i bake it"


@given(ANY_TEXT, st.sampled_from(["en", "tr", ""]))
def test_small_letters_are_as_long_as_the_text(text: str, language: str) -> None:
    assert len(small(text, language)) == len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't wait, it’s warm.", "Don't wait it’s warm"),
        ("Ankara'da 09.30'da, %20", "Ankara'da 09.30'da 20"),
        ("ekşi-mayalı 1/2", "ekşi mayalı 1/2"),
        ("#ekşimaya @firin.gunes simit", "ekşimaya simit"),
        ("Yaz: selam@firin.com ya da https://firin.com/a?b=c, bekleriz", "Yaz ya da bekleriz"),
        ("www.firin.com.tr ve firin.com/menu", "ve"),
        ("e\u0301clair s\u0327imdi", "e\u0301clair s\u0327imdi"),
        ("geldi.Bekleriz", "geldi Bekleriz"),
        ("", ""),
        ("🙂 … !!", ""),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert [word.text for word in words(text)] == expected.split()


@given(ANY_TEXT)
def test_words_stand_where_they_say(text: str) -> None:
    found = words(text)
    assert all(text[word.start : word.end] == word.text for word in found)
    assert all(word.end <= following.start for word, following in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Simit çıktı. Gelin! Neden? Çünkü…", ["Simit çıktı.", "Gelin!", "Neden?", "Çünkü…"]),
        ("Dr. Ayşe geldi. Prof. Can da.", ["Dr. Ayşe geldi.", "Prof. Can da."]),
        ("We open at 5 a.m. One light is on.", ["We open at 5 a.m.", "One light is on."]),
        ("Open 7 a.m. to noon.", ["Open 7 a.m. to noon."]),
        ("Simit, açma vb. ürünler", ["Simit, açma vb. ürünler"]),
        ("Simit, açma vb. Gelin.", ["Simit, açma vb.", "Gelin."]),
        ("No. 5 is ours. No. We close.", ["No. 5 is ours.", "No.", "We close."]),
        ("Bread, e.g. Rye, is here", ["Bread, e.g. Rye, is here"]),
        ("J. Smith bakes", ["J. Smith bakes"]),
        ("3. şubemiz 1.250 TL'ye 09.30'da", ["3. şubemiz 1.250 TL'ye 09.30'da"]),
        ("Bekleyin... birazdan çıkıyor", ["Bekleyin... birazdan çıkıyor"]),
        ("Bekleyin... Çıktı", ["Bekleyin...", "Çıktı"]),
        ("geldi.Bekleriz", ["geldi.", "Bekleriz"]),
        ("Bak: https://a.com/x. Sonra gel.", ["Bak: https://a.com/x.", "Sonra gel."]),
        ("See www.a.com? Yes.", ["See www.a.com?", "Yes."]),
        ("Geldik 🙂 Çay hazır", ["Geldik 🙂", "Çay hazır"]),
        ("Geldik 🙂 çay hazır", ["Geldik 🙂 çay hazır"]),
        ("• un\n• su • tuz", ["un", "su", "tuz"]),
        ("Un\n\nSu", ["Un", "Su"]),
        ("Simit hazır. #simit @firin https://a.com", ["Simit hazır."]),
        ("“Geldim.” dedi. (Çay da var.) Bitti", ["“Geldim.” dedi.", "(Çay da var.)", "Bitti"]),
        (". A. B.", ["A. B."]),
        ("", []),
        (" \n.!?🙂", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@given(ANY_TEXT)
def test_sentences_are_in_order_and_apart(text: str) -> None:
    found = sentences(text)
    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_links_leave_out_what_closes_them() -> None:
    text = "(https://a.com/x), yaz: a@b.co. @mert!"
    assert [text[start:end] for start, end in links(text)] == ["https://a.com/x", "a@b.co", "@mert"]


@pytest.mark.parametrize(
    "piece", ["a", "a.", "a@", "@a ", "www.a", "://", "a.com", "! ", "🙂 ", "\ud800", "א", "'a", "Dr. "]
)
def test_long_texts_without_an_end(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert all(text[word.start : word.end] == word.text for word in words(text))
    assert all(span.end <= len(text) for span in sentences(text))
