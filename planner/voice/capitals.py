"""The words of a text that are written in capitals alone, and those that shout. Hashtags and mentions do not count."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planner.voice.seen import Seen, bare, seen_of
from planner.voice.words import Word, listed

_LINE_ENDS = re.compile(r"[\n\r]")
_TWO_CAPITALS = re.compile(r"[A-ZÇĞİÖŞÜÂÎÛ]{2}")
_ABBREVIATION = 5
"""A lone word of so many letters is an abbreviation rather than a shout, unless it is one of `_SHOUTED`."""
_SHOUTED = listed(
    "all any best big buy call click come day deal deals don't ever every fast final find first free fresh fun get "
    "gift go good great grab happy here hot huge hurry join just last limit look love low luck lucky make may miss "
    "more most must never new not now off offer once one only open order our party price quick ready right sale save "
    "see sign so soon special start stay stop super thank thanks the these they this three time today treat try two "
    "under up very visit wait want we what when who why win wow yes you your acele al ama asla az bak bayıl bedava "
    "bekle ben bile bin bir biz bol bu bugün bulun büyük çok daha dev dur en evet gel gelin gün güzel hadi haydi hedef "
    "hep hepsi her hiç hızlı iki ilk ile indi için kadar kaçır kampanya kap kış koş lütfen mi mı mu mü müthiş ne net "
    "ode olan on özel pazar satın sen siz son süper şans şey şimdi şok tam tek tüm ucuz ve ver yaz yarın yarı yeni yok "
    "yüzde hemen sakın"
)
_KNOWN = listed(
    "kdv tse pdf usa uk eu abd ab tr iso haccp kvkk sgk tl usd eur gbp tbmm meb tcdd thy odtü itü ytü avm dvd cd tv qr "
    "atm pos iban eft sms gps usb led lcd hd uhd faq diy vip rsvp asap fyi ceo cto cfo hr pr it ai seo faq id ok nyc "
    "la dc nasa nato unesco unicef who un fbi nba nfl fifa uefa bbc cnn ntv trt html url http https www vegan gmo "
    "gluten bpa dna covid rna suv bmw ibm hp lg kfc ups dhl fedex mng ptt tmmob tüik spk bddk epdk tüsiad müsiad tobb "
    "kosgeb tübitak am pm est pst cet gmt utc xs xl xxl bpm km kg cm mm ml kcal kw kwh mw ghz mhz gb mb tb rgb cmyk "
    "mba phd bsc msc"
)
_ROMAN = re.compile(r"[IVXLCDM]+\Z")
_BARE_SHOUTED, _BARE_KNOWN = (frozenset(map(bare, words)) for words in (_SHOUTED, _KNOWN))


def may_shout(text: str) -> bool:
    """Whether two capitals of English or Turkish stand side by side: without them nothing shouts."""
    return _TWO_CAPITALS.search(text) is not None


def rows(seen: Seen) -> Iterator[list[Word]]:
    """Words in capitals that follow one another in a line; single letters stand between them and do not count."""
    row: list[Word] = []
    end = 0
    for word in seen.words:
        letters = stem(word) if word.text[0].isupper() else ""
        lone = len(letters) == 1 and letters.isupper()
        in_capitals = (
            len(letters) > 1
            and letters.isupper()
            and letters.isalpha()
            and seen.text[word.start - 1 : word.start] != "#"
        )
        if row and (not (in_capitals or lone) or _LINE_ENDS.search(seen.text, end, word.start)):
            yield row
            row = []
        if in_capitals:
            row.append(word)
        end = word.end
    if row:
        yield row


def stem(word: Word) -> str:
    """The word without what stands behind an apostrophe: "KDV'siz" is in capitals."""
    return re.split("['’ʼ`]", word.text, maxsplit=1)[0]


def capitals_in(text: str) -> frozenset[str]:
    """The words of a text that are written in capitals alone, without marks; hashtags and mentions do not count."""
    if not may_shout(text):
        return frozenset()
    return frozenset(bare(stem(word)) for row in rows(seen_of(text)) for word in row)


def shouted(seen: Seen, names: frozenset[str] = frozenset()) -> list[list[Word]]:
    """Words in capitals in a row, or a lone one, that are no abbreviations and none of these names, without marks."""
    if not may_shout(seen.text):
        return []
    return [row for row in rows(seen) if _shouts(row, names)]


def _shouts(row: list[Word], names: frozenset[str]) -> bool:
    keys = [bare(stem(word)) for word in row if not _ROMAN.match(stem(word))]
    unknown = [key for key in keys if key not in _BARE_KNOWN and key not in names]
    if len(row) > 1:
        return bool(unknown)
    return bool(unknown) and (len(unknown[0]) > _ABBREVIATION or unknown[0] in _BARE_SHOUTED)
