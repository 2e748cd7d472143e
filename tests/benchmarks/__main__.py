"""`python -m tests.benchmarks [--json]`: what the program promises of its speed, measured on this machine.

Figures are CPU time of one process, the median of several runs, after the imports; nothing here is a test.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from planner.domain.plan import Plan
from planner.exchange.new import new_plan
from planner.operations import posts
from planner.session import Session
from tests.benchmarks.busy import busy_year
from tests.benchmarks.large import TODAY, large_plan
from tests.benchmarks.rhythms import OVERFULL, STARVED, rhythm


class Row(NamedTuple):
    """One promise: the median and the worst of its runs, in milliseconds (or megabytes), and what is to be reached."""

    what: str
    on: str
    median: float
    worst: float
    unit: str
    to_reach: float


def timed(what: str, on: str, to_reach: float, act: Callable[[int], object], runs: int = 7) -> Row:
    """The CPU time of `act(run)`; the first run warms up and is not counted."""
    taken = []
    for run in range(runs + 1):
        gc.collect()
        start = time.process_time()
        act(run)
        taken.append((time.process_time() - start) * 1000)
    return Row(what, on, statistics.median(taken[1:]), max(taken[1:]), "ms CPU", to_reach)


def on_the_large_plan(folder: Path) -> Iterator[Row]:
    """Opening, checking and editing 20,000 posts."""
    plan = large_plan()
    path = folder / "large.ritim"
    new_plan(path, plan)
    on = f"{len(plan.posts):,} posts"

    def open_it(run: int) -> None:
        Session.open(path).close()

    yield timed("open", on, 250, open_it)
    from planner.checks.registry import findings

    quick = "all checks but the learned of the voice"
    yield timed(quick, on, 500, lambda run: findings(plan, TODAY, learned=False))
    with Session.open(path) as session:
        coming = [post for post in session.plan.posts if post.series is None and post.status != "posted"]
        session.findings(TODAY, learned=False)

        def move(run: int) -> None:
            post = coming[run * 50]
            posts.move(session, [(post.id, post.placements[0].channel)], TODAY + timedelta(days=20 + run))

        moved, fresh = [], []
        for run in range(12):
            gc.collect()
            start = time.process_time()
            move(run)
            middle = time.process_time()
            session.findings(TODAY, learned=False)
            moved.append((middle - start) * 1000)
            fresh.append((time.process_time() - middle) * 1000)
        yield Row("a drag: the verb, its step and the new plan", on, statistics.median(moved), max(moved), "ms CPU", 50)
        yield Row("checks after one edit", on, statistics.median(fresh), max(fresh), "ms CPU", 30)
    largest = _memory(path)
    yield Row("memory, the plan open and checked", on, largest, largest, "MB RSS", 250)


_OPENED = """
import resource, sys
from datetime import date
from pathlib import Path
from planner.session import Session
session = Session.open(Path(sys.argv[1]))
session.findings(date.fromisoformat(sys.argv[2]), learned=False)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def _memory(path: Path) -> float:
    """The largest resident set of a fresh process that opens the plan and checks it."""
    command = [sys.executable, "-c", _OPENED, str(path), TODAY.isoformat()]
    largest = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return largest / (1024 * 1024 if sys.platform == "darwin" else 1024)


def which_platforms() -> Iterator[Row]:
    """The choice of platforms, as a command makes it: every figure read and fitted anew, numpy being there."""
    milliseconds = [float(subprocess.run(_CHOSEN, check=True, capture_output=True, text=True).stdout) for _ in range(5)]
    on = "sample plan, 8 candidates"
    yield Row("platforms chosen", on, statistics.median(milliseconds), max(milliseconds), "ms CPU", 500)


_CHOSEN = [
    sys.executable,
    "-c",
    """
import time
from datetime import date
from planner.exchange.new import sample
from planner.planning import choice, joint, reasons
from planner.session import system_clock
today = date(2026, 12, 8)
plan = sample("en", system_clock, today)
start = time.process_time()
found = choice.Choice(plan, today)
assert found.choice and reasons.reasons(found) and found.platforms
print((time.process_time() - start) * 1000)
""",
]


def mended() -> Iterator[Row]:
    """A proposal for eight weeks: the best calendar, and the checks before and after it."""
    from planner.proposing.propose import propose

    for placements, what in ((OVERFULL, "proposal, overfull"), (STARVED, "proposal, starved")):
        plans = [rhythm(placements, seed) for seed in range(4)]
        assert propose(plans[0], TODAY, seconds=60).optimal
        on = f"8 weeks, 5 × {placements} placements"

        def mend(run: int, plans: list[Plan] = plans) -> None:
            propose(plans[run], TODAY, seconds=60)

        yield timed(what, on, 2000, mend, runs=3)


def on_long_texts() -> Iterator[Row]:
    """How long the counter of a platform takes, on what people write and on what is made to be slow."""
    from planner.counting.count import count

    texts = {
        "words": "Ekşi mayalı ekmek #ekmek 🥖 ",
        "links": "firin.com ",
        "hashtags": "#a ",
        "signs": "#@$.",
        "marks": "a\u0301",
    }

    def counting(platform: str, text: str) -> Callable[[int], object]:
        return lambda run: count(platform, text)

    for what, text in texts.items():
        long = (text * 100_000)[:100_000]
        for platform in ("x", "bluesky", "mastodon", "instagram"):
            yield timed(f"count {platform}", f"100,000 characters, {what}", 50, counting(platform, long), runs=3)


def on_paper() -> Iterator[Row]:
    """A year with twelve posts a day as PDF."""
    from planner.exchange.pdf import pdf

    plan = busy_year()
    on = f"12 months, {len(plan.posts):,} posts"

    def paper(*pages: str) -> Callable[[int], object]:
        return lambda run: pdf(plan, date(2027, 1, 1), date(2027, 12, 31), language="tr", today=TODAY, pages=pages)

    yield timed("PDF, month pages", on, 1000, paper("month"), runs=3)
    yield timed("PDF, month pages and week agenda", on, 3000, paper("month", "week"), runs=3)


def in_the_window(folder: Path) -> Iterator[Row]:
    """What is painted while somebody works."""
    from tests.benchmarks.window import on_the_screen

    for what, on, taken, to_reach in on_the_screen(folder):
        yield Row(what, on, statistics.median(taken), max(taken), "ms CPU", to_reach)


def in_the_voice() -> Iterator[Row]:
    """Whether posts sound like the business."""
    from tests.benchmarks.heard import heard

    for what, on, taken, to_reach in heard():
        yield Row(what, on, statistics.median(taken), max(taken), "ms CPU", to_reach)


def main() -> None:
    """Prints the rows, or with --json one document."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON document")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            *on_the_large_plan(Path(folder)),
            *which_platforms(),
            *mended(),
            *in_the_voice(),
            *in_the_window(Path(folder)),
            *on_paper(),
        ]
    if options.json:
        print(json.dumps([row._asdict() for row in rows], indent=2))
        return
    for row in rows:
        reached = "reached" if row.median <= row.to_reach else "NOT reached"
        figures = f"{row.median:8.1f} {row.unit} (worst {row.worst:.1f})"
        print(f"{row.what:48} {row.on:26} {figures:34} to reach {row.to_reach:6.0f}  {reached}")


if __name__ == "__main__":
    main()
