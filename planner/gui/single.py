"""One window a plan: whoever starts Ritim a second time on the same plan gets the window that is open."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECT_MS = 300
_ANSWER_MS = 2000
_ASKED = b"come forward\n"
_ANSWERED = b"here\n"


class Single(QObject):
    """The claim of one program to the window of a plan, held as long as this object is there."""

    wanted = Signal()
    """Another program was started on the same plan: the window is wanted in front."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._name = server_name(path)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def already_open(self) -> bool:
        """Whether another program has the plan in a window; it was asked to come to the front.

        Otherwise the claim is ours from now on.
        """
        if self._asked():
            return True
        if not self._server.listen(self._name):
            # Taken a moment ago by another start, or left behind by a program that was killed.
            if self._asked():
                return True
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        return False

    def close(self) -> None:
        """Gives the claim up."""
        self._server.close()

    def _asked(self) -> bool:
        """Whether somebody is there: one that is too busy to answer will hear of it later."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_CONNECT_MS):
            return False
        socket.write(_ASKED)
        socket.flush()
        while not socket.canReadLine():
            if not socket.waitForReadyRead(_ANSWER_MS):
                return True
        return socket.readLine().data() == _ANSWERED

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._answer)
            self._hear(socket)  # it may have spoken already

    def _answer(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        while socket.canReadLine():
            if socket.readLine().data() == _ASKED:
                socket.write(_ANSWERED)
                socket.flush()
                self.wanted.emit()


def server_name(path: Path) -> str:
    """The name of the socket of a plan: the same for every way to the same file of the same person, and short: some
    systems allow 100 characters.
    """
    place = f"{Path.home()}\n{os.path.normcase(path.resolve())}"
    return f"ritim-{hashlib.sha256(place.encode()).hexdigest()[:24]}"
