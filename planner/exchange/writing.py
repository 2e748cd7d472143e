"""The one way in which files leave: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from planner.errors import Refused
from planner.text import Text


@contextlib.contextmanager
def beside(target: Path) -> Iterator[Path]:
    """An empty temporary file in the target's folder, gone at the end unless it was renamed.

    Raises OSError, which names the target: nobody knows the temporary file.
    """
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
        os.close(descriptor)
        try:
            yield Path(name)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        error.filename, error.filename2 = str(target), None
        raise


def write_safely(target: Path, data: bytes) -> None:
    """Puts `data` into `target`, replacing what was there, on the disk when it returns; on any failure the old file
    stays.

    Raises OSError, and `Refused` where the target is a folder or another special file.
    """
    if target.exists() and not target.is_file():
        raise Refused(Text("cannot write {file} : it is not a file : choose another name", file=str(target)))
    if target.is_symlink():  # the link stays, and what it leads to is written
        target = target.resolve()
    with beside(target) as part:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        part.replace(target)
        sync_folder(target.parent)


def place_new(part: Path, target: Path) -> None:
    """Gives a finished temporary file its name; never replaces anything. Raises `Refused` when the name is taken, and
    OSError.
    """
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.chmod(0o666 & ~_umask())
    try:
        os.link(part, target)  # unlike a rename, a link fails when the name has been taken meanwhile
    except FileExistsError:
        raise taken(target) from None
    except OSError:  # a file system without hard links
        if target.exists():
            raise taken(target) from None
        part.rename(target)
    sync_folder(target.parent)


def taken(target: Path) -> Refused:
    """The refusal to overwrite a file."""
    return Refused(Text("{file} already exists : choose another name, or remove it first", file=str(target)))


def sync_folder(folder: Path) -> None:
    """Makes a rename in `folder` survive a power cut, where the system can."""
    if os.name == "nt":  # Windows opens no folders, and needs no sync of them
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _umask() -> int:
    # The only way to ask for it is to set it.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
