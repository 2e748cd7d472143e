"""Ritim from a checkout: the same program as the installed `ritim`."""

from planner.__main__ import run

run()
