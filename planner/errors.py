"""What is nobody's bug: refusals, and the sentences for what disks and files do."""

from __future__ import annotations

import errno
import sqlite3

from planner.text import Text


class Refused(Exception):
    """Something that cannot be done, with the sentence that says why and what to do instead.

    It is the user's or the file's doing, never a bug: the command line prints the sentence and exits with 2.
    """

    def __init__(self, text: Text) -> None:
        super().__init__(text.message)
        self.text = text


FAULTS = (Refused, sqlite3.Error, OSError, MemoryError)
"""The kinds of exception among which `explain` may know one."""

_OS = {
    errno.ENOSPC: Text("the disk is full : free some space, then try again"),
    errno.EDQUOT: Text("the disk is full : free some space, then try again"),
    errno.EFBIG: Text("the disk is full : free some space, then try again"),
    errno.EROFS: Text("the disk is read-only : choose another folder"),
    errno.EACCES: Text("not allowed here : choose another folder, or change its permissions"),
    errno.EPERM: Text("not allowed here : choose another folder, or change its permissions"),
    errno.ENOENT: Text("no such file or folder : check the name"),
    errno.ENOTDIR: Text("no such file or folder : check the name"),
    errno.EISDIR: Text("this is a folder : name a file"),
    errno.ENAMETOOLONG: Text("the name is too long : choose a shorter one"),
}

_SQLITE = {
    "SQLITE_FULL": Text("the disk is full : free some space, then try again"),
    "SQLITE_READONLY_DBMOVED": Text("another program has replaced or removed the file : open it again"),
    "SQLITE_READONLY": Text("the file is read-only : save a copy elsewhere, and work on that"),
    "SQLITE_BUSY": Text("another program is writing to it : try again in a moment"),
    "SQLITE_LOCKED": Text("another program is writing to it : try again in a moment"),
    "SQLITE_CORRUPT": Text("the file is damaged : run `ritim doctor` on it"),
    "SQLITE_NOTADB": Text("this is not a plan : name a file that Ritim made"),
    "SQLITE_CANTOPEN": Text("it cannot be opened : check the name and the permissions of its folder"),
    "SQLITE_IOERR": Text("the disk did not answer : check the disk or the network folder, then try again"),
}


def explain(error: BaseException) -> Text | None:
    """The sentence for a known fault of a user, a file or a disk; None for a bug in Ritim."""
    if isinstance(error, Refused):
        return error.text
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", "")
        cause = _SQLITE.get(name) or next((text for start, text in _SQLITE.items() if name.startswith(start)), None)
        return cause and Text("cannot work with the plan : {cause}", cause=cause)
    if isinstance(error, OSError) and error.errno is not None:
        cause = _OS.get(error.errno, Text("{reason} : check the disk", reason=error.strerror or str(error.errno)))
        if error.filename:
            return Text("cannot use {file} : {cause}", file=str(error.filename), cause=cause)
        return Text("cannot read or write : {cause}", cause=cause)
    if isinstance(error, MemoryError):
        return Text("not enough memory : close other programs, then try again")
    return None
