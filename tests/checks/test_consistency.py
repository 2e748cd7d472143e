"""What posts about an event state: days, hours, prices and countdowns that agree with it and each other, or not."""

from __future__ import annotations

import pytest

from planner.checks.finding import Finding
from planner.domain.content import Event
from planner.domain.noun import Noun
from planner.text import speak
from tests.builders import business, channel, event, placement, post
from tests.checks.asking import days_of, found, span

# Saturday, 19 December 2026
OPENING = event("e1", "2026-12-19", title="Second shop")
MARKET = event("e1", "2026-12-19", "2026-12-20", title="Winter market", kind="offer")
ACILIS = event("e1", "2026-12-19", title="İkinci şube açılıyor")
PAZAR = event("e1", "2026-12-19", "2026-12-20", title="Kış pazarı", kind="offer")

ENGLISH = business(language="en", country="GB")
AMERICAN = business(language="en", country="US")
TURKISH = business(language="tr", country="TR")


def said_of(happening: Event, house: Noun, *texts: tuple[str, str]) -> list[Finding]:
    """What is found in approved posts that go out on these days with these texts."""
    posts = [post(f"p{number}", f"2026-12-{day}", text=text, event="e1") for number, (day, text) in enumerate(texts, 1)]
    return found("consistency.facts", house, channel(), happening, *posts)


def kinds(findings: list[Finding]) -> str:
    return " ".join(sorted({each["kind"] for finding in findings for each in finding.evidence["spans"]}))


