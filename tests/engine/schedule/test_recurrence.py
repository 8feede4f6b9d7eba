"""Recurrence on the wall clock, against a walk through every minute or day that shares no code with it."""

import calendar
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.schedule.recurrence import at_wall_clock, first_occurrence, next_occurrence

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
KOLKATA = ZoneInfo("Asia/Kolkata")
APIA = ZoneInfo("Pacific/Apia")

# Days around each kind of change: an hour forward and back, half an hour forward and back, none, a whole day.
CHANGES = [
    (BERLIN, date(2027, 3, 28)),
    (BERLIN, date(2026, 10, 25)),
    (NEW_YORK, date(2027, 3, 14)),
    (NEW_YORK, date(2026, 11, 1)),
    (LORD_HOWE, date(2026, 10, 4)),
    (LORD_HOWE, date(2027, 4, 4)),
    (KOLKATA, date(2026, 11, 21)),
    (APIA, date(2011, 12, 30)),
]
local_time = datetime.fromisoformat
CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def occurrences(rule: str, first: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    moment: datetime | None = first
    while moment is not None:
        yield moment
        moment = next_occurrence(rule, first=first, after=moment, zone=zone)


def walk_minutes(fits: Callable[[date], bool], at: time, begin: date, end: date, zone: ZoneInfo) -> list[datetime]:
    """Look at the wall clock every minute and note when it first shows or passes `at` on each fitting day."""
    noted: list[datetime] = []
    waiting = [day for day in days_between(begin, end) if fits(day)]
    moment = datetime.combine(begin, time(0), UTC) - timedelta(days=1)
    while waiting:
        wall = moment.astimezone(zone).replace(tzinfo=None)
        while waiting and wall >= datetime.combine(waiting[0], at):
            noted.append(moment)
            waiting.pop(0)
        moment += timedelta(minutes=1)
    return noted


def days_between(begin: date, end: date) -> list[date]:
    return [begin + timedelta(days=ahead) for ahead in range((end - begin).days + 1)]


@pytest.mark.parametrize(("zone", "change"), CHANGES)
@pytest.mark.parametrize("at", [time(0, 0), time(0, 30), time(1, 45), time(2, 0), time(2, 15), time(2, 30), time(3, 0)])
def test_a_daily_time_comes_once_a_day_across_clock_changes(zone: ZoneInfo, change: date, at: time) -> None:
    begin, end = change - timedelta(days=3), change + timedelta(days=3)
    expected = walk_minutes(lambda day: True, at, begin, end, zone)
    first = datetime.combine(begin, at, zone)
    found = list(islice(occurrences("FREQ=DAILY", first, zone), 7))
    # Samoa had no 30 December 2011: the day before it and the one after share a moment at midnight.
    assert [moment.astimezone(UTC) for moment in found[: len(dict.fromkeys(expected))]] == list(dict.fromkeys(expected))


@settings(deadline=None)  # a busy machine is no mistake
@given(
    st.sampled_from([BERLIN, NEW_YORK, LORD_HOWE, KOLKATA]),
    st.datetimes(local_time("2020-01-01"), local_time("2035-01-01")),
    st.sets(st.integers(0, 6), min_size=1),
    st.integers(1, 4),
)
def test_weekly_rules_agree_with_a_walk_over_the_days(
    zone: ZoneInfo, start: datetime, weekdays: set[int], interval: int
) -> None:
    start = start.replace(second=0, microsecond=0)
    monday = start.date() - timedelta(days=start.weekday())
    expected = [
        at_wall_clock(datetime.combine(day, start.time()), zone)
        for day in days_between(start.date(), start.date() + timedelta(days=150))
        if day.weekday() in weekdays and (day - monday).days // 7 % interval == 0
    ]
    days = ",".join(CODES[day] for day in sorted(weekdays))
    rule = f"FREQ=WEEKLY;INTERVAL={interval};BYDAY={days}"
    first = expected[0]
    by_hour = f";BYHOUR={start.hour};BYMINUTE={start.minute};BYSECOND=0"
    found = list(islice(occurrences(rule + by_hour, first, zone), len(expected)))
    # The rule counts its weeks from the first occurrence, which may be a week after `start`.
    assert found[0] == expected[0]
    if (first.date() - monday).days // 7 % interval == 0:
        assert found == expected


@settings(deadline=None)  # a busy machine is no mistake
@given(
    st.sampled_from([BERLIN, NEW_YORK, LORD_HOWE, KOLKATA]),
    st.datetimes(local_time("2020-01-01"), local_time("2035-01-01")),
    st.integers(1, 28) | st.just(-1),
)
def test_monthly_rules_agree_with_a_walk_over_the_days(zone: ZoneInfo, start: datetime, number: int) -> None:
    start = start.replace(second=0, microsecond=0)

    def fits(day: date) -> bool:
        last = calendar.monthrange(day.year, day.month)[1]
        return day.day == (last if number == -1 else number)

    days = [day for day in days_between(start.date(), start.date() + timedelta(days=400)) if fits(day)]
    expected = [at_wall_clock(datetime.combine(day, start.time()), zone) for day in days]
    rule = f"FREQ=MONTHLY;BYMONTHDAY={number};BYHOUR={start.hour};BYMINUTE={start.minute};BYSECOND=0"
    assert list(islice(occurrences(rule, expected[0], zone), len(expected))) == expected


@settings(deadline=None)  # a busy machine is no mistake
@given(
    st.datetimes(local_time("2026-01-01"), local_time("2028-01-01")),
    st.integers(1, 400),
    st.integers(0, 10**8),
)
def test_elapsed_rules_keep_their_distance_whatever_the_clock_does(start: datetime, minutes: int, later: int) -> None:
    first = start.replace(microsecond=0, tzinfo=UTC).astimezone(BERLIN)
    after = first.astimezone(UTC) + timedelta(seconds=later)
    found = next_occurrence(f"FREQ=MINUTELY;INTERVAL={minutes}", first=first, after=after, zone=BERLIN)
    assert found is not None
    distance = found.astimezone(UTC) - first.astimezone(UTC)
    assert distance % timedelta(minutes=minutes) == timedelta(0)
    assert timedelta(0) < found.astimezone(UTC) - after <= timedelta(minutes=minutes)


@settings(deadline=None)  # a busy machine is no mistake
@given(st.integers(0, 3000), st.integers(1, 9))
def test_a_start_long_ago_changes_nothing(days_ago: int, interval: int) -> None:
    after = datetime(2026, 11, 21, 14, tzinfo=BERLIN)
    first = datetime.combine(after.date() - timedelta(days=days_ago), time(9), BERLIN)
    expected = next(
        moment
        for ahead in range(0, 4000, interval)
        if (moment := datetime.combine(first.date() + timedelta(days=ahead), time(9), BERLIN)) > after
    )
    assert next_occurrence(f"FREQ=DAILY;INTERVAL={interval}", first=first, after=after, zone=BERLIN) == expected


def test_a_yearly_leap_day_waits_for_the_next_leap_year() -> None:
    first = datetime(2028, 2, 29, 9, tzinfo=BERLIN)
    years = [moment.year for moment in islice(occurrences("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", first, BERLIN), 4)]
    assert years == [2028, 2032, 2036, 2040]
    far = datetime(2097, 1, 1, tzinfo=BERLIN)
    century = next_occurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", first=first, after=far, zone=BERLIN)
    assert century == datetime(2104, 2, 29, 9, tzinfo=BERLIN)


def test_the_31st_skips_months_without_one() -> None:
    first = datetime(2027, 1, 31, 9, tzinfo=BERLIN)
    months = [moment.month for moment in islice(occurrences("FREQ=MONTHLY;BYMONTHDAY=31", first, BERLIN), 4)]
    assert months == [1, 3, 5, 7]


def test_two_times_that_a_jump_makes_one_come_once() -> None:
    first = datetime(2027, 3, 27, 2, 10, tzinfo=BERLIN)
    rule = "FREQ=DAILY;BYHOUR=2;BYMINUTE=10,40;BYSECOND=0"
    found = list(islice(occurrences(rule, first, BERLIN), 5))
    assert [f"{moment:%d %H:%M}" for moment in found] == [
        "27 02:10",
        "27 02:40",
        "28 03:00",
        "29 02:10",
        "29 02:40",
    ]
    assert all(early < late for early, late in pairwise(found))


def test_the_first_moment_is_always_an_occurrence() -> None:
    first = datetime(2026, 11, 21, 14, tzinfo=BERLIN)
    found = next_occurrence("FREQ=WEEKLY;BYDAY=FR", first=first, after=first - timedelta(days=9), zone=BERLIN)
    assert found == first


@pytest.mark.parametrize("frequency", ["HOURLY", "DAILY", "WEEKLY"])
def test_count_and_until_end_a_rule(frequency: str) -> None:
    first = datetime(2026, 11, 21, 14, tzinfo=BERLIN)
    assert len(list(occurrences(f"FREQ={frequency};COUNT=5", first, BERLIN))) == 5
    last = list(occurrences(f"FREQ={frequency};UNTIL=20261205T130000Z", first, BERLIN))[-1]
    assert last == datetime(2026, 12, 5, 14, tzinfo=BERLIN)
    last = list(occurrences(f"FREQ={frequency};UNTIL=20261128", first, BERLIN))[-1]
    assert last.date() == date(2026, 11, 28)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31",
        "FREQ=HOURLY;INTERVAL=999999999",
    ],
)
def test_a_rule_that_never_comes_has_no_next(rule: str) -> None:
    first = datetime(2026, 11, 21, 14, tzinfo=BERLIN)
    assert next_occurrence(rule, first=first, after=first, zone=BERLIN) is None


