"""Times and repetition said back to the person."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from engine.schedule.phrases import describe_due, describe_repeat

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 21, 14, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("due", "said"),
    [
        ("2026-11-21 14:20", "today at 14:20 (in 20 minutes)"),
        ("2026-11-21 14:01:30", "today at 14:01 (in 1 minute and 30 seconds)"),
        ("2026-11-21 20:00", "today at 20:00 (in 6 hours)"),
        ("2026-11-21 15:30:20", "today at 15:30 (in 1 hour and 30 minutes)"),
        ("2026-11-22 09:00", "tomorrow, Sun 22 Nov, at 09:00"),
        ("2026-11-27 09:00", "Fri 27 Nov 2026 at 09:00"),
        ("2027-03-01 00:00", "Mon 1 Mar 2027 at 00:00"),
        ("2026-11-21 13:40", "today at 13:40 (20 minutes ago)"),
        ("2026-11-20 09:00", "yesterday, Fri 20 Nov, at 09:00"),
    ],
)
def test_a_due_time_is_said(due: str, said: str) -> None:
    assert describe_due(datetime.fromisoformat(due).replace(tzinfo=BERLIN), now=NOW) == said


def test_today_is_the_day_where_the_reminder_is_due() -> None:
    late = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    assert (
        describe_due(datetime(2026, 11, 22, 9, tzinfo=BERLIN), now=late) == "today at 09:00 (in 8 hours and 30 minutes)"
    )


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=WEEKLY;BYDAY=FR", "every Friday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every 2 weeks on Tuesday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR", "every Monday, Wednesday and Friday"),
        ("FREQ=DAILY", "every day"),
        ("FREQ=DAILY;INTERVAL=10", "every 10 days"),
        ("FREQ=DAILY;BYHOUR=2;BYMINUTE=30;BYSECOND=0", "every day at 02:30"),
        ("FREQ=DAILY;BYHOUR=9,21;BYMINUTE=0;BYSECOND=0", "every day at 09:00 and 21:00"),
        ("FREQ=HOURLY;INTERVAL=2", "every 2 hours"),
        ("FREQ=MONTHLY;BYMONTHDAY=1", "on the 1st of every month"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", "on the 1st and 15th of every month"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "on the last day of every month"),
        ("FREQ=MONTHLY;BYDAY=1MO", "on the first Monday of every month"),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14", "every year on 14 March"),
        ("RRULE:FREQ=DAILY", "every day"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2", "by the rule FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2"),
        ("FREQ=DAILY;COUNT=3", "by the rule FREQ=DAILY;COUNT=3"),
        ("FREQ=HOURLY;BYHOUR=9,17", "by the rule FREQ=HOURLY;BYHOUR=9,17"),
    ],
)
def test_a_rule_is_said(rule: str, said: str) -> None:
    assert describe_repeat(rule) == said
