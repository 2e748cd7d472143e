"""Every sentence is translated, with the fields that it has, and the compiled catalogues are those of the sources."""

from __future__ import annotations

import re
import string

import pytest

from tests.catalogue import LANGUAGES, compiled, forms_of, path, read, sentences, updated, written


def fields(message: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message) if name} | set(
        re.findall(r"%\(\w+\)\w|%s|%r", message)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    catalogue = read(language)
    for message, plural in sentences().items():
        known = catalogue.get(message)
        assert known is not None, f"run python -m tests.catalogue: {message}"
        assert isinstance(known.string, str) == (plural is None), message
        forms = forms_of(known.string)
        assert all(forms), f"not translated: {message}"
        # A language may leave the number of one out, and nothing else.
        for form in forms:
            assert fields(form) <= fields(message) | fields(plural or ""), message
        assert fields(forms[-1]) == fields(plural or message), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogues_are_those_of_the_sources(language: str) -> None:
    catalogue = read(language)
    assert path(language, "po").read_bytes() == written(updated(catalogue, language)), "run python -m tests.catalogue"
    assert path(language, "mo").read_bytes() == compiled(catalogue), "run python -m tests.catalogue"


def test_no_suffix_is_glued_to_a_field_in_turkish() -> None:
    """turkish: "{name}'e" is right for some names and wrong for the others."""
    for message in read("tr"):
        for form in forms_of(message.string):
            assert not re.search(r"\}['’]?[a-zçğıöşü]", form), form
