"""`ModelLibrary`: the model files Nestor knows, namely the starter and every GGUF file in its folder.

The methods read and write files and are for threads; `operations` offers them to the gateway.
"""

import asyncio
import contextlib
import errno
import os
import re
import secrets
import shutil
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Literal, ParamSpec, TypeVar

from engine.core.errors import ErrorCode, NestorError, NotFoundError
from engine.core.model_files import (
    GetModel,
    ImportModel,
    ListModels,
    ModelDetails,
    ModelFile,
    RemovedModel,
    RemoveModel,
    UseModel,
)
from engine.core.requests import Operations
from models.gguf_file import GgufHeader, read_gguf

STARTER = "starter"

_P = ParamSpec("_P")
_R = TypeVar("_R")
Placing = Literal["copy", "move", "link"]

_PART = re.compile(r"-(\d{5})-of-(\d{5})$")
_MOST_PARTS = 200
_SPARE_BYTES = 64 * 1024 * 1024
"""Room a copy leaves on the disk for everything else."""
_NO_CHAT = re.compile(r"^clip|bert|^t5encoder|^wavtokenizer")
"""Architectures that answer nobody: projectors, embedding models, codecs."""


class ModelNotFoundError(NotFoundError):
    """No model has that name."""

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__("model", name, known=known)
        self.code = ErrorCode.MODEL_NOT_FOUND
        if not self.hint:
            self.hint = "`nestor models list` shows those on this machine."


