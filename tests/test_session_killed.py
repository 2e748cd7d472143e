"""A program killed in the middle of edits: what it had acknowledged is in the file, and the file is whole each time."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from planner.domain.faults import faults
from planner.domain.posts import Post
from planner.exchange.document import encode
from planner.session import Session
from planner.store.file import create
from planner.text import Text
from tests.plans import whole_plan

KILLS = int(os.environ.get("RITIM_KILLS", "20"))
POSTS = 40

# Each edit is a step of many rows, then one is taken back and done again: whatever is cut off, it is cut off inside.
EDITING = f"""
import sys
from pathlib import Path
from msgspec.structs import replace
from planner.session import Session
from planner.text import Text
with Session.open(Path(sys.argv[1])) as session:
    for number in range(int(sys.argv[2]), 1_000_000):
        with session.step(Text("Edit")) as step:
            for each in range({POSTS}):
                step.put(replace(session.plan.posts[f"n{{each}}"], text=str(number)))
        print(number, flush=True)
        session.undo()
        session.redo()
        print(number, flush=True)
"""


def edit_until_killed(path: Path, start: int, chance: random.Random) -> int:
    """Starts the edits at `start`, and kills them at some moment; the last number that was acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-c", EDITING, str(path), str(start)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent.parent,
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(chance.uniform(0.001, 0.15))
        process.kill()
        lines = [first, *process.stdout.read().splitlines()]
    return int([line for line in lines if line][-1])


def test_no_acknowledged_edit_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "plan.ritim"
    create(path, whole_plan())
    with Session.open(path) as session, session.step(Text("Add posts")) as step:
        for number in range(POSTS):
            step.add(Post(f"n{number}", "Yeni", "0"))
    chance = random.Random(KILLS)
    acknowledged, hot = 0, 0
    for _ in range(KILLS):
        acknowledged = edit_until_killed(path, acknowledged + 1, chance)
        hot += path.with_name("plan.ritim-journal").exists()
        with Session.open(path) as session:
            assert session.examined() == []
            assert list(faults(session.plan)) == []
            if any(entry.undone for entry in session.history()):
                session.redo()  # killed while the edit was taken back for a moment
            texts = {int(post.text) for post in session.plan.posts if post.id.startswith("n")}
            # All of a step or nothing of it; at most one more than was acknowledged.
            assert texts in ({acknowledged}, {acknowledged + 1})
            acknowledged = max(texts)
            steps = len(session.history())
    print(f"killed {KILLS} times, {hot} times inside a transaction, {acknowledged} edits, {steps} steps in the history")
    with Session.open(path) as session:
        while any(not entry.undone for entry in session.history()):
            session.undo()
        assert encode(session.plan) == encode(whole_plan())
