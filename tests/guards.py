"""What every test is held to: no network, no unexpected warning in a log, nothing blocking, nothing left behind.

`tests/conftest.py` puts these around each test; a guard collects what it sees and is asked for complaints at the end,
so that code which swallows errors cannot swallow a guard's.
"""

import asyncio.runners
import ipaddress
import logging
import multiprocessing.resource_tracker
import re
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
from blockbuster import BlockBuster

_TESTS = str(Path(__file__).parent)
_ROOT = str(Path(__file__).parents[1])


class NetworkBlockedError(OSError):
    """A test tried to reach another machine."""


class NetworkGuard:
    """Lets sockets reach this machine only."""

    def __init__(self) -> None:
        self._attempts: list[str] = []

    def complaints(self) -> list[str]:
        """Return what was tried since the last call."""
        tried, self._attempts = self._attempts, []
        return [f"reached for the network: {what}" for what in tried]

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Watch every socket and name look-up of this process."""
        connect, connect_ex, sendto = socket.socket.connect, socket.socket.connect_ex, socket.socket.sendto
        getaddrinfo = socket.getaddrinfo

        def guarded(original: Callable[..., Any]) -> Callable[..., Any]:
            def call(sock: socket.socket, *arguments: Any) -> Any:
                address = arguments[
                    -1
                ]  # the last one of connect(address), sendto(data, address), sendto(data, n, address)
                if sock.family in (socket.AF_INET, socket.AF_INET6) and not _is_here(address[0]):
                    self._refuse(f"{address[0]}:{address[1]}")
                return original(sock, *arguments)

            return call

        def look_up(host: Any, *arguments: Any, **options: Any) -> Any:
            if str(host).endswith(".invalid"):  # reserved: there is no such name in any network
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            if not _is_here(host):
                self._refuse(f"name look-up of {host!r}")
            return getaddrinfo(host, *arguments, **options)

        socket.socket.connect = guarded(connect)  # type: ignore[method-assign]
        socket.socket.connect_ex = guarded(connect_ex)  # type: ignore[method-assign]
        socket.socket.sendto = guarded(sendto)  # type: ignore[method-assign]
        socket.getaddrinfo = look_up
        try:
            yield
        finally:
            socket.socket.connect, socket.socket.connect_ex = connect, connect_ex  # type: ignore[method-assign]
            socket.socket.sendto, socket.getaddrinfo = sendto, getaddrinfo  # type: ignore[method-assign]

    def _refuse(self, what: str) -> None:
        self._attempts.append(what)
        raise NetworkBlockedError(f"Tests do not use the network: {what}")


def _is_here(host: Any) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost") or (isinstance(name, str) and name.endswith(".localhost")):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


@dataclass(slots=True)
class _Expectation:
    pattern: re.Pattern[str]
    level: int
    optional: bool
    seen: bool = False


@dataclass(slots=True)
class LogWatch:
    """Collects warnings and errors; each must be announced by the test, and what is announced must come."""

    records: list[logging.LogRecord] = field(default_factory=list)
    """Everything logged at WARNING or above during the test."""
    _expected: list[_Expectation] = field(default_factory=list)

    def __call__(self, pattern: str, *, level: int = logging.WARNING, optional: bool = False) -> None:
        """Announce lines of at least `level` in which the pattern is found; `optional` ones may stay away."""
        self._expected.append(_Expectation(re.compile(pattern), level, optional))

    def complaints(self) -> list[str]:
        """Return the lines nobody announced and the announced ones that did not come."""
        problems = []
        for record in self.records:
            text = record.getMessage()
            fitting = [e for e in self._expected if record.levelno >= e.level and e.pattern.search(text)]
            for expectation in fitting:
                expectation.seen = True
            if not fitting:
                cause = f" ({record.exc_info[1]!r})" if record.exc_info else ""
                problems.append(f"unexpected log line: {record.levelname} {record.name}: {text}{cause}")
        missing = [e.pattern.pattern for e in self._expected if not e.seen and not e.optional]
        return problems + [f"expected log line did not come: {pattern!r}" for pattern in missing]

    @contextmanager
    def installed(self) -> Iterator[None]:
        """See every record, whatever handlers and propagation the program sets up."""
        original = logging.Logger.callHandlers

        def call_handlers(logger: logging.Logger, record: logging.LogRecord) -> None:
            if record.levelno >= logging.WARNING:
                self.records.append(record)
            original(logger, record)

        logging.Logger.callHandlers = call_handlers  # type: ignore[method-assign]
        try:
            yield
        finally:
            logging.Logger.callHandlers = original  # type: ignore[method-assign]


class TaskWatch:
    """Sees the asyncio tasks that are still there when a loop is closed."""

    def __init__(self) -> None:
        self._left: list[str] = []

    def complaints(self) -> list[str]:
        """Return the tasks left over since the last call."""
        left, self._left = self._left, []
        return [f"a task was left running: {name}" for name in left]

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Look into every loop that `asyncio.run` or a Runner closes."""
        # A loop cancels what is left at its end, silently and in this function, so this is where to look.
        original = asyncio.runners._cancel_all_tasks  # type: ignore[attr-defined]

        def cancel_all(loop: asyncio.AbstractEventLoop) -> None:
            for task in asyncio.all_tasks(loop):
                self._left.append(f"{task.get_name()} {task.get_coro()}")
            original(loop)

        asyncio.runners._cancel_all_tasks = cancel_all  # type: ignore[attr-defined]
        try:
            yield
        finally:
            asyncio.runners._cancel_all_tasks = original  # type: ignore[attr-defined]


@contextmanager
def no_blocking_calls(packages: list[str], may_block: list[tuple[str, set[str]]]) -> Iterator[None]:
    """Raise where one of the packages blocks a running event loop, except in the functions named; tests may block."""
    detector = BlockBuster(packages)
    for function in detector.functions.values():
        function.can_block_predicate = _or_called_by_a_test(function.can_block_predicate)
        for file, names in may_block:
            function.can_block_in(file, names)
    detector.activate()
    try:
        yield
    finally:
        detector.deactivate()


def _or_called_by_a_test(predicate: Callable[..., bool]) -> Callable[..., bool]:
    def may_block(*arguments: Any, **options: Any) -> bool:
        if predicate(*arguments, **options):
            return True
        # The nearest frame of ours decides: a double that a test hands to the engine may block.
        frame = sys._getframe(2)
        while frame is not None:
            file = frame.f_code.co_filename
            if file.startswith(_ROOT) and "site-packages" not in file:
                return file.startswith(_TESTS)
            frame = frame.f_back
        return False

    return may_block


def child_processes() -> dict[int, str]:
    """Return our running children by id, without multiprocessing's own keeper of shared memory."""
    keeper = getattr(multiprocessing.resource_tracker._resource_tracker, "_pid", None)  # type: ignore[attr-defined]
    lists = Path("/proc/self/task").glob("*/children")
    pids: set[int] = set()
    found_list = False
    for path in lists:
        found_list = True
        try:
            pids |= {int(pid) for pid in path.read_text().split()}
        except OSError:
            continue  # that thread has just ended
    if not found_list:
        pids = {child.pid for child in psutil.Process().children()}
    names = {}
    for pid in pids - {keeper}:
        try:
            process = psutil.Process(pid)
            if process.status() != psutil.STATUS_ZOMBIE:
                names[pid] = " ".join(process.cmdline())[:120] or process.name()
        except psutil.NoSuchProcess:
            continue
    return names
