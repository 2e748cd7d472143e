from __future__ import annotations

import runpy
import shutil
from pathlib import Path

from planner import paths


def test_a_checkout_has_the_resources_beside_the_package() -> None:
    assert paths.resource() == Path(__file__).parent.parent / "resources"
    assert paths.resource("samples").is_dir()


def test_a_wheel_and_a_frozen_build_carry_them_inside(tmp_path: Path) -> None:
    carried = tmp_path / "planner" / "_resources"
    carried.mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    shutil.copy(paths.__file__, carried.parent / "paths.py")
    paths_there = runpy.run_path(str(carried.parent / "paths.py"))
    assert paths_there["resource"]("fonts", "a.ttf") == carried / "fonts" / "a.ttf"
