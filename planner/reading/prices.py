"""Prices and discounts in a text.

A number is a price when a currency stands beside it; a percentage when a word of discount does. What is only a bound
("over 500 TL", "from $5", "up to 50%") is no price of anything, and neither is a sum in millions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from planner.reading.fact import Fact, Price
from planner.reading.letters import BESIDE, NUMBERS, words_of

_SIGNS = {"₺": "TRY", "$": "USD", "€": "EUR", "£": "GBP"}
_NAMES = {
    "turk lirasi": "TRY", "lira": "TRY", "tl": "TRY",
    "dollars": "USD", "dollar": "USD", "dolar": "USD", "bucks": "USD", "usd": "USD",
    "euros": "EUR", "euro": "EUR", "avro": "EUR", "eur": "EUR", "gbp": "GBP", "sterlin": "GBP",
}  # fmt: skip
_DIGITS = r"\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_AMOUNT = rf"(?:{_DIGITS})"
_RANGE = rf"(?P<low>{_AMOUNT})(?:\s*-\s*(?P<high>{_AMOUNT}))?"
_SUFFIX = r"(?:'[a-z]{1,6}|ya|yi|dan|lik|ye|den|luk|nin)?(?![a-z])"
_AFTER = re.compile(
    rf"(?<![\w.,:/])(?:{_RANGE}|(?P<word>{words_of(NUMBERS)}))(?:[.,]-)?\s?(?P<thousand>bin\s)?"
    rf"(?P<unit>[₺$€£]|(?:{words_of(_NAMES)}))(?:(?<=[₺$€£])(?:'[a-z]{{1,6}})?|(?<![₺$€£]){_SUFFIX})"
)
_BEFORE = re.compile(
    rf"(?:us)?(?P<unit>[₺$€£]|\b(?:tl|usd|eur|gbp) )\s?{_RANGE}(?:'[a-z]{{1,6}})?"
    r"(?![\d%]|\s?(?:[mkb]|bn|million|billion|trillion|milyon|milyar)\b)"
)
_PERCENT = re.compile(
    r"(?<![\w.,])(?:%\s?(?P<sign>\d{1,3})|yuzde (?P<word>\d{1,3})|(?P<back>\d{1,3})\s?(?:%|percent\b))"
    r"(?:'[a-z]{1,5})?(?![\d.,]\d)"
)
_DISCOUNT = re.compile(r"[\s-]*(?:(?!\d)\S+\s+){0,3}?(?:indirim|iskonto|daha ucuz|off\b|discount|reduc|cheaper)")
_BESIDE_DISCOUNT = 2 * BESIDE
"""Three words may stand between the figure and what says that it is a discount."""
_BOUND_BEFORE = re.compile(
    r"\b(?:over|above|under|below|from|up to|as low as|starting at|more than|less than|at least|worth|spend|save|"
    r"en az|en fazla|asgari)(?: the| a)?\s*\Z"
)
_BOUND_AFTER = re.compile(
    r"(?:[\s-]*(?:and|ve)?\s*(?:uzeri|ustu|alti|altinda|ustunde|uzerinde|varan|kadar|baslayan|baslayarak|itibaren|"
    r"or more|and up|plus\b|off\b|million|billion|milyon|milyar|gift card|voucher|degerinde|hediye ceki)|\+)"
)


def prices(text: str, seen: str) -> Iterator[Fact]:
    """The prices of a text, and `seen`, which is its plain form; a discount in percent has the unit "%"."""
    for match in (*_BEFORE.finditer(seen), *_AFTER.finditer(seen)):
        if _is_bound(seen, match.start(), match.end()):
            continue
        unit = match["unit"].strip()
        currency = _SIGNS.get(unit) or _NAMES[unit]
        if match["low"] is None:
            low = high = Decimal(NUMBERS[match["word"]])
        else:
            low = _amount(match["low"])
            high = _amount(match["high"]) if match["high"] else low
        if match.re is _AFTER and match["thousand"]:
            low, high = low * 1000, high * 1000
        yield Fact("price", Price(low, high, currency), *match.span(), text[slice(*match.span())])
    yield from _discounts(text, seen)


def _discounts(text: str, seen: str) -> Iterator[Fact]:
    for match in _PERCENT.finditer(seen):
        share = Decimal(match["sign"] or match["word"] or match["back"])
        discounted = _DISCOUNT.match(seen, match.end(), match.end() + _BESIDE_DISCOUNT)
        if share <= 100 and discounted and not _is_bound(seen, match.start(), match.end()):
            yield Fact("price", Price(share, share, "%"), *match.span(), text[slice(*match.span())])


def _is_bound(seen: str, start: int, end: int) -> bool:
    # "20% off" is the discount itself, "$5 off" is not the price.
    if "%" in seen[start:end]:
        after = seen[end : end + BESIDE].lstrip().startswith(("varan", "kadar"))
    else:
        after = _BOUND_AFTER.match(seen, end, end + BESIDE) is not None
    return after or _BOUND_BEFORE.search(seen, max(0, start - BESIDE), start) is not None


@lru_cache(maxsize=64)
def _amount(digits: str) -> Decimal:
    """ "1.200" and "1,200" are thousands, "3.50" and "3,50" are not: three digits behind the last mark or fewer."""
    whole, mark, rest = digits, "", ""
    for sign in ".,":
        head, found, tail = digits.rpartition(sign)
        if found and len(tail) < 3 and len(head) > len(whole if mark else ""):
            whole, mark, rest = head, sign, tail
    return Decimal(re.sub("[.,]", "", whole) + (f".{rest}" if mark else ""))


def priced(seen: str) -> Iterator[tuple[bool, int, int]]:
    """Where sums of money (False) and discounts (True) stand in a plain text, bounds such as "over 500 TL" too."""
    for match in (*_BEFORE.finditer(seen), *_AFTER.finditer(seen)):
        yield False, *match.span()
    for match in _PERCENT.finditer(seen):
        if (
            _DISCOUNT.match(seen, match.end(), match.end() + _BESIDE_DISCOUNT)
            or "varan" in seen[match.end() : match.end() + 8]
        ):
            yield True, *match.span()