# Two posts about one event: the days on which they go out, their texts, and the kind of fact in which they contradict
# each other; "" where they agree or speak of different things.
TURKISH_PAIRS = [
    # the same hour, however it is written
    ("15", "Cumartesi 09.30'da açılıyoruz.", "18", "Yarın 9:30'da kapıdayız.", ""),
    ("15", "Cumartesi saat 9'da açılıyoruz.", "18", "Yarın sabah 9'da bekleriz.", ""),
    ("15", "Kapımız 09.30'da açılıyor.", "18", "Dokuz buçukta açılıyoruz.", ""),
    ("15", "Akşam 7'de başlıyoruz.", "18", "Saat 19.00'da başlıyoruz.", ""),
    ("15", "Saat dokuzda buluşalım.", "18", "Yarın 09.00'da buluşalım.", ""),
    ("15", "Öğlen açılıyoruz.", "18", "12.00'de açılıyoruz.", ""),
    ("15", "09.00-18.00 arası bekleriz.", "18", "Saat 9 ile 18 arası bekleriz.", ""),
    ("15", "10.00'dan 18.00'e kadar açığız.", "18", "Öğleden sonra 3'te bekleriz.", ""),
    # another hour
    ("15", "Cumartesi 09.30'da açılıyoruz.", "18", "Yarın 10.00'da kapıdayız.", "hour"),
    ("15", "Cumartesi saat 9'da açılıyoruz.", "18", "Saat dokuz buçukta açılıyoruz.", "hour"),
    ("15", "Akşam 7'de başlıyoruz.", "18", "Akşam sekizde başlıyoruz.", "hour"),
    ("15", "09.00-18.00 arası bekleriz.", "18", "09.00-17.00 arası bekleriz.", "hour"),
    ("15", "10.00'da açılıyoruz.", "18", "ÖĞLEN SAAT 14.00'TE AÇILIYORUZ", "hour"),
    # different things
    ("15", "Kapılar 09.30'da açılıyor.", "18", "Konser 10.00'da başlıyor.", ""),
    ("15", "Cumartesi 10.00'da açılıyoruz.", "18", "Dükkân her gün 07.00'de açılır. Yarın bekleriz.", ""),
    ("15", "10.00'da açılıyoruz, 14.00'te çekiliş var.", "18", "Çekiliş 14.00'te, kaçırmayın.", ""),
    ("15", "Fırını sabah 5'te yaktık.", "18", "Yarın 10.00'da açılıyoruz.", ""),
    # prices
    ("15", "Kahvaltı tabağı 120 TL.", "18", "Kahvaltı tabağı yalnız 120₺!", ""),
    ("15", "Kahvaltı tabağı 120,50 TL.", "18", "Kahvaltımız ₺120,50.", ""),
    ("15", "Atölye ücreti 1.200 lira.", "18", "Bilet 1200 TL.", ""),
    ("15", "Tüm böreklerde %20 indirim.", "18", "Böreklerde yüzde 20 indirim var.", ""),
    ("15", "Kahvaltı tabağı 120 TL.", "18", "Kahvaltı tabağı 150 liraya.", "price"),
    ("15", "Katılım ücreti 350 TL.", "18", "Bilet 400₺.", "price"),
    ("15", "Tüm böreklerde %20 indirim.", "18", "Böreklerde %25 indirim.", "price"),
    ("15", "Bilet 150 TL.", "18", "Öğrenci bileti 100 TL.", ""),
    ("15", "Bilet 150 TL, öğrenci 100 TL.", "18", "Öğrenci bileti 100 TL.", ""),
    ("15", "Çocuk bileti 80 TL.", "18", "Emekli bileti 100 TL.", ""),
    ("15", "Bilet 150 TL.", "18", "İndirimli bilet 120 TL.", ""),
    ("15", "Öğrenci bileti 100 TL.", "18", "Öğrenciye bilet 90 TL.", "price"),
    ("15", "Kahvaltı tabağı 120 TL.", "18", "Bir bardak çay 20 TL.", ""),
    ("15", "Kahvaltı tabağı 120 TL.", "18", "500 TL üzeri siparişlerde kargo bizden, kahvaltı tabağı 120 TL.", ""),
    ("15", "Kahvaltı tabağı 120 TL.", "18", "Kahvaltı tabağı: 500 gr ekmek, 2 simit, No: 12, 0212 555 12 12", ""),
]
ENGLISH_PAIRS = [
    ("15", "We open Saturday at 9:30.", "18", "Doors open tomorrow at 9.30 a.m.", ""),
    ("15", "We open Saturday at 9 am.", "18", "Tomorrow at nine o'clock we open.", ""),
    ("15", "We open at half past nine.", "18", "We open at 9:30am.", ""),
    ("15", "Lunch starts at noon.", "18", "Lunch starts at 12:00.", ""),
    ("15", "Music starts at 7 p.m.", "18", "Music starts at 19:00.", ""),
    ("15", "Come by from 9 am to 6 pm.", "18", "Open 09:00-18:00 tomorrow.", ""),
    ("15", "Come by from 9 am to 6 pm.", "18", "Come in at 11 a.m. for a first slice.", ""),
    ("15", "See you at 10.", "18", "Tomorrow at 10 p.m. we open.", ""),
    ("15", "We open Saturday at 9:30.", "18", "Tomorrow at 10 a.m. we open.", "hour"),
    ("15", "We open at half past nine.", "18", "We open at 10 o'clock.", "hour"),
    ("15", "Lunch starts at noon.", "18", "Lunch starts at 1 pm.", "hour"),
    ("15", "Come by from 9 am to 6 pm.", "18", "We're open from 9 am to 5 pm.", "hour"),
    ("15", "Music starts at 7 p.m.", "18", "Music starts at 8 p.m.", "hour"),
    ("15", "Doors at 6:30 p.m.", "18", "The concert starts at 7 p.m.", ""),
    ("15", "We open at 10 a.m.", "18", "We're usually up at 5 a.m. Come in!", ""),
    ("15", "We open at 10 a.m.", "18", "Bread goes in at 475 degrees, 1/2 cup of water, ages 7 to 12.", ""),
    ("15", "Tickets are $5.", "18", "A ticket is 5 dollars.", ""),
    ("15", "Breakfast is £3.50.", "18", "Breakfast for £3.50!", ""),
    ("15", "All pies 20% off.", "18", "Pies: 20 percent off.", ""),
    ("15", "The workshop is $1,200.", "18", "The workshop costs 1200 USD.", ""),
    ("15", "Tickets are $5.", "18", "A ticket is $6.", "price"),
    ("15", "Breakfast is €4.", "18", "Breakfast is 5 euros.", "price"),
    ("15", "All pies 20% off.", "18", "Pies: 25% off.", "price"),
    ("15", "Tickets are $5.", "18", "Student tickets are $3.", ""),
    ("15", "Tickets are $5.", "18", "Early bird tickets are $4.", ""),
    ("15", "Tickets for members are $4.", "18", "Tickets for seniors are $3.", ""),
    ("15", "Tickets for kids are $4.", "18", "A child's ticket is $3.", "price"),
    ("15", "Tickets are $5.", "18", "Coffee is $3.", ""),
    ("15", "Breakfast is $12.", "18", "Spend over $50 and breakfast is on us.", ""),
]


@pytest.mark.parametrize(("day", "text", "other_day", "other", "contradicts"), TURKISH_PAIRS)
def test_two_turkish_posts(day: str, text: str, other_day: str, other: str, contradicts: str) -> None:
    assert kinds(said_of(ACILIS, TURKISH, (day, text), (other_day, other))) == contradicts
    assert kinds(said_of(ACILIS, TURKISH, (day, other.replace("Yarın", "Cumartesi")), (other_day, text))) == contradicts


