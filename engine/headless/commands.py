"""Small programs of the system that answer at once: looked for, run without a shell, their failures in words."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence

from engine.core.errors import ErrorCode, NestorError

TIMEOUT_S = 10.0
MAX_WORDS = 200


class Commands:
    """Runs programs with the person's environment; for threads, since it waits for them."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._variables = variables

    def has(self, program: str) -> bool:
        """Return True if the program is installed."""
        return self.find(program) is not None

    def find(self, program: str) -> str | None:
        """Return where a program is, or None."""
        return shutil.which(program, path=self._variables.get("PATH"))

    def output(self, *argv: str) -> str:
        """Run a program and return what it printed; raises NestorError with its own words where it fails."""
        done = self._run(argv, capture=True)
        if done.returncode:
            raise _failed(argv[0], done.stderr or done.stdout)
        return done.stdout

    def feed(self, argv: Sequence[str], text: str) -> None:
        """Run a program that reads text and may stay in the background with it."""
        # Not captured: what stays in the background would keep the pipe open, and we would wait for it.
        done = self._run(argv, capture=False, text=text)
        if done.returncode:
            raise _failed(argv[0], f"exit code {done.returncode}")

    def _run(
        self, argv: Sequence[str], *, capture: bool, text: str | None = None
    ) -> "subprocess.CompletedProcess[str]":
        channel = subprocess.PIPE if capture else subprocess.DEVNULL
        given = {"stdin": subprocess.DEVNULL} if text is None else {"input": text}
        try:
            return subprocess.run(
                [self.find(argv[0]) or argv[0], *argv[1:]],
                env=dict(self._variables) or None,
                stdout=channel,
                stderr=channel,
                encoding="utf-8",
                errors="replace",
                timeout=TIMEOUT_S,
                check=False,
                **given,
            )
        except subprocess.TimeoutExpired as error:
            raise _failed(argv[0], f"no answer within {TIMEOUT_S:.0f} seconds") from error
        except (OSError, ValueError) as error:
            raise _failed(argv[0], getattr(error, "strerror", None) or str(error)) from error


def _failed(program: str, said: str) -> NestorError:
    words = " ".join(said.split())[:MAX_WORDS].rstrip(".") or "it did not say why"
    return NestorError(ErrorCode.PLATFORM_UNAVAILABLE, f"{program} failed: {words}.")
