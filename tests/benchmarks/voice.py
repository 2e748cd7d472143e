"""`python -m tests.benchmarks.voice DIR`: what the detectors of the voice catch, on the posts of real accounts.

DIR holds CSV files with the columns account, created, text, lang (en or tr). For each account the posts before its last
40 are known; these last ones are its own test, posts of the other accounts in the same file and language the foreign
voice. Names, handles, links, hashtags and numbers are masked, as always. Figures are means over the accounts.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from planner.domain.voice import VoiceGuide
from planner.voice.guide import guide_notes
from planner.voice.likeness import traits_of
from planner.voice.manners import manners_of
from planner.voice.profile import NEWEST, RATE, Profile
from tests.benchmarks.voice_data import FEWEST_KNOWN, TESTED, Group, Split, groups_in
from tests.benchmarks.voice_figures import above, auc, caught_at, equal_error_rate, in_a_row, mean
from tests.benchmarks.voice_shifts import SHIFTS

RUN = 5

Figures = dict[str, float]


def figures_of(split: Split, language: str) -> Figures:
    """What is caught of one account."""
    profile = Profile(split.known, language)
    own, others = ([_likeness(profile, text) for text in texts] for texts in (split.own, split.others))
    own_scores, other_scores = [score for score, _ in own], [score for score, _ in others]
    limit = own[0][1]
    figures = {
        "likeness: AUC": auc(own_scores, other_scores),
        "likeness: equal error rate": equal_error_rate(own_scores, other_scores),
        "likeness: false alarms": above(own_scores, limit),
        "likeness: caught": above(other_scores, limit),
        "likeness: caught at 5 %, by the ROC": caught_at(own_scores, other_scores, RATE),
        "runs of five: false alarms": _noted_runs(profile, own_scores),
        "runs of five: caught": _noted_runs(profile, other_scores),
        "habits: false alarms": mean(_habits(profile, text) for text in split.own),
        "habits: caught": mean(_habits(profile, text) for text in split.others),
    }
    for name in SHIFTS[language]:
        figures |= _shifted(profile, split, language, name)
    return figures


def _likeness(profile: Profile, text: str) -> tuple[float, float]:
    note = profile.likeness_of(text)
    assert note is not None
    return note.score, note.limit


def _habits(profile: Profile, text: str) -> bool:
    note = profile.habits_of(text)
    return note is not None and note.note


def _noted_runs(profile: Profile, scores: list[float]) -> float:
    runs = [profile.run_of(run) for run in in_a_row(scores, RUN)]
    return mean(run is not None and run.note for run in runs)


def _shifted(profile: Profile, split: Split, language: str, name: str) -> Figures:
    """What is caught of own posts that were shifted in tone, of those that the shift changes."""
    manners = manners_of(split.known, language)

    def rules(text: str) -> int:
        return len(guide_notes(VoiceGuide(), text, language, manners))

    shift = SHIFTS[language][name]
    pairs = [(text, shift(text, number)) for number, text in enumerate(split.own)]
    changed = [(text, shifted) for text, shifted in pairs if shifted != text]
    habits = [_habits(profile, shifted) for _, shifted in changed]
    likeness = [score > limit for score, limit in (_likeness(profile, shifted) for _, shifted in changed)]
    ruled = [rules(shifted) > rules(text) for text, shifted in changed]
    return {
        f"{name}: caught by habits": mean(habits),
        f"{name}: caught by likeness": mean(likeness),
        f"{name}: caught by either": mean(map(any, zip(habits, likeness, strict=True))),
        f"{name}: caught by a rule that the own posts keep": mean(ruled),
        f"{name}: caught by any of the three": mean(map(any, zip(habits, likeness, ruled, strict=True))),
    }


def speed_of(group: Group) -> Figures:
    """Milliseconds of CPU: one new post judged, a profile made from nothing, and one that differs by one text."""
    longest = max(group.splits, key=lambda split: len(split.known + split.own))
    texts = (longest.own + longest.known + longest.others)[:NEWEST]

    def profile(texts: tuple[str, ...]) -> tuple[Profile, float]:
        start = process_time()
        made = Profile(texts, group.language)
        made.habits_of(texts[0]), made.likeness_of(texts[0])
        return made, (process_time() - start) * 1000

    profile(texts[:FEWEST_KNOWN])
    traits_of.cache_clear()
    made, anew = profile(texts)
    _, again = profile((*texts[1:], longest.others[-1]))
    fresh = [f"{text} {number}" for number, text in enumerate(longest.others)]
    start = process_time()
    for text in fresh:
        made.habits_of(text), made.likeness_of(text)
    return {
        "ms a new post, habits and likeness": (process_time() - start) * 1000 / len(fresh),
        f"ms a profile of {len(texts)} texts, likeness anew": anew,
        f"ms a profile of {len(texts)} texts, one of them new": again,
    }


def rows_of(group: Group) -> Iterator[tuple[str, float]]:
    """The figures of a group, by what they are."""
    each = [figures_of(split, group.language) for split in group.splits]
    for what in each[0]:
        yield what, mean(figures[what] for figures in each if figures[what] == figures[what])
    yield from speed_of(group).items()


def said(what: str, figure: float) -> str:
    """A figure as it is printed."""
    if what.startswith("ms"):
        return f"{figure:.1f}"
    return f"{figure:.3f}" if what.endswith("AUC") else f"{figure * 100:.1f} %"


def main() -> None:
    """Prints a table for each file and language, or with --json one document."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.voice", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--known", type=int, default=50, help="own posts that are known, at least 40 (50)")
    parser.add_argument("--others", type=int, default=300, help="posts of others for each account, at most (300)")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    options = parser.parse_args()
    document = []
    for group in groups_in(options.folder, options.known, options.others):
        rows = dict(rows_of(group)) if group.splits else {}
        left_out = list(group.left_out)
        accounts = [split.account for split in group.splits]
        about = {"file": group.file, "language": group.language, "accounts": accounts, "left_out": left_out}
        document.append({**about, "figures": rows})
        if options.json:
            continue
        print(f"{group.file}, {group.language}: {len(accounts)} accounts, {options.known} posts known of each, at most")
        if left_out:
            print(f"  left out, with fewer than {FEWEST_KNOWN + TESTED} posts: {', '.join(left_out)}")
        for what, figure in rows.items():
            print(f"  {what:52} {said(what, figure):>8}")
    if options.json:
        print(json.dumps(document, indent=2))


if __name__ == "__main__":
    main()