@pytest.mark.parametrize(("day", "text", "other_day", "other", "contradicts"), ENGLISH_PAIRS)
def test_two_english_posts(day: str, text: str, other_day: str, other: str, contradicts: str) -> None:
    assert kinds(said_of(OPENING, ENGLISH, (day, text), (other_day, other))) == contradicts


# One post against the event of 19 December: the day on which it goes out, its text, and what contradicts.
TURKISH_POSTS = [
    ("12", "19 Aralık'ta açılıyoruz.", ""),
    ("12", "19.12. açılış günü", ""),
    ("12", "19.12.2026'da bekleriz.", ""),
    ("12", "19/12'de bekleriz", ""),
    ("12", "Açılış: 19 Ara", ""),
    ("12", "Aralık'ın 19'unda açılıyoruz.", ""),
    ("12", "19 ARALIK CUMARTESİ AÇILIYORUZ", ""),
    ("14", "Cumartesi günü açılıyoruz.", ""),
    ("18", "Yarın açılıyoruz!", ""),
    ("19", "Bugün açılıyoruz!", ""),
    ("12", "Haftaya cumartesi açılıyoruz.", ""),
    ("16", "Açılışa üç gün kaldı!", ""),
    ("12", "Bir hafta kaldı.", ""),
    ("18", "20 Aralık'ta her yer dolu olur; 19 Aralık'ta bekleriz.", ""),
    ("10", "5 Aralık'ta boyaya başladık, raflar takıldı, ustalar geldi.", ""),
    ("16", "Bugün ilk hamuru yoğurduk, ustaların elleri dert görmesin.", ""),
    ("14", "Her pazar günü kahvaltımız var.", ""),
    ("12", "15 Aralık'a kadar adınızı yazdırın.", ""),
    ("12", "Kayıt için 2 gün kaldı.", ""),
    ("12", "Yılbaşına 19 gün kaldı, biz hazırız.", ""),
    ("12", "20 Aralık'ta açılıyoruz.", "date"),
    ("12", "20.12. açılış günü", "date"),
    ("12", "19.01.2027'de bekleriz.", "date"),
    ("05", "12 Aralık 2025'te temeli attık, şimdi açılıyoruz.", ""),
    ("05", "12.12.2025'te ikinci şubenin temelini attık, kapılar açılıyor!", ""),
    ("20", "19.12.2026'da açıldık, 25 Aralık'ta sizi bekleriz.", ""),
    ("12", "Açılış: 18 Ara", "date"),
    ("12", "Aralık'ın 20'sinde açılıyoruz.", "date"),
    ("12", "19-21 Aralık arası bekleriz.", "date"),
    ("12", "19 Aralık Pazar açılıyoruz.", "date"),
    ("14", "Pazar günü açılıyoruz.", "date"),
    ("17", "Yarın açılıyoruz!", "date"),
    ("18", "Bugün açılıyoruz!", "date"),
    ("16", "Açılışa iki gün kaldı!", "countdown"),
    ("15", "Bir hafta kaldı!", "countdown"),
]
ENGLISH_POSTS = [
    ("12", "We open on December 19th.", ""),
    ("12", "Opening Dec. 19", ""),
    ("12", "We open on the 19th of December 2026.", ""),
    ("12", "Opening: 19/12", ""),
    ("12", "Saturday, December 19", ""),
    ("12", "See you on the 19th.", ""),
    ("14", "We open on Saturday.", ""),
    ("12", "Doors open next Saturday.", ""),
    ("18", "We open tomorrow!", ""),
    ("19", "Today's the day.", ""),
    ("16", "3 days left!", ""),
    ("12", "One week to go.", ""),
    ("12", "On 1 December we picked up the key and never looked back.", ""),
    ("14", "Sunday roast is every Sunday at noon.", ""),
    ("12", "Sign up by 15 December.", ""),
    ("12", "Six days left to order your cake.", ""),
    ("12", "We open on December 20th.", "date"),
    ("12", "Opening Dec. 18", "date"),
    ("12", "Opening: 20/12", "date"),
    ("12", "19 to 21 December, come by.", "date"),
    ("12", "Sunday, December 19", "date"),
    ("12", "See you on the 20th.", "date"),
    ("05", "We signed the lease on December 12, 2025, and now we are opening the second shop!", ""),
    ("12", "Saturday Dec. 19, 9-11am: we open!", ""),
    ("14", "We open on Friday.", "date"),
    ("17", "We open tomorrow!", "date"),
    ("18", "Today's the day.", "date"),
    ("16", "2 days left!", "countdown"),
    ("14", "We open in 3 days.", "countdown"),
    ("12", "Two weeks to go.", "countdown"),
]


