"""`nestor models search` and `pull`: models from the hub. They run in this process, also while a host runs.

What arrives lies in the folder of models, where the host sees it the next time somebody looks.
"""

import asyncio
import shlex
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click
from click.shell_completion import CompletionItem

from engine.cli.connection import Door, pass_door
from engine.cli.interrupts import INTERRUPTED, on_signals
from engine.cli.output import json_option, printable, show, show_json, show_table, size_words, tell, wants_json
from engine.core.clock import Clock, SystemClock
from engine.core.errors import NestorError
from engine.core.model_files import ImportModel, RemovedModel

if TYPE_CHECKING:  # these load pydantic, httpx and YAML, which `--help` and completion should not wait for
    from models.catalogue import CatalogueModel
    from models.downloads import DownloadPlan, DownloadProgress
    from models.fetch import Fetch

_CLEAR_LINE = "\r\x1b[K"
_SHOWN_HITS = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulled:
    """What became of one download, as `--json` prints it."""

    name: str
    state: str
    """`done` or `paused`."""
    files: tuple[Path, ...]
    done_bytes: int
    size_bytes: int | None


def _complete_name(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from models.catalogue import catalogue

    return [CompletionItem(one.id, help=one.name) for one in catalogue().model if one.id.startswith(incomplete.lower())]


@click.command()
@click.argument("words", nargs=-1)
@json_option
@pass_door
def search(door: Door, words: tuple[str, ...]) -> None:
    """Find models by words in their name or abilities; without words, list those Nestor knows by name."""
    from models.catalogue import catalogue

    table = catalogue()
    known = table.search(" ".join(words))
    hits, problem = asyncio.run(_ask_hub(door, _clock(), " ".join(words))) if words else ((), None)
    if problem is not None and not known:
        raise problem
    total = _memory_bytes()
    if wants_json():
        show_json(
            {
                "catalogue": [_as_json(one, total) for one in known],
                "unverified": table.unverified,
                "hub": hits,
                "problem": problem and {"code": problem.code, "message": problem.message, "hint": problem.hint},
            }
        )
        return
    fits = {"well": "fits", "tight": "fits, just", "no": "too large"}
    rows = [(m.id, size_words(m.size_bytes), fits[m.fit(total)], m.license, ", ".join(m.abilities)) for m in known]
    rows += [
        (hit.repository, "", "", hit.license, f"{hit.downloads:,} downloads" + (", asks for an account" * hit.gated))
        for hit in hits[:_SHOWN_HITS]
    ]
    show_table(rows, empty="Nothing was found.")
    if problem is not None:
        tell(f"The hub was not asked: {problem}")
    elif rows:
        tell("Get one with: nestor models pull NAME")


@click.command()
@click.argument("source", required=False, metavar="[NAME|OWNER/REPOSITORY|ADDRESS]", shell_complete=_complete_name)
@click.option("--quant", default="", metavar="Q4_K_M", help="Which quantisation, where there are several.")
@json_option
@pass_door
def pull(door: Door, source: str | None, quant: str) -> None:
    """Bring a model here; without a name, go on with what was paused.

    \b
    nestor models pull qwen3-4b
    nestor models pull unsloth/Qwen3-8B-GGUF --quant Q8_0
    nestor models pull https://example.org/some-model-Q4_K_M.gguf
    """
    if source and (source.startswith("file:") or Path(source).expanduser().is_file()):
        path = Path(source.removeprefix("file://").removeprefix("file:")).expanduser().absolute()
        model = door.execute(ImportModel(path=path))
        show(
            {"downloads": [Pulled(name=model.name, state="done", files=(model.path,), **_sizes(model.size_bytes))]},
            f"{model.name} is ready. Let it answer with: nestor models use {model.name}",
        )
        return
    pulled = asyncio.run(_pull(door, _clock(), source or "", quant))
    if wants_json():
        show_json({"downloads": pulled})
    if any(one.state == "paused" for one in pulled):
        if not wants_json():
            _say_how_to_go_on(pulled, source or "", quant)
        click.get_current_context().exit(INTERRUPTED)
    if not pulled and not wants_json():
        click.echo("No download was paused. Get a model with: nestor models pull NAME")


def unfinished_removed(door: Door, name: str) -> RemovedModel | None:
    """Delete what is here of a download of that name; None where there is none."""
    from models.downloads import forget_download, unfinished_downloads
    from models.transfer import part_key, parts_folder

    folder = door.paths.models
    for plan in unfinished_downloads(folder):
        if plan.name.lower() == name.lower():
            parts = [parts_folder(folder) / f"{part_key(file.name)}.part" for file in plan.files]
            freed = sum(part.stat().st_size for part in parts if part.is_file())
            forget_download(folder, plan)
            return RemovedModel(name=plan.name, freed_bytes=freed)
    return None


async def _ask_hub(door: Door, clock: Clock, words: str) -> tuple[tuple[Any, ...], NestorError | None]:
    from models.hub import Hub

    try:
        async with _fetch(door, clock) as fetch:
            return await Hub(fetch, clock).search(words), None
    except NestorError as error:
        return (), error


async def _pull(door: Door, clock: Clock, source: str, quant: str) -> list[Pulled]:
    pulling = _Pulling(door, clock)
    task = asyncio.create_task(pulling.run(source, quant), name="pull models")

    def stop() -> None:
        task.cancel()

    with on_signals(stop, signal.SIGINT, signal.SIGTERM):
        try:
            await task
        except asyncio.CancelledError:
            if not pulling.progress:  # nothing was begun: there is nothing to go on with
                raise KeyboardInterrupt from None
    return pulling.result()


class _Pulling:
    """Brings models one after the other, and shows how far they are."""

    def __init__(self, door: Door, clock: Clock) -> None:
        self._door = door
        self._clock = clock
        self._shows = sys.stderr.isatty() and not wants_json()
        self._says = not wants_json()
        self._folder = door.paths.models
        self.progress: dict[str, DownloadProgress] = {}
        self._files: dict[str, tuple[Path, ...]] = {}

    async def run(self, source: str, quant: str) -> None:
        """Bring what was named, or go on with everything that is unfinished."""
        from models.catalogue import catalogue
        from models.downloads import Downloads
        from models.hub import Hub
        from models.sources import Sources

        clock = self._clock
        async with (
            _fetch(self._door, clock) as fetch,
            Downloads(self._folder, fetch, clock, on_progress=self._show) as queue,
        ):
            if source:
                table = await asyncio.to_thread(catalogue)
                plans: tuple[DownloadPlan, ...] = (await Sources(Hub(fetch, clock), table).plan(source, quant=quant),)
            else:
                plans = await queue.unfinished()
            try:
                for plan in plans:
                    await queue.start(plan)
                    self._files[plan.name] = await queue.wait(plan.name)
                    await self._say_ready(plan)
            finally:
                self._clear()

    def result(self) -> list[Pulled]:
        """Return what became of each download."""
        return [
            Pulled(
                name=name,
                state="done" if name in self._files else "paused",
                files=self._files.get(name, ()),
                done_bytes=one.done_bytes,
                size_bytes=one.size_bytes,
            )
            for name, one in self.progress.items()
        ]

    def _show(self, progress: "DownloadProgress") -> None:
        self.progress[progress.name] = progress
        if progress.note and self._says:
            self._clear()
            tell(progress.note)
        if self._shows:
            click.echo(f"{_CLEAR_LINE}{printable(progress_words(progress))}", nl=False, err=True)

    def _clear(self) -> None:
        if self._shows:
            click.echo(_CLEAR_LINE, nl=False, err=True)

    async def _say_ready(self, plan: "DownloadPlan") -> None:
        from models.library import check_chat_model

        self._clear()
        files = self._files[plan.name]
        if any("/" in file.name for file in plan.files):
            said = f"{plan.name} is in {str(files[0].parent)!r}; it is not a model that answers."
        else:
            try:
                await asyncio.to_thread(check_chat_model, files)
            except NestorError as error:
                error.hint = f"If it is of no use to you: nestor models remove {plan.name}"
                raise
            said = f"{plan.name} is ready. Let it answer with: nestor models use {plan.name}"
        if self._says:
            click.echo(printable(said))


def progress_words(progress: "DownloadProgress") -> str:
    """Return how far a download is, on one line."""
    size = progress.size_bytes
    far = size_words(progress.done_bytes)
    if size:
        far = f"{progress.done_bytes * 100 // size:3} %  {far} of {size_words(size)}"
    speed = f"  {size_words(round(progress.bytes_per_s))}/s" if progress.bytes_per_s else ""
    left = f"  {_span_words(progress.left_s)} left" if progress.left_s is not None else ""
    state = "" if progress.state == "running" else f"  {progress.state}"
    return f"{progress.name}  {far}{speed}{left}{state}"


def _span_words(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def _say_how_to_go_on(pulled: list[Pulled], source: str, quant: str) -> None:
    words = ["nestor", "models", "pull", *([source] if source else []), *(["--quant", quant] if quant else [])]
    for one in pulled:
        if one.state == "paused":
            of = f" of {size_words(one.size_bytes)}" if one.size_bytes else ""
            tell(f"{one.name} is paused at {size_words(one.done_bytes)}{of}; what is here stays.")
    tell(f"Go on with: {shlex.join(words)}")


@asynccontextmanager
async def _fetch(door: Door, clock: Clock) -> "AsyncIterator[Fetch]":
    """Open the way to the hub that the settings and the environment name."""
    from engine.net import EgressRecord, HttpClients
    from engine.secrets import SecretStore
    from models.fetch import Fetch, hub_address

    settings, variables = await asyncio.to_thread(door.settings), door.environment.variables
    secrets = SecretStore(variables)

    async def token() -> str:
        reference = settings.secrets.get("huggingface") or ("env:HF_TOKEN" if variables.get("HF_TOKEN") else "")
        return (await secrets.resolve(reference)).reveal() if reference else ""

    clients = HttpClients(settings.web, EgressRecord(clock), variables=variables)
    async with Fetch(clients, hub_url=hub_address(settings.web.hub_url, variables), token=token) as fetch:
        yield fetch


def _clock() -> Clock:
    return SystemClock(ZoneInfo("UTC"))


def _memory_bytes() -> int:
    import psutil

    return int(psutil.virtual_memory().total)


def _sizes(size_bytes: int) -> dict[str, Any]:
    return {"done_bytes": size_bytes, "size_bytes": size_bytes}


def _as_json(model: "CatalogueModel", total_memory_bytes: int) -> dict[str, object]:
    return {
        "id": model.id,
        "name": model.name,
        "kind": model.kind,
        "repository": model.repository,
        "quants": {quant: round(size * 1e9) for quant, size in model.quants.items()},
        "size_bytes": model.size_bytes,
        "memory_bytes": model.memory_bytes,
        "fit": model.fit(total_memory_bytes),
        "context_tokens": model.context_tokens,
        "license": model.license,
        "languages": model.languages,
        "abilities": model.abilities,
    }
