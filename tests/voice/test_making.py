"""The background as it is made out of posts."""

from __future__ import annotations

import gzip
from itertools import groupby
from math import exp
from operator import attrgetter
from pathlib import Path

import pytest

from planner.paths import resource
from planner.voice.background import Background, read
from planner.voice.language import LEARNED
from planner.voice.making import FEWEST, Post, made, make, posts_in

AUTHORS = ("Anna's", "Bob & Sons", "City Gym", "Dr. Lee")


def posts_of(language: str) -> list[Post]:
    return list(posts_in(resource("voice", f"posts_{language}.txt").read_text(encoding="utf-8")))


def made_of(posts: list[Post], folder: Path) -> Background:
    path = folder / "made.tsv.gz"
    path.write_bytes(gzip.compress(made(posts, "en").encode("utf-8")))
    return read(path)


def test_a_file_has_posts_by_author() -> None:
    source = "%% Oven & Ash\nRye at seven.\n%\nTwo lines,\n\nand a gap.\n%\n%% Gym\n100 % you: oven.example\n%\n"

    assert list(posts_in(source)) == [
        ("Oven & Ash", "Rye at seven."),
        ("Oven & Ash", "Two lines,\n\nand a gap."),
        ("Gym", "100 % you: oven.com"),
    ]


@pytest.mark.parametrize("language", LEARNED)
def test_what_is_shipped_is_what_these_posts_make(language: str, tmp_path: Path) -> None:
    posts = f"posts_{language}.txt"
    (tmp_path / posts).write_bytes(resource("voice", posts).read_bytes())

    make(tmp_path, language)

    shipped = resource("voice", f"{language}.tsv.gz").read_bytes()
    # Two builds of zlib may pack the same lines in other bytes.
    again = gzip.decompress((tmp_path / f"{language}.tsv.gz").read_bytes())
    assert again == gzip.decompress(shipped), "run python -m planner.voice.making"


@pytest.mark.parametrize("language", LEARNED)
def test_no_author_is_heard_much_louder_than_others(language: str) -> None:
    posts = posts_of(language)
    sizes = {
        author: len("".join(post.text for post in own)) for author, own in groupby(posts, key=attrgetter("author"))
    }

    assert len(sizes) == len({post.author for post in posts}) >= 60
    assert len(posts) >= 300
    assert max(sizes.values()) <= 0.05 * sum(sizes.values())


@pytest.mark.parametrize("language", LEARNED)
def test_each_post_stands_once_and_has_words(language: str) -> None:
    texts = [post.text for post in posts_of(language)]

    assert len(set(texts)) == len(texts)
    assert all(text == text.strip() and len(text) >= 5 for text in texts)


def test_grams_of_too_few_authors_are_not_kept(tmp_path: Path) -> None:
    everyone = [Post(author, "We bake bread.") for author in AUTHORS]
    few = [Post(author, "Marvellous gargoyles.") for author in AUTHORS[: FEWEST - 1]]

    words = made_of(sorted([*everyone, *few]), tmp_path).grams["words"]

    assert "we bake" in words
    assert "gargoyles" not in words


def test_rates_are_shares_of_all_grams_of_the_kind(tmp_path: Path) -> None:
    everyone = made_of([Post(author, "Bread and butter and jam and tea.") for author in AUTHORS], tmp_path)

    for grams in everyone.grams.values():
        assert sum(map(exp, grams.values())) == pytest.approx(1, abs=0.4)


def test_a_feature_has_its_mean_and_spread(tmp_path: Path) -> None:
    same = made_of([Post(author, "We bake bread!") for author in AUTHORS], tmp_path)
    varied = made_of([Post(author, "We bake bread" + "!" * mark) for mark, author in enumerate(AUTHORS)], tmp_path)

    assert same.features["exclamations"].sd == 0
    assert varied.features["exclamations"].sd > 0
    assert varied.features["exclamations"].mean > 0
