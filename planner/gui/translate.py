"""The language of the window: everything is said in it, Qt's own dialogs too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from planner.text import LANGUAGES, Text, speak

_LOCALES = {"en": QLocale.Language.English, "tr": QLocale.Language.Turkish}
_QT_LACKS = {"&Look in:": Text("&Look in:"), "Files of &type:": Text("Files of &type:")}
"""What Qt's catalogue does not have of its dialog for files."""
_KEYS = ("Ctrl", "Alt", "Shift", "Meta", "Del", "Delete", "Ins", "Esc", "Home", "PgUp", "PgDown", "Return", "Enter")
_language = "en"
_translators: list[QTranslator] = []


class _Qt(QTranslator):
    """Qt's own catalogue, but keys are written as on the keyboard: it would print "Kontrol+", and the dialog for files
    would not know its own "Seçenek+Sol".
    """

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if (context == "QShortcut" and source in _KEYS) or (context == "QFileDialog" and source.startswith("Alt+")):
            return source
        if context == "QFileDialog" and source in _QT_LACKS:
            return say(_QT_LACKS[source])
        # None goes on to the next translator; an empty word would be shown.
        return super().translate(context, source, disambiguation or "", n) or None


def language() -> str:
    """The language of the window, "en" or "tr"."""
    return _language


def locale() -> QLocale:
    """Qt's locale of that language: dates, numbers, upper and lower case, order."""
    return QLocale(_LOCALES[_language])


def use(chosen: str) -> None:
    """Has everything said in this language from now on; what is already on screen has to be built anew."""
    global _language
    _language = chosen if chosen in LANGUAGES else "en"
    QLocale.setDefault(locale())
    while _translators:
        QCoreApplication.removeTranslator(_translators.pop())
    translator = _Qt()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if _language != "en" and translator.load(locale(), "qtbase", "_", folder):
        QCoreApplication.installTranslator(translator)
        _translators.append(translator)


def say(text: Text) -> str:
    """The sentence in the language of the window."""
    return speak(text, _language)


def sentences(text: Text) -> tuple[str, str]:
    """What is wrong, and what to do, as two sentences, the second perhaps empty.

    Refusals are written for one line of the command line: "the disk is full : free some space".
    """
    parts = [part.strip() for part in say(text).split(" : ") if part.strip()]
    cased = [_begun(part) + ("" if part[-1:] in ".?!" else ".") for part in parts]
    return cased[0], " ".join(cased[1:])


def _begun(sentence: str) -> str:
    """With a capital letter; a name of a file stays as it is."""
    first = sentence.partition(" ")[0]
    named = any(sign in first for sign in "./\\") and not first.endswith("…")
    return sentence if named else locale().toUpper(sentence[:1]) + sentence[1:]
