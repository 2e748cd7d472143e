"""`python -m planner` and the installed `ritim`."""

from __future__ import annotations

import sys


def run() -> None:
    """Runs the command line of this process and leaves with its exit status."""
    from planner.cli.main import main

    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
