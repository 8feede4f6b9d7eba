"""The settings in force while Nestor runs: changed by request, read anew from the file, told to whoever must act."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from engine.config.described import value_at
from engine.config.schema import Settings, known_paths
from engine.config.store import ConfigStore
from engine.core.errors import NestorError
from engine.core.events import Publish, SettingsChanged
from engine.core.requests import Operations
from engine.core.settings import ChangeSetting, ListSettings, ReloadSettings, SettingInfo

R = TypeVar("R")
Apply = Callable[[Settings, Settings], Awaitable[None]]
"""Told the settings before and after, does what parts that do not ask for them each time need."""


class LiveSettings:
    """The settings of a running host; whoever needs one asks `current` each time."""

    def __init__(self, store: ConfigStore, settings: Settings, publish: Publish) -> None:
        self._store = store
        self._settings = settings
        self._publish = publish
        self._apply: list[Apply] = []
        self._changing = asyncio.Lock()

    def operations(self) -> Operations:
        """Return what the gateway can ask of the settings."""
        return {ListSettings: self._list, ChangeSetting: self._change, ReloadSettings: self._reload}

    def current(self) -> Settings:
        """Return the settings in force; a file that was spoilt meanwhile leaves the last good ones."""
        return self._settings

    def on_change(self, apply: Apply) -> None:
        """Call `apply` at every change, before the world is told of it."""
        self._apply.append(apply)

    async def change(self, path: str, value: str) -> SettingInfo:
        """Set one setting, in the file and in force; what else was edited in the file takes effect with it."""
        return await self.edited(path, lambda: asyncio.to_thread(self._store.change, path, value))

    async def edited(self, path: str, work: Callable[[], Awaitable[R]]) -> R:
        """Do what changes that setting in the file, and put it in force; nobody else may edit meanwhile."""
        async with self._changing:
            result = await work()
            others = await self._take(await asyncio.to_thread(self._store.load)) - {path}
        self._publish(SettingsChanged(path=path))
        if others:
            self._publish(SettingsChanged(path=None))
        return result

    async def _list(self, _query: ListSettings) -> tuple[SettingInfo, ...]:
        try:
            return await asyncio.to_thread(self._store.describe)
        except NestorError:
            return await asyncio.to_thread(self._store.describe, self._settings)

    async def _change(self, command: ChangeSetting) -> SettingInfo:
        return await self.change(command.path, command.value)

    async def _reload(self, _command: ReloadSettings) -> None:
        async with self._changing:
            await self._take(await asyncio.to_thread(self._store.load))
        self._publish(SettingsChanged(path=None))

    async def _take(self, settings: Settings) -> set[str]:
        """Put settings in force; returns the paths of those that are new."""
        before, self._settings = self._settings, settings
        for apply in self._apply:
            await apply(before, settings)
        return {path for path in known_paths() if value_at(before, path) != value_at(settings, path)}
