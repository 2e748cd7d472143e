from __future__ import annotations

import io
import json
import sys

import pytest

from planner.cli.answers import print_json


@pytest.mark.parametrize(("encoding", "kept"), [("utf-8", True), ("UTF8", True), ("cp1254", False), ("ascii", False)])
def test_letters_stand_as_they_are_where_the_output_carries_them(
    monkeypatch: pytest.MonkeyPatch, encoding: str, kept: bool
) -> None:
    out = io.BytesIO()
    with io.TextIOWrapper(out, encoding=encoding, write_through=True) as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        print_json({"title": "Ekşi maya 🍞"})
        monkeypatch.undo()
        text = out.getvalue().decode(encoding)
    assert json.loads(text) == {"title": "Ekşi maya 🍞"}
    assert ("Ekşi maya 🍞" in text) == kept
    assert text.startswith('{\n  "title"')


def test_a_long_answer_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"texts": [1, 2]}, dense=True)
    assert capsys.readouterr().out == '{"texts": [1, 2]}\n'
