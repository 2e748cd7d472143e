"""How a text addresses its readers: formally, as *siz* in Turkish, or as a friend, as *sen*.

Only forms that can be nothing else are taken: "fırının" is of the oven, "olsun" speaks of a third. What is typed
without the marks of Turkish is read too. English has no *siz*; there, salutations of letters and words of chats tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from planner.voice.notes import Span
from planner.voice.seen import Seen, bare, seen_of
from planner.voice.turkish_verbs import PLURAL_IMPERATIVES, SINGULAR_FORMS
from planner.voice.words import Word, listed, sentences, small


class Address(NamedTuple):
    """Where a text is formal, and where it speaks as to a friend."""

    formal: tuple[Span, ...]
    informal: tuple[Span, ...]


_SIZ = listed(
    "siz sizi size sizde sizden sizin sizinle sizler sizleri sizlere sizlerde sizlerden sizlerin sizlerle sizce "
    "sizdeki sizinki buyurun buyrun"
)
_SEN = listed(
    "sen seni sana sende senden senin seninle sence sendeki seninki sensin sensiz senle nasılsın neredesin değilsin "
    "misin mısın musun müsün miydin mıydın"
)
_FORMAL = _SIZ | PLURAL_IMPERATIVES
_INFORMAL = _SEN | SINGULAR_FORMS
# Of words without marks. "gelirsiniz", "adiniza", "masanizdan", "kacirmayin"
_SIZ_ENDING = re.compile(
    r"[aeiou]n[iu]z(?:[iu]n?|[ae]|d[ae]n?(?:dir)?|d[ae]ki(?:ler[ie]?)?|l[ae]|c[ae]|s[ae])?\Z|..m[ae]yin\Z"
)
# The sea, and what speaks of us: "memnunuz" (we are pleased), "bizdeniz", "Ankara'danız" (we are from Ankara).
_NO_SIZ = re.compile(
    r"(?:.*deniz|[gb]eniz)(?:in?|[ae]|d[ae]n?|d[ae]ki|l[ae])?\Z|(?:|.*(?:l[ae]r|[iu]n|r|biz|bura|ora))[dt][ae]niz\Z"
    r"|(?:memnun|uzgun|yorgun|yogun|uygun|kizgin|kuskun|hayran|insan|kahraman|uzman|pisman|dusman|yakin|kadin|olgun"
    r"|suskun|durgun|firin|restoran|salon|dukkan|mekan|personel|aslan|hen|zengin|emin|yetkin|duskun|tutkun|gergin|sakin|musluman|ogretmen|calisan|on)[iu]z(?:dir)?\Z"
)
_SEN_ENDING = re.compile(
    r"yors[ua]n\Z|yordun\Z|.[ae]c[ae]ks[iae]n\Z|.m[ae]zs[iae]n\Z|.m[ae]li(?:si|ydi|ys[ae])n\Z|.m[iu]ss[iuae]n\Z"
    r"|.[ae]bilirsin\Z|.l[ae]rsin\Z|..[aeiu]rs[ae]n\Z|..[dt][iu]ys[ae]n\Z|..m[ae]din\Z"
)
_NO_SEN = listed("ahmedin muhammedin mehmedin")

# A bare stem is the imperative to a friend where a sentence begins or ends with it.
_BIDDINGS = listed(
    "gel al bak dene bekle uğra katıl keşfet tıkla paylaş öğren dinle izle incele seç oku bul ver yap söyle anlat "
    "başla başvur kaydol ayırt git kaydet yorumla etiketle beğen hatırla gönder indir yakala planla tamamla hazırlan "
    "unutma kaçırma üzülme korkma durma sor düşün"
)
_LAST_BIDDINGS = (_BIDDINGS - {"yorumla", "etiketle", "planla"}) | listed(
    "ayır ekle gör gülümse başlat bırak şımart hisset dokun uyan koş rahatla eğlen dinlen tanış yenile güncelle"
)
# Each of these is another word too ("kısa bir ara", "cam kap", "ceviz iç", "Ustamız Ulaş"): by what stands before it.
_BY_ITS_NEIGHBOUR = {
    "ara": listed("hemen simdi bizi beni numarayi"),
    "at": listed("dm mesaj yorum goz"),
    "çıkar": listed("keyfini tadini"),
    "dersin": listed("ne"),
    "iç": listed("cayini kahveni suyunu soguk sicak bizimle"),
    "kal": listed("takipte bizimle hosca haberdar formda saglicakla"),
    "kap": listed("hemen yerini firsati kacmadan"),
    "kazan": listed("hemen puan hediye indirim katil"),
    "ol": listed("abone uye emin haberdar parcasi"),
    "ulaş": listed("bize bana hemen buradan kolayca"),
    "ye": listed("hemen sicak afiyetle doya"),
    "yorumla": listed("hemen gonderiyi"),
    "etiketle": listed("arkadasini bizi dostunu sevdigini hemen"),
    "planla": listed("hemen gununu simdi"),
}
_WITH_ET = listed("takip dikkat merak kabul fark tercih ziyaret test siparis acele hediye davet rezerve")
_BEHIND_WHOM = listed("bize bana mesaj yorum yoruma yorumlara dm tan den dan")
"""Behind these "yaz" is write, not summer, and "sorun" is ask, not a problem."""
_DOUBTFUL = listed("yazin sorun atin kalin")
# "Gel al servisimiz", "al götür noktası": a kind of service, as "gel-al" is.
_SERVICE = re.compile(r"(?:servis|nokta|hizmet|paket|menu|sube|atolye|sistem|etkinlig|kampanya|kose)")
# "Once upon a time", "be that as it may", "what a life": they bid nobody.
_IDIOMS = {("gel", "zaman"), ("git", "zaman"), ("gel", "gelelim"), ("gel", "keyfim")}
_BEHIND_ALL = listed("ya be hadi haydi hele artık lütfen kanka moruk abi abla dostum canım")
"""Words that may follow a bidding at the end of a sentence."""
_JOINING = frozenset("-‐‑–")
# A river, and a brand of margarine.
_NAMES = {"sen": re.compile(r"nehr?i"), "sana": re.compile(r"yag|margarin")}
# A bride, sweat of the brow, and the size of a dress.
_BRIDE = re.compile(r"(?:damat|past|buket|cice[gk]|araba|ada|bas|sac|hamam|ev[ie]|makyaj|gelin|kiz)")
_BROW = re.compile(r"(?:teri|yazis)")
_SIZES = listed("one plus full king queen life bite big small mini over")

_OF_LETTERS = listed(
    "dear valued esteemed ladies sir whom yours sincerely regards respectfully selves disposal patronage kindly"
)
_CHATS = re.compile(
    r"\b(?:hey(?: there| guys| you| folks)?|hiya|heya|howdy|guys|y['’]?all|gonna|wanna|gotta|gimme|lemme|kinda|sorta"
    r"|dunno|ain['’]t|dudes?|bros?|fam|peeps|folks(?=[!,?])|lol|lmao|omg|omfg|yay+|yup|nope|yeah|yep|btw|thx|pls|plz"
    r"|cuz|coz|ur|tbh|ngl|c['’]mon|what['’]s up|nah|bestie|besties|woo+hoo+|cya|gotcha)\b"
)
# "Dear friends, ...", and not "our dear customers" or "they are dear friends of ours".
_LETTERS = re.compile(
    r"\b(?:(?<!\bour )(?<!\bmy )(?<!\bare )(?<!\bof )(?<!\bto )(?<!\band )dear "
    r"(?:(?:valued |esteemed )?(?:customers?|clients?|guests?|patrons?|sirs?|madam)"
    r"|(?:friends|followers|members?|all)(?= *(?:[,:!\n]|\Z)))"
    r"|(?:valued|esteemed) (?:customers?|clients?|guests?|patrons?|members?|partners?)"
    r"|ladies and gentlemen|sir or madam|to whom it may concern|yours (?:sincerely|faithfully)|sincerely yours"
    r"|(?:kind|best|warm) regards|respectfully|your (?:good )?selves|we remain at your disposal|your patronage"
    r"|kindly(?= (?:ask|advise|be|call|check|confirm|contact|find|inform|let|note|refrain|remind|reply|request|review"
    r"|send|visit|wait)\b))\b"
)


@lru_cache(maxsize=64)
def address(text: str, language: str) -> Address:
    """The formal and the informal places of a text in "en" or "tr", each in the order of the text; its first 4,000
    characters are read.
    """
    seen = seen_of(text)
    return Address(formal_in(seen, language), informal_in(seen, language))


def formal_in(seen: Seen, language: str) -> tuple[Span, ...]:
    """The formal places alone."""
    if language == "en":
        return () if seen.tokens.isdisjoint(_OF_LETTERS) else seen.own(_matches(_LETTERS, seen.small))
    if language != "tr" or not any(map(_may_be_siz, seen.tokens)):
        return ()
    return seen.own(
        Span(word.start, word.end)
        for at, (word, token) in enumerate(zip(seen.words, seen.bare_words, strict=True))
        if _may_be_siz(token) and _is_written(word, token, _FORMAL) and _is_siz_among(seen.bare_words, at)
    )


def informal_in(seen: Seen, language: str) -> tuple[Span, ...]:
    """The informal places alone."""
    if language == "en":
        return seen.own(_matches(_CHATS, seen.small))
    if language != "tr":
        return ()
    found = set()
    if any(map(_may_be_sen, seen.tokens)):
        found = {
            Span(word.start, word.end)
            for at, (word, token) in enumerate(zip(seen.words, seen.bare_words, strict=True))
            if _may_be_sen(token) and _is_written(word, token, _INFORMAL) and not _is_name(seen.bare_words, at)
        }
    if not seen.tokens.isdisjoint(_MAY_BID):
        found.update(_biddings(seen))
    return seen.own(sorted(found))


def _matches(pattern: re.Pattern[str], small: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in pattern.finditer(small))


_BARE_FORMAL, _BARE_INFORMAL = ({bare(form) for form in forms} for forms in (_FORMAL, _INFORMAL))
_BARE_BIDDINGS = {bare(form) for form in _LAST_BIDDINGS | _BIDDINGS}
_HALVES = {"al", "gotur", "ogren", "yap", "ode", "kazan"}
_MAY_BID = _BARE_BIDDINGS | {"et", "etme", "yaz", *map(bare, _BY_ITS_NEIGHBOUR)}


# The same words come again and again: what they may be is remembered.
@lru_cache(maxsize=20_000)
def _may_be_siz(token: str) -> bool:
    return (
        token in _BARE_FORMAL
        or token in _DOUBTFUL
        or (_SIZ_ENDING.search(token) is not None and _NO_SIZ.match(token) is None)
    )


@lru_cache(maxsize=20_000)
def _may_be_sen(token: str) -> bool:
    ends = token.endswith("n") and _SEN_ENDING.search(token) is not None and token not in _NO_SEN
    return ends or token in _BARE_INFORMAL


def _is_written(word: Word, token: str, forms: frozenset[str]) -> bool:
    """Whether a word that is one of the forms without marks is one with them too: "sen", and not "şen" (merry)."""
    bare_forms = _BARE_FORMAL if forms is _FORMAL else _BARE_INFORMAL
    written = small(word.text, "tr")
    return token not in bare_forms or written in forms or written.replace("ı", "i").isascii()


def _is_siz_among(tokens: Sequence[str], at: int) -> bool:
    """Whether a form of *siz* is one among its neighbours."""
    word, before = tokens[at], tokens[at - 1] if at else ""
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    if word == "gelin":
        with_groom = following in ("ve", "ile") and tokens[at + 2 : at + 3] and tokens[at + 2].startswith("damat")
        return not (_BRIDE.match(following) or with_groom)
    if word == "alin":
        return not _BROW.match(following)
    if word == "size":
        return before not in _SIZES
    if word == "kalin":
        return before in _BY_ITS_NEIGHBOUR["kal"]
    return word not in _DOUBTFUL or before in _BEHIND_WHOM or before.endswith(("nizi", "nuzu"))


def _is_name(tokens: Sequence[str], at: int) -> bool:
    name = _NAMES.get(tokens[at])
    return name is not None and at + 1 < len(tokens) and name.match(tokens[at + 1]) is not None


def _is_of_two(seen: Seen, at: int) -> bool:
    """Whether a bidding is one half of a compound: "gel-al", "dene-öğren", "gel al servisi", "gel zaman"."""
    _, start, end = seen.words[at]
    if seen.text[end : end + 1] in _JOINING or (start and seen.text[start - 1] in _JOINING):
        return True
    following = seen.bare_words[at + 1 : at + 3]
    if following and (seen.bare_words[at], following[0]) in _IDIOMS:
        return True
    return len(following) == 2 and following[0] in _HALVES and _SERVICE.match(following[1]) is not None


def _biddings(seen: Seen) -> Iterator[Span]:
    """Imperatives to a friend, at the beginning and at the end of a sentence, or before a comma: "Gel, çayını iç." """
    found, at = [small(word.text, "tr") for word in seen.words], 0
    for sentence in sentences(seen.text):
        while at < len(found) and seen.words[at].start < sentence.start:
            at += 1
        first = at
        while at < len(found) and seen.words[at].end <= sentence.end:
            at += 1
        if first < at and _bids(found[first], _BIDDINGS) and not _is_of_two(seen, first):
            yield Span(*seen.words[first][1:])
        end = at
        while end > first and found[end - 1] in _BEHIND_ALL:
            end -= 1
        for last in range(first, end):
            if last < end - 1 and seen.text[seen.words[last].end] not in ",;:":
                continue
            before = seen.bare_words[last - 1] if last > first else ""
            if _bids_last(found[last], before) and not _is_of_two(seen, last):
                yield Span(*seen.words[last][1:])
                # "Gel al": two in a row.
                if last > first and _bids(found[last - 1], _BIDDINGS) and not _is_of_two(seen, last - 1):
                    yield Span(*seen.words[last - 1][1:])


def _bids(word: str, forms: frozenset[str]) -> bool:
    return word in forms or (word in _BARE_BIDDINGS and word.isascii() and forms is _LAST_BIDDINGS)


def _bids_last(word: str, before: str) -> bool:
    if word in ("et", "etme"):
        return before in _WITH_ET
    if word == "yaz":
        return before in _BEHIND_WHOM
    if word in _BY_ITS_NEIGHBOUR:
        return before in _BY_ITS_NEIGHBOUR[word]
    return _bids(word, _LAST_BIDDINGS)
