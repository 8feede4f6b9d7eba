"""A home with real hosts in it, and links to them that remember what they told."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from desktop.link import EngineLink, LinkState, cache_here, running_here
from engine.config import ConfigStore, Environment, Paths
from engine.core.events import Event
from engine.core.notices import Notice
from engine.host import Host
from engine.llm.scripted import ScriptedModel

SETTINGS = "bridge:\n  port: 0\nperson:\n  timezone: Europe/Berlin\n"


class QuietNotifier:
    """A door that notices vanish by."""

    async def problem(self) -> str:
        return ""

    async def show(self, notice: Notice) -> bool:
        return True

    async def close(self) -> None:
        return None


class World:
    """A home, a script for the model, and links into it that are closed at the end."""

    def __init__(self, home: Path) -> None:
        self.environment = Environment(home=home, variables={})
        self.paths = Paths.find(self.environment)
        self.paths.create()
        self.paths.config_file.write_text(SETTINGS)
        self.model = ScriptedModel()
        self.links: list[Watched] = []

    def host(self) -> Host:
        return Host(
            paths=self.paths,
            settings=ConfigStore(self.paths.config_file, {}).load(),
            environment=self.environment,
            serving=True,
            notifier=QuietNotifier(),
            make_model=lambda _name, _path, _on_state: self.model,
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Host]:
        """Another Nestor that runs in this home."""
        async with await asyncio.to_thread(self.host) as host:
            yield host

    def link(self, **options: Any) -> "Watched":
        watched = Watched(
            EngineLink(
                options.pop("make_host", self.host),
                options.pop("find_running", running_here(self.environment)),
                cache=cache_here(self.environment),
                pauses_s=options.pop("pauses_s", (0.01, 0.02, 0.05)),
            )
        )
        self.links.append(watched)
        return watched


class Watched:
    """A link and what it told."""

    def __init__(self, link: EngineLink) -> None:
        self.link = link
        self.events: list[Event] = []
        self.states: list[LinkState] = []
        self.problems: list[Any] = []
        link.happened.connect(self.events.append)
        link.state_changed.connect(self.states.append)
        link.failed.connect(self.problems.append)

    def kinds(self) -> list[str]:
        """Return what happened, without the pieces and what models and sessions tell of themselves."""
        left_out = ("text_delta", "usage", "model_state", "session_changed")
        return [event.kind for event in self.events if event.kind not in left_out]

    async def query(self, query: Any) -> Any:
        """Ask and wait for the answer, a result or a problem."""
        answer = asyncio.get_running_loop().create_future()
        self.link.query(query, answer.set_result, answer.set_result)
        return await asyncio.wait_for(answer, 30)

    async def execute(self, command: Any) -> Any:
        """Change and wait for the answer."""
        answer = asyncio.get_running_loop().create_future()
        self.link.execute(command, answer.set_result, answer.set_result)
        return await asyncio.wait_for(answer, 30)

    async def submit(self, text: str, **options: Any) -> Any:
        """Send and wait for run and session, or a problem."""
        answer = asyncio.get_running_loop().create_future()
        self.link.submit(
            text,
            session=options.pop("session", None),
            on_accepted=lambda run, session: answer.set_result((run, session)),
            on_error=answer.set_result,
            **options,
        )
        return await asyncio.wait_for(answer, 30)


async def until(condition: Callable[[], Any]) -> None:
    """Wait until something is so, at most half a minute."""
    for _ in range(6_000):
        if condition():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("what was waited for did not happen")
