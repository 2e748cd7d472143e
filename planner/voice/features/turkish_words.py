"""Which features of Turkish a word counts in. The lists are our own; what they hold is judgement."""

from __future__ import annotations

import re
from functools import lru_cache

from planner.voice.features.kinds import kinds_by_word
from planner.voice.features.stiff import is_stiff, phrases
from planner.voice.words import listed

TURKISH_WORDS = {
    "ve": "ve",
    "bir": "bir",
    "bu": "bu bunu buna bunun bunlar şu şunu o onu onun onlar",
    "icin": "için ile",
    "de": "de da",
    "but": "ama fakat ancak lakin yalnız",
    "so": "çok en daha pek gayet çook oldukça epey",
    "asking": (
        "mı mi mu mü mısınız misiniz musunuz müsünüz mısın misin musun müsün mıyız miyiz neden nasıl nerede kim ne"
    ),
    "negations": "değil yok hiç asla hayır",
    "casual": (
        "ya yaa valla vallahi hadi haydi hay aa aaa ayy oh ohh off offf uff hop hoop hey yani süper müthiş efsane "
        "bayıldık bayıldım acayip manyak kanka kankalar canım canlar tatlım hocam millet selam selamlar cici bomba bi "
        "bişi bişey birşey napıyosun naber n'aber eyvallah oha be"
    ),
    "abbreviations": "slm nbr mrb tşk tmm kib aeo knk kanks ltf lütfn cnm tbr inş inşş hbr",
    "polite": ("sayın saygıdeğer değerli kıymetli saygılarımızla saygıyla teşekkürlerimizi memnuniyetle arz şükran"),
    "linking": "ayrıca dolayısıyla böylece böylelikle nitekim zira üstelik ayriyeten keza",
}
# "yapılmaktadır", "bitmiştir", "açılacaktır", "bekletilmelidir"; "dolması" is a dish and no office.
_OFFICIAL = re.compile(
    r"(?:m[ae]kt[ae](?:d[ıi]r(?:l[ae]r)?|y[ıi]z|s[ıi]n[ıi]z)?|m[ıiuü]şt[ıiuü]r(?:l[ae]r)?|[ae]c[ae]kt[ıi]r(?:l[ae]r)?"
    r"|m[ae]l[ıi]d[ıi]r)\Z"
)
# "yapılır", "alınıyor", "satılmaz", "edilebilir", "sunulmuştur": to the end of the verb, for "arasında" is none.
_PASSIVE = re.compile(
    r"(?<![ae]b)[ıiuü][ln](?:[ae]bil|m[ae]?y?)?(?:[ıiuü]r|[ıiuü]yor|d[ıiuü]|m[ıiuü]ş(?:t[ıiuü]r?)?|m[ae]z"
    r"|[ae]c[ae]k(?:t[ıi]r?)?|m[ae]kt[ae](?:d[ıi]r)?|m[ae]l[ıi](?:d[ıi]r)?)(?:l[ae]r)?\Z"
)
# What ends so and is none: stems of verbs, nouns that were.
_NO_PASSIVE = listed(
    "düşün sevin görün dokun sakın ısın bayıl ayıl katıl takıl sarıl yanıl bil sil gül bul böl kıl yorul kurtul üzül "
    "ayrıl eğil sıkıl çekil çekin soyun giyin geçin gezin taşın tutun değil kadın yoğun uzun bugün yarın altın için "
    "gelin yakın okul akıl yıl nasıl asıl kızıl yeşil dil ekin engin zengin bilgin düzgün üzgün olgun yorgun uygun gün "
    "emin sakin derin serin kalın aydın"
)
# "Incredible", "unforgettable": they say how something is, and were passives once.
_QUALITIES = listed(
    "inanılmaz dayanılmaz unutulmaz vazgeçilmez kaçırılmaz bulunmaz konulmaz olunmaz doyulmaz kaçınılmaz"
)
_PRESENT = re.compile(r"[ıiuü]yor(?:uz|um|sun|sunuz|lar)?\Z")
_LONG = 12
"""Letters of a word that is long in Turkish."""

_KINDS = kinds_by_word(TURKISH_WORDS)


@lru_cache(maxsize=8_192)
def turkish_kinds(word: str) -> tuple[str, ...]:
    """The names of the features that a word in small letters counts in."""
    kinds = list(_KINDS.get(word, ()))
    if is_stiff(word, "tr"):
        kinds.append("stiff")
    if word in phrases("tr"):
        kinds.append("phrase")
    length = len(word)
    if length >= _LONG:
        kinds.append("long_words")
    if length > 4:
        if _PRESENT.search(word):
            kinds.append("present")
        if length > 6 and _OFFICIAL.search(word):
            kinds.append("official")
        if length > 5 and _is_passive(word):
            kinds.append("passive")
    return tuple(kinds)


def _is_passive(word: str) -> bool:
    passive = _PASSIVE.search(word)
    return passive is not None and word[: passive.start() + 2] not in _NO_PASSIVE and word not in _QUALITIES
