import pytest

from planner.voice.capitals import capitals_in, shouted
from planner.voice.seen import Seen


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FREE coffee", [["FREE"]]),
        ("Come to the BIG SALE", [["BIG", "SALE"]]),
        ("BUGÜN dükkânda İNDİRİM", [["BUGÜN"], ["İNDİRİM"]]),
        ("The CEO, by TV and SMS", []),
        ("KDV dâhil", []),
        ("Hall VIII", []),
        ("#SALE @SALE", []),
    ],
)
def test_what_shouts(text: str, expected: list[list[str]]) -> None:
    assert [[word.text for word in row] for row in shouted(Seen(text))] == expected


def test_names_do_not_shout() -> None:
    assert shouted(Seen("Come to TASHA today")) == []
    assert shouted(Seen("GOODLOAF is open")) != []
    assert shouted(Seen("GOODLOAF is open"), frozenset({"goodloaf"})) == []


def test_words_in_capitals_are_known_without_marks() -> None:
    assert capitals_in("GÜNEŞ ve KDV'siz") == {"gunes", "kdv"}
    assert capitals_in("Güneş") == frozenset()
