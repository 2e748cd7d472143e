from __future__ import annotations

import runpy
import shutil
from pathlib import Path

import pytest

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


def test_backups_have_a_folder_a_plan_outside_the_plans() -> None:
    one, other = paths.backups_folder("0f3a-1"), paths.backups_folder("0f3a-2")
    assert one.parent == other.parent
    assert (one.name, one.parent.name) == ("0f3a-1", "backups")
    assert one.is_absolute()


@pytest.mark.parametrize("plan_id", ["", ".", "..", "../other", "a/b", "a\\b", "C:", "a\0", "a\n", "a" * 65])
def test_an_id_that_leads_elsewhere_is_refused(plan_id: str) -> None:
    with pytest.raises(ValueError, match="not the id of a plan"):
        paths.backups_folder(plan_id)
