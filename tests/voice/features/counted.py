"""What a feature counts in a text, as it stands there."""

from __future__ import annotations

from planner.voice.features.registry import BY_NAME, measure, spans_of


def counted(name: str, text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in spans_of(name, text, language)]


def figure(name: str, text: str, language: str = "en") -> float:
    return measure(text, language)[BY_NAME[name]]
