"""Posts of two invented businesses, which write differently, and texts that are made to be difficult."""

from __future__ import annotations

_BREADS = ("rye", "spelt", "sourdough", "brioche", "focaccia", "olive bread", "walnut bread")
_HOURS = ("seven", "half past eight", "nine", "noon", "three")
_HOW = ("still warm", "gone by noon", "best with butter", "as my gran made it", "a bit burnt, we like it so")
_TASKS = ("reporting", "compliance", "procurement", "integration", "governance")
_ADVERBS = ("only ", "really ", "also not ", "never even ")
"""What may stand between a verb and its participle, as often as one likes."""
_GAINS = ("efficiency", "transparency", "resilience", "scalability")


def bakery(number: int) -> list[str]:
    """So many posts of a baker."""
    return [
        f"{_BREADS[each % 7].capitalize()} is out of the oven at {_HOURS[each % 5]}, {_HOW[each * 3 % 5]}! "
        f"{'🥖' if each % 3 else '🍞'}{' See you at the counter.' * (each % 2)}"
        for each in range(number)
    ]


def office(number: int) -> list[str]:
    """So many posts of an office."""
    return [
        f"Our dedicated specialists deliver enterprise-grade {_TASKS[each % 5]} solutions, enabling stakeholders to "
        f"maximise {_GAINS[each % 4]} throughout the organisation. #{_TASKS[each % 5]} #{_GAINS[each % 4]}"
        for each in range(number)
    ]


def hostile() -> list[str]:
    """Long, without spaces, from right to left, half a character, nothing, nothing but emoji, nothing but signs,
    lines that are all blank, bullets and adverbs without end."""
    return [
        "a" * 100_000,
        "a." * 50_000,
        "a1-" * 33_000,
        "@#" * 50_000,
        "\n \n" * 30_000,
        "مرحبا بكم في مخبزنا " * 5_000,
        "\u202e\ud800\udfff\udc00" * 1_000,
        "🔥" * 500,
        "👩‍👩‍👧" * 500,
        "",
        " ",
        "'",
        "!?!?" * 10_000,
        *("Merhaba\n" + blank * 100_000 for blank in (" ", "\t", "\xa0", "\u2028")),
        "• " * 50_000,
        "a. " * 33_000,
        "1," * 50_000 + "1a",
        *(f"{head} {word * 300}one." for head in ("We have", "We'd", "It's", "Do not") for word in _ADVERBS),
    ]
