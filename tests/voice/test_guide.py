"""The whole written guide on any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.voice import Avoided, Band, VoiceGuide
from planner.text import speak
from planner.voice.address import address
from planner.voice.contractions import contractions
from planner.voice.features.registry import spans_of
from planner.voice.guide import guide_notes
from planner.voice.manners import Manners, manners_of
from planner.voice.person import person
from planner.voice.seen import LONGEST
from tests.voice.test_words import ANY_TEXT

STRICT = VoiceGuide(
    address="formal",
    person="we",
    emoji=Band(1, 1),
    hashtags=Band(1, 1),
    exclamations_max=0,
    all_caps=False,
    sentence_words_max=3,
    avoid=(Avoided("indirim", "güzel fiyat"), Avoided("ai"), Avoided("🙂")),
    require=("fırın",),
    contractions="use",
    stiff=False,
)
LEARNED = Manners("informal", "i", frozenset(), frozenset(), frozenset({"'s"}), frozenset({"n't"}))


def test_all_codes_at_once() -> None:
    tr = "BÜYÜK FIRSAT!! Sana özel indirimler 🙂🙂 hazırlanmaktadır, ben de buradayım #a #b"
    assert [note.code for note in guide_notes(STRICT, tr, "tr", Manners())] == [
        "voice.avoid", "voice.avoid", "voice.require", "voice.emoji", "voice.hashtags", "voice.exclamations",
        "voice.caps", "voice.address", "voice.person", "voice.sentence", "voice.stiff",
    ]  # fmt: skip
    en = "Hey guys, I do not know"
    codes = {note.code for note in guide_notes(STRICT, en, "en", Manners())}
    assert {"voice.address", "voice.person", "voice.sentence", "voice.contractions"} <= codes


def test_an_empty_guide_finds_nothing() -> None:
    assert guide_notes(VoiceGuide(), "Simit çıktı, GEL AL!!! 🙂 I don't", "tr", Manners()) == ()


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_an_empty_text_breaks_nothing(text: str) -> None:
    assert guide_notes(STRICT, text, "tr", Manners()) == ()


def test_only_rules_without_a_language() -> None:
    codes = {note.code for note in guide_notes(STRICT, "HOLA AMIGOS!! Sen gel, hey guys 🙂🙂 do not", "", Manners())}
    assert codes == {
        "voice.avoid",
        "voice.emoji",
        "voice.hashtags",
        "voice.exclamations",
        "voice.caps",
        "voice.sentence",
    }


@given(ANY_TEXT, st.sampled_from(["en", "tr", ""]), st.sampled_from([STRICT, VoiceGuide(), VoiceGuide(stiff=False)]))
def test_spans_lie_in_the_text_apart_and_in_order(text: str, language: str, guide: VoiceGuide) -> None:
    notes = guide_notes(guide, text, language, LEARNED)
    assert len({(note.code, note.evidence.get("term")) for note in notes}) == len(notes)
    for note in notes:
        assert all(0 <= span.start < span.end <= len(text) for span in note.spans)
        assert all(one.end <= other.start for one, other in zip(note.spans, note.spans[1:], strict=False))
        assert speak(note.message, "en")
        assert speak(note.message, "tr")


@given(st.lists(ANY_TEXT, max_size=5), st.sampled_from(["en", "tr", ""]))
def test_manners_of_any_texts(texts: list[str], language: str) -> None:
    assert manners_of(texts, language) == manners_of([*texts], language)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "A",
        ".",
        "! ",
        "AB ",
        "siz ",
        "gel. ",
        "🙂",
        "\ud800",
        "א",
        "“",
        '"a',
        "I'm ",
        "do not ",
        "@a ",
        "#a ",
        "a.",
        "a. ",
        "ab cd. ",
        "• ",
    ],
)
def test_long_texts(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    for language in ("en", "tr"):
        notes = guide_notes(STRICT, text, language, LEARNED)
        assert all(span.end <= LONGEST for note in notes for span in note.spans)


# Ordinary sentences of shops, of which the rules of tone have nothing to say, nor what counts loud and stiff words.
_LOUD_OR_STIFF = (
    *("capitals", "stretched", "emoticons", "items", "ellipses", "marks_in_a_row", "mentions", "links"),
    *("en_phrases", "en_linking", "en_impersonal", "en_abbreviations"),
    *("tr_stiff", "tr_phrases", "tr_linking", "tr_official", "tr_casual", "tr_abbreviations", "tr_sen", "tr_ben"),
)
TURKISH = """
Simit sabah altıda fırından çıkıyor.
Bugün tezgâhta üç çeşit peynir var.
Henüz sıcak, çay da demlendi.
Pazar günü kapı dokuzda açılıyor.
Kestane şekeri bu hafta geldi.
Yeni sezon mantolar askıda.
Deniz kenarında bir kahvaltı sofrası.
Temmuz ayında erik reçeli kaynıyor.
Yıldız çiçekleri yarın tezgâhta olacak.
Kar yağınca salep zamanı başlar.
Kırmızı elbise vitrinde duruyor.
Gümüş yüzükler el işi.
Çay bahçesi akşam ona kadar açık.
Gelin çiçeği siparişleri haziranda doluyor.
Alın teriyle büyüyen bir dükkân.
Yazın dondurma, kışın salep.
Sorun olursa kapıdaki zil çalışıyor.
Yayın balığı perşembe geliyor.
Kalın dilim tereyağlı ekmek.
Dolma, sarma, börek: hepsi günlük.
Dondurma makinesi tamirden döndü.
Yalnız cumartesi günü balık var.
Bir dilim pasta, bir fincan kahve.
Adım adım baklava tarifi blogda.
Cam kap ve bez torba rafta.
Kısa bir ara.
Antep fıstığı ve ceviz iç.
Et suyu çorbası öğlen hazır.
Sokağın köşesindeki mavi kapı.
Temiz masa, taze çiçek.
Domuz ağacı kozalağı dekor için ideal.
Omuz çantaları geldi.
Kadın giyim reyonu ikinci katta.
Yardım kutusu kasanın yanında.
Ustanın tadım günü çarşamba.
Çeyiz sandığı sipariş üzerine yapılır.
Fırının önünde sıra vardı.
Yarın yağmur gelsin, çorba hazır.
Afiyet olsun, bol olsun.
Dedemin tarifi, annemin eli.
Plastik yok, karton kutu var.
Sonbahar menüsü pazartesi başlıyor.
Nisan yağmuru, lisan kursu, insan seli.
Mehmedin kahvesi köşede.
Kargo ücreti sipariş tutarına göre değişir.
Çocuk atölyesi saat on dörtte.
Pamuk gömlek üç renk.
Karadeniz fındığı çuvalla geldi.
Balkon için sardunya fidesi.
Ekmeğin kabuğu çıtır, içi yumuşak.
Bilimsel kitaplar yüzde yirmi ucuz.
Yunus emeklilik partisini burada yaptı.
Kır pidesi ve ayran elli lira.
Ramazan pidesi iftardan bir saat önce çıkar.
Kuaför salonu pazartesi kapalı.
Artık glutensiz kurabiye de var.
Tamir süresi iki gün.
Vitrin camı yenilendi.
Buğday unu köy değirmeninden.
Okul çantası ve kalem kutusu rafta.
""".strip().splitlines()

ENGLISH = """
Let the dough rest for an hour.
Fresh rye comes out of the oven at seven.
The coal mine tour starts at the bakery door.
A friend of the baker brought plums.
Set menus for two, served until ten.
Cut flowers, tied by hand.
Made-to-order cakes need three days.
The shop opens at nine on Sunday.
Yes, the terrace is heated.
Five new teas on the shelf.
Customers' favourite: the plum tart.
Everyone's favourite loaf is back.
The baker's dozen still means thirteen.
Mother's Day bouquets are ready.
Coffee beans from Peru, roasted on Monday.
A little pick-me-up for grey mornings.
Forget-me-nots in small pots.
Kind people and dear friends fill the room.
The staff kindly stayed late.
Folks from the village bring their own jars.
SUP boards for hire at the lake.
Part I of the course is on Friday.
The book fair opens in hall two.
Open daily, closed on Christmas Day.
Ask about the soup of the day.
Warm scarves, soft gloves, thick socks.
Parking behind the church.
Gift cards start at ten pounds.
The repair takes two days.
Half price on Saturday's bread after four.
Two loaves left, both sourdough.
Kids bake free on Wednesday.
Wine tasting, six glasses, one cheese board.
The oven broke, so no rolls today.
Back tomorrow at eight.
Try the cardamom bun.
Bring a jar and fill it with lentils.
Book a table by phone.
New boots in brown and black.
The garden is full of bees.
Handmade in a small workshop.
Lamp oil, wicks and candles.
The market moves to the square in May.
One chair is still free at the window.
Dogs may sit under the table.
A ring for every finger.
Curry night, bring a friend.
The last tickets went on Tuesday.
Cold brew in bottles.
No waste: yesterday's bread is today's pudding.
Hot soup, cold day.
The tailor's back from his holiday.
Flat shoes for long days.
Sizes small to large.
Ships to Norway within a week.
The piano needs a player.
Old maps, new frames.
Yoga on the roof at six.
A haircut in half an hour.
Sunday roast from noon.
""".strip().splitlines()


def test_enough_sentences() -> None:
    assert (len(set(TURKISH)), len(set(ENGLISH))) == (60, 60)


@pytest.mark.parametrize(("language", "text"), [("tr", each) for each in TURKISH] + [("en", each) for each in ENGLISH])
def test_nothing_is_said(language: str, text: str) -> None:
    assert address(text, language) == ((), ())
    assert person(text, language) == ((), ())
    assert contractions(text, language) == ((), ())
    assert guide_notes(VoiceGuide(), text, language, Manners()) == ()
    assert [name for name in _LOUD_OR_STIFF if spans_of(name, text, language)] == []
