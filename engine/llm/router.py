"""`ModelRouter`: the choice of a model by name, with one local model loaded at a time."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from pathlib import Path
from typing import Protocol

from engine.core.cancel import CancelToken
from engine.llm.base import Capabilities, ChatModel, ModelDelta, ModelRequest

Find = Callable[[str | None], tuple[str, Path]]
"""The catalogue: name and file of the model called that, or of the one in use; raises NotFoundError."""
OnModelState = Callable[[str, str, str], None]
"""Told a model's name, its state and, where it failed, why."""


class ModelFactory(Protocol):
    """How a model is made from its file."""

    def __call__(self, name: str, path: Path, on_state: Callable[[str, str], None]) -> ChatModel:
        """Return the model; it is opened by its first request."""


class ModelRouter:
    """Hands out models, and closes the one before once nobody listens to it any more."""

    def __init__(self, find: Find, make: ModelFactory, *, on_state: OnModelState | None = None) -> None:
        self._find = find
        self._make = make
        self._on_state = on_state or (lambda _name, _state, _message: None)
        self._models: dict[tuple[str, Path], _Routed] = {}
        self._current: _Routed | None = None
        self._states: dict[str, str] = {}
        self._outdated: list[_Routed] = []

    @property
    def active_state(self) -> tuple[str, str]:
        """Name and state of the model asked last; an empty name if none was."""
        if self._current is None:
            return "", "not_loaded"
        return self._current.name, self._states.get(self._current.name, "not_loaded")

    @property
    def loaded(self) -> frozenset[str]:
        """Names of the models that are in memory or on their way there."""
        return frozenset(one.name for one in (*self._models.values(), *self._outdated) if one.opened)

    async def model(self, name: str | None = None) -> ChatModel:
        """Return the model of that name, or the one in use."""
        known_as, path = await asyncio.to_thread(self._find, name)
        key = (known_as, path)
        routed = self._models.get(key)
        if routed is None:
            model = self._make(known_as, path, lambda state, message: self._note(known_as, state, message))
            routed = self._models[key] = _Routed(model, self)
        return routed

    async def renew(self, *, idle: bool) -> None:
        """Make models anew for the runs to come; those at work finish with what they have.

        `idle` says that no run is at work: what is loaded is then let go at once, else when another takes its place.
        """
        self._outdated += self._models.values()
        self._models = {}
        if idle:
            self._current = None
            await self._settle()

    async def close(self) -> None:
        """Close every model."""
        models, self._models, self._current = [*self._models.values(), *self._outdated], {}, None
        self._outdated = []
        for routed in models:
            await routed.close()

    def _note(self, name: str, state: str, message: str) -> None:
        self._states[name] = state
        self._on_state(name, state, message)

    async def _settle(self, current: "_Routed | None" = None) -> None:
        """Close every idle model but the current one."""
        self._current = current or self._current
        for routed in [*self._models.values(), *self._outdated]:
            if routed is not self._current and routed.opened and not routed.users:
                await routed.close()


class _Routed:
    """A model that tells the router when it is used."""

    def __init__(self, model: ChatModel, router: ModelRouter) -> None:
        self._model = model
        self._router = router
        self.users = 0
        self.opened = False

    @property
    def name(self) -> str:
        """The name a person knows it by."""
        return self._model.name

    async def capabilities(self) -> Capabilities:
        """Return what it can do."""
        await self._enter()
        try:
            return await self._model.capabilities()
        finally:
            await self._leave()

    async def stream(self, request: ModelRequest, cancel: CancelToken) -> AsyncIterator[ModelDelta]:
        """Answer."""
        await self._enter()
        try:
            async with aclosing(self._model.stream(request, cancel)) as deltas:  # type: ignore[type-var]
                async for delta in deltas:
                    yield delta
        finally:
            await self._leave()

    async def count_tokens(self, request: ModelRequest) -> int:
        """Return how many tokens the request's prompt has."""
        await self._enter()
        try:
            return await self._model.count_tokens(request)
        finally:
            await self._leave()

    async def close(self) -> None:
        """Let go of the model; the next request opens it again."""
        self.opened = False
        await self._model.close()

    async def _enter(self) -> None:
        self.users += 1
        self.opened = True
        await self._router._settle(self)  # noqa: SLF001 - the two are one part

    async def _leave(self) -> None:
        self.users -= 1
        await self._router._settle()  # noqa: SLF001 - the two are one part
