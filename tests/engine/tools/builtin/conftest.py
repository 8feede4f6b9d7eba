"""A tool context whose clock stands at 14:20 in Berlin."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from engine.core.clock import ManualClock
from engine.core.ids import DEFAULT_BOT, DEFAULT_SESSION, RunId
from engine.core.messages import Origin
from engine.core.tools import ToolContext

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def context() -> ToolContext:
    return ToolContext(
        session=DEFAULT_SESSION,
        run=RunId("run_test"),
        bot=DEFAULT_BOT,
        origin=Origin(channel="test"),
        clock=ManualClock(datetime(2026, 11, 21, 14, 20, tzinfo=BERLIN), BERLIN),
    )
