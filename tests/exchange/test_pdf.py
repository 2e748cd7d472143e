from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Name, Pdf

from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.errors import Refused
from planner.exchange.document import read
from planner.exchange.pdf import pdf
from planner.layout.days import days_of
from planner.painting.fonts import drawable
from planner.paths import resource
from planner.text import speak
from tests.builders import business, campaign, channel, day, event, muted, person, pillar, plan, post
from tests.drawing import LINES, plans
from tests.exchange.reading import colours_of, fonts_of, links_of, opened, squeezed, text_of, written

TODAY = day("2026-12-08")
DECEMBER = day("2026-12-01"), day("2026-12-31")
MILLIMETRE = 72 / 25.4


def made(whole: Plan, span: tuple[date, date] = DECEMBER, **options: Any) -> bytes:
    return pdf(whole, *span, **{"language": "tr", "today": TODAY, **options})


def printed(*nouns: Noun, **options: Any) -> Pdf:
    return opened(made(plan(business(name="Fırın Güneş"), channel("ig"), *nouns), **options))


@cache
def sample(language: str = "tr") -> Plan:
    return read(resource("samples", f"bakery_{language}.json"))


@cache
def december(language: str = "tr", *pages: str, grey: bool = False) -> bytes:
    return made(sample(language), language=language, pages=pages, grey=grey)


@pytest.mark.parametrize("pages", ["month", "week"])
def test_special_days_of_the_kinds_that_are_marked_are_printed(pages: str) -> None:
    marked = business(name="Fırın", country="TR", special_days=["public", "remembrance"])
    season = campaign("c1", name="Yılbaşı", starts="2026-11-01", ends="2026-11-20")
    whole = plan(marked, channel("ig"), season, post("p1", "2026-11-10T09:30"), post("p2", "2026-10-29T09:30"))
    text = text_of(opened(made(whole, (day("2026-10-26"), day("2026-11-29")), language="en", pages=[pages])))
    for name in ("Republic Day", "Commemoration of Atatürk", "Yılbaşı"):
        assert squeezed(name) in text
    assert squeezed("Teachers' Day") not in text


@pytest.mark.parametrize("pages", [(), ("month",), ("week",)])
def test_every_title_is_found_with_its_turkish_letters(pages: tuple[str, ...]) -> None:
    text = text_of(opened(december("tr", *pages)))
    occurrences = [each for some in days_of(sample(), *DECEMBER).values() for each in some]
    assert len(occurrences) > 40
    for each in occurrences:
        assert squeezed(each.post.title) in text


def test_every_text_is_found_whole_with_its_emoji() -> None:
    text = text_of(opened(december()))
    for some in days_of(sample(), *DECEMBER).values():
        for each in some:
            assert squeezed(each.post.text_on(each.placement)) in text


@settings(max_examples=15, deadline=None)
@given(st.lists(LINES | st.text(max_size=400), max_size=6), st.sampled_from(("month", "week")))
def test_whatever_a_title_is_it_is_found(titles: list[str], pages: str) -> None:
    posts = [post(f"p{number}", "2026-12-09T09:30", title=title) for number, title in enumerate(titles)]
    text = text_of(printed(*posts, pages=(pages,)))
    for title in titles:
        assert squeezed(drawable(title)) in text


@settings(max_examples=10, deadline=None)
@given(plans(), st.dates(date(1900, 1, 1), date(2199, 11, 1)), st.sampled_from(("en", "tr")), st.booleans())
def test_whatever_a_plan_is_it_can_be_printed(whole: Plan, first: date, language: str, grey: bool) -> None:
    last = date.fromordinal(min(first.toordinal() + 40, date(2199, 12, 31).toordinal()))
    opened(made(whole, (first, last), language=language, grey=grey))


def test_nothing_is_cut_where_a_day_is_overfull() -> None:
    posts = [
        post(
            f"p{number}",
            f"2026-12-{1 + number // 12:02}T{8 + number % 12:02}:00",
            title=f"Başlık {number}.",
            text=f"Metin {number}.",
        )
        for number in range(12 * 31)
    ]
    for pages in (("month",), ("month", "week")):
        text = text_of(printed(*posts, pages=pages))
        assert all(f"Başlık{number}." in text for number in range(12 * 31))
    assert all(f"Metin{number}." in text for number in range(12 * 31))


