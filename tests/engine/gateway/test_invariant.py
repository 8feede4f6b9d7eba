"""The invariant: every accepted message ends in an answer or a visible error, exactly once, whatever happens."""

import asyncio
import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.core.errors import ErrorCode, NestorError
from engine.core.events import RunCancelled, RunFailed, RunFinished
from engine.core.ids import RunId, SessionId
from engine.llm.scripted import ScriptedModel, Turn
from tests.doubles.engine_room import EngineRoom, call, engine_room, message
from tests.guards import LogWatch

ENDINGS = (RunFinished, RunFailed, RunCancelled)


def _turn(kind: str) -> Turn:
    match kind:
        case "answer":
            return "some words to say"
        case "die":
            return ["half an", NestorError(ErrorCode.WORKER_DIED, "The model stopped.", hint="Ask again.")]
        case "bug":
            return ["half", ValueError("a bug")]
        case "slow":
            return "word " * 60
        case how:
            return call("behave", how=how)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["answer", "die", "bug", "slow", "nothing", "fail", "retry", "ask", "break"]),
        st.sampled_from(["leave", "cancel", "cancel later", "walk away", "approve", "close"]),
        st.integers(0, 2),
    ),
    min_size=1,
    max_size=8,
)


async def _play(room: EngineRoom, steps: list[tuple[str, str, int]], seed: int) -> set[RunId]:
    """Send one message per step and do to its run what the step says; returns the accepted runs."""
    chance, accepted, tasks = random.Random(seed), set(), []
    for _, deed, session in steps:
        handle = await room.api.submit(message("go", session=SessionId(f"s{session}"), can_approve=deed == "approve"))
        accepted.add(handle.run)
        if deed == "walk away":
            continue
        if deed == "close":
            return accepted
        tasks.append(asyncio.create_task(_attend(room, handle, deed, chance.random() * 0.02)))
    await asyncio.gather(*tasks)
    for _ in range(1000):
        if not room.sessions.active:
            break
        await asyncio.sleep(0.005)
    return accepted


async def _attend(room: EngineRoom, handle: object, deed: str, pause_s: float) -> None:
    if deed == "cancel":
        await room.api.cancel(handle.run)  # type: ignore[attr-defined]
    if deed == "cancel later":
        await asyncio.sleep(pause_s)
        await room.api.cancel(handle.run)  # type: ignore[attr-defined]
    async for event in handle.events:  # type: ignore[attr-defined]
        if event.kind == "approval_requested":
            await asyncio.sleep(pause_s)
            await room.api.answer(event.approval, approved=pause_s > 0.01)


async def _check(folder: Path, steps: list[tuple[str, str, int]], seed: int) -> None:
    model = ScriptedModel([_turn(kind) for kind, _, _ in steps], delay_s=0.0005)
    async with engine_room(folder, model=model) as room:
        accepted = await _play(room, steps, seed)
    endings = Counter(event.run for event in room.events if isinstance(event, ENDINGS))
    assert endings == Counter(accepted)
    async with engine_room(folder, recover=True) as later:
        assert [event for event in later.events if isinstance(event, ENDINGS)] == []


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS, seed=st.integers(0, 10_000))
async def test_every_accepted_message_ends_exactly_once(
    tmp_path_factory: pytest.TempPathFactory, expected_logs: LogWatch, steps: list[tuple[str, str, int]], seed: int
) -> None:
    for line in ("Run failed", "Run broke", "Tool behave broke"):
        expected_logs(line, optional=True)
    await _check(tmp_path_factory.mktemp("run"), steps, seed)


@pytest.mark.soak
@pytest.mark.timeout(3_600)
@settings(max_examples=2_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS, seed=st.integers(0, 10_000))
async def test_every_accepted_message_ends_exactly_once_over_thousands_of_runs(
    tmp_path_factory: pytest.TempPathFactory, expected_logs: LogWatch, steps: list[tuple[str, str, int]], seed: int
) -> None:
    for line in ("Run failed", "Run broke", "Tool behave broke"):
        expected_logs(line, optional=True)
    await _check(tmp_path_factory.mktemp("run"), steps, seed)
