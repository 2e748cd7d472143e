"""What surveys ask by, in words: traits and their values, populations, quantities, standings, notes."""

from __future__ import annotations

from planner.knowledge.audience_statistics import Edition
from planner.text import Text, bare

_TRAITS = {
    "age": Text("Age"),
    "gender": Text("Gender"),
    "education": Text("Education"),
    "income": Text("Household income a year"),
    "community": Text("Where they live"),
    "race_ethnicity": Text("Race and ethnicity"),
    "party": Text("Political party"),
}
_VALUES = {
    "Men": Text("Men"),
    "Women": Text("Women"),
    "Boys": Text("Boys"),
    "Girls": Text("Girls"),
    "High school or less": Text("High school or less"),
    "Some college": Text("Some college"),
    "College graduate": Text("College graduates"),
    "Urban": Text("In cities"),
    "Suburban": Text("In suburbs"),
    "Rural": Text("In the country"),
    "White": Text("White"),
    "Black": Text("Black"),
    "Hispanic": Text("Hispanic"),
    "Asian": Text("Asian"),
    "Rep/Lean Rep": Text("Republicans"),
    "Dem/Lean Dem": Text("Democrats"),
    "Lower income": Text("Lower incomes"),
    "Middle income": Text("Middle incomes"),
    "Upper income": Text("Upper incomes"),
    "Less than $30,000": Text("Less than $30,000"),
    "<$30,000": Text("Less than $30,000"),
}
_POPULATIONS = {
    "us_adults": Text("Adults in the United States"),
    "us_teens": Text("Teenagers of 13 to 17 in the United States, living with their parents"),
    "tr_16_74": Text("People of 16 to 74 in Türkiye"),
    "gb_online_adults": Text("Adults online in the United Kingdom"),
    "de_german_speaking_14": Text("German-speaking people from 14 on in Germany"),
}
_METRICS = {
    "ever_use": Text("say they ever use it"),
    "use": Text("use it"),
    "daily_use": Text("use it every day"),
    "weekly_use": Text("use it every week"),
    "measured_reach": Text("were measured visiting it in a month"),
    "other": Text("another quantity"),
}
_STANDINGS = {
    "published": Text("Published, and checked against the survey's data"),
    "computed": Text("Computed from the survey's data"),
    "copy": Text("Published; read in a copy"),
    "own": Text("Your own table"),
}
_STANDINGS_IN_SHORT = {
    "published": Text("checked"),
    "computed": Text("computed"),
    "copy": Text("from a copy"),
    "own": Text("your own"),
}
_NOTES = {
    "small_base": Text("few were asked"),
    "english_spanish": Text("asked in English and Spanish only"),
    "transcribed": Text("transcribed by hand from the published table"),
    "press": Text("as quoted in the press"),
    "telephone": Text("asked by telephone, not comparable with 2023 and later"),
    "renamed": Text("Twitter was renamed to X while people were asked"),
    "under_30": Text("the source says: under 30"),
    "measured": Text("measured, not asked; Facebook with Messenger"),
    "all_individuals": Text("the base is taken to be all people, not only those online"),
}


_TRAIT_WORDS = {"yas": "age", "cinsiyet": "gender", "egitim": "education"}
_VALUE_WORDS = {
    **dict.fromkeys(("women", "woman", "female", "kadin", "kadinlar"), "Women"),
    **dict.fromkeys(("men", "man", "male", "erkek", "erkekler"), "Men"),
}


def trait_of(words: str) -> str:
    """The trait that people call so in English or Turkish; one that is not known keeps its name."""
    return _TRAIT_WORDS.get(bare(words)) or next(
        (trait for trait in _TRAITS if bare(trait) == bare(words)), words.strip()
    )


def value_of(words: str) -> str:
    """The value of a trait that people call so; one that is not known stands as it is."""
    return _VALUE_WORDS.get(bare(words), words.strip())


def trait_name(trait: str) -> Text:
    """What a trait is called; one that no survey has, by the owner's own word."""
    return _TRAITS.get(trait) or Text("{name}", name=trait.replace("_", " "))


def value_name(value: str) -> Text:
    """What a value of a trait is called; ages and amounts stand as they are."""
    return _VALUES.get(value) or Text("{name}", name=value)


def population_name(edition: Edition) -> Text:
    """Who was asked, in the owner's words for an own table."""
    return _POPULATIONS.get(edition.population) or Text("{name}", name=edition.population)


def metric_name(metric: str) -> Text:
    """What a share says of people, as the end of "68 % of them …"."""
    return _METRICS[metric]


def standing_name(standing: str) -> Text:
    """How sure a figure is."""
    return _STANDINGS[standing]


def standing_in_short(standing: str) -> Text:
    """How sure a figure is, in so few words that they fit into a column."""
    return _STANDINGS_IN_SHORT[standing]


def note_names(notes: str) -> list[Text]:
    """The notes on a figure."""
    return [_NOTES[note] for note in notes.split()]


def edition_name(edition: Edition) -> Text:
    """What an edition is called: "Pew 2025", with who was asked where it was not everybody."""
    if not edition.sources:
        return Text("no survey")
    short = edition.sources[0].short
    year = str(edition.year)
    name = short if short.endswith(year) else f"{short} {year}"
    if edition.population == "us_teens":
        return Text("{name}, teenagers", name=name)
    return (
        Text("{name}", name=name)
        if edition.for_reach
        else Text("{name}, {what}", name=name, what=metric_name(edition.metric))
    )
