from random import Random

from planner.voice.forms import forms_of
from planner.voice.mask import HANDLE, HASHTAG, LINE, LINK, tokens
from tests.voice.written import bakery

POSTS = [*bakery(30), "It's Ayşe's \"best\" bread. https://sunny.example/bread"]


def forms() -> list[str]:
    return list(forms_of(POSTS, Random(1)))


def test_each_post_has_six_forms_and_the_first_is_as_it_is() -> None:
    assert len(forms()) == 6 * len(POSTS)
    assert forms()[::6] == POSTS


def test_the_same_forms_each_time() -> None:
    assert forms() == forms()


def test_forms_have_what_the_posts_have_not() -> None:
    signs = {token for form in forms() for token in tokens(form, "en")}
    assert {HANDLE, HASHTAG, LINK, LINE} <= signs
    assert any("It’s Ayşe’s “best” bread" in form for form in forms())


def test_a_link_at_the_end_is_not_doubled() -> None:
    assert all(form.count("sunny.example") == 0 for index, form in enumerate(forms()) if index % 6)


def test_a_post_that_is_hardly_anything_has_forms_too() -> None:
    assert len(list(forms_of(["", " ", "!"], Random(1)))) == 18
