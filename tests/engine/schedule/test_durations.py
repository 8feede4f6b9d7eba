"""Lengths of time: read, refused and said back."""

from datetime import timedelta

import pytest

from engine.schedule.phrases import describe_duration, parse_duration


@pytest.mark.parametrize(
    ("phrase", "minutes"),
    [
        ("5 minutes", 5),
        ("five min", 5),
        ("5m", 5),
        ("an hour and a half", 90),
        ("1h30", 90),
        ("1h 30m", 90),
        ("1 1/2 hours", 90),
        ("1½ hours", 90),
        ("1.5 hours", 90),
        ("90s", 1.5),
        ("a minute and a half", 1.5),
        ("twenty-five minutes", 25),
        ("2 and a half hours", 150),
        ("two and a half hours", 150),
        ("1 hour 20 minutes and 30 seconds", 80.5),
        ("1 hour, 20 minutes", 80),
        ("half an hour", 30),
        ("half hour", 30),
        ("a half hour", 30),
        ("a quarter of an hour", 15),
        ("quarter of an hour", 15),
        ("three quarters of an hour", 45),
        ("an hour and a quarter", 75),
        ("an hour and three quarters", 105),
        ("a couple of minutes", 2),
        ("couple hours", 120),
        ("a week", 7 * 1440),
        ("a fortnight", 14 * 1440),
        ("2 days", 2 * 1440),
        ("two days and 3 hours", 2 * 1440 + 180),
        ("a day and a half", 2160),
        ("a hundred and twenty minutes", 120),
        ("for 10 minutes", 10),
        ("about 10 minutes", 10),
        ("10 Minutes.", 10),
        ("5", 5),
        ("fifteen", 15),
        ("90", 90),
        ("another 10", 10),
        ("another 10 minutes", 10),
        ("20 more minutes", 20),
        ("10 more", 10),
        ("7 minuts", 7),
        ("like 10 minutes", 10),
        ("ten minutes or so", 10),
        ("10ish minutes", 10),
        ("twenty odd minutes", 20),
        ("an hour and a bit", 60),
        ("a good hour", 60),
        ("an hour fifteen", 75),
        ("a fortnight", 14 * 1440),
    ],
)
def test_a_length_of_time_is_read(phrase: str, minutes: float) -> None:
    assert parse_duration(phrase) == timedelta(minutes=minutes)


NO_LENGTHS = """
    1:30 | 601 | a few minutes | some time | minutes | in an hour tomorrow | 0 minutes | -5 minutes
    | 5 to 10 minutes | 5-10 minutes | a month | a year | 1,5 hours | 1.30 hours | 1e99 years | 1e12 weeks
    | 5 minutes 3 minutes | 3 minutes 2 hours | not 5 minutes | half a second | 5 minutes\x00 | ٥ minutes |
"""


@pytest.mark.parametrize("phrase", [phrase.strip() for phrase in NO_LENGTHS.split("|")])
def test_what_is_no_certain_length_is_none(phrase: str) -> None:
    assert parse_duration(phrase) is None


@pytest.mark.parametrize(
    ("delta", "said"),
    [
        (timedelta(minutes=20), "20 minutes"),
        (timedelta(hours=1), "1 hour"),
        (timedelta(hours=1, minutes=30), "1 hour and 30 minutes"),
        (timedelta(days=2, hours=3, minutes=1), "2 days, 3 hours and 1 minute"),
        (timedelta(seconds=90), "1 minute and 30 seconds"),
        (timedelta(0), "0 seconds"),
        (timedelta(minutes=-5), "5 minutes"),
    ],
)
def test_a_length_of_time_is_said(delta: timedelta, said: str) -> None:
    assert describe_duration(delta) == said
