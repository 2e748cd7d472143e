import pytest

from tests.voice.features.counted import counted, figure


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("exclamations", "Hot! Very hot!!", ["!", "!", "!"]),
        ("marks_in_a_row", "Hot! Really?! Yes!!", ["?!", "!!"]),
        ("questions", "Tea? Or coffee?", ["?", "?"]),
        ("ellipses", "Wait… and wait... A stop.", ["…", "..."]),
        ("colons", "Today: rye; at 12:30 :)", [":", ";"]),
        ("dashes", "Rye – or wheat - and well-known", ["–", "-"]),
        ("parentheses", "Rye (whole grain) :(", ["("]),
        ("quotes", 'The "good" one, «this»', ['"', '"', "«", "»"]),
        ("symbols", "Bread & tea → here", ["&", "→"]),
        ("money", "$5, 10% off, 40 TL", ["$", "%", "TL"]),
        ("numbers", "12.30 and 7, not B2", ["12.30", "7"]),
        ("numbers", "1,000,5kg 1,2,3", ["1,2,3"]),
        ("emoticons", "Good :) <3 and 10:30", [":)", "<3"]),
        ("stretched", "Sooo good, yummmy, well", ["Sooo", "yummmy"]),
        ("stretched", "BBB, WWW, Hall VIII, NOOOO", ["NOOOO"]),
        ("symbols", "▶️ Start, ✔ done", ["✔"]),
        ("capitals", "VERY good USA bread, NOW OR NEVER", ["VERY", "NOW", "OR", "NEVER"]),
        ("capitals", "Our CEO met the HMRC about KDV and ISO 9001 in Hall VIII", []),
        ("small_beginnings", "warm rolls. And tea.", ["w"]),
        ("names", "We met Ada Lovelace. Then we left.", ["Ada", "Lovelace"]),
    ],
)
def test_what_is_counted(name: str, text: str, expected: list[str]) -> None:
    assert counted(name, text) == expected
    if name != "names":
        assert figure(name, text) == len(expected)


def test_commas_and_stops_are_counted_by_the_word() -> None:
    text = "Rye, wheat, oats: 1,000 loaves. Fresh."
    assert (counted("commas", text), counted("stops", text)) == ([",", ","], [".", "."])
    assert figure("commas", text * 3) == pytest.approx(2 / 6)


def test_what_is_in_a_link_is_not_counted() -> None:
    assert figure("questions", "See https://sunny.example/find?what=rye") == 0
    assert figure("numbers", "See https://sunny.example/2026/12 @sunny2 #2026goals") == 0


def test_capitals_know_turkish() -> None:
    assert counted("capitals", "ÇOK İYİ bir gün, ILIK SÜTLÜ", "tr") == ["ÇOK", "İYİ", "ILIK", "SÜTLÜ"]
