"""Ritim: a content-calendar planner for small businesses.

The database is the truth; a `Plan` is its immutable image. Everything shown is a pure function of a `Plan`. Everything
done is one verb, one transaction, one undo step, one notification.

The rooms, each importing only from those above it (tests/test_house.py has the exact table):

    paths.py        where files live
    text.py         a sentence that is not yet in a language
    errors.py       what is nobody's bug
    domain/         the nouns: posts, channels, goals, audiences, events, voice, series, Plan, changes
    knowledge/      the shipped tables as typed objects
    counting/       how platforms count a text, and the links, mentions and hashtags that they find in it
    reading/        what a text says: dates, hours, prices, and words that sell
    voice/          whether a text sounds like the business: its guide, the habits of its posts, their likeness
    planning/       pure functions of a plan: reach of platforms, which to choose, whether they fit
    checks/         Plan → findings; one module a family, a registry by name
    layout/         geometry without pixels, for screen and paper
    proposing/      a calendar that keeps its bands: what to move, and where a post is missing
    figures/        charts, as functions that return a matplotlib figure
    painting/       layout drawn on a QPainter; with gui the only importer of Qt
    settings.py     what this computer remembers, beside every plan
    store/          the plan file: schema, rows, journal, history; the only importer of sqlite_utils
    session.py      an open plan: step, undo, redo, findings
    operations/     the verbs: functions that take a session and do one thing
    exchange/       files in and out: the plan document, PDF
    cli/            one small module a command, over the same verbs
    gui/            the window: pages, panels and dialogs on a desk; bridge.py is where a session meets Qt
    __main__.py     arguments → cli, or the window
"""

__version__ = "0.1.0"
