"""An owner's table: each row becomes a figure, or says in one sentence why not; all of it or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.domain.noun import NotNegative, Percent
from planner.domain.plan import Plan
from planner.domain.statistics import FollowerGroup, Statistic
from planner.errors import Refused
from planner.exchange.statistics_table import Read, read_statistics, whole
from planner.text import speak
from tests.builders import business, channel, day, made, plan

SHOP = plan(business(country="TR"), channel("ig", "instagram"))


def read(folder: Path, text: str, of: Plan = SHOP, **columns: str) -> Read:
    path = folder / "Town survey.csv"
    path.write_text(text, encoding="utf-8")
    return read_statistics(path, of, day("2026-12-08"), columns)


def faults(folder: Path, text: str) -> list[tuple[int, str]]:
    return [(fault.line, speak(fault.text, "en")) for fault in read(folder, text).faults]


def test_a_table_as_an_owner_types_it(tmp_path: Path) -> None:
    found = read(
        tmp_path, "Platform;Cinsiyet;Oran;Kaynak;Yıl\nInsta;;%68,1;Belediye;2025\nFeysbuk;Kadın;49,6 %;Belediye;2025\n"
    )
    assert found.faults == ()
    (table,) = found.tables
    assert (table.id, table.title, table.year, table.country, table.metric) == (
        "belediye-2025", "Belediye", 2025, "TR", "use",
    )  # fmt: skip
    assert table.rows == (
        made(Statistic, platform="instagram", percent=68.1),
        made(Statistic, platform="facebook", trait="gender", value="Women", percent=49.6),
    )
    assert [speak(each.text, "en") for each in found.became] == [
        "Instagram, everyone, Belediye 2025: 68.1%",
        "Facebook, Women, Belediye 2025: 49.6%",
    ]


def test_a_table_in_the_words_of_surveys(tmp_path: Path) -> None:
    header = "country,source_id,survey_year,platform,dimension,segment,metric,percent,base_n,moe_pp\n"
    rows = "US,town-poll,2026,x,total,Adults,ever_use,21,400,4.9\nUS,town-poll,2026,x,age,18-29,ever_use,33,90,10\n"
    (table,) = read(tmp_path, header + rows).tables
    assert (table.country, table.metric, table.id) == ("US", "ever_use", "townpoll-2026")
    assert [(row.trait, row.value, row.percent, row.base, row.margin) for row in table.rows] == [
        ("", "", Percent(21), 400, NotNegative("4.9")),
        ("age", "18-29", Percent(33), 90, NotNegative(10)),
    ]


def test_what_is_not_said_is_taken_from_file_and_plan(tmp_path: Path) -> None:
    (table,) = read(tmp_path, "platform,percent,year\nx,12,2025\n").tables
    assert (table.title, table.year, table.country, table.metric) == ("Town survey", 2025, "TR", "use")


def test_followers_are_a_profile_of_the_channel_and_no_survey(tmp_path: Path) -> None:
    header = "platform,metric,gender,age,percent,year\n"
    text = f"{header}ig,followers,women,25-34,22\nig,followers,men,,40\nx,use,,,21,2026\n"
    found = read(tmp_path, text)
    (profile,) = found.profiles
    assert (profile.channel, profile.on, profile.source) == ("ig", day("2026-12-08"), "Town survey")
    assert profile.groups == (
        made(FollowerGroup, gender="women", age="25-34", percent=22),
        made(FollowerGroup, gender="men", percent=40),
    )
    assert [row.platform for row in found.tables[0].rows] == ["x"]


def test_each_wrong_line_says_what_is_wrong(tmp_path: Path) -> None:
    text = (
        "platform,percent,trait,value,year,base,metric,url\n"
        'Instagram,"68,1 %",,,2026,,\n'
        "MySpace,12\n"
        "Facebook,140\n"
        "X,abc\n"
        "X,-1\n"
        "X,12,age\n"
        "X,12,,,soon\n"
        "X,12,,,2026,many\n"
        'X,"1.234,5"\n'
        "Insta,3,total,,2026\n"
        "Facebook,3,,,,,followers\n"
        "Instagram,3,,,,,followers\n"
        "X,5_0\n"
        "X,1e1\n"
        "X,4 7\n"
        "X,٣\n"
        "X,NaN\n"
        "X,12,,,2026,400.0\n"
        "X,12\n"
        "X,12,,,2026,,dreams\n"
        "X,12,,,2026,,,javascript:x\n"
        "x\n"
        "Vitrin,40\n"
        "leaflet,40,,,,,followers\n"
    )
    assert faults(tmp_path, text) == [
        (3, 'no platform "MySpace" : write its name, as in Instagram'),
        (4, "140 is no share : write a percent from 0 to 100"),
        (5, '"abc" is no number : write it as in 68.1'),
        (6, "-1 is no share : write a percent from 0 to 100"),
        (7, "it has a trait without a value, or the reverse : write both, as in age and 18-29"),
        (8, '"soon" is no year : write it as in 2026'),
        (9, '"many" is no number of people : write it as in 400'),
        (10, '"1.234,5" is no number : write it as in 68.1'),
        (11, "the same figure stands twice : keep one of them"),
        (12, "the plan has no active channel on Facebook : add it, or leave the line out"),
        (13, "it does not say of which followers : add their age or gender"),
        *((14 + at, f'"{each}" is no number : write it as in 68.1') for at, each in enumerate(NO_NUMBERS)),
        (19, '"400.0" is no number of people : write it as in 400'),
        (20, "it does not say of which year : add a column year"),
        (21, '"dreams" is no quantity that Ritim knows : write use, ever_use or followers'),
        (22, "links begin with http, https or mailto : correct the link"),
        (23, '"" is no number : write it as in 68.1'),
        (24, '"Vitrin" is on no network, and has no figures : leave the line out'),
        (25, '"leaflet" is on no network, and has no figures : leave the line out'),
    ]


NO_NUMBERS = ("5_0", "1e1", "4 7", "٣", "NaN")


@pytest.mark.parametrize(("words", "people"), [("400", 400), ("1.234", 1234), ("12,345", 12345), ("1 000", 1000)])
def test_thousands_may_be_parted(tmp_path: Path, words: str, people: int) -> None:
    (table,) = read(tmp_path, f"platform;percent;year;base\nx;1;2026;{words}\n").tables
    assert table.rows[0].base == people


@pytest.mark.parametrize(
    ("women", "men", "of"), [("30,20", "25,25", "all"), ("60,40", "55,45", "gender"), ("60,40", "0,0", "all")]
)
def test_followers_by_gender_are_told_by_their_sums(tmp_path: Path, women: str, men: str, of: str) -> None:
    lines = [
        f"ig,followers,{gender},{age},{percent}"
        for gender, percents in (("women", women), ("men", men))
        for age, percent in zip(("18-24", "25-34"), percents.split(","), strict=True)
    ]
    (profile,) = read(tmp_path, "\n".join(["platform,metric,gender,age,percent", *lines])).profiles
    assert profile.of == of


def test_which_of_two_channels_is_asked(tmp_path: Path) -> None:
    text = "platform,metric,age,percent\nig,followers,25-34,22\n"
    two = plan(channel("ig"), channel("ig2", "instagram"))
    assert [speak(fault.text, "en")[:40] for fault in read(tmp_path, text, two).faults] == [
        "the plan has several channels on Instagr"
    ]
    one_left = plan(channel("ig", active_to="2026-01-01"), channel("ig2", "instagram"))
    assert read(tmp_path, text, one_left).profiles[0].channel == "ig2"


def test_shares_from_0_to_1_are_asked_about(tmp_path: Path) -> None:
    assert faults(tmp_path, "platform,percent,year\nx,0.2,2026\ninstagram,0.68,2026\n") == [
        (2, "all shares are 1 or less : write 68 for 68 percent")
    ]


def test_one_sentence_for_a_file_with_faults(tmp_path: Path) -> None:
    path = tmp_path / "Town survey.csv"
    found = read(tmp_path, "platform,percent\nMySpace,1\nx,140\nx,a\n")
    with pytest.raises(Refused) as refused:
        whole(found, path)
    assert speak(refused.value.text, "en") == (
        'cannot read Town survey.csv : line 2: no platform "MySpace" : write its name, as in Instagram'
        " (2 more lines are wrong)"
    )
    assert whole(read(tmp_path, "platform,percent,year\nx,1,2026\n"), path).tables


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "it has no rows"),
        ("platform,percent\n", "it has no rows"),
        ("name,percent\nx,1\n", 'it has no column "platform"'),
    ],
)
def test_a_file_without_the_needed_columns_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(Refused) as refused:
        read(tmp_path, text)
    assert said in speak(refused.value.text, "en")


def test_columns_can_be_named(tmp_path: Path) -> None:
    (table,) = read(tmp_path, "Uygulama,Yüzdesi,yıl\nx,12,2026\n", Uygulama="platform", Yüzdesi="percent").tables
    assert table.rows[0].percent == 12