@pytest.mark.parametrize(("day", "text", "contradicts"), TURKISH_POSTS)
def test_a_turkish_post_and_its_event(day: str, text: str, contradicts: str) -> None:
    assert kinds(said_of(ACILIS, TURKISH, (day, text))) == contradicts


@pytest.mark.parametrize(("day", "text", "contradicts"), ENGLISH_POSTS)
def test_an_english_post_and_its_event(day: str, text: str, contradicts: str) -> None:
    assert kinds(said_of(OPENING, ENGLISH, (day, text))) == contradicts


def test_the_month_stands_first_in_the_united_states() -> None:
    assert said_of(OPENING, AMERICAN, ("12", "Opening on 12/19")) == []
    tenth = event("e1", "2026-12-10")
    assert said_of(tenth, AMERICAN, ("05", "Opening on 12/10")) == []
    assert said_of(tenth, business(language="en"), ("05", "Opening on 12/10")) == []
    assert kinds(said_of(tenth, TURKISH, ("05", "12/10'da açılıyoruz"))) == "date"


@pytest.mark.parametrize(
    ("happening", "house", "day", "text"),
    [
        (MARKET, ENGLISH, "12", "19-20 December, come by."),
        (MARKET, ENGLISH, "16", "This weekend: the winter market."),
        (MARKET, ENGLISH, "19", "Tomorrow is the last day!"),
        (MARKET, ENGLISH, "18", "Last 3 days!"),
        (MARKET, ENGLISH, "16", "The market is open until 20 December."),
        (PAZAR, TURKISH, "19", "Yarın son gün!"),
        (PAZAR, TURKISH, "18", "Son 3 gün!"),
        (PAZAR, TURKISH, "15", "20 Aralık'a kadar bekleriz."),
    ],
)
def test_an_event_of_two_days(happening: Event, house: Noun, day: str, text: str) -> None:
    assert said_of(happening, house, (day, text)) == []


@pytest.mark.parametrize(
    ("happening", "house", "day", "text"),
    [
        (MARKET, ENGLISH, "18", "Tomorrow is the last day!"),
        (MARKET, ENGLISH, "15", "Last 3 days!"),
        (MARKET, ENGLISH, "16", "The market is open until 21 December."),
        (PAZAR, TURKISH, "18", "Yarın son gün!"),
        (PAZAR, TURKISH, "15", "21 Aralık'a kadar bekleriz."),
    ],
)
def test_an_event_of_two_days_that_ends_otherwise(happening: Event, house: Noun, day: str, text: str) -> None:
    assert len(said_of(happening, house, (day, text))) == 1


def test_what_is_told_of_a_wrong_day() -> None:
    posts = (
        post("p1", "2026-12-14", text="All is well. We open on\n20 December!", event="e1", title="First"),
        post("p2", "2026-12-17", text="We open tomorrow.", event="e1", title="Second"),
        post("p3", "2026-12-18", text="We open tomorrow.", event="e1"),
    )
    (finding,) = found("consistency.facts", ENGLISH, channel(), OPENING, *posts)
    assert (finding.mistake, finding.severity, finding.subject) == (5, "warning", "event:e1")
    assert days_of(finding) == ("2026-12-14", "2026-12-17")
    assert finding.posts == ("p1", "p2")
    assert finding.evidence["spans"] == [
        {
            "post": "p1",
            "channel": None,
            "start": 24,
            "end": 35,
            "text": "20 December",
            "kind": "date",
            "says": "2026-12-20",
        },
        {
            "post": "p2",
            "channel": None,
            "start": 8,
            "end": 16,
            "text": "tomorrow",
            "kind": "date",
            "says": "2026-12-18",
        },
    ]
    assert speak(finding.message, "en") == (
        "“First” says “20 December”, which is 20 December; “Second shop” is on 19 December. So does 1 other post."
    )


def test_what_is_told_of_a_countdown_and_of_a_wrong_weekday() -> None:
    (countdown,) = said_of(OPENING, ENGLISH, ("14", "3 days left!"))
    assert speak(countdown.message, "en") == (
        "“Post p1” says “3 days left”, which leads to 17 December; “Second shop” is on 19 December."
    )
    (weekday,) = said_of(OPENING, ENGLISH, ("14", "Sunday, 19 December"))
    assert speak(weekday.message, "en") == (
        "“Post p1” says “Sunday, 19 December”, but that day is Saturday 19 December 2026."
    )


