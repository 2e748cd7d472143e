"""Painting needs an application object; the tests' is the one of the command line."""

from __future__ import annotations

import pytest

from planner.painting.paper import application


@pytest.fixture(autouse=True, scope="session")
def running() -> None:
    application()
