"""What a computer remembers, and that it forgets rather than fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.settings import Settings


def test_values_come_back(tmp_path: Path) -> None:
    Settings(tmp_path / "new" / "settings.json").put(language="tr", text_size=1.15, contrast=False)
    kept = Settings(tmp_path / "new" / "settings.json")
    assert (kept.get("language"), kept.get("text_size", 1.0), kept.get("contrast", default=True)) == ("tr", 1.15, False)
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [b"", b"[1]", b"\xff\xfe", b'{"language": 5}', b"{"])
def test_what_is_damaged_is_forgotten(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    settings = Settings(tmp_path / "settings.json")
    assert settings.get("language", "en") == "en"
    assert settings.recent == []
    settings.put(language="tr")
    assert Settings(tmp_path / "settings.json").get("language", "en") == "tr"


def test_none_forgets(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.put(language="tr")
    settings.put(language=None)
    assert Settings(tmp_path / "settings.json").get("language") is None


def test_recent_plans_newest_first_each_once_and_eight_at_most(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    for number in (*range(10), 4):
        settings.opened(tmp_path / f"{number}.ritim")
    assert [path.stem for path in settings.recent] == ["4", "9", "8", "7", "6", "5", "3", "2"]


def test_a_plan_has_its_own_memory(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.put_of_plan("one", person="ayse", page="calendar")
    settings.put_of_plan("two", person="mert")
    settings.put_of_plan("one", page="business")
    assert settings.of_plan("one") == {"person": "ayse", "page": "business"}
    assert Settings(tmp_path / "settings.json").of_plan("two") == {"person": "mert"}
    assert settings.of_plan("three") == {}


def test_a_disk_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.put(language="tr")
    assert settings.get("language") == "tr"