class ModelLibrary:
    """The model files on this machine."""

    def __init__(
        self,
        folder: Path,
        *,
        starter_path: Path,
        current: Callable[[], str],
        set_current: Callable[[str], None],
        loaded: Callable[[], Collection[str]] = tuple,
    ) -> None:
        """Take where models lie, how the one in use is read and set, and how those in memory are known."""
        self._folder = folder
        self._starter_path = starter_path
        self._current = current
        self._set_current = set_current
        self._loaded = loaded

    def operations(self) -> Operations:
        """Return what the gateway can ask of the library."""

        async def list_models(_query: ListModels) -> tuple[ModelFile, ...]:
            return await _in_thread(self.models)

        async def get_model(query: GetModel) -> ModelDetails:
            return await _in_thread(self.details, query.name)

        async def import_model(command: ImportModel) -> ModelFile:
            if command.link and command.move:
                raise NestorError(
                    ErrorCode.INVALID_REQUEST,
                    "A file cannot be moved and stay where it is.",
                    hint="Choose one of moving and linking.",
                )
            placing: Placing = "link" if command.link else "move" if command.move else "copy"
            return await _in_thread(self.add, command.path, placing=placing)

        async def use_model(command: UseModel) -> ModelFile:
            return await _in_thread(self.use, command.name)

        async def remove_model(command: RemoveModel) -> RemovedModel:
            return await _in_thread(self.remove, command.name, force=command.force)

        return {
            ListModels: list_models,
            GetModel: get_model,
            ImportModel: import_model,
            UseModel: use_model,
            RemoveModel: remove_model,
        }

    def models(self) -> tuple[ModelFile, ...]:
        """Return the models, the starter first; links that lead nowhere and models with missing parts are left out."""
        return tuple(self._known())

    def find(self, name: str | None) -> tuple[str, Path]:
        """Return name and path of the model called that, None for the one in use."""
        file = self._named(name if name is not None else self._current() or STARTER)
        return file.name, file.path

    def details(self, name: str) -> ModelDetails:
        """Return what a model's file says of itself."""
        file = self._named(name)
        parts = self._parts_of(file)
        headers = [read_gguf(part) for part in parts]
        header = headers[0]
        template = header.chat_template
        return ModelDetails(
            file=file,
            architecture=header.architecture,
            title=header.text("general.name") or file.name,
            parameters=sum(each.parameters for each in headers) or None,
            quantization=header.quantization,
            context_tokens=header.context_tokens,
            vocabulary=header.vocabulary,
            chat_template=bool(template),
            family=header.text("general.basename") or header.architecture,
            tools=file.name == STARTER or "tools" in template or "<tool_call>" in template,
            license=header.text("general.license"),
            parts=len(parts),
        )

    def add(self, path: Path, *, placing: Placing = "copy") -> ModelFile:
        """Make a file known: check it, then copy or move it into the folder, or link to it where it lies.

        Any part of a split model stands for all of them.
        """
        sources = _all_parts(path.expanduser().absolute())
        headers = [read_gguf(source) for source in sources]
        _check_is_chat_model(sources, headers)
        name = _model_name(sources[0])
        for known in self._known():
            if known.path.exists() and known.path.samefile(sources[0]):
                return known
            if known.name.lower() == name.lower():
                raise NestorError(
                    ErrorCode.INVALID_REQUEST,
                    f"There is already a model named {known.name!r}.",
                    hint="Rename the new file first, or delete the old one with `nestor models remove`.",
                )
        with _told_as_errors(self._folder / f"{name}.gguf"):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._place(sources, placing)
        return self._named(name)

    def remove(self, name: str, *, force: bool = False) -> RemovedModel:
        """Delete a model; of a link only the link. Raises NestorError(MODEL_IN_USE) where it answers or is loaded."""
        file = self._named(name)
        if file.name == STARTER:
            raise NestorError(
                ErrorCode.INVALID_REQUEST, "The starter comes with Nestor and stays.", hint="Name another model."
            )
        if not force and (file.in_use or file.name in self._loaded()):
            raise NestorError(
                ErrorCode.MODEL_IN_USE,
                f"{file.name!r} answers at the moment.",
                hint="Let another one answer first (`nestor models use starter`), or remove it with --force.",
            )
        parts = self._parts_of(file)
        freed = sum(part.lstat().st_size for part in parts if not part.is_symlink())
        with _told_as_errors(file.path):
            # The first part last: as long as it is there the model can be named, and removed again.
            for part in reversed(parts):
                part.unlink(missing_ok=True)
        if file.in_use:
            self._set_current(STARTER)
        return RemovedModel(name=file.name, freed_bytes=freed)

    def use(self, name: str) -> ModelFile:
        """Let a model answer from now on; checks that it can be read."""
        file = self._named(name)
        read_gguf(file.path)
        self._set_current(file.name)
        return self._named(file.name)

    def _known(self) -> Iterator[ModelFile]:
        current = _without_part(self._current() or STARTER)
        for name, paths in self._files():
            size = sum(path.stat().st_size for path in paths)
            yield ModelFile(name=name, path=paths[0], size_bytes=size, in_use=name == current)

    def _files(self) -> Iterator[tuple[str, list[Path]]]:
        if self._starter_path.is_file():
            yield STARTER, [self._starter_path]
        with contextlib.suppress(FileNotFoundError, PermissionError):
            for path in sorted(self._folder.glob("*.gguf"), key=lambda each: each.stem.lower()):
                match = _PART.search(path.stem)
                paths = [path] if match is None else _part_paths(path, match) if int(match[1]) == 1 else []
                if paths and _model_name(path) != STARTER and all(each.is_file() for each in paths):
                    yield _model_name(path), paths

    def _parts_of(self, file: ModelFile) -> list[Path]:
        match = _PART.search(file.path.stem)
        return [file.path] if match is None else _part_paths(file.path, match)

    def _named(self, name: str) -> ModelFile:
        known = list(self._known())
        wanted = _without_part(name.removesuffix(".gguf"))
        alike = [file for file in known if file.name.lower() == wanted.lower()]
        if alike:
            return next((file for file in alike if file.name == wanted), alike[0])
        if wanted == STARTER:
            raise NestorError(
                ErrorCode.MODEL_FILE_MISSING,
                f"The starter model is not at {str(self._starter_path)!r}.",
                hint="Install Nestor again, or choose another model with `nestor models use`.",
            )
        raise ModelNotFoundError(name, [file.name for file in known])

    def _place(self, sources: list[Path], placing: Placing) -> None:
        """Bring the files into the folder; where one of them fails, those before it are taken back."""
        targets = [self._folder / source.with_suffix(".gguf").name for source in sources]
        if placing == "move" and sources[0].stat().st_dev == self._folder.stat().st_dev:
            moved: list[tuple[Path, Path]] = []
            try:
                for source, target in zip(sources, targets, strict=True):
                    source.rename(target)
                    moved.append((source, target))
            except OSError:
                for source, target in moved:
                    target.rename(source)
                raise
            return
        made: list[Path] = []
        try:
            if placing != "link":
                self._check_room(sources)
            for source, target in zip(sources, targets, strict=True):
                if placing == "link":
                    target.symlink_to(source)
                else:
                    self._copy(source, target)
                made.append(target)
        except (OSError, NestorError):
            for target in made:
                target.unlink(missing_ok=True)
            raise
        if placing == "move":
            for source in sources:
                source.unlink()

    def _check_room(self, sources: list[Path]) -> None:
        size = sum(source.stat().st_size for source in sources)
        free = shutil.disk_usage(self._folder).free
        if free < size + _SPARE_BYTES:
            raise NestorError(
                ErrorCode.DISK_FULL,
                f"{sources[0].name!r} needs {size / 1e9:.1f} GB and {free / 1e9:.1f} GB are free.",
                hint="Make room, or import it with --link so that it stays where it is.",
            )

    def _copy(self, source: Path, target: Path) -> None:
        # a name of its own per attempt, so that two imports of one file don't write into each other
        part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
        try:
            shutil.copyfile(source, part)
            _sync(part)
            part.rename(target)
            _sync(self._folder)
        finally:
            part.unlink(missing_ok=True)


