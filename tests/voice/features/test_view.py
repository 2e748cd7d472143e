from hypothesis import given
from hypothesis import strategies as st

from planner.voice.features.view import View
from planner.voice.seen import LONGEST

POST = "Fresh rolls! Ask @sunny or write to us@sunny.example, see https://sunny.example/rolls #bread"


def test_links_mail_mentions_and_hashtags_are_found_once() -> None:
    seen = View(POST, "en")
    there = [[POST[start:end] for start, end in spans] for spans in (seen.links, seen.mentions, seen.whole.hashtags)]
    assert there == [["us@sunny.example", "https://sunny.example/rolls"], ["@sunny"], ["#bread"]]


def test_the_prose_has_none_of_them_and_the_same_places() -> None:
    seen = View(POST, "en")
    assert len(seen.prose) == len(POST)
    assert list(seen.forms) == ["fresh", "rolls", "ask", "or", "write", "to", "see"]
    assert [word.text for word in seen.words] == ["Fresh", "rolls", "Ask", "or", "write", "to", "see"]


def test_only_so_much_of_a_long_text_is_read() -> None:
    assert len(View("word " * LONGEST, "en").words) == LONGEST // 5


def test_small_letters_know_turkish() -> None:
    assert list(View("ILIK İYİ", "tr").forms) == ["ılık", "iyi"]


def test_the_ending_is_the_last_mark_before_emoji_and_hashtags() -> None:
    text = "Come by! 🥐 #bread"
    ending = View(text, "en").ending
    assert ending is not None
    assert text[ending.start : ending.end] == "!"
    assert View("🥐", "en").ending is None


def test_what_closes_is_no_ending() -> None:
    for text, sign in (('She said "come."', "."), ("Come by. (We said so)", "o")):
        ending = View(text, "en").ending
        assert ending is not None
        assert text[ending.start] == sign


@given(st.text())
def test_every_view_of_any_text_has_its_length(text: str) -> None:
    seen = View(text, "tr")
    assert len(seen.prose) == len(seen.small) == len(text)
    assert len(seen.spoken) == len(seen.sentence_words)
    assert sum(seen.sentence_words) <= len(seen.words)
