"""What a person names to be brought here (a model of the catalogue, a repository, an address), as a plan of downloads.

Understood: `qwen3-4b`, `owner/repository`, `owner/repository:Q8_0`, `owner/repository/file.gguf`, a page of the hub and
the plain address of a GGUF file. All parts of a split file belong to the plan.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from engine.core.errors import ErrorCode, NestorError, NotFoundError
from models.catalogue import Catalogue, CatalogueModel, Kind
from models.downloads import DownloadPlan
from models.fetch import HUB, shown
from models.hub import REPOSITORY, Hub, HubFile, HubRepository
from models.transfer import RemoteFile

PART = re.compile(r"-(\d{5})-of-(\d{5})$")
"""The end of the name of one part of a split model."""

_QUANT = re.compile(
    r"(?:^|[-_.])((?:UD-)?(?:I?Q\d(?:_[A-Z0-9]+)*|TQ\d_\d|MXFP4(?:_MOE)?|BF16|FP?16|FP?32))$", re.IGNORECASE
)
_PREFERRED = (
    "Q4_K_M MXFP4 MXFP4_MOE UD-Q4_K_XL Q4_K_S Q4_0 IQ4_XS IQ4_NL Q5_K_M Q5_K_S Q6_K Q8_0 Q3_K_M F16 BF16".split()
)
"""What is taken where nobody says: the best that four bits a weight give, then what comes nearest."""
_NO_MODEL = re.compile(r"(?:^|[-_.])(?:mmproj|imatrix)(?:[-_.]|$)", re.IGNORECASE)
"""Files that go with a model and are none."""
_ODD = re.compile(r"[^\w.+-]+")
_MOST_PARTS = 200
_FOLDERS = {Kind.CHAT: "", Kind.EMBEDDING: "embedding/", Kind.WHISPER: "speech/", Kind.PIPER: "speech/"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One model file in a repository, or all parts of one that is split."""

    name: str
    quant: str
    """Its quantisation in capitals, empty where its name does not say."""
    files: tuple[HubFile, ...]

    @property
    def size_bytes(self) -> int | None:
        """Of all its files; None where the hub does not say."""
        sizes = [file.size_bytes for file in self.files]
        return None if None in sizes else sum(size for size in sizes if size is not None)


def variants(repository: HubRepository) -> tuple[Variant, ...]:
    """Return the models in a repository; a split one whose parts are not all there is left out."""
    groups: dict[str, list[HubFile]] = {}
    for file in repository.files:
        path = PurePosixPath(file.path)
        if path.suffix.lower() == ".gguf" and not _NO_MODEL.search(path.stem):
            groups.setdefault(str(path.with_name(PART.sub("", path.stem))), []).append(file)
    found = []
    for stem, files in sorted(groups.items()):
        files.sort(key=lambda file: file.path)
        if _complete([PurePosixPath(file.path).stem for file in files]):
            name = PurePosixPath(stem).name
            found.append(Variant(name=name, quant=quant_of(name), files=tuple(files)))
    return tuple(found)


def quant_of(name: str) -> str:
    """Return the quantisation that a file's name ends in, in capitals; empty if it says none."""
    match = _QUANT.search(name)
    return match[1].upper() if match else ""


class Sources:
    """Finds what a person named."""

    def __init__(self, hub: Hub, catalogue: Catalogue) -> None:
        self._hub = hub
        self._catalogue = catalogue

    async def plan(self, words: str, *, quant: str = "") -> DownloadPlan:
        """Return what is to be downloaded for these words; raises NestorError that says what there is instead."""
        wanted = words.strip()
        known = self._catalogue.find(wanted)
        if known is not None:
            return await self._of_catalogue(known, quant)
        if "://" in wanted:
            return await self._of_address(wanted, quant)
        named, _, after = wanted.partition(":")
        parts = named.split("/", 2)
        repository = "/".join(parts[:2])
        if len(parts) >= 2 and REPOSITORY.fullmatch(repository):
            return await self._of_repository(repository, quant or after, path="".join(parts[2:]))
        error = NotFoundError("model", wanted, known=[model.id for model in self._catalogue.model])
        error.code = ErrorCode.MODEL_NOT_FOUND
        error.hint = error.hint or "`nestor models search WORDS` finds one; a repository is written owner/name."
        raise error

    async def _of_catalogue(self, model: CatalogueModel, quant: str) -> DownloadPlan:
        repository = await self._hub.repository(model.repository)
        folder = _FOLDERS[model.kind]
        if model.kind in (Kind.WHISPER, Kind.PIPER):
            by_path = {file.path: file for file in repository.files}
            missing = [path for path in model.files if path not in by_path]
            if missing:
                raise _not_in(repository, missing[0], by_path)
            names = [f"{folder}{model.id}/{PurePosixPath(path).name}" for path in model.files]
            files = [by_path[path] for path in model.files]
            return DownloadPlan(name=model.id, files=tuple(map(_remote, files, names)))
        wanted = quant or model.quant
        here = variants(repository)
        expected = PurePosixPath(model.files[0].replace("{quant}", wanted)).stem.lower()
        exact = [one for one in here if one.name.lower() == expected]
        return _plan(exact[0] if exact else _chosen(repository, here, wanted), folder=folder)

    async def _of_repository(self, name: str, quant: str, *, path: str = "", revision: str = "") -> DownloadPlan:
        repository = await self._hub.repository(name, revision=revision)
        here = variants(repository)
        if not path:
            return _plan(_chosen(repository, here, quant))
        for variant in here:
            if any(file.path == path for file in variant.files):
                return _plan(variant)
        raise _not_in(repository, path, [file.path for variant in here for file in variant.files])

    async def _of_address(self, address: str, quant: str) -> DownloadPlan:
        parts = urlsplit(address)
        on_hub = f"{parts.scheme}://{parts.netloc}" in (HUB, "https://hf.co", self._hub.url)
        steps = [unquote(step) for step in parts.path.strip("/").split("/")]
        if on_hub and len(steps) >= 2 and REPOSITORY.fullmatch("/".join(steps[:2])):
            name, rest = "/".join(steps[:2]), steps[2:]
            if not rest:
                return await self._of_repository(name, quant)
            if rest[0] in ("resolve", "blob", "tree") and len(rest) >= 2:
                path = "/".join(rest[2:])
                if not path or path.lower().endswith(".gguf"):
                    return await self._of_repository(name, quant, path=path, revision=rest[1])
        return _of_plain_address(address)


