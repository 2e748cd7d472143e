"""`ritim voice`: one text or a file of them, for a program or for a person."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from planner.exchange.new import new_plan
from planner.session import Session
from planner.voice.judge import judge_of
from tests import voices
from tests.builders import business, channel, plan, post, voice
from tests.cli.test_progress import at_a_terminal, on_screen
from tests.running import ran, ran_as_a_process

LOUD = "OMG bike fans!!! 🚨🚨 Don't miss it!!!"
QUIET = "Our apprentice has built her first wheel. It took patience, and a second cup of coffee. See you at the stand."
KEYS = ["language", "guide", "habits", "likeness", "learned", "needed"]
NEEDED = {"habits": 20, "likeness": 40}


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A plan with sixty calm posts, of which ten stand on Facebook too."""
    monkeypatch.chdir(tmp_path)
    return made(60)


def made(count: int, language: str = "en", *more: str) -> str:
    days = [f"2026-{1 + number // 28:02}-{1 + number % 28:02}" for number in range(count)]
    texts = voices.posts("calm", language, count)
    also = [
        post(f"q{number}", day, "ig", text=text) for number, (day, text) in enumerate(zip(days, more, strict=False))
    ]
    new_plan(
        Path("shop.ritim"),
        plan(
            business(language=language, country="US"),
            channel("ig"),
            channel("fb", "facebook"),
            voice(exclamations_max=1, avoid=[{"term": "don't miss", "instead": "come by"}]),
            *(
                post(f"p{number}", day, *(("ig", "fb") if number < 10 else ("ig",)), text=text)
                for number, (day, text) in enumerate(zip(days, texts, strict=True))
            ),
            *also,
        ),
    )
    return "shop.ritim"


def sheet(*texts: str, name: str = "posts.csv", encoding: str = "utf-8", delimiter: str = ",") -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerow(["id", "Text", "note"])
    writer.writerows([number, text, "x"] for number, text in enumerate(texts))
    Path(name).write_bytes(file.getvalue().encode(encoding))
    return name


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    run = ran(capsys, "voice", *arguments, "--json")
    assert (run.status, run.err) == (0, "")
    return json.loads(run.out)


