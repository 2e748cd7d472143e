"""Verbs that shops say in Turkish, and their forms that tell who is addressed or who speaks.

The list is a judgement of ours. A form that is another word as often as not ("sorun", "yazın", "kesin") is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.voice.words import listed

_STEMS = listed("""
affet al alış anla anlat ara araştır arttır atla ayarla ayır ayırt aç açıkla ağırla bahset bak bağla bağışla başla
başvur bayıl bekle belirle belirt besle beğen bil bildir birleş bitir boya bul bulundur buluş büyüt bırak canlandır
danış dağıt dene denetle destekle değerlendir değiştir dile dinle dinlen dokun doldur dur duy dön düzenle düşün ekle
eriş et etiketle evlen ez eğlen esnet fırçala fırınla güçlen zayıfla çalkala gülümse gel gerçekleştir getir gez geç
geçir gir git giy gönder gör göster götür güven hafiflet hallet hatırla hatırlat hazırla hazırlan hisset hoşlan ilet
ilgilen imzala incele indir iste izle kalk kapat kapla karıştır karşıla karşılaştır katla katıl kavur kavuş kaydet
kaydol kaydır kazan kaçın kaçır keşfet konuş koru koş kullan kurtul kutla kızart mırıldan oku ol oluştur otur oyna
paketle paylaş pişir planla rahatla rastla reddet sabret sakla sar sarıl savur seslen sev seyret seç sil sor sorgula
söyle sürdür süsle sırala tamamla tanı tanış tanıştır tara tartış tasarla tat taşı temizle toparla topla tut tüket tıkla
ufala ulaş unut uy uyan uygula uzan uzat uğra vazgeç ver yakala yaklaş yanıtla yap yaptır yararlan yarat yardımlaş yaz
yazdır yaşa yaşat ye yerleş yerleştir yetiş yorumla yükle yüksel yürü yıka zannet çalış çağır çevir çiz çık çıkar öde
ödüllendir öner özle öğren üret üzül ısmarla ısıt şaşır şaşırt
""")
_BEFORE_A_VOWEL = {"et": "ed", "git": "gid", "tat": "tad", "ye": "yi"}
"""How a stem ends there; every stem that is made with "et" goes as it does."""
_MADE_WITH_ET = listed("""
affet bahset devret emret farket hallet hisset kaybet kaydet keşfet naklet reddet sabret seyret terket vadet zannet
""")
HIGH = {"a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
"""The high vowel of an ending behind each vowel."""
_VOWELS = frozenset(HIGH)
# One syllable, and yet "gelirsin", not "gelersin"; the others of one syllable, and those of "geç", go as "geçersin".
_AORIST_HIGH = listed("al bil bul dur gel gör kal ol öl var ver vur san")
_AORIST_LOW = _MADE_WITH_ET | {"vazgeç"}
_HARD = frozenset("çfhkpsşt")

_ANOTHER_WORD = listed(
    "sorun yazın kesin tadın sarın uyun atın çıkarsın yedin tanıdık bildik alım verim gelirim olayım yardım giyim"
)


def before_a_vowel(stem: str) -> str:
    """The stem of a verb as it stands there: "et" is "ed" in "ediyor"."""
    return f"{stem[:-1]}d" if stem in _MADE_WITH_ET else _BEFORE_A_VOWEL.get(stem, stem)


def _forms(stem: str) -> Iterator[tuple[str, str]]:
    """Who is meant, "siz", "sen", "i" or "we", and a form: of imperative, past, condition, aorist, wish."""
    last = next(letter for letter in reversed(stem) if letter in _VOWELS)
    high, low = HIGH[last], "a" if last in "aıou" else "e"
    soft = before_a_vowel(stem)
    ends_in_vowel = stem[-1] in _VOWELS
    buffer = "y" if ends_in_vowel else ""
    past = f"{stem}{'t' if stem[-1] in _HARD else 'd'}{high}"
    many = sum(letter in _VOWELS for letter in stem) > 1
    vowel = high if (many and stem not in _AORIST_LOW) or stem in _AORIST_HIGH else low
    aorist, after = (f"{stem}r", high) if ends_in_vowel else (f"{soft}{vowel}r", HIGH[vowel])
    yield "siz", f"{soft}{buffer}{high}n"
    yield "sen", f"{past}n"
    yield "sen", f"{stem}s{low}n"
    yield "sen", f"{stem}s{low}n{low}"
    yield "sen", f"{aorist}s{after}n"
    yield "i", f"{past}m"
    yield "i", f"{aorist}{after}m"
    yield "i", f"{soft}{buffer}{low}y{HIGH[low]}m"
    yield "we", f"{past}k"
    yield "we", f"{aorist}{after}z"
    yield "we", f"{soft}{buffer}{low}l{HIGH[low]}m"


def _all(kind: str) -> frozenset[str]:
    return frozenset(form for stem in _STEMS for each, form in _forms(stem) if each == kind) - _ANOTHER_WORD


PLURAL_IMPERATIVES = _all("siz")
"""To several, or politely to one: "gelin", "bekleyin"."""
SINGULAR_FORMS = _all("sen")
"""To one who is a friend: "geldin", "gelsen", "gelsene", "gelirsin"."""
FIRST_SINGULAR = _all("i")
"""One who speaks: "geldim", "gelirim", "geleyim"."""
FIRST_PLURAL = _all("we")
"""Several who speak: "geldik", "geliriz", "gelelim"."""
