"""That the README tells the truth: its commands are those of .ci/run, and its examples work."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)\n```$", README, re.MULTILINE | re.DOTALL)


SET_UP_AND_TRY, SYSTEM_PACKAGES, EXAMPLES, SET_UP_AND_TEST = blocks("sh")


def ritim(arguments: list[str], folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "planner", *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"{shlex.join(arguments)}: {done.stderr}"


def test_ci_does_what_the_readme_says() -> None:
    steps = SET_UP_AND_TEST.split(" && ")
    assert [line for line in CI if line in steps] == steps
    # The test runner's closing line is the last that is printed.
    assert CI[-1] == steps[-1]


def test_ci_installs_the_system_packages_of_the_readme() -> None:
    [packages] = [line for line in CI if line.startswith("system=(")]
    assert {"python3-venv", *re.findall(r"[\w.-]+", packages)[1:]} == set(SYSTEM_PACKAGES.split()[3:])


def test_windows_is_told_the_same() -> None:
    def told(command: str) -> str:
        return command.replace("py -m", "python3 -m").replace(".venv\\Scripts\\", ".venv/bin/").replace('"', "'")

    assert [told(command) for command in blocks("bat")] == [SET_UP_AND_TRY, SET_UP_AND_TEST]


def test_what_the_newcomer_tries_works(tmp_path: Path) -> None:
    new, window = (shlex.split(step) for step in SET_UP_AND_TRY.split(" && ")[2:])
    assert new[0] == window[0] == ".venv/bin/ritim"
    ritim(new[1:], tmp_path)
    ritim([*window[1:], "--quit-after-first-paint"], tmp_path)


def test_examples_work_one_after_the_other(tmp_path: Path) -> None:
    for line in EXAMPLES.splitlines():
        program, *arguments = shlex.split(line, comments=True)
        assert program == "ritim"
        ritim(arguments, tmp_path)


def test_files_that_it_names_are_there() -> None:
    named = re.findall(r"\]\((?!https?:)([^)#]+)\)", README)
    assert [name for name in named if not (ROOT / name).exists()] == []
