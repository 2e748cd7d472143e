"""The sentences of the program and their translations: `python -m tests.catalogue` brings the catalogues up to date.

It reads every `Text("…", "…")` of the sources, keeps the translations that there are, adds new sentences untranslated,
drops those that nobody says any more, and compiles each `.po` to the `.mo` beside it.
"""

from __future__ import annotations

import ast
import io
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from planner.paths import resource

SOURCES = Path(__file__).parent.parent / "planner"
LANGUAGES = ("tr",)


def sentences() -> dict[str, str | None]:
    """Every message of the sources with its plural, None where it has none."""
    found: dict[str, str | None] = {}
    for source in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text":
                words = [each.value for each in node.args if isinstance(each, ast.Constant)]
                if words and all(isinstance(each, str) for each in words):
                    found[str(words[0])] = str(words[1]) if len(words) > 1 else found.get(str(words[0]))
    return found


def path(language: str, ending: str) -> Path:
    """Where the catalogue of a language lies; `ending` is "po" or "mo"."""
    return resource("i18n", language, "LC_MESSAGES", f"ritim.{ending}")


def read(language: str) -> Catalog:
    """The translations as they are kept, empty where there is no catalogue yet."""
    if not path(language, "po").exists():
        return Catalog(language)
    with path(language, "po").open("rb") as file:
        return read_po(file, language)


def forms_of(translation: object) -> tuple[str, ...]:
    """The one form of a translation, or its plural forms."""
    return tuple(map(str, translation)) if isinstance(translation, list | tuple) else (str(translation or ""),)


def updated(old: Catalog, language: str) -> Catalog:
    """The catalogue of today's sentences with the translations of the old one."""
    new = Catalog(language, project="Ritim", fuzzy=False)
    for message, plural in sorted(sentences().items()):
        known = old.get(message)
        forms = forms_of(known.string) if known else ("",)
        if plural is None:
            new.add(message, forms[0])
        else:
            new.add((message, plural), forms if len(forms) == new.num_plurals else forms[:1] * new.num_plurals)
    return new


def written(catalogue: Catalog) -> bytes:
    """The `.po` file: sorted, and without dates, so that it differs only where a sentence does."""
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=0, omit_header=True)
    forms = f"Plural-Forms: {catalogue.plural_forms}".rstrip(";")
    header = ("Content-Type: text/plain; charset=utf-8", f"Language: {catalogue.locale_identifier}", forms)
    lines = "".join(f'"{line}\\n"\n' for line in header)
    return f'msgid ""\nmsgstr ""\n{lines}\n'.encode() + buffer.getvalue()


def compiled(catalogue: Catalog) -> bytes:
    """The `.mo` file."""
    buffer = io.BytesIO()
    # The header has two dates: without a fixed one, the same sentences would be other bytes every minute.
    catalogue.creation_date = catalogue.revision_date = datetime(2026, 1, 1, tzinfo=UTC)
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def update() -> None:
    """Writes the catalogues of all languages, and says what is left to translate."""
    for language in LANGUAGES:
        catalogue = updated(read(language), language)
        path(language, "po").parent.mkdir(parents=True, exist_ok=True)
        path(language, "po").write_bytes(written(catalogue))
        catalogue = read(language)
        path(language, "mo").write_bytes(compiled(catalogue))
        missing = [message.id for message in catalogue if message.id and not any(forms_of(message.string))]
        print(f"{language}: {len(catalogue)} sentences, {len(missing)} to translate", *missing, sep="\n  ")


if __name__ == "__main__":
    update()
