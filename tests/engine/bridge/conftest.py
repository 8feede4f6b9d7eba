"""A real bridge on a free port in front of a fake engine."""

from collections.abc import AsyncIterator

import httpx
import pytest

from engine.bridge.server import BridgeServer
from engine.config.schema import BridgeSettings
from tests.doubles.engine import FakeEngine

TOKEN = "test-token-0123456789abcdefghijklmnopqrstuv"


@pytest.fixture
def engine() -> FakeEngine:
    """Return the engine behind the bridge."""
    return FakeEngine()


@pytest.fixture
async def bridge(engine: FakeEngine) -> AsyncIterator[BridgeServer]:
    """Open a bridge."""
    async with BridgeServer(engine, settings=BridgeSettings(port=0), token=TOKEN, version="9.9") as server:
        yield server
    await engine.close()


@pytest.fixture
async def client(bridge: BridgeServer) -> AsyncIterator[httpx.AsyncClient]:
    """Return a client with the token."""
    headers = {"authorization": f"Bearer {TOKEN}"}
    async with httpx.AsyncClient(base_url=bridge.address, headers=headers, trust_env=False) as client:
        yield client


@pytest.fixture
async def stranger(bridge: BridgeServer) -> AsyncIterator[httpx.AsyncClient]:
    """Return a client without the token."""
    async with httpx.AsyncClient(base_url=bridge.address, trust_env=False) as client:
        yield client
