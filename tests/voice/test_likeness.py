import pytest

from planner.voice.grams import KINDS
from planner.voice.likeness import Likeness, traits_of
from planner.voice.mask import READ
from tests.voice.written import bakery, hostile, office


def like(posts: list[str]) -> Likeness:
    return Likeness([traits_of(post, "en") for post in posts], "en")


RATIOS = len(KINDS)
"""The first parts: a logarithm for each kind of grams. The others say how near the nearest posts are."""


def test_what_the_posts_are_like_is_more_like_them() -> None:
    own = like(bakery(60))
    ours, theirs = (own.parts_of(traits_of(text, "en")) for text in (bakery(61)[-1], office(61)[-1]))
    assert len(ours) == len(theirs) > RATIOS
    # Neither has a handle, link, hashtag or number that the posts have: signs tell nothing here.
    assert all(our >= their for our, their in zip(ours, theirs, strict=True))
    assert sum(our > their for our, their in zip(ours, theirs, strict=True)) >= len(ours) - 1


@pytest.mark.parametrize("place", [0, 7, 39])
def test_a_post_that_is_left_out_counts_as_if_it_had_never_been(place: int) -> None:
    posts = bakery(40)
    text = traits_of(posts[place], "en")
    without = like(posts).parts_of(text, range(place, place + 1))
    never = like(posts[:place] + posts[place + 1 :]).parts_of(text)
    assert without[:RATIOS] == pytest.approx(never[:RATIOS])
    assert without[RATIOS:] == pytest.approx(never[RATIOS:], rel=0.1)


def test_a_block_that_is_left_out_counts_as_if_it_had_never_been() -> None:
    posts = bakery(45)
    own, rest = like(posts), like(posts[:10] + posts[20:])
    for place in (10, 19):
        text = traits_of(posts[place], "en")
        without, never = own.parts_of(text, range(10, 20)), rest.parts_of(text)
        assert without[:RATIOS] == pytest.approx(never[:RATIOS])
        assert without[RATIOS:] == pytest.approx(never[RATIOS:], rel=0.1)
    stranger = traits_of(office(1)[0], "en")
    assert own.parts_of(stranger) == like(posts).parts_of(stranger)


@pytest.mark.parametrize("text", hostile())
def test_any_text_has_traits_and_parts(text: str) -> None:
    parts = like(bakery(40)).parts_of(traits_of(text, "en"))
    assert all(part == part for part in parts)


def test_what_is_beyond_the_first_characters_is_not_read() -> None:
    text = "Rye at seven. " * READ
    assert traits_of(text, "en") == traits_of(text[:READ], "en")


def test_without_a_background_there_are_parts_too() -> None:
    own = Likeness([traits_of(post, "") for post in bakery(40)], "")
    assert all(part == part for part in own.parts_of(traits_of("Ekmek", "")))
