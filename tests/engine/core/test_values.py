"""The small values at the bottom: ids, clocks, texts, errors, usage, prompts."""

import asyncio
import re
import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.cancel import CancelToken
from engine.core.clock import ManualClock, SystemClock
from engine.core.errors import ErrorCode, NestorError, NotFoundError, nearest
from engine.core.ids import new_id, short_id
from engine.core.messages import SystemPrompt
from engine.core.texts import MAX_KEPT_CHARS, checked_text, shortened, storable
from engine.core.usage import Usage
from tests.doubles.world import BERLIN, SATURDAY, manual_clock


def test_ids_are_unique_and_safe_in_addresses_and_file_names() -> None:
    ids = [new_id("run") for _ in range(5_000)]
    assert len(set(ids)) == len(ids)
    assert [found for found in ids if not re.fullmatch(r"run_[0-9a-z]{19}", found)] == []


def test_ids_sort_by_the_time_they_were_made() -> None:
    ids = []
    for _ in range(5):
        ids.append(new_id("run"))
        time.sleep(0.002)
    assert ids == sorted(ids)


def test_ids_that_are_typed_have_no_letters_to_misread() -> None:
    assert [
        found for found in (short_id("r") for _ in range(500)) if not re.fullmatch(r"r-[0-9a-hjkmnp-tv-z]{6}", found)
    ] == []


async def test_a_manual_clock_wakes_sleepers_in_their_order() -> None:
    clock, woken = manual_clock(), []

    async def sleep(seconds: float) -> None:
        await clock.sleep(seconds)
        woken.append((seconds, clock.now() - SATURDAY))

    tasks = [asyncio.create_task(sleep(seconds)) for seconds in (30, 10, 20, -5)]
    await asyncio.sleep(0)
    await clock.advance(timedelta(seconds=25))
    assert woken == [
        (-5, timedelta(0)),
        (10, timedelta(seconds=10)),
        (20, timedelta(seconds=20)),
    ]
    assert clock.monotonic() == 25
    await clock.advance(timedelta(seconds=5))
    await asyncio.gather(*tasks)
    assert clock.now() == SATURDAY + timedelta(seconds=30)


async def test_stepping_the_wall_clock_wakes_nobody() -> None:
    clock = manual_clock()
    sleeping = asyncio.create_task(clock.sleep(10))
    await asyncio.sleep(0)
    clock.step(timedelta(hours=1))
    await asyncio.sleep(0)
    assert clock.now() == SATURDAY + timedelta(hours=1)
    assert clock.monotonic() == 0
    assert not sleeping.done()
    await clock.advance(timedelta(seconds=10))
    await sleeping


async def test_a_sleeper_that_is_cancelled_does_not_disturb_the_others() -> None:
    clock = manual_clock()
    gone, stays = asyncio.create_task(clock.sleep(1)), asyncio.create_task(clock.sleep(2))
    await asyncio.sleep(0)
    gone.cancel()
    await clock.advance(timedelta(seconds=3))
    await stays
    assert gone.cancelled()


def test_a_manual_clock_needs_to_know_where_it_is() -> None:
    with pytest.raises(ValueError, match="aware"):
        ManualClock(datetime(2026, 11, 21))  # noqa: DTZ001 - the point of the test
    assert ManualClock(datetime(2026, 11, 21, tzinfo=UTC)).zone.key == "UTC"


async def test_the_systems_clock_tells_the_persons_time() -> None:
    clock = SystemClock(BERLIN)
    before = clock.monotonic()
    await clock.sleep(0.002)
    assert clock.monotonic() > before
    assert clock.now().tzinfo is BERLIN
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)


async def test_a_cancel_is_seen_by_all_who_ask_or_wait() -> None:
    token = CancelToken()
    waiting = [asyncio.create_task(token.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    assert not token.cancelled
    token.cancel()
    token.cancel()
    await asyncio.gather(*waiting, token.wait())
    assert token.cancelled


@given(st.text(st.characters()))
def test_what_is_storable_is_text_and_otherwise_as_it_was(text: str) -> None:
    kept = storable(text)
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert "\0" not in kept
    assert storable(kept) == kept


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_ordinary_text_is_storable_as_it_is(text: str) -> None:
    assert storable(text) == text


@pytest.mark.parametrize("text", ["", "  \n", "\0", " \0 "])
def test_an_empty_text_is_not_kept(text: str) -> None:
    with pytest.raises(NestorError, match="An empty note") as caught:
        checked_text(text, "note")
    assert caught.value.code is ErrorCode.INVALID_REQUEST


def test_a_text_that_is_too_long_says_how_long_it_may_be() -> None:
    assert len(checked_text("x" * MAX_KEPT_CHARS, "note")) == MAX_KEPT_CHARS
    with pytest.raises(NestorError, match=r"too long for a note: 20,001 characters, at most 20,000"):
        checked_text("x" * (MAX_KEPT_CHARS + 1), "note")


def test_a_kept_text_loses_only_what_cannot_be_stored() -> None:
    assert checked_text(" a\0b \ud83c 👩‍👩‍👧 \n", "note") == "ab ? 👩‍👩‍👧"


@given(st.text(), st.integers(1, 80))
def test_a_shortened_text_is_one_line_that_fits(text: str, most: int) -> None:
    line = shortened(text, most)
    assert len(line) <= most
    assert "\n" not in line


def test_a_short_text_is_not_shortened() -> None:
    assert shortened("call  mum\non Sunday") == "call mum on Sunday"
    assert shortened("abcdef", 4) == "abc…"


def test_the_nearest_name_is_one_that_looks_alike() -> None:
    assert nearest("brige.port", ["bridge.port", "model.use"]) == "bridge.port"
    assert nearest("zzz", ["bridge.port"]) is None
    assert nearest("", []) is None


def test_an_error_reads_as_what_happened_and_what_to_do() -> None:
    error = NotFoundError("setting", "brige.port", known=["bridge.port"])
    assert error.code is ErrorCode.NOT_FOUND
    assert str(error) == "There is no setting 'brige.port'. Did you mean 'bridge.port'?"
    assert str(NestorError(ErrorCode.INTERNAL, "Broken.")) == "Broken."


def test_codes_are_lower_case_words() -> None:
    assert [code for code in ErrorCode if not re.fullmatch(r"[a-z]+(_[a-z]+)*", code)] == []


def test_usage_adds_up_and_weighs_speeds_by_their_tokens() -> None:
    fast = Usage(prompt_tokens=10, cached_tokens=4, completion_tokens=30, ttft_ms=50.0, tokens_per_s=30.0)
    slow = Usage(prompt_tokens=5, cached_tokens=1, completion_tokens=10, ttft_ms=90.0, tokens_per_s=10.0)
    assert fast.plus(slow) == Usage(
        prompt_tokens=15, cached_tokens=5, completion_tokens=40, ttft_ms=50.0, tokens_per_s=20.0
    )
    assert Usage().plus(slow).ttft_ms == 90.0


def test_usage_that_was_not_measured_stays_unmeasured() -> None:
    assert Usage(completion_tokens=3).plus(Usage(completion_tokens=4)) == Usage(completion_tokens=7)
    assert Usage(tokens_per_s=0.0).plus(Usage()).tokens_per_s is None


def test_a_prompt_puts_its_stable_part_first() -> None:
    assert (
        SystemPrompt(stable="You are Nestor.", facts="Today is Saturday.").text
        == "You are Nestor.\n\nToday is Saturday."
    )
    assert SystemPrompt(stable="You are Nestor.").text == "You are Nestor."