def _of_plain_address(address: str) -> DownloadPlan:
    """Return the plan for a GGUF file anywhere; nothing is known of its size or hash."""
    file = PurePosixPath(unquote(urlsplit(address).path))
    if file.suffix.lower() != ".gguf":
        raise NestorError(
            ErrorCode.INVALID_REQUEST,
            f"{shown(address)!r} does not name a GGUF file.",
            hint="Give the address of a file that ends in .gguf, or the name of a repository.",
        )
    match = PART.search(file.stem)
    name = local_name(PART.sub("", file.stem))
    if match is None:
        return DownloadPlan(name=name, files=(RemoteFile(url=address, name=f"{name}.gguf"),))
    count = int(match[2])
    if not 1 <= int(match[1]) <= count <= _MOST_PARTS:
        raise NestorError(ErrorCode.INVALID_REQUEST, f"{file.name!r} is no part of a split model.")
    head, _, tail = address.rpartition(match[0])
    ends = [f"-{number:05}-of-{count:05}" for number in range(1, count + 1)]
    return DownloadPlan(
        name=name, files=tuple(RemoteFile(url=f"{head}{end}{tail}", name=f"{name}{end}.gguf") for end in ends)
    )


def local_name(name: str) -> str:
    """Return a name that every file system takes and that is not the starter's."""
    clean = _ODD.sub("_", name).strip("._")[:150] or "model"
    return f"{clean}-model" if clean.lower() == "starter" else clean


def _plan(variant: Variant, *, folder: str = "") -> DownloadPlan:
    name = local_name(variant.name)
    files = []
    for file in variant.files:
        match = PART.search(PurePosixPath(file.path).stem)
        files.append(_remote(file, f"{folder}{name}{match[0] if match else ''}.gguf"))
    return DownloadPlan(name=name, files=tuple(files))


def _remote(file: HubFile, name: str) -> RemoteFile:
    return RemoteFile(url=file.url, name=name, size_bytes=file.size_bytes, sha256=file.sha256)


def _chosen(repository: HubRepository, here: Sequence[Variant], quant: str) -> Variant:
    """Return the variant of that quantisation, or the one to take where none is asked for."""
    if not here:
        raise NotFoundError(
            "GGUF file", repository.id, hint="Only GGUF files can be used; look for a repository whose name says GGUF."
        )
    if quant:
        wanted = quant.upper()
        for variant in here:
            if variant.quant == wanted:
                return variant
        raise _not_in(repository, quant, [one.quant or one.name for one in here])
    if len(here) == 1:
        return here[0]
    for preferred in _PREFERRED:
        for variant in here:
            if variant.quant == preferred:
                return variant
    raise NestorError(
        ErrorCode.INVALID_REQUEST,
        f"{repository.id!r} has several models.",
        hint=f"Name one of them: {_listed(one.files[0].path for one in here)}.",
    )


def _not_in(repository: HubRepository, wanted: str, there: Iterable[str]) -> NestorError:
    return NotFoundError("file", wanted, hint=f"{repository.id} has: {_listed(there)}.")


def _listed(names: Iterable[str]) -> str:
    all_of_them = sorted(set(names))
    more = f" and {len(all_of_them) - 20} more" if len(all_of_them) > 20 else ""
    return ", ".join(all_of_them[:20]) + more if all_of_them else "nothing of the kind"


def _complete(stems: list[str]) -> bool:
    """Tell whether these, in order, are one whole file or all parts of one."""
    matches = [PART.search(stem) for stem in stems]
    if matches == [None]:
        return True
    return all(match and int(match[1]) == n and int(match[2]) == len(stems) for n, match in enumerate(matches, 1))
