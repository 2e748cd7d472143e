"""The links that X finds in a text: with a protocol, or without where the domain ends in a known top-level domain.

Source: the rules of twitter-text 3.1, the library that X published with its conformance suite. They are followed here
by a walk over the labels of a host instead of one expression, so that no text takes longer than its length allows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from planner.counting.domains import LONGEST_LABEL, is_sent, latin_top_levels, top_level
from planner.counting.found import Span

Host = tuple[str, str, bool]
"""Labels and dots in a row; what follows, where that matters; and whether a link may begin with it."""
Domains = dict[Host, tuple[Span, ...]]
"""Where in hosts their domains are."""
LATIN = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b"
    "\u02bb\u0300-\u036f\u1e00-\u1eff"
)
"""Latin letters with marks, for a class of an expression: those that may stand in a path, and before no mention."""
SPACES = "\t-\r \u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""Spaces, for a class of an expression."""
REFUSED = "\ufffe\ufeff\uffff"
"""What no post may hold, for a class of an expression."""
_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_SIGNS = r"!\"'`#%&()*+,\\/:;<=>?@\[\]^{|}~$"
_HOST = rf"[^{_SIGNS}{SPACES}{REFUSED}{_DIRECTIONS}]"
_LABEL = rf"[^.{_SIGNS}{SPACES}{REFUSED}{_DIRECTIONS}]"
# Letters, signs such as "-" and dots in a row; behind the first dot something that a top-level domain could be.
_HOSTS = re.compile(rf"(?<!{_HOST}){_LABEL}++\.(?![.\-_]){_HOST}++")
# A link may begin behind none of these.
_NO_START = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@＠$#＃") | frozenset(REFUSED)
_STARTS = re.compile(r"(?<![0-9A-Za-z＠＃])[^-_]")
_PROTOCOL = re.compile(r"https?://", re.IGNORECASE | re.ASCII)
_IN_PATH = rf"[A-Za-z\u0400-\u04ff0-9!*';:=+,.$/%#\[\]\-–_~@|&{LATIN}]"
# Parentheses belong to a path where they are closed again; one pair may stand inside another.
_BRACKETS = rf"\((?:{_IN_PATH}++|{_IN_PATH}*+\({_IN_PATH}++\){_IN_PATH}*+)\)"
_PORT = re.compile(r":[0-9]+")
_TO_PATH = re.compile(r"(?::[0-9]+)?/")
_PATH = re.compile(rf"/(?:{_IN_PATH}++|{_BRACKETS})*+")
_NOT_LAST_IN_PATH = "!*';:,.$%[]–~@|&"
_QUERY = re.compile(r"\?[A-Za-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*+")
_NOT_LAST_IN_QUERY = "!?*'@();:+$%[].,~|"
_SHORTENED = re.compile(r"https?://t\.co/([a-z0-9]+)", re.IGNORECASE | re.ASCII)
_LONGEST_SHORTENED = 40
_LONGEST = 4096
_NO_END = frozenset("@+")
_GOES_ON = frozenset(":/?")
# Labels that are no longer than they may be, in whatever letters they are sent.
_PLAIN_HOST = re.compile(rf"(?>(?!-)(?:[-A-Za-z0-9]{{1,63}}+|[-A-Za-z0-9{LATIN}]{{1,8}}+)(?<!-)\.)++[A-Za-z0-9]++")
_PLAIN_LABELS = re.compile(rf"(?:[-A-Za-z0-9{LATIN}]++\.)++")


