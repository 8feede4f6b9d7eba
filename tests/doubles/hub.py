"""A model hub on this machine, with a store it redirects to, and every way in which servers misbehave."""

import hashlib
import json
import re
import socket
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

COMMIT = "c0ffee0123456789c0ffee0123456789c0ffee01"


@dataclass
class Manners:
    """How the server treats one file."""

    cut_after: list[int] = field(default_factory=list)
    """Each request takes the next: so many bytes of the body, then the connection is cut."""
    statuses: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    """Each request takes the next and gets this refusal."""
    ignores_ranges: bool = False
    adds_to_length: int = 0
    """Lies about the length by that much."""
    says_no_length: bool = False
    etag: str | None = None
    """None is made of the content; empty is none at all."""
    wait_after: int | None = None
    """Bytes after which it waits for `go_on`."""
    go_on: threading.Event = field(default_factory=threading.Event)
    waits: threading.Event = field(default_factory=threading.Event)
    """Set once it waits."""


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    path: str
    headers: dict[str, str]


class HubServer:
    """Repositories in memory, behind a real HTTP server in a thread."""

    def __init__(self) -> None:
        self.repositories: dict[str, dict[str, bytes]] = defaultdict(dict)
        self.plain: dict[str, bytes] = {}
        """Files of a server that is no hub, below `/plain/`."""
        self.manners: dict[str, Manners] = defaultdict(Manners)
        """By the name of the file."""
        self.asked: list[Asked] = []
        self.gated: set[str] = set()
        """Repositories that ask for a token."""
        self.token = "hf_secret_of_the_test"
        self.hub_hashes = True
        self.api_statuses: list[tuple[int, dict[str, str]]] = []
        self.api_body: bytes | None = None
        """Said instead of what the API says."""
        self._server: _Server | None = None

    @property
    def url(self) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def bodies_asked(self, name: str) -> list[Asked]:
        """Return the requests that reached a file's content."""
        return [one for one in self.asked if one.path.split("?")[0].endswith(f"/{name}") and "resolve" not in one.path]

    @contextmanager
    def running(self) -> Iterator["HubServer"]:
        self._server = _Server(self)
        thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield self
        finally:
            for manners in self.manners.values():
                manners.go_on.set()
            self._server.shutdown()
            thread.join()
            self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = False

    def __init__(self, hub: HubServer) -> None:
        self.hub = hub
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients of these tests hang up in the middle."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = 20

    def log_message(self, *args: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        hub = self.server.hub
        hub.asked.append(Asked(self.path, {name.lower(): value for name, value in self.headers.items()}))
        parts = urlsplit(self.path)
        path = unquote(parts.path)
        if path == "/api/models":
            self._search(parse_qs(parts.query)["search"][0])
        elif match := re.fullmatch(r"/api/models/([^/]+/[^/]+?)(/revision/[^/]+)?", path):
            self._describe(match[1])
        elif match := re.fullmatch(r"/([^/]+/[^/]+)/resolve/[^/]+/(.+)", path):
            self._resolve(match[1], match[2])
        elif match := re.fullmatch(r"/store/([^/]+/[^/]+)/(.+)", path):
            self._content(match[2], hub.repositories[match[1]][match[2]])
        elif match := re.fullmatch(r"/plain/(.+)", path):
            self._content(match[1], hub.plain[match[1]]) if match[1] in hub.plain else self._refuse(404)
        elif path == "/circle":
            self._refuse(302, {"location": "/circle"})
        else:
            self._refuse(404)

    def _search(self, words: str) -> None:
        hits = [
            {"id": name, "downloads": 10, "likes": 2, "gated": name in self.server.hub.gated and "manual"}
            | {"tags": ["gguf", "license:mit"], "lastModified": "2026-11-01T00:00:00.000Z"}
            for name in self.server.hub.repositories
            if words.lower() in name.lower()
        ]
        self._json(hits)

    def _describe(self, name: str) -> None:
        hub = self.server.hub
        if name not in hub.repositories:
            self._refuse(401)
            return
        siblings = []
        for path, content in hub.repositories[name].items():
            lfs = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 135}
            siblings.append({"rfilename": path, "size": len(content)} | ({"lfs": lfs} if hub.hub_hashes else {}))
        self._json({"id": name, "sha": COMMIT, "gated": False, "tags": ["license:mit"], "siblings": siblings})

    def _json(self, value: Any) -> None:
        hub = self.server.hub
        if hub.api_statuses:
            self._refuse(*hub.api_statuses.pop(0))
            return
        body = json.dumps(value).encode() if hub.api_body is None else hub.api_body
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _resolve(self, repository: str, path: str) -> None:
        hub = self.server.hub
        if repository in hub.gated and self.headers.get("authorization") != f"Bearer {hub.token}":
            self._refuse(401)
            return
        content = hub.repositories.get(repository, {}).get(path)
        if content is None:
            self._refuse(404)
            return
        headers = {"location": f"/store/{repository}/{quote(path)}?signature=of-today", "x-repo-commit": COMMIT}
        if hub.hub_hashes:
            headers["x-linked-etag"] = f'"{hashlib.sha256(content).hexdigest()}"'
            headers["x-linked-size"] = str(len(content))
        self._refuse(302, headers)

    def _content(self, name: str, content: bytes) -> None:
        manners = self.server.hub.manners[name]
        if manners.statuses:
            self._refuse(*manners.statuses.pop(0))
            return
        etag = f'"{hashlib.md5(content).hexdigest()}"' if manners.etag is None else manners.etag
        begin = self._begin(etag, manners)
        if begin is not None and begin >= len(content):
            self._refuse(416, {"content-range": f"bytes */{len(content)}", "etag": etag})
            return
        body = content[begin or 0 :]
        self.send_response(200 if begin is None else 206)
        if etag:
            self.send_header("etag", etag)
        if begin is not None:
            self.send_header("content-range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
        if not manners.says_no_length:
            self.send_header("content-length", str(len(body) + manners.adds_to_length))
        self.end_headers()
        self._send(body, manners)

    def _begin(self, etag: str, manners: Manners) -> int | None:
        match = re.fullmatch(r"bytes=(\d+)-", self.headers.get("range", ""))
        if match is None or manners.ignores_ranges or self.headers.get("if-range", etag) != etag:
            return None
        return int(match[1])

    def _send(self, body: bytes, manners: Manners) -> None:
        if manners.wait_after is not None:
            self.wfile.write(body[: manners.wait_after])
            self.wfile.flush()
            manners.waits.set()
            manners.go_on.wait(15)
            body = body[manners.wait_after :]
        if manners.cut_after:
            body = body[: manners.cut_after.pop(0)]
        self.wfile.write(body)
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_RDWR)

    def _refuse(self, status: int, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {**(headers or {}), "content-length": "0"}.items():
            self.send_header(name, value)
        self.end_headers()
