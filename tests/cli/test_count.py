"""`ritim count`: a text or a file, for a program or for a person."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.running import ran, ran_as_a_process

POST = "Ekmek çıktı! 🥖 https://example.com @ayse #ekmek $THYAO"


def answer(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    run = ran(capsys, "count", *arguments, "--json")
    assert (run.status, run.err) == (0, "")
    return json.loads(run.out)


def test_a_program_gets_everything(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "x", "--text", POST)
    assert list(found.items()) == [
        ("platform", "x"),
        ("format", "post"),
        ("length", 59),
        ("limit", 280),
        ("unit", "weighted"),
        ("fits", True),
        ("links", ["https://example.com"]),
        ("mentions", ["ayse"]),
        ("hashtags", ["ekmek"]),
        ("cashtags", ["THYAO"]),
        ("measures", [{"unit": "weighted", "length": 59, "limit": 280}]),
    ]


def test_platforms_answer_to_their_everyday_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "Twitter", "--text", "a")["platform"] == "x"
    assert answer(capsys, "İnsta", "--text", "a")["platform"] == "instagram"


def test_a_format_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "tiktok", "--text", "a", "--format", "photo")["limit"] == 4000
    assert answer(capsys, "x", "--text", "a", "--format", "post (premium)")["limit"] == 4000
    assert answer(capsys, "youtube", "--text", "ş", "--format", "short")["measures"] == [
        {"unit": "UTF-8 bytes", "length": 2, "limit": 5000}
    ]


def test_a_file_is_taken_as_it_stands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "post.txt"
    path.write_bytes("Ekşi\r\nmaya\n".encode())
    assert answer(capsys, "instagram", "--file", path)["length"] == 11
    path.write_bytes("\ufeffEkşi".encode())
    assert answer(capsys, "x", "--file", path)["fits"] is False


def test_a_person_reads_what_is_left(capsys: pytest.CaptureFixture[str]) -> None:
    lines = ran(capsys, "count", "x", "--text", POST).out.splitlines()
    assert lines == [
        "X, post",
        "59 of 280 weighted characters: 221 left",
        "links: https://example.com",
        "mentions: ayse",
        "hashtags: ekmek",
        "cashtags: THYAO",
    ]
    lines = ran(capsys, "count", "bluesky", "--text", "a" * 301).out.splitlines()
    assert lines[1:] == [
        "301 of 300 characters as a reader sees them: 1 too many",
        "301 of 3,000 UTF-8 bytes: 2,699 left",
        "no links, mentions or hashtags found",
    ]
    assert "it is refused: it is empty, " in ran(capsys, "count", "x", "--text", "").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("snapchat --text a", "no limits are known for Snapchat : there are those of X, "),
        ("fırın --text a", 'no platform "fırın" : write its name, as in instagram'),
        ("x --text a --format pin", 'X has no format "pin" : choose one of post, post (premium), image, carousel, '),
        ("x", "one of the arguments --text --file is required"),
        ("x --text a --file b", "argument --file: not allowed with argument --text"),
        ("x --file .", "cannot use . : this is a folder : name a file"),
        ("x --file nothing.txt", "cannot use nothing.txt : no such file or folder : check the name"),
        ("x --file latin.txt", "latin.txt is not UTF-8 text : save it as UTF-8"),
        ("x --file large.txt", "large.txt is too large : no post is longer than 10 MB"),
    ],
)
def test_what_cannot_be_counted_is_refused_in_one_line(
    arguments: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("latin.txt").write_bytes("şık".encode("iso-8859-9"))
    Path("large.txt").write_bytes(b"a" * 10_000_001)
    run = ran(capsys, "count", *arguments.split())
    assert (run.status, run.out, run.err.count("\n")) == (2, "", 1)
    assert said in run.err


def test_letters_that_are_no_utf8_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "count", "x", "--text", "\udce7")
    assert (run.status, run.out) == (2, "")
    assert run.err.startswith("ritim: the text is not UTF-8 : ")


def test_it_needs_no_plan_and_no_window(tmp_path: Path) -> None:
    run = ran_as_a_process(tmp_path, "count", "mastodon", "--text", "@ayse@firin.social", "--lang", "en")
    assert (run.status, run.err) == (0, "")
    assert run.out.splitlines()[1] == "5 of 500 characters: 495 left"
