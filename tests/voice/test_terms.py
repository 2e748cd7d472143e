"""Terms in all their forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.voice.notes import Span
from planner.voice.seen import Seen
from planner.voice.terms import Term, Terms
from tests.voice.test_words import ANY_TEXT


def found(term: str, text: str, language: str) -> list[str]:
    seen = Seen(text)
    return [text[start:end] for _, spans in Terms([Term(term, language)]).found_in(seen) for start, end in spans]


TURKISH = {
    "indirim": "indirim indirimler indirime indirimimiz indirimlerimizde indirimin indirimdeki indirimdir İNDİRİM "
    "INDIRIM indirimli indirimliler indirimlidir INDIRIMLI İndirim'de indirimlerle indirimleri indirimmiş",
    "kitap": "kitap kitabı kitaba kitaplar kitabımızı kitapta kitabınızdan kitapla",
    "ekmek": "ekmek ekmeği ekmekten ekmeğimiz ekmegi EKMEĞİ ekmekler",
    "renk": "renk rengi rengimiz renkler renge",
    "ağız": "ağız ağzı ağzınız ağıza agiz",
    "şehir": "şehir şehri şehre şehirler sehri",
    "renkler": "renkler",
    "çay": "çay çayı çaya çayda çaydan çaylar çaylarımız çayımız çayımıza çayınız çayla çay'ın çaydır",
    "oda": "oda odası odasında odalar odamız odanıza odaya",
    "hak": "hak hakkı hakkınız haklar",
    "güç": "güç gücü güçler",
    "katalog": "katalog kataloğu kataloglar",
    "fırsat": "fırsat fırsatı firsatlar fırsata FIRSAT FİRSAT",
    "kampanya": "kampanya kampanyası kampanyamız kampanyalar kampanyayı kampanyaya kampanyadaki kampanyalarımızı "
    "kampanyanın kampanyayla",
    "müşteri": "müşteri müşterimiz müşterilerimize müşteriye müşterisi müşteriyle müşterinin musteriler",
    "kaçırmayın": "kaçırmayın kacirmayin KAÇIRMAYIN KACIRMAYIN kaçırmayınız kaçırma",
    "kar": "kar karı karda kara karlar kardan kar'ın",
    "almak": "almak alıyor aldık alacağız almalı alın alınız almayın alabilirsiniz alıp",
    "başlamak": "başladık başlıyor başlayacak başlar",
    "gitmek": "gidiyor gittik gidecek gidin",
    "gerçekleştirmek": "gerçekleştirdik gerçekleştirilmiştir gerçekleştiriyoruz",
    "kacirmayin": "kaçırmayın kacirmayin",
    "pasta": "pasta pastası PASTASI pastana pastayı pastalı pastadaki Pasta'nın",
    "kahve": "kahve kahvesi kahveniz kahveli KAHVEMİZ",
    "ışık": "IŞIK ışığı Işıklar isik",
    "sürpriz": "sürpriz sürprizler sürprizlerle",
}
ELSEWHERE = {
    "kar": "karar kart karanlık karnı kardeş karınca karın karne karı'm kare karlık",
    "indirim": "indirimsiz indirimci indirimlik indir",
    "at": "adı atlet",
    "kitap": "kitapçı kitabevi",
    "sinir": "sınır",
    "son": "sonra sonuç sonsuz",
    "ev": "evet evrak evlilik",
    "süt": "sütlaç sütçü",
    "renk": "renksiz renklik",
    "bal": "balık balkon",
    "sat": "saat satır",
    "et": "etek eter",
    "ekmek": "ekmekçi",
    "pasta": "pastane pastacı pastırma",
    "kahve": "kahvaltı kahveci",
}


@pytest.mark.parametrize(("term", "form"), [(term, form) for term, forms in TURKISH.items() for form in forms.split()])
def test_turkish_forms(term: str, form: str) -> None:
    assert found(term, f"Bugün {form}, yarın.", "tr") == [form]


@pytest.mark.parametrize(
    ("term", "form"), [(term, form) for term, forms in ELSEWHERE.items() for form in forms.split()]
)
def test_other_turkish_words(term: str, form: str) -> None:
    assert found(term, f"Bugün {form}, yarın.", "tr") == []


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        (
            "Black Friday",
            "Black Friday'de, black-friday ve BLACK FRIDAY’i",
            ["Black Friday'de", "black-friday", "BLACK FRIDAY’i"],
        ),
        ("son fırsat", "SON FIRSAT! Son\nfırsatlar", ["SON FIRSAT", "Son\nfırsatlar"]),
        ("son fırsat", "son, fırsat", []),
        ("değerli müşterilerimiz", "Değerli müşterilerimize", ["Değerli müşterilerimize"]),
        ("%50", "%50 ve %500", ["%50"]),
        ("🔥", "Sıcak 🔥🔥", ["🔥", "🔥"]),
        ("#indirim", "#indirim #indirimler", ["#indirim"]),
        ("indirim", "#indirim @indirim https://a.com/indirim", ["indirim"]),
        ("indirim", "", []),
        ("!!", "Bak!! ", ["!!"]),
    ],
)
def test_turkish_rows_and_signs(term: str, text: str, expected: list[str]) -> None:
    assert found(term, text, "tr") == expected


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("sale", "Sale, sales, sale's, wholesale, salesman, on-sale", ["Sale", "sales", "sale's", "sale"]),
        ("shop", "shops shopped shopping shopper workshop", ["shops", "shopped", "shopping"]),
        ("utilise", "utilised utilises utilising utility", ["utilised", "utilises", "utilising"]),
        ("city", "cities city's cited", ["cities", "city's"]),
        ("try", "tried trying trys", ["tried", "trying", "trys"]),
        ("buy", "buys buyer buying bought", ["buys", "buying", "bought"]),
        ("cheap", "cheaper cheapest cheaply cheap", ["cheaper", "cheapest", "cheap"]),
        ("happy", "happier happily happiest", ["happier", "happiest"]),
        ("news", "new news", ["news"]),
        ("yes", "ye yes", ["yes"]),
        ("gas", "ga gas", ["gas"]),
        ("goods", "good goods", ["goods"]),
        ("boxes", "box boxes boxe", ["box", "boxes"]),
        ("cities", "city cities", ["city", "cities"]),
        ("loaf", "loaves loafer", ["loaves"]),
        ("miss out", "Missed out, miss-out, miss it out", ["Missed out", "miss-out"]),
        ("don't miss", "Don’t miss. Do not miss! dont miss", ["Don’t miss", "Do not miss", "dont miss"]),
        ("valued customers", "a valued customer's", ["valued customer's"]),
        ("can", "can can't cans", ["can", "cans"]),
        ("must-have", "must have, must-haves", ["must have", "must-haves"]),
        ("café", "Our CAFÉ, cafés", ["CAFÉ", "cafés"]),
        ("deal", "ideal", []),
    ],
)
def test_english_forms(term: str, text: str, expected: list[str]) -> None:
    assert found(term, text, "en") == expected


def test_other_languages_have_whole_words() -> None:
    assert found("pan", "El PAN, panes", "") == ["PAN"]


def test_is_in_looks_into_links_and_mentions() -> None:
    assert Term("firingunes", "tr").is_in(Seen("Bize yazın: @firingunes"))
    assert Term("@firingunes", "tr").is_in(Seen("Bize yazın: @firingunes"))
    assert Term("fırın", "tr").is_in(Seen("Fırınımızda"))
    assert not Term("fırın", "tr").is_in(Seen("Dükkân"))


@given(ANY_TEXT, ANY_TEXT)
def test_any_term_in_any_text(term: str, text: str) -> None:
    for language in ("en", "tr", ""):
        for _, spans in Terms([Term(term, language), Term("ai", language)]).found_in(Seen(text)):
            assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(
    ANY_TEXT | st.sampled_from(["🥖👩\u200d👩\u200d👧 🇹🇷", "Merhaba\r\nbugün\r\n", "cafe\u0301, şu\u0308", "“İIıi’"]),
    st.sampled_from([(term, form) for term, forms in TURKISH.items() for form in forms.split()]),
)
def test_places_are_those_of_the_text_as_it_stands(before: str, row: tuple[str, str]) -> None:
    term, form = row
    start = len(before) + 2
    seen = Seen(f"{before}\r\n{form}\r\n🙂")
    assert Span(start, start + len(form)) in Term(term, "tr").spans(seen)
    assert Term(term, "tr").is_in(seen)


@given(ANY_TEXT)
def test_nothing_is_missed_at_a_glance(text: str) -> None:
    """What is looked for alone is found among others too."""
    for language in ("en", "tr"):
        terms = [Term(word, language) for word in ("ai", "ı", "i'i", "ai ı", "aI")]
        together = {term.term: spans for term, spans in Terms(terms).found_in(Seen(text))}
        assert together == {term.term: spans for term in terms if (spans := term.spans(Seen(text)))}
