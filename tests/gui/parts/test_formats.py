"""The formats of platforms."""

from __future__ import annotations

from typing import get_args

import pytest

from planner.domain.posts import Format
from planner.gui.parts.formats import format_words, formats_of
from planner.knowledge.platforms import OFFLINE


def test_the_usual_format_comes_first() -> None:
    assert formats_of("instagram")[0] == "post"
    assert formats_of("youtube")[0] == "video"


def test_a_platform_that_is_not_known_may_have_all() -> None:
    assert formats_of("fediverse") == get_args(Format)


def test_every_format_has_a_word() -> None:
    assert len({format_words(each).message for each in get_args(Format)}) == len(get_args(Format))


@pytest.mark.parametrize("platform", sorted(OFFLINE))
def test_what_needs_no_network_has_one_format_and_nobody_to_answer(platform: str) -> None:
    assert formats_of(platform) == ("post",)
