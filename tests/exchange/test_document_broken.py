"""Documents that are none: refused through the command line, in one line that names the place, and nothing stays."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from planner.exchange.document import LARGEST_BYTES
from tests.running import Ran, ran, ran_as_a_process

BAKERY = Path(__file__).with_name("bakery.json").read_text(encoding="utf-8")
GONE: Any = object()

# What stands in the file instead of the bakery; the path and the sentence that follow "cannot read broken.json : ".
FILES: list[tuple[str, bytes, str]] = [
    ("empty", b"", "line 1, column 1: not JSON"),
    ("blank", b" \n\n", "line 3, column 1: not JSON"),
    ("no JSON", b"The bakery opens at eight.", "line 1, column 1: not JSON : correct it there"),
    ("truncated", BAKERY.encode()[:2000], "not JSON : correct it there"),
    ("two documents", b'{"ritim": 1}{"ritim": 1}', "line 1, column 13: not JSON"),
    ("a comma too many", b'{\n  "ritim": 1,\n}', "not JSON"),
    ("a comment", b'{"ritim": 1} // ours', "line 1, column 14: not JSON"),
    ("a line end inside a text", b'{"business": {"name": "a\nb"}}', "line 1, column 25: not JSON"),
    ("binary", bytes(range(256)) * 20, "it is not UTF-8 text : save it as UTF-8"),
    ("UTF-16", '{"ritim": 1}'.encode("utf-16"), "it is not UTF-8 text"),
    ("Windows-1254", BAKERY.encode("cp1254", "replace"), "it is not UTF-8 text"),
    ("an empty plan file", b"SQLite format 3\0" + bytes(4080), "it is a plan file, not a document"),
    ("nested lists", b"[" * 100_000 + b"]" * 100_000, "it is nested too deeply for a plan"),
    ("nested objects", b'{"posts":' * 100_000 + b"1" + b"}" * 100_000, "it is nested too deeply for a plan"),
    (
        "nested just so far",
        b'{"posts": ' + b"[" * 100 + b"]" * 100 + b"}",
        "posts[0]: must be an object, and is a list",
    ),
    ("a list", b"[]", "must be an object, and is a list"),
    ("a number", b"1", "must be an object, and is a whole number"),
    ("null", b"null", "must be an object, and is null"),
    ("a key twice", b'{"ritim": 1, "posts": [], "posts": []}', 'the key "posts" appears twice : keep one of them'),
    (
        "a key twice within",
        b'{"goals": [{"id": "g1", "title": "a", "title": "b"}]}',
        'goals[0]: the key "title" appears twice',
    ),
    (
        "a key twice among many",
        b"{" + b",".join(b'"k%d":1' % number for number in range(50_000)) + b',"k49999":1}',
        'the key "k49999" appears twice',
    ),
    ("NaN", b'{"business": {"hours_per_week": NaN}}', "business.hours_per_week: is no number, or too large a one"),
    ("Infinity", b'{"goals": [{"id": "g", "title": "t", "target": -Infinity}]}', "goals[0].target: is no number"),
    (
        "a huge number",
        b'{"business": {"hours_per_week": 1e999}}',
        "business.hours_per_week: is no number, or too large",
    ),
    (
        "an endless number",
        b'{"business": {"hours_per_week": 1e99999999999999999999}}',
        "business.hours_per_week: is no",
    ),
    ("many digits", b'{"business": {"review_every_weeks": ' + b"9" * 5000 + b"}}", "review_every_weeks: is no number"),
    ("a newer version", b'{"ritim": 5, "conversations": []}', "ritim: made by a newer Ritim : update Ritim"),
    ("version 0", b'{"ritim": 0}', "ritim: is not a version of the plan document : write 4"),
    ("a version of letters", b'{"ritim": "1"}', "ritim: must be a whole number, and is a text"),
    ("no version", b'{"ritim": null}', "ritim: must be a whole number, and is null"),
]

# Where in the bakery what is put, or that it is taken out; the path, where it is not the same, and the sentence.
VALUES: list[tuple[str, Any, str | None, str]] = [
    # Keys that no version has, or not this one.
    ("post", [], None, "unknown key : remove it, or correct its spelling"),
    ("conversations", [{"id": "m1"}], None, "unknown key"),
    ("business.zone", "UTC", None, "unknown key"),
    ("people[0].mail", "a@b.c", None, "unknown key"),
    ("goals[0].progress[0].note", "", None, "unknown key"),
    ("reviews[0].decisions[1].subjects", "", None, "unknown key"),
    ("channels[0].cadence.max_per_month", 9, None, "unknown key"),
    ("channels[0].pauses[0].starts", "2027-01-01", None, "unknown key"),
    ("posts[1].placements[0].when", "", None, "unknown key"),
    ("posts[1].series.excluded", [], None, "unknown key"),
    ("voice.emoji.most", 3, None, "unknown key"),
    ("posts[0].media[0].line\nend", "", "posts[0].media[0].line end", "unknown key"),
    # What must be there.
    ("posts[0].id", GONE, None, "is missing : add it"),
    ("posts[0].title", GONE, None, "is missing : add it"),
    ("people[1].name", GONE, None, "is missing"),
    ("channels[1].platform", GONE, None, "is missing"),
    ("reviews[0].on", GONE, None, "is missing"),
    ("posts[1].series.rule", GONE, None, "is missing"),
    ("muted[0].subject", GONE, None, "is missing"),
    # Types.
    ("business", [], None, "must be an object, and is a list"),
    ("posts", {}, None, "must be a list, and is an object"),
    ("posts[3]", None, None, "must be an object, and is null"),
    ("posts[3].title", 5, None, "must be a text, and is a whole number"),
    ("posts[3].title", None, None, "must be a text, and is null"),
    ("posts[3].pinned", 1, None, "must be true or false, and is a whole number"),
    ("posts[3].series", "FREQ=DAILY", None, "must be an object or null, and is a text"),
    ("posts[3].text", 1.5, None, "must be a text, and is a number with a fraction"),
    ("posts[1].goals", "cakes", None, "must be a list, and is a text"),
    ("posts[1].goals[1]", False, None, "must be a text, and is true or false"),
    ("business.hours_per_week", "6.5", None, "must be a number without quotation marks : write it as in 0.75"),
    ("business.hours_per_week", True, None, "must be a number : write it as in 0.75"),
    ("audiences[0].traits.age[0]", 30, None, "must be a text, and is a whole number"),
    ("audiences[0].traits.children", "yes", None, "must be a list, and is a text"),
    # Ids.
    ("posts[3].id", "", None, "must be an id of 1 to 40 letters from a to z, digits, points, hyphens or underscores"),
    ("posts[3].id", "i d", None, "must be an id"),
    ("posts[3].id", "iki-çay", None, "must be an id"),
    ("posts[3].id", "idea\n", None, "must be an id"),
    ("posts[3].id", "i" * 41, None, "must be an id"),
    ("people[1].id", "nur", None, '"nur" already exists : choose another id'),
    ("goals[1].id", "cakes", None, '"cakes" already exists'),
    ("channels[1].id", "ig", None, '"ig" already exists'),
    ("pillars[1].id", "craft", None, '"craft" already exists'),
    ("events[1].id", "tasting", None, '"tasting" already exists'),
    ("statistics[1]", {"id": "street", "title": "", "publisher": "", "url": "", "year": 2026, "country": "TR"},
     "statistics[1].id", '"street" already exists'),
    ("follower_profiles[1]", {"id": "ig-12", "channel": "ig", "on": "2026-12-05"}, "follower_profiles[1].id",
     '"ig-12" already exists'),
    ("posts[3].id", "queue", None, '"queue" already exists'),
    ("reviews[1]", {"on": "2026-11-15"}, None, '"2026-11-15" already exists'),
    ("muted[1]", {"code": "post.orphan", "subject": "post:queue"}, None, '"post.orphan post:queue" already exists'),
    ("goals[0].audiences[0]", "kids", None, 'no audience "kids" : add the audience, or correct the id'),
    ("reviews[0].decisions[0].subject", "goal:cake", None, 'no goal "cake"'),
    ("channels[0].goals[0]", "cake", None, 'no goal "cake" : add the goal, or correct the id'),
    ("channels[0].audiences[0]", "kids", None, 'no audience "kids"'),
    ("follower_profiles[0].channel", "igg", None, 'no channel "igg" : add the channel, or correct the id'),
    ("campaigns[0].goal", "cake", None, 'no goal "cake"'),
    ("posts[1].pillar", "crafts", None, 'no pillar "crafts"'),
    ("posts[1].campaign", "xmas", None, 'no campaign "xmas"'),
    ("posts[1].goals[1]", "cake", None, 'no goal "cake"'),
    ("posts[1].audiences[0]", "kids", None, 'no audience "kids"'),
    ("posts[1].event", "fair", None, 'no event "fair"'),
    ("posts[1].author", "veli", None, 'no person "veli" : add the person, or correct the id'),
    ("posts[1].placements[0].channel", "igg", None, 'no channel "igg" : add the channel, or correct the id'),
    ("posts[2].from_series.post", "monday", None, 'no post "monday"'),
    ("muted[0].subject", "post:queues", None, 'no post "queues"'),
    # Numbers and words.
    ("business.hours_per_week", -1, None, "must be 0 or more"),
    ("business.promotional_share_max", 1.01, None, "must be a share from 0 to 1 : write 0.2 for 20%"),
    ("business.promotional_share_max", 20, None, "must be a share from 0 to 1"),
    ("pillars[0].share", -0.1, None, "must be a share from 0 to 1"),
    ("business.review_every_weeks", 0, None, "must be 1 or more"),
    ("business.review_every_weeks", 261, None, "must be 260 or less"),
    ("business.review_every_weeks", 4.5, None, "must be a whole number, and is a number with a fraction"),
    ("channels[0].cadence.max_per_week", 3.5, None, "must be a whole number or null, and is a number with a fraction"),
    ("channels[0].cadence.max_per_week", -1, None, "must be 0 or more"),
    ("channels[0].cadence.max_per_week", 99999, None, "must be 10,000 or less"),
    ("channels[0].cadence.min_gap_hours", 0.25, None, "must be whole or half hours : write 1.5, or 2"),
    ("channels[0].cadence.min_per_week", 5, None, "at least 5 is more than at most 4 : correct one"),
    ("channels[0].story_cadence", {"min_per_week": 3, "max_per_week": 2}, "channels[0].story_cadence.min_per_week",
     "at least 3 is more than at most 2"),
    ("voice.hashtags.min", 5, None, "at least 5 is more than at most 4"),
    ("voice.sayings[1].word", "candan", None, "stands above"),
    ("voice.sayings[1].word", "sade", None, '"sade" is none of the words for who we are : add it to them'),
    ("voice.unheard[1]", "digits", None, "stands above"),
    ("goals[0].target", 1_000_000_001, None, "has too many digits : use up to 9 digits and 6 decimals"),
    ("goals[0].weight", 0.0000001, None, "has too many digits"),
    ("statistics[0].rows[0].percent", 140, None, "must be a percentage from 0 to 100 : write 20 for 20%"),
    ("statistics[0].rows[1].percent", "58 %", None, "must be a number without quotation marks"),
    ("statistics[0].rows[0].percent", GONE, None, "is missing : add it"),
    ("statistics[0].rows[0].platform", "Instagram", None, 'must be a platform in small letters such as "instagram"'),
    ("statistics[0].rows[1].base", 0, None, "must be 1 or more"),
    ("statistics[0].rows[0].margin", -1, None, "must be 0 or more"),
    ("statistics[0].rows[1].value", "", None, "a trait and its value stand together : write both, or none for"),
    ("statistics[0].rows[2]", {"platform": "instagram", "percent": 3}, None, "already stands above : keep one of them"),
    ("statistics[0].year", 26, None, "must be a year from 1990 to 2200 : correct it"),
    ("statistics[0].metric", "daily", None, "must be one of these: ever_use, other, use"),
    ("follower_profiles[0].groups[0].percent", 100.5, None, "must be a percentage from 0 to 100"),
    ("follower_profiles[0].groups[0].gender", "Women", None, "must be one of these: men, women"),
    ("follower_profiles[0].groups[2]", {"gender": "women", "age": "25-34", "percent": 3}, None,
     "already stands above : keep one of them"),
    ("follower_profiles[0].of", "women", None, "must be one of these: all, gender"),
    ("reviews[0].decisions[1].done", "maybe", None, "must be one of these: no, partly, yes"),
    ("reviews[0].decisions[1].helped", "a lot", None, "must be one of these: no, unclear, yes"),
    ("strategy.promise", "x" * 501, None, "must have 500 characters at most : shorten it"),
    ("strategy.vow", "x", None, "unknown key : remove it, or correct its spelling"),
    ("business.country", "Türkiye", None, 'must be a country in two capitals : Türkiye is "TR"'),
    ("business.country", "TR\n", None, "must be a country"),
    ("business.language", "TR", None, 'must be a language in small letters : Turkish is "tr"'),
    ("business.week_start", "mon", None, "must be one of these: friday, monday, saturday, sunday, thursday, tuesday"),
    ("people[1].role", "editor", None, "a plan has one editor, and there already is one : make this one a contributor"),
    ("people[1].role", "owner", None, "must be one of these: contributor, editor"),
    ("goals[0].kind", "fame", None, "must be one of these: awareness, engagement, leads, loyalty, sales, service"),
    ("goals[0].state", "done", None, "must be one of these: active, dropped, met"),
    ("pillars[0].kind", "promo", None, "must be one of these: community, entertaining, informative, promotional"),
    ("events[0].kind", "party", None, "must be one of these: holiday, launch, offer, opening, other"),
    ("posts[1].status", "Approved", None, "must be one of these: approved, cancelled, draft, idea, in_review, posted"),
    ("posts[1].placements[0].format", "live", None, "must be one of these: carousel, interaction, post, reel, short"),
    ("posts[0].media[0].people", "all", None, "must be one of these: child, customer, none, staff"),
    ("voice.address", "siz", None, "must be one of these: any, formal, informal"),
    ("reviews[0].decisions[0].decision", "stay", None, "must be one of these: change, drop, keep"),
    ("reviews[0].decisions[0].subject", "pillar:craft", None, "must name a goal, an audience or a channel such as"),
    ("muted[0].subject", "posts", None, 'must name what is muted such as "post:p1", or "plan"'),
    ("muted[0].code", "Post orphan", None, 'must be the code of a finding such as "cadence.gap"'),
    ("channels[0].platform", "Instagram", None, 'must be a platform in small letters such as "instagram"'),
    ("posts[3].title", "x" * 501, None, "must have 500 characters at most : shorten it"),
    ("posts[3].text", "x" * 100_001, None, "must have 100,000 characters at most"),
    # Days and times.
    ("business.reviewed_on", "15.11.2026", None, 'must be a day of the calendar such as "2026-12-01"'),
    ("business.reviewed_on", "2026-02-30", None, "must be a day of the calendar"),
    ("business.reviewed_on", "2026-11-15T00:00", None, "must be a day of the calendar"),
    ("business.reviewed_on", 20261115, None, "must be a day or null, and is a whole number"),
    ("business.reviewed_on", "0001-01-01", None, "the year 1 is too far away : correct the date"),
    ("goals[0].due", "9999-12-31", None, "the year 9999 is too far away"),
    ("goals[0].due", "2026-10-31", None, "31 October 2026 lies before 1 November 2026 : swap the two dates"),
    ("campaigns[0].ends", "2026-12-13", None, "lies before"),
    ("events[0].ends", "2026-12-11", None, "lies before"),
    ("channels[0].active_to", "2026-09-30", None, "lies before"),
    ("channels[0].pauses[0].to", "2026-12-31", None, "lies before"),
    ("posts[2].placements[0].at", "tomorrow", None, 'must be a day of the calendar such as "2026-12-01", or a time'),
    ("posts[2].placements[0].at", "2026-02-30T09:30", None, "must be a day of the calendar"),
    ("posts[2].placements[0].at", "2026-12-19T11:00:00", None, "must be a day of the calendar"),
    ("posts[2].placements[0].at", "2026-12-19T11:00Z", None, "must be a day of the calendar"),
    ("posts[2].placements[0].at", "2026-12-19T11:00+03:00", None, "must be a day of the calendar"),
    ("posts[2].placements[0].at", "2026-12-19T24:00", None, "must be a day of the calendar"),
    ("posts[2].placements[0].at", "0001-12-19T11:00", None, "must be a day of the calendar"),
    ("posts[2].placements[0].at", 1765000000, None, "must be a day of the calendar"),
    ("business.time_zone", "Istanbul", None, 'no time zone "Istanbul" : use a name such as Europe/Istanbul'),
    ("business.time_zone", "Europe/İstanbul", None, 'no time zone "Europe/İstanbul"'),
    ("business.time_zone", "../../etc/passwd", None, "no time zone"),
    ("business.service_hours.tue[1]", "19:30-15:00", None, "it closes before it opens : split hours after midnight"),
    ("business.service_hours.sun[0]", "9-24", None, 'must be hours of a day such as "08:00-18:00"'),
    ("business.service_hours.sunday", ["09:00-10:00"], None, "must be one of these: fri, mon, sat, sun, thu, tue, wed"),
    ("channels[0].slots[0].weekday", "friday", None, "must be one of these: fri, mon, sat, sun, thu, tue, wed"),
    ("channels[0].slots[0].time", "25:00", None, 'must be a time of day such as "09:30"'),
    # Posts.
    ("posts[0].placements[1].channel", "ig", None, 'the post is on channel "ig" twice : keep one placement'),
    ("posts[1].link", "javascript:alert(1)", None, "links begin with http, https or mailto : correct the link"),
    ("posts[0].placements[1].posted_url", "example.com/1", None, "links begin with http, https or mailto"),
    ("posts[0].media[0].path", "../secret.jpg", None, '"../secret.jpg" is not a file inside the media folder'),
    ("posts[0].media[0].path", "/etc/passwd", None, "is not a file inside the media folder"),
    ("posts[0].media[0].path", "C:/photo.jpg", None, "is not a file inside the media folder"),
    ("posts[0].media[0].path", "\\\\host\\photo.jpg", None, "is not a file inside the media folder"),
    ("posts[0].media[0].path", "NUL.jpg", None, "is not a file inside the media folder"),
    ("posts[3].text", "ring the bell \u0007", None, "has a control character in it : remove it"),
    ("posts[3].text", "\u0000", None, "has a control character in it"),
    ("posts[3].text", "red \u009b31m", None, "has a control character in it"),
    ("posts[3].\u009btext", "", "posts[3]. text", "has a control character in it"),
    ("posts[3].text", "half a cake \ud83c", None, "has a broken character in it : write it again"),
    # Series.
    ("posts[1].series.rule", "every friday", None, 'a rule cannot have "every friday" : use FREQ, INTERVAL'),
    ("posts[1].series.rule", "FREQ=WEEKLY;INTERVAL=0", None, "INTERVAL in the rule has an impossible value"),
    ("posts[1].series.rule", "FREQ=WEEKLY;BYDAY=3MO,WE,FR", None, "a numbered day such as 3MO needs FREQ=MONTHLY"),
    ("posts[1].series.rule", "FREQ=MONTHLY;BYDAY=3MO,WE,FR", None, "numbered days such as 3MO and others do not go"),
    ("posts[1].series.rule", "FREQ=YEARLY;BYMONTH=13", None, "BYMONTH in the rule has an impossible value"),
    ("posts[1].series.rule", "FREQ=WEEKLY;UNTIL=20261231T000000Z", None, "UNTIL is a local date here"),
    ("posts[1].series.rule", "FREQ=WEEKLY;UNTIL=20261231;COUNT=3", None, "the rule has both COUNT and UNTIL"),
    ("posts[1].series.rule", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "posts[1].placements[0].at",
     "Friday 4 December 2026 is not an occurrence of the rule : correct the date or the rule"),
    ("posts[1].series.rule", "FREQ=WEEKLY;BYDAY=SA", "posts[1].placements[0].at", "is not an occurrence of the rule"),
    ("posts[1].series.rule", "FREQ=DAILY;COUNT=3700", None, "the series goes on for more than 10 years"),
    ("posts[1].series.rule", "FREQ=DAILY;UNTIL=20370101", None, "the series goes on for more than 10 years"),
    ("posts[1].series.except[0]", "2026-12-17", None, "no occurrence on Thursday 17 December 2026 : leave it out"),
    ("posts[1].series.except[0]", "2027-01-08", None, "no occurrence on Friday 8 January 2027"),
    ("posts[1].placements[0].at", None, None, "a series repeats from its first day : give the placement a date"),
]  # fmt: skip


def broken(path: str, value: Any) -> bytes:
    """The bakery with another value at a path, or, with GONE, with none."""
    document: Any = json.loads(BAKERY)
    *steps, key = re.findall(r"[^.\[\]]+", path)
    holder = document
    for step in steps:
        holder = holder[int(step) if isinstance(holder, list) else step]
    if isinstance(holder, list):
        holder[int(key) :] = [value]
    elif value is GONE:
        del holder[key]
    else:
        holder[key] = value
    return json.dumps(document).encode()


def refused(run: Ran, folder: Path, name: str = "broken.json") -> str:
    """What the one line says after the name of the file; nothing else was printed, and no file made."""
    assert run.status == 2, run
    assert run.out == ""
    assert run.err.endswith("\n")
    assert len(run.err.splitlines()) == 1
    assert [path.name for path in folder.iterdir()] == [name]
    start, said = f"ritim: cannot read {name} : ", run.err[:-1]
    assert said.startswith(start)
    return said.removeprefix(start)


@pytest.mark.parametrize(("data", "said"), [case[1:] for case in FILES], ids=[case[0] for case in FILES])
def test_what_is_no_document(tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, said: str) -> None:
    (tmp_path / "broken.json").write_bytes(data)
    run = ran(capsys, "new", tmp_path / "plan.ritim", "--from", tmp_path / "broken.json")
    assert said in refused(run, tmp_path)


@pytest.mark.parametrize(
    ("path", "value", "place", "sentence"), VALUES, ids=[f"{n} {case[0]!a}" for n, case in enumerate(VALUES)]
)
def test_what_is_no_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], path: str, value: Any, place: str | None, sentence: str
) -> None:
    (tmp_path / "broken.json").write_bytes(broken(path, value))
    run = ran(capsys, "new", tmp_path / "plan.ritim", "--from", tmp_path / "broken.json")
    found, _, said = refused(run, tmp_path).partition(": ")
    assert found == (place or path)
    assert sentence in said


def test_the_bakery_itself_is_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bakery.json").write_text(BAKERY, encoding="utf-8")
    run = ran(capsys, "new", tmp_path / "plan.ritim", "--from", tmp_path / "bakery.json")
    assert (run.status, run.err) == (0, "")


def test_a_file_that_is_too_large(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (tmp_path / "broken.json").open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)
    run = ran(capsys, "new", tmp_path / "plan.ritim", "--from", tmp_path / "broken.json")
    assert refused(run, tmp_path) == "it is too large for a plan document : name the right file"


def test_a_folder_and_a_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "folder.json").mkdir()
    for name, cause in (
        ("folder.json", "this is a folder : name a file"),
        ("none.json", "no such file or folder : check the name"),
    ):
        run = ran(capsys, "new", tmp_path / "plan.ritim", "--from", tmp_path / name)
        assert run == (2, "", f"ritim: cannot use {tmp_path / name} : {cause}\n")
    assert [path.name for path in tmp_path.iterdir()] == ["folder.json"]


@pytest.mark.parametrize(("lang", "start"), [("en", "cannot read broken.json"), ("tr", "broken.json okunamadı")])
def test_a_process_refuses_as_well(tmp_path: Path, lang: str, start: str) -> None:
    for path, value in (("posts[1].placements[0].channel", "igg"), ("posts[3].text", "half \ud83c"), ("post", [])):
        (tmp_path / "broken.json").write_bytes(broken(path, value))
        run = ran_as_a_process(tmp_path, "new", "plan.ritim", "--from", "broken.json", "--lang", lang)
        assert (run.status, run.out, len(run.err.splitlines())) == (2, "", 1)
        assert run.err.startswith(f"ritim: {start} : {path}: ")
        assert [each.name for each in tmp_path.iterdir()] == ["broken.json"]
