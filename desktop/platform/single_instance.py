"""One Nestor per home folder: who came first, and the socket on which later starts ask it for something.

A lock on `app.lock` decides who is first; the system frees it however the process ends. Beside it `app.json` names the
holder's process and socket. A later start sends one line, `nestor 1 show`, and the first answers `ok`; one that does
not answer in time hangs. The folder belongs to the person alone, and so does the socket.
"""

import hashlib
import json
import logging
import os
import sys
import tempfile
import time
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from engine.core.errors import ErrorCode, NestorError

logger = logging.getLogger(__name__)

COMMANDS = ("show", "quick-ask", "toggle", "new", "reminders", "settings")
ANSWER_TIMEOUT_MS = 3000
MAX_LINE_BYTES = 64
MAX_VISITORS = 16
"""With more than these at a time, the one that has been silent longest is turned away."""
VISIT_MS = 2000
"""A visitor that said nothing by then is turned away."""
MAX_SOCKET_PATH_BYTES = 92
"""What a socket's address holds on every system, less what Qt adds while it makes one."""
_GREETING = "nestor 1 "
_AGAIN_S = 0.05


class SingleInstance(QObject):
    """Makes this process the only one for a folder, or reaches the one that is."""

    requested = Signal(str)
    """A later start asks for one of `COMMANDS`."""

    def __init__(self, folder: Path, *, system: str = sys.platform, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._address = _address(folder, system)
        self._info = folder / "app.json"
        self._lock = FileLock(folder / "app.lock", timeout=0)
        self._server: QLocalServer | None = None
        self._visitors: list[_Visitor] = []

    @property
    def address(self) -> str:
        """Where the first one listens: a path, or the name of a pipe."""
        return self._address

    @property
    def holder(self) -> int | None:
        """The process that is the first one, as far as it is known."""
        try:
            return int(json.loads(self._info.read_text(encoding="utf-8"))["pid"])
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def try_become_first(self) -> bool:
        """Become the first one; False if there is one. Raises NestorError where the folder cannot be used."""
        if self._server is not None:
            return True
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock.acquire()
        except Timeout:
            return False
        except OSError as error:
            raise NestorError(
                ErrorCode.PERMISSION_DENIED,
                f"Nestor may not write to {str(self._folder)!r}.",
                hint="Give your user write permission there, or set NESTOR_HOME to a folder that is yours.",
            ) from error
        self._listen()
        self._announce()
        return True

    def send(self, command: str, timeout_ms: int = ANSWER_TIMEOUT_MS) -> bool:
        """Ask the first one for something; False when it does not answer in time, which is how one looks that hangs."""
        if sys.platform == "win32":
            import ctypes

            # What the person just started may bring its window to the front, and hands that right on.
            ctypes.windll.user32.AllowSetForegroundWindow(self.holder or -1)
        end = time.monotonic() + timeout_ms / 1000
        while not self._try_send(command, end):
            # It may hold the lock already and be about to listen.
            if time.monotonic() + _AGAIN_S >= end:
                return False
            time.sleep(_AGAIN_S)
        return True

    def close(self) -> None:
        """Stop being the first one."""
        for visitor in tuple(self._visitors):
            visitor.leave()
        if self._server is None:
            return
        self._server.close()
        self._server = None
        self._info.unlink(missing_ok=True)
        self._lock.release()

    def _listen(self) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(MAX_VISITORS)
        server.newConnection.connect(self._welcome)
        # We hold the lock, so a socket that is there was left by one that died.
        QLocalServer.removeServer(self._address)
        if not server.listen(self._address):
            # Without the socket a second start cannot be served, but this one works.
            logger.info("No socket for later starts at %s: %s", self._address, server.errorString())
        self._server = server

    def _announce(self) -> None:
        draft = self._info.with_suffix(".new")
        try:
            draft.write_text(json.dumps({"pid": os.getpid(), "socket": self._address}), encoding="utf-8")
            draft.replace(self._info)
        except OSError as error:
            logger.info("The process could not be noted in %s: %s", self._info, error)

    def _try_send(self, command: str, end: float) -> bool:
        socket = QLocalSocket()
        try:
            socket.connectToServer(self._address)
            if not socket.waitForConnected(_left_ms(end)):
                return False
            socket.write(QByteArray(f"{_GREETING}{command}\n".encode()))
            while not socket.canReadLine():
                if not socket.waitForReadyRead(_left_ms(end)):
                    return False
            return bytes(socket.readLine().data()).strip() == b"ok"
        finally:
            socket.abort()

    def _welcome(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            if len(self._visitors) >= MAX_VISITORS:
                self._visitors[0].leave()
            visitor = _Visitor(socket, self)
            self._visitors.append(visitor)
            visitor.left.connect(self._see_off)
            visitor.said.connect(self._serve)
            visitor.listen()

    def _serve(self, command: str) -> None:
        if command in COMMANDS:
            self.requested.emit(command)

    def _see_off(self) -> None:
        self._visitors = [visitor for visitor in self._visitors if not visitor.has_left]


class _Visitor(QObject):
    """Somebody on the socket: hears one line, answers it, and leaves."""

    said = Signal(str)
    left = Signal()

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        socket.setParent(self)
        socket.setReadBufferSize(MAX_LINE_BYTES)
        self._socket = socket
        self._patience = QTimer(self, interval=VISIT_MS, singleShot=True)
        self.has_left = False

    def listen(self) -> None:
        """Hear what is said from now on, and what was said already."""
        self._patience.timeout.connect(self.leave)
        self._socket.readyRead.connect(self._hear)
        self._socket.disconnected.connect(self.leave)
        self._patience.start()
        self._hear()

    def leave(self) -> None:
        """Close the socket, behind what was written to it."""
        if self.has_left:
            return
        self.has_left = True
        self._patience.stop()
        self._socket.disconnectFromServer()
        self.deleteLater()
        self.left.emit()

    def _hear(self) -> None:
        if self.has_left:
            return
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= MAX_LINE_BYTES:
                self.leave()
            return
        line = bytes(self._socket.readLine().data()).decode("ascii", errors="replace").strip()
        known = line.startswith(_GREETING)
        if known:
            self._socket.write(QByteArray(b"ok\n"))
            self._socket.flush()
        self.leave()
        if known:
            self.said.emit(line.removeprefix(_GREETING))


def _address(folder: Path, system: str) -> str:
    """Return where the socket is: in the folder, or where its path would be too long, in one of our own."""
    mark = hashlib.sha256(str(folder.absolute()).encode(errors="surrogateescape")).hexdigest()[:16]
    if system == "win32":
        return f"nestor-{mark}"
    near = folder.absolute() / "app.sock"
    if len(os.fsencode(near)) <= MAX_SOCKET_PATH_BYTES:
        return str(near)
    far = Path(tempfile.gettempdir()) / f"nestor-{os.getuid()}-{mark}"
    far.mkdir(mode=0o700, exist_ok=True)
    return str(far / "app.sock")


def _left_ms(end: float) -> int:
    return max(1, int((end - time.monotonic()) * 1000))
