"""A session on a real file with the whole plan, at 10 o'clock on 8 December 2026."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from planner.session import Session
from planner.store.file import create
from tests.plans import whole_plan


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    create(tmp_path / "plan.ritim", whole_plan())
    with Session.open(tmp_path / "plan.ritim", "ayse", lambda zone: datetime(2026, 12, 8, 10, 0)) as opened:
        yield opened
