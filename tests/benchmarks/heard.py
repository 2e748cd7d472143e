"""What the program promises of the voice: one post judged, and a profile made, with 200 posts of one's own."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import product

from planner.checks.memo import Memo
from planner.checks.registry import findings
from planner.checks.voice_slices import learned, sweep
from planner.voice.judge import judge_of
from planner.voice.profile import Profile
from tests.benchmarks.large import TODAY, large_plan
from tests.builders import business, channel, plan, post
from tests.voices import posts as texts_of

Measured = tuple[str, str, list[float], float]
"""What, on what, the milliseconds of CPU of each run, and what is to be reached."""

_OWN, _RUNS = 200, 7


def heard() -> Iterator[Measured]:
    """A post that is written, a profile that is made and made again, and all that is to come in the large plan."""
    for language, characters in product(("en", "tr"), (150, 300, 900)):
        own = _of_length(characters, texts_of("calm", language, _OWN))
        # What a person types is another text at each key.
        typed = [
            f"{text} {number}" for number, text in enumerate(_of_length(characters, texts_of("loud", language, 60)))
        ]
        on = f"{_OWN} own posts of {characters} characters, {language}"
        yield "voice, one post", on, _hearing(own, typed, language), 2
        made = [[f"{text} {run}" for text in own] for run in range(_RUNS)]
        yield "voice, profile of posts that nobody knows", on, [_made(texts, language) for texts in made], 300
        more = [[*made[-1][1:], text] for text in typed[:_RUNS]]
        yield "voice, profile rebuilt after one post more", on, [_made(texts, language) for texts in more], 300
    yield from _in_the_large_plan()


def _of_length(characters: int, texts: Sequence[str]) -> list[str]:
    """As many texts of about so many characters: each with those that follow it."""
    whole = " ".join(texts)
    return [
        f"{whole} {whole}"[start : start + characters] for start in range(0, len(whole), len(whole) // len(texts) + 1)
    ]


def _hearing(own: list[str], typed: list[str], language: str) -> list[float]:
    said = [post(f"p{number}", status="approved", text=text) for number, text in enumerate(own)]
    judge = judge_of(plan(business(language=language), channel(), *said))
    judge.hear(own[0])
    return [_taken(partial(judge.hear, text)) for text in typed]


def _made(texts: list[str], language: str) -> float:
    return _taken(partial(_make, texts, language))


def _make(texts: list[str], language: str) -> None:
    profile = Profile(texts, language)
    assert profile.habits_of(texts[0])
    assert profile.likeness_of(texts[0])


def _in_the_large_plan() -> Iterator[Measured]:
    whole, memo = large_plan(), Memo()
    findings(whole, TODAY, memo=memo, learned=False)
    on = f"{len(whole.posts):,} posts"
    start = time.process_time()
    known = learned(whole, memo)
    yield "voice, all that is learned in a thread", on, [(time.process_time() - start) * 1000], 2000
    # The window collects when it pleases, and never within a slice (planner/gui/collecting.py).
    gc.disable()
    slices: list[float] = []
    working = sweep(known, TODAY, memo)
    going = True
    while going:
        start = time.process_time()
        going = next(working, StopIteration) is not StopIteration
        slices.append((time.process_time() - start) * 1000)
    gc.enable()
    yield "voice, the largest of the slices", on, [max(slices)], 16
    yield "voice, all slices together", on, [sum(slices)], 30_000
    yield "all checks, the voice known", on, [_taken(partial(findings, whole, TODAY, memo=memo)) for _ in range(3)], 500


def _taken(act: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000
