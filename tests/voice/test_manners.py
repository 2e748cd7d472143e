"""What own posts show."""

from __future__ import annotations

from planner.voice.manners import Manners, manners_of


def test_nothing_from_fewer_than_three() -> None:
    assert manners_of(["Sizi bekleriz."] * 2, "tr") == Manners()
    assert manners_of([], "en") == Manners()


def test_address_and_person() -> None:
    manners = manners_of(["Sizi bekleriz.", "Gelin, çayımız hazır.", "Siparişinizi aldık.", "Simit çıktı."], "tr")
    assert (manners.address, manners.person) == ("formal", "we")
    manners = manners_of(["Seni bekliyorum.", "Gelirsin, yaparım.", "Sana yaptım."], "tr")
    assert (manners.address, manners.person) == ("informal", "i")


def test_mixed_posts_show_nothing() -> None:
    manners = manners_of(["Sizi bekleriz."] * 4 + ["Seni bekliyorum."] * 2, "tr")
    assert (manners.address, manners.person) == ("any", "any")


def test_short_forms() -> None:
    manners = manners_of(["We're open.", "Don't wait.", "It's warm.", "We don't bake on Sunday."], "en")
    assert {"n't", "'re", "'s"} <= manners.short
    assert manners.open == frozenset()


def test_open_forms() -> None:
    manners = manners_of(["We are open.", "Do not wait.", "We are here, do not run.", "We are warm, do not go."], "en")
    assert (manners.short, manners.open) == (frozenset(), frozenset({"n't", "'re"}))


def test_short_forms_of_each_kind() -> None:
    manners = manners_of(["It's warm. We do not go."] * 6, "en")
    assert (manners.short, manners.open) == (frozenset({"'s"}), frozenset({"n't"}))


def test_stiff_words_and_capitals() -> None:
    manners = manners_of(["Prior to noon: BREAD", "GNS opens, BREAD too", "GNS is here"], "en")
    assert manners.stiff == frozenset({"prior to"})
    assert manners.capitals == frozenset({"bread", "gns"})


def test_other_languages() -> None:
    assert manners_of(["Sizi bekleriz, we're here"] * 5, "") == Manners()