@pytest.mark.parametrize(
    "rule",
    [
        "", "every day", "FREQ=OFTEN", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;INTERVAL=1e9",
        "FREQ=DAILY;COUNT=x", "FREQ=DAILY;UNTIL=soon", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;FREQ=DAILY",
        "INTERVAL=2",
        "FREQ=DAILY;BYEASTER=0", "FREQ=DAILY\nDTSTART:20200101", "FREQ=DAILY;BYHOUR=25",
        "FREQ=MONTHLY;BYMONTHDAY=",
        "FREQ=DAILY;WKST=1X", "FREQ=YEARLY;BYMONTH=13", "FREQ=MONTHLY;BYDAY=53MO",
    ],
)  # fmt: skip
def test_what_is_no_rule_is_a_value_error(rule: str) -> None:
    first = datetime(2026, 11, 21, 14, tzinfo=BERLIN)
    with pytest.raises(ValueError, match="rule"):
        next_occurrence(rule, first=first, after=first, zone=BERLIN)


def test_a_start_that_does_not_fit_gives_the_first_that_does() -> None:
    start = datetime(2026, 11, 21, 9)  # noqa: DTZ001 (a wall-clock time)
    after = datetime(2026, 11, 21, 14, tzinfo=BERLIN)
    found = first_occurrence("FREQ=WEEKLY;BYDAY=FR", start=start, after=after, zone=BERLIN)
    assert found == datetime(2026, 11, 27, 9, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("zone", "local", "moment"),
    [
        (BERLIN, "2027-03-28 02:30", "2027-03-28T03:00:00+02:00"),
        (BERLIN, "2026-10-25 02:30", "2026-10-25T02:30:00+02:00"),
        (NEW_YORK, "2027-03-14 02:59", "2027-03-14T03:00:00-04:00"),
        (LORD_HOWE, "2026-10-04 02:10", "2026-10-04T02:30:00+11:00"),
        (LORD_HOWE, "2027-04-04 01:45", "2027-04-04T01:45:00+11:00"),
        (KOLKATA, "2026-11-21 02:30", "2026-11-21T02:30:00+05:30"),
        (APIA, "2011-12-30 12:00", "2011-12-31T00:00:00+14:00"),
    ],
)
def test_a_local_time_becomes_a_moment(zone: ZoneInfo, local: str, moment: str) -> None:
    assert at_wall_clock(datetime.fromisoformat(local), zone).isoformat() == moment
