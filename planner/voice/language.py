"""Which language a post is written in: that decides whose habits it is held against."""

from __future__ import annotations

import re
from functools import lru_cache

ENGLISH, TURKISH, NEITHER = "en", "tr", ""
LEARNED = (ENGLISH, TURKISH)
"""The languages in which a voice can be learned."""

# A post says its language early; what follows costs time and changes nothing.
_READ = 1000
# So many signs more than any other language shows: fewer are a name, a loan word or a slogan.
_LEAD = 2

_OF_NO_LANGUAGE = re.compile(r"[#@]|://|www\.")
_WORD = re.compile(r"[^\W\d_]+")
# Letters that Turkish has and none of the other languages below.
_TURKISH_LETTERS = frozenset("ğış")
# Letters of other scripts: Greek to Georgian, Ethiopic to Mongolian, Kana, Han, Hangul.
_FOREIGN = re.compile(r"[\u0370-\u1DBF\u1F00-\u1FFF\u3040-\uA4FF\uA800-\uD7FF\uF900-\uFDFF\uFE70-\uFEFE]")

# Capitals lose the dot of i or gain one, and many type Turkish without its marks: so words are known without too.
_PLAIN = str.maketrans("çğıöşüâîûêáãùåżę", "cgiosuaiueaauaze")


def _listed(words: str) -> frozenset[str]:
    """The words, with and without marks."""
    return frozenset(f"{words} {words.translate(_PLAIN)}".split())


_ENGLISH_WORDS = _listed(
    """
    a about after all also and any are around as at back be because been before being book but by can come could day
    did do does down even every everyone few find first for from get go good great had has have here how i if in into
    is it its just know like little look made make many more most much my need never new next not now of off on once
    one only open or other our out over own people please right see she should so some still take than thank thanks
    that the their them then there these they things this those through time to today tomorrow too two until up us
    want was way we week well were what when where which while who why will with without work would year you your
    """
)
_TURKISH_WORDS = _listed(
    """
    açık ama ancak artık ay aynı az bana başka bazı bekliyoruz ben beri bey bile bilgi bir biraz biri birlikte biz bizde
    bizden bize bizi bizim böyle bu bugün buluşuyoruz buna bundan bunu bunun burada buraya bütün çok çünkü daha değil
    diye dün eder ederiz ediyoruz ettik geldi geliyor gibi göre gün günler günü güzel hafta hâlâ hali hangi hanım haydi
    hem henüz hep hepimiz hepinize hepinizi hiç için içinde ile ilk iyi kaç kadar kapalı karşı kendi kez ki kim kimse
    kutlu lütfen merhaba mısınız musunuz nasıl ne neden nerede olan olarak oldu olduğu olmak olsun olur onlar onu onun
    önce öyle pek sadece sana sen seni senin siz sizden size sizi sizin sizlerle son sonra söyle sözü şey şimdi tam tek
    tekrar teşekkür teşekkürler tüm tümü üzere var ve veya yani yap yarın yeni yerine yıl yine yok yoksa zaman
    """
)
# The commonest of the languages that a Latin post might be in besides. None is a word above, nor a short one that is
# Turkish too, such as de, en and o.
_OTHER_WORDS = _listed(
    """
    aber auch auf aus bei das dass dem den der des ein eine einen euch für haben ich ihr ihre im ist mit nach nicht noch
    nur oder sich sie sind und uns unser unsere unsere vom von wie wir zu zum zur
    au aux avec ce cette dans elle est et êtes ils je la le les leur mais nos notre nous ont ou par pas plus pour que
    qui sont sur tous une vos votre vous
    como con cuando del ella esta estamos este hoy la las lo los más muy nuestra nuestro para pero se
    sus tu una uno y
    ai anche che chi come con dei del della di gli nel nella nostra nostro oggi per più sono sul tutti una
    ao com das do dos em essa esse eu isso mais mas muito na não no nos nossa nosso os para pela pelo seu sua
    uma você
    aan als bij dat deze die een er het hij ik je maar met naar niet onze ook op uit van voor we wij zijn
    af att av det er for har ikke inte jag med og och om på som til till vi
    ale co czy dla do jak jest już nas nie od po przez się tak to w ze
    """
) - (_ENGLISH_WORDS | _TURKISH_WORDS)


# The own texts of a plan are asked for after each edit, and most of them are what they were.
@lru_cache(maxsize=4096)
def language_of(text: str, default: str) -> str:
    """The language that `text` is clearly in: "en", "tr", or "" for any other; `default` where it is not clear.

    Links, addresses, mentions and hashtags say nothing. The first 1,000 characters decide.
    """
    text = text[:_READ]
    if _OF_NO_LANGUAGE.search(text):
        text = " ".join([part for part in text.split() if not _OF_NO_LANGUAGE.search(part)])
    english = other = 0
    turkish = text.count("İ")
    # Python's small letter of it is two, of which the second is no letter.
    words = _WORD.findall(text.replace("İ", "i").lower())
    if not text.isascii() and len(_FOREIGN.findall(text)) * 2 > sum(map(len, words)):
        return NEITHER
    for word in words:
        if word in _ENGLISH_WORDS:
            english += 1
        elif word in _TURKISH_WORDS:
            turkish += 1
        elif word in _OTHER_WORDS:
            other += 1
        if not word.isascii() and not _TURKISH_LETTERS.isdisjoint(word):
            turkish += 1
    if turkish >= _LEAD + max(english, other):
        return TURKISH
    if english >= _LEAD + max(turkish, other):
        return ENGLISH
    if other > _LEAD + max(english, turkish):
        return NEITHER
    return default
