"""A machine with only the programs a test gives it; they note how they were called."""

from pathlib import Path

import pytest

from engine.config import Environment
from engine.headless import HeadlessPlatform


class Tools:
    """A folder of programs, small shell scripts."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.bin = root / "tools"
        self.bin.mkdir()
        for needed in ("cat", "sleep"):
            (self.bin / needed).symlink_to(f"/bin/{needed}")

    def add(self, name: str, script: str) -> None:
        """Install a program."""
        file = self.bin / name
        file.write_text(f'#!/bin/sh\necho "{name} $*" >> "{self.root}/calls"\n{script}\n')
        file.chmod(0o755)

    @property
    def calls(self) -> list[str]:
        """How the programs were called, in order."""
        file = self.root / "calls"
        return file.read_text().splitlines() if file.exists() else []

    def platform(self, *, system: str = "linux", **variables: str) -> HeadlessPlatform:
        """Return the platform of this machine; it has an X11 screen unless told otherwise."""
        given = {"PATH": str(self.bin), "DISPLAY": ":9"} | variables
        display = given.get("WAYLAND_DISPLAY") or given["DISPLAY"]
        environment = Environment(home=self.root / "home", display=display, variables=given)
        return HeadlessPlatform(environment, system=system)


@pytest.fixture
def tools(tmp_path: Path) -> Tools:
    return Tools(tmp_path)
