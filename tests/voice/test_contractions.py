"""Short forms of English and what they are opened to."""

from __future__ import annotations

import pytest

from planner.voice.contractions import contractions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't wait", [("Don't", "Do not")]),
        ("We can’t, it won’t", [("can’t", "cannot"), ("won’t", "will not")]),
        ("I'm here, you're there", [("I'm", "I am"), ("you're", "you are")]),
        ("It's warm and it's been warm", [("It's", "It is"), ("it's", "it has")]),
        ("We'll see, they'd better", [("We'll", "We will"), ("they'd", "they had")]),
        ("Let's go", [("Let's", "Let us")]),
        ("The baker's bread, customers' choice", []),
        ("Everyone's favourite loaf", []),
        ("We'd already sold out, we'd never tried", [("We'd", ""), ("we'd", "")]),
        ("We'd really love it, we'd been there", [("We'd", "We would"), ("we'd", "we had")]),
        ("He's made us proud, it's freshly baked", [("He's", ""), ("it's", "")]),
        ("It's always been so", [("It's", "It has")]),
        ("Ayşe's and Mert's", []),
        ("Isn't it lovely? Why don't you come?", [("Isn't", ""), ("don't", "")]),
        ("Doesn't the bread smell good? The loaf isn't the best", [("Doesn't", ""), ("isn't", "is not")]),
        ("We're open, aren't we? DON'T WAIT", [("We're", "We are"), ("aren't", ""), ("DON'T", "DO NOT")]),
        ("“It's great,” says Ann", []),
    ],
)
def test_short(text: str, expected: list[tuple[str, str]]) -> None:
    forms = contractions(text, "en").short
    assert [(text[form.span.start : form.span.end], form.instead) for form in forms] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Do not wait", [("Do not", "Don't")]),
        ("We cannot, it will not", [("cannot", "can't"), ("will not", "won't")]),
        ("We are open", [("We are", "We're")]),
        ("i am here", [("i am", "I'm")]),
        ("It is not so", [("is not", "isn't")]),
        ("We have been busy", [("We have", "We've")]),
        ("Let us know what you think. Let us in!", []),
        ("What is new", [("What is", "What's")]),
        ("We have a table", []),
        ("We have set menus, they have cut flowers, I have made-to-order cakes", []),
        ("We have limited seats, LED candles and baked goods", []),
        ("We have limited our menu", [("We have", "We've")]),
        ("We have sold the last one, it has been baked", [("We have", "We've"), ("it has", "it's")]),
        ("Who we are and what we do, here we are again. Who is it?", []),
        ("We can not only bake", []),
        ("Yes, we are.", []),
        ("That is what it is!", [("That is", "That's")]),
        ("Do NOT touch", []),
        ("The shop is open", []),
        ("Not only we do", []),
        ("I am not sure", [("I am", "I'm")]),
        ("What is it that you love? Who is it for? How is he?", []),
        ("It is requested that guests wait. It is with great pleasure. You are cordially invited.", []),
        ("It is we who thank you. It is you who bake.", [("It is", "It's")]),
        ("It IS good, I AM sure, we ARE open", []),
        ("IT IS GOOD. I AM SO HAPPY. We are OPEN", [("IT IS", "IT'S"), ("I AM", "I'M"), ("We are", "We're")]),
        ("How we make it is a secret, and it is good", [("it is", "it's")]),
        ("The bread here is fresh. Here is more.", [("Here is", "Here's")]),
        ("How proud we are of it! What a day it is for us!", []),
        ("The bakers we are today. We are here today.", [("We are", "We're")]),
        ("Some of you will win, my sister and I have baked, bread like that is rare", []),
        ("There will be cake, and that will do", []),
        ("“It is great,” says Ann", []),
    ],
)
def test_open(text: str, expected: list[tuple[str, str]]) -> None:
    forms = contractions(text, "en").open
    assert [(text[form.span.start : form.span.end], form.instead) for form in forms] == expected


def test_other_languages_have_none() -> None:
    assert contractions("Don't, do not", "tr") == ((), ())


ADVERBS = "also always already just never ever now only all both long even still once almost since again really"


@pytest.mark.parametrize("adverb", ADVERBS.split())
def test_so_many_adverbs_that_nobody_would_wait_for_two_readings_of_each(adverb: str) -> None:
    many = f"{adverb} " * 300
    assert contractions(f"We have {many}one.", "en").open == ()
    assert [form.instead for form in contractions(f"We'd {many}one. It's {many}one.", "en").short] == ["", "It is"]
