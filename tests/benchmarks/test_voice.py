import csv
import json
import sys
from pathlib import Path

import pytest

from tests.benchmarks import voice
from tests.benchmarks.voice_data import groups_in
from tests.benchmarks.voice_figures import above, auc, caught_at, equal_error_rate, in_a_row
from tests.voice.written import bakery, office


def test_figures_of_scores_that_are_apart() -> None:
    own, others = [0.0, 1.0, 2.0], [3.0, 4.0]
    assert auc(own, others) == 1
    assert caught_at(own, others, 0.05) == 1
    assert equal_error_rate(own, others) == 0
    assert auc(others, own) == 0


def test_figures_of_scores_that_are_alike() -> None:
    scores = [1.0, 2.0, 3.0, 4.0]
    assert auc(scores, scores) == 0.5
    assert equal_error_rate(scores, scores) == 0.5
    assert caught_at(scores, scores, 0.25) == 0.25
    assert caught_at(scores, scores, 0.3) == pytest.approx(0.3)
    assert above(scores, 3) == 0.25


def test_scores_in_a_row() -> None:
    assert in_a_row([1, 2, 3, 4], 3) == [[1, 2, 3], [2, 3, 4]]
    assert in_a_row([1], 3) == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A file with a bakery and an office of 90 posts each, the last first, one with few posts, and one in German."""
    rows = [
        (account, f"2026-01-01 {number // 60:02}:{number % 60:02}:00", text, language)
        for account, texts, language in (
            ("bakery", bakery(90), "en"),
            ("office", office(90), "EN"),
            ("new", bakery(5), "en"),
            ("german", bakery(90), "de"),
        )
        for number, text in enumerate(texts)
    ]
    with (tmp_path / "posts.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([("account", "created", "text", "lang"), *reversed(rows)])
    (tmp_path / "notes.txt").write_text("not posts", encoding="utf-8")
    return tmp_path


def test_known_posts_come_before_the_own_test_in_time(folder: Path) -> None:
    (group,) = groups_in(folder, known=45, others=50)
    assert (group.file, group.language, group.left_out) == ("posts.csv", "en", ("new",))
    first, second = group.splits
    assert (first.account, second.account) == ("bakery", "office")
    assert list(first.known) == bakery(90)[5:50]
    assert list(first.own) == bakery(90)[50:]
    assert len(first.others) == 50
    assert set(first.others) <= set(office(90)) | set(bakery(5))


def test_impostors_are_the_same_each_time(folder: Path) -> None:
    assert list(groups_in(folder, 50, 30)) == list(groups_in(folder, 50, 30))


def test_the_table(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["voice", str(folder), "--others", "10"])
    voice.main()
    printed = capsys.readouterr().out
    assert "posts.csv, en: 2 accounts" in printed
    assert "left out, with fewer than 80 posts: new" in printed
    assert "likeness: AUC" in printed


def test_the_document(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["voice", str(folder), "--others", "10", "--json"])
    voice.main()
    (group,) = json.loads(capsys.readouterr().out)
    assert group["accounts"] == ["bakery", "office"]
    assert group["left_out"] == ["new"]
    assert group["figures"]["likeness: AUC"] > 0.9
    assert group["figures"]["runs of five: caught"] > 0.9
