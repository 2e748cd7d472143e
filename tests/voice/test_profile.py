from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.voice.profile import HABITS_FROM, LIKENESS_FROM, NEWEST, Profile
from tests.voice.written import bakery, hostile, office


def likeness(profile: Profile, text: str, without: str | None = None) -> float:
    note = profile.likeness_of(text, without)
    assert note is not None
    return note.score


def test_nothing_is_learned_of_few_posts() -> None:
    text = office(1)[0]
    assert Profile(bakery(HABITS_FROM - 1), "en").habits_of(text) is None
    assert Profile(bakery(HABITS_FROM), "en").habits_of(text) is not None
    assert Profile(bakery(LIKENESS_FROM - 1), "en").likeness_of(text) is None
    assert Profile(bakery(LIKENESS_FROM - 1), "en").run_of([1.0] * 5) is None
    assert Profile(bakery(LIKENESS_FROM), "en").likeness_of(text) is not None


def test_the_newest_posts_count() -> None:
    old, new = office(30), bakery(NEWEST)
    profile = Profile([*old, *new], "en")
    assert len(profile.texts) == NEWEST
    assert profile.texts == tuple(new)


def test_an_office_is_noted_at_the_bakery_and_the_bakery_is_not() -> None:
    profile = Profile(bakery(60), "en")
    ours, theirs = profile.likeness_of(bakery(61)[-1]), profile.likeness_of(office(1)[0])
    assert ours is not None
    assert theirs is not None
    assert not ours.note
    assert theirs.note
    assert theirs.score > ours.score
    assert (theirs.rank, theirs.of) == (1, 61)
    assert ours.rank > 1


def test_a_post_is_judged_without_itself() -> None:
    posts = bakery(59)
    stranger = office(1)[0]
    profile = Profile([*posts, stranger], "en")
    assert likeness(profile, stranger) < 0.5 * likeness(profile, stranger, without=stranger)
    assert profile.habits_of(stranger) is not None


def test_a_profile_that_differs_by_one_text_is_as_if_made_from_nothing() -> None:
    posts, text = bakery(60), "Rye at nine, see you!"
    Profile(posts, "en").likeness_of(text)
    after = Profile([*posts[1:], office(1)[0]], "en").likeness_of(text)
    assert after == Profile([*bakery(60)[1:], office(1)[0]], "en").likeness_of(text)


def test_halved_notes_take_a_higher_limit_and_change_no_score() -> None:
    posts, text = bakery(60), office(1)[0]
    usual, halved = Profile(posts, "en"), Profile(posts, "en", halved=True)
    for kind in (Profile.habits_of, Profile.likeness_of):
        before, after = kind(usual, text), kind(halved, text)
        assert before is not None
        assert after is not None
        assert after.score == before.score
        assert after.limit > before.limit


def test_a_muted_feature_is_not_heard() -> None:
    text = bakery(1)[0] + "!" * 40
    heard = Profile(bakery(60), "en").habits_of(text)
    assert heard is not None
    names = [feature.name for feature in heard.features]
    assert names
    muted = Profile(bakery(60), "en", unheard=names).habits_of(text)
    assert muted is not None
    assert not {feature.name for feature in muted.features} & set(names)


def test_a_run_is_the_mean_and_its_limit_is_lower_than_that_of_one_post() -> None:
    profile = Profile(bakery(60), "en")
    run = profile.run_of([0.1, 0.2, 0.6])
    assert run is not None
    assert run.score == pytest.approx(0.3)
    one = profile.likeness_of("Rye!")
    five = profile.run_of([0.0] * 5)
    assert one is not None
    assert five is not None
    assert five.limit < run.limit < one.limit
    assert profile.run_of([9.0, 9.0]) is None


def test_a_run_of_another_voice_is_noted() -> None:
    profile = Profile(bakery(60), "en")
    ours = profile.run_of([likeness(profile, text) for text in bakery(65)[60:]])
    theirs = profile.run_of([likeness(profile, text) for text in office(5)])
    assert ours is not None
    assert theirs is not None
    assert not ours.note
    assert theirs.note


@pytest.mark.parametrize("text", hostile())
def test_any_text_is_judged_and_may_be_one_of_the_own(text: str) -> None:
    profile = Profile([*bakery(44), text], "en")
    for without in (None, text):
        score = likeness(profile, text, without)
        assert score == score
        assert profile.habits_of(text, without) is not None


@settings(max_examples=20, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=40, max_size=45), st.text(max_size=60))
def test_a_profile_of_anything_gives_scores_limits_and_a_rank(texts: list[str], text: str) -> None:
    profile = Profile(texts, "tr")
    note = profile.likeness_of(text)
    assert note is not None
    assert 1 <= note.rank <= note.of == len(texts) + 1
    assert note.limit >= -1.0
    run = profile.run_of([note.score] * 3)
    assert run is not None
    assert run.score == pytest.approx(fmean([note.score] * 3))