def test_carried_posts_are_a_click_away() -> None:
    posts = [post(f"p{number}", f"2026-12-09T{8 + number:02}:00", title=f"Başlık {number}.") for number in range(14)]
    document = printed(*posts, post("later", "2026-12-30T09:00"))
    (page,) = links_of(document, 1)
    assert isinstance(page, int)
    assert f"s.{page}" in text_of(document, 1)
    assert "9AralıkÇarşamba" in text_of(document, page)


def test_texts_of_two_thousand_signs_flow_over_pages() -> None:
    solemn = ("Kaybettiklerimizi saygıyla anıyoruz. " * 60)[:2000].strip()
    document = printed(*(post(f"p{number}", f"2026-12-0{7 + number}T10:00", text=solemn) for number in range(3)))
    assert len(document.pages) >= 4
    assert text_of(document).count(squeezed("saygıyla anıyoruz.")) == 3 * solemn.count("saygıyla anıyoruz.")


def test_only_web_and_mail_addresses_are_live() -> None:
    text = (
        "https://example.com/a?b=ğ http://ışık.example mailto:firin@example.com javascript:alert(1) "
        "file:///etc/passwd ftp://example.com data:text/html,x www.example.com"
    )
    document = printed(post("p", "2026-12-09T10:00", text=text, link="https://example.com/link"), pages=("week",))
    targets = [target for number in range(1, len(document.pages) + 1) for target in links_of(document, number)]
    assert set(targets) == {
        "https://example.com/a?b=%C4%9F",
        "http://xn--k-ekaa7p.example",
        "mailto:firin@example.com",
        "https://example.com/link",
    }


def test_a_link_lies_where_its_text_is() -> None:
    document = printed(post("p", "2026-12-09T10:00", text="https://example.com/ekmek"), pages=("week",))
    (page,) = document.pages
    (annotation,) = page.obj.Annots
    left, bottom, right, top = (float(each) for each in annotation.Rect)
    (text,) = (each for each in written(page) if "example.com" in each.text)
    height = float(page.mediabox[3])
    assert left == pytest.approx(text.x, abs=1)
    assert bottom < height - text.baseline < top
    assert right > left + 100


def test_fonts_are_embedded_and_know_their_letters() -> None:
    document = opened(december())
    fonts = list(fonts_of(document))
    names = {str(font.BaseFont) for font in fonts}
    assert {"/RITIMA+RitimSans-Regular", "/RITIMA+RitimSans-SemiBold", "/RITIMA+RitimEmoji-Regular"} <= names
    for font in fonts:
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert Name.FontFile2 in descriptor or Name.FontFile3 in descriptor
        assert Name.ToUnicode in font
        assert str(descriptor.FontName) == str(font.BaseFont)


@pytest.mark.parametrize(
    ("language", "title", "bookmark"),
    [("tr", "Aralık 2026 · Fırın Güneş", "1–6 Aralık 2026"), ("en", None, "1–5 December 2026")],
)
def test_it_says_what_it_is(language: str, title: str | None, bookmark: str) -> None:
    document = opened(december(language))
    month = title or f"December 2026 · {sample(language).business.name}"
    assert str(document.docinfo.Title) == month
    assert str(document.docinfo.CreationDate) == "D:20261208"
    assert str(document.Root.Lang) == language
    assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
    with document.open_metadata() as metadata:
        assert metadata["dc:title"] == month
    with document.open_outline() as outline:
        (top,) = outline.root
        assert top.title == month.partition(" · ")[0]
        assert top.children[0].title == bookmark
        assert len(top.children) == 5


def test_pages_are_numbered_and_dated_by_the_day_given() -> None:
    document = opened(december())
    total = len(document.pages)
    for number in range(1, total + 1):
        assert squeezed(f"8 Aralık 2026 itibarıyla · Sayfa {number} / {total}") in text_of(document, number)


@pytest.mark.parametrize(
    ("country", "paper", "size"),
    [("TR", None, (595, 842)), ("US", None, (612, 792)), ("US", "a4", (595, 842)), (None, "letter", (612, 792))],
)
def test_paper_is_the_country_s_unless_another_is_asked_for(
    country: str | None, paper: str | None, size: tuple[int, int]
) -> None:
    whole = plan(business(country=country), channel(), post("p", "2026-12-09T10:00"))
    month, week = (page.mediabox[2:] for page in opened(made(whole, paper=paper)).pages)
    assert tuple(round(float(each)) for each in week) == size
    assert tuple(round(float(each)) for each in month) == size[::-1]


