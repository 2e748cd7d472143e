"""That what is built and installed elsewhere is whole: the wheel, the program in it, and the source archive."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from tests.test_house import imports, sources

ROOT = Path(__file__).parent.parent


def run(*arguments: object, folder: Path = ROOT, **variables: str) -> str:
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=folder, env={**os.environ, **variables}, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def files_under(folder: Path) -> set[str]:
    files = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {file.as_posix() for file in files if "__pycache__" not in file.parts}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source archive."""
    folder = tmp_path_factory.mktemp("built")
    run("-m", "hatchling", "build", "-d", folder)
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel is installed."""
    folder = tmp_path_factory.mktemp("installed")
    [wheel] = built.glob("*.whl")
    run("-m", "pip", "install", "--no-deps", "--no-index", "--no-compile", "--target", folder, wheel)
    return folder


def test_wheel_holds_the_package_with_its_resources_inside(built: Path) -> None:
    [wheel] = built.glob("*.whl")
    names = [PurePosixPath(name) for name in zipfile.ZipFile(wheel).namelist()]
    assert {name.parts[0] for name in names} == {"planner", "ritim-0.1.0.dist-info"}
    inside = PurePosixPath("planner/_resources")
    carried = {str(name.relative_to(inside)) for name in names if name.is_relative_to(inside)}
    # The pictures are the README's; what cuts the fonts and what the background is made of is for whoever changes them.
    left_out = ("pictures/", "fonts/cut.py", "voice/posts_")
    assert carried == {name for name in files_under(ROOT / "resources") if not name.startswith(left_out)}


def test_installed_program_makes_and_prints_the_sample(installed: Path, tmp_path: Path) -> None:
    def ritim(*arguments: str) -> str:
        return run("-m", "planner", *arguments, folder=tmp_path, PYTHONPATH=str(installed))

    where = run("-c", "import planner; print(planner.__file__)", folder=tmp_path, PYTHONPATH=str(installed))
    assert Path(where.strip()) == installed / "planner" / "__init__.py"
    ritim("new", "plan.ritim", "--sample", "tr", "--today", "2026-12-08")
    assert "gönderi" in ritim("check", "plan.ritim", "--today", "2026-12-08", "--lang", "tr")
    ritim("export", "plan.ritim", "plan.pdf", "--from", "2026-12", "--to", "2026-12")
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_source_archive_holds_what_the_tests_need(built: Path) -> None:
    [archive] = built.glob("*.tar.gz")
    with tarfile.open(archive) as tar:
        names = {PurePosixPath(name).relative_to("ritim-0.1.0").as_posix() for name in tar.getnames()}
    for folder in ("planner", "resources", "tests"):
        assert names >= {f"{folder}/{name}" for name in files_under(ROOT / folder)}
    assert names >= {".ci/run", "CHANGELOG.md", "LICENSE", "README.md", "main.py", "pyproject.toml"}


def test_every_dependency_is_imported_and_every_import_is_a_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    imported_as = {"PySide6-Essentials": "PySide6", "python-dateutil": "dateutil", "sqlite-utils": "sqlite_utils"}
    named = {re.split(r"[^\w-]", wanted)[0] for wanted in project["dependencies"]}
    named.remove("tzdata")  # read by zoneinfo
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sources("planner")]
    used = {full.split(".")[0] for tree in trees for _, full, _, _ in imports(tree)}
    assert {imported_as.get(name, name) for name in named} == used - sys.stdlib_module_names - {"planner"}