def lines(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    run = ran(capsys, "voice", *arguments)
    assert (run.status, run.err) == (0, "")
    return run.out.splitlines()


def test_a_program_gets_everything_of_a_text(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, workshop, "--text", LOUD)
    assert list(found) == KEYS
    assert (found["language"], found["learned"], found["needed"]) == ("en", 60, NEEDED)
    notes = {note["code"]: note for note in found["guide"]}
    assert set(notes) >= {"voice.avoid", "voice.exclamations"}
    assert [LOUD[start:end] for start, end in notes["voice.avoid"]["spans"]] == ["Don't miss"]
    assert notes["voice.avoid"]["instead"] is not None
    assert notes["voice.exclamations"]["count"] == 6
    habits, likeness = found["habits"], found["likeness"]
    assert list(habits) == ["score", "limit", "note", "features"]
    assert habits["note"] == (habits["score"] > habits["limit"]) is True
    signs = next(each for each in habits["features"] if each["name"] == "emoji")
    assert list(signs) == ["name", "said", "usual", "spans"]
    assert (signs["said"], signs["usual"]) == (2, 0)
    assert {LOUD[start:end] for start, end in signs["spans"]} == {"🚨"}
    assert list(likeness) == ["score", "limit", "note", "rank", "of"]
    assert likeness["note"] == (likeness["score"] > likeness["limit"]) is True
    assert (likeness["rank"], likeness["of"]) == (1, 61)


def test_scores_are_given_also_where_nothing_is_noted(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, workshop, "--text", QUIET)
    assert found["guide"] == []
    assert (found["habits"]["note"], found["likeness"]["note"]) == (False, False)
    assert found["habits"]["score"] < found["habits"]["limit"]
    assert found["likeness"]["score"] < found["likeness"]["limit"]


def test_with_few_posts_the_scores_are_null(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    found = answer(capsys, made(12), "--text", LOUD)
    assert found["habits"] == {"score": None, "limit": None, "note": False, "features": []}
    assert found["likeness"] == {"score": None, "limit": None, "note": False, "rank": None, "of": None}
    assert (found["learned"], found["needed"]) == (12, NEEDED)
    assert lines(capsys, "shop.ritim", "--text", "Nice.")[-2:] == [
        "Heard as English.",
        "12 approved English texts so far; from 20 on Ritim compares habits, from 40 on likeness.",
    ]
    assert lines(capsys, "shop.ritim", "--text", "Nice.", "--channel", "fb")[-1] == (
        "Facebook: 10 approved English texts so far; from 20 on Ritim compares habits, from 40 on likeness."
    )


def test_a_file_is_judged_text_by_text_and_five_in_a_row(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    calm, loud = voices.posts("calm", "en", 8, skip=60), voices.posts("loud", "en", 6)
    found = answer(capsys, workshop, "--posts", sheet(*calm, *loud))
    assert list(found) == ["texts", "runs"]
    assert [each["text"] for each in found["texts"]] == [*calm, *loud]
    assert all(list(each) == [*KEYS, "text"] for each in found["texts"])
    assert found["texts"][3]["likeness"] == answer(capsys, workshop, "--text", calm[3])["likeness"]
    runs = found["runs"]
    assert [(run["from"], run["to"]) for run in runs] == [(first, first + 4) for first in range(10)]
    assert all(list(run) == ["from", "to", "score", "limit", "note"] for run in runs)
    assert all(run["note"] == (run["score"] > run["limit"]) for run in runs)
    assert [run["note"] for run in runs[-2:]] == [True, True]
    assert runs[0]["note"] is False


def test_runs_are_of_one_language_and_of_five(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    calm = voices.posts("calm", "en", 6, skip=60)
    turkish = "Bugün dükkân çok sakin, siz de bir çay içmeye gelin."
    found = answer(capsys, workshop, "--posts", sheet(*calm[:3], turkish, *calm[3:]))
    assert [(run["from"], run["to"]) for run in found["runs"]] == [(0, 5), (1, 6)]
    assert [each["language"] for each in found["texts"]].count("tr") == 1
    assert answer(capsys, workshop, "--posts", sheet(*calm[:4]))["runs"] == []


@pytest.mark.parametrize(("encoding", "delimiter"), [("utf-8-sig", ";"), ("utf-16", "\t"), ("utf-8", ",")])
def test_the_usual_tables_are_read(
    workshop: str, capsys: pytest.CaptureFixture[str], encoding: str, delimiter: str
) -> None:
    texts = ['First line,\nsecond; line "quoted"', "Ekşi maya 🍞"]
    found = answer(capsys, workshop, "--posts", sheet(*texts, encoding=encoding, delimiter=delimiter))
    assert [each["text"] for each in found["texts"]] == texts


def test_a_single_column_and_empty_cells(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("posts.csv").write_text("text\nWe are open, come in.\n\n  \nUntil six.", encoding="utf-8")
    found = answer(capsys, workshop, "--posts", "posts.csv")
    assert [each["text"] for each in found["texts"]] == ["We are open, come in.", "Until six."]


def test_an_own_text_is_judged_without_itself(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    with Session.open(Path(workshop)) as session:
        own = session.plan.posts["p20"]
        heard = judge_of(session.plan).hear(own.text, own.id)
    assert heard.likeness is not None
    found = answer(capsys, workshop, "--text", own.text)
    assert found["likeness"]["score"] == pytest.approx(heard.likeness.score, abs=1e-4)


def test_a_channel_has_posts_of_its_own(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, workshop, "--text", LOUD, "--channel", "fb")["learned"] == 10
    found = answer(capsys, workshop, "--text", LOUD, "--channel", "ig")
    assert (found["learned"], found["habits"]["note"]) == (60, True)


def test_a_person_reads_a_sentence_for_each_note(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = lines(capsys, workshop, "--text", LOUD)
    assert any(line.startswith("6 exclamation marks") and "“fans!!!”" in line for line in said)
    assert any(line.startswith("  emoji: you usually have none, this has 2") for line in said)
    assert said[-3].startswith("It reads less like you than each of your 60 texts: more emoji")
    assert said[-2:] == ["Heard as English.", "Learned from 60 English texts of yours."]
    assert "It is unusual for you:" in said


def test_words_that_stand_in_quotation_marks_are_quoted_once(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = "OMG bike “fans”!!! Ours is the “best” and «brightest»!!! WOW!!!"
    said = "\n".join(lines(capsys, workshop, "--text", text))
    assert "“fans!!!”" in said
    assert not any(twice in said for twice in ("““", "””", "“«", "»”"))


def test_a_quiet_text_is_said_to_be_quiet(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = lines(capsys, workshop, "--text", QUIET)
    assert said[0].startswith("It reads ")
    assert said[1:] == ["Heard as English.", "Learned from 60 English texts of yours."]


def test_of_a_channel_it_is_said_what_was_learned_there(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        lines(capsys, workshop, "--text", QUIET, "--channel", "ig")[-1] == "Instagram: learned from 60 English texts."
    )


def test_of_a_text_in_the_other_language_a_file_says_so(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = lines(capsys, workshop, "--posts", sheet("Bugün dükkân çok güzel, siz de gelin!!!", LOUD))
    assert said[0] == "Line 2, “Bugün dükkân çok güzel, siz de gelin!!!”, heard as Turkish"
    assert any(line.startswith("Line 3, “OMG") and "heard" not in line for line in said)
    assert said[-2:] == [
        "0 approved Turkish texts so far; from 20 on Ritim compares habits, from 40 on likeness.",
        "Learned from 60 English texts of yours.",
    ]


def test_of_a_file_a_person_reads_only_what_is_unusual(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    calm, loud = voices.posts("calm", "en", 5, skip=60), voices.posts("loud", "en", 6)
    said = lines(capsys, workshop, "--posts", sheet(*calm, *loud))
    assert any(line.startswith("Line 7, “OMG bike fans!!!") for line in said)
    assert not any(line.startswith("Line 2, ") and "!" not in line for line in said[:1])
    (drift,) = together(said)
    assert drift.startswith("Together, the texts on lines 7, 8, 9, 10, 11, and 12 do not sound like you: more ")
    assert said[-2].startswith("11 texts heard, ")


def together(said: Sequence[str]) -> list[str]:
    """What is said of several texts."""
    return [line for line in said if line.startswith("Together, ")]


def test_of_several_texts_only_those_are_named_that_are_unusual(
    workshop: str, capsys: pytest.CaptureFixture[str]
) -> None:
    calm, loud = voices.posts("calm", "en", 8, skip=60), voices.posts("loud", "en", 3)
    said = lines(capsys, workshop, "--posts", sheet(*calm[:5], loud[0], calm[5], *loud[1:], *calm[6:]))
    (drift,) = together(said)
    assert drift.startswith("Together, the texts on lines 7, 9, and 10 do not sound like you: ")
    calm[2], calm[5] = f"{calm[2]} HAPPY HOLIDAYS, USA, NYC", f"{calm[5]} USA"
    assert together(lines(capsys, workshop, "--posts", sheet(*calm))) == []


def test_each_language_has_drifts_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    made(50, "tr", *voices.posts("calm", "en", 50))
    loud = [text for pair in zip(voices.posts("loud", "tr", 6), voices.posts("calm", "en", 6, skip=50), strict=True)
            for text in pair]  # fmt: skip
    (turkish,) = together(lines(capsys, "shop.ritim", "--posts", sheet(*loud)))
    assert turkish.startswith("Together, the texts on lines 2, 4, 6, 8, 10, and 12 do not sound like you: ")
    both = [text for pair in zip(voices.posts("loud", "tr", 6), voices.posts("loud", "en", 6), strict=True)
            for text in pair]  # fmt: skip
    of_two = together(lines(capsys, "shop.ritim", "--posts", sheet(*both)))
    assert [" on lines 2, 4, " in line for line in of_two] == [True, False]
    assert " on lines 3, " in of_two[1]


def test_the_answer_is_in_the_language_asked_for(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    english = ran(capsys, "voice", workshop, "--text", LOUD, "--json", "--lang", "en").out
    turkish = ran(capsys, "voice", workshop, "--text", LOUD, "--json", "--lang", "tr").out
    of_both = [[(note["code"], note["spans"]) for note in json.loads(out)["guide"]] for out in (english, turkish)]
    assert of_both[0] == of_both[1]
    assert json.loads(english)["habits"] == json.loads(turkish)["habits"]


def test_a_text_in_another_language_is_judged_by_its_signs_alone(
    workshop: str, capsys: pytest.CaptureFixture[str]
) -> None:
    german = "Heute haben wir wieder geöffnet und freuen uns auf euch, bis gleich bei uns im Laden!!!"
    found = answer(capsys, workshop, "--text", german)
    assert (found["language"], found["learned"], found["habits"]["score"]) == (None, 0, None)
    assert [note["code"] for note in found["guide"]] == ["voice.exclamations"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "one of the arguments --text --posts is required"),
        (("--text", "a", "--posts", "b"), "argument --posts: not allowed with argument --text"),
        (("--text", " \n "), "there is no text : write one behind --text"),
        (("--text", "\udce7"), "the text is not UTF-8 : write it into a file, and use --posts"),
        (("--text", "a", "--channel", "none"), 'no channel "none" : choose one of ig, fb'),
        (("--posts", "nothing.csv"), "no such file or folder"),
        (("--posts", "."), "this is a folder"),
        (("--posts", "other.csv"), 'cannot read other.csv : it has no column "text" : call one so'),
        (("--posts", "latin.csv"), "cannot read latin.csv : it is not utf-8 text : say its encoding"),
        (("--posts", "binary.csv"), "cannot read binary.csv : it is not text : save it as CSV"),
        (("--posts", "header.csv"), 'cannot read header.csv : it has no texts : write them below "text", one in a row'),
        (("--posts", "empty.csv"), "cannot read empty.csv : it has no texts"),
        (("--posts", "twice.csv"), 'two columns mean "text" : rename one of them'),
        (("--posts", "long.csv"), "the cell that ends on line 2 is longer than 131,072 characters : shorten it"),
        (("--text", ""), "there is no text : write one behind --text"),
    ],
)
def test_what_cannot_be_judged_is_refused_in_one_line(
    workshop: str, arguments: Sequence[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("other.csv").write_text("caption,day\nHello.,1\n", encoding="utf-8")
    Path("latin.csv").write_bytes("text\nşık\n".encode("iso-8859-9"))
    Path("binary.csv").write_bytes(b"PK\x03\x04\0\0")
    Path("header.csv").write_text("text\n", encoding="utf-8")
    Path("empty.csv").write_text("", encoding="utf-8")
    Path("twice.csv").write_text("text,TEXT\na,b\n", encoding="utf-8")
    Path("long.csv").write_text(f"text\n{'a' * 200_000}\n", encoding="utf-8")
    run = ran(capsys, "voice", workshop, *arguments)
    assert (run.status, run.out, run.err.count("\n")) == (2, "", 1)
    assert said in run.err


def test_its_encoding_can_be_said(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("latin.csv").write_bytes("text\nşık bir gün\n".encode("windows-1254"))
    found = answer(capsys, workshop, "--posts", "latin.csv", "--encoding", "windows-1254")
    assert found["texts"][0]["text"] == "şık bir gün"


def test_a_plan_that_can_only_be_read_is_enough(workshop: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = Path(workshop).read_bytes()
    Path(workshop).chmod(0o400)
    assert answer(capsys, workshop, "--text", LOUD)["learned"] == 60
    assert Path(workshop).read_bytes() == before


def test_at_a_terminal_it_tells_how_far_it_is(workshop: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from planner.cli.main import main

    terminal = at_a_terminal(monkeypatch)
    assert main(["voice", workshop, "--posts", sheet("One.", "Two.", "Three."), "--lang", "en"]) == 0
    assert "Text 2 of 3" in terminal.getvalue()
    assert on_screen(terminal.getvalue()).strip() == ""


def test_a_user_runs_it_as_a_process(workshop: str, tmp_path: Path) -> None:
    run = ran_as_a_process(tmp_path, "voice", workshop, "--text", LOUD, "--json", "--lang", "en")
    assert (run.status, run.err) == (0, "")
    assert json.loads(run.out)["likeness"]["rank"] == 1
    many = sheet(*voices.posts("loud", "en", 30))
    run = ran_as_a_process(tmp_path, "voice", workshop, "--posts", many, "--lang", "tr")
    assert (run.status, run.err) == (0, "")
    assert "OMG bike fans!!!" in run.out


@pytest.mark.parametrize(
    "text",
    [
        "שלום!!! " * 2_000,
        "x" * 100_000,
        "👩‍👩‍👧‍👦" * 500,
        "Merhaba\n" + " " * 100_000 + "!",
        "\x1b[31m\u202eabc",
        "#" * 9_000,
    ],
)
def test_whatever_the_text_is_there_is_an_answer(workshop: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert list(answer(capsys, workshop, "--text", text)) == KEYS
    assert lines(capsys, workshop, "--text", text)
    assert answer(capsys, workshop, "--posts", sheet(text, QUIET))["texts"][1]["text"] == QUIET