def test_type_is_large_enough_and_inside_the_margins() -> None:
    document = opened(december())
    for number, page in enumerate(document.pages):
        height = float(page.mediabox[3])
        for each in written(page):
            assert each.size >= (8 if number == 0 else 10)
            assert 10 * MILLIMETRE <= each.x <= float(page.mediabox[2]) - 10 * MILLIMETRE
            assert 10 * MILLIMETRE <= each.baseline <= height - 10 * MILLIMETRE


def test_grey_pages_have_no_colour() -> None:
    colours = {colour for page in opened(december(grey=True)).pages for colour in colours_of(page)}
    assert colours
    assert all(len(colour) == 1 for colour in colours)
    assert any(len(set(colour)) > 1 for page in opened(december()).pages for colour in colours_of(page))


def test_cadence_is_told_with_the_checks_counts() -> None:
    band = channel("x", "x", min_per_week=2, max_per_week=3)
    five = [post(f"p{number}", f"2026-12-{12 + number}T10:00", "x") for number in range(5)]
    document = printed(band, *five, pages=("month",))
    text = text_of(document)
    assert "7günde5" in text
    assert "enaz2" in text
    muting = muted("cadence.over.week", "channel:x")
    assert "7günde5" not in text_of(printed(band, *five, muting, pages=("month",)))


def test_the_same_bytes_in_other_processes(tmp_path: Path) -> None:
    program = (
        "import sys, hashlib; from datetime import date; from pathlib import Path;"
        "from planner.exchange.document import read; from planner.exchange.pdf import pdf;"
        "span = date(2026, 12, 1), date(2026, 12, 31);"
        "data = pdf(read(Path(sys.argv[1])), *span, language='tr', today=date(2026, 12, 8));"
        "print(hashlib.sha256(data).hexdigest())"
    )
    command = [sys.executable, "-c", program, str(resource("samples", "bakery_tr.json"))]
    for seed in ({"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2", "QT_HASH_SEED": "0"}):
        environment = {**seed, "PATH": "", "HOME": str(tmp_path)}
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, cwd=Path.cwd())
        assert done.stdout.strip() == hashlib.sha256(december()).hexdigest()
        assert done.stderr == ""


def test_another_plan_has_another_id() -> None:
    one, other = (printed(post("p", "2026-12-09T10:00", title=title)) for title in ("Simit", "Ekmek"))
    assert bytes(one.trailer.ID[0]) != bytes(other.trailer.ID[0])


def test_pages_that_there_are_not_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        made(Plan(), pages=("month", "yearbook"))
    assert speak(refused.value.text, "en") == 'there are no pages "yearbook" : choose from month, week'


def test_an_empty_plan_has_a_month_to_write_on() -> None:
    document = opened(made(Plan()))
    assert len(document.pages) == 1
    assert "Aralık2026" in text_of(document)


def test_owner_status_event_and_pillar_are_told() -> None:
    document = printed(
        person("mert", name="Mert"),
        person("ayse", name="Ayşe"),
        pillar("tips", name="Ekmek bilgisi"),
        event("kandil", "2026-12-10", title="Kandil gecesi"),
        post("p", "2026-12-10T10:00", author="mert", pillar="tips", status="in_review"),
        pages=("week",),
    )
    text = text_of(document)
    assert squeezed("Onay bekliyor · Mert · Ekmek bilgisi") in text
    assert squeezed("Kandil gecesi") in text


def test_what_needs_no_network_is_on_paper_too() -> None:
    channels = [channel(each, each) for each in ("shop_window", "blackboard", "leaflet")]
    posts = [post(each.id, "2026-12-09T09:30", each.id, title=f"On the {each.id}") for each in channels]
    for pages in ("month", "week"):
        text = text_of(opened(made(plan(business(name="Fırın Güneş"), *channels, *posts), pages=(pages,))))
        for code, each in zip(("SW", "BB", "LF"), posts, strict=True):
            assert code in text
            assert squeezed(each.title) in text
