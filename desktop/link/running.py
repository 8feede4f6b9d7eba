"""Where the engine is: how a host of our own is made, and how one that runs in another process is found.

Everything here imports the engine when it is called, not before: the tray icon is painted first. Call it on a thread.
"""

import json
import re
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from engine.core.api import EngineApi
from engine.core.notices import Notifier
from engine.core.platform import Platform

if TYPE_CHECKING:
    from engine.config import Environment

_LOOPBACK = re.compile(r"http://(127\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}|localhost|\[::1\]):[0-9]{1,5}")


class HostLike(Protocol):
    """What the link needs of `engine.host.Host`."""

    api: EngineApi
    warnings: Sequence[str]


class RunningEngine(EngineApi, Protocol):
    """An engine in another process."""

    async def healthy(self) -> bool:
        """Tell whether it answers."""


MakeHost = Callable[[], AbstractAsyncContextManager[HostLike]]
"""Makes a serving host that is not open yet; raises NestorError where the settings are bad."""

FindRunning = Callable[[], AbstractAsyncContextManager[RunningEngine] | None]
"""Finds the host of another process; None where none says where it is."""


def host_here(
    environment: "Environment",
    *,
    platform: Platform | None = None,
    notifier: Notifier | None = None,
    on_open: Callable[[str], None] | None = None,
) -> MakeHost:
    """Return what makes a serving host in this process; `on_open` is called where a notice is clicked."""

    def make() -> AbstractAsyncContextManager[HostLike]:
        # The host imports the bridge and the notifications as late as it can, on the loop; here that would be felt.
        import desktop_notifier  # noqa: F401

        import engine.bridge.server  # noqa: F401
        from engine.config import ConfigStore, Paths
        from engine.host import Host

        paths = Paths.find(environment)
        return Host(
            paths=paths,
            settings=ConfigStore(paths.config_file, environment.variables).load(),
            environment=environment,
            serving=True,
            needs_bridge=False,  # a taken port must not keep a person from their window
            platform=platform,
            notifier=notifier,
            on_open=on_open,
        )

    return make


def running_here(environment: "Environment") -> FindRunning:
    """Return what finds the host of another process in this home."""

    def find() -> AbstractAsyncContextManager[RunningEngine] | None:
        from engine.bridge.client import RemoteEngine
        from engine.bridge.token import read_token
        from engine.config import Paths
        from engine.config.schema import WebSettings
        from engine.core.clock import SystemClock
        from engine.net import EgressRecord, HttpClients

        paths = Paths.find(environment)
        address, token = _announced(paths.host_file), read_token(paths.bridge_token)
        if address is None or token is None:
            return None
        # The settings may be what is broken, and nothing in them concerns talking to this very machine.
        clients = HttpClients(WebSettings(), EgressRecord(SystemClock(ZoneInfo("UTC"))))
        return RemoteEngine(address, token, clients)

    return find


def cache_here(environment: "Environment") -> Callable[[], Path]:
    """Return what finds the folder for files that may vanish."""

    def find() -> Path:
        from engine.config import Paths

        return Paths.find(environment).cache

    return find


def _announced(file: Path) -> str | None:
    """Return where the running host says it listens; None if it is dead, or names another machine."""
    import psutil

    try:
        told = json.loads(file.read_bytes())
        address, pid = str(told["address"]), int(told["pid"])
        lives = pid > 0 and psutil.pid_exists(pid)
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return None
    # The token goes to this address, so it must be this machine and a process that is still there.
    return address if lives and _LOOPBACK.fullmatch(address) else None
