"""Top-level domains: by them a platform tells `shop.com.tr`, which it links, from `e.g.` and a missing space."""

from __future__ import annotations

import csv
import re
from functools import cache

from planner.paths import resource

_LETTERS = re.compile(r"[0-9A-Za-z]+")
_ENCODED = re.compile(r"xn--[-0-9a-z]+", re.IGNORECASE | re.ASCII)
# What stands behind a top-level domain instead of a boundary: `name.al-surname@…`, `foo.com+tag@…`.
_NO_BOUNDARY = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@+-")
LONGEST_LABEL = 63
"""The most characters that a label of a domain may have, as it is sent (RFC 1035)."""


def top_level(label: str, after: str = "") -> int:
    """How many characters at the start of `label`, which `after` follows, are a top-level domain; 0 for none.

    What follows must not go on with it: `com中文` begins with one, `community` and `com-munity` do not. Encoded names
    (`xn--…`) are taken as they come.

    Source: `resources/data/tlds.csv`. `root` are the domains of the ICANN section of the Public Suffix List of
    2026-10-22, which follows IANA's root zone; `earlier` are those that the list of twitter-text 3.1 (2020) has beside
    them: withdrawn since, reserved, or special (`onion`).
    """
    if label.isalnum() and label.isascii():
        # As most labels are.
        return len(label) if label.lower() in latin_top_levels() and after not in _NO_BOUNDARY else 0
    letters = _LETTERS.match(label)
    if letters:
        end, name = letters.end(), letters[0].lower()
        if name in latin_top_levels() and (label[end : end + 1] or after) not in _NO_BOUNDARY:
            return end
        if name == "xn" and (encoded := _ENCODED.match(label)):
            return encoded.end()
    for each in _others().get(label[:1].lower(), ()):
        end = len(each)
        if label[:end].lower() == each and (label[end : end + 1] or after) not in _NO_BOUNDARY:
            return end
    return 0


def is_sent(domain: str) -> bool:
    """Whether no label of the domain is longer than it may be as it is sent."""
    # Encoding takes its time, and makes nothing long of a few letters: nine characters of each at most.
    others = len(domain) - len(domain.encode("ascii", "ignore"))
    if len("xn---") + len(domain) + 8 * others <= LONGEST_LABEL:
        return True
    return all(encoded_length(label) <= LONGEST_LABEL for label in domain.split("."))


def encoded_length(label: str) -> int:
    """How many characters a label of a domain has as it is sent, in Punycode where it is not ASCII (RFC 3492)."""
    if label.isascii():
        return len(label)
    # Its length grows with that of the label, and so does the time that encoding takes.
    if len(label) > LONGEST_LABEL:
        return len(label)
    return len("xn--") + len(label.encode("punycode", "surrogatepass"))


@cache
def _all() -> frozenset[str]:
    with resource("data", "tlds.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["tld"] for row in csv.DictReader(file))


@cache
def latin_top_levels() -> frozenset[str]:
    """The top-level domains in Latin letters without marks, in small letters."""
    return frozenset(each for each in _all() if each.isascii())


@cache
def _others() -> dict[str, list[str]]:
    """Those with other letters by their first one, the longest first: one may begin another."""
    found: dict[str, list[str]] = {}
    for each in sorted(_all() - latin_top_levels(), key=len, reverse=True):
        found.setdefault(each[0], []).append(each)
    return found
