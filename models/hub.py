"""`Hub`: what the model hub has, through its JSON API: search, and a repository's files with sizes and hashes.

What the hub says is validated before it is used: a name from there never becomes a path unseen.
"""

import json
import re
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar
from urllib.parse import quote

import httpx
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError

from engine.core.clock import Clock
from engine.core.errors import ErrorCode, NestorError
from models.fetch import Backoff, Fetch, PassingError

REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}")

_T = TypeVar("_T")
_LARGEST_JSON = 32 * 1024 * 1024
_API_TRIES = 3
_PATH = re.compile(r"[^\x00-\x1f\x7f\\]{1,400}")


@dataclass(frozen=True, slots=True, kw_only=True)
class HubFile:
    """A file in a repository."""

    path: str
    size_bytes: int | None
    sha256: str
    """Empty where the hub gives none: small files that are not in its large file storage."""
    url: str
    """Where it is at the commit that was listed, so that a later change does not mix two files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HubRepository:
    """A repository as it is now."""

    id: str
    commit: str
    gated: bool
    """True if its terms are to be accepted on its page first."""
    license: str
    files: tuple[HubFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HubHit:
    """A repository that a search found."""

    repository: str
    downloads: int
    likes: int
    license: str
    gated: bool
    updated: str
    """When it was changed last, as ISO 8601; empty where the hub does not say."""


class _Wire(BaseModel):
    model_config = ConfigDict(extra="ignore")


def _none_is_empty(value: object) -> object:
    return () if value is None else value


def _is_gated(value: object) -> bool:
    return value not in (None, False, "false")


_Tags = Annotated[tuple[str, ...], BeforeValidator(_none_is_empty)]
_Gated = Annotated[bool, BeforeValidator(_is_gated)]


class _Lfs(_Wire):
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    size: int | None = Field(None, ge=0)


class _Sibling(_Wire):
    rfilename: str
    size: int | None = Field(None, ge=0)
    lfs: _Lfs | None = None


class _Repository(_Wire):
    id: str
    sha: str = Field("main", pattern=r"^[\w.-]{1,80}$")
    gated: _Gated = False
    tags: _Tags = ()
    siblings: tuple[_Sibling, ...] = ()


class _Hit(_Wire):
    id: str
    downloads: int = 0
    likes: int = 0
    gated: _Gated = False
    tags: _Tags = ()
    last_modified: str = Field("", alias="lastModified")


_REPOSITORY = TypeAdapter(_Repository)
_HITS = TypeAdapter(tuple[_Hit, ...])


class Hub:
    """The model hub or a mirror of it."""

    def __init__(self, fetch: Fetch, clock: Clock) -> None:
        self._fetch = fetch
        self._clock = clock

    @property
    def url(self) -> str:
        """Its address."""
        return self._fetch.hub_url

    async def search(self, words: str, *, limit: int = 20) -> tuple[HubHit, ...]:
        """Return repositories with GGUF files that fit the words, the most downloaded first."""
        query = httpx.QueryParams(search=words, filter="gguf", sort="downloads", direction=-1, limit=limit, full="true")
        data = await self._json(f"{self.url}/api/models?{query}", what="a search")
        return tuple(
            HubHit(
                repository=hit.id,
                downloads=hit.downloads,
                likes=hit.likes,
                license=_license(hit.tags),
                gated=hit.gated,
                updated=hit.last_modified,
            )
            for hit in _valid(_HITS, data)
            if REPOSITORY.fullmatch(hit.id)
        )[:limit]

    async def repository(self, name: str, *, revision: str = "") -> HubRepository:
        """Return a repository with its files; raises NestorError for a name that is none, or that the hub refuses."""
        if not REPOSITORY.fullmatch(name):
            raise NestorError(
                ErrorCode.INVALID_REQUEST,
                f"{name!r} is not the name of a repository.",
                hint="They look like owner/model; `nestor models search WORDS` finds them.",
            )
        at = f"/revision/{quote(revision, safe='')}" if revision else ""
        data = await self._json(f"{self.url}/api/models/{name}{at}?blobs=true", what=name)
        found = _valid(_REPOSITORY, data)
        return HubRepository(
            id=name,
            commit=found.sha,
            gated=found.gated,
            license=_license(found.tags),
            files=tuple(self._file(name, found.sha, one) for one in found.siblings if _is_path(one.rfilename)),
        )

    def _file(self, repository: str, commit: str, one: _Sibling) -> HubFile:
        return HubFile(
            path=one.rfilename,
            size_bytes=one.size if one.lfs is None or one.lfs.size is None else one.lfs.size,
            sha256=one.lfs.sha256 if one.lfs else "",
            url=f"{self.url}/{repository}/resolve/{commit}/{quote(one.rfilename)}",
        )

    async def _json(self, url: str, *, what: str) -> Any:
        backoff = Backoff(self._clock, tries=_API_TRIES)
        while True:
            try:
                return await self._json_once(url, what=what)
            except PassingError as error:
                await backoff.wait(error)

    async def _json_once(self, url: str, *, what: str) -> Any:
        body = bytearray()
        async with self._fetch.get(url, what=what, headers={"accept": "application/json"}) as answer:
            async for piece in answer.response.aiter_bytes():
                body += piece
                if len(body) > _LARGEST_JSON:
                    raise _strange(self.url)
        try:
            return json.loads(body)
        except (ValueError, RecursionError) as error:
            raise _strange(self.url) from error


def _valid(adapter: TypeAdapter[_T], data: object) -> _T:
    try:
        return adapter.validate_python(data)
    except ValidationError as error:
        raise _strange("the hub") from error


def _strange(host: str) -> NestorError:
    return NestorError(
        ErrorCode.DOWNLOAD_FAILED,
        f"What {host} answered is not what a model hub says.",
        hint="Check web.hub_url and HF_ENDPOINT; a network may also ask you to sign in first.",
    )


def _is_path(name: str) -> bool:
    return bool(_PATH.fullmatch(name)) and not name.startswith("/") and ".." not in name.split("/")


def _license(tags: tuple[str, ...]) -> str:
    return next((tag.removeprefix("license:") for tag in tags if tag.startswith("license:")), "")
