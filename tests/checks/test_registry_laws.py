"""Laws of all checks: nothing escapes, a memo changes nothing, nothing is said about what is not there."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.checks.finding import as_json
from planner.checks.memo import Memo
from planner.checks.registry import CHECKS, Span, checked_span, findings
from planner.domain.changes import Change
from planner.domain.channels import Channel
from planner.domain.content import Campaign, Pillar
from planner.domain.goals import Goal
from planner.domain.noun import NotNegative, Noun
from planner.domain.plan import Plan, Table
from planner.domain.posts import Post
from planner.text import LANGUAGES
from tests.checks.random_plans import VOICES, channels, days, plans, posts, spans

TABLE_OF_SUBJECT = {f"{kind[:-1]}": kind for kind in ("goals", "audiences", "channels", "pillars", "events", "posts")}
TABLE_OF_SUBJECT["person"] = "people"


@given(plans(), days(12), st.none() | spans())
@settings(max_examples=60, deadline=None)
def test_no_exception_escapes_and_everything_can_be_said(plan: Plan, today: date, span: Span | None) -> None:
    found = findings(plan, today, span)
    assert found == sorted(found, key=lambda finding: finding.order)
    for finding in found:
        kind, _, id = finding.subject.partition(":")
        assert finding.subject == "plan" or id in getattr(plan, TABLE_OF_SUBJECT[kind])
        assert all(post in plan.posts for post in finding.posts)
        assert len(set(finding.posts)) == len(finding.posts)
        assert (finding.first is None) == (finding.last is None)
        assert finding.first is None or finding.last is None or finding.first <= finding.last
        for language in LANGUAGES:
            printed = as_json(finding, language)
            assert json.loads(json.dumps(printed)) == printed
            assert printed["message"]
            assert printed["why"]
            assert "{" not in printed["message"] + printed["why"]


@given(plans(), days(12))
@settings(max_examples=20, deadline=None)
def test_a_check_alone_says_what_it_says_among_all(plan: Plan, today: date) -> None:
    everything = findings(plan, today)
    for check in CHECKS:
        assert findings(plan, today, codes=[check.code]) == [each for each in everything if each.code == check.code]


@given(plans(), days(12))
@settings(max_examples=20, deadline=None)
def test_the_span_that_is_told_is_the_span_that_is_checked(plan: Plan, today: date) -> None:
    assert findings(plan, today, checked_span(plan, today)) == findings(plan, today)


@st.composite
def edits(draw: st.DrawFn, plan: Plan) -> Change:
    """A random edit of one thing, or a post more or less."""
    name = draw(
        st.sampled_from(("posts",) * 5 + ("channels", "goals", "pillars", "campaigns", "events", "business", "voice"))
    )
    if name == "business":
        changed = draw(plans(most_posts=0)).business
        return Change(
            "business", 1, plan.business, replace(changed, hours_per_week=NotNegative(draw(st.integers(0, 3))))
        )
    if name == "voice":
        return Change("voice", 1, plan.voice, draw(st.sampled_from(VOICES)))
    if name == "posts":
        return draw(edits_of_posts(plan.posts))
    table = getattr(plan, name)
    old = draw(st.sampled_from(list(table)))
    match old:
        case Channel():
            new: Noun = draw(channels(old.id, old.platform))
        case Goal():
            new = replace(old, title="Another", state=draw(st.sampled_from(("active", "met", "dropped"))))
        case Pillar():
            new = replace(old, name="Another", kind=draw(st.sampled_from(("community", "promotional"))))
        case Campaign():
            new = replace(old, goal=draw(st.sampled_from((None, "g2"))))
        case _:
            new = replace(old, title="Another", starts=draw(days()), ends=None)
    return Change(name, table.number(old.id), old, new)


@st.composite
def edits_of_posts(draw: st.DrawFn, table: Table[Post]) -> Change:
    """A post changed, added somewhere behind the others, or removed."""
    kind = draw(st.sampled_from(("change", "change", "change", "add", "remove"))) if len(table) else "add"
    if kind == "add":
        number = max((table.number(post.id) for post in table), default=0) + draw(st.integers(1, 200))
        return Change("posts", number, None, draw(posts(f"n{number}")))
    old = draw(st.sampled_from(list(table)))
    return Change("posts", table.number(old.id), old, draw(posts(old.id)) if kind == "change" else None)


@given(st.data(), plans(), days(12))
@settings(max_examples=60, deadline=None)
def test_a_memo_changes_nothing(data: st.DataObject, plan: Plan, today: date) -> None:
    memo = Memo()
    for _ in range(data.draw(st.integers(1, 5))):
        span = data.draw(st.none() | spans())
        today = data.draw(st.just(today) | days(12))
        assert findings(plan, today, span, memo=memo) == findings(plan, today, span)
        plan = plan.patched([data.draw(edits(plan))])
    assert findings(plan, today, memo=memo) == findings(plan, today)
