"""Words that sell, and turns of phrase in which the same words sell nothing: patterns in plain letters.

They are a judgement of ours, not a study's: what shops write when they sell, with the endings that Turkish gives it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from planner.reading.letters import NUMBER

CueKind = Literal["price", "percent", "offer", "order", "free", "urgency"]

WORDS: Mapping[str, Mapping[CueKind, tuple[str, ...]]] = {
    "tr": {
        "offer": (
            r"indirim(?:li|de|ler|leri|lerimiz|imiz|i|e|den|ler[ie]|deyiz)?", r"iskonto\w*",
            r"kampanya(?:li|lar|mi[z]|miz\w*|da|ya|si|lari\w*|larimiz\w*)?",
            r"firsat(?:lar|i|lari|larimiz\w*|lara|in|ini)?", r"ucuzluk", r"ozel fiyat\w*", r"yari fiyat\w*",
            r"kupon\w*", r"promosyon\w*", r"avantajli (?:fiyat|paket)\w*", r"satista(?:yiz)?",
            r"satisa (?:cikti|sunuldu)", r"(?:2|3|iki|uc) al (?:1|2|bir|iki) ode",
        ),
        "order": (
            r"siparis (?:ver|icin|et|olustur)\w*", r"siparis(?:iniz|ler|lerin)\w*", r"satin al\w*", r"hemen al\w*",
            r"sepete ekle\w*", r"(?:simdi|hemen) al\w*",
        ),
        "free": (
            r"(?:ucretsiz|bedava) (?:kargo|teslimat|gonderim|servis|ikram|urun)\w*",
            r"kargo (?:bedava|ucretsiz|bizden)", r"hediye (?:ceki|kart)\w*", r"hediyeli", r"hediyemiz",
            r"(?:alana|yaninda|uzeri\w*|siparis\w*) (?:\w+ ){0,3}(?:hediye|bedava)", r"bedava\w*",
        ),
        "urgency": (
            r"kacirma(?:yin|yiniz|)\b",
            r"hemen (?:al|gel|ara|siparis|tikla|incele|kesfet|basvur|simdi|rezervasyon)\w*",
            rf"son (?:gun|firsat|saatler|\d+ adet|{NUMBER} (?:gun|adet|urun|saat))", r"stok\w*(?: ile)? sinirli\w*",
            r"sinirli (?:sayi|sure|stok|adet)\w*", r"acele ed\w+", r"elinizi cabuk\w*", r"tukenmeden", r"bitmeden",
            r"(?:sadece|yalniz|yalnizca) (?:bugun|bu hafta|bu gece|birkac gun)", r"bugune ozel", r"bu haftaya ozel",
            r"(?:yarin|bugun) bitiyor", r"vakit daraliyor",
        ),
    },
    "en": {
        "offer": (
            r"(?:on|for|big|flash|summer|winter|clearance|holiday|our|the|a) sales?",
            r"sale (?:ends|price|now|starts)", r"sale\b(?=[!.:])", r"deals?", r"discount(?:s|ed)?",
            r"special offers?", r"offers?(?! you| to| a| her| his| up)", r"(?<=% )off", r"(?<=percent )off",
            r"half[- ]price", r"coupons?", r"promo(?:s|tion|tions)?(?: code)?", r"bargains?",
            r"save (?:up to|big|now|on|\d|[$£€])", r"bogo", r"best price",
        ),
        "order": (
            r"order (?:now|today|online|yours|here|by|your|at|before)", r"pre-?order(?:s)?(?: now| yours)?",
            r"buy (?:now|today|yours|one|it|online|\d)", r"shop (?:now|online|the|our|today)", r"add to cart",
            r"book (?:now|today|yours)", r"get yours", r"grab yours",
        ),
        "free": (
            r"free (?:shipping|delivery|gift|gifts|sample|samples|trial|coffee|drink|cookie|loaf|when|with)",
            r"for free(?= ?[.,!?;:)-]", r"\Z)|gift cards?|giveaways?|(?:second", r"other) one free|get one free",
        ),
        "urgency": (
            r"hurry\w*", r"(?:don't|do not|dont) (?:miss|wait)\w*", r"last (?:chance|day|days|call)",
            r"limited[- ](?:time|edition|stock|offer|quantit\w+|supply)",
            r"while (?:stocks?|supplies|they|it) lasts?", r"today only", r"only today", r"this week(?:end)? only",
            r"(?:ends|ending) (?:today|tonight|tomorrow|soon|sunday)", r"act (?:now|fast)",
            rf"only {NUMBER} (?:left|remaining)", rf"{NUMBER} days? left",
            r"before (?:it's|they're|it is|they are) gone", r"final hours", r"selling fast", r"almost gone",
            r"going fast", r"now or never",
        ),
    },
}  # fmt: skip
"""By language and kind of cue."""

INNOCENT = (
    r"firsat(?:im|in|imiz|iniz)?(?:i|ini)? (?:bul|ol|ver|yarat|tani|gec|kol)\w*", r"(?:\w+m[ae]|bir) firsati\w*",
    r"(?:bagis\w*|yardim|imza|kitap|oyuncak|battaniye|kan|temizlik|fidan|agac\w*|geri donusum) kampanya\w*",
    r"son gun(?:ler| isi| bat|un|u\b|lerde)\w*", r"son (?:gun|saat) isig\w*", r"siparis(?:ini)? karistir\w*",
    r"aceleye? \w+", r"hemen (?:gelir|geldi|geliyor|alis|aldi|arka)\w*", r"kacirmayin tadi", r"free[- ]range",
    r"gluten[- ]free", r"sugar[- ]free", r"dairy[- ]free", r"order of (?:service|magnitude)", r"in order (?:to|that)",
    r"(?:big|great|good) deal of", r"deal with", r"no big deal", r"a big deal", r"sale of work", r"not for sale",
    r"bake sales?", r"yard sales?", r"day off", r"days off", r"last day of (?:school|summer|the year|term)",
    r"last days of", r"shop the (?:door|window)", r"don't wait (?:up|for us)", r"what (?:we|they) offer",
)  # fmt: skip
"""What sells nothing, in either language."""

ENGLISH_STEMS = (
    "free", "gift", "giveaway", "order", "buy", "shop", "cart", "yours", "book", "sale", "deal", "discount", "offer",
    "half", "save", "coupon", "promo", "bargain", "bogo", "price", "dol", "eur", "tl", "lira", "percent", "zde",
    "bucks", "usd", "gbp",
)  # fmt: skip
"""What stands somewhere in a text, in small letters, that has a cue other than of urgency, and no sign of money."""
TURKISH_STEMS = (
    "bedava", "hedi", "cretsi", "kargo", "pari", "satı", "sati", "sepet", "al", "ndi", "skonto", "kampanya",
    "rsat", "ucuz", "fi", "kupon", "promo", "avantaj", "öde", "ode", "tl", "lira", "li̇ra", "dolar", "avro",
    "sterl", "zde",
)  # fmt: skip
"""The same of Turkish."""
