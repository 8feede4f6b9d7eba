"""The `nestor` command in front of a fake engine, in this process or behind a running bridge."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from engine.cli.app import nestor
from engine.cli.connection import Door
from engine.config import Environment, Paths
from tests.doubles.engine import NOON, FakeEngine
from tests.doubles.host import FakeHost, running_host

Run = Callable[..., Result]


@pytest.fixture
def engine() -> FakeEngine:
    """Return the engine behind the command."""
    return FakeEngine()


@pytest.fixture
def own(engine: FakeEngine) -> FakeHost:
    """Return the host that a command starts for itself."""
    return FakeHost(engine)


@pytest.fixture
def environment(nestor_home: Path) -> Environment:
    """Return surroundings without a screen."""
    return Environment(home=nestor_home)


@pytest.fixture
def paths(environment: Environment) -> Paths:
    """Return where files live."""
    return Paths.find(environment)


@pytest.fixture
def run(own: FakeHost, environment: Environment) -> Run:
    """Run the command with these words."""

    def run(*words: str, text: str | bytes | None = None) -> Result:
        door = Door(environment=environment, own_host=own, now=lambda: NOON)
        return CliRunner().invoke(nestor, list(words), obj=door, input=text, prog_name="nestor")

    return run


@pytest.fixture
def run_json(run: Run) -> Callable[..., Any]:
    """Run the command and read the JSON it prints."""

    def run_json(*words: str, code: int = 0, text: str | None = None) -> Any:
        result = run(*words, text=text)
        assert result.exit_code == code, result.output
        return json.loads(result.stdout)

    return run_json


@pytest.fixture
def host(engine: FakeEngine, paths: Paths) -> Iterator[str]:
    """Have a host running; its address."""
    with running_host(engine, paths) as address:
        yield address
