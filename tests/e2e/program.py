"""Nestor as a person starts it: the real command in processes of their own, in a home of their own."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

T = TypeVar("T")

NESTOR = (sys.executable, "-m", "engine.cli")
ROOT = Path(__file__).parents[2]


class Program:
    """A home and the commands run in it."""

    def __init__(self, home: Path, environment: Mapping[str, str] | None = None) -> None:
        self.home = home
        self.environment = {**os.environ, "NESTOR_HOME": str(home), **(environment or {})}

    def run(self, *arguments: str, stdin: str = "", timeout_s: float = 60) -> subprocess.CompletedProcess[str]:
        """Run `nestor ARGUMENTS…` to its end."""
        return subprocess.run(
            [*NESTOR, *arguments],
            cwd=ROOT,
            env=self.environment,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    def json(self, *arguments: str) -> Any:
        """Run a command that must succeed with `--json` and return what it printed."""
        done = self.run(*arguments, "--json")
        assert done.returncode == 0, f"nestor {' '.join(arguments)} failed: {done.stdout}{done.stderr}"
        return json.loads(done.stdout)

    def configure(self, text: str) -> None:
        """Write config.yml."""
        (self.home / "config").mkdir(parents=True, exist_ok=True)
        (self.home / "config" / "config.yml").write_text(text, encoding="utf-8")


class Serving:
    """`nestor serve` while the block lasts; `kill` is a kill -9."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.process: subprocess.Popen[bytes]

    def __enter__(self) -> Self:
        output = (self._program.home.parent / "serve.txt").open("ab")
        self.process = subprocess.Popen(
            [*NESTOR, "serve", "--port", "0"],
            cwd=ROOT,
            env=self._program.environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
        output.close()
        host_file = self._program.home / "data" / "host.json"
        wait_for(lambda: self._ready(host_file), "the host to come up", 30)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.kill()
                raise

    @property
    def output(self) -> str:
        """Everything the host printed so far."""
        return (self._program.home.parent / "serve.txt").read_text(encoding="utf-8")

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait(10)

    def _ready(self, host_file: Path) -> bool:
        assert self.process.poll() is None, f"the host ended with {self.process.returncode}: {self.output}"
        try:
            return bool(json.loads(host_file.read_text(encoding="utf-8"))["pid"] == self.process.pid)
        except (OSError, ValueError):
            return False


def wait_for(look: Callable[[], T], what: str, timeout_s: float) -> T:
    """Return what `look` returns once it is true."""
    end = time.monotonic() + timeout_s
    while not (found := look()):
        assert time.monotonic() < end, f"waited {timeout_s:g} s in vain for {what}"
        time.sleep(0.02)
    return found
