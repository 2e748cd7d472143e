"""Posts in a row: which of them are together unlike the business's own, and by what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from planner.voice.notes import Run
from planner.voice.profile import Profile
from planner.voice.runs import Drift, InARow, Scored, drift_of, overlapping, run_of
from tests import voices

PROFILE = Profile(voices.posts("calm", "en", 60), "en")
CALM, LOUD = voices.posts("calm", "en", 20, skip=60), voices.posts("loud", "en", 7)


def row(texts: Sequence[str], status: str = "draft") -> list[Scored]:
    """Posts p0, p1, … a day each."""
    found = []
    for number, text in enumerate(texts):
        likeness = PROFILE.likeness_of(text)
        assert likeness is not None
        found.append(Scored(date(2026, 12, 1) + timedelta(days=number), f"p{number}", status, text, likeness.score))
    return found


def noted(texts: Sequence[str], *, five: bool = False) -> list[tuple[InARow, ...]]:
    """The rows of the texts that are noted, those that overlap together: all of them, or every five."""
    posts = row(texts)
    rows = []
    for start in range(len(posts) - 4) if five else [0]:
        places = tuple(range(start, start + 5 if five else len(posts)))
        run = run_of([posts[place] for place in places], PROFILE)
        assert run is not None
        rows.append(InARow(places, tuple(posts[place].score for place in places), run))
    return overlapping(rows)


def drift(texts: Sequence[str], profile: Profile = PROFILE, *, five: bool = False) -> Drift | None:
    """The drift of texts that are noted once."""
    [rows] = noted(texts, five=five)
    return drift_of(rows, texts, profile)


def features_by(profile: Profile) -> set[str]:
    """By what five loud posts drift."""
    found = drift(LOUD[:5], profile)
    assert found is not None
    return {each.name for each in found.features}


def test_loud_posts_drift_and_it_is_said_by_what() -> None:
    found = drift(LOUD[:5])
    assert found is not None
    assert found.places == (0, 1, 2, 3, 4)
    assert {"exclamations", "marks_in_a_row"} & {each.name for each in found.features}
    assert 1 <= len(found.features) <= 3


def test_calm_posts_do_not() -> None:
    assert noted(CALM[:5]) == []


def test_two_posts_are_no_row() -> None:
    assert run_of(row(LOUD[:2]), PROFILE) is None


def test_posts_that_are_as_usual_are_not_among_them_wherever_they_stand() -> None:
    texts = [CALM[0], LOUD[0], CALM[1], LOUD[1], LOUD[2], CALM[2], LOUD[3]]
    found = drift(texts)
    assert found is not None
    assert found.places == (1, 3, 4, 6)


def test_of_rows_that_overlap_all_are_told_that_make_one_of_them_so() -> None:
    texts = [*LOUD[:3], *CALM[:2], *LOUD[3:5], *CALM[2:4], LOUD[5]]
    assert len(noted(texts, five=True)[0]) > 1
    found = drift(texts, five=True)
    assert found is not None
    assert found.places == (0, 1, 2, 5, 6, 9)


def test_two_loud_posts_are_no_drift_however_loud() -> None:
    assert drift([CALM[0], *LOUD[:2]]) is None


def test_rows_that_have_no_text_in_common_are_apart() -> None:
    loud, calm = Run(2.0, 1.0), Run(0.5, 1.0)
    rows = [InARow(places, (1.5, 2.0, 2.5), run) for places, run in
            [((0, 2, 3), loud), ((2, 3, 4), loud), ((4, 5, 6), calm), ((5, 6, 8), loud)]]  # fmt: skip
    assert overlapping(rows) == [(rows[0], rows[1]), (rows[3],)]


def test_short_posts_are_no_drift_for_that_alone() -> None:
    assert drift(["We are open.", "Tea is ready.", "Wheels are in.", "Rain again.", "See you at six."]) is None


@pytest.mark.parametrize(("shown_by", "is_reason"), [(2, False), (3, True)])
def test_what_fewer_than_half_of_them_show_is_no_reason(shown_by: int, is_reason: bool) -> None:
    texts = [f"{text} HAPPY HOLIDAYS, USA" if number < shown_by else text for number, text in enumerate(CALM[:5])]
    found = drift_of([InARow((0, 1, 2, 3, 4), (9.0,) * 5, Run(9.0, 1.0))], texts, PROFILE)
    assert ("capitals" in {each.name for each in found.features} if found else False) == is_reason


@pytest.mark.parametrize("status", ["approved", "posted"])
def test_what_somebody_read_as_a_whole_has_to_be_farther(status: str) -> None:
    draft, read = run_of(row(CALM[:5]), PROFILE), run_of(row(CALM[:5], status), PROFILE)
    assert draft is not None
    assert read is not None
    assert read.score == draft.score
    assert read.limit > draft.limit
    one_draft = run_of([*row(CALM[:4], status), *row(CALM[:5])[4:]], PROFILE)
    assert one_draft is not None
    assert one_draft.limit == draft.limit


def test_what_nobody_wants_to_hear_of_is_no_reason() -> None:
    named = features_by(PROFILE)
    assert named
    assert not named & features_by(Profile(PROFILE.texts, "en", unheard=named))
    everything = Profile(PROFILE.texts, "en", unheard=list(PROFILE.habits.distances("Tea.")))
    run = run_of(row(LOUD[:5]), everything)
    assert run is not None
    assert run.note
    assert drift(LOUD[:5], everything) is None