def check_chat_model(paths: Sequence[Path]) -> None:
    """Raise NestorError where these files, in order, are not one model that can answer."""
    _check_is_chat_model(list(paths), [read_gguf(path) for path in paths])


def _without_part(name: str) -> str:
    return _PART.sub("", name)


def _model_name(path: Path) -> str:
    return _without_part(path.stem)


def _part_paths(path: Path, match: re.Match[str]) -> list[Path]:
    """Return where all parts of a split model are, in order, from the path of one of them."""
    stem, count = _model_name(path), int(match[2])
    if not 1 <= int(match[1]) <= count <= _MOST_PARTS:
        return []
    return [path.with_name(f"{stem}-{number:05}-of-{count:05}{path.suffix}") for number in range(1, count + 1)]


def _all_parts(path: Path) -> list[Path]:
    """Return the file, or all parts of the model it is a part of; raises NestorError for parts that are not there."""
    match = _PART.search(path.stem)
    parts = [] if match is None else _part_paths(path, match)
    missing = [part.name for part in parts if not part.is_file()]
    if missing and path.is_file():
        raise NestorError(
            ErrorCode.MODEL_FILE_MISSING,
            f"{path.name!r} is one of {len(parts)} parts of a model, and {missing[0]!r} is not beside it.",
            hint="Put all its parts into one folder and import any of them.",
        )
    return parts or [path]


def _check_is_chat_model(paths: list[Path], headers: list[GgufHeader]) -> None:
    path, header = paths[0], headers[0]
    count = header.number("split.count")
    if (count > 1 or len(paths) > 1) and count != len(paths):
        raise NestorError(
            ErrorCode.MODEL_FILE_INVALID,
            f"{path.name!r} is one of {count} parts of a model, and its name does not say so.",
            hint=f"Give the parts the names they had: …-00001-of-{max(count, 1):05}.gguf and so on.",
        )
    if any(each.number("split.no") != number for number, each in enumerate(headers)):
        raise NestorError(
            ErrorCode.MODEL_FILE_INVALID,
            f"The parts of {_model_name(path)!r} are not in the order of their names.",
            hint="Get them again, or give them the names they had.",
        )
    reason = ""
    if not header.architecture or not any(each.tensors for each in headers):
        reason = "holds no model"
    elif _NO_CHAT.search(header.architecture):
        reason = f"is not a model that answers ({header.architecture})"
    if reason:
        raise NestorError(
            ErrorCode.MODEL_FILE_INVALID, f"{path.name!r} {reason}.", hint="Import the GGUF file of a chat model."
        )


@contextlib.contextmanager
def _told_as_errors(target: Path) -> Iterator[None]:
    """Turn what the file system refuses into words."""
    try:
        yield
    except PermissionError as error:
        raise NestorError(
            ErrorCode.PERMISSION_DENIED,
            f"{str(target.parent)!r} may not be written to.",
            hint="Change the folder's permissions.",
        ) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise NestorError(
                ErrorCode.DISK_FULL, f"The disk of {str(target.parent)!r} is full.", hint="Make room and try again."
            ) from error
        raise NestorError(
            ErrorCode.INVALID_REQUEST, f"{target.name!r} could not be written: {error.strerror or error}."
        ) from error


def _sync(path: Path) -> None:
    """Wait until a file or a folder's list of names is on the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows cannot open folders, and needs no sync to keep a rename
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


async def _in_thread(work: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
    """Do blocking work off the loop; the one door for it in this package."""
    return await asyncio.to_thread(work, *args, **kwargs)
