"""How Turkish is made official, and how it is made familiar: rules of endings, good enough to measure with.

A form that comes out wrong now and then is still as official as it was meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Pairs = list[tuple[str, str | Callable[[re.Match[str]], str]]]

_VOWELS = "aeıioöuü"
_BACK = frozenset("aıou")
_HIGH = {"a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
_HARD_STEMS = {"ed": "et", "gid": "git", "tad": "tat"}


def _last_vowel(stem: str) -> str:
    return next((letter for letter in reversed(stem.lower()) if letter in _VOWELS), "e")


def _passive(stem: str) -> str:
    """yap: yapıl, hazırla: hazırlan, al: alın."""
    high = _HIGH[_last_vowel(stem)]
    if stem[-1] in _VOWELS:
        return f"{stem}n"
    return f"{stem}{high}n" if stem[-1] == "l" else f"{stem}{high}l"


def _is_made(stem: str) -> str:
    """yap: yapılmaktadır, bekle: beklenmektedir."""
    return _passive(stem) + ("maktadır" if _last_vowel(stem) in _BACK else "mektedir")


def _will_be_made(stem: str) -> str:
    return _passive(stem) + ("acaktır" if _last_vowel(stem) in _BACK else "ecektir")


def _was_made(stem: str) -> str:
    high = _HIGH[_HIGH[_last_vowel(stem)]]
    return f"{_passive(stem)}m{high}şt{high}r"


def _can_be_made(stem: str) -> str:
    return _passive(stem) + ("abilmektedir" if _last_vowel(stem) in _BACK else "ebilmektedir")


def _stem_of_present(before: str) -> str:
    """The stem of what stands before -yor: "bekli" is of bekle, "yapı" of yap."""
    stem = before[:-1]
    if len(stem) > 1 and stem[-1] not in _VOWELS and stem[-2] not in _VOWELS:
        return stem + ("a" if _last_vowel(stem) in _BACK else "e")
    return _HARD_STEMS.get(stem, stem)


def official() -> Pairs:
    """Persons become passives of officialdom, readers become valued customers."""
    return [
        (r"(\w+[ıiuü])yoru[zm]", lambda match: _is_made(_stem_of_present(match[1]))),
        (r"(\w{2,}?)y?(?:acağız|eceğiz)", lambda match: _will_be_made(match[1])),
        (r"(\w{2,}?)y?(?:abilir|ebilir)siniz", lambda match: _can_be_made(match[1])),
        (r"(?!artık|tanıdık|değişik)(\w{2,}?)[dt][ıiuü]k", lambda match: _was_made(match[1])),
        ("sizi|sizleri", "değerli müşterilerimizi"), ("size|sizlere", "değerli müşterilerimize"),
        ("sizin|sizlerin", "değerli müşterilerimizin"), ("sizden", "tarafınızdan"),
        ("siz|sizler", "değerli müşterilerimiz"), ("biz", "firmamız"), ("bizim", "firmamızın"),
        ("bize", "firmamıza"), ("bizi", "firmamızı"), ("bizden", "firmamızdan"), ("ama", "ancak"),
        ("çok", "son derece"), ("şimdi", "hâlihazırda"), ("bugün", "bugün itibarıyla"),
        ("yarın", "yarın itibarıyla"), ("hakkında", "hususunda"), ("var", "bulunmaktadır"), ("yok", "bulunmamaktadır"),
        ("gel", "teşrif ediniz"), ("gelin", "teşrif ediniz"), ("bekleriz", "teşrifleriniz beklenmektedir"),
        ("alın", "temin ediniz"), ("deneyin", "denemeniz rica olunur"), ("söyleyin", "bildirilmesi rica olunur"),
        ("sorun", "tarafımıza danışınız"), ("yazın", "yazılı olarak iletiniz"),
        ("merhaba|selam|günaydın", "saygıdeğer müşterilerimiz"), ("teşekkürler", "teşekkürlerimizi sunarız"),
        ("hemen", "ivedilikle"), ("için", "amacıyla"), ("komşularımız|dostlar|arkadaşlar", "saygıdeğer müşterilerimiz"),
        ("güzel", "nitelikli"), ("veririz", "tarafımızca takdim edilmektedir"), ("severiz", "memnuniyet duyulmaktadır"),
    ]  # fmt: skip


def personal() -> Pairs:
    """*siz* becomes *sen*, and words those of a chat."""
    return [
        (r"(\w+yor)sunuz", r"\1sun"), (r"(\w+[ae]c[ae]k)s[ıi]n[ıi]z", r"\1sın"),
        (r"(\w+[ae]bilir)siniz", r"\1sin"), (r"(\w+[aeıiuü]r)s([ıiuü])n[ıiuü]z", r"\1s\2n"),
        (r"(\w+s[ae])n[ıi]z", r"\1n"), (r"(\w{2,})([ıiuü])n[ıiuü]z", r"\1\2n"),
        ("sizi", "seni"), ("size", "sana"), ("sizin", "senin"),
        ("sizinle", "seninle"), ("sizden", "senden"), ("siz", "sen"), ("gelin", "gel"), ("alın", "al"),
        ("deneyin", "dene"), ("söyleyin", "söyle"), ("uğrayın", "uğra"), ("bakın", "bak"), ("yazın", "yaz"),
        (r"(\w{3,}m[ae])y[ıi]n", r"\1"), ("merhaba|merhabalar|günaydın", "selam canım"), ("çok", "acayip"),
        ("güzel|harika|lezzetli", "efsane"), ("teşekkür ederiz|teşekkürler", "sağ ol ya"), ("fakat|ancak", "ama"),
        ("bir şey", "bişey"), ("lütfen", "hadi"), ("arkadaşlar|komşularımız|dostlar", "kankalar"), ("tamam", "tmm"),
        ("bekleriz", "bekliyoruz ya"), ("bir", "bi"),
    ]  # fmt: skip