def links(text: str, known: Domains | None = None) -> list[Span]:
    """Where the links of a text are, in their order; `known` is filled, for another look at nearly the same text."""
    if "." not in text:
        return []
    found: list[Span] = []
    known = {} if known is None else known
    alone: dict[Host, list[Span]] = {}
    latin = latin_top_levels()
    taken = 0  # up to here the text is part of a link, or of what looked like one
    for match in _HOSTS.finditer(text):
        begin, end = match.span()
        if end <= taken:
            continue
        before, after = text[begin - 1 : begin] if begin else "", text[end : end + 1]
        free = begin == 0 or (begin > taken and before not in _NO_START)
        protocol = _protocol_before(text, begin, taken) if before == "/" else ""
        if free and after not in _NO_END and (protocol or before != "/"):
            top = text[text.rfind(".", begin, end) + 1 : end]
            if top.lower() in latin and _PLAIN_HOST.fullmatch(text, begin, end):
                # A whole domain of proper labels in Latin letters, as most are.
                taken = _end_of_link(text, end) if after in _GOES_ON else end
                if protocol:
                    found += _with_protocol(text, begin - len(protocol), begin, end, taken)
                else:
                    found.append((begin, taken if after in _GOES_ON and _TO_PATH.match(text, end) else end))
                continue
        if not free and after not in _GOES_ON and match[0].isascii():
            continue  # no link begins within plain letters
        begin = max(begin, taken)
        host = (text[begin:end], after if after in _NO_END else "", bool(protocol) or free)
        domains = known.get(host)
        if domains is None:
            domains = known[host] = _domains(*host)
        if not domains:
            continue
        if not (protocol or after in _GOES_ON or before == "/"):
            # Nothing before it or behind it is a part of its links: the same host has the same ones.
            if host not in alone:
                alone[host] = _alone(host[0], domains)
            found += [(begin + first, begin + last) for first, last in alone[host]]
            continue
        for first, last in domains:
            start, stop = begin + first, begin + last
            taken = _end_of_link(text, stop) if stop == end else stop
            if protocol and first == 0:
                found += _with_protocol(text, start - len(protocol), start, stop, taken)
            elif start == 0 or text[start - 1] not in "-_./":
                found += _without_protocol(text, start, stop, taken)
    return found


def _alone(host: str, domains: Sequence[Span]) -> list[Span]:
    """Where in a host with these domains its links are, when they end with it."""
    found: list[Span] = []
    for start, stop in domains:
        if start == 0 or host[start - 1] not in "-_.":
            found += _without_protocol(host, start, stop, stop)
    return found


def _protocol_before(text: str, begin: int, taken: int) -> str:
    """The protocol of a link whose host is at `begin`, "" for none; only what stands behind `taken` is free."""
    if text[begin - 3 : begin] != "://":
        return ""
    for length in (7, 8):
        start = begin - length
        if start >= 0 and _PROTOCOL.fullmatch(text, start, begin):
            free = start == 0 or (start > taken and text[start - 1] not in _NO_START)
            return text[start:begin] if free else ""
    return ""


def _domains(host: str, after: str, free: bool) -> tuple[Span, ...]:
    """Where domains begin and end in a host which `after` follows; it may begin with one if what precedes is `free`.

    A domain goes on as long as it can: to the last top-level domain that only proper labels stand before. The search
    goes on behind it.
    """
    labels = host.split(".")
    tops = {label: top_level(label, ".") for label in {*labels[1:-1]}}
    top = [0, *(tops[label] for label in labels[1:-1]), top_level(labels[-1], after)]
    if not any(top):
        return ()
    last = len(top) - 1
    while not top[last]:
        last -= 1
    stop = len(".".join(labels[:last])) + 1 + top[last]
    if free and _PLAIN_HOST.fullmatch(host, 0, stop):
        # The whole host, or its beginning, as with most.
        return ((0, stop),)
    ends = _ends(labels, top)
    at = [0]
    for label in labels:
        at.append(at[-1] + len(label) + 1)
    found: list[Span] = []
    index, first = 0, 0  # the label, and where in it the free part begins
    while index < len(labels) - 1:
        label = labels[index]
        end, lowest = ends[index + 1], first
        if not end and top[index + 1]:
            # No underscores in the label before a top-level domain.
            end, lowest = index + 1, max(first, label.rfind("_") + 1)
        start = _start(label, lowest, free and lowest == first) if end and label[-1:] not in ("", "-", "_") else -1
        if start < 0:
            index, first, free = index + 1, 0, True
        else:
            found.append((at[index] + start, at[end] + top[end]))
            index, first, free = end, top[end], False
    return tuple(found)


