"""Pictures lie in a folder beside the plan."""

from __future__ import annotations

import multiprocessing
import resource
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from planner.errors import explain
from planner.gui.parts.media import brought_in, media_folder, thumbnail
from planner.text import speak


def picture(path: Path, width: int = 80, height: int = 40) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#aa5500"))
    assert image.save(str(path))
    return path


def test_a_file_from_elsewhere_is_copied_under_a_free_name(tmp_path: Path) -> None:
    folder = media_folder(tmp_path / "bakery.ritim")
    assert folder == tmp_path / "bakery media"
    file = picture(tmp_path / "camera" / "loaf.png")
    assert brought_in(file, folder) == "loaf.png"
    assert brought_in(file, folder) == "loaf 2.png"
    assert (folder / "loaf 2.png").read_bytes() == file.read_bytes()


def test_a_file_in_the_folder_stays_where_it_is(tmp_path: Path) -> None:
    folder = media_folder(tmp_path / "bakery.ritim")
    assert brought_in(picture(folder / "December" / "loaf.png"), folder) == "December/loaf.png"
    assert [each.name for each in folder.iterdir()] == ["December"]


def bring_more_than_allowed(file: Path, folder: Path) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    with pytest.raises(OSError, match="File too large") as failed:
        brought_in(file, folder)
    sentence = explain(failed.value)
    assert sentence is not None
    assert "the disk is full" in speak(sentence, "en")


def test_on_a_full_disk_no_half_file_is_left(tmp_path: Path) -> None:
    file = tmp_path / "film.mp4"
    file.write_bytes(b"x" * 100_000)
    folder = tmp_path / "bakery media"
    process = multiprocessing.get_context("spawn").Process(target=bring_more_than_allowed, args=(file, folder))
    process.start()
    process.join()
    assert process.exitcode == 0
    assert list(folder.iterdir()) == []
    assert brought_in(file, folder) == "film.mp4"
    assert [each.name for each in folder.iterdir()] == ["film.mp4"]


def test_a_file_that_is_not_there_is_told_by_its_own_name(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as failed:
        brought_in(tmp_path / "none.png", tmp_path / "bakery media")
    assert failed.value.filename == str(tmp_path / "none.png")


@pytest.mark.usefixtures("qapp")
def test_a_thumbnail_fills_its_place(tmp_path: Path) -> None:
    picture(tmp_path / "wide.png", 400, 100)
    made = thumbnail("wide.png", tmp_path, 44, 33, 2.0)
    assert made is not None
    assert (made.width(), made.height()) == (88, 66)
    assert made.toImage().pixelColor(44, 33) == QColor("#aa5500")
    assert QApplication.instance() is not None


def test_no_thumbnail_of_what_is_missing_no_picture_or_outside(tmp_path: Path) -> None:
    folder = tmp_path / "media"
    folder.mkdir()
    (folder / "film.mp4").write_bytes(b"no picture")
    (folder / "out.png").symlink_to(picture(tmp_path / "secret.png"))
    for name in ("missing.png", "film.mp4", "out.png"):
        assert thumbnail(name, folder, 44, 33, 1.0) is None