def test_the_years_are_told_where_they_differ() -> None:
    (finding,) = said_of(ACILIS, TURKISH, ("12", "19 Ocak 2027'de açılıyoruz."))
    assert speak(finding.message, "en") == (
        "“Post p1” says “19 Ocak 2027'de”, which is 19 January 2027; “İkinci şube açılıyor” is on 19 December 2026."
    )


def test_days_of_the_past_contradict_no_other_post_of_an_event_without_a_day() -> None:
    waiting = event("e1", title="İkinci şube açılıyor")
    texts = ("05", "12.12.2025'te temeli attık."), ("08", "19 Aralık'ta açılıyoruz.")
    assert said_of(waiting, TURKISH, *texts) == []


def test_what_is_told_of_two_hours() -> None:
    (finding,) = said_of(OPENING, ENGLISH, ("14", "We open at 9:30."), ("18", "We open at 10:00."))
    assert speak(finding.message, "en") == (
        "“Post p1” says “at 9:30”, “Post p2” says “at 10:00”, and both are about “Second shop”."
    )
    assert [each["says"] for each in finding.evidence["spans"]] == ["09:30", "10:00"]
    assert finding.posts == ("p1", "p2")


def test_prices_are_told_with_their_currency() -> None:
    (finding,) = said_of(ACILIS, TURKISH, ("14", "Bilet 120,50 TL"), ("18", "Bilet 150 TL"))
    assert [each["says"] for each in finding.evidence["spans"]] == ["120.50 TRY", "150 TRY"]


def test_a_text_of_one_channel_alone() -> None:
    placements = [
        placement("2026-12-14", text="We open on 20 December."),
        placement("2026-12-14", "fb", text="We open on 19 December."),
    ]
    both = post("p1", placements=placements, event="e1")
    (finding,) = found("consistency.facts", ENGLISH, channel(), channel("fb", "facebook"), OPENING, both)
    assert [each["channel"] for each in finding.evidence["spans"]] == ["ig"]


def test_what_has_gone_out_cannot_be_mended() -> None:
    texts = ("We open at 9:30.", "We open at 10:00.")
    gone = [post(f"p{n}", f"2026-11-{n + 20}", text=text, event="e1", status="posted") for n, text in enumerate(texts)]
    assert found("consistency.facts", ENGLISH, channel(), OPENING, *gone) == []
    still = post("p2", "2026-12-12", text="See you soon.", event="e1")
    assert found("consistency.facts", ENGLISH, channel(), OPENING, *gone, still) == []
    mendable = post("p2", "2026-12-12", text="We open at 10:00.", event="e1")
    assert len(found("consistency.facts", ENGLISH, channel(), OPENING, gone[0], mendable)) == 1


def test_only_what_counts_and_what_is_linked() -> None:
    text = "We open on 20 December."
    assert found("consistency.facts", ENGLISH, channel(), OPENING, post("p1", "2026-12-12", text=text)) == []
    for status in ("idea", "cancelled"):
        other = post("p1", "2026-12-12", text=text, event="e1", status=status)
        assert found("consistency.facts", ENGLISH, channel(), OPENING, other) == []


def test_it_belongs_to_the_span_in_which_the_posts_go_out() -> None:
    wrong = post("p1", "2026-12-12", text="We open on 20 December.", event="e1")
    nouns = (ENGLISH, channel(), OPENING, wrong)
    assert len(found("consistency.facts", *nouns, over=span("2026-12-12", "2026-12-13"))) == 1
    assert found("consistency.facts", *nouns, over=span("2026-12-13", "2026-12-20")) == []


def test_an_event_without_a_day() -> None:
    unfixed = event("e1", title="Second shop")
    assert said_of(unfixed, ENGLISH, ("10", "We open on 19 December."), ("12", "Opening 19.12.2026")) == []
    assert (
        kinds(said_of(unfixed, ENGLISH, ("10", "We open on 19 December."), ("12", "We open on 20 December."))) == "date"
    )


def test_the_day_on_which_the_shop_opens_again() -> None:
    closed = event("e1", "2026-12-15", "2026-12-16", title="Oven repair, closed two days")
    assert said_of(closed, ENGLISH, ("12", "The last tray before two days off. See you Thursday.")) == []
    assert len(said_of(closed, ENGLISH, ("12", "The last tray. See you on Friday."))) == 1


def test_a_series_says_tomorrow_every_week() -> None:
    weekly = post("p1", "2026-12-11", rule="FREQ=WEEKLY;COUNT=2", text="We open tomorrow.", event="e1")
    (finding,) = found("consistency.facts", ENGLISH, channel(), OPENING, weekly)
    assert days_of(finding) == ("2026-12-11", "2026-12-11")