def _ends(labels: list[str], top: list[int]) -> list[int]:
    """Of each label the number of the top-level label that a domain beginning with it reaches; 0 for none."""
    ends = [0] * (len(labels) + 1)
    for index in range(len(labels) - 2, -1, -1):
        label = labels[index]
        if label and label[0] not in "-_" and label[-1] not in "-_":
            if ends[index + 1]:
                ends[index] = ends[index + 1]
            elif top[index + 1] and "_" not in label:
                ends[index] = index + 1
    return ends


def _start(label: str, lowest: int, free: bool) -> int:
    """Where a domain can begin in the label, at `lowest` only if what precedes is free; -1 for nowhere."""
    if free and label[lowest : lowest + 1] not in ("", "-", "_"):
        return lowest
    match = _STARTS.search(label, lowest if lowest and label[lowest - 1] == "_" else lowest + 1)
    return match.start() if match else -1


def _end_of_link(text: str, stop: int) -> int:
    """Where a link ends whose domain ends at `stop`: behind its port, path and query, without closing punctuation."""
    if text.startswith(":", stop) and (match := _PORT.match(text, stop)):
        stop = match.end()
    if text.startswith("/", stop) and (match := _PATH.match(text, stop)):
        stop += len(match[0].rstrip(_NOT_LAST_IN_PATH))
    return _end_of_query(text, stop) if text.startswith("?", stop) else stop


def _end_of_query(text: str, stop: int) -> int:
    match = _QUERY.match(text, stop)
    return stop + len(match[0].rstrip(_NOT_LAST_IN_QUERY)) if match else stop


def _with_protocol(text: str, start: int, domain: int, stop: int, end: int) -> list[Span]:
    """The link from `start` to `end`, whose domain is that from `domain` to `stop`, if X takes it for one."""
    if domain - start + end - start > _LONGEST or not _is_sent(text[domain:stop]):
        return []
    if match := _SHORTENED.match(text, start, end):
        if len(match[1]) > _LONGEST_SHORTENED:
            return []
        # What X shortened has no more of a path.
        end = min(end, _end_of_query(text, match.end()))
    return [(start, end)]


def _without_protocol(text: str, start: int, stop: int, end: int) -> list[Span]:
    """The links in the domain from `start` to `stop`; the last one goes on to `end` where there is a path."""
    if len("https://") + end - start > _LONGEST:
        return []
    if _PLAIN_HOST.fullmatch(text, start, stop):
        found = [(start, stop)]
    else:
        domain = text[start:stop]
        found = [(start + first, start + last) for first, last in _plain(domain)] if _is_sent(domain) else []
    if found and _TO_PATH.match(text, stop, end):
        found[-1] = (found[-1][0], end)
    return found


@lru_cache(maxsize=128)
def _is_sent(domain: str) -> bool:
    """Whether a link with this domain could be asked for."""
    if domain.isascii() and len(domain) <= LONGEST_LABEL:
        return True
    if domain.startswith("xn--") and not _plain(domain):
        return False
    return is_sent(domain)


@lru_cache(maxsize=128)
def _plain(domain: str) -> tuple[Span, ...]:
    """Where in a domain those begin and end that are written in Latin letters up to the top-level domain."""
    if _PLAIN_HOST.fullmatch(domain):
        return ((0, len(domain)),)
    found: list[Span] = []
    position = 0
    while match := _PLAIN_LABELS.search(domain, position):
        first, position = match.span()
        # Behind the labels there may be a top-level domain in other letters; else one of them is it.
        rest = domain[position:].partition(".")[0]
        end = top_level(rest, "." if position + len(rest) < len(domain) else "")
        if end:
            position += end
            found.append((first, position))
            continue
        labels = match[0].split(".")[:-1]
        last = position
        while len(labels) > 1:
            label = labels.pop()
            last -= len(label) + 1
            if end := top_level(label, "."):
                found.append((first, last + end))
                break
    return tuple(found)
