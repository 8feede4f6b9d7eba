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
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ParamSpec, TypeVar

from engine.core.errors import ErrorCode, NestorError, NotFoundError
from engine.core.model_files import GetModel, ImportModel, ListModels, ModelDetails, ModelFile, UseModel
from engine.core.requests import Operations
from models.gguf_file import GgufHeader, read_gguf

STARTER = "starter"

_P = ParamSpec("_P")
_R = TypeVar("_R")
_LATER_PART = re.compile(r"-(?!00001)\d{5}-of-\d{5}$")
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
    ) -> None:
        self._folder = folder
        self._starter_path = starter_path
        self._current = current
        self._set_current = set_current

    def operations(self) -> Operations:
        """Return what the gateway can ask of the library."""

        async def list_models(_query: ListModels) -> tuple[ModelFile, ...]:
            return await _in_thread(self.models)

        async def get_model(query: GetModel) -> ModelDetails:
            return await _in_thread(self.details, query.name)

        async def import_model(command: ImportModel) -> ModelFile:
            return await _in_thread(self.add, command.path, link=command.link)

        async def use_model(command: UseModel) -> ModelFile:
            return await _in_thread(self.use, command.name)

        return {ListModels: list_models, GetModel: get_model, ImportModel: import_model, UseModel: use_model}

    def models(self) -> tuple[ModelFile, ...]:
        """Return the models, the starter first; links that lead nowhere are left out."""
        return tuple(self._known())

    def find(self, name: str | None) -> tuple[str, Path]:
        """Return name and path of the model called that, None for the one in use."""
        file = self._named(name if name is not None else self._current() or STARTER)
        return file.name, file.path

    def details(self, name: str) -> ModelDetails:
        """Return what a model's file says of itself."""
        file = self._named(name)
        header = read_gguf(file.path)
        template = header.chat_template
        return ModelDetails(
            file=file,
            architecture=header.architecture,
            title=header.text("general.name") or file.name,
            parameters=header.parameters or None,
            quantization=header.quantization,
            context_tokens=header.context_tokens,
            vocabulary=header.vocabulary,
            chat_template=bool(template),
            family=header.text("general.basename") or header.architecture,
            tools=file.name == STARTER or "tools" in template or "<tool_call>" in template,
            license=header.text("general.license"),
        )

    def add(self, path: Path, *, link: bool = False) -> ModelFile:
        """Make a file known: check it, then copy it into the folder, or link to it where it lies."""
        source = path.expanduser().absolute()
        header = read_gguf(source)
        _check_is_chat_model(source, header)
        name = source.stem
        target = self._folder / f"{name}.gguf"
        for known in self._known():
            if known.path.exists() and known.path.samefile(source):
                return known
            if known.name.lower() == name.lower():
                raise NestorError(
                    ErrorCode.INVALID_REQUEST,
                    f"There is already a model named {known.name!r}.",
                    hint="Rename the new file first, or delete the old one from the models folder.",
                )
        with _told_as_errors(target):
            self._folder.mkdir(parents=True, exist_ok=True)
            if link:
                target.symlink_to(source)
            else:
                self._copy(source, target, header.size_bytes)
        return self._named(name)

    def use(self, name: str) -> ModelFile:
        """Let a model answer from now on; checks that it can be read."""
        file = self._named(name)
        read_gguf(file.path)
        self._set_current(file.name)
        return self._named(file.name)

    def _known(self) -> Iterator[ModelFile]:
        current = self._current() or STARTER
        for name, path in self._paths():
            yield ModelFile(name=name, path=path, size_bytes=path.stat().st_size, in_use=name == current)

    def _paths(self) -> Iterator[tuple[str, Path]]:
        if self._starter_path.is_file():
            yield STARTER, self._starter_path
        with contextlib.suppress(FileNotFoundError, PermissionError):
            for path in sorted(self._folder.glob("*.gguf"), key=lambda each: each.stem.lower()):
                if path.is_file() and path.stem != STARTER and not _LATER_PART.search(path.stem):
                    yield path.stem, path

    def _named(self, name: str) -> ModelFile:
        known = list(self._known())
        wanted = name.removesuffix(".gguf")
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

    def _copy(self, source: Path, target: Path, size: int) -> None:
        free = shutil.disk_usage(self._folder).free
        if free < size + _SPARE_BYTES:
            raise NestorError(
                ErrorCode.DISK_FULL,
                f"{source.name!r} needs {size / 1e9:.1f} GB and {free / 1e9:.1f} GB are free.",
                hint="Make room, or import it with --link so that it stays where it is.",
            )
        # a name of its own per attempt, so that two imports of one file don't write into each other
        part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
        try:
            shutil.copyfile(source, part)
            _sync(part)
            part.rename(target)
            _sync(self._folder)
        finally:
            part.unlink(missing_ok=True)


def _check_is_chat_model(path: Path, header: GgufHeader) -> None:
    if header.number("split.count") > 1:
        raise NestorError(
            ErrorCode.INVALID_REQUEST,
            f"{path.name!r} is one of {header.number('split.count')} parts of a model.",
            hint="Join them with `llama-gguf-split --merge` and import the result.",
        )
    reason = ""
    if not header.architecture or not header.tensors:
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
