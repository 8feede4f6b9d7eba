"""Times and hotkeys read as a person would say them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.components import ago_words, hotkey_words, when_words

NOW = datetime(2026, 11, 21, 13, 5, tzinfo=UTC)  # a Saturday


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (datetime(2026, 11, 21, 15, 20, tzinfo=UTC), "Today 15:20"),
        (datetime(2026, 11, 21, 0, 0, tzinfo=UTC), "Today 0:00"),
        (datetime(2026, 11, 22, 9, 0, tzinfo=UTC), "Tomorrow 9:00"),
        (datetime(2026, 11, 20, 23, 59, tzinfo=UTC), "Yesterday 23:59"),
        (datetime(2026, 11, 27, 9, 0, tzinfo=UTC), "Fri 27 Nov, 9:00"),
        (datetime(2027, 1, 4, 8, 5, tzinfo=UTC), "Mon 4 Jan 2027, 8:05"),
        (datetime(2025, 11, 21, 8, 5, tzinfo=UTC), "Fri 21 Nov 2025, 8:05"),
    ],
)
def test_a_moment_is_told_as_seen_from_now(at: datetime, words: str) -> None:
    assert when_words(at, NOW) == words


def test_a_moment_is_told_in_the_time_zone_of_now() -> None:
    here = timezone(timedelta(hours=2))
    assert when_words(datetime(2026, 11, 21, 23, 30, tzinfo=UTC), NOW.astimezone(here)) == "Tomorrow 1:30"


@pytest.mark.parametrize(
    ("past", "words"),
    [
        (timedelta(seconds=-5), "Just now"),
        (timedelta(seconds=59), "Just now"),
        (timedelta(minutes=1), "1 min ago"),
        (timedelta(minutes=59), "59 min ago"),
        (timedelta(hours=2, minutes=30), "2 h ago"),
        (timedelta(hours=13), "Today 0:05"),
        (timedelta(days=1), "Yesterday 13:05"),
        (timedelta(days=10), "Wed 11 Nov, 13:05"),
    ],
)
def test_the_past_is_told_by_its_distance_then_by_its_day(past: timedelta, words: str) -> None:
    assert ago_words(NOW - past, NOW) == words


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("<ctrl>+<alt>+<space>", "Ctrl + Alt + Space"),
        ("<ctrl>+<shift>+a", "Ctrl + Shift + A"),
        ("<cmd>+<page_up>", "Super + Page up"),
        ("<ctrl>+<f12>", "Ctrl + F12"),
        ("<ctrl>+,", "Ctrl + ,"),
        ("<ctrl>++", "Ctrl + +"),
        ("", ""),
    ],
)
def test_a_hotkey_reads_as_it_is_printed_on_the_keys(keys: str, words: str) -> None:
    assert hotkey_words(keys, platform="linux") == words


def test_the_system_key_has_the_name_of_the_system() -> None:
    assert hotkey_words("<cmd>+k", platform="darwin") == "Cmd + K"
    assert hotkey_words("<alt>+<cmd>+k", platform="darwin") == "Option + Cmd + K"
    assert hotkey_words("<cmd>+k", platform="win32") == "Win + K"
