"""A real host for the link: on the plain asyncio loop, for the link does not know which loop it runs on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.desktop.link.world import World


@pytest.fixture
def home_world(qapp: QApplication, nestor_home: Path) -> World:
    """A home of its own; made outside the loop, since it writes files."""
    return World(nestor_home)


@pytest.fixture
async def world(home_world: World) -> AsyncIterator[World]:
    """A home of its own; every link made in it is closed."""
    yield home_world
    for watched in home_world.links:
        await watched.link.close()
